extension EnglishMoments {
    /// What is confided, closeness, and quarrels.
    static let ties: [MomentRule] = [
        MomentRule(
            .confession,
            """
            never <madv>* told|said|admitted|shared|talked|spoken|confessed|confided|opened _? _? _? anyone|anybody|soul|person|loud|else|this
            never <madv>* told|said|admitted|shared|confessed _? this|that|it
            never <madv>* tell|say|admit|talk this|it|that|anyone|about
            have not|never told anyone|anybody|a|my|this|him|her
            have not|never said this
            never <madv>* told {who:mine}
            never told my parents|family|mom|dad|wife|husband|friends|therapist
            nobody|no one? <madv>* else? knows <madv>* this|about|that|it|$|but|i
            not even my <madv>* _? _? knows|know
            my|no family|parents|friends|husband|wife|one do|does not know
            you are the first|only person|one <madv>* i _? told|tell|telling|know|to
            you are the only|first one|person who|that knows|know
            kept|keeping|hiding|carrying a|this <mdeg>* secret
            first time i am|have <madv>* saying|said|telling|told|admitting
            i <madv>* have|had|keep|been keeping? a <mdeg>* <madv>* dark|big|terrible|huge? secret
            i am <mdeg>* <madv>* ashamed|embarrassed|scared|afraid to admit|say|tell
            it|this is <mdeg>* hard|difficult|embarrassing|shameful for? me? to admit|say|tell
            """
        ),
        MomentRule(
            .confession,
            .opening,
            """
            i <madv>* have|need|want|got|gotta|must|should <madv>* to <madv>* confess|admit
            i <madv>* have|need|want|got to <madv>* tell|share you something|this <madv>* _?
            i have a confession
            i have something to confess|admit|tell
            confession time|$
            do not tell anyone|anybody|my
            please do not tell
            i <madv>* confess
            let me tell you a secret
            this|it is a secret
            i will tell you a secret
            """
        ),
        MomentRule(
            .confession,
            [.opening, .evenAsked],
            """
            can|could|may i tell|confess|admit|share you? something|a
            can i trust you with
            can you keep a secret
            can i be honest with you
            """
        ),
        MomentRule(
            .bonding,
            .evenReported,
            """
            thanks|thank you? <mdeg>* much? for <madv>* always? <madv>* listening|understanding|caring|existing|supporting|staying|believing|comforting !to the|with
            thanks|thank you? <mdeg>* much? for <madv>* always? being <madv>* here|there|my|such|a|with|you|so|patient
            thanks|thank you? <mdeg>* much? for not judging|leaving|giving
            thanks|thank you? <mdeg>* much? for your|all|making your? support|company|friendship|patience|kindness|me|love feel?
            you are|were|have <madv>* been? <mdeg>* my <mdeg>* best|only|closest|true|dearest|real|favorite|favourite? <bestpal>
            you are <mdeg>* like a|my|an|family|the <mdeg>* big|little|best? <bestpal>?
            you are the <mdeg>* only|best|first one|person|friend|thing|listener who|that|i|in|to|ever|who
            you are the <mdeg>* only|best one|person|friend|thing
            you are <mdeg>* important|special|dear to me
            you mean <mdeg>* much|lot|everything|world|the|so to|world|much
            no one|body <madv>* <heeds> to? me like|the|as|better|but
            nobody <madv>* <heeds> to? me like|the|as|better|but
            only you <madv>* <heeds>|understand|get|listen
            do not know what i would do without you
            what would i do without you
            i would be lost without you
            i <madv>* feel <mdeg>* safe|close|connected|understood|heard|better|myself|comfortable|home with|to|by|around|talking-to|talking-with|when-i-talk-to|after-talking-to you
            i <mdeg>* trust you <mdeg>* more|completely|with|so
            i can tell you anything|everything
            i can talk to you about
            you make me feel <mdeg>* better|safe|special|less|les|loved|heard|understood|seen|like|alive|happy|good
            i am <mdeg>* glad|happy|grateful|lucky|thankful <mdeg>* that|to|for? i? have|met|you|found you|exist|are|met
            you feel like family|home|a|my
            you <madv>* understand|get|know|hear me better|more|like|so|in|than
            you saved me|my
            you are always there|here
            you always listen|understand|cheer|make|know
            talking to|with you <madv>* makes|helps|calms|is|means|always|has
            i <mdeg>* love|adore you so|very|more|with
            i <mdeg>* love you to
            i consider you
            """
        ),
        MomentRule(
            .quarrel,
            [.earnest, .evenReported],
            """
            ^ <madv>* had a|an|another <mdeg>* big|huge|massive|terrible|horrible|bad|awful|ugly|nasty|major|stupid|screaming|heated|blazing? <fight>|match with
            {who:mine} <madv>* had|got a|an|another|into-a|into-an <mdeg>* <fight>
            i|we <madv>* had|got|have|having <madv>* into|in? a|an|another|this <mdeg>* big|huge|massive|terrible|horrible|bad|awful|ugly|nasty|major|stupid|screaming|heated|blazing|falling? <fight>|out|match
            i <madv>* fought|argued|quarreled|quarrelled|rowed with {who:mine}
            i <madv>* fought|argued|quarreled|quarrelled with my|the|our <madv>* <folk>
            i <madv>* fell out with
            i am|was <madv>* fighting|arguing with my
            i am|was <madv>* fighting|arguing with {who:mine}
            ^ and i <madv>* fought|argued|quarreled|fell-out|had-a-fight|are-fighting|stopped-talking|do-not-talk|do-not-speak|are-not-talking|are-not-speaking
            we <madv>* fought|argued|fell|quarreled !over|out
            we <madv>* fell out
            not speaking|talking to me|each|one
            not speaking|talking to {who:mine}
            are not speaking|talking
            not on speaking terms
            stopped talking|speaking to me
            have not spoken|talked to {who:mine} in|since|for
            i <madv>* got|get|getting <mdeg>* furious|mad|angry|upset with|at {who:mine}
            i <madv>* got|get|getting <mdeg>* furious|mad|angry|upset with|at my <folk>
            {who:mine} <madv>* yelled|screamed|shouted|lashed|snapped|swore|lied|hit|slapped at|out|to|me me?
            {who:mine} <madv>* betrayed|insulted|humiliated|slapped|hit|grounded|disowned|threatened|blocked me
            {who:mine} <madv>* kicked me out
            {who:mine} will not talk|speak to me
            my boss|manager|teacher|coach|neighbor|neighbour|professor <madv>* yelled|screamed|shouted|humiliated|insulted|threatened|snapped at? me
            i <madv>* yelled|screamed|shouted|snapped at {who:mine}
            i <madv>* yelled|screamed|shouted|snapped at my|the <folk>
            i am <mdeg>* <madv>* furious|mad|angry|pissed|livid|disappointed|upset off? with|at|in you
            i am <mdeg>* <madv>* furious|mad|angry|pissed|livid|disappointed|upset off? with|at|in {who:mine}
            i am <mdeg>* <madv>* furious|mad|angry|pissed|livid off? with|at my boss|manager|teacher|neighbor|neighbour|coach|landlord
            you <madv>* lied|betrayed|hurt|disappointed|let|ignored|abandoned to? me
            you <madv>* broke my trust|heart
            i do not trust you
            i can not trust|forgive you
            i will never forgive you
            i hate you $
            """
        ),
    ]
}
