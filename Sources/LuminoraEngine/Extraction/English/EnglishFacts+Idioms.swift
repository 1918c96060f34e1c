extension EnglishFacts {
    /// Words that look like a fact and are none.
    static let idioms: [FactRule] = [
        .elsewhere(
            """
            let us|is say|pretend|imagine|assume|suppose|play
            translate|repeat|rewrite|paraphrase|spell|summarize|summarise|proofread|correct|copy|recite this|that|after|the|it|my|following|these
            how do|would you? i? say
            write|make|draw|give|tell|sing me|us? a|an|the <adjective>* _? story|poem|song|novel|line|dialogue|scene|letter|essay|tale|joke
            everyone|everybody|people|someone|he|she|they|mom|dad|boss|sister|brother|teacher|friend|friends was|were|is|are all? like $
            pretend|imagine|suppose|picture|act you|i|that|we|like|as
            i <adv>* dreamt|dreamed|dreaming
            i had a <adjective>* _? dream|nightmare
            in my|the|our|this|a <adjective>* _? novel|story|book|dream|dreams|game|roleplay|script|movie|film|show|sims|minecraft|tale|comic|campaign
            in monopoly|minecraft|skyrim|fortnite|roblox|zelda|pokemon|gta|sims|dnd
            my|our|the <adjective>* character|avatar|oc|protagonist|sim|persona
            role play|playing
            roleplay|roleplaying as|that|where
            once upon a
            my|our youngest|eldest|oldest !<kin> !<pet> !<friend>
            in a|another|my past|previous|alternate|parallel|future|next life|universe|timeline|world
            the song|lyrics|poem|quote|line goes|go|says|is
            as the saying|song goes
            the <adjective>* _ said
            """
        ),
        .topic("city", "i|we used to live|be in"),
        .topic("favorite", "my <adv>* <favorite> color used|was"),
        .nothing(
            """
            my name is <adv>* mud|spelled|spelt|pronounced|hard|easy|common|rare|unusual|weird|short|long|boring|irrelevant|secret|private
            my name is none|nobody|a|the|on|in|not important
            i am married to my|the job|work|career|sea|phone|bed|couch|laptop|computer|art|music|game
            i am <degree>* engaged in|with
            i am <degree>* single handedly|minded
            i have a frog in
            i have a <adjective>* bird|fish to
            i am in class|form|year|grade !<num> !<number>
            i am a <degree>* <adjective>* fan of your|his|her|their|this|that
            i am <degree>* straight up|from|out|forward|edge|faced|away|to
            i am ace at
            do not forget
            call me later|back|maybe|crazy|when|if|anytime|tomorrow|tonight|now|a|the|old|stupid|dumb|lazy|whatever|what|names|in|on|at|out
            i used to work|study ...
            """
        ),
        .nothing(
            """
            i|we <degree>* like|love|enjoy|hate _ to|with|about|at? you|this|that|it|him|her|them|here|there|we
            i|we <degree>* like|love|enjoy|hate spending|having ... you|here|him|her|them
            i can not stand people|anyone|those|anything
            i <degree>* hate|like|love people|anyone|those|anything who|that
            i am <degree>* allergic to <joke>
            i am <degree>* in love with you|him|her|my|this|that
            """
        ),
        // One's own beings are no tastes.
        .nothing("i|we <degree>* like|love|enjoy|adore|hate|prefer my|our|you|it|this|that|these|those|him|her|them|his|their|your"),
        .nothing("i|we do not <degree>* like|love|enjoy|hate my|our|you|it|this|that|these|those|him|her|them|his|their|your"),
        .nothing(
            """
            i|we <degree>* like|love|enjoy|hate how|when|what|where|who|the way|idea|sound|look|looks|fact|thought|feeling|vibe|vibes|energy|part|one|ones|new
            """
        ),
        .nothing("i|we <degree>* like|love|hate to be|say|admit|think|see|hear|break|ask|bother|know|interrupt|disappoint|tell|talk|chat"),
    ]
}
