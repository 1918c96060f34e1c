extension EnglishMoments {
    /// Steps in life.
    static let steps: [MomentRule] = [
        MomentRule(
            .birth,
            """
            {who:mine} <madv>* was|were|is|got <madv>* born !in|on
            {who:mine} {name:proper} <madv>* was|were|is born !in
            {who:mine} <madv>* had|having a|her|their|twins baby|boy|girl|first|twins
            i|we <madv>* gave birth
            {who:mine} <madv>* gave birth
            i|we <madv>* had a|our|my|twins baby|boy|girl|first|second|son|daughter $
            i|we <madv>* had our|my baby|first|second|twins
            i|we <madv>* became a|an|parents <mdeg>* dad|mom|mum|father|mother|grandma|grandpa|grandmother|grandfather|uncle|aunt|auntie|parents|grandparent
            i am|we officially? <madv>* a|an mom|dad|mum|father|mother|grandma|grandpa|grandmother|grandfather|uncle|aunt|auntie now|today|as|$
            it is a boy|girl
            he|she was <madv>* born today|yesterday|last|this|at|an
            the|our|my baby <madv>* is|has here|arrived|come
            welcomed our|my|a
            """
        ),
        MomentRule(
            .pregnancy,
            """
            i|we am|are <mdeg>* <madv>* pregnant|expecting !rain
            i|we am|are <madv>* having a|twins|another|our|my <madv>* baby|boy|girl|twins|first|$
            i|we am|are going to have a|twins|another baby|twins|$
            i|we am|are going to be a|an|parents|grandparents <mdeg>* big? dad|mom|mum|father|mother|aunt|auntie|uncle|grandma|grandpa|brother|sister|parent|grandparent|$
            pregnancy test <madv>* came|was back? positive
            """
        ),
        MomentRule(
            .pregnancy,
            [],
            of: [.kin, .partner],
            """
            {who:mine} is <mdeg>* <madv>* pregnant|expecting
            """
        ),
        MomentRule(
            .wedding,
            """
            i|we <madv>* got|getting|get <madv>* married !in
            i|we am|are <madv>* getting married
            i|we <madv>* married|wed {who:mine}
            i am marrying {name:proper}
            i am marrying {who:mine}
            i|we <madv>* tied the knot
            i|we <madv>* eloped
            {who:mine} <madv>* got|getting|is <madv>* getting? married !with|to
            today|yesterday|this is|was my|our wedding
            my|our wedding was|is <madv>* today|yesterday|last|this|perfect|beautiful|tomorrow|amazing|lovely
            i said i do
            """
        ),
        MomentRule(
            .engagement,
            .evenReported,
            """
            i|we am|are|got|get|just <madv>* engaged !in|with|to
            {who:mine} <madv>* proposed
            {who:mine} <madv>* got|is <madv>* engaged
            he|she <madv>* proposed
            i <madv>* proposed to|and|$
            he|she said yes
            {who:mine} <madv>* asked|popped me|the question|to marry
            he|she <madv>* asked me to marry
            {who:mine} <madv>* asked me to marry
            put a ring on
            guess who <madv>* engaged
            """
        ),
        MomentRule(
            .anniversary,
            """
            today|yesterday is|was|marks our|my <madv>* _? wedding? anniversary
            we <madv>* been married for? {n:number} years
            it is our|my _? wedding? anniversary today|$
            celebrated|celebrating our|my <madv>* _? wedding? anniversary
            """
        ),
        MomentRule(
            .sobriety,
            """
            <num>|a|one|two|three|four|five|six|seven|eight|nine|ten|thirty|ninety|hundred days|day|months|month|years|year|weeks|week <madv>* sober|clean|smoke
            <num>|a|one|two|three|four|five|six|seven|eight|nine|ten|thirty|ninety days|day|months|month|years|year|weeks|week without a|drinking|smoking|alcohol|drugs|cigarette|gambling|using
            """
        ),
        MomentRule(
            .birthday,
            """
            it is my <madv>* _? birthday today|$
            today is my <madv>* _? birthday
            i just turned {n:number}
            i am turning|turned {n:number} today
            i <madv>* turned|turn {n:number} today|yesterday
            my birthday is today
            """
        ),
        MomentRule(
            .move,
            """
            i|we <madv>* moved to|into|out|in|house|home|away|across
            ^ <madv>* moved <madv>* into|to my|our|a
            ^ <madv>* moved <madv>* into|to {place:proper}
            i|we <madv>* got the keys
            and i <madv>* moved in together
            """
        ),
        MomentRule(
            .purchase,
            """
            i|we <madv>* bought|closed a|our|my|the|on <madv>* first|new|a|our? <home>
            i|we <madv>* bought|got my|our <madv>* first car|house|home
            """
        ),
        MomentRule(
            .retirement,
            """
            i <madv>* retired !and|so|but|in
            i am <madv>* officially retired
            today|yesterday|friday is|was my last day at|of work|the
            {who:mine} <madv>* retired today|last|yesterday|this
            """
        ),
        MomentRule(
            .adoption,
            """
            i|we <madv>* adopted|rescued a|an|two|three|our|my|another|some <madv>* <mdeg>* _? _? {x:<pet>}
            i|we <madv>* adopted|rescued {who:mine}
            i|we <madv>* adopted|rescued a|an|two|three|another !policy|approach|new|style|method|habit|strategy|attitude|diet|different|more
            i|we <madv>* adopted our|a|my <mdeg>* baby|son|daughter|child|boy|girl|little
            i|we <madv>* adopted {name:proper}
            i|we !have <madv>* got|brought <madv>* home? a|our|my|two|another <madv>* <mdeg>* new? <young>
            new member|addition of|to|in our|the|my family
            brought <madv>* home? a|our|my|the new? <young> home?
            """
        ),
        MomentRule(
            .firstTime,
            """
            {who:mine} <madv>* took|said|spoke|walked|crawled <madv>* his|her|their|for first|the
            the|our|my baby <madv>* took|said|walked
            """
        ),
        MomentRule(
            .firstDay,
            """
            today|yesterday|it|monday is|was my first day at|of|in|as
            {who:mine} <madv>* started|starts kindergarten|school|college|preschool|nursery|university
            my first day at|of|in|as <madv>* work|school|college|university|the|a|my|new was|is|went
            i <madv>* had my first day
            i <madv>* started <madv>* my new|first|at|college|university|school|therapy|high|kindergarten <madv>* job|college|university|school|day|year
            i <madv>* started college|university|therapy|kindergarten
            i <madv>* came out to
            """
        ),
        MomentRule(
            .romance,
            """
            i|we <madv>* had our|my|a first|amazing|great|wonderful|perfect date|kiss
            went on my|our|a first date
            my first date|kiss
            our first date|kiss
            he|she <madv>* asked me out
            {who:mine} <madv>* asked me out
            we are <madv>* officially? dating|together|official now|$
            he|she kissed me
            """
        ),
    ]
}
