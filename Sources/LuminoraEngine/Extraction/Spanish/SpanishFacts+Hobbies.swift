extension SpanishFacts {
    /// What the user does for pleasure.
    static let hobbies: [FactRule] = [
        .retract(
            "hobby.{x}",
            "{x}",
            """
            ya no toco {x:nouns}
            ya no juego <adv>* a|al? {x:nouns}
            ya no practico|entreno {x:nouns}
            ya no hago {x:<activity>+}
            deje de tocar|practicar|entrenar {x:nouns}
            deje de jugar a|al? {x:nouns}
            deje de hacer {x:<activity>+}
            deje el|la {x:<activity>+}
            """
        ),
        .assert(
            "hobby.{v}_{x}",
            "~v {x}",
            """
            {v:<collect>} {x:noun}
            libre|libres {v:<habit>} {x:noun}
            como|de hobby|pasatiempo {v:<habit>} {x:noun}
            siempre|suelo {v:<habit>} {x:noun}
            {v:<habit>} {x:noun} <adv>* como|en|de|por hobby|pasatiempo|ratos|aficion
            """
        ),
        .assert(
            "hobby.{x}",
            "{x}",
            """
            toco <degree>* {x:nouns}
            juego <degree>* a|al {x:nouns}
            juego <degree>* {x:nouns}
            practico|entreno <degree>* {x:nouns}
            hago <degree>* {x:<activity>+}
            voy a {x:<activity>+}
            voy a clases|clase de {x:nouns}
            tomo clases de {x:nouns}
            estoy aprendiendo a tocar {x:nouns}
            mi|mis <degree>* <adv>* hobby|hobbies|pasatiempo|pasatiempos|aficion|aficiones <favadj>? <adv>* es|son|siempre {x:nouns}
            ^ {x:nouns} es|son mi hobby|pasatiempo|aficion|pasion
            mi pasion|vicio es|son {x:nouns}
            soy de {x:<inf>+}
            en mi tiempo libre me gusta|dedico|suelo a? {x:nouns}
            en mis ratos|tiempos libres me gusta|dedico|suelo a? {x:nouns}
            me dedico a {x:nouns} en mi|mis tiempo|ratos
            """
        ),
    ]
}
