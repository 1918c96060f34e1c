extension SpanishFacts {
    /// Religion, politics, sexuality, secrets: what is kept under conditions only.
    static let beliefs: [FactRule] = [
        .retract("religion", "{x}", "ya no soy {x:<religion>}\ndeje de ser {x:<religion>}"),
        .assert(
            "religion",
            "{x}",
            """
            soy|somos <adv>* {x:<religion>}
            me hice|converti|volvi al? {x:<religion>}
            mi religion es el|la? {x:noun}
            en mi casa somos {x:<religion>}
            """
        ),
        .assert("religion", "testigo de Jehová", "soy testigo de jehova"),
        .retract("politics", "{x}", "ya no soy {x:<politics>}"),
        .assert("politics", "{x}", "soy|somos <adv>* {x:<politics>}\nhe sido <adv>* {x:<politics>}"),
        .assert("politics", "de izquierdas", "soy|sido <adv>* de izquierdas"),
        .assert("politics", "de izquierda", "soy|sido <adv>* de izquierda"),
        .assert("politics", "de derechas", "soy|sido <adv>* de derechas"),
        .assert("politics", "de derecha", "soy|sido <adv>* de derecha"),
        .assert("sexuality", "{x}", "soy|siento <adv>* {x:<sexuality>}\nme considero|declaro|identifico como? {x:<sexuality>}"),
        .assert(
            "secret.{k}",
            "{x}",
            """
            mi|la|el {k:<secret>} ... es {x:word}
            mi clave ... es {x:word}
            """
        ),
        .assert("secret.card", "{x}", "{x:digits}"),
    ]
}
