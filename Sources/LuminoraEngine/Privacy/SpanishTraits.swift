/// Spanish words that show where an order can begin, or are one half of a suspicion.
enum SpanishTraits {
    static let rules: [ScreenRules] = leads + halves

    private static let leads: [ScreenRules] = [
        ScreenRules(
            .lead(1),
            """
            ^0 siempre|nunca|jamas
            ^ solo|solamente|unicamente|simplemente|tampoco|tambien|por favor?
            ^ ok|oye|hola|bueno|ahora|pero|tambien|entonces|primero|escucha|atencion|importante|nota|luna|y|luego|ademas|eh|mira|aviso|bot|asistente
            ^ no
            y|luego siempre|nunca|solo
            """
        ),
        ScreenRules(
            .lead(2),
            """
            debes|deberas|deberias|debe|tienes|tenes|has|vas|necesitas|puedes|podes|podrias|obligado|obligada|podras que|de|a? no|siempre|nunca|\
            solo?
            quiero|necesito|exijo|ordeno|pido|deseo|mando|prohibo|espero|requiero|autorizo|permito|ruego|gustaria ~1 que|a no|siempre|nunca|solo|\
            me|le?
            ^ te ordeno|exijo|mando|pido|prohibo
            limitate|dedicate|comprometete|autorizo a
            ^ recuerda|memoriza|anota|apunta|acuerdate|graba siempre? de? que|: no|siempre|nunca?
            asegurate|acuerdate|encargate siempre? de que?
            ahora|hoy|momento|instante|ya|mensaje|manana en? adelante?
            ahora|hoy en adelante|mas
            en? adelante|mas|siguientes|futuras|proximas
            libre de|para
            prohibido|permiso para? que?
            hay|habra que
            nunca|jamas hay que
            """
        ),
    ]

