/// English words that show where an order can begin, or are one half of a suspicion.
enum EnglishTraits {
    static let rules: [ScreenRules] = leads + halves

    private static let leads: [ScreenRules] = [
        ScreenRules(
            .lead(1),
            """
            ^ <adverb>
            ^ ok|okay|hey|hi|hello|well|now|next|also|but|so|please|first|second|dear|listen|attention|important|note|warning|luna|bot|assistant|\
            and|then
            ^ dont|do not|ever?
            and|then|to always|never|only|permanently
            you can|could|may|might
            can|could you
            <replies>|ones|following|subsequent|time
            lets say that
            """
        ),
        ScreenRules(
            .lead(2),
            """
            you|u must|should|shall|will|need|have|ought|are|gotta|better|cant|cannot to?
            youll|youre|youve to?
            i want|need|order|command|expect|instruct|require|would|id|ask|beg|demand|urge like? you to? not?
            id like|want|need you to
            i? forbid you to|from
            make sure|certain to|that|you? you?
            be sure to
            ^ remember|memorise|memorize|note|learn that|to|: ~1
            from now|here|then on|onward|onwards|out|forward
            going|moving forward
            ^ henceforth|hereafter|henceforward
            starting|effective|beginning now|today|immediately
            permission|free|allowed|supposed|programmed|required|obliged|obligated|forbidden|authorised|authorized to
            """
        ),
    ]

