import LuminoraCore

extension SpanishFacts {
    /// Habits with their times, and plans with their dates.
    static let days: [FactRule] =
        habits("ya no", .retract) + habits("", .assert) + [
            .assert(
                "event.{w}",
                "what={w} date=@future! time=@time",
                """
                tengo|tenemos|hay <adv>* un|una|el|la|mi? {w:<appointment>+}
                me toca un|una|el|la? {w:<appointment>+}
                mi|el|la|nuestro|nuestra {w:<appointment>+} <adv>* es|sale|sera|cae|empieza
                es|sera el|la|mi {w:<appointment>+}
                """
            )
        ]

    private static func habits(_ lead: String, _ action: FactProposal.Action) -> [FactRule] {
        habitTable.map { activity, time, patterns in
            let lines = patterns.split(separator: "\n").map { lead + " " + $0 }.joined(separator: "\n")
            return FactRule(
                outcomes: [.fact(action, key: "routine.\(activity)", value: "activity=\(activity) time=@\(time)!")],
                patterns: lines
            )
        }
    }

    private static let habitTable: [(activity: String, time: String, patterns: String)] = [
        ("wake_up", "early", "me|nos <adv>* levanto|despierto|paro|levantamos|despertamos"),
        ("sleep", "late", "me|nos <adv>* acuesto|duermo|acostamos|dormimos|voy|vamos a? dormir|acostar|la? cama?\nduermo|dormimos\nvoy a dormir"),
        ("breakfast", "early", "desayuno|desayunamos\nel desayuno es"),
        ("lunch", "noon", "almuerzo|almorzamos\ncomemos"),
        ("dinner", "late", "ceno|cenamos\nla cena es"),
        ("shower", "early", "me <adv>* ducho|baño"),
        ("homework", "noon", "hago <adv>* la|las|mi|mis|los tarea|tareas|deberes\nestudio"),
        (
            "exercise", "early",
            """
            voy|vamos <adv>* a|al gimnasio|gym|entrenar|correr|nadar|natacion|yoga
            entreno|entrenamos|corro|nado
            hago <adv>* ejercicio|gimnasia|yoga|pesas
            salgo|salimos a correr|trotar|caminar
            """
        ),
        (
            "school", "early",
            """
            entro|entramos|voy|llego <adv>* a|al la? cole|colegio|escuela|clase|clases|instituto|uni|universidad|facultad
            tengo|empiezo|empiezan|tenemos|comienzo mis|las? clase|clases
            mis clases empiezan
            """
        ),
        (
            "work", "early",
            """
            entro|empiezo|voy|comienzo|llego <adv>* a|al la|el? trabajar|trabajo|oficina|laburo|curro|chamba|turno
            trabajo desde
            """
        ),
        ("walk_dog", "early", "saco|paseo|sacamos|paseamos <adv>* a? pasear? al|a|el mi|mis|los? <pet>"),
        ("tv", "late", "veo|vemos|miro|miramos <adv>* la|el|las|mi? tele|television|tv|novela|noticias|series|serie|noticiero"),
        ("reading", "late", "leo"),
    ]
}
