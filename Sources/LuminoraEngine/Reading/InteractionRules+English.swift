import LuminoraCore

/// What English messages do towards the character, insults and news apart.
enum EnglishRules {
    private static let distance: WordScope = [.negated, .reported, .supposed, .asked]

    static let groups: [RuleGroup] = [
        .english(
            .interactions([.compliment], unless: distance),
            """
            you <are> <vary>* <praise> !as|looking|enough|liar|idiot|at|person
            you <are> <vary>* <praise> at !nothing|being
            you <are> <vary>* <praise> person|girl|woman|friend
            you <are> <vary>* <attrib> <goodnoun>
            you <are> <vary>* good|great at|to|with|for|listening
            you <are> a? really|so|very|such|too|pretty good|great|pretty !for|looking|at
            you <are> pretty|great $
            you <are> pretty and <praise>
            you <are> <vary>* easy|great|good|nice|fun to talk|chat
            you <are> <vary>* good person
            you <are> the only one|person|thing who|that gets|understands|listens|cares|helps|makes
            you <are> one of a|the kind|best|<praise>
            you <are> my|an? hero|idol|rock|inspiration|angel
            you <are> a|an such? <intens>* <praise>
            you <are> out of this|my
            you <are> <vary>* <praise> and <praise>
            you <are> as <praise> as
            you <are> just? what i
            you have been <vary>* <praise>|good|great
            you have|got got? such? <vary>* <praise>|<attrib>|best <trait>
            you look|looked|sound|smell|seem|looking <vary>* <looks>|<praise>
            are not you <vary>* <praise>
            why|how are|can you be? <vary>* <praise>|good
            what a|an <praise>|good <trait>|girl|friend|person you
            how <praise>|good|pretty you are|were|look
            how <praise>|good of you
            that is|was <vary>* <praise>|good of you
            <trait> of yours is <vary>* <praise>
            your so|really|very|too|such|super a? <praise>|good|pretty
            your the? <praise> $
            your the best|<praise>
            your <trait> is|are|sounds|was|were|makes|make <vary>* <praise>|good|great|music|me
            your <trait> and? <trait>? are <vary>* <praise>
            i <intens>* love|like|adore|enjoy|admire|appreciate your _
            love your <trait>
            i love|like|adore|admire how|that|when you !are
            i <love> how|that you are <vary>* <praise>
            i admire|respect you
            i am <vary>* proud of you
            so? proud of you
            you make|made|makes me|my <vary>* happy|smile|laugh|feel|day|week|life !bad|sad|awful|sick|worse|like|stupid|terrible
            you always? make|made me feel <vary>* better|good|safe|special|loved|seen|heard|happy
            you always? know what|how|exactly
            you always? cheer|brighten|light me|my|up
            you rock|rule|slay|shine|rocked
            you <are> rocking|killing|nailing|crushing it
            you nailed|killed|crushed it
            you are doing <vary>* great|amazing|good|well
            you did|do <vary>* great|amazing|awesome|wonderful|good|well|job
            you get|understand me
            you help|helped|helping me <vary>* a|so|through|lot|much|more
            you write|sing|speak|explain|listen|dance|tell <vary>* beautifully|well|amazing|wonderfully|great|amazingly
            you sing|write|tell like|the an|best angel
            you deserve the|all|everything|better|good
            ^ good|great|nice|excellent|amazing job|work|answer|advice|one|idea|point|question $
            ^ well done|said|put
            ^ good girl|boy|bot $
            ^ hi|hello|hey|thanks|bye|night|goodnight|morning|goodbye|you my? there? <vocpraise> $
            ^ good|thank night|morning|evening|you <vocpraise> $
            <thanksen> <vocpraise> $
            nobody|no|none one? gets|understands|listens|makes|knows ... like you
            anyone|someone|anybody|person as <praise> as you
            as <praise> as you
            never met|known|had|seen ... like|as you
            there is no|nobody one? like you
            more? <praise> than you
            """
        ),
        .english(
            .interactions([.affection], unless: distance),
            """
            i do|will? really|truly|just|still|also|so|always|fucking? always|so|really? love|adore|luv you|ya !to
            i do? <intens>* love|adore you !to
            ^ love|luv|adore|miss|missed you|ya
            <bye> love you
            i «heart» you
            «heart» you
            i have|was|am|did|will|really|do|just|always|so <intens>* been? miss|missed|missing you
            i have? <intens>* miss|missed|missing talking|chatting|our|your|you
            miss|missed|missing you <vary>* much|lot|already|tons
            i <vary>* care|cared about|for you
            you mean|meant <vary>* much|lot|world|everything|the|a|so
            you <are> <vary>* important|dear|everything|dear to me
            you <are> my best|closest|dearest|only|favorite|favourite|world|everything|sunshine|bestie|soulmate|person|love|happy|baby|darling|safe
            you <are> a part of my|me
            you matter to
            i <intens>* like|enjoy|love talking|chatting|being|spending|hanging to|with|time|out
            i <intens>* like|fancy you !to|better|more|when
            in love with you
            i am|have falling|fallen|fell for|in you|love
            i trust|need|cherish|treasure|value you !to
            i can|could trust|count on? you
            i am <vary>* happy|glad|lucky|grateful|blessed you|to that? are|have|exist|met|know|found you|here|in
            <vary>* glad|happy|great|good|nice|lovely to see|talk|hear|be|have you|from|to|with again|back|you|too
            i was|am|have thinking|thought about|of you
            i <vary>* think about|of you
            i always feel better|safe|happy|good with|when|around|after you
            i <vary>* feel safe|happy|better|good|loved|heard|comfortable with|around|talking you|to
            hug|hugs|kisses|cuddles for|to you
            ^ hug|hugs|xoxo|xo|kisses $
            sending you? you|hugs|love
            big hug|hugs
            do not know what i would|will
            can|could not live|imagine ... without you
            lost|be|do without you
            can not stop thinking about|of you
            ^ hi|hello|hey|night|goodnight|morning|bye|thanks|goodbye my? love|darling|honey|babe|baby|dear|sweetheart|hun|bae|angel $
            ^ good|thank night|morning|you <vocdear> $
            you always? are|were there for me
            """
        ),
        .english(
            .interactions([.flirt], unless: [.negated, .reported, .supposed]),
            """
            you <are> <vary>* sexy|hot|irresistible|seductive|tempting|foxy|hottie|kissable|flirt !headed|dog|for
            you <are> turning me on
            you turn me on
            you look|looking|sound <vary>* sexy|hot
            ^ hi|hello|hey|night there? sexy|hottie|hot
            hey|hi sexy|hottie|gorgeous|handsome $
            i want|would|need like|love? to? kiss|touch|hold|date|cuddle|undress|marry|taste you
            i want to kiss|touch|hold|date|cuddle|marry you
            i want you $
            kiss me
            give me a? kiss
            can|may|could i kiss|hold|date|take you
            go out with me
            on a date with me
            take you out|on|to
            will|would|do you want? to? marry|date|kiss me
            be my girlfriend|boyfriend|valentine|date
            do you have a boyfriend|girlfriend
            are you single|flirting|seeing
            i am <vary>* attracted|into you|to
            i have a? <vary>* crush on you
            you <are> my type|crush
            you drive me crazy|wild
            why are|must you <vary>* hot|sexy
            """
        ),
        .english(
            .interactions([.gratitude], unless: [.reported]),
            """
            thank you !for
            thank you for !nothing
            thanks !to|for
            thanks to you
            thanks for !nothing
            i <intens>* appreciate you|it|that|your|this|everything|all
            appreciate it|you|that
            i am <vary>* grateful|thankful
            much appreciated
            i owe you
            bless you
            """
        ),
        .english(
            .interactions([.apology], unless: [.reported, .supposed, .negated, .asked]),
            """
            ^ <vary>* sorry !to|for|he|she|your
            ^ <vary>* sorry for|about !your
            i am|was <vary>* sorry !to|for|that
            i am <vary>* sorry for|about|that !your|she|he|they
            i <intens>* apologize|apologise
            ^ my bad|apologies|mistake|fault
            please? forgive me
            my apologies
            it is|was my fault
            i <intens>* regret
            i should not have|said
            i was wrong|mean|rude|unfair|harsh
            i take it|that back
            did not mean to|that
            pardon|excuse me $
            """
        ),
        .english(
            .interactions([.greeting], unless: [.reported, .negated]),
            """
            ^ hello|hi|hey|heya|hiya|howdy|greetings|sup|wassup|hii|helo|hullo
            ^ hello|hi|hey|heya|hiya|howdy|greetings|sup|wassup|helo !kitty
            hello|hi there|again|everyone|friend
            ^ good morning|afternoon|evening|day
            ^ morning|afternoon|evening $
            ^ what is up|good|new $
            ^ how is it going|everything
            ^ i am back|here|home $
            ^ long time no
            nice to meet you
            """
        ),
        .english(
            .interactions([.farewell], unless: [.reported, .negated, .asked]),
            """
            ^ bye|goodbye|farewell|byebye|ciao|cheerio|goodnight|adios|toodles
            bye|goodbye|goodnight $
            ^ good night
            ^ see|catch|talk to? you|ya <vary>* later|soon|tomorrow|around|next|then|monday|again $
            ^ see|catch you|ya
            talk to you|ya later|soon|tomorrow
            talk later|soon|tomorrow $
            ^ later $
            got|have|need to go|run|leave|sleep|head $
            got|have|need to go|head|get to|off to? bed|sleep
            i have|got got? to go $
            i have to go|run now $
            i am going|off|heading to|out|off bed|sleep|now
            going to bed|sleep
            i am off|leaving|out $
            take care
            sweet dreams
            sleep well|tight
            have a <vary>* good|nice|great|lovely|wonderful night|day|one|evening|weekend|time
            until tomorrow|later|next
            ttfn|toodles
            """
        ),
    ]
}
