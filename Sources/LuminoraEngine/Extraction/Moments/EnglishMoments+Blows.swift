extension EnglishMoments {
    /// What happens to users themselves, and relief from it.
    static let blows: [MomentRule] = [
        MomentRule(
            .foundPet,
            .earnest,
            of: [.pet],
            """
            <madv>* found {who:mine} !asleep|sleeping|eating|dead|a|chewing|on
            {who:mine} <madv>* came|is|made <madv>* back? it? home|back|found|safe
            {who:mine} <madv>* turned up
            {who:mine} <madv>* was|were found
            got {who:mine} back
            """
        ),
        MomentRule(
            .recovery,
            """
            {who:mine} <madv>* is|are|was|came <madv>* cancer-free|in-remission|out-of-danger|out-of-surgery|out-of-the-hospital|out-of-the-coma|out-of-hospital
            {who:mine} <madv>* beat cancer|leukemia|it
            {who:mine} <madv>* woke up from
            {who:mine} <madv>* recovered|survived
            {who:mine} <madv>* pulled through
            {who:mine} is going to be <madv>* okay|ok|fine|alright
            {who:mine} is surgery went well
            i am <madv>* cancer free
            i am <madv>* in remission
            i beat cancer
            test|my|the|biopsy|scan|her|his results <madv>* came|are|were|is back? <madv>* clear|negative|clean|good|benign|fine
            tests|scans|bloodwork|labs <madv>* came|were|are back? <madv>* clear|negative|clean|good|benign|fine
            results <madv>* came|are|were back? <madv>* clear|negative|clean|good|benign|fine
            biopsy|scan|tumor|lump <madv>* came|is|was back? <madv>* clear|negative|clean|benign
            no cancer
            it is not cancer
            all clear
            """
        ),
        MomentRule(
            .dismissal,
            """
            i|we <madv>* laid off|fired|sacked
            i|we <madv>* got|was|been|were <madv>* laid|fired|sacked|canned|made|let off|redundant|go|today|from|this|yesterday|$
            i|we am|are out of a? job|work
            i am <madv>* unemployed|jobless
            they|boss|company|work <madv>* fired|sacked me
            they|company <madv>* let me go
            they laid me off
            i|we <madv>* lost my|our <madv>* job
            {who:mine} <madv>* got|was <madv>* laid|fired off|$|from
            """
        ),
        MomentRule(
            .crime,
            """
            i|we <madv>* got|was|were|been <madv>* robbed|mugged|attacked|assaulted|raped|scammed|burgled|stabbed|beaten|harassed|jumped|threatened|evicted
            i|we <madv>* robbed|mugged|attacked|assaulted|scammed|burgled|evicted by|today|yesterday|last|at|in
            lost our|my|the house|home|everything in|to|$
            lost everything in|to
            someone|somebody|they <madv>* broke|attacked|robbed|stole|hit into|me|my|us
            our|my house|home|apartment|flat <madv>* burned|burnt|flooded|caught down|fire
            our|my house|home|apartment|flat|car <madv>* was|got <madv>* broken|robbed|burgled|stolen|flooded
            kicked me out of the|my|our? house|home
            """
        ),
        MomentRule(
            .accident,
            """
            i|we <madv>* had|got|was|were|been <madv>* in? a|an <mdeg>* car? accident|crash|wreck
            i|we <madv>* crashed|totaled|wrecked my|the|our
            i <madv>* was|got hit|run by|over
            i <madv>* broke my leg|arm|wrist|ankle|foot|hip|hand|collarbone|back
            """
        ),
        MomentRule(
            .rejection,
            """
            nobody|no one? wanted to play|talk|sit with me
            nobody|no one? <madv>* came-to|showed-up|remembered-my|invited-me|cares-about|likes-me|loves-me|talks-to|wants-me|wants-to|talked-to
            everyone|everybody|they|kids|people|classmates all? <madv>* laughed-at|laugh-at|made-fun-of|make-fun-of|makes-fun-of|laughs-at|picked-on|pick-on|picks-on|ganged-up-on|mocked|ignored me
            they|kids|everyone all? <madv>* laughed at me
            i <madv>* got|was|am|get|been|being <madv>* bullied|humiliated|rejected|excluded|ostracized|ignored|stood|picked|mocked|harassed|ghosted|catfished
            bullied|humiliated|bullies|bully|bullying me
            i have no friends|one|body
            i do not have any friends|anyone|anybody
            i ate lunch alone
            they|my|everyone friends? left me out
            stood me up
            laughed at me
            nobody|no one? <madv>* sat|sits|played|plays|talked|spoke|spoken with|to|by|near me
            everyone|everybody ... ... except|but me
            """
        ),
        MomentRule(
            .failure,
            """
            i|we <madv>* failed|flunked|bombed my|the|a|an|it|another|again|$|math|maths|physics|chemistry|chem|biology|history|english|algebra|calculus|every|all <madv>* <exam>?
            i|we <madv>* failed|flunked|bombed <madv>* my|the <madv>* <exam>
            i did not <madv>* pass|get|make|win pass? the|my|in|into|it|a <madv>* job|exam|test|in|team|cut|promotion|part|role|school|college|university|place|scholarship|visa|driving
            i did not get in|into|accepted|it
            i did not pass
            i <madv>* got|was|been <madv>* rejected|turned|waitlisted|wait|denied by|from|down|for|$|listed|again
            they <madv>* rejected|turned me|down my|down?
            i <madv>* got|was <madv>* kicked|expelled|cut out|from|of
            they did not pick|choose|hire|accept|want me
            """
        ),
    ]
}
