extension EnglishFacts {
    /// What the user likes, dislikes, and likes best.
    static let tastes: [FactRule] =
        answers + [
            .assert(
                "favorite.{k}",
                "{x}",
                """
                my _? _? <favorite> {k:<kind>} <ever>* is|are|has|was been|always|probably|definitely|obviously|still|always|actually|by? far? {x:title}
                my _? _? <favorite> {k:<kind>} <ever>* is|are|has|gotta be|to? be? {x:title}
                my _? _? <favorite> {k:<kind>} in|on|at the|this? world|earth|school is|are {x:title}
                """
            ),
            .assert("favorite.color", "{x}", after: "favorite", "it is <adv>* {x:+<color>}"),
            .assert("favorite.{k}", "{x}", "{x:title} is|are|was <adv>* my <adv>* _? _? <favorite> {k:<kind>}"),
            .assert(
                "favorite.{k}",
                "{x}",
                """
                my _? _? <favorite> kind|type|sort|piece of {k:<kind>} is|are {x:title}
                ^ <favorite> {k:<kind>} <ever>* is|are|has|gotta be|to? be? {x:title}
                of all the? {k:<kind>} <adv>* {x:title} is|are my <favorite>
                my _? _? <favorite> {k:<kind>} to|in|on|at|for ... is|are {x:title}
                my _? _? <favorite> {k:noun} <ever>* is|are {x:title}
                my _? _? <favorite> {k:noun} to|in|on|at|for ... is|are {x:title}
                the {k:<kind>} i like|love best|most is {x:title}
                my go to {k:<kind>} is {x:title}
                my number|absolute one|best {k:<kind>} is {x:title}
                """
            ),
            .assert(
                "favorite.team",
                "{x}",
                """
                i|we <adv>* support|follow {x:proper}
                i|we root|cheer for the? {x:proper}
                i|we am|are|been <adv>* a|an <adjective>* _? {x:<team>} fan|family|supporter|fans
                we are a|an {x:proper} family|household
                my team is the? {x:proper}
                """
            ),
            .assert("likes.{x}", "{x}", "i am <adv>* a|an <adjective>* {x:proper} fan"),
            .assert(
                "dislikes.{x}",
                "{x}",
                """
                i|we <adv>* do not <degree>* like|enjoy|love|care to? {x:nouns}
                i|we <adv>* do not <degree>* care for {x:nouns}
                i|we <degree>* hate|dislike|detest|loathe|despise {x:nouns}
                i|we <adv>* can not <degree>* stand|bear|tolerate|abide {x:nouns}
                i am <adv>* not <degree>* a|the <degree>* <adjective>* fan of {x:nouns}
                i am <adv>* not <degree>* keen|fond on|of {x:nouns}
                i am no fan of {x:nouns}
                i never <degree>* liked {x:nouns}
                i have never <degree>* liked {x:nouns}
                ^ <degree>* hate|hating|dislike|despise {x:nouns}
                ^ <adv>* do not <degree>* like {x:nouns}
                ^ <adv>* can not stand {x:nouns}
                ^ not <degree>* a <adjective>* fan of {x:nouns}
                """
            ),
            .assert(
                "likes.{x}",
                "{x}",
                """
                i|we <degree>* like|love|enjoy|adore to {x:verb}
                i|we <degree>* like|love|enjoy|adore|prefer love* {x:nouns}
                i|we have <degree>* loved|liked|enjoyed {x:nouns} since|for|all
                i have always <degree>* loved|liked|enjoyed {x:nouns}
                i am <adv>* a|an|the <degree>* <adjective>* fan of {x:nouns}
                i am <adv>* <degree>* fond of {x:nouns}
                i am <adv>* <degree>* keen on {x:nouns}
                i am <adv>* <degree>* obsessed|in with|love with? {x:nouns}
                i am <adv>* <degree>* crazy|mad|passionate|nuts about {x:nouns}
                i am <adv>* <degree>* addicted to {x:nouns}
                i am <adv>* a <degree>* sucker for {x:nouns}
                i can not get enough of {x:nouns}
                i can not live|start|function without {x:nouns}
                i <adv>* have a soft spot|thing for {x:nouns}
                ^ <degree>* love|loving|adore love* {x:nouns}
                ^ big fan of {x:nouns}
                """
            ),
        ]

    /// What is liked best, with the kind in a clause of its own: "Favourite food? Tacos", "favourite colour: blue".
    private static let answers: [FactRule] = [
        ("color", "color|colour"), ("food", "food|dish|meal"), ("movie", "movie|film"), ("book", "book|novel"), ("song", "song|tune"),
        ("band", "band|group"), ("artist", "singer|artist"), ("show", "show|series"), ("game", "game|videogame"), ("animal", "animal"),
        ("season", "season"), ("team", "team"), ("drink", "drink"), ("sport", "sport"), ("subject", "subject"),
    ]
    .flatMap { kind, words in
        [
            FactRule(outcomes: [.topic("favorite \(kind)")], unless: [.reported, .supposed], patterns: "^ my? <favorite> \(words) <ever>* $"),
            .assert("favorite.\(kind)", "{x}", after: "favorite \(kind)", "^ {x:title}"),
        ]
    }
}
