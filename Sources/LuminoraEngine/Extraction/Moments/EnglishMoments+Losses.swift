extension EnglishMoments {
    /// Deaths, illness, partings and what else is taken from one.
    static let losses: [MomentRule] = [
        MomentRule(
            .death,
            """
            {who:mine} <madv>* died
            {who:mine} from|in|of|at _ _? died
            {who:mine} <madv>* passed <madv>* away
            {who:mine} <madv>* passed $
            {who:mine} <madv>* passed yesterday|today|last|this|on|two|three|a|peacefully|suddenly|in|at|when|from|before|unexpectedly
            {who:mine} <madv>* passing <madv>* away?
            i <madv>* became a widow|widower
            {who:mine} is|are dead
            found {who:mine} dead
            {who:mine} <madv>* found dead
            {who:mine} dead $
            {who:mine} is|are <madv>* gone $
            {who:mine} is|are no longer with|here|alive
            {who:mine} of _ _? _? <madv>* died
            {who:mine} did not make it|$
            {who:mine} <madv>* took his|her|their own? life
            {who:mine} <madv>* killed himself|herself
            {who:mine} <madv>* was|got killed|murdered
            {who:mine} <madv>* crossed the rainbow
            {who:mine} <madv>* committed suicide
            {who:mine} <madv>* stopped breathing
            {who:mine} <madv>* lost his|her|the battle|fight|life
            {who:mine} <madv>* was|were <madv>* put down|to sleep
            {who:mine} is funeral|wake|death|passing|memorial|burial|ashes
            ^ <madv>* {kin:<elder>} <madv>* died
            ^ <madv>* {kin:<elder>} <madv>* passed away|$|yesterday|today|last|this|on
            ^ <madv>* {kin:<elder>} is <madv>* gone|dead $
            ^ <madv>* {kin:<uncle>} {name:proper} <madv>* died
            ^ <madv>* {kin:<uncle>} {name:proper} <madv>* passed away|$|yesterday|today|last|this|on
            ^ <madv>* the {kin:<petword>} <madv>* died
            ^ <madv>* the {kin:<petword>} <madv>* passed away
            i|we <madv>* lost|buried {kin:<elder>}
            goodbye to {who:mine}
            lost {who:mine} !at|in|on|somewhere|again
            lose|losing {who:mine} !at|in|on|to
            buried|cremated {who:mine}
            say|said goodbye to {who:mine}
            had|have to <madv>* put {who:mine} down|to
            had|have to <madv>* put him|her|them|it down|to !bed
            had|have to <madv>* put down {who:mine}
            had|have to <madv>* euthanize|euthanise {who:mine}
            had to let {who:mine} go
            put {who:mine} down
            death|loss|passing|funeral|wake|memorial of|for {who:mine}
            grieving|mourning for? {who:mine}
            since {who:mine} has? been? gone
            """
        ),
        MomentRule(
            .death,
            .ofSomebody,
            """
            ^ he|she|it|they <madv>* died
            ^ <madv>* died in|of|last|yesterday|today|$|on|from|at|this|peacefully|suddenly|two|three|a
            ^ he|she|it|they <madv>* passed away|$|yesterday|today|last|this|on
            """
        ),
        MomentRule(
            .miscarriage,
            """
            i|we <madv>* had|suffered a? <madv>* miscarriage|stillbirth|miscarried
            i|we <madv>* miscarried
            i|we <madv>* lost the|our|my baby|pregnancy|babies
            """
        ),
        MomentRule(
            .illness,
            """
            {who:mine} <madv>* is|are|was|got|looks|fell|has|have <mdeg>* been? <mdeg>* <sickish> !of|with|to|his|her|their|the|my|for
            {who:mine} is|are|was|ended|went|got <madv>* up? rushed|taken|admitted? back? in|into|to|on the|a|an? <sickplace>
            {who:mine} <madv>* is|has|was in|on the|a? <sickplace> !working|visiting
            {who:mine} <madv>* was|were|got|is <madv>* diagnosed
            {who:mine} <madv>* had|has|suffered a|an|another|stage? <mdeg>* <illness>
            {who:mine} <madv>* has|have|got cancer|leukemia|leukaemia
            {who:mine} is cancer is? <madv>* back|returned|spread|terminal
            {who:mine} is <madv>* having|going|getting <madv>* in? for? heart|brain|emergency|open? surgery
            {who:mine} is <mdeg>* not doing well
            {who:mine} <madv>* collapsed
            ^ <madv>* {kin:<elder>} <madv>* had|has|suffered a|an|another? <mdeg>* <illness>
            ^ <madv>* {kin:<elder>} is|has <mdeg>* been? <mdeg>* <sickish> !of|with
            ^ <madv>* {kin:<elder>} is in the|a? <sickplace>
            {who:mine} <madv>* has|have days|weeks|months to live
            {who:mine} is <mdeg>* getting|gotten worse
            {who:mine} is not going to make
            {who:mine} <madv>* was|got hit|struck|run by|over
            {who:mine} <madv>* was|were|got in a|an <mdeg>* car|accident|crash|wreck|bike|motorcycle
            {who:mine} <madv>* overdosed|relapsed
            doctors|doctor|they found a tumor|lump|mass in|on {who:mine}
            rushed|took {who:mine} to the hospital|er|emergency
            """
        ),
        MomentRule(
            .ownIllness,
            """
            i <madv>* diagnosed with <mdeg>* <illness>
            i have|got <madv>* cancer|leukemia|leukaemia
            my cancer <madv>* is? back|returned|spread
            i <madv>* had|suffered a|an <mdeg>* stroke|heart|seizure|overdose|relapse|breakdown
            they|doctors found a lump|tumor|tumour|mass
            """
        ),
        MomentRule(
            .breakup,
            """
            {who:mine} <madv>* broke up with me|today|last
            {who:mine} <madv>* broke it off
            {who:mine} <madv>* dumped|ghosted me
            {who:mine} of _ _? _? <madv>* dumped|left|cheated-on|broke-up-with me
            {who:mine} of _ _? _? broke up
            caught|found {who:mine} <madv>* cheating|with|in-bed
            {who:mine} <madv>* been? cheating|having-an-affair|seeing-someone|seeing-another|sleeping-with|having-affairs
            broke up with me
            {who:mine} <madv>* left me !a|at|with|in|his|her|some|my|alone
            {who:mine} <madv>* cheated on me
            {who:mine} <madv>* cheating on me
            {who:mine} <madv>* called off the wedding
            {who:mine} <madv>* ended things|it
            ^ and {who:mine} <madv>* broke|split up
            {who:mine} <madv>* broke|split up $
            ^ and i <madv>* broke-up|split-up|separated|called-it|ended-things|ended-it|are-done|are-over|divorced|split
            {who:mine} and me <madv>* broke|split up
            my marriage <madv>* is|ended over|$
            i <madv>* broke up with {who:mine}
            i <madv>* broke up with
            i <madv>* ended things|it with
            i <madv>* got|been|was <madv>* dumped
            we <madv>* broke|split|breaking|splitting up
            i am not with {who:mine} anymore?
            i am not with {name:proper} anymore
            i am no longer with
            he|she|they <madv>* broke up with me
            he|she <madv>* left me|us for
            he|she <madv>* left me $
            he|she <madv>* cheated on me
            he|she <madv>* dumped|ghosted me
            my relationship|engagement <madv>* is over|ended
            my heart is <mdeg>* broken|shattered
            broke my heart
            """
        ),
        MomentRule(
            .divorce,
            """
            i|we am|are <madv>* getting divorced|a
            i|we <madv>* got divorced|separated !in
            i|we am|are <madv>* separating|separated
            my|the|our divorce <madv>* is|came|went|papers|got final|finalized|finalised|through|came|official
            {who:mine} wants|filed|asked <madv>* for? a|to divorce|separate
            signed the|my divorce
            i <madv>* filed for divorce
            """
        ),
        MomentRule(
            .parentsDivorce,
            """
            my parents|folks are <madv>* getting|splitting|separating|divorcing
            my parents|folks <madv>* divorced|separated|split
            my parents|folks <madv>* told _ they are <madv>* getting|splitting|separating|divorcing
            my dad|mom|mum|father|mother walked|moved out
            """
        ),
        MomentRule(
            .lostPet,
            [],
            of: [.pet],
            """
            {who:mine} <madv>* ran|got|went|is|escaped|gone|wandered|flew|disappeared|vanished away|out|missing|lost|off|escaped|from
            {who:mine} <madv>* escaped|disappeared|vanished
            {who:mine} <madv>* been? missing|lost !a|the|his|her|an|some|two
            can not find {who:mine}
            {who:mine} <madv>* has? not come|came back|home
            {who:mine} <madv>* was|got stolen
            someone|somebody stole {who:mine}
            lost {who:mine} at|in|on
            """
        ),
    ]
}
