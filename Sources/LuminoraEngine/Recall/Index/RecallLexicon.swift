/// What recall knows of single words of Spanish and English: the empty ones, the irregular ones, and those that tell a time.
struct RecallLexicon: Sendable {
    /// What is known of a word.
    struct Note: Sendable {
        /// Whether the word says nothing about what a line is about.
        var isEmpty = false
        /// Whether the word tells when: "yesterday", "semana".
        var tellsTime = false
        /// The word that it is a form of: "bought" is one of "buy".
        var base: String?
    }

    /// The words of Spanish and English.
    static let standard = RecallLexicon()

    private let notes: [UInt64: Note]

    private init() {
        var notes: [UInt64: Note] = [:]
        func note(_ words: String, _ change: (inout Note) -> Void) {
            for word in words.split(whereSeparator: \.isWhitespace) { change(&notes[RecallTerm.hash(word.utf8), default: Note()]) }
        }
        note(Self.emptyWords) { $0.isEmpty = true }
        note(Self.timeWords) { $0.tellsTime = true }
        for line in Self.irregularWords.split(separator: "\n") {
            let forms = line.split(separator: " ").map(String.init)
            for form in forms.dropFirst() { note(form) { $0.base = forms.first } }
        }
        self.notes = notes
    }

    /// What is known of a word.
    ///
    /// - Parameter hash: the word's ``RecallTerm/hash(_:)``.
    /// - Returns: `nil` for most words.
    func note(for hash: UInt64) -> Note? { notes[hash] }

    /// Words that stand in every question and every answer.
    private static let emptyWords = """
        a an the of to in on at by for with from and or but if as is are was were be been being am do does did done doing have has had
        having i you he she it we they me him her us them my your his its our their mine yours myself yourself this that these those there
        here what which who whom whose when where why how not no so than then too very can could would should will shall may might must
        about into out up down over just also some any all more most other say said says tell told mention mentioned happen happened kind
        type sort recently name get gets got getting go goes going went ca wo sha ai re ve ll yes yeah ok okay hey hi hello oh wow um
        el la los las un una unos unas de del al y o u e en con por para que se su sus mi mis tu tus lo le les me te nos os es son era
        eran fue fueron ser estar esta este esto estos estas estan estaba ese esa eso esos esas aquel aquella como cuando donde quien
        quienes cual cuales cuanto cuanta cuantos cuantas hay ha he han has hemos habia muy mas menos pero si no ya yo ella ellos ellas
        nosotros usted ustedes sobre desde hasta entre sin tambien tan porque pues algo algun alguna alguno nada cada todo toda todos
        todas otro otra otros otras ante hola dijo dije dijiste conto conte contaste hablo hable paso pasado recuerdas acuerdas sabes
        """

    /// Words that tell when; in questions, "when" looks for them.
    private static let timeWords = """
        yesterday today tonight tomorrow week weeks weekend weekends month months year years day days ago last next since morning
        afternoon evening night soon monday tuesday wednesday thursday friday saturday sunday january february march april june july
        august september october november december summer winter spring autumn
        ayer anoche anteayer hoy manana semana semanas mes meses ano anos dia dias hace pasada proximo proxima ultimo ultima tarde noche
        lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre
        octubre noviembre diciembre verano invierno primavera otono finde
        """

    /// One family a line: the base, then the forms that the stemmer cannot bring back to it.
    private static let irregularWords = """
        buy bought
        see saw seen
        feel felt
        take took taken
        make made
        meet met
        teach taught
        give gave given
        write wrote written
        run ran
        win won
        lose lost
        find found
        begin began begun
        think thought
        bring brought
        come came
        eat ate eaten
        drive drove driven
        know knew known
        grow grew grown
        sing sang sung
        swim swam swum
        speak spoke spoken
        break broke broken
        choose chose chosen
        fall fell fallen
        fly flew flown
        forget forgot forgotten
        hear heard
        hold held
        keep kept
        leave left
        build built
        send sent
        spend spent
        sell sold
        sit sat
        sleep slept
        stand stood
        understand understood
        wear wore worn
        catch caught
        draw drew drawn
        drink drank drunk
        fight fought
        hide hid hidden
        pay paid
        ride rode ridden
        steal stole stolen
        wake woke woken
        become became
        die died dying
        child children
        person people
        man men
        woman women
        wife wives
        foot feet
        tooth teeth
        ir voy vas vamos van iba ibas iban fui fuiste fuimos yendo
        hacer hago haces hace hacemos hacen hice hiciste hizo hicimos hicieron hecho haciendo hacia
        tener tengo tienes tiene tenemos tienen tuve tuviste tuvo tuvieron tenia tenias
        decir digo dices dice dicen dicho diciendo
        querer quiero quieres quiere quieren quise quiso queria
        poder puedo puedes puede pueden pude pudo podia
        venir vengo vienes viene vienen vine vinieron
        poner pongo pones pone puse puso puesto
        ver veo ves ve vemos ven vi viste vio vieron visto viendo veia
        dar doy das da dan di diste dio dieron dado
        saber supe supo sabia
        salir salgo sales sale salen salio
        traer traigo trae trajo
        leer leo lees lee leyo leido leyendo leia
        comer como comes come comen comi comio comia comido comiendo comida
        beber bebo bebes bebe bebi bebio bebia bebido
        perder pierdo pierdes pierde perdi perdio perdido
        jugar juego juegas juega juegan jugue
        pensar pienso piensas piensa piensan
        sentir siento sientes siente sienten sintio
        dormir duermo duermes duerme duermen durmio
        morir muere murio muerto muerta muerte
        volver vuelvo vuelves vuelve volvi volvio vuelto
        empezar empiezo empieza empece empezo
        contar cuento cuentas cuenta cuentan
        encontrar encuentro encuentra encontre
        preferir prefiero prefieres prefiere
        recordar recuerdo recuerda
        sonar sueno suena suenos
        conocer conozco conoces conoce conoci conocio conocido
        nacer naci nacio nacido
        vivir vivo vives vive vivimos viven vivi vivio vivido
        aprender aprendo aprendes aprende aprendi aprendio
        vender vendo vendes vende vendi vendio vendido
        correr corro corres corre corri corrio
        viajar viaje viajes
        romper rompi rompio roto rota
        escribir escribo escribe escribi escribio escrito
        """
}
