extension EnglishMoments {
    /// What users have reached.
    static let reached: [MomentRule] = [
        MomentRule(
            .graduation,
            """
            i|we <madv>* graduated !in
            {who:mine} <madv>* graduated
            i <madv>* got|earned|finished|completed|received|defended <madv>* my <madv>* degree|diploma|phd|masters|thesis|ged|dissertation|bachelors|doctorate
            i <madv>* finished <madv>* college|university|school|high|med
            i am <madv>* officially a|an doctor|nurse|lawyer|teacher|engineer|graduate
            """
        ),
        MomentRule(
            .exam,
            """
            i|we <madv>* passed|aced|nailed|smashed my|all|the|every|both|a|an|our <madv>* _? <exam>
            i|we <madv>* passed|aced|nailed|smashed it|my|everything
            ^ <madv>* passed|aced my|the|all <madv>* <exam>
            i|we <madv>* passed|aced $
            guess who <madv>* passed|aced
            i <madv>* got <madv>* straight|an|a|my <mdeg>* a|as|100|a+|perfect|full|driver|drivers|driving|driver is? <madv>* license|licence|score|marks|on
            i <madv>* got|scored <num>|full|perfect ... ... <exam>
            i <madv>* got <madv>* my <madv>* license|licence|permit
            i <madv>* got|had|received the highest|best|top <madv>* grade|score|mark|marks|grades
            {who:mine} <madv>* passed|aced his|her|their|the
            """
        ),
        MomentRule(
            .job,
            """
            i|we <madv>* got|landed|nailed|accepted|found|starting|received|offered <madv>* the|a|my|that|this <madv>* new|dream|first? <madv>* new|dream|first? job|internship|position|role|offer|part|gig|apprenticeship !interview|interviews
            i <madv>* got|was|been <madv>* hired|offered
            guess who <madv>* hired|a-job|a-new-job|the-job|a-full-time
            they|company <madv>* offered|gave|hired me <madv>* the|a|$|today|on <madv>* job|position|internship|role?
            i have a <madv>* new job
            """
        ),
        MomentRule(
            .promotion,
            """
            i <madv>* got|was|been|just|am|being|getting <madv>* promoted
            i <madv>* got|received|given|offered <madv>* a|the|my|that <madv>* <mdeg>* raise|promotion
            they|boss|company|she|he <madv>* promoted|gave|made me <madv>* to|a|the|$|captain|manager <madv>* raise|promotion|lead|manager?
            asked for a raise and <madv>* got
            guess who <madv>* promoted|a-promotion|a-raise|got-promoted
            i <madv>* made partner|manager|captain|team|director|supervisor|lead|varsity
            i <madv>* was|got named|made|elected|chosen|picked|selected|voted|appointed
            """
        ),
        MomentRule(
            .win,
            """
            i|we|my|our team? <madv>* won the|a|an|my|our|first|second|third|this|gold|silver <mdeg>* <madv>* _? _? <prize>
            i|we|my|our team? <madv>* won $
            i|we <madv>* won first|second|third|gold|silver|bronze
            i|we <madv>* won <prize>
            guess who <madv>* won
            i|we <madv>* came|finished|placed|took|got <madv>* in? first|second|third|1st|2nd|3rd|runner !time|day|place?
            i|we <madv>* came|finished|placed|took|got <madv>* in? first|second|third|1st|2nd|3rd place|prize
            i <madv>* scored the|a|my|two|three|winning _? goal|goals|touchdown|winner|point
            {who:mine} <madv>* won the|a|first|gold
            """
        ),
        MomentRule(
            .admission,
            """
            i <madv>* got|was|been|just|have <madv>* accepted|admitted !that|the|it
            i <madv>* got into {name:proper}
            i <madv>* got into the|my|a? _? _? <place>|<uni>
            i <madv>* got into <uni>|<place>
            i <madv>* made the|it team|squad|cut|varsity|honor|onto|to|into
            i|we <madv>* got the|a|my|our <madv>* full? scholarship|visa|grant|green|mortgage|citizenship|loan|lead|solo|part
            they|university|school|college <madv>* accepted|published|chose|picked|selected me|my
            my|our story|poem|paper|article|book|song|application|visa|manuscript <madv>* is|was|got|being <madv>* published|accepted|approved
            i am <madv>* an? citizen now|$
            """
        ),
        MomentRule(
            .finish,
            """
            i|we <madv>* finished|completed|ran|published|released|finishing <madv>* writing? my|a|the|our <madv>* first|half|full|debut? <madv>* marathon|novel|book|album|thesis|5k|10k|triathlon|half|painting|ep|ironman|dissertation|symphony|memoir
            ^ <madv>* finished|completed|ran <madv>* writing? my|a|the <madv>* first|half|full? marathon|novel|book|album|thesis|5k|10k|triathlon|half
            i|we <madv>* sold my|our|the first
            i|we <madv>* opened|started|launched <madv>* my|our <madv>* own|first|new? business|shop|store|restaurant|bakery|company|cafe|studio|salon
            i|we <madv>* paid off <madv>* my|our|all|the
            i|we <madv>* climbed|summited|reached the|mount|everest|kilimanjaro summit|top|everest?
            i <madv>* beat my personal|own record|best|pb
            """
        ),
        MomentRule(
            .finish,
            .lively,
            """
            i <madv>* learned|learnt how? to _
            i|we <madv>* did it $
            i|we <madv>* _ ... ... for the first time
            i <madv>* managed to !sleep|eat
            i <madv>* quit smoking|drinking|vaping
            """
        ),
        MomentRule(
            .pride,
            """
            i am <mdeg>* proud of myself
            """
        ),
    ]
}
