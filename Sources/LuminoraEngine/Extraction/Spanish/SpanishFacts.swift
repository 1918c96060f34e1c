import LuminoraCore

/// The tables for Spanish.
enum SpanishFacts {
    static let table = FactTable(
        language: .spanish,
        classes: [SpanishGrammar.classes, SpanishBeings.classes, SpanishTopics.classes],
        endings: [
            "job": """
            ista istas ologo ologa gogo goga logopeda grafo grafa metra iatra nomo noma ero era or ora icultor icultora ologista
            """,
            "drug": "xina alina metformina insulina prazol statina cilina sartan zepam zolam etina idona tidina axina ofeno amol vudina pril",
        ],
        counterparts: [
            "son": "daughter", "brother": "sister", "nephew": "niece", "uncle": "aunt", "grandson": "granddaughter", "husband": "wife",
            "boyfriend": "girlfriend",
        ],
        rules: elsewhere + who + places + bonds + beings + work + studies + hobbies + favorites + tastes + goals + health + beliefs + days,
        date: DateWords.spanish,
        time: TimeWords.spanish,
        number: NumberWords.spanish
    )

    /// Words that are not about the user's life, whatever they look like.
    static let elsewhere: [FactRule] = [
        .elsewhere(
            """
            en el|la|un|una|mi|este|esta|ese|esa <fiction>
            mi personaje|avatar !<favadj>
            habia|erase una vez
            traduce|traduceme|traducir|repite|repeti|escribe|escribi|escribeme|redacta|redactame|completa|corrige|canta|recita ...
            jugamos|juguemos|juega a|al que
            imagina|imaginate|imaginemos|supon|supongamos|pongamos|finge|finjamos que
            hacer|hagamos|haz|haces de cuenta
            soñe|sone que|con
            dice la|el|mi _ $
            la letra|cancion dice
            """
        ),
        .nothing(
            """
            me gusta|encanta|fascina como|cuando|que|la|el|tu|tus|esa|ese|eso|esto forma|manera|idea|hecho
            me gusta|gustan|encanta|encantan|fascina tu|tus|su|sus|esa|ese|eso|esto|esta|este|todo|toda
            me gusta|encanta un|una|alguien|el|la chico|chica|niño|nino|niña|nina|muchacho|muchacha|compañero|compañera|tipo
            me encanta|gusta <degree>* hablar|charlar|platicar|conversar|estar|pasar|verte|hablarte contigo|tiempo|aqui
            te odio|amo|adoro|detesto
            los|las|lo|la odio|amo|adoro|detesto
            tengo <state>
            tengo un|una <state>
            estoy casado|casada con mi|el|la trabajo|laburo|carrera|profesion
            soy alergico|alergica a los|las|la lunes|martes|gente|mentira|mentiras|tonterias|estupideces|trabajo|drama|dramas
            {who:mine} tiene|tenia|compro|adopto|quiere un|una|dos|tres|otro|otra <pet>
            toco fondo|madera|tierra|timbre|puerta
            toco la|el puerta|timbre|fondo|tema|cielo
            juego con|a que
            vivo para|por|de|mi
            """
        ),
    ]
}
