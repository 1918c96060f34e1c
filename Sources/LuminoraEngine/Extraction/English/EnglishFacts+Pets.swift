extension EnglishFacts {
    /// Pets, where they are not told of like relatives.
    static let pets: [FactRule] = [
        .being(
            "name={name}",
            after: "pet",
            """
            a|an|one|another|the|two {who:bare} called|named {name:names}
            ^ and? a|an|one|another {who:bare} called|named {name:names}
            """
        ),
        .being(
            "name={name}",
            after: "family",
            """
            a|an|one|another {who:bare} called|named {name:names}
            ^ and? a|an|one|another {who:bare} called|named {name:names}
            """
        ),
        .being("", after: "pet", "a|an|one|another {who:bare} $\na|an|one {who:bare} <follow>"),
        .being("", after: "family", "a|an|one|another {who:bare} $"),
        .being(
            "name={name}",
            """
            there is a|an|this {who:bare} in this|our|my house|home|flat|apartment|family ... called|named|of {name:propers}
            ^ the <adjective>* {who:bare} is called|named {name:names}
            ^ the <adjective>* {who:bare} is name is {name:names}
            {name:propers} the {who:bare} $
            """
        ),
        .being(
            "status=lost",
            """
            {who:mine} <adv>* ran|run away|off
            {who:mine} <adv>* went|gone missing
            {who:mine} is|has been? <adv>* missing|lost|escaped|disappeared|vanished
            {who:mine} <adv>* escaped|disappeared|vanished
            {who:mine} got out|loose|lost
            {who:mine} did not|never come|came home|back
            {who:mine} has not come|been home|back|seen
            i|we can not|nowhere find {who:mine}
            i|we <adv>* lost {who:mine} at|on|in
            ^ he|she|it <adv>* ran away|off
            ^ he|she|it is missing
            """
        ),
        .being(
            "status=found",
            """
            i|we <adv>* found {who:mine}
            ^ <adv>* found {who:mine}
            someone|they|neighbor|neighbour|neighbors|police found {who:mine}
            {who:mine} <adv>* was|has|got been? <adv>* found
            {who:mine} <adv>* turned|showed up $
            {who:mine} <adv>* came back $
            """
        ),
        .being("species=#s", "^ best {s:<pet>} i|we ever had\n^ he|she|it was|is a|the|my best|good|great|sweetest|loveliest {s:<pet>}"),
        .lose("i|we <adv>* gave|rehomed|sold {who:mine} away|up|to|last\ni|we <adv>* rehomed|sold {who:mine}\ni|we had to rehome|sell {who:mine}"),
    ]
}
