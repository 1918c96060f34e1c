extension SpanishFacts {
    /// Allergies, conditions, medication, diet.
    static let health: [FactRule] = [
        .retract(
            "allergy.{x}",
            "{x}",
            """
            ya no soy|tengo alergico|alergica|alergia a|al {x:nouns}
            no soy|era|tengo alergico|alergica|alergia a|al !nada|ninguno {x:nouns}
            no resulte|sali alergico|alergica a|al {x:nouns}
            """
        ),
        .assert(
            "allergy.{x}",
            "{x}",
            """
            soy <degree>* alergico|alergica a|al {x:nouns}
            tengo <degree>* una? alergia|alergias _? a|al {x:nouns}
            me da|dan|causa|causan|provoca|provocan alergia {x:nouns}
            {x:nouns} me da|dan alergia
            mi alergia a|al {x:nouns}
            """
        ),
        .assert("condition.intolerancia_a_la_lactosa", "intolerancia a la lactosa", "soy intolerante a la lactosa\ntengo intolerancia a la lactosa"),
        .assert("condition.intolerancia_al_gluten", "intolerancia al gluten", "soy intolerante al gluten\ntengo intolerancia al gluten"),
        .retract("condition.{x}", "{x}", "ya no tengo|padezco|sufro de? {x:<disease>+}"),
        .retract("condition.{x}", "~x", "ya no soy {x:<ill>}"),
        .assert("condition.{x}", "~x", "soy|estoy <adv>* <degree>* {x:<ill>}"),
        .assert(
            "condition.{x}",
            "{x}",
            """
            tengo|padezco|sufro <adv>* de|un|una? {x:<disease>+}
            me diagnosticaron|detectaron|descubrieron|encontraron <adv>* {x:noun}
            me han diagnosticado|detectado {x:noun}
            fui|estoy diagnosticado|diagnosticada con|de {x:noun}
            padezco <adv>* de|del? {x:noun}
            sufro <adv>* de|del {x:<disease>+}
            vivo con {x:<disease>+}
            """
        ),
        .retract("medication.{x}", "{x}", "ya no tomo|uso {x:<drug>+}\ndeje de tomar {x:<drug>+}\ndeje el|la {x:<drug>+}"),
        .assert(
            "medication.{x}",
            "{x}",
            """
            tomo|uso|consumo <adv>* {x:<drug>+}
            estoy tomando|usando <adv>* {x:<drug>+}
            me inyecto|pongo|pincho <adv>* {x:<drug>+}
            me recetaron|mandaron|dieron|recetó|receto|indicaron {x:<drug>+}
            me medico|trato con {x:<drug>+}
            """
        ),
        .retract("diet", "{x}", "ya no soy {x:<diet>}\ndeje de ser {x:<diet>}"),
        .assert(
            "diet",
            "{x}",
            """
            soy|somos <adv>* {x:<diet>}
            me hice|volvi {x:<diet>}
            sigo|hago|llevo una? dieta {x:noun}
            """
        ),
    ]
}
