@testable import LuminoraCore

extension Personality {
    /// A character with those lines.
    static func sample(
        language: Language = .spanish,
        responses: [String: [String]] = Personality.lines,
        levels: RelationshipLevels = .standard,
        moods: MoodConfiguration = MoodConfiguration()
    ) -> Personality {
        Personality(
            agentName: "alicia",
            sha256: String(repeating: "0", count: 64),
            source: "{}",
            persona: Persona(
                name: "Alicia",
                version: "1.0.0",
                description: "Ilustra cuentos.",
                tagline: nil,
                author: "Test",
                tags: [],
                language: language,
                compatibility: []
            ),
            traits: CoreTraits(archetype: "caregiver", temperament: "calm", communicationStyle: "conversational", values: [], strengths: []),
            voice: LinguisticProfile(
                tone: ["warm"],
                syntax: "varied",
                vocabulary: [],
                fillers: [],
                expressions: [],
                avoided: [],
                punctuation: nil
            ),
            rules: ["Escuchas antes de opinar."],
            responses: responses,
            parameters: .middle,
            guards: SafetyGuards(forbiddenTopics: [], neverRules: [], maximumAggression: nil, maximumInformality: nil, contentFilters: []),
            examples: [],
            levels: levels,
            moods: moods,
            affinity: AffinityConfiguration(),
            memory: MemoryPreferences(
                factCategories: [],
                episodeTypes: [],
                importanceThreshold: 0,
                topics: true,
                questions: true,
                sharedInterests: true
            )
        )
    }

    /// Two lines for each occasion, which say what occasion it is.
    static let lines: [String: [String]] = Dictionary(
        uniqueKeysWithValues: [
            "on_insult", "on_bad_news", "on_compliment", "on_affection", "on_goodbye", "on_gratitude", "on_apology", "on_good_news", "on_joke",
            "on_greeting", "on_fear", "on_anger", "on_question", "on_small_talk", "on_recall",
        ]
        .map { ($0, ["\($0) uno.", "\($0) dos."]) }
    )
}
