import LuminoraCore

extension EnglishFacts {
    /// Relatives, partners and friends, and what became of them.
    static let people: [FactRule] = [
        .retract(
            "partner",
            "name={x}",
            """
            me and {x:proper} <adv>* broke|split up
            i <adv>* broke up with {x:proper}
            i am not with|dating|seeing {x:proper} anymore|any
            """
        ),
        .lose(
            """
            i <adv>* broke up|things? with {who:mine}
            i am not with {who:mine} anymore|any
            i am no longer with|dating|seeing {who:mine}
            i <adv>* dumped|left|divorced {who:mine}
            i <adv>* split up? with|from {who:mine}
            {who:mine} <adv>* broke up|things? with me
            {who:mine} <adv>* dumped|left me
            {who:mine} <adv>* broke|split up !with !the
            {who:mine} and me <adv>* broke|split up
            me and {who:mine} <adv>* broke|split up
            me and {who:mine} are <adv>* over|done|separated
            ^ i <adv>* broke|split up $
            ^ i <adv>* broke|split up <when>
            ^ i <adv>* are|am <adv>* over|done|separated|finished|not
            it is over between|with me? and? {who:mine}
            """
        ),
        .retract("partner", nil, "we are not together anymore|any\nwe are no longer together\nwe <adv>* broke|split up"),
        .assert(
            "marital_status",
            "divorced",
            """
            divorce came|went through
            divorce is|was <adv>* final|finalized|finalised|official
            i|we <adv>* signed the divorce
            """
        ),
        .assert("marital_status", "married", "i|we <adv>* tied the knot\ni|we <adv>* got hitched"),
        .assert(
            "marital_status",
            "engaged",
            """
            he|she <adv>* proposed $
            he|she <adv>* popped the question
            i|we got engaged
            ^ <adv>* got engaged
            i <adv>* proposed and she|he said yes
            """
        ),
        .all(
            [.fact(.assert, key: "marital_status", value: "married"), .being("")],
            "i am|have been? <adv>* married to {who:mine}"
        ),
        .all(
            [.fact(.assert, key: "marital_status", value: "#s"), .fact(.assert, key: "partner", value: "name={n}")],
            "i am|have|got <adv>* been? <adv>* {s:<marital>} to {n:proper}\n^ <adv>* been <adv>* {s:<marital>} to {n:proper}"
        ),
        .assert("partner", "name={n}", "i am <adv>* dating|seeing {n:proper}"),
        .assert(
            "marital_status",
            "#s",
            """
            i am <adv>* a newly? {s:<marital>}
            we <adv>* {s:<past>} $
            we <adv>* {s:<past>} <when>
            ^ i <adv>* {s:<past>} <when>
            ^ i <adv>* {s:<past>} $
            ^ <adv>* {s:<marital>} for|since
            i|we am|are|got|have|been <adv>* been? <adv>* {s:<marital>} !to !in !with !out
            i|we am|are|got|have|been <adv>* been? <adv>* {s:<marital>} with no|two|three|kids|a
            i am <adv>* a {s:<marital>}
            ^ <adv>* got {s:<marital>} !to
            ^ <adv>* {s:<marital>} with|and _
            """
        ),
        .being("age={age}", "my|our {age:number} year|yr|month old <adjective>* {who:bare}"),
        .being(
            "name={name}",
            """
            {who:mine} is name is|was {name:names}
            {who:mine} name is|was {name:names}
            ^ {who:bare} is name is|was {name:names}
            ^ {who:bare} is <adv>* called|named {name:names}
            {who:mine} names are {name:names}
            {who:mine} is|are|was|were <adv>* called|named {name:names}
            {who:mine} goes by {name:names}
            the name of {who:mine} is {name:names}
            i|we <adv>* named|call|called {who:mine} {name:names}
            his|her|its|their name|names is|are|was {name:names}
            ^ he|she|it|they is|are|was <adv>* called|named {name:names}
            ^ i|we <adv>* named|call|called him|her|it|them {name:names}
            ^ called|named {name:names}
            {name:propers} is|are|was <adv>* {who:mine} $
            {name:propers} is|has <adv>* been <adv>* {who:mine}
            {who:mine} in|since|at|from ... is <adv>* called|named? {name:propers}
            {name:propers} is|are|was <adv>* {who:mine} and|but|since|from|who
            {who:mine} is|are !<nation> !<religion> !<state> {name:propers} $
            ^ name is {name:proper} $
            """
        ),
        .being(
            "name={name}",
            """
            i|we <adv>* <acquire>|met|made got|adopted|rescued? a|an|one|another|this|two|three|four|five {who:bare} ... called|named {name:names}
            ^ <adv>* got|adopted|rescued|bought|have a|an|one|another|this|two {who:bare} ... called|named {name:names}
            i|we <adv>* <acquire> got? {who:some} called|named {name:names}
            he|she|it is a|an|another {who:bare} called|named {name:names}
            i|we <adv>* <acquire> got|adopted|rescued? a|an|one|another|this {who:bare} ... his|her|its name is {name:names}
            i|we <adv>* <acquire> got? a|an|one|another|this {who:bare} ... named|called|call him|her|it|them {name:names}
            i|we <adv>* met|made a|an|another {who:bare} ... his|her|its name is {name:names}
            i|we <adv>* <acquire> got|adopted|rescued? a|an|one|another|this {who:bare} and|who|with his|her|its|whose? name is {name:names}
            """
        ),
        // Names without capitals, where only somebody can be spoken of.
        .being("name={name} status=deceased date=@past", "{who:mine} {name:name} <adv>* died|passed !out !by"),
        .being("name={name} status=lost", "{who:mine} {name:name} <adv>* ran|went away|missing|off"),
        .being("name={name} status=sick", "{who:mine} {name:name} is <degree>* sick|ill !of\n{who:mine} {name:name} has <condition>"),
        .being(
            "name={name} age={age}",
            """
            {who:mine} {name:name} is <adv>* {age:number} $
            {who:mine} {name:name} is <adv>* {age:number} years|and|now
            """
        ),
        .being(
            "status=deceased date=@past",
            """
            rip {who:mine}
            rest in peace {who:mine}
            {who:mine} was|had <adv>* to? be? put to sleep
            {who:mine} <adv>* died|passed !out !by !the !my
            {who:mine} has <adv>* died|passed
            {who:mine} was|got hit|run ... died
            {who:mine} is|are dead|gone|deceased
            {who:mine} is no longer with us
            {who:mine} did not make it !to
            {who:mine} was|got <adv>* killed|euthanized|euthanised
            {who:mine} was|is <adv>* put down
            {who:mine} <adv>* lost his|her|the|their battle|fight
            ^ {who:bare} <adv>* died|passed !out !by
            i|we <adv>* had? to? put {who:mine} down|to
            i|we <adv>* had? to? put down {who:mine}
            i|we <adv>* had to say goodbye to {who:mine}
            i|we <adv>* lost {who:bare} !at !on !in
            ^ {who:bare} is <adv>* gone|dead|deceased
            i|we <adv>* lost {who:mine} !at !on !in
            i|we <adv>* lost {who:mine} last|yesterday|today|this|two|three|a|suddenly|recently
            i|we <adv>* lost {who:mine} in {d:date}
            {who:mine} funeral
            {who:mine} is funeral
            ^ he|she|it <adv>* died|passed !out !by
            ^ he|she|it is dead
            ^ <adv>* died|passed !out !by
            {who:mine} <adv>* crossed the rainbow
            """
        ),
        .being("status=deceased", "i|we <adv>* buried|cremated {who:mine}\n^ <adv>* buried {who:mine}"),
        .being(
            "status=sick",
            """
            {who:mine} is|has|got|been <adv>* been? <degree>* sick|ill|unwell|poorly !of
            {who:mine} has <adv>* got? {x:+<condition>}
            {who:mine} has stage|terminal|a <adjective>? tumor|tumour|stroke|cancer
            {who:mine} had a <adjective>* stroke|heart|seizure
            {who:mine} was|is|got|has been? <adv>* diagnosed with
            {who:mine} is|was|has|got|ended been? <adv>* up? in|to the? hospital|hospice|icu|intensive|coma|emergency
            {who:mine} is|was|got|has been? <adv>* hospitalized|hospitalised|admitted
            {who:mine} is dying
            ^ he|she|it is <degree>* sick|ill|unwell|poorly !of
            ^ is|are <degree>* sick|ill $
            ^ {who:bare} is|was|has been? <degree>* sick|ill|unwell|poorly|hospitalized|hospitalised|dying
            ^ {who:bare} is|was|has|got been? <adv>* diagnosed with
            ^ {who:bare} is|was <adv>* back? in the? hospital|hospice|icu|intensive|coma
            ^ {who:bare} has|had <adv>* got? a? stroke|heart|seizure|cancer|dementia|alzheimer
            ^ he|she was|has been? <adv>* diagnosed with
            """
        ),
        .being("age={age}", "^ he|she|who is <adv>* {age:number} $\n^ he|she|who is <adv>* {age:number} years|and|now|yo|in"),
        .being("age={age}", after: "family", "^ he|she <adv>* turned|turns {age:number}\n^ {age:number} $\n^ aged? {age:number}"),
        .being(
            "age={age}",
            """
            ^ {who:bare} is <adv>* {age:number} $
            ^ {who:bare} is <adv>* {age:number} years|and|now|today
            {who:mine} is <adv>* {age:number} $
            {who:mine} is <adv>* {age:number} years|and|now|today|yo|going
            {who:mine} <adv>* turned|turns {age:number}
            """
        ),
        .being(
            "",
            """
            i|we <adv>* have|got got? a|an|one|another {who:bare} $
            i|we <adv>* have|got got? a|an|one|another {who:bare} <follow>|called|named
            i|we <adv>* have|got got? <number>|<num>|twin {who:bare}
            i|we <adv>* adopted|rescued|bought|foster|own|keep a|an|one|another|our {who:bare} $
            i|we <adv>* adopted|rescued|bought|foster|own|keep a|an|one|another|our {who:bare} <follow>|called|named|<when>
            i|we <adv>* got a|an|one|another {who:bare} <when>
            ^ <adv>* got|adopted|rescued a|an|another {who:bare} $
            ^ <adv>* got|adopted|rescued a|an|another {who:bare} <follow>|<when>
            i|we <adv>* made a {who:bare} $
            """
        ),
    ]
}
