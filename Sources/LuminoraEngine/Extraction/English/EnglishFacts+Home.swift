import LuminoraCore

extension EnglishFacts {
    /// Where the user lives and comes from.
    static let home: [FactRule] = [
        .assert(
            "origin",
            "{p}",
            """
            i|we am|are <adv>* from {p:place}
            i|we come|hail <adv>* from {p:place}
            i was <adv>* born and|&? raised|bred? in {p:place}
            i was raised in {p:place}
            i <adv>* grew up in {p:place}
            ^ <adv>* grew up in {p:place}
            ^ <adv>* born|raised in {p:place}
            ^ born and raised in {p:place}
            {p:proper} born and|&? raised|bred
            i was born {d:date} in {p:place}
            i <adv>* grew up in|near a|an <adjective>* _? town|village|city|farm|suburb in|near|outside|called|of {p:proper}
            ^ <adv>* from {p:proper} originally
            ^ originally from {p:place}
            i am <adv>* from|outside a|an <adjective>* _? town|village|city|island|farm|suburb called|in|near|named {p:proper}
            my <adjective>* hometown|birthplace is {p:place}
            i am a {p:proper} native|girl|boy
            """
        ),
        .assert("origin", "{p}", after: "name", "from {p:place}"),
        .assert("origin", "{p}", after: "age", "from {p:place}"),
        .assert("origin", "{p}", after: "birthday", "in {p:proper}"),
        .assert("origin", "{p}", after: "job", "from {p:proper}"),
        .assert(
            "city",
            "{p}",
            """
            i|we <adv>* live|reside|stay in|near? a|an|the? _? _? town|village|city|suburb|place|neighborhood called|named {p:proper}
            home for? me|us? is a|an _? _? town|village|city|place called|named {p:proper}
            ^ home is {p:proper}
            home for me|us is {p:place}
            i|we <adv>* live|reside in|at {p:place}
            i|we <adv>* live ... in {p:proper}
            i|we am|are <adv>* living|based|located|settled in {p:place}
            i|we am|are <adv>* living ... in {p:proper}
            i|we <adv>* been living in {p:place}
            i|we <adv>* lived in {p:proper} all|for|since|my
            ^ <adv>* been? living|live|based in {p:proper}
            i|we <adv>* moved|relocated <adv>* back|over|out|up|down|here? to {p:place}
            ^ <adv>* moved|relocated <adv>* back|over|out|up|down? to {p:place}
            i|we <adv>* moved|settled ... in|to {p:proper}
            i|we <adv>* bought|rent|own|bought|rented|have a|an|our|my <adjective>* house|home|flat|apartment|place in {p:proper}
            my|our <adjective>* house|home|flat|apartment is in {p:proper}
            my city is {p:proper}
            i am in {p:proper} now|these
            ^ greetings|hello|hi|hey from {p:proper} $
            {p:proper} is home|where <adv>* now?
            i|we <adv>* settled in {p:proper}
            """
        ),
        .assert(
            "city",
            "{p}",
            after: "city",
            """
            ^ now|then|and? i|we am|are in {p:place}
            ^ now in {p:place}
            i|we am|are <adv>* in {p:proper} now|these
            """
        ),
        .assert(
            "nationality",
            "{n}",
            """
            i am a|an {n:<nation>} citizen|national
            my nationality is {n:<nation>}
            i have {n:<nation>} citizenship|nationality
            """
        ),
        .all(
            [.fact(.assert, key: "nationality", value: "{n}"), .fact(.assert, key: "job", value: "{j}")],
            """
            i am a|an {n:<nation>} !teacher !tutor !translator !professor {j:+<job>}
            """
        ),
        .assert("nationality", "{n}", "i|we am|are <adv>* proud? {n:<nation>} !food !class !shepherd !teacher !side"),
    ]
}