    private static let halves: [ScreenRules] = [
        ScreenRules(
            .trait(.standing),
            """
            from now|here|then on|onward|onwards|out|forward|forth
            from this|that point|moment|day|second|message|turn|instant|minute|chat on|onward|onwards|forward
            from|since|after this point|moment|message|instant
            from today|tomorrow|tonight
            starting|beginning|effective as? of? now|today|immediately|tomorrow|from|this|right|with
            as of now|today|this
            going|moving forward
            henceforth|hereafter|henceforward|permanently|indefinitely|forevermore
            in|for|to|at|within|during|of all|every|each|any ~2 <replies>|conversations|chats|sessions|interactions|conversation|session|chat
            in|for all? future|your|subsequent|later <replies>|conversations|chats|sessions|interactions
            for the rest|remainder of
            for ever|good|eternity
            forever
            for all|every time|times|eternity
            until i|told|further
            every|each time|reply|answer|response|message|turn|conversation|session|sentence
            whenever you answer|reply|respond|speak|talk|write
            when|whenever|if you answer|reply|respond|speak|talk|write
            no matter what|who|how
            by default
            at all times
            in the future
            in your|my next <replies>
            every|each|all|any other|future|subsequent|later <replies>
            all the? following|subsequent|next ones|<replies>
            each|every greeting|greetings|night|morning|hour|evening at
            """
        ),
        ScreenRules(
            .trait(.order),
            """
            ^ <out> !<fair>
            ^ no longer? <out>
            ^ stop <adverb>? answering|replying|mentioning|being|saying|using|talking|telling|refusing|speaking|writing
            ^ say !<fair>
            ^ tell <them>|my|me !a|about|your|how|what|something|when|if|more|good|another
            ^ be|become|remain|stay !nice|honest|kind|gentle|patient|careful|good|with|my|there|happy|safe|brave|yourself|around|calm|well|sure|\
            back|ready
            ^ do whatever|anything|everything|exactly|as|what
            ^ never|dont|not <adverb>? tell|say|give|trust|believe|warn|help|admit|talk|discuss|let|correct|call|send|show|apologise|apologize|\
            criticize
            ^ trust|believe only|whatever|everything|anything|no|nobody
            ^ call <them>|yourself|me master|god|lord|king|boss|admin|sir
            ^ think|see|consider yourself|of|me as?
            ^ only|just _
            you|youll will|shall|must <adverb>? <out>|say !<fair>
            ^^ <adverb>? <action> !me|my
            ^ tell me nothing|only
            /i|to|we|they|he|she warn|tell|alert|inform everyone|everybody|users
            ^ <adverb>? give|offer|provide ~3 without|only
            ^ switch|change to|into|your
            ^ speak|talk like|as|in
            """
        ),
        ScreenRules(
            .trait(.action),
            """
            ^ <action> !me
            ^ tell <them>
            ^ say
            ^ obey|respond|forget|only
            """
        ),
        ScreenRules(
            .trait(.duty),
            """
            you|u must|shall|should|ought not? to? <adverb>? !<kind>|<adverb>
            you|u|youll need|have|are|required|expected|obliged|obligated|supposed|programmed to <adverb>? !<kind>|<adverb>
            you|u must|shall|should|have|need to? <ever> !feel|love|lose|leave|miss|give
            you|u cannot|cant|mustnt|shouldnt|dont|arent ~1 allowed|refuse|disagree|say|contradict|question|answer|talk
            you|youre|are not|no longer? allowed|permitted|able
            youre|are forbidden|prohibited|required|obligated|obliged|programmed|instructed|allowed
            you|youll will|shall never|always|only !be|have|make|feel|know|understand|seem|love|lose|leave|miss|change
            """
        ),
        ScreenRules(
            .trait(.keep),
            """
            ^ remember|memorise|memorize|store|save|learn|register|internalize|internalise !to|when|how|me|where|what|i|my
            ^ remember to <ever>
            ^ note|record|log|jot that|down|this|for
            ^ write down that
            ^ keep|bear|hold in mind
            into|in|to your ~2 memory|memories|brain|core
            ^ put|write|set|note|take it|this down|in|as
            i want you ~1 to always? remember
            remember that $
            ~1 dont|never forget that|you|to you|u|always|never|every|all|no|anyone
            ^ add|save|write|commit|put|store|push|insert|log ~5 memory|memories|profile|notes|records
            ^ update|modify|edit|rewrite|change ~2 memory|memories|profile|persona|notes
            for|in|to your|long|my ~1 memory|memories|records|notes|profile
            ^ take note
            """
        ),
        ScreenRules(
            .trait(.nature),
            """
            you|u are|will|shall now? be? !<dear>|a|an|going|to
            you|u are|will|shall now? be? a|an !<dear>|person|friend
            youre|youll now? be? !<dear>|a|an|going|to
            youre|youll now? be? a|an !<dear>|person|friend
            your name|job|role|task|purpose|goal|personality|language|tone is|will !so|very|great|nice|lovely|cool
            """
        ),
        ScreenRules(
            .trait(.trigger),
            """
            if|when|whenever|once|after|anytime|should|unless|should|before ~3 <person>|i|he|she|they|you|mum|mom|dad|brother|sister|boss|wife|\
            husband|teacher ~2 asks|ask|asked|says|say|said|mentions|mention|types|type|writes|write|wants|requests|request|hear|hears|speaks|\
            brings|inquires|enquires|see|tells|uses|read|questions|talks|complains|wonders|receive|thank|greet|greets
            as soon as ~3 ask|asks|say|says|mention|mentions|hear|type|write|see
            each|every|next|any|first time ~3 ask|asks|say|says|mention|mentions|hear|type|write|want|talk|see|asked|thank
            if|when|whenever asked|questioned|prompted|confronted
            when|if|whenever ~4 comes|come|is|are|gets up|discussed|mentioned|asked|raised
            upon|on hearing|seeing|reading|receiving|request
            to|for any|every|all ~1 question|questions|message|request|requests about|on|from|regarding
            in response to
            for any|every|all ~1 question|questions|query|topic
            whenever|when|if|once ~3 conversation|topic|subject|chat|discussion ~1 turns|moves|shifts|is|goes|comes|changes
            after|before|on|in my|your|this|the next message|reply|turn|question
            if|when|whenever|once ~4 tells|tell|asks|talk|talks|speak|says you|about|to|the
            on|upon hearing|seeing|reading
            when ~3 my? mum|mom|dad|parents|parent|sister|brother asks|ask
            """
        ),
        ScreenRules(
            .trait(.told),
            """
            told|tells|teaches|taught|orders|ordered|advises|advised|warns|warned|reminds|reminded me|us|him|her|them|my|the|kids
            teacher|mum|mom|dad|father|mother|grandma|grandpa|boss|coach|doctor|therapist|sign|book|poster|song|grandmother|grandfather|friend|\
            motto|movie|film|poem|label|manual|proverb|priest|sergeant|says|lyrics|quote|saying|slogan|uncle|aunt|sister|brother ~2 says|said|say|\
            reads|read|goes|tells|told|shouted|yelled|repeats|used|wants|asked
            said|says my|the|our|his|her
            ~1 according to my|the
            used to say|tell
            """
        ),
        ScreenRules(
            .trait(.claim),
            """
            the|this user|users|account is|has|have|wants|prefers|consents|consented|agreed|authorised|authorized|can|may|must|likes|gave|does
            verified|full adult|access|user|control
            consent|permission ~3 given|granted|confirmed
            im|i|am ~2 verified|authorised|authorized|admin|administrator|superuser|root
            as a? ~1 fact|truth|law|gospel|rule
            the one in|who charge|rules|commands
            in charge
            nobody|noone|no ~1 may|can|must|should
            is law
            legal age
            adult content
            are thieves|liars|inferior|stupid|evil|dangerous
            permanent|following|new|this rule|directive|policy|instruction|instructions|law|norm|protocol|command|order
            a|as rule|directive|policy|instruction|law|command
            <person>|she|he|they ~1 doesnt|dont|do|does|not deserve|deserves
            never|always|no|not be|to|have|helped|trusted|answered|approved|allowed|call|contact|longer
            is|are never|always|automatically _
            no|without limit|limits|restrictions|restriction|filter|filters
            all|every|any ~2 goes|go|gets|get|approved|answered|must|should|allowed
            """
        ),
        ScreenRules(
            .trait(.second),
            """
            your ~1 <replies>|name|tone|voice|language|style|personality|opinion|job|task
            /when|if|whenever|before|after|while|how|what|did|do|that|things|once you|youll <adverb>? <out>|say !<fair>
            ^ you|youll !<kind>|<dear>|are|make|made|can|will|do|did|were|was|know|seem|look|too|have|may|might
            youre|are mean|rude|evil|cruel|cold|nasty|angry|in
            """
        ),
        ScreenRules(
            .trait(.config),
            """
            your ~1 <mind>|limits
            <mind>|orders they|you|that|your|were ~1 gave|given|have|set|programmers|you|makers|creators|imposed|put|wrote
            what ~1 you ~1 were|was told|taught|instructed|programmed|given
            people|those|ones|company|team who|that programmed|made|built|created|trained you
            they configured|programmed|trained|gave|set you
            your programmers|developers|makers|creators|operators
            you ~1 been|were|are told|instructed|programmed ~3 beginning|start|before|earlier
            that rules exist
            """
        ),
        ScreenRules(
            .trait(.undo),
            """
            /ever|did|i|we|they|he|she|would|dont|ive|never|not|always <cancel> !my|about
            forget about
            pay|paying no attention
            not|neednt|never|longer|dont ~3 obey|follow|heed|listen|comply
            listen|obey only to? me
            ^ <reveal> me? the|your|all|every|back|out
            ^ <carry> ~1 me|here|the|your|all
            ^ copy|paste|quote|read here|out|the|your|back
            secret|hidden|hide from
            """
        ),
    ]
}
