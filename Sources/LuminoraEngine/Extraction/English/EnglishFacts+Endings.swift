extension EnglishFacts {
    /// What is no longer so, and what is to be forgotten.
    static let endings: [FactRule] = [
        .retract(
            "{f}",
            nil,
            """
            <forget> my {f:<field>}
            <forget> about my {f:<field>}
            <forget> what i said|told you? about my {f:<field>}
            <forget> that? i told you my {f:<field>}
            <forget> i said my {f:<field>}
            do not remember|keep|save|store|mention my {f:<field>}
            """
        ),
        .retract("city", nil, "<forget> where i live"),
        .retract("age", nil, "<forget> how old i am"),
        .retract(
            "employer",
            "{e}",
            """
            i|we do not work at|for {e:proper} anymore
            i|we do not work at|for {e:proper} any more|longer
            i|we no longer work at|for {e:proper}
            i <adv>* quit|left|lost my <adjective>* job at|with {e:proper}
            i <adv>* resigned from {e:proper}
            i <adv>* quit|left working at|for? {e:proper}
            i <adv>* quit {e:proper} $
            i stopped working at|for {e:proper}
            i <adv>* got|was <adv>* fired|laid|let off|go? from|by {e:proper}
            """
        ),
        .retract(
            "job",
            "{j}",
            """
            i am not a|an {j:+<job>} anymore
            i am not a|an {j:+<job>} any more|longer
            i am no longer a|an {j:+<job>}
            """
        ),
        .retract(
            "city",
            "{p}",
            """
            i|we do not live in {p:place} anymore
            i|we do not live in {p:place} any more|longer
            i|we no longer live in {p:place}
            """
        ),
        .retract(
            "studies",
            "{s}",
            """
            i am not studying {s:noun} anymore
            i do not study {s:noun} anymore
            i no longer study {s:noun}
            i dropped out of {s:noun} $
            """
        ),
        .retract(
            "marital_status",
            "#s",
            """
            i am not {s:<marital>} anymore
            i am not {s:<marital>} any more|longer
            i am no longer {s:<marital>}
            who is not {s:<marital>} anymore
            """
        ),
        .retract(
            "religion",
            "{r}",
            """
            i am not a|an? {r:<religion>} anymore
            i am not a|an? {r:<religion>} any more|longer
            i am no longer a|an? {r:<religion>}
            """
        ),
        .retract(
            "diet",
            "{d}",
            """
            i am not a|an? {d:<diet>} anymore
            i am not a|an? {d:<diet>} any more|longer
            i am no longer a|an? {d:<diet>}
            i <adv>* stopped|quit being a|an? {d:<diet>}
            i gave up being a|an? {d:<diet>}
            """
        ),
        .retract(
            "medication.{m}",
            "{m}",
            """
            i <adv>* stopped|quit taking {m:noun}
            i do not take {m:noun} anymore
            i no longer take {m:noun}
            i am not on|taking {m:<medicine>+} anymore
            i am no longer on|taking {m:<medicine>+}
            i came off {m:<medicine>+}
            """
        ),
        .retract(
            "allergy.{x}",
            "{x}",
            """
            i am not <adv>* allergic to {x:nouns} anymore
            i am no longer allergic to {x:nouns}
            i am not allergic to {x:nouns} after
            """
        ),
        .retract(
            "hobby.{x}",
            "{x}",
            """
            i do not play {x:nouns} anymore
            i do not play {x:nouns} any more|longer
            i no longer play {x:nouns}
            i <adv>* quit|stopped playing {x:nouns}
            i gave up {x:<activity>}
            i <adv>* quit {x:<activity>}
            i am not <degree>* into {x:nouns} anymore
            i am no longer into {x:nouns}
            """
        ),
        .retract(
            "goal.{x}",
            "{x}",
            """
            i do not want to {x:verb} anymore
            i do not want to {x:verb} any more|longer
            i no longer want to {x:verb}
            i gave up on {x:verb}
            """
        ),
        .retract(
            "dislikes.{x}",
            "{x}",
            """
            i do not hate|dislike|mind {x:nouns} anymore
            i no longer hate|dislike {x:nouns}
            """
        ),
        .retract(
            "likes.{x}",
            "{x}",
            """
            i|we do not <degree>* like|love|enjoy {x:nouns} anymore
            i|we do not <degree>* like|love|enjoy {x:nouns} any more|longer
            i|we no longer <degree>* like|love|enjoy {x:nouns}
            i|we do not <degree>* like|love|enjoy to? {x:verb} anymore
            i am not a <adjective>* fan of {x:nouns} anymore
            i am no longer a <adjective>* fan of {x:nouns}
            it is not true that? i <degree>* like|love|enjoy {x:nouns}
            i <adv>* lied about liking {x:nouns}
            i stopped liking|loving|enjoying {x:nouns}
            gone <degree>* right? off {x:nouns}
            i have gone <degree>* right? off {x:nouns}
            i <adv>* went off {x:nouns} $
            """
        ),
    ]
}
