extension SpanishFacts {
    /// What the user likes and does not.
    static let tastes: [FactRule] = [
        .retract(
            "likes.{x}",
            "{x}",
            """
            ya no me <please> <degree>* {x:nouns}
            ^ {x:nouns} ya no me <please>
            me dejo|dejaron de gustar|encantar {x:nouns}
            dejo de gustarme {x:nouns}
            no es verdad|cierto que me guste|gusten|encante|encanten {x:nouns}
            ya no amo|adoro {x:nouns}
            """
        ),
        .retract("dislikes.{x}", "{x}", "ya no odio|detesto {x:nouns}\nya no me da|dan asco {x:nouns}"),
        .assert(
            "dislikes.{x}",
            "{x}",
            """
            no me <please> <degree>* nada? <degree>* para? nada? ni? {x:nouns}
            ^ {x:nouns} no me <please>
            a mi? no me <please> <degree>* {x:nouns}
            tampoco me <please> <degree>* {x:nouns}
            odio|detesto|aborrezco <adv>* a? {x:nouns}
            no soporto|aguanto|tolero|trago|banco <adv>* a? {x:nouns}
            me da|dan <degree>* asco|repelus|grima|repulsion {x:nouns}
            me repugna|repugnan|desagrada|desagradan|choca|chocan|revienta|revientan|molesta|molestan|aburre|aburren|asquea|asquean <degree>* {x:nouns}
            lo que mas odio|detesto ... es|son {x:nouns}
            me cae|caen <degree>* mal|gordo|gordos {x:nouns}
            """
        ),
        .assert("dislikes.{x}", "{x}", after: "likes", "pero|aunque no {x:nouns} $\n^ no {x:nouns} $"),
        .assert(
            "likes.{x}",
            "{x}",
            """
            me|nos re? <please> <degree>* {x:nouns}
            ^ {x:nouns} me <please> <degree>*
            amo|adoro <degree>* a? {x:nouns}
            prefiero {x:nouns}
            soy <degree>* fan|fanatico|fanatica|amante|aficionado|aficionada|adicto|adicta|apasionado|apasionada de|del|a|al {x:nouns}
            lo que mas me <please> ... es|son {x:nouns}
            me vuelve|vuelven loco|loca {x:nouns}
            me vuelvo loco|loca por|con {x:nouns}
            disfruto <degree>* de|del? {x:nouns}
            me apasiono|encariñe con {x:nouns}
            """
        ),
    ]
}
