extension EnglishFacts {
    /// Plans with a day.
    static let events: [FactRule] = [
        .assert(
            "event.{x}",
            "what={x} date=@future! time=@time",
            """
            i|we <adv>* have|got got? a|an|my|the|our|another? big|huge? {x:<trip>+}
            my|our|the big|next? {x:<trip>+} is|leaves|departs|starts
            i|we <adv>* have|got got? a|an|my|the|our|another|this|these? big|huge|important? {x:+<event>} !last !yesterday
            i|we <adv>* going to have a|an|my|our {x:+<event>}
            my|our|the big|huge|important|next|first? {x:+<event>} is|starts|begins|are
            is my|our|the big|huge|important|first? {x:+<event>} !was
            there is a|an|my|our {x:+<event>}
            ^ <adv>* got|have a|an|my|the {x:+<event>}
            ^ {x:+<event>} <when>
            i|we got|have|am to? booked? in for a|an|my {x:+<event>}
            i|we am|are having a|an|my|our? {x:+<event>}
            i|we have <adv>* got? {x:<bareevent>}
            i|we am|are going to|for a|an|my|the {x:+<event>}
            """
        )
    ]
}
