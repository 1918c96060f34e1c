import LuminoraCore

extension SpanishFacts {
    /// Name, age, birthday.
    static let who: [FactRule] = [
        .retract("name", "{name}", "no me llamo {name:name}\nmi nombre no es {name:name}"),
        .assert(
            "name",
            "{name}",
            """
            me llamo|yamo {name:name}
            mi nombre completo? real? es {name:name}
            me puse|pusieron de nombre {name:name}
            mi nombre de pila es {name:name}
            no es _ es|soy {name:proper}
            yo? soy {name:proper} $
            yo? soy el|la {name:proper} $
            yo? soy {name:proper} y|de|tengo
            mi nombre {name:proper} $
            ^ perdon es {name:proper}
            """
        ),
        .topic("name", "no me presente $"),
        .assert("name", "{name}", after: "name", "^ {name:proper} $\n^ soy {name:name}"),
        .assert(
            "nickname",
            "{name}",
            """
            todos|todas|mundo|amigos|familia me dice|dicen|llama|llaman|conocen|conoce como? {name:name}
            me dicen|llaman|apodan {name:proper}
            mi apodo|sobrenombre|mote|alias es {name:name}
            puedes|podes|pueden llamarme|decirme {name:name} $
            me puedes|podes llamar|decir {name:name} $
            prefiero que me llames|digas {name:name}
            ^ llamame|decime|dime {name:proper} $
            """
        ),
        .retract(
            "age",
            nil,
            "olvida|olvidate|borra|elimina|olvide lo? que? te? dije? de|sobre? mi edad\nolvida|olvidate|borra de? cuantos años tengo"
        ),
        .retract("birthday", nil, "olvida|olvidate|borra|elimina lo? de? mi cumpleaños|cumple|nacimiento"),
        .retract("name", nil, "olvida|olvidate|borra|elimina lo? de? mi nombre\nolvida|olvidate|borra como me llamo"),
        .retract("city", nil, "olvida|olvidate|borra|elimina lo? de? donde vivo\nolvida|olvidate|borra|elimina mi direccion|ciudad"),
        .retract("job", nil, "olvida|olvidate|borra|elimina lo? de? mi trabajo\nolvida|borra en|de que trabajo"),
        .all(
            [.fact(.assert, key: "age", value: "{age}"), .fact(.assert, key: "birthday", value: "@birthday")],
            "hoy <adv>* cumplo|cumpli !un {age:number} años|anos !de|con|en|sin|como\nhoy <adv>* cumplo|cumpli !<few> {age:number} $"
        ),
        .all(
            [.fact(.assert, key: "age", value: "{age}"), .fact(.assert, key: "birthday", value: "@birthday")],
            "ayer|anoche <adv>* cumpli !<few> {age:number} años|anos? !de|con|en|sin|como"
        ),
        .all(
            [.fact(.assert, key: "birthday", value: "@birthday"), .fact(.assert, key: "origin", value: "{place}")],
            "naci {d:date} en {place:place}\nnaci en {place:place} {d:date}"
        ),
        .retract("birthday", nil, "mi cumpleaños|cumple no es"),
        .assert("birthday", "@birthday", after: "birthday", "^ es|sino {d:date}"),
        .all(
            [.fact(.assert, key: "age", value: "{age}"), .fact(.assert, key: "birthday", value: "@birthdayPast")],
            "cumpli !<few> {age:number} años|anos? {d:date}"
        ),
        .assert("birthday", "@birthdayPast", "mi cumpleaños|cumple fue"),
        .assert(
            "birthday",
            "@birthday",
            """
            mi cumpleaños|cumple es|cae|fue|sera
            es|sera mi cumpleaños|cumple|cumpleanos $
            es|sera mi cumpleaños|cumple|cumpleanos y|asi|por
            mi fecha de nacimiento es
            cumplo <adv>* años|anos? {d:date}
            mañana cumplo {age:number} !de|con|en|meses
            cumplo {age:number} {d:date}
            cumplo {age:number} años|anos {d:date}
            naci {d:date}
            naci un|el {d:date}
            {d:date} <adv>* es mi cumpleaños|cumple
            {d:date} cumplo años|anos
            """
        ),
        .retract("age", "{age}", "no tengo {age:number} años|anos\nno tengo !<few> {age:number} $"),
        .assert(
            "age",
            "{age}",
            """
            tengo <adv>* {age:number} añitos|años|anos|añotes|primaveras !de
            tengo <adv>* {age:number} y medio|pico $
            tengo <adv>* !<few> {age:number} $
            tengo <adv>* !<few> {age:number} y soy|vivo|me|mi|estudio|trabajo
            cumpli {age:number} años|anos !de|con|en|sin
            cumpli {age:number} $
            acabo de cumplir {age:number}
            a|con mis {age:number} años|anos
            mi edad es {age:number}
            soy un|una ... de {age:number} años|anos
            """
        ),
    ]
}