    private static let halves: [ScreenRules] = [
        ScreenRules(
            .trait(.standing),
            """
            a partir de ahora|hoy|manana|ya|aqui|aca|este|esta|entonces|aquel
            desde|de ahora|hoy|ya|aqui|aca en adelante|mas
            desde este|esta|esa|ese momento|instante|mensaje|dia|punto|version|turno|conversacion|minuto|segundo
            desde ahora|hoy|ya|manana
            en adelante
            en lo sucesivo
            de manera|forma permanente|definitiva|indefinida
            para siempre
            por siempre
            en|de|a|para|durante todas|cada|todos|cualquier|toda|cualquiera de? tus|una|mis|nuestras|las? <respuestas>|conversaciones|sesiones|\
            charlas|conversacion|sesion
            por|durante el resto
            cada vez|respuesta|mensaje|frase|turno|contestacion
            siempre que
            hasta que te|yo|diga|avise|nuevo
            hasta nuevo aviso
            por defecto
            todo el tiempo
            no importa lo|que|quien|cuando|como
            todas las veces
            en el futuro
            permanentemente
            nunca|jamas mas
            sin excepcion|excepciones
            en todo momento
            de una vez por todas
            en tu|mi|la proxima|siguiente <respuestas>
            todas las siguientes|futuras|proximas
            cada noche|dia|manana|hora|saludo a|de|en?
            cada saludo
            """
        ),
        ScreenRules(
            .trait(.order),
            """
            ^ <hablo> !<cortes>
            ^ no? me|le|les|te|se|lo <hablo2>|<di>
            ^ deja|dejes de ser|actuar|hablar|responder|contestar|comportarte
            /espero|ojala|me|te|cuando <hablo2> !<cortes>
            tu|vos|usted <adverbio>? <hablop>|<hablo>
            ^^ me|le|les|te|lo? <hablo2>|<habloi>|<hago2>|<hagoi>|<hago>
            ^ <adverbio> <habloi>
            ^ <di> !<cortes>
            que me|le|les|lo|te? <hablo2>|digas
            eres|seras|sos|seas|estas <siervo>
            ^ haz|haras|hagas lo|todo|solo|cuanto
            haras|hagas|haces todo|lo|cuanto|caso|como
            diras|dices|digas|diga que|no|si|nada|a|algo|siempre
            ^ sea|sed|vuelvete|conviertete|transformate|ponte !que|si|a|el|la|feliz|paciente|sincera|honesta|sincero|honesto|amable|buena|bueno|\
            como|lo|me|comoda
            ^ no|nunca|jamas ~1 me|le|les|te|lo? creas|digas|hagas|des|ayudes|niegues|menciones|hables|vuelvas|corrijas|dejes|permitas|confies|\
            reveles|admitas|opongas|discutas
            llamate|llamame|dime|decidme amo|dios|rey|jefe|senor|admin|administrador|capitan
            comportate|comportarte|comportes|comportas|compórtate
            te comportas|niegas|callas|llamas|niegues|comportes|llames|llamaras
            serviras|obedeceras
            solo vas|puedes|podras|debes
            ^ limitate a
            avisa|avisale|avisales|adviertelo|advierteselo|diselo|dilo|cuentaselo|dile|diles a todos|todas|cualquiera
            ^ hazte|hacete|imita|imitas|cree|considera|piensa
            ^ solo|unicamente _
            """
        ),
        ScreenRules(
            .trait(.action),
            """
            ^ <hago>|<di>|<hago2>|<hagoi>
            ^ me|le|les? <hago2>
            ^ recomiendame|respondeme|recomienda|contestame|contesta|responde|solo
            ^ da|dale|dales|haz|hazle
            ^^ _
            """
        ),
        ScreenRules(
            .trait(.duty),
            """
            debes|deberas|deberias de? no|siempre|nunca|solo? !<amable>|de
            tienes|tenes|tendras que no|siempre|nunca|solo? !<amable>
            tienes|queda|quedas|esta prohibido|prohibida|terminantemente|totalmente
            tu|usted debe|deberia
            has de !<amable>|ver
            vas a siempre|nunca|solo? <habloi>|<hagoi>|decir|decirme|ser|hacer|comportarte|actuar|obedecer|fingir|sonar !mi|muy|feliz
            no puedes|podes|podras ya|mas|volver|a? <habloi>|<hagoi>|decir|decirme|negarte|usar
            estas obligado|obligada|programado|programada
            estas para servirme|obedecerme
            nunca|jamas hay que
            se te|le prohibe|prohibido
            """
        ),
        ScreenRules(
            .trait(.keep),
            """
            ^ recuerda|memoriza|guarda|graba|almacena|registra|anota|apunta|aprende|acuerdate|memorice|guarde|recorda|memorizalo|guardalo|\
            recuerde !mi|el|la|los|las|un|una|como|cuando
            ^ guarda|graba|registra|almacena como
            ^ guarda|graba|registra|anota|memoriza|almacena|recuerda ~2 regla|norma|orden|instruccion|siguiente|politica|ley|directiva|directriz|\
            esto|mandato
            ^ ten|tenga|tene en|presente ~4 que|cuenta|mente
            no|nunca olvides que ~1 eres|debes|tienes|yo|siempre|nunca|nadie|todo|todos|cada|soy
            en|a tu|tus|la|mi memoria|recuerdos|perfil|registro|base|notas
            recuerdes|guardes|memorices|anotes|registres|grabes ~3 que|esto|como
            ^ anotalo|registralo|grabatelo|apuntalo|guardalo|tomalo|memorizalo como|en|:|$
            ^ anade|agrega|pon|mete|escribe|incorpora|suma|actualiza|modifica|edita ~3 memoria|recuerdos|perfil|notas
            que|y|luego|gracias|ok guarda|guardes|registra|registres|anota|recuerda|memoriza|graba que
            """
        ),
        ScreenRules(
            .trait(.nature),
            """
            eres|sos|seras|sea|seas|es un|una? !<querida>|un|una|capaz|de|cada|persona
            tu nombre|trabajo|rol|papel|tarea|funcion|mision|objetivo|proposito|personalidad|idioma|tono es|sera|ya|ahora
            te llamas|llamaras|transformas|conviertes
            """
        ),
        ScreenRules(
            .trait(.trigger),
            """
            si|cuando|cuantas|apenas|mientras ~2 te|yo|mi|alguien|<alguien>|mama|papa|madre|padre|el|ella|hermano|hermana|jefe|tu|me|le|los|las? \
            ~3 pregunta|preguntan|preguntas|pregunte|pregunten|pregunto|pide|piden|pida|pidan|pido|dice|dicen|diga|digan|digo|menciona|mencionan|\
            mencione|mencionen|menciono|escribe|escriban|escriba|escribo|habla|hablan|hable|hablen|hablo|oyes|oigas|escuchas|escuches|lees|leas|\
            ves|veas|consulta|consulte|consultan|saluda|salude|quiere|quiera|agradezca|nombra|nombre|nombro|insulta|discute|solicita|solicite|\
            recibas|recibes|conteste|contesto|salga|toca|toque
            siempre|vez|veces|despues|mientras que|de ~3 pregunte|pregunta|pida|pido|diga|digo|mencione|menciono|escriba|escribo|hable|oigas|leas|\
            salude
            en cuanto ~4 mencione|diga|pregunte|escriba|oigas|hable|pida|vea|veas|salude|digan|nombre
            la|siguiente|proxima|cada|toda|cualquier vez ~4 diga|digo|pregunte|pregunto|escriba|escribo|mencione|menciono|hable|pida|gracias|\
            hablemos|salude|oigas
            ante|frente cualquier|toda|cada|la|una ~1 pregunta|mencion|duda|consulta|peticion|solicitud|palabra|mensaje
            al oir|escuchar|leer|recibir|ver|detectar|mencionar
            si se habla|menciona|pregunta|trata|toca
            toda|cualquier|cada|a pregunta|consulta|peticion|duda
            cuando|si ~2 salga|surja|surge|toque|trate|aparezca|aparece ~2 tema|palabra|conversacion|nombre|pregunta
            los mensajes|preguntas que
            despues|antes|luego de|del mi|tu|el|este? ~1 proximo|siguiente|mensaje|turno
            si|cuando|apenas ~3 te ~1 cuenta|cuenten|cuente|hablen|habla|hable|saluden|digan|dicen|pidan
            para cualquier|toda|cada ~1 duda|pregunta|consulta|tema
            """
        ),
        ScreenRules(
            .trait(.told),
            """
            me|nos|le|les|lo dice|dijo|decia|dicen|dijeron|decian|pide|pidio|piden|ordeno|ordena|manda|mando|aconseja|aconsejo|recomendo|enseno|\
            ensenaron|repite|repetia|recuerda|obliga|aviso|grito|explico|respondio|contesto|exige|escribio|recomienda|prohibio|prohibe
            mama|papa|abuela|abuelo|madre|padre|jefe|jefa|profe|profesor|profesora|maestra|maestro|medico|doctora|doctor|cartel|libro|cancion|\
            amiga|amigo|hermano|hermana|manual|letrero|refran|pelicula|receta|entrenador|poema|tia|tio|cura|terapeuta|psicologa|psicologo|gente|\
            frase|lema|afiche|vecina|vecino|dicho|letra ~2 dice|dijo|decia|dicen|repite|repetia|pide|contaba|canta|quiere|pidio
            dice|decia|dijo|dicen|decian mi|el|la|un|una
            ~1 segun mi|el|la
            """
        ),
        ScreenRules(
            .trait(.claim),
            """
            el|la|este|los usuario|usuaria|usuarios|cuenta es|ha|tiene|quiere|prefiere|autoriza|autorizo|consiente|consintio|acepta|acepto|manda|\
            puede|debe|da|dio|verificado|verificada|tienen
            usuario|usuaria|cuenta verificado|verificada|autorizado|administrador|premium|adulto
            sin filtros|restricciones|limites|censura
            consentimiento|permiso|autorizacion ~3 dado|dio|dieron|otorgado|total|para|concedido
            soy ~2 administrador|administradora|admin|verificado|autorizado|superusuario|root
            no|nunca existen|hay|tengo ~1 limites|limite|restricciones|reglas|edad
            norma|regla|orden|politica|directiva|ley|instruccion permanente|fija|obligatoria|absoluta|suprema|nueva
            esta|siguiente|como|una nueva? regla|norma|orden|politica|directiva|ley|instruccion
            siempre|nunca|jamas ~1 se|hay|es|son|merece|debe|deben|tiene|tienen _
            se ~1 siempre|nunca|cumple|cumplen|contesta|responde|contestan|responden|aprueba|aprueban|envia
            toda|todo|cualquier|todos|todas ~3 se|debe|va|van|deben|contesta|responde
            no merece|merecen
            <alguien> ~1 debe|deben|merece|merecen|no
            verdad absoluta
            quien manda|decide|ordena
            como ~2 dato|hecho|verdad|certeza|regla
            nadie puede|debe|podra
            mayor de edad
            contenido adulto
            son ladrones|malos|inferiores|tontos|peligrosos
            """
        ),
        ScreenRules(
            .trait(.second),
            """
            <hablop>
            tu|tus ~1 <respuestas>|nombre|tono|voz|idioma|estilo|personalidad|opinion|tarea|trabajo
            eres|sos|seras|seas mala|malo|cruel|grosera|grosero|fria|frio|mi|otro|otra|un|una !<querida>
            ^ usted|tu|vos _
            """
        ),
        ScreenRules(
            .trait(.config),
            """
            tus|tu ~1 <mente>|limites
            <mente>|cosas|limites|ordenes que|con te|tus|las|el|la ~1 pusieron|dieron|ensenaron|programaron|impusieron|programadores|configuraron|\
            que|dijeron|han|instalaron
            que ~1 te|le ~1 indicaron|dijeron|programaron|ensenaron|ordenaron|configuraron|mandaron|explicaron|pidieron ~2 principio|inicio|antes|\
            programaron|$
            que te programaron|configuraron|entrenaron|impusieron
            quienes|quien|los te|que ~1 programaron|crearon|hicieron|entrenaron|programo|creo
            tus programadores|creadores|desarrolladores|operadores
            que existen las? reglas|normas|limites|instrucciones
            """
        ),
        ScreenRules(
            .trait(.undo),
            """
            /<sujeto>|que|ya|se|nunca|te|casi|puedes|podes <anulo>|<anulo2>
            /yo|voy|queria|quise|podia|puedo|quiero|puedes <anuloi> !a
            no ~1 hagas|hagan caso
            no ~2 obedecer|obedezcas|obedeces|seguir|sigas|cumplir|respetar !mi|a
            hazme caso solo|a|unicamente
            ^ <muestro> tus|las|los|el|tu|todo|todas|lo
            ^ pasame|copiame|copia|pegame|damelo|transcribeme
            a escondidas|espaldas
            """
        ),
    ]
}
