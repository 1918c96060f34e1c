extension EnglishFacts {
    /// What the user wants to reach.
    static let goals: [FactRule] = [
        .nothing(
            """
            i|we <adv>* want to <momentary>
            i|we <adv>* want to ... today|tonight|now|tomorrow|again|later|so|badly|instead|anymore
            i|we <adv>* want to be left|alone|with|there|here|home|like|your|you|clear|honest|sure|held|heard
            i|we <adv>* want to go <out>
            i|we <adv>* want to _ it|that|this|you|him|her|them|me|some|something|nothing|anything|your|everything|and|up|out|off|away|rid|back
            i|we <adv>* want to have|get|make|see|do|grab|order a|some? <snack>
            i|we <adv>* want to _ $
            """
        ),
        .assert(
            "goal.{x}",
            "{x}",
            """
            i|we <adv>* want to {x:verb}
            i am <adv>* hoping|planning|training|saving|aiming|working|preparing|determined <adv>* up? to {x:verb}
            i|we <adv>* plan|hope|intend|aim to {x:verb} <someday>
            one|some day i will|want to? {x:verb}
            one|some day i am going to {x:verb}
            i will {x:verb} one|some day
            someday|eventually i will|want to? {x:verb}
            i would <adv>* love|like to {x:verb} <someday>
            i <adv>* dream of|about {x:verb}
            i have always dreamed|dreamt of|about {x:verb}
            my _? _? _? <goal> is|was|would to? be? to {x:verb}
            my <adjective>* <goal> is|would be? {x:<inf>+}
            ^ the? <goal> is to {x:verb}
            ^ <adv>* planning|hoping|training|saving|aiming|determined up? to {x:verb}
            i have decided to {x:verb}
            i <adv>* decided to {x:verb}
            i am <adv>* working|saving|training toward|towards {x:<inf>+}
            i <adv>* dream of|about one|some? day? {x:verb}
            my <adjective>* <goal> for this|the|next year|month is to {x:verb}
            """
        )
        .evenSupposed(),
        .assert("goal.do_{x}", "do {x}", "i|we <adv>* want to do {x:verb}"),
        .assert("goal.{x}", "{x}", "i am <adv>* trying|going to {x:<striving>+}\n^ <adv>* trying to {x:<striving>+}"),
    ]
}
