extension SpanishMoments {
    /// Steps in life.
    static let steps: [MomentRule] = [
        MomentRule(
            .birth,
            """
            <madv>* nacio|nacieron <madv>* {who:mine}
            <madv>* nacio|nacieron el|la|los|las|nuestro|nuestra {kin:<fam>} !de|del
            acaba|acaban de nacer {who:mine}?
            {who:mine} acaba|acaban de nacer
            {who:mine} <madv>* nacio|nacieron ayer|hoy|anoche|esta|este|recien|sano|sana|hace
            di a luz
            ^ es nina|nino|varon|nena|mujercita $
            {who:mine} <madv>* dio a luz
            {who:mine} <madv>* tuvo a su|un|una bebe|hijo|hija
            tuve|tuvimos <madv>* a mi|nuestro|nuestra primer|primera|segundo|segunda? bebe|hijo|hija|nino|nina
            me|nos <madv>* converti|convertimos en papa|mama|madre|padre|padres|abuela|abuelo|tia|tio
            fui|fuimos <madv>* papa|mama|padres|abuela|abuelo|tia|tio
            nacio|nacieron el|la|los bebe|bebes|hijo|hija|hijos|mellizos de {who:mine}
            <madv>* nacio|nacieron {name:proper}
            ya|hoy soy|somos <madv>* papa|mama|padres|abuela|abuelo|tia|tio
            llego|llegaron al mundo {who:mine}?
            """
        ),
        MomentRule(
            .birth,
            .lively,
            """
            ^ soy|somos|eres <madv>* tia|tio|papa|mama|abuela|abuelo|padres $
            """
        ),
        MomentRule(
            .pregnancy,
            """
            estoy|estamos|quede|quedamos <mdeg>* <madv>* embarazada|embarazados|encinta
                        estoy|estamos esperando|por un|una|mi|nuestro|nuestra|a? <madv>* segundo|tercer|otro? bebe|hijo|hija|gemelos|mellizos|primer
            voy|vamos|vas a ser <madv>* mama|papa|madre|padre|padres|papas|tia|tio|abuela|abuelo|abuelos|hermano|hermana
            vamos|voy a tener un|una|otro|otra|nuestro|mi|gemelos|mellizos primer? bebe|hijo|hija|gemelos|mellizos|hermanito|hermanita
            seremos|sere mama|papa|padres|tia|tio|abuela|abuelo
            la? prueba <madv>* dio|salio positivo|positiva
            """
        ),
        MomentRule(
            .pregnancy,
            [],
            of: [.kin, .partner],
            """
            {who:mine} <madv>* esta|quedo <mdeg>* <madv>* embarazada|encinta|esperando
            """
        ),
        MomentRule(
            .wedding,
            """
            me|nos <madv>* case|casamos|caso !hace|con
            me|nos <madv>* case|casamos|caso con {who:mine}
            me|nos <madv>* case|casamos|caso con {name:proper}
            me|nos voy|vamos a casar
            vamos|voy a casarnos|casarme
            ayer|hoy fue|es mi|nuestra boda
            dimos el sí|si
            """
        ),
        MomentRule(
            .wedding,
            [],
            of: [.kin, .friend],
            """
            {who:mine} <madv>* se <madv>* caso|casa|casaron|casan !hace|con|en
            se <madv>* caso|casa|casaron {who:mine}
            """
        ),
        MomentRule(
            .engagement,
            .evenReported,
            """
            me|nos <madv>* comprometi|comprometimos !a|con
            me|nos <madv>* comprometi|comprometimos con {who:mine}
            estoy|estamos <madv>* comprometida|comprometido|comprometidos !con
            me <madv>* pidio|propuso matrimonio|casarnos|casarme|casamiento|la mano?
            me <madv>* pidio que me|nos case|casara|casaramos|casemos
            me acaba|acaban de pedir|proponer matrimonio|casarme|casarnos
            le <madv>* pedi|propuse matrimonio|casamiento|casarnos
            me <madv>* dieron|dio el|un anillo
            {who:mine} <madv>* me <madv>* pidio|propuso matrimonio|casarnos|casamiento
            {who:mine} <madv>* se <madv>* comprometio
            """
        ),
        MomentRule(
            .anniversary,
            """
            cumplimos|hacemos|cumplo <madv>* {n:number} años|meses|año|mes de? casados|juntos|novios|matrimonio|pareja|relacion|casada|casado
            llevamos {n:number} años hoy
            hoy|ayer es|fue mi|nuestro <mdeg>* aniversario
            """
        ),
        MomentRule(
            .sobriety,
            """
            <madv>* cumplo|cumpli|llevo|cumplimos|hace <madv>* {n:number} año|años|mes|meses|dias|dia|semanas|semana sin|limpio|limpia|sobrio|sobria !que|verte|vernos|ver|ir|hablar
            """
        ),
        MomentRule(
            .birthday,
            """
            hoy es mi cumpleanos|cumple
            acabo de cumplir {n:number}
            hoy <madv>* llego|llegue a? los? mis? {n:number} $
            es mi cumpleanos|cumple hoy|$
            hoy <madv>* cumplo|cumpli <num>|años
            hoy <madv>* cumplo|cumpli {n:number} años? $
            cumplo|cumpli|cumpliendo {n:number} años? hoy
            estoy|ando cumpliendo {n:number}|años
            hoy estoy|ando de cumpleanos|cumple
            """
        ),
        MomentRule(
            .move,
            """
            me|nos <madv>* mude|mudamos !de
            me|nos <madv>* mude|mudamos de casa|ciudad|pais|departamento
            me|nos acabo|acabamos de mudar
            acabo|acabamos de mudarme|mudarnos
            estrene|estrenamos <madv>* <home>
            me|nos voy|vamos a vivir solo|sola|solos|juntos|con|a
            me|nos <madv>* fui|fuimos a vivir solo|sola|solos|juntos|con|a
            me <madv>* independice
            firme|firmamos <madv>* la|las|el escritura|escrituras|hipoteca
            <madv>* tengo|tenemos casa|depa|departamento|piso propia|propio
            me|nos <madv>* entregaron|dieron las llaves
            """
        ),
        MomentRule(
            .purchase,
            """
            compre|compramos <madv>* mi|nuestra|nuestro|una|un|la|el <madv>* primer|primera? <home> !de|para
            compre|compramos mi|nuestro primer auto|coche|carro|moto
            """
        ),
        MomentRule(
            .retirement,
            """
            me <madv>* jubile|pensione|prejubile
            me <madv>* jubilo|retiro hoy|manana|$
            hoy me jubilo|retiro|pensiono
            me <madv>* retire del trabajo
            hoy fue|es mi ultimo dia de|en trabajo|el|la
            {who:mine} <madv>* se <madv>* jubilo
            """
        ),
        MomentRule(
            .adoption,
            """
            <madv>* adopte|adoptamos|rescate|rescatamos|recogi|recogimos|acogimos|acogi a? <madv>* un|una|dos|tres|nuestro|nuestra|mi|al|la|otro|otra <mdeg>* _? {x:<pet>}
            <madv>* adopte|adoptamos|rescate|rescatamos a un|una|dos|tres|otro|otra
            <madv>* adopte|adoptamos|rescate|rescatamos|acogimos a? <madv>* {who:mine}
            <madv>* adopte|adoptamos a? un|una|nuestro|nuestra|mi bebe|nino|nina|hijo|hija
            <madv>* adopte|adoptamos a {name:proper}
            me|nos <madv>* regalaron|regalo|compraron|compro|dieron un|una|dos <mdeg>* {x:<pet>}
            llego|llegaron a|ayer|hoy casa? {who:mine}
            nuevo|nueva integrante|miembro en|de|a|$
            trajimos|traje a casa a? {who:mine}
            """
        ),
        MomentRule(
            .firstTime,
            """
            {who:mine} <madv>* dio|dijo|hablo|camino|gateo <madv>* su|sus|por <madv>* primer|primera|primeros|primeras !dia|mes
            {kin:<fam>} <madv>* dio sus primeros pasos
            se le cayo su|el primer diente
            se me cayo <madv>* mi|el|un primer? diente
            """
        ),
        MomentRule(
            .firstDay,
            """
            hoy|ayer <madv>* fue|es|empece|tuve mi|el primer dia de|en|como
            fue|tuve mi primer dia de|en|como
            {who:mine} <madv>* empezo|comenzo|entro <madv>* a? el|la|al|su|primer jardin|escuela|primaria|kinder|guarderia|universidad|colegio|cole|secundaria|grado
            empece|comence|arranque <madv>* mi|en|la|el <madv>* primer|nuevo|nueva|universidad|facultad|secundaria|facu|uni|terapia <work>?
            sali <madv>* del closet|armario
            """
        ),
        MomentRule(
            .romance,
            """
            tuve|tuvimos <madv>* mi|nuestra primera|primer cita|beso|vez
            di|dimos <madv>* mi|nuestro primer beso
            me|nos <madv>* di|dimos mi|nuestro|el primer beso
            me <madv>* pidio ser|que su|fuera|fueramos novia|novio|novios|su
            <madv>* ya? somos novios|novias|pareja
            nos <madv>* hicimos novios|novias|pareja
            me <madv>* beso $
            fue|hoy|ayer mi|fue primera|mi cita|primera cita?
            """
        ),
    ]
}
