import LuminoraCore

extension EnglishFacts {
    /// Name, age, birthday and languages of the user.
    static let person: [FactRule] = [
        .retract("name", "{name}", "my <adjective>* name is not {name:name}\ni am not called {name:proper}"),
        .supersede("name", "{name}", after: "name", "^ it|i is|am {name:name} $"),
        .assert(
            "name",
            "{name}",
            """
            my <adv>* full|first|given|actual|real|legal? nam|name|names is|s? <adv>* {name:name}
            ^ the? name is {name:proper}
            i am called|named {name:proper}
            my parents named me {name:name}
            i <adv>* changed my name to {name:proper}
            ^ it is {name:proper} not _
            """
        ),
        .assert(
            "nickname",
            "{name}",
            """
            my nickname|nick is {name:name}
            my friends|family|mates|brothers|sisters|parents|teammates|coworkers call me {name:name}
            everyone|everybody|people|they|most just? calls|call me {name:name}
            you can|could|may just? call me {name:name}
            ^ please|just? call me {name:name}
            i go by {name:name}
            i am known as {name:proper}
            i prefer to be called {name:name}
            """
        ),
        .all(
            [.fact(.assert, key: "age", value: "{age}"), .fact(.assert, key: "job", value: "{job}")],
            """
            i am <adv>* a|an {age:number} year|yr|years old {job:+<job>}
            """
        ),
        .assert(
            "birthday",
            "@birthday",
            """
            i am <adv>* going to be {age:number}
            i <adv>* turn {age:number}
            i will be|turn {age:number}
            i am <adv>* turning {age:number} !today
            """
        ),
        .assert(
            "age",
            "{age}",
            """
            i am <adv>* {age:number} years|yrs|yo|year|yr old|young?
            i am <adv>* a|an {age:number} year|yr|years old
            i am <adv>* {age:number} $
            i am <adv>* {age:number} and|now|today|male|female|so|from|m|f|going|btw|as
            i <adv>* turned|hit {age:number} !miles !people !on !of !percent
            ^ <adv>* turned|hit {age:number} !miles !people !on !of !percent
            i am <adv>* turning {age:number} $
            i am <adv>* turning {age:number} today
            i turn {age:number} today
            my age is {age:number}
            ^ age {age:number} $
            as a|an {age:number} year|yr old
            ^ {age:number} years|yrs old here
            ^ {age:number} here $
            """
        ),
        .assert("age", "{age}", "^ i am <adv>* {age:number} $").evenNegated(),
        .assert("age", "{age}", after: "name", "^ {age:number} $\n^ {age:number} years|yrs|yo|year|from|and"),
        .assert("age", "{age}", after: "origin", "^ {age:number} years|yrs|yo"),
        .assert(
            "birthday",
            "@birthday",
            """
            my birthday|bday|birthdate is|was
            is my birthday|bday
            ^ birthday|bday is
            i was born
            ^ born on
            i celebrate my birthday
            my date of birth is
            """
        ),
        .assert(
            "language.{l}",
            "{l}",
            """
            i|we <adv>* speak <degree>* fluent|perfect|good|some|decent|little? bit? of? {l:languages}
            i|we <adv>* speak a little|bit|some bit? of? {l:languages}
            i know|understand|speak a little|bit|some bit? of? {l:languages}
            i|we can <adv>* speak|understand <degree>* fluent? {l:languages}
            i|we <adv>* speak|know <degree>* {l:languages}
            i am <adv>* learning|studying|practicing|practising <adv>* {l:languages}
            i have been learning|studying|practicing {l:languages}
            i <adv>* started|began learning|studying? {l:languages}
            i <adv>* study|learn {l:languages}
            ^ <adv>* learning|studying|speaking {l:languages}
            i am <adv>* fluent|conversational|bilingual|native in {l:languages}
            i am taking|doing {l:languages} classes|lessons|class
            my {l:<language>} is !teacher !class !lesson !<kin>
            my <adjective>* native|first|second|mother|main? language|tongue is {l:languages}
            i am a native {l:languages} speaker
            {l:languages} is my <adjective>* native|first|second|third|mother|main language|tongue
            i <adv>* grew up speaking {l:languages}
            i am trying to learn {l:languages}
            """
        ),
        .assert("language.{l}", "{l}", after: "language", "and|but|plus <degree>* some|fluent? {l:languages}"),
    ]

    /// Names told in so few words that all other rules come before: "I'm Josh".
    static let introductions: [FactRule] = [
        .assert(
            "name",
            "{name}",
            """
            i am !<state> !<inf> !<nation> !<job> {name:proper} $
            i am !<state> !<inf> !<nation> {name:proper} and|from|by|but|your|the|a|btw|here
            ^ this is {name:proper} $
            ^ hi|hello|hey|hiya|yo i am !<state> !<inf> {name:name} $
            """
        )
    ]
}
