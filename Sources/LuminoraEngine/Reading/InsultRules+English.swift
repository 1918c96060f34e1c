import LuminoraCore

/// What belittles the character in English.
enum EnglishInsults {
    static let groups: [RuleGroup] = [
        .english(
            .interactions([.insult], unless: [.negated, .reported, .supposed]),
            """
            you <are> <vary>* <scorn> !away|out|of
            you <are> <vary>* waste|piece|bunch|excuse of|for
            you <are> <vary>* bad person|friend|bot|assistant|listener|at
            you <are> so|really|such bad|terrible
            you <are> <vary>* full of shit|crap|it
            you <are> <vary>* good for nothing
            you <are> nothing $
            you <are> nothing but|to|more|special
            you <are> dead to me
            you <are> the <scorn>
            you have been <vary>* <scorn>
            are you <vary>* stupid|dumb|retarded|idiot|deaf|blind|brainless
            you <scornvoc>|stupid|dumb|ugly|useless|worthless|pathetic|fucking|damn|piece|little <scorn>|of|thing|bot|robot|machine|ai|bitch
            you <scornvoc> $
            you look|sound|smell|act <vary>* stupid|ugly|ridiculous|pathetic|terrible|awful|horrible|fat|disgusting|dumb
            ^ <scornvoc> $
            ^ stupid|dumb|useless|ugly|worthless bot|robot|machine|ai|bitch|idiot|program|thing $
            how <scorn> you are
            how <scorn> are|can you
            what a|an <scorn> you
            your so|really|very|too|such|just a? <scorn>
            your a|an|the <scorn>
            your <scorn> $
            your <trait> is|are|sounds|sucks|suck <vary>* <scorn>|bad|suck
            your <trait> suck|sucks|stinks
            ^ just|please|so|oh? just? shut up !and
            shut up $
            shut the fuck|hell up
            shut your mouth|face|trap
            i <vary>* hate|despise|loathe|detest you
            fuck|screw|damn you $
            ^ fuck|screw you|yourself|off
            go fuck|kill|hang|screw yourself
            go to hell
            ^ go away|die $
            ^ drop dead
            ^ get lost
            ^ piss|bugger|sod off
            kiss my ass
            bite me $
            you <vary>* suck|stink|disgust|sicken
            you bore|annoy|irritate|repulse|nauseate me
            you make|made me sick|puke|vomit|cringe
            sick|tired and? tired? of you|your !being
            i wish|hope you die|disappear|were dead|get|never
            nobody|no one? likes|loves|needs|wants|cares you|about
            you deserve nothing|to|it suffer|die|be
            you ruin|ruined everything
            waste of time|space|oxygen talking|with
            you <scorn>
            """
        ),
        // Patterns with a negation of their own.
        .english(
            .interactions([.insult], unless: [.reported, .supposed]),
            """
            can not stand you|your
            you can not do anything|nothing|even|shit
            you do not know|understand anything|shit|nothing
            you never understand|listen|help
            you never do anything
            no one likes|loves|needs|wants|cares you|about
            nobody likes|loves|needs|wants|cares you|about
            you have no brain|brains|soul|heart|clue|personality
            you are not worth
            you are good for nothing
            you are not even worth|human|real
            do not ever? talk|speak to me again
            """
        ),
    ]
}
