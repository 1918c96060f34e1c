import LuminoraCore

/// What Spanish messages tell about the user's life, and how they play and ask.
enum SpanishLife {
    private static let telling: WordScope = [.supposed, .asked]

    static let groups: [RuleGroup] = [
        .spanish(
            .interactions([.goodNews], unless: [.negated, .supposed, .asked]),
            """
            buenas|excelentes|grandes|gran|buena noticias|noticia
            tengo|traigo <vary>* buenas|excelentes|grandes|gran|buena|linda noticias|noticia
            consegui|obtuve el|un|mi|la trabajo|empleo|puesto|beca|departamento|visa|casa|papel
            me aceptaron|ascendieron|contrataron|promovieron|eligieron|seleccionaron|publicaron
            me dieron el|un|la|una trabajo|puesto|beca|ascenso|premio|aumento|alta|visa
            me subieron el|de sueldo|salario|puesto
            aprobe|pase|saque el|mi|la|los|un|con|todas|todos !rato|dia|tiempo
            aprobe $
            gane|ganamos !peso|kilos
            estoy|estamos|esta embarazada|embarazados|esperando
            voy|vamos a ser papa|mama|padre|madre|padres|tia|tio|abuela|abuelo
            vamos|voy|me|nos a? casarme|casarnos|caso|casamos|comprometimos|comprometi
            me propuso|pidio matrimonio|casarme
            nacio mi|nuestra|nuestro|el|la
            me gradue|recibi|titule
            nos mudamos|comprometimos|casamos
            compre|compramos mi|una|nuestra casa|primera|primer
            termine la|mi|el|por carrera|tesis|fin|libro|novela|proyecto
            por fin termine|consegui|pude|logre|lo|aprobe
            lo logre|logramos|consegui
            me salio|salieron <vary>* bien|genial|perfecto
            los|el resultados|examen salieron|salio|son <vary>* bien|buenos|negativos
            ya esta <vary>* mejor|sano|sana|curado|curada
            gano mi|el equipo
            """
        ),
        .spanish(
            .interactions([.badNews, .disclosure], unless: telling),
            """
            mi|mis|nuestro|nuestra mejor? <family> _? _? murio|fallecio|murieron|enfermo|empeoro
            murio|fallecio mi|nuestro|nuestra
            se murio mi|nuestro|nuestra
            se me murio
            se|me murio mi|un
            perdi|perdimos a? mi|el|un|al mejor? <family>|bebe|trabajo|empleo|casa|embarazo
            me despidieron|echaron|corrieron|robaron|asaltaron|rechazaron|reprobaron|botaron|dejaron
            me corto|dejo|engano|termino|abandono|fue mi|infiel|novio|novia|pareja|marido|esposa|esposo
            mi novio|novia|pareja|marido|mujer|esposo|esposa me dejo|engano|corto|termino|abandono
            me dejo $
            terminamos|rompimos|cortamos $
            termine|rompi|corte con mi
            nos|me separamos|divorciamos|divorcio|separo|separe
            tengo|tiene cancer|depresion|diabetes|leucemia|alzheimer
            me diagnosticaron|detectaron|operan|internaron
            mi|mis mejor? <family> esta|estan <vary>* enfermo|enferma|grave|mal|hospitalizado|hospitalizada|internado|internada|muriendo
            mi|mis mejor? <family> tuvo|sufrio|tiene un accidente|infarto|derrame|tumor
            mi|mis mejor? <family> tiene cancer|alzheimer|depresion
            tuve|sufri un|una accidente|aborto|infarto|recaida
            esta en el|la hospital|uci|coma
            """
        ),
        .spanish(
            .interactions([.badNews], unless: [.negated, .supposed, .asked]),
            """
            malas|mala|pesimas noticias|noticia
            reprobe|suspendi el|la|mi|las|mis|un|otra|otro
            reprobe|suspendi $
            me fue|salio <vary>* mal|fatal|horrible|pesimo
            choque el|mi auto|coche|carro
            se me rompio|quemo|cayo|perdio
            """
        ),
        .spanish(
            .interactions([.disclosure], unless: telling),
            """
            tengo|tenia|me|da <vary>* miedo|panico|terror|ansiedad|insomnio|depresion|verguenza|pesadillas|celos|pena
            tengo <vary>* ganas de llorar|morir|morirme|desaparecer
            me siento|senti|sentia|sentido|he !contigo
            estoy|estaba|estuve|ando|soy|siento|senti <vary>* solo|<sad>|<mad>|<scared>|<worn> !ti|vos
            estoy|estaba|estuve|ando|soy <vary>* <glad> !de|contigo|por|con
            estoy|ando <vary>* mal|fatal
            te|os voy|quiero|queria|tengo|necesito a|que? contar|contarte|confesar|confesarte|decir|decirte !que
            quiero|queria|necesito|tengo|puedo|quisiera que? contarte|confesarte|decirte|desahogarme|hablarte !un
            tengo que confesarte|contarte|decirte
            te cuento|confieso algo|que
            tengo|guardo un secreto
            es un? secreto
            ^ entre nosotros
            nunca|jamas se? lo|le he? conte|dije|contado|dicho
            nunca|jamas he? conte|contado
            nadie sabe|lo
            no se lo he|conte|dije
            no le conte|dije|he esto|eso|a
            no puedo dormir|mas|parar|respirar|dejar
            no aguanto|doy mas
            no quiero vivir|seguir
            no tengo amigos|a|nadie|trabajo|familia|con
            no se que hacer
            me diagnosticaron|operaron|duele|duelen|cuesta|arrepiento
            sufro|sufri|padezco de|mucho|bullying|abuso|ansiedad|acoso
            mi|mis padres|papas se|estan|nunca|no|pelean|me
            mi|mis mejor? <family> me|no|nunca|siempre !gusta|encanta
            mi <family> vive|trabaja|bebe|toma|sufre
            peleé|pelee|discuti|discutimos con|mi
            me pelee|distancie con|de
            llore|lloro|llorando !de
            mi infancia|adolescencia|niñez|ninez|ansiedad|depresion|trauma|matrimonio|autoestima|sueño|sueno|terapia|psicologa|psicologo
            cuando era|tenia nina|nino|chico|chica|pequeno|pequena|adolescente|joven|<num>
            de niño|nino|nina|chico|chica|pequeno yo? me|mi|vivia|tenia|era|queria
            quiero|quisiera|sueno|suenos|planeo|pienso ser|con|estudiar|mudarme|viajar|dejar|renunciar|casarme|tener|aprender|abrir !tu|mi
            voy a mudarme|estudiar|renunciar|casarme|operarme|terapia|ser|dejar|empezar|divorciarme
            me voy|mudo a|de mudar|vivir|ciudad|casar|pais|casa
            estoy|ando estudiando|trabajando|buscando|pensando|ahorrando|enamorado|enamorada|aprendiendo|saliendo|pasando !en
            estudio|trabajo|trabaje en|de|como|para|medicina|derecho|ingenieria|desde
            mi trabajo me|es|esta|no
            odio mi|a trabajo|vida|mi|cuerpo
            vivo en|con|solo|sola|lejos
            naci|creci|vengo en|de|con
            me llamo|mudo|mude
            mi nombre|cumpleaños|cumpleanos es
            tengo <num> anos|hijos|hijas|hermanos|años
            soy de|medico|medica|maestra|maestro|ingeniero|ingeniera|enfermera|estudiante|gay|lesbiana|bisexual|trans|hijo|hija|adoptado|timida|timido|introvertida|introvertido|autista|alergica|alergico|vegetariana|vegetariano|madre|padre
            siendo sincero|sincera|honesto|honesta
            me gusta|enamore un|una|de chico|chica|companero|companera|alguien|un
            extraño|extrano a mi
            extrano a|mucho mi
            """
        ),
        .spanish(
            .interactions([.joke], unless: [.reported]),
            """
            haha|«laugh»
            te|os cuento|voy|tengo|va|sabes a? contar|contarte|un|el chiste|broma
            va un chiste
            tengo un chiste
            te|quieres quiero|voy|escuchar|oir|cuento|se a? contar|contarte|un? un? chiste
            es|era|fue|estoy|estaba broma|chiste|bromeando
            era una? broma
            te estoy|estaba tomando|cargando|vacilando|bromeando
            es joda|broma|coña
            ^ toc toc
            que le dijo|dice un|una|el|la
            cual|que es|hace el colmo
            ^ como se dice|llama ... en chino|japones
            habia|entra|llega una|un vez? _ _? bar
            """
        ),
        .spanish(
            .interactions([.enthusiasm], unless: [.negated, .reported, .supposed]),
            """
            que emocion|emocionante|emocionada|emocionado|ilusion|chingon|chido|guay|padre|bacan|chevere|copado|pasada|maravilla|alegria|locura
            ^ yupi|yuju|wuju|siii|yay|hurra|eureka|viva|yei|wiii|vamos|vamoo|wow|guau $
            ^ vamos $
            estoy <vary>* emocionado|emocionada|entusiasmado|entusiasmada|ilusionado|ilusionada
            me muero|muero de? ganas|por
            no puedo esperar
            tengo <vary>* ganas de !llorar|morir|morirme|vomitar|desaparecer|gritar|dormir|nada
            es|fue lo|el|la mejor _ de|del
            el mejor dia de
            """
        ),
        .spanish(
            .exclaimed([.enthusiasm], unless: [.negated, .reported, .supposed, .asked]),
            """
            ^ genial|increible|fantastico|excelente|buenisimo|perfecto|espectacular|brutal|maravilloso $
            me encanta|fascina|encanto !tu|hablar|como
            amo !tu
            que <praise>|rico|bueno|buena|increible|genial !eres|sos|te|estas|fuiste|tu|tus
            esta|estuvo|fue|es increible|genial|buenisimo|buenisima|brutal|espectacular
            """
        ),
        .spanish(
            .interactions([.question], unless: [.reported]),
            """
            ^ como|que|donde|cuando|cuanto|quien|cual estas|haces|andas|vas|eres|opinas|piensas|crees|vives|es|hora|tal|paso|onda|te llamas? $
            ^ como|que|donde|cuando|quien|cual estas|haces|andas|opinas|piensas|crees|vives
            ^ y tu|vos que? $
            ^ por que
            ^ que tal|onda|hubo $
            """
        ),
    ]
}
