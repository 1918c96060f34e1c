extension EnglishFacts {
    /// Work and studies.
    static let work: [FactRule] = [
        .assert("job", "retired", "i am <adv>* retired\ni <adv>* retired !the !my"),
        .assert(
            "grade",
            "{g}",
            """
            i am <adv>* in|starting|entering my|the? {g:<gradeword>+}
            i am <adv>* in|starting|entering|finishing my|the? {g:+<gradetail>}
            i am <adv>* going into {g:+<gradetail>}
            ^ in {g:+<gradetail>} at
            """
        )
        .evenNegated(),
        .assert("grade", "{g}", "i am <adv>* a {g:<schoolyear>} $\ni am <adv>* a {g:<schoolyear>} in|at|year"),
        .assert(
            "school",
            "{c}",
            """
            i <adv>* got|been accepted|admitted|in? into|to {c:proper} $
            i <adv>* got accepted|admitted|in into|to|at {c:proper}
            i am <adv>* studying|enrolled at the? {c:proper}
            i <adv>* study|studied at the? {c:proper}
            i <adv>* attend the? {c:proper}
            i <adv>* go to {c:<famous>}
            i <adv>* go to school|college|uni|university|class at the? {c:proper}
            i <adv>* go to the? !high !public !private !art !night !middle !primary !elementary !boarding !law !my !a !college !university !grad !med !school !uni !church {c:+<schoolword>} $
            i <adv>* go to the {c:proper}
            i am <adv>* at the? {c:proper} university|college|uni|studying
            my <adjective>* school|college|university|uni is the? {c:proper}
            i <adv>* started at the? {c:proper} university|college
            """
        ),
        .assert(
            "studies",
            "{s}",
            """
            i <adv>* study|major in? !hard !online !abroad !alone !best !late !at {s:noun}
            i am <adv>* studying|majoring|enrolled in? {s:noun} !tonight !tomorrow
            ^ <adv>* studying|majoring in? {s:noun}
            i am <adv>* a|an {s:word} major
            i am <adv>* a|an {s:<subject>} student
            i <adv>* do {s:<subject>} at
            my major is {s:noun}
            i am <adv>* reading|doing|taking {s:<subject>} at
            i am <adv>* doing|getting|finishing|pursuing|working toward|towards|on? a|my _? degree|phd|doctorate|masters|master|bachelor|bachelors|is|diploma in {s:noun}
            ^ <adv>* finished|finishing|doing|started a|my <adjective>* degree|phd|masters|doctorate is? in {s:noun}
            i have a _? degree|phd|doctorate|masters|diploma in {s:noun}
            i <adv>* started|began studying {s:noun}
            """
        ),
        .assert("school", "{c}", after: "studies", "at|in the? {c:proper}"),
        .assert("school", "{c}", after: "grade", "at|in the? {c:proper}"),
        .assert(
            "job",
            "{j}",
            """
            i am <adv>* a|an|the|your <leading>* {j:+<job>} !of !is !s
            i am <adv>* the only|sole|new {j:+<job>}
            i <adv>* work as|like a|an|the <leading>* {j:noun}
            i am <adv>* working as a|an|the {j:noun}
            i have been working as a|an {j:noun}
            i have been a|an {j:+<job>} for|since
            ^ <adv>* work|working as a|an {j:noun}
            i <adv>* got|started|landed|have a|my|working? new? job? as a|an {j:noun}
            i <adv>* became a|an {j:+<job>}
            my <adjective>* job|profession|occupation is {j:+<job>}
            i am <adv>* {j:+<job>} at|for|in|by
            i am <adv>* training as a|an {j:+<job>}
            ^ <adv>* training as a|an {j:+<job>}
            years as a|an {j:+<job>}
            by day i am a|an {j:+<job>}
            being a|an {j:+<job>} is|means|for
            ^ self employed {j:+<job>}
            i am self employed
            ^ {j:+<job>} here $
            ^ {j:+<job>} by trade|profession
            ^ <adv>* been a|an {j:+<job>} for|since|all
            i have been a|an {j:+<job>} for|since|all|my
            as a|an {j:+<job>} $
            as a|an {j:+<job>} i
            i|who <adv>* got|was|been promoted to {j:noun}
            ^ <adv>* got|been promoted to {j:noun}
            you are talking|speaking|chatting to|with a|an|the <leading>* {j:+<job>}
            i <adv>* got|was hired as a|an {j:noun}
            i <adv>* started as a|an {j:noun}
            """
        ),
        .assert("job", "{j}", after: "name", "^ a|an <adjective>* {j:+<job>}\n^ i? am? a|an {j:+<job>}"),
        .assert("job", "{j}", after: "age", "^ a|an <adjective>* {j:+<job>}\n^ {j:+<job>} from|in|at"),
        .assert("job", "{j}", after: "origin", "^ a|an <adjective>* {j:+<job>}"),
        .assert(
            "employer",
            "{e}",
            """
            i <adv>* work|freelance at|for|with the? {e:proper}
            i am <adv>* working|employed at|for|with|by the? {e:proper}
            i have been working at|for|with the? {e:proper}
            i <adv>* work|started in|at ... at|for the? {e:proper}
            ^ <adv>* work|working at|for the? {e:proper}
            i <adv>* got|started|landed|have a|my|the? new? job|gig|position|internship|working? at|with the? {e:proper}
            i <adv>* got hired at|by {e:proper}
            ^ <adv>* got|started|landed a|my|the? new? job|gig|position|internship|working? at|with the? {e:proper}
            {e:proper} hired me
            i <adv>* joined {e:proper} $
            my <adjective>* employer|company|workplace is {e:proper}
            i <adv>* work at|for !<nofirm> {e:name} $
            """
        ),
        .assert("employer", "{e}", after: "job", "at|for|with the? {e:proper}"),
    ]
}
