import LuminoraCore

extension SpanishFacts {
    /// What the user studies, and where.
    static let studies: [FactRule] = [
        .retract("language.{x}", "{x}", "ya no estudio|aprendo|hablo {x:languages}"),
        .topic("language", "hablo|hablamos|se|domino|manejo {n:number} idiomas|lenguas $"),
        .assert("language.{x}", "{x}", after: "language", "^ {x:languages}"),
        .nothing("estudio|estudie|estudiamos los|las|el <weekday>"),
        .all(
            [.fact(.assert, key: "grade", value: "{g}"), .fact(.assert, key: "school", value: "{s}")],
            "estoy|voy|curso|pase|estudio en|a? {g:<ordinal>+} en|del el|la? {s:<school>!}"
        ),
        .nothing("estoy|voy|quede|llegue en|de? <ordinal> lugar|puesto|plano|fila|piso"),
        .retract("grade", "{g}", "ya no estoy|voy en {g:<ordinal>+}"),
        .assert(
            "grade",
            "{g}",
            """
            estoy|voy|curso|pase|paso|empiezo|empece <adv>* en|a|de|el {g:<ordinal>+}
            curso|hago|estudio {g:<ordinal>+}
            estoy cursando|haciendo {g:<ordinal>+}
            """
        ),
        .retract(
            "studies",
            "{x}",
            """
            ya no estudio|curso {x:noun}
            deje de estudiar {x:noun}
            deje|abandone la|mi? carrera de {x:noun}
            me sali de la carrera de {x:noun}
            """
        ),
        .assert(
            "language.{x}",
            "{x}",
            """
            tomo|voy|estoy a|en|tomando? clases|clase de {x:languages}
            hablo|hablamos|domino|chapurreo|entiendo {x:languages}
            se|sabemos hablar? {x:languages}
            estoy|ando|llevo ... aprendiendo|estudiando <degree>* {x:languages}
            estudio|aprendo <degree>* {x:languages}
            mi lengua|idioma materna|materno|nativo|nativa es el? {x:languages}
            """
        ),
        .all(
            [.fact(.assert, key: "studies", value: "{x}"), .fact(.assert, key: "school", value: "{s}")],
            """
            estudio|curso|empece|comence|estoy <degree>* estudiando|cursando? la|el? carrera? de? {x:noun} en la|el? {s:<school>!}
            estudio|curso|empece|comence|estoy <degree>* estudiando|cursando? la|el? carrera? de? {x:noun} en la|el {s:proper}
            soy estudiante de {x:noun} en la|el? {s:<school>!}
            soy estudiante de {x:noun} en la|el {s:proper}
            """
        ),
        .assert(
            "studies",
            "{x}",
            """
            hago|estoy|curso|estudio|tengo haciendo|cursando? un|una|el|la? master|maestria|doctorado|licenciatura|posgrado|diplomado|tecnicatura|grado en|de {x:noun}
            estudio|estudiamos la|el? carrera? de? !los|las|con|en|mucho|todo|todos|todas|poco {x:noun}
            estoy|ando|sigo <adv>* estudiando|cursando !los|las|con|en|mucho|todo {x:noun}
            soy estudiante de {x:noun}
            empece|empiezo a estudiar {x:noun}
            empece|comence la carrera de {x:noun}
            mi carrera es {x:noun}
            """
        ),
        .assert(
            "school",
            "{s}",
            """
            estudio|voy|estoy|curso|entre|ingrese|empece <adv>* en|a|al el|la? {s:<school>!}
            estudio|entre|ingrese|curso <adv>* en|a la|el {s:proper}
            mi colegio|escuela|universidad|instituto|facultad es|llama el|la? {s:proper}
            me aceptaron|admitieron en la|el {s:proper}
            """
        ),
    ]
}
