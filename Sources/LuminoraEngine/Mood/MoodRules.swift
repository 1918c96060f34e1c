public import LuminoraCore

/// How an agent's mood comes on and fades: the one place where it is reckoned.
public struct MoodRules: Sendable {
    /// A mood that comes on, and what did it.
    public struct Change: Hashable, Sendable {
        /// The mood.
        public var mood: Mood
        /// The trigger, such as `user_gives_compliment`.
        public var cause: String
    }

    /// A mood that is weaker than this is none.
    public static let threshold = 0.05

    private let configuration: MoodConfiguration

    /// Takes the rules of a template.
    public init(_ personality: Personality) {
        configuration = personality.moods
    }

    /// The mood at a moment: its intensity halves with each half-life, and when little is left it is `neutral`.
    public func value(of mood: Mood, at now: Timestamp) -> Mood {
        guard mood.name != Mood.neutralName else { return mood }
        let intensity = faded(mood, at: now)
        return intensity < Self.threshold ? .neutral(at: now) : Mood(name: mood.name, intensity: intensity, startedAt: mood.startedAt)
    }

    /// The mood that a message brings on, and what did it; `nil` if it changes nothing.
    ///
    /// The template's own triggers come first, in the order of what the message does; else the user's emotion, if it is sure
    /// enough. The same mood again grows stronger by its trigger's share of what is left to 1.
    public func change(from mood: Mood, reading: MessageReading, at now: Timestamp) -> Change? {
        guard configuration.enabled, configuration.isAutomatic else { return nil }
        guard let (name, cause, weight) = target(of: reading), let template = configuration.moods[name] else { return nil }
        let current = value(of: mood, at: now)
        let impulse = template.triggerIntensity * weight
        let intensity = current.name == name ? current.intensity + (1 - current.intensity) * impulse : impulse
        guard intensity >= Self.threshold else { return nil }
        return Change(mood: Mood(name: name, intensity: Self.rounded(intensity), startedAt: now), cause: cause)
    }

    private func target(of reading: MessageReading) -> (name: String, cause: String, weight: Double)? {
        for interaction in reading.interactions {
            guard let trigger = Self.triggers[interaction], let name = configuration.moodByTrigger[trigger] else { continue }
            return (name, trigger, 1)
        }
        guard reading.confidence >= configuration.confidenceThreshold, let trigger = Self.triggers(of: reading.emotion) else { return nil }
        if let name = configuration.moodByTrigger[trigger] { return (name, trigger, reading.confidence) }
        guard let name = Self.moods(for: reading.emotion).first(where: { configuration.moods[$0] != nil }) else { return nil }
        return (name, trigger, reading.confidence)
    }

    private func faded(_ mood: Mood, at now: Timestamp) -> Double {
        guard let halfLife = configuration.halfLife, now > mood.startedAt else { return mood.intensity }
        let halves = (now - mood.startedAt) / halfLife
        return Self.rounded(mood.intensity * Logarithm.powerOfTwo(-halves))
    }

    private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

    /// The trigger that each thing a message does stands for in a template.
    public static let triggers: [Interaction: String] = [
        .greeting: "user_greets", .farewell: "user_says_goodbye", .compliment: "user_gives_compliment", .flirt: "user_flirts",
        .affection: "user_shows_affection", .gratitude: "user_thanks", .apology: "user_apologizes", .insult: "user_insults", .joke: "user_makes_joke",
        .goodNews: "user_shares_good_news", .badNews: "user_shares_bad_news", .disclosure: "user_shares_personal", .question: "user_asks_question",
        .enthusiasm: "user_shows_enthusiasm",
    ]

    private static func triggers(of emotion: Emotion) -> String? {
        switch emotion {
        case .joy: "user_is_happy"
        case .sadness: "user_is_sad"
        case .anger: "user_is_angry"
        case .fear: "user_is_afraid"
        case .disgust: "user_is_disgusted"
        case .surprise: "user_is_surprised"
        case .neutral: nil
        }
    }

    /// The moods that answer an emotion which the template gives to none, best first.
    private static func moods(for emotion: Emotion) -> [String] {
        switch emotion {
        case .joy: ["happy", "excited"]
        case .sadness, .fear: ["concerned", "sad"]
        case .anger, .disgust: ["concerned"]
        case .surprise: ["excited", "happy"]
        case .neutral: []
        }
    }
}
