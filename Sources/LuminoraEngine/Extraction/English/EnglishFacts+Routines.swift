extension EnglishFacts {
    /// What the user does every day, with its time.
    static let routines: [FactRule] = [
        habit(
            "wake_up",
            "early",
            """
            i|we <adv>* wake|get up
            i am <adv>* up
            my alarm goes off|is
            my alarm is set
            ^ <freq> up
            i <adv>* rise
            i am awake
            """
        ),
        habit(
            "sleep",
            "late",
            """
            i|we <adv>* go|head|get to bed|sleep
            i|we <adv>* sleep
            i|we am|are <adv>* in bed
            my bedtime is
            lights out|are|is
            ^ <freq> in bed
            i <adv>* turn in|out
            i <adv>* fall asleep
            i <adv>* hit the hay|sack
            """
        ),
        habit("breakfast", "early", "i|we <adv>* have|eat my|our? breakfast\nbreakfast for? me|us? is"),
        habit("lunch", "noon", "i|we <adv>* have|eat|take my|our? lunch\nlunch for? me|us? is\nmy lunch break is"),
        habit("dinner", "late", "i|we <adv>* have|eat|cook|make my|our? dinner|supper|tea\ndinner|supper|tea for? me|us? is"),
        habit(
            "work",
            "early",
            """
            i <adv>* start|begin|go to? work|working
            i <adv>* work from
            my shift starts|begins
            i <adv>* leave for work
            my work starts|begins
            i <adv>* get to work
            """
        ),
        habit("school", "early", "i <adv>* start|begin|go|leave to|for? school\nschool starts|begins\nmy school starts|begins"),
        habit(
            "exercise",
            "early",
            """
            i|we <adv>* go to the gym
            i <adv>* work out
            i <adv>* workout|exercise
            i <adv>* hit the gym
            i <adv>* go to gym
            """
        ),
        habit("run", "early", "i <adv>* go for a|my run|jog\ni <adv>* go running|jogging\ni <adv>* run|jog"),
        habit("swim", "early", "i <adv>* go swimming\ni <adv>* swim\ni <adv>* go for a swim"),
        habit("yoga", "early", "i <adv>* do|have|practice yoga"),
        habit("shower", "early", "i <adv>* shower\ni <adv>* take|have a|my shower|bath"),
        habit("homework", "noon", "i <adv>* do my? homework"),
        habit("study", "noon", "i <adv>* study"),
        habit(
            "walk_dog",
            "early",
            """
            i|we <adv>* walk|take my|the|our dog|dogs|puppy|_ out|for?
            i|we <adv>* walk {who:mine}
            i|we <adv>* take {who:mine} out|for
            """
        ),
        habit("tv", "late", "i|we <adv>* watch the? tv|telly|news|soap|television"),
        habit("meditate", "early", "i <adv>* meditate"),
        habit("pray", "early", "i|we <adv>* pray"),
        habit("coffee", "early", "i <adv>* have|drink|make my coffee"),
        habit("medication", "early", "i <adv>* take my meds|medication|medicine|pills|pill|insulin|tablets"),
        habit("reading", "late", "i <adv>* read"),
    ]

    private static func habit(_ activity: String, _ half: String, _ patterns: String) -> FactRule {
        .assert("routine.\(activity)", "activity=\(activity) time=@\(half)!", patterns)
    }
}
