import LuminoraCore

extension EnglishFacts {
    /// Allergies, illnesses, medicines and diet.
    static let health: [FactRule] = [
        .assert(
            "allergy.{x}",
            "{x}",
            """
            i am <adv>* <degree>* deathly|highly|severely|badly|mildly? allergic to {x:nouns}
            i <adv>* have|got got? an allergy to {x:nouns}
            i <adv>* have|got got? a|an|bad|severe <degree>* !no {x:word} allergy
            i <adv>* have|got got? !no !bad !terrible !many !seasonal !food !skin {x:word} allergies
            my allergies are|is|include {x:nouns}
            ^ <degree>* allergic to {x:nouns}
            i get|break hives|out from {x:nouns}
            """
        ),
        .assert("condition.lactose_intolerance", "lactose intolerance", "i am <adv>* lactose intolerant"),
        .assert("condition.{x}", "~x", "i am <adv>* <degree>* a|an? {x:<ailing>} !to !by !in !with"),
        .all(
            [.fact(.assert, key: "condition.{x}", value: "{x}"), .fact(.assert, key: "condition.{y}", value: "{y}")],
            "i <adv>* have|suffer|got got|from? !no {x:+<condition>} and {y:+<condition>}"
        ),
        .assert(
            "condition.{x}",
            "{x}",
            """
            i <adv>* have|had|got got|had? <degree>* severe|mild|chronic|bad|terrible|horrible|constant|crippling? !no {x:+<condition>} $
            i <adv>* have|had|got got|had? <degree>* severe|mild|chronic|bad|terrible|horrible|constant|crippling? !no {x:+<condition>} and|so|since|from|which|but|that|as|when|at|for|in|like
            i suffer <adv>* from <degree>* severe|mild|chronic|bad? {x:nouns}
            i <adv>* was|been|got <adv>* diagnosed <adv>* with {x:+<condition>}
            ^ <adv>* diagnosed with {x:+<condition>}
            i <adv>* live|struggle|struggling|deal|dealing with <degree>* severe|mild|chronic? {x:+<condition>}
            my {x:<chronic>}
            doc|doctor|doctors|gp|therapist|psychiatrist|they says|said|say|think|thinks|confirmed|told me? that? i have <adv>* got? {x:+<condition>}
            i <adv>* get <degree>* bad|terrible|awful? {x:+<condition>}
            """
        ),
        .assert("condition.{x}", "{x}", after: "condition", "and {x:+<condition>} $\n^ {x:+<condition>} $\nand {x:+<condition>} since|so|but"),
        .assert(
            "medication.{m}",
            "{m}",
            """
            i am <adv>* on|taking my? {m:<medicine>+}
            i <adv>* take|taking|use|inject my? {m:<medicine>+}
            i have been taking|on {m:<medicine>+}
            i <adv>* started taking|on {m:<medicine>+}
            i <adv>* started {m:<medicine>+}
            i <adv>* take {m:noun} for my|the {x:+<condition>}
            my doctor|psychiatrist|gp put|prescribed me|on on? {m:<medicine>+}
            my medication|medicine is {m:noun}
            """
        ),
        .assert("diet", "gluten-free", "i|we am|are|eat|follow|went <adv>* on? a? <adv>* gluten free"),
        .assert("diet", "dairy-free", "i|we am|are|eat|follow|went <adv>* on? a? <adv>* dairy free"),
        .assert("diet", "plant-based", "i|we am|are|eat|follow|went <adv>* on? a? <adv>* plant based"),
        .assert(
            "diet",
            "{d}",
            """
            i|we am|are|been <adv>* a|an? {d:<diet>}
            i|we <adv>* went|turned|became|go|going <degree>* {d:<diet>} !for
            i|we <adv>* eat|follow|keep|do <adv>* strictly|mostly|only|a? {d:<diet>}
            i|we am|are <adv>* on a|an|the <adv>* {d:<dietword>}
            i|we <adv>* follow a|an <adv>* {d:<dietword>}
            i <adv>* been <adv>* a|an? {d:<diet>}
            ^ <adv>* been <adv>* a|an? {d:<diet>}
            ^ <adv>* {d:<diet>} for|since
            """
        ),
    ]
}
