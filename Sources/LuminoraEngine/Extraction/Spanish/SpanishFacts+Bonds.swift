import LuminoraCore

extension SpanishFacts {
    /// Whom the user is with.
    static let bonds: [FactRule] = [
        .retract("marital_status", "#x", "ya no soy|estoy {x:<single>}"),
        .all(
            [.fact(.assert, key: "marital_status", value: "married"), .fact(.assert, key: "partner", value: "relation=#y name={name}")],
            "estoy|soy <adv>* {y:<spouse>} con {name:proper}"
        ),
        .assert(
            "marital_status",
            "#x",
            """
            soy|estoy|sigo|quede|estamos|seguimos <adv>* {x:<single>}
            soy un|una hombre|mujer {x:<single>}
            """
        ),
        .all(
            [.fact(.assert, key: "marital_status", value: "married"), .fact(.assert, key: "partner", value: "relation=husband name={name}")],
            "me case con {name:proper}"
        ),
        .assert("marital_status", "married", "me|nos case|casamos\nme|nos casaron"),
        .assert("marital_status", "widowed", "enviude"),
        .assert("marital_status", "divorced", "me|nos divorcie|divorciamos\nfirme|firmamos <adv>* el divorcio\nme acabo de divorciar"),
        .all(
            [.fact(.assert, key: "marital_status", value: "engaged"), .fact(.assert, key: "partner", value: "relation=fiance name={name}")],
            "me comprometi con {name:proper}\nestoy comprometido|comprometida con {name:proper}"
        ),
        .assert(
            "marital_status",
            "engaged",
            """
            me|nos comprometi|comprometimos $
            me|nos comprometi|comprometimos con|ayer|hoy|anoche|el
            me pidio matrimonio|casamiento
            me propuso matrimonio
            """
        ),
        .lose(
            """
            termine|terminamos|corte|cortamos|rompi|rompimos <adv>* con {who:mine}
            me|nos separe|separamos|divorcie|deje <adv>* de {who:mine}
            deje a {who:mine}
            ya no estoy|salgo|ando con {who:mine}
            ya no tengo {who:bare}
            {who:mine} me dejo|corto|termino|boto|abandono
            me dejo|corto|termino|boto {who:mine}
            {who:mine} y yo terminamos|rompimos|cortamos|nos
            ^ y yo <adv>* terminamos|rompimos|cortamos
            ^ y yo nos separamos|dejamos
            regale|vendi|di a {who:mine}
            """
        ),
        .assert("friend.{name}", "name={name}", "me hice|volvi <adv>* amigo|amiga de {name:proper}"),
        .retract("partner", "name={name}", "termine|corte|rompi|terminamos <adv>* con {name:proper}\nya no estoy|salgo|ando con {name:proper}"),
        .assert("partner", "relation=boyfriend name={name}", "estoy|ando|soy|puse de novia con {name:proper}"),
        .assert("partner", "relation=girlfriend name={name}", "estoy|ando|soy de novio con {name:proper}"),
        .assert(
            "partner",
            "relation=partner name={name}",
            "salgo con {name:proper}\nestoy|ando saliendo con {name:proper}\nestoy en pareja con {name:proper}"
        ),
    ]
}
