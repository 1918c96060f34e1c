import LuminoraCore

/// The kind of thing there is to answer, which decides with which of the template's lines.
struct Occasion: Hashable, Sendable {
    /// The lines to choose from: the first of these keys for which the template has any.
    var keys: [String]
    /// The plain sentence for templates that have none of them.
    var plain: Phrasebook.Occasion
    /// Whether a turn of phrase of the level or the mood may come with it.
    var isLight = true

    /// What answers each interaction.
    private static let byInteraction: [Interaction: Occasion] = [
        .insult: Occasion(keys: ["on_insult"], plain: .insult, isLight: false),
        .badNews: Occasion(keys: ["on_bad_news"], plain: .trouble, isLight: false),
        .compliment: Occasion(keys: ["on_compliment", "on_gratitude"], plain: .thanks),
        .affection: Occasion(keys: ["on_affection", "on_compliment"], plain: .thanks),
        .flirt: Occasion(keys: ["on_compliment", "on_affection"], plain: .thanks),
        .goodNews: Occasion(keys: ["on_good_news", "on_success"], plain: .joy),
        .disclosure: Occasion(keys: ["on_small_talk"], plain: .listening),
        .apology: Occasion(keys: ["on_apology"], plain: .apology, isLight: false),
        .gratitude: Occasion(keys: ["on_gratitude"], plain: .gratitude, isLight: false),
        .farewell: Occasion(keys: ["on_goodbye"], plain: .farewell, isLight: false),
        .joke: Occasion(keys: ["on_joke"], plain: .joy),
        .enthusiasm: Occasion(keys: ["on_good_news", "on_success"], plain: .joy),
        .greeting: Occasion(keys: ["on_greeting"], plain: .greeting),
        .question: Occasion(keys: ["on_question"], plain: .question, isLight: false),
    ]

    /// What answers a feeling where nothing weightier was said.
    private static let byEmotion: [Emotion: Occasion] = [
        .anger: Occasion(keys: ["on_anger"], plain: .trouble, isLight: false),
        .fear: Occasion(keys: ["on_fear"], plain: .trouble, isLight: false),
        .sadness: Occasion(keys: ["on_bad_news"], plain: .trouble, isLight: false),
        .disgust: Occasion(keys: ["on_anger"], plain: .trouble, isLight: false),
        .joy: Occasion(keys: ["on_good_news", "on_success"], plain: .joy),
    ]

    /// Interactions that give way to a feeling: they say how something is said rather than what.
    private static let yielding: Set<Interaction> = [.disclosure, .greeting, .question, .enthusiasm]

    static let smallTalk = Occasion(keys: ["on_small_talk"], plain: .listening)
    static let greeting = byInteraction[.greeting] ?? smallTalk

    /// The occasion of a message with that reading, for a template with those lines.
    static func of(_ reading: MessageReading, lines: [String: [String]]) -> Occasion {
        let feeling = reading.confidence >= 0.5 ? byEmotion[reading.emotion] : nil
        guard let interaction = reading.interactions.first else { return feeling ?? smallTalk }
        if let feeling, yielding.contains(interaction), feeling.isLight == false || interaction == .disclosure { return feeling }
        // A template's own interactions have their lines under their own names.
        let own = "on_\(interaction.rawValue)"
        if let known = byInteraction[interaction] { return known }
        return Occasion(keys: lines[own]?.isEmpty == false ? [own] : smallTalk.keys, plain: .listening)
    }
}
