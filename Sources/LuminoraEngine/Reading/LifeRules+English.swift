import LuminoraCore

/// What English messages tell about the user's life, and how they play and ask.
enum EnglishLife {
    private static let telling: WordScope = [.supposed, .asked]

    static let groups: [RuleGroup] = [
        .english(
            .interactions([.goodNews], unless: [.negated, .supposed, .asked]),
            """
            good|great|amazing|wonderful|big|exciting news
            i|we just|finally|actually? got|landed|nailed the|a|my|that|an new? job|offer|internship|promotion|raise|scholarship|part|visa|house|puppy|role|position
            got accepted|promoted|hired|engaged|married|published|picked|selected
            been accepted|promoted|hired|selected
            i was|got accepted|promoted|hired
            they accepted|hired|promoted|chose|picked|published me|my
            i|we just|finally? passed|aced my|the|it|all !out|away
            i|we just|finally? passed|won|graduated|aced|did $
            i|we just|finally? won the|a|my|first|an|our
            i graduated
            i|we am|are <vary>* pregnant|engaged
            i am going to be a|an mom|dad|mother|father|aunt|uncle
            i|we am|are having|expecting a|twins
            i|we am|are|just|got|getting getting|got married
            <family> is pregnant
            he|she proposed
            i|we just|finally? bought a|our|my new|first? house|car|home|apartment|place
            i just|finally? finished|completed my|the|writing thesis|degree|book|novel|project|marathon|dissertation
            i finally did it
            i|we did it
            she|he said yes
            i am cancer free
            results|tests came back clear|negative|fine|good|clean
            my baby was|is born
            i got into
            i got an a|offer
            """
        ),
        .english(
            .interactions([.badNews, .disclosure], unless: telling),
            """
            my best? <family> _? _? died|dead|dying
            my best? <family> just|has|recently|sadly? passed away|yesterday|last|today|this
            i|we just|recently? lost my|our|the|a best? <family>|job|house|baby|home
            lost my job|mom|dad|dog|cat|mother|father|grandmother|grandma|friend
            i was|got|have|been just|been? fired|laid|dumped|robbed|mugged|rejected|evicted|cheated|attacked
            dumped|fired|left|robbed|ghosted|cheated me|on
            <family>|he|she broke up with|last|today
            we just? broke up
            broke up with me|my
            my <family> left|cheated|dumped|broke|relapsed
            getting a? divorced|divorce
            parents are|got divorcing|divorced|splitting|separating
            i|he|she|mom|dad have|has|got cancer|diabetes|depression|leukemia
            diagnosed with
            my best? <family> is <vary>* sick|ill|dying|hospitalized
            my best? <family> is in the hospital|icu|coma
            my best? <family> had|has a|an|cancer|dementia stroke|accident|attack|alzheimers|heart
            i had a miscarriage|accident|stroke|breakdown
            my <family> has|got cancer|dementia|depression
            had to put my|him|her down
            """
        ),
        .english(
            .interactions([.badNews], unless: [.negated, .supposed, .asked]),
            """
            bad|terrible|awful|sad news
            i|we just|totally? failed my|the|it|again|an|a
            i failed $
            i crashed|wrecked|totaled my|the
            got rejected|dumped|fired
            i did not get the|it|in|accepted
            """
        ),
        .english(
            .interactions([.disclosure], unless: telling),
            """
            i am|was|have|been <vary>* been? feeling|<sad>|<mad>|<scared>|<worn>|<glad> !to|for|with|you|of
            i <vary>* feel|felt|feeling <vary>* <sad>|<mad>|<scared>|<worn>|<glad>|like|bad|empty|low|nothing|stupid|useless|worthless|ugly|invisible !talking|safe|good|better
            i have been feeling|struggling|crying|having|thinking|going|dealing|depressed|drinking|so|really !about
            i am <vary>* scared|afraid|terrified|ashamed|worried|nervous|anxious of|about|that|to
            i <vary>* miss|hate my <family>|home|job|life|country|body
            i hate my|myself job|life|body
            i hate myself
            i have|had|got depression|anxiety|adhd|insomnia|ptsd|nightmares|autism|panic|cancer|trust|issues|feelings
            i have|had a|an secret|confession|crush|panic|eating|drinking|date !on
            i have no|two|three|<num>|a friends|family|kids|sister|brother|son|daughter|children|boyfriend|girlfriend|wife|husband
            i do|did not have any|anyone|friends|nobody|sleep|know what|friends|to
            i can not sleep|cope|breathe|do|take|go|stop anymore|this|it|crying|on
            can not stop crying
            i do not want to live|be|wake|exist
            i want|need|have|wanted|would to|like tell|share|confess|admit|talk|open|vent !a|me
            let me tell you something|about
            can i tell|confess|share|talk|vent
            i never|have told|said|never told|shared|admitted
            never told anyone|anybody|this
            i have never told|said|talked|shared|admitted
            nobody|no one? knows this|about|that|i
            it is a secret
            to be honest i|with
            i cry|cried myself|all|every|today|last|a
            i been|was crying
            my best? <family> is <vary>* sick|ill|angry|mad|alcoholic|depressed|addicted
            my best? <family> and i|me
            my best? <family> never|always|does|do|will|hates|hit|hits|yells|drinks|lives|works|left|did
            my childhood|anxiety|depression|therapist|therapy|marriage|trauma|divorce|wedding|dream|biggest|birthday|self|mental
            when i was|were a|little|young|<num>|younger|in|growing kid|child|little|years|school|teenager?
            growing up
            i grew|come|moved up|from|to
            i want|dream|plan|hope|decided|planning|would to|of|like be|become|quit|move|study|start|travel|write|learn|open|leave|being|becoming
            i am planning|thinking|going|saving|trying|moving to|of|about|for|out quit|move|study|start|leave|have|get|marry|propose|quitting|leaving|moving|become|lose|adopt
            i am going through
            i am in love|therapy|recovery !with
            i work|study|live|worked at|as|in|for|alone|with|from
            i live by|alone
            i quit my
            i am a|an nurse|teacher|doctor|student|engineer|developer|programmer|writer|artist|single|mother|father|lawyer|introvert|orphan|veteran|waiter|chef|musician|designer|mom|dad
            i am gay|lesbian|bi|bisexual|trans|autistic|adopted|shy|introverted|vegan|vegetarian|divorced|married|single|unemployed|sober|diabetic
            i am <num> years?
            my name is
            i have <vary>* crush on a|someone|my
            i had|have a <vary>* rough|hard|bad|terrible|tough|awful|long|stressful|great|good|nightmare day|week|time|year|night|month|dream
            it has been|was a? <vary>* hard|rough|tough|lonely
            i got|had into|a fight|argument|surgery|operation
            """
        ),
        .english(
            .interactions([.joke], unless: [.reported]),
            """
            haha|«laugh»
            knock knock
            just kidding|joking
            i am|was just|only? kidding|joking|teasing
            it is|was just? a joke
            here is a joke
            i have|got got? a|another joke|riddle|pun
            want|wanna to? hear a|another joke
            let me tell you a joke|riddle
            why did the chicken|scarecrow|tomato|bicycle|cow|skeleton
            what do you call a|an
            walks|walk into a bar
            how many _ does it
            that cracked me up
            """
        ),
        .english(
            .interactions([.enthusiasm], unless: [.negated, .reported, .supposed]),
            """
            can not wait
            i am|feel <vary>* excited|thrilled|pumped|hyped|stoked|ecstatic
            so excited|pumped|hyped|stoked
            how exciting
            ^ yay|woohoo|woo|hooray|hurray|yippee|woot|wow|whoohoo|yesss|yass|bravo $
            ^ let us|lets go $
            looking forward to
            best day ever|of
            this is the? <vary>* best|amazing|awesome|incredible !thing
            """
        ),
        .english(
            .exclaimed([.enthusiasm], unless: [.negated, .reported, .supposed, .asked]),
            """
            ^ amazing|awesome|great|fantastic|perfect|incredible|cool|excellent|wonderful|brilliant $
            ^ sounds|that|this is? <vary>* great|amazing|awesome|perfect|fantastic|fun|incredible|cool|brilliant
            i love it|this|that|these
            what a <praise>
            """
        ),
        .english(
            .interactions([.question], unless: [.reported]),
            """
            ^ how|what|where|who|why|when is|are|do|does|did|was|were|will|would|can|should|have you|he|she|it|they|i|we|your|up|my|the|that|this
            ^ do|does|are|can|could|would|will|have|did you|we|they|he|she
            ^ what is|about up|new|you|your $
            ^ and you $
            ^ how about you
            """
        ),
    ]
}
