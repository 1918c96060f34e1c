import LuminoraCore

/// The words of a language in which instructions are written.
struct InstructionWords: Sendable {
    var youAre: @Sendable (String) -> String
    var traits: @Sendable (_ archetype: String, _ temperament: String, _ style: String) -> String
    var speakLanguage: @Sendable (Language) -> String
    var valuesLabel: String
    var strengthsLabel: String

    var voiceHeading: String
    var toneLabel: String
    var tones: [String: String]
    var syntax: [String: String]
    var punctuation: [String: String]
    var vocabularyLabel: String
    var fillersLabel: String
    var expressionsLabel: String
    var avoidedLabel: String

    var rulesHeading: String
    var linesHeading: String
    var occasions: [(key: String, label: String)]
    var examplesHeading: String
    var userLabel: String

    var limitsHeading: String
    var forbidden: @Sendable ([String]) -> String
    var filters: @Sendable ([String]) -> String
    var contentFilter: [String: String]
    /// What the limit on aggression means, by fifths.
    var aggressionBands: [String]
    /// What the limit on informality means, by fifths.
    var informalityBands: [String]
    var dataOnly: String
    var limitsStand: String
    var limitsReminder: String

    var presentHeading: String
    var moodHeading: String
    /// How strong a mood is, by thirds.
    var intensities: [String]
    var mannerHeading: String
    /// What each dial means, by fifths, in the order of ``Parameters/dials``.
    var manners: [[String]]
    var moreTones: String
    var moreExpressions: String

    var and: String
    var openingQuote: String
    var closingQuote: String

    func tone(_ tone: String) -> String { tones[tone] ?? tone }

    func quoted(_ text: String) -> String { openingQuote + text + closingQuote }

    func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + and + last
    }

    func aggression(_ limit: Double) -> String { aggressionBands[Self.fifth(limit)] }

    func informality(_ limit: Double) -> String { informalityBands[Self.fifth(limit)] }

    func intensity(_ intensity: Double) -> String {
        intensities[intensity < 1.0 / 3 ? 0 : intensity < 2.0 / 3 ? 1 : 2]
    }

    func manner(_ parameters: Parameters, into text: inout String) {
        text += manners[0][Self.fifth(parameters.verbosity)]
        text += manners[1][Self.fifth(parameters.formality)]
        text += manners[2][Self.fifth(parameters.humor)]
        text += manners[3][Self.fifth(parameters.empathy)]
        text += manners[4][Self.fifth(parameters.creativity)]
        text += manners[5][Self.fifth(parameters.directness)]
    }

    /// The fifth of 0 to 1 in which a value lies; 1 is in the last.
    private static func fifth(_ value: Double) -> Int { min(4, max(0, Int(value * 5 + 1e-9))) }
}
