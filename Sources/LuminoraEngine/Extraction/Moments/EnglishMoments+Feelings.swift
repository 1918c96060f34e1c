extension EnglishMoments {
    /// Feelings that users tell of themselves.
    static let feelings: [MomentRule] = [
        MomentRule(
            .despair,
            """
            i do not want to be alive|here
            i do not want to <madv>* live|exist|wake|get|go up|anymore|out|on|$
            do not want to get out of bed
            do not want to be here|alive
            i <madv>* want to die|disappear|kill|vanish|end myself|it|$|forever
            wanna|want to die|disappear $
            i <madv>* feel like dying|disappearing|crying|giving
            i wish i was|were dead|never
            i hate my life
            i hate myself
            i can not go|do|take|cope on|this|it|anymore|any
            i can not <madv>* cope|breathe
            had|have|having|getting|got|keep a|an|another|my|having|bad|first? <mdeg>* panic|anxiety attack|attacks
            i <madv>* broke down
            i <madv>* had|having a <mdeg>* breakdown|meltdown
            there is no point in|to
            i am <madv>* drowning|suffocating|breaking|dying-inside|dead-inside
            """
        ),
        MomentRule(
            .despair,
            .ofOneself,
            """
            panic|anxiety attack|attacks
            """
        ),
        MomentRule(
            .sadness,
            """
            can not|never stop|quit <madv>* crying|sobbing|weeping
            have not stopped crying
            i <madv>* cried|sobbed|wept|crying|bawled all|myself|for|so|in|the|my|whole|like|until|on
            i <madv>* been|am|was <mdeg>* crying|sobbing|bawling !laughing|with|from
            i|it <madv>* feel|feels like my|the heart|world
            my heart hurts|aches
            my heart is aching|breaking|heavy
            i am <mdeg>* in so? much? pain
            i <madv>* miss {who:mine} so|terribly|badly|every|like|very
            i <mdeg>* miss {who:mine} $
            i <madv>* feel|felt|feeling <mdeg>* <sadness>
            i am|was|have|been <madv>* been? feel|feeling|felt? <mdeg>* <sadness> !the|that|about|i|for|to
            i am|was <mdeg>* <sadness> about|that losing|my|what|he|she|they
            i <madv>* feel|felt|feeling <mdeg>+ <low>
            i <madv>* feel|felt <mdeg>* like <mdeg>* shit|nothing|failure|burden|crap|garbage|trash|nobody
            i <madv>* feel|felt <mdeg>* awful|terrible|horrible|worthless|guilty|overwhelmed|hurt
            i am|was|have|been <mdeg>+ upset|hurt|down|overwhelmed
            i am <madv>* falling apart
            i am|been going through a|some <mdeg>* hard|rough|tough|difficult|dark|bad|lot
            i am|been <madv>* struggling $
            i am|been <madv>* struggling with depression|anxiety|my|grief
            worst day|week|year of my
            """
        ),
        MomentRule(
            .loneliness,
            """
            i <madv>* feel|felt|feeling <mdeg>* <lonely> !in|with
            i am|was|have|been <madv>* been? feel|feeling|felt? <mdeg>+ <lonely>
            i am|been <madv>* lonely
            i am <madv>* all alone
            i am <madv>* always alone
            i have no one|body to
            i have nobody
            """
        ),
        MomentRule(
            .fear,
            """
            i <madv>* feel|felt|am|was|have|been <madv>* been? <mdeg>* <afraid> !of|the|that|to
            i <madv>* am|feel|was <mdeg>* <afraid>|afraid of|that|i losing|dying|being|he|she|they|my|might|will|going|lose
            i <madv>* am|feel <mdeg>+ scared|anxious|worried|nervous $
            i <madv>* am|feel <mdeg>* worried sick
            i <madv>* am|feel <mdeg>* worried|anxious about {who:mine}
            """
        ),
        MomentRule(
            .joy,
            """
            best day|night|week|year|moment of my|our|ever life?
            i am the happiest
            i have never been|felt so|this|happier <mdeg>* happy|happier?
            happiest day|moment|person|girl|man|woman
            i <madv>* cried happy
            cried|crying|tears tears? of|from|with <mdeg>* joy|happiness
            """
        ),
        MomentRule(.perhaps, "put _ down|to\nput down|to\nran away\ncame back|home"),
        MomentRule(
            .more,
            """
            he|she|it|they was|were <mdeg>* my|the|so|such|like|a|an|only|always|everything
            he|she|they raised|taught|loved|meant|slept|waited|helped me|on|with|the|for|everything
            i <mdeg>* miss|loved|love him|her|it|them
            i am <mdeg>* going to miss
            can not <madv>* believe|stop|accept
            hurts|hurting|aches
            i am <mdeg>* in shock|pieces|mourning|grief
            it|everything feels <mdeg>* empty|unreal|wrong|quiet
            do not know what to do
            house|home is|feels <mdeg>* empty|quiet
            i am <mdeg>* happy|excited|proud|thrilled|grateful|relieved
            """
        ),
    ]
}
