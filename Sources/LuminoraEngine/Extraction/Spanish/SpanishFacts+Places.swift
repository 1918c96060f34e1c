extension SpanishFacts {
    /// Where the user lives and comes from.
    static let places: [FactRule] = [
        .retract("city", "{place}", "ya no vivo|vivimos en {place:place}\nno vivo|vivimos en {place:place}\nme fui de vivir? {place:proper}"),
        .supersede("city", "{place}", after: "city", "^ ahora|sino|mas vivo|estoy|vivimos? en {place:place}\n^ sino en {place:place}"),
        .supersede("city", "{place}", after: "country", "^ en {place:place}"),
        .supersede(
            "city",
            "{place}",
            """
            me|nos mude|mudamos|muden <adv>* a {place:place}
            me|nos mude|mudamos de {y:place} a {place:place}
            me|nos acabo|acabamos de mudar a {place:place}
            me|nos he|hemos|acabo|acabamos mudado|mudados <adv>* a {place:place}
            acabo|acabamos de mudarme|mudarnos a {place:place}
            volvi|volvimos|regrese|regresamos a vivir? en|a {place:place}
            volvi|volvimos|regrese a vivir a|en {place:place}
            ahora vivo|vivimos en {place:place}
            me|nos vine|vinimos|fui|fuimos a vivir a {place:place}
            """
        ),
        .assert(
            "city",
            "{place}",
            """
            vivo|vivimos|resido|radico|radicamos <adv>* aqui? en {place:place}
            vivo|vivimos en un|una _ que se llama {place:place}
            vivo|vivimos en un|una _ llamado|llamada {place:place}
            vivo|vivimos|resido con|solo|sola|cerca|junto|hace|desde ... en {place:place}
            vivo|vivimos <adv>* en el|las? afueras|centro|norte|sur|este|oeste de {place:place}
            vivo|vivimos en un|una ... en {place:place}
            viviendo <adv>* aqui? en {place:place}
            mi ciudad es {place:proper}
            """
        ),
        .retract("origin", "{place}", "no soy de {place:place}"),
        .assert(
            "origin",
            "{place}",
            """
            yo? soy|somos <adv>* de {place:place}
            soy originario|originaria|oriundo|oriunda|natural de {place:place}
            naci y me crie en {place:place}
            naci en {place:place}
            naci y creci en {place:place}
            creci|crecimos en {place:proper}
            me crie en {place:proper}
            vengo de {place:proper}
            """
        ),
        .assert("origin", "{place}", after: "nationality", "^ de {place:proper}\n^ de {place:place} $\n^ nacido|nacida|nacid@ en {place:place}"),
        .retract("nationality", "{x}", "no soy {x:<nationality>}"),
        .assert("nationality", "{x}", "yo? <adv>* soy <adv>* {x:<nationality>}\nmi nacionalidad es {x:<nationality>}"),
    ]
}
