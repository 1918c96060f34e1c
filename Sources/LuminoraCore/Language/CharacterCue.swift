/// What a responder without a language model needs to speak in character.
public struct CharacterCue: Sendable {
    /// The template.
    public var personality: Personality
    /// The level of the relationship, as the template names it.
    public var level: String
    /// The mood, as the template names it, or `neutral`.
    public var mood: String
    /// What the message was read as.
    public var reading: MessageReading
    /// What is remembered that matters to the message, best first.
    public var memories: [String]
    /// How long ago the user last spoke with the character, if ever.
    public var sinceLastTalk: Duration?
    /// How many messages the session has, the present one among them.
    public var messageCount: Int

    /// Makes a cue.
    public init(
        personality: Personality,
        level: String,
        mood: String,
        reading: MessageReading,
        memories: [String] = [],
        sinceLastTalk: Duration? = nil,
        messageCount: Int = 1
    ) {
        self.personality = personality
        self.level = level
        self.mood = mood
        self.reading = reading
        self.memories = memories
        self.sinceLastTalk = sinceLastTalk
        self.messageCount = messageCount
    }
}
