extension EnglishFacts {
    /// Religion, politics, sexuality, and what is secret.
    static let beliefs: [FactRule] = [
        .assert("secret.pin", "{x}", "my|the _? _? pin code|number|is {x:digits}\nmy|the _? _? pin code|number is {x:noun}"),
        .assert(
            "secret.{k}",
            "{x}",
            """
            my|the _? _? {k:<passkind>} ... is {x:noun}
            my|the _? _? {k:<passkind>} number? is {x:noun}
            """
        ),
        .assert("secret.card", "{x}", "card number|no is? {x:digits}\nmy <adjective>* credit|debit|bank|visa? card number? is? {x:digits}"),
        .assert("secret.ssn", "{x}", "social security number is? {x:digits}"),
        .assert(
            "religion",
            "{r}",
            """
            i|we am|are <adv>* a|an? <adv>* devout|practicing|practising|observant|proud|lapsed|committed|evangelical|orthodox|roman|born? {r:<religion>} !school !church
            my religion|faith is {r:<religion>}
            i <adv>* became|to|converted to? a|an? {r:<religion>}
            my|our family is|are <adv>* {r:<religion>}
            """
        ),
        .assert("religion", "Islam", "i <adv>* converted to islam"),
        .assert(
            "politics",
            "{p}",
            """
            i|we am|are <adv>* a|an? <adv>* registered|lifelong|proud|staunch|committed? {p:<politics>}
            i <adv>* always? vote|voted|voting <adv>* for? the? {p:<party>}
            i|we <adv>* support the? {p:<party>}
            i am <adv>* a|an {p:<party>} voter|supporter
            """
        ),
        .assert("politics", "left-wing", "i am <adv>* left wing|leaning\ni lean left"),
        .assert("politics", "right-wing", "i am <adv>* right wing|leaning\ni lean right"),
        .assert(
            "sexuality",
            "{s}",
            """
            i am <adv>* a|an? <adv>* {s:<sexuality>} !up !at !from !out !to !away !in !edge !as !for
            i <adv>* came out as {s:<sexuality>}
            i identify as {s:<sexuality>}
            """
        ),
    ]
}
