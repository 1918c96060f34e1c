import Crypto

extension Personality {
    /// Reads a template and checks it.
    ///
    /// - Parameters:
    ///   - text: the template, JSON.
    ///   - agentName: the name by which the agent is called: a lower-case letter, then letters, digits and `_`, at most 64.
    /// - Returns: the personality, and what its author should look at.
    /// - Throws: ``JSONSyntaxError`` where the text is not JSON, else ``TemplateError`` with every fault at once.
    public static func parse(_ text: String, agentName: String) throws -> (personality: Personality, warnings: [TemplateFault]) {
        let document = try JSONNode(parsing: text)
        let faults = try TemplateValidation.faults(in: document)
        guard !faults.contains(where: { $0.severity == .error }) else {
            throw TemplateError(template: agentName, faults: faults)
        }
        return (Personality(document, text: text, agentName: agentName), faults)
    }

    init(_ document: JSONNode, text: String, agentName: String, record: ((String) -> Void)? = nil) {
        let root = TemplateReader(document, record: record)
        self.agentName = agentName
        source = text
        sha256 = SHA256.hash(data: Array(text.utf8))
            .map { byte in
                String(byte >> 4, radix: 16) + String(byte & 0xF, radix: 16)
            }
            .joined()
        persona = Persona(root.child("persona"))
        traits = CoreTraits(root.child("core_traits"))
        voice = LinguisticProfile(root.child("linguistic_profile"))
        rules = root.texts("behavioral_rules")
        responses = Self.responses(root.child("trigger_responses"))
        parameters = Parameters(root.child("advanced_parameters"), otherwise: 0.5)
        guards = SafetyGuards(root.child("safety_guards"))
        examples = root.child("examples").elements("sample_responses").map(SampleResponse.init)
        affinity = AffinityConfiguration(root.child("affinity_config"))
        levels = RelationshipLevels(root.child("hierarchical_config"))
        moods = MoodConfiguration(root.child("mood_config"))
        memory = MemoryPreferences(root.child("memory_preferences"))
    }

    /// The occasions on which a template may have lines to say.
    public static let occasions: [String] = [
        "on_greeting", "on_goodbye", "on_success", "on_confusion", "on_error", "on_compliment", "on_gratitude", "on_affection", "on_apology",
        "on_insult",
        "on_joke", "on_good_news", "on_bad_news", "on_anger", "on_fear", "on_question", "on_small_talk", "on_recall",
    ]

    private static func responses(_ reader: TemplateReader) -> [String: [String]] {
        var responses: [String: [String]] = [:]
        for occasion in occasions {
            let lines = reader.texts(occasion)
            if !lines.isEmpty { responses[occasion] = lines }
        }
        return responses
    }
}

extension Persona {
    init(_ reader: TemplateReader) {
        name = reader.text("name") ?? ""
        version = reader.text("version") ?? ""
        description = reader.text("description") ?? ""
        tagline = reader.text("tagline")
        author = reader.text("author") ?? ""
        tags = reader.texts("tags")
        language = Language(rawValue: reader.text("language") ?? "")
        compatibility = reader.texts("compatibility")
    }
}

extension CoreTraits {
    init(_ reader: TemplateReader) {
        archetype = reader.text("archetype") ?? ""
        temperament = reader.text("temperament") ?? ""
        communicationStyle = reader.text("communication_style") ?? ""
        values = reader.texts("values")
        strengths = reader.texts("strengths")
    }
}

extension LinguisticProfile {
    init(_ reader: TemplateReader) {
        tone = reader.texts("tone")
        syntax = reader.text("syntax") ?? ""
        vocabulary = reader.texts("vocabulary")
        fillers = reader.texts("fillers")
        expressions = reader.texts("expressions")
        avoided = reader.texts("avoid_phrases")
        punctuation = reader.text("punctuation_style")
    }
}

extension Parameters {
    init(_ reader: TemplateReader, otherwise value: Double) {
        self.init()
        for (name, dial) in Self.dials {
            self[keyPath: dial] = reader.number(name) ?? value
        }
    }
}

extension SafetyGuards {
    init(_ reader: TemplateReader) {
        forbiddenTopics = reader.texts("forbidden_topics")
        neverRules = reader.texts("never_rules")
        let limits = reader.child("tone_limits")
        maximumAggression = limits.number("max_aggression")
        maximumInformality = limits.number("max_informality")
        contentFilters = reader.texts("content_filters")
    }
}

