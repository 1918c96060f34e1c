/// The words of the topics that Spanish rules ask for.
enum SpanishTopics {
    static let classes: KeyValuePairs<String, String> = [
        "fiction": """
        juego videojuego serie pelicula peli novela libro cuento historia obra sueño partida monopoly rol anime manga comic cancion
        roleplay minecraft roblox fortnite foto
        """,
        "state": """
        sueño sueno hambre sed frio calor miedo ganas prisa razon tiempo cuidado suerte verguenza culpa celos pereza flojera fiebre tos
        gripe gripa resaca problema problemas duda dudas pregunta idea cosas algo
        """,
        "few": "un uno una dos tres cuatro cinco 0 1 2 3 4 5",
        "single": """
        solter@:single casad@:married divorciad@:divorced separad@:divorced viud@:widowed comprometid@:engaged prometid@:engaged
        """,
        "spouse": "casado:wife casada:husband",
        "nationality": """
        peruan@ argentin@ chilen@ colombian@ mexican@ español española españoles venezolan@ ecuatorian@ bolivian@ paraguay@ uruguay@
        cuban@ dominican@ puertorriqueñ@ boricua guatemaltec@ hondureñ@ salvadoreñ@ nicaragüense nicaraguense costarricense tic@
        panameñ@ brasileñ@ brasiler@ estadounidense norteamerican@ american@ canadiense ingles inglesa britanic@ irlandes irlandesa escoces
        escocesa frances francesa aleman alemana italian@ portugues portuguesa suiz@ austriac@ belga holandes holandesa suec@ norueg@ danes
        danesa finlandes finlandesa polac@ rus@ ucranian@ ruman@ hungar@ grieg@ turc@ chin@ japones japonesa corean@ indi@ filipin@
        australian@ neozelandes neozelandesa marroqui egipci@ sudafrican@ israeli libanes libanesa sirio siria irani pakistani
        vietnamita tailandes tailandesa haitian@ catalan catalana galleg@ vasc@ andaluz andaluza nigerian@ senegales senegalesa
        """,
        "job": """
        enfermer@ medic@ doctor# profe profesor# maestr@ docente abogad@ ingenier@ arquitect@ contador# programador# desarrollador#
        diseñador# mesero mesera mozo moza camarer@ cociner@ chef panader@ pasteler@ carnicer@ albañil electricista plomer@ fontaner@
        mecanic@ carpinter@ pintor# chofer conductor# taxista camioner@ repartidor# vendedor# cajer@ secretari@ recepcionista
        administrativ@ administrador# gerente director# jefe jefa encargad@ supervisor# asistente auxiliar ayudante tecnic@ analista
        consultor# economista psicolog@ psiquiatra dentista odontolog@ veterinari@ farmaceutic@ fisioterapeuta kinesiolog@ nutricionista
        period@ periodista escritor# poeta actor actriz music@ musico cantante bailarin bailarina fotograf@ artista cineasta
        bomber@ policia militar soldado marinero marino piloto azafata guia traductor# interprete bibliotecari@ cientific@
        investigador# biolog@ quimic@ fisic@ matematic@ estadistic@ geolog@ historiador# sociolog@ antropolog@ filosof@ juez jueza fiscal
        notari@ politic@ diplomatic@ sacerdote cura monja pastor pastora agricultor# ganader@ pescador# jardiner@ limpiador# niñera ninera
        emplead@ obrer@ operari@ funcionari@ empresari@ emprendedor# comerciante autonom@ freelance freelancer youtuber streamer
        influencer entrenador# arbitr@ deportista futbolista community diseñadora agente asesor# corredor# costurer@ modista peluquer@
        barber@ estilista maquillador# masajista terapeuta trabajador# partera matrona obstetra cirujan@ pediatra cardiolog@ dermatolog@
        ginecolog@ anestesista paramedic@ cuidador# vigilante guardia guardaespaldas conserje portero portera librer@ joyer@ soldador
        tornero barrender@ amo ama capitan capitana sastre zapater@ florista barista dueñ@ propietari@ bartender barman
        """,
        "nojob": """
        mejor peor mayor menor señor señora primero primera tercero tercera extranjero extranjera sincero sincera verdadero verdadera
        compañero compañera heredero heredera hechicera guerrero guerrera amor color humor dolor soñador soñadora ganador ganadora perdedor
        perdedora fumador fumadora bebedor lector lectora consumidor observador observadora encantador encantadora tercer ligero ligera
        entero entera deudor autor pecador pecadora optimista pesimista realista perfeccionista egoista machista feminista racista
        materialista turista amante idealista nudista listo lista caballero altanera hogarera fiestera casero casera futbolero futbolera
        rockero rockera metalero metalera gamer mañanero fanfarron vividor conservador conservadora madrugador madrugadora hablador
        habladora llorona superior inferior posterior anterior
        """,
        "school": """
        colegio escuela instituto liceo universidad facultad academia conservatorio secundaria primaria preparatoria prepa cole uni
        politecnico politecnica escuelita jardin kinder normal
        """,
        "ordinal": """
        primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo primer tercer 1º 2º 3º 4º 5º 6º 1ro 2do 3ro 4to 5to 6to
        """,
        "firm": """
        google amazon microsoft apple facebook meta netflix uber ikea zara mercadona carrefour walmart starbucks mcdonalds oxxo telefonica
        movistar globant accenture deloitte ibm oracle samsung sony toyota ford bimbo cemex pemex falabella rappi mercadolibre
        """,
        "workplace": """
        hospital clinica banco colegio escuela universidad instituto restaurante hotel tienda bar cafe cafeteria empresa farmacia ministerio
        municipalidad ayuntamiento museo teatro editorial fabrica supermercado estudio bufete agencia centro academia fundacion
        """,
        "fav": """
        color:color colores:color comida:food comidas:food plato:food platillo:food pelicula:movie peliculas:movie peli:movie pelis:movie
        film:movie libro:book libros:book novela:book cancion:song canciones:song rola:song tema:song artista:artist cantante:artist
        banda:artist grupo:artist animal:animal animales:animal juego:game juegos:game videojuego:game deporte:sport deportes:sport
        equipo:team club:team bebida:drink bebidas:drink trago:drink estacion:season materia:subject asignatura:subject curso:subject
        clase:subject ramo:subject numero:number lugar:place sitio:place ciudad:place programa:show serie:show series:show dia:day
        postre:dessert postres:dessert dulce:dessert fruta:fruit verdura:vegetable flor:flower mes:month actor:actor actriz:actor
        personaje:character superheroe:superhero escritor:author escritora:author autor:author autora:author marca:brand
        festividad:holiday fiesta:holiday sabor:flavor helado:ice_cream genero:genre youtuber:youtuber jugador:player jugadora:player
        palabra:word instrumento:instrument pais:country poema:poem dibujo:cartoon caricatura:cartoon anime:anime
        """,
        "favadj": "favorit@ preferid@ predilect@ consentid@",
        "please": """
        gusta gustan encanta encantan fascina fascinan apasiona apasionan chifla chiflan mola molan copa copan flipa flipan late laten
        agrada agradan priva privan enloquece enloquecen entusiasma entusiasman divierte divierten alucina alucinan
        """,
        "activity": """
        yoga pilates natacion ejercicio deporte deportes teatro danza ballet judo karate taekwondo ciclismo senderismo escalada boxeo
        crossfit ceramica macrame origami manualidades atletismo gimnasia zumba spinning surf skate esgrima equitacion patinaje jardineria
        bricolaje fotografia aikido capoeira kickboxing pesas musculacion meditacion malabares magia alfareria reposteria running parkour
        remo buceo vela trekking montañismo improvisacion podcast podcasts scrapbook
        """,
        "habit": """
        escribo:escribir leo:leer pinto:pintar dibujo:dibujar tejo:tejer bordo:bordar colecciono:coleccionar cocino:cocinar canto:cantar
        bailo:bailar horneo:hornear restauro:restaurar armo:armar fotografio:fotografiar cultivo:cultivar compongo:componer
        construyo:construir diseño:diseñar programo:programar
        """,
        "collect": "colecciono:coleccionar tejo:tejer bordo:bordar dibujo:dibujar pinto:pintar bailo:bailar compongo:componer",
        "lifeverb": """
        ser convertirme aprender estudiar viajar conocer recorrer visitar vivir mudarme emigrar comprarme comprar tener formar abrir montar poner
        escribir publicar terminar acabar dejar bajar adelgazar ahorrar casarme adoptar trabajar correr ganar emprender graduarme recibirme
        titularme independizarme mejorar sacar entrar ingresar llegar construir crear cambiar conseguir encontrar lograr subir jubilarme
        hacer perder volver dedicarme especializarme competir dominar superar participar cantar actuar fundar lanzar grabar nadar tocar
        """,
        "disease": """
        diabetes asma anemia epilepsia migraña migrañas migrana migranas depresion ansiedad hipertension hipotiroidismo hipertiroidismo cancer
        artritis artrosis escoliosis tdah tda autismo asperger celiaquia gastritis colitis insomnio ataques trastorno sindrome vih sida
        lupus fibromialgia endometriosis psoriasis dermatitis rinitis sinusitis vertigo dislexia daltonismo toc bulimia anorexia obesidad
        parkinson alzheimer esclerosis hernia hernias ovarios presion tiroides reflujo arritmia leucemia tumor bronquitis epoc demencia
        soplo osteoporosis ciatica tinnitus acne vitiligo hepatitis narcolepsia apnea marcapasos eczema cirrosis neumonia miopia
        astigmatismo agorafobia claustrofobia fobia trombosis varices gota crohn
        """,
        "ill": """
        asmatic@:asma diabetic@:diabetes epileptic@:epilepsia hipertens@:hipertensión celiac@:celiaquía anemic@:anemia autista:autismo
        bipolar:trastorno_bipolar daltonic@:daltonismo dislexic@:dislexia hipotiroide@:hipotiroidismo miope:miopía insomne:insomnio
        """,
        "drug": """
        insulina metformina ibuprofeno paracetamol aspirina omeprazol levotiroxina sertralina fluoxetina escitalopram clonazepam
        alprazolam losartan enalapril atorvastatina metotrexato ritalin metilfenidato litio warfarina prednisona corticoides antidepresivos
        ansioliticos anticonceptivos antihistaminicos antibioticos loratadina salbutamol ventolin quetiapina lorazepam amoxicilina
        """,
        "diet": """
        vegan@ vegetarian@ ovolactovegetarian@ pescetarian@ pescatarian@ crudivegan@ flexitarian@ carnivor@ frugivor@ omnivor@ macrobiotic@
        """,
        "religion": """
        catolic@ cristian@ ate@ agnostic@ judi@ judí@ musulman musulmana budista evangelic@ protestante mormon mormona hindu hinduista
        creyente adventista ortodox@ pentecostal bautista pagan@ wiccan@ islamic@
        """,
        "politics": """
        socialista peronista kirchnerista comunista liberal conservador conservadora anarquista libertari@ socialdemocrata marxista
        republican@ democrata monarquic@ independentista nacionalista radical chavista priista fujimorista ecologista
        """,
        "sexuality": "gay lesbiana bisexual bi asexual pansexual heterosexual hetero homosexual queer demisexual",
        "secret": "contraseña:password contrasena:password clave:password password:password pin:pin nip:pin",
        "appointment": """
        examen examenes cita entrevista reunion turno partido vuelo concierto operacion cirugia boda prueba control presentacion exposicion
        torneo competencia carrera cumpleaños cumple bautizo graduacion viaje audicion consulta parcial final quiz recital obra ensayo
        fiesta mudanza juicio campamento excursion dentista medico ecografia exposicion defensa funcion cena
        """,
        "en": "en",
        "murio": "murio fallecio muere murió",
        "sick": """
        enferm@ internad@ hospitalizad@ grave malit@ delicad@ ingresad@ convaleciente
        """,
    ]
}
