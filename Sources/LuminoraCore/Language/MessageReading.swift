/// What a user's message was read as: what it does, what it feels, and in which language.
public struct MessageReading: Hashable, Sendable {
    /// One thing that the message does towards the character, strongest first, without repeats.
    public var interactions: [Interaction]
    /// What the user seems to feel.
    public var emotion: Emotion
    /// How sure the reading of the emotion is, 0 to 1.
    public var confidence: Double
    /// From -1 (very negative) through 0 to 1 (very positive).
    public var sentiment: Double
    /// The language of the message, or `nil` where it cannot be told.
    public var language: Language?

    /// Makes a reading.
    public init(
        interactions: [Interaction] = [],
        emotion: Emotion = .neutral,
        confidence: Double = 0,
        sentiment: Double = 0,
        language: Language? = nil
    ) {
        self.interactions = interactions
        self.emotion = emotion
        self.confidence = confidence
        self.sentiment = sentiment
        self.language = language
    }
}

/// What a user seems to feel: Ekman's six emotions, and none of them.
public enum Emotion: String, Hashable, Sendable, Codable, CaseIterable {
    /// Irritation, indignation, rage.
    case anger
    /// Revulsion.
    case disgust
    /// Worry, anxiety, fright.
    case fear
    /// Contentment, pleasure, love, pride.
    case joy
    /// No emotion to speak of.
    case neutral
    /// Grief, disappointment, loneliness.
    case sadness
    /// Astonishment, good or bad.
    case surprise
}

/// What a message does towards the character, and what the relationship and the mood respond to.
///
/// Templates give each its points (`affinity_config.interaction_types`) and may add names of their own.
public struct Interaction: Hashable, Sendable, RawRepresentable, Codable, CustomStringConvertible {
    /// The name in snake_case.
    public let rawValue: String

    /// Makes an interaction from its name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Saying hello.
    public static let greeting = Interaction(rawValue: "greeting")
    /// Saying goodbye.
    public static let farewell = Interaction(rawValue: "farewell")
    /// Praising the character.
    public static let compliment = Interaction(rawValue: "compliment")
    /// Flirting with the character.
    public static let flirt = Interaction(rawValue: "flirt")
    /// Saying that one loves or has missed the character.
    public static let affection = Interaction(rawValue: "affection")
    /// Saying thank you.
    public static let gratitude = Interaction(rawValue: "gratitude")
    /// Saying sorry.
    public static let apology = Interaction(rawValue: "apology")
    /// Insulting or belittling the character.
    public static let insult = Interaction(rawValue: "insult")
    /// Making a joke, or laughing.
    public static let joke = Interaction(rawValue: "joke")
    /// Telling good news.
    public static let goodNews = Interaction(rawValue: "good_news")
    /// Telling bad news.
    public static let badNews = Interaction(rawValue: "bad_news")
    /// Telling something personal.
    public static let disclosure = Interaction(rawValue: "disclosure")
    /// Asking something.
    public static let question = Interaction(rawValue: "question")
    /// Showing enthusiasm.
    public static let enthusiasm = Interaction(rawValue: "enthusiasm")

    /// The interactions that the built-in rules can tell, in the order of their weight for an answer.
    public static let builtIn: [Interaction] = [
        .insult, .badNews, .compliment, .affection, .flirt, .goodNews, .disclosure, .apology, .gratitude, .farewell, .joke, .enthusiasm, .greeting,
        .question,
    ]

    /// The name in snake_case.
    public var description: String { rawValue }
}
