extension EnglishFacts {
    /// What the user does for pleasure.
    static let pastimes: [FactRule] = [
        .nothing(
            """
            i|we <adv>* play along|dumb|dead|fair|hard|it|a|tricks|pranks|house|safe|dress|second|hooky|god|catch|host|dirty
            i am <degree>* into you|him|her|it|this|that|them
            """
        ),
        .assert("dislikes.{x}", "{x}", "i am not <degree>* into {x:nouns}\n^ not <degree>* into {x:nouns}"),
        .assert(
            "hobby.{x}",
            "{x}",
            """
            i|we <adv>* play the? {x:nouns}
            i <adv>* played|playing the? {x:nouns} since|for
            i have been playing the? {x:nouns}
            i am <adv>* playing the? {x:<activity>} since|for|on|in
            i <adv>* do|practice|practise|train <adv>* {x:<activity>}
            ^ <adv>* been {x:<sportgo>} since|for
            i <adv>* been {x:<sportgo>} since|for
            i <adv>* been? doing {x:<activity>} since|for
            i am <adv>* <degree>* into {x:nouns}
            i <adv>* got|gotten <degree>* into !a !an !the !trouble !bed !debt !fights !it !my {x:nouns}
            i have been <degree>* into {x:nouns}
            i am <adv>* learning to? play? the? {x:<activity>}
            i am <adv>* taking|doing {x:<activity>} classes|lessons|class
            my <adjective>* hobby|hobbies|pastime|passion is|are|include {x:nouns}
            {x:noun} is my <adjective>* hobby|passion|pastime
            ^ <adv>* been {x:noun} as a hobby
            i have been {x:noun} as a hobby
            i do {x:noun} as a hobby
            i <adv>* took|taken|picked|taking up {x:nouns}
            i <adv>* started|began doing|learning|playing|practicing? the? {x:<activity>}
            i|we <adv>* go {x:<sportgo>} $
            i|we <adv>* go {x:<sportgo>} every|on|in|at|with|a|sometimes|often|most|whenever|twice|once
            i am <adv>* in|on the|a|my {x:<activity>} team|club|squad|society
            i am <adv>* in|on the|a|my school|uni|local|college {x:<activity>} team|club|squad|society
            i go to {x:<activity>} classes|class|lessons|practice|training
            in my free|spare time i <adv>* do|play {x:nouns}
            i <adv>* spend my <adjective>* free|spare|weekends|evenings|days|sundays time? <adv>* {x:<inf>+}
            """
        ),
        .assert("hobby.collecting_{x}", "collecting {x}", "i <adv>* collect {x:noun}"),
        .assert("hobby.writing_{x}", "writing {x}", "i <adv>* write {x:+<writing>}"),
        .assert(
            "hobby.{v}",
            "#v",
            """
            i <adv>* {v:<pastime>} $
            i <adv>* {v:<pastime>} every|on|for|in|with|as|sometimes|often|at|competitively|and
            i <adv>* {v:<pastime>} a lot
            i am <adv>* learning how? to {v:<pastime>}
            """
        ),
        .assert("hobby.{v}", "#v", "in my free|spare time i <adv>* like|love|enjoy? to? {v:<pastime>}"),
    ]
}