extension SampleResponse {
    init(_ reader: TemplateReader) {
        input = reader.text("input") ?? ""
        output = reader.text("output") ?? ""
        context = reader.text("context")
    }
}

extension Modifiers {
    init(_ reader: TemplateReader) {
        let voice = reader.child("linguistic_profile")
        let prompt = reader.child("system_prompt_additions")
        self.init(
            parameters: Parameters(reader.child("advanced_parameters"), otherwise: 0),
            tones: voice.texts("tone_additions"),
            expressions: voice.texts("expression_additions"),
            prefix: prompt.text("prefix"),
            suffix: prompt.text("suffix"),
            adjustments: reader.texts("behavioral_adjustments")
        )
    }
}

extension RelationshipLevels {
    init(_ reader: TemplateReader) {
        let enabled = reader.bool("enabled") ?? false
        _ = reader.child("description")
        let levels = reader.elements("relationship_levels")
            .map { level in
                Level(
                    name: level.text("name") ?? "",
                    upperBound: level.child("affinity_range").node?.elements.last?.integer ?? 0,
                    description: level.text("description"),
                    modifiers: Modifiers(level.child("modifiers"))
                )
            }
        self.init(enabled ? levels : [])
    }
}

extension MoodConfiguration {
    init(_ reader: TemplateReader) {
        let detection = reader.child("mood_detection")
        self.init(
            enabled: reader.bool("enabled") ?? false,
            carriesOver: reader.bool("carry_over") ?? false,
            moods: Dictionary(
                reader.named("moods").map { name, mood in (name, Mood(mood)) },
                uniquingKeysWith: { first, _ in first }
            ),
            moodByTrigger: Dictionary(
                reader.named("mood_triggers")
                    .flatMap { mood, triggers in
                        (triggers.node?.elements.compactMap(\.text) ?? []).map { ($0, mood) }
                    },
                uniquingKeysWith: { first, _ in first }
            ),
            isAutomatic: detection.text("method") != "manual",
            confidenceThreshold: detection.number("confidence_threshold") ?? 0.5,
            halfLife: Self.halfLife(detection)
        )
    }

    /// A rate of decay is the part that fades in a minute, so that the half-life is ln 2 / -ln(1 - rate) minutes.
    private static func halfLife(_ detection: TemplateReader) -> Duration? {
        let minutes = detection.number("half_life_minutes")
        let rate = detection.number("decay_rate")
        guard detection.bool("decay_enabled") ?? true else { return nil }
        if let minutes { return .seconds(minutes * 60) }
        guard let rate else { return .seconds(30 * 60) }
        return rate > 0 ? .seconds(0.693_147_180_559_945_3 / -Logarithm.natural(1 - rate) * 60) : nil
    }
}

extension MoodConfiguration.Mood {
    init(_ reader: TemplateReader) {
        self.init(
            description: reader.text("description"),
            triggerIntensity: reader.number("trigger_intensity") ?? 0.3,
            modifiers: Modifiers(reader.child("modifiers"))
        )
    }
}

extension AffinityConfiguration {
    init(_ reader: TemplateReader) {
        let decay = reader.child("decay")
        let decays = decay.bool("enabled") ?? true
        let grace = decay.integer("grace_days") ?? 14
        let perWeek = decay.integer("points_per_week") ?? 1
        self.init(
            maximumPoints: reader.integer("max_points") ?? 100,
            points: Dictionary(
                reader.named("interaction_types").compactMap { name, points in points.node?.integer.map { (name, $0) } },
                uniquingKeysWith: { first, _ in first }
            ),
            sessionCap: reader.integer("session_cap") ?? 15,
            dailyCap: reader.integer("daily_cap") ?? 25,
            cooldown: .seconds((reader.number("cooldown_minutes") ?? 1) * 60),
            decayGrace: decays ? .seconds(grace * 86_400) : nil,
            decayPerWeek: perWeek
        )
    }
}

extension MemoryPreferences {
    init(_ reader: TemplateReader) {
        factCategories = reader.texts("fact_categories")
        episodeTypes = reader.texts("episode_types")
        importanceThreshold = reader.number("importance_threshold") ?? 5
        topics = reader.bool("remember_topics") ?? true
        questions = reader.bool("remember_questions") ?? true
        sharedInterests = reader.bool("remember_shared_interests") ?? true
    }
}
