/// The moods of a character, what brings them on and how they fade.
public struct MoodConfiguration: Hashable, Sendable {
    /// One mood.
    public struct Mood: Hashable, Sendable {
        /// What the mood is.
        public var description: String?
        /// How strongly one trigger brings it on, 0 to 1.
        public var triggerIntensity: Double
        /// What it changes in the character, at full intensity.
        public var modifiers: Modifiers

        /// Makes a mood.
        public init(description: String? = nil, triggerIntensity: Double = 0.3, modifiers: Modifiers = .none) {
            self.description = description
            self.triggerIntensity = triggerIntensity
            self.modifiers = modifiers
        }
    }

    /// Whether the character has moods.
    public var enabled: Bool
    /// Whether a new session starts with the mood in which the last one ended.
    public var carriesOver: Bool
    /// The moods by name; `neutral` is not among them.
    public var moods: [String: Mood]
    /// What brings a mood on: the mood by the trigger's name, such as `user_gives_compliment`.
    public var moodByTrigger: [String: String]
    /// Whether moods follow the conversation by themselves.
    public var isAutomatic: Bool
    /// How sure a reading of the user's emotion must be to count, 0 to 1.
    public var confidenceThreshold: Double
    /// The time in which a mood's intensity halves; `nil` for moods that do not fade.
    public var halfLife: Duration?

    /// Makes a configuration.
    public init(
        enabled: Bool = false,
        carriesOver: Bool = false,
        moods: [String: Mood] = [:],
        moodByTrigger: [String: String] = [:],
        isAutomatic: Bool = true,
        confidenceThreshold: Double = 0.5,
        halfLife: Duration? = .seconds(30 * 60)
    ) {
        self.enabled = enabled
        self.carriesOver = carriesOver
        self.moods = moods
        self.moodByTrigger = moodByTrigger
        self.isAutomatic = isAutomatic
        self.confidenceThreshold = confidenceThreshold
        self.halfLife = halfLife
    }
}
