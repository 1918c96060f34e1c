import LuminoraCore

/// Weighs the signs of emotion in a message.
struct EmotionReader {
    private let draft: ClauseDraft
    private let book: RuleBook
    private var weights: [Emotion: Double] = [:]
    private var tone = 0.0
    private var subject: (clause: Int, weight: Double)?

    init(draft: ClauseDraft, book: RuleBook) {
        self.draft = draft
        self.book = book
    }

    /// Adds a sign of an emotion; after a negation it counts for the opposite, if there is one.
    mutating func add(_ emotion: Emotion, _ weight: Double, _ match: Range<Int>, _ clause: Clause) {
        let strength = weight * distance(match, clause) * intensity(match, clause)
        guard isNegated(match, clause) else {
            weights[emotion, default: 0] += strength
            tone += strength * EmotionReader.tone(of: emotion)
            return
        }
        if emotion == .joy { weights[.sadness, default: 0] += strength * 0.8 }
        tone -= strength * 0.6 * EmotionReader.tone(of: emotion)
    }

    /// Adds a word that is good or bad without being a feeling.
    mutating func add(tone value: Double, _ match: Range<Int>, _ clause: Clause) {
        let strength = value * distance(match, clause) * intensity(match, clause)
        tone += isNegated(match, clause) ? -0.7 * strength : strength
    }

    /// Adds what the interactions say about the user's feelings.
    mutating func add(_ interactions: Set<Interaction>) {
        for (interaction, emotion, weight, tone) in EmotionReader.implied where interactions.contains(interaction) {
            weights[emotion, default: 0] += weight
            self.tone += tone
        }
    }

    /// The strongest emotion with its confidence, and the sentiment.
    var outcome: (emotion: Emotion, confidence: Double, sentiment: Double) {
        let sentiment = tone / (abs(tone) + 0.9)
        var best = Emotion.neutral
        var top = 0.0
        var total = 0.0
        for emotion in Emotion.allCases {
            let weight = weights[emotion] ?? 0
            total += weight
            if weight > top { (best, top) = (emotion, weight) }
        }
        guard top >= 0.4 else { return (.neutral, draft.words.isEmpty ? 0 : 0.3 * (1 - top), sentiment) }
        // Exclamation marks make a feeling stronger, but are none by themselves.
        top *= 1 + 0.1 * Double(min(draft.exclamations, 3))
        let confidence = top / (top + 0.55) * (0.4 + 0.6 * min(1, top / max(total, top)))
        return (best, min(confidence, 0.97), sentiment)
    }

    private func isNegated(_ match: Range<Int>, _ clause: Clause) -> Bool {
        guard draft.scopes[match.lowerBound].contains(.negated) else { return false }
        // Far from the negation, a feeling stands by itself: "no sé qué hacer con mi vida, y hoy estoy triste".
        var index = match.lowerBound
        while index > clause.start, match.lowerBound - index <= 4, draft.scopes[index - 1].contains(.negated) { index -= 1 }
        return match.lowerBound - index <= 4
    }

    private mutating func distance(_ match: Range<Int>, _ clause: Clause) -> Double {
        let scope = draft.scopes[match.lowerBound]
        if scope.contains(.reported) || scope.contains(.supposed) { return 0.4 }
        if scope.contains(.asked) { return 0.4 }
        if subject?.clause != clause.start {
            let words = draft.words[clause.start..<clause.end]
            let isOwn = words.contains { book.vocabulary.contains($0, in: book.selves) }
            let isOther = words.contains { book.vocabulary.contains($0, in: book.others) }
            subject = (clause.start, isOwn ? 1.1 : isOther ? 0.55 : 1)
        }
        return subject?.weight ?? 1
    }

    private func intensity(_ match: Range<Int>, _ clause: Clause) -> Double {
        var result = 1.0
        for index in max(clause.start, match.lowerBound - 2)..<min(clause.end, match.upperBound + 2) where !match.contains(index) {
            if book.vocabulary.contains(draft.words[index], in: book.intensifiers) { result += 0.3 }
        }
        return min(result, 1.6)
    }

    private static func tone(of emotion: Emotion) -> Double {
        switch emotion {
        case .joy: 1
        case .neutral: 0
        case .surprise: 0.1
        case .sadness, .fear: -0.9
        case .anger, .disgust: -1
        }
    }

    private static let implied: [(Interaction, Emotion, Double, Double)] = [
        (.compliment, .joy, 0.5, 0.7), (.affection, .joy, 0.6, 0.8), (.flirt, .joy, 0.5, 0.5), (.gratitude, .joy, 0.4, 0.5),
        (.goodNews, .joy, 0.8, 0.8), (.enthusiasm, .joy, 0.7, 0.7), (.joke, .joy, 0.5, 0.4), (.greeting, .joy, 0.1, 0.1),
        (.insult, .anger, 0.8, -1), (.badNews, .sadness, 0.8, -0.8), (.apology, .sadness, 0.35, -0.2),
    ]
}
