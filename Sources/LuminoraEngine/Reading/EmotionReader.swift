import LuminoraCore

/// Weighs the signs of emotion in a message.
struct EmotionReader {
    private let draft: ClauseDraft
    private let book: RuleBook
    private var weights: [Emotion: Double] = [:]
    private var denied: [Emotion: Double] = [:]
    private var tone = 0.0
    private var subject: (clause: Int, weight: Double)?

    init(draft: ClauseDraft, book: RuleBook) {
        self.draft = draft
        self.book = book
    }

    /// Adds a sign of an emotion; after a negation it counts for the opposite, if there is one.
    mutating func add(_ emotion: Emotion, _ weight: Double, _ match: Range<Int>, _ clause: Clause) {
        guard emotion != .neutral else {
            weights[.neutral, default: 0] += weight
            return
        }
        let strength = weight * distance(match, clause) * intensity(match, clause)
        guard isNegated(match, clause) else {
            weights[emotion, default: 0] += strength
            tone += strength * EmotionReader.tone(of: emotion)
            return
        }
        denied[emotion, default: 0] += strength
        // Who is not happy may be sad; who is not sad is nothing in particular.
        weights[.neutral, default: 0] += emotion == .joy ? 0 : strength
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

    /// The strongest emotion with its confidence, and the sentiment, after the model has been heard too.
    ///
    /// - Parameter likelihoods: What the model thinks of each emotion, in the order of `Emotion.allCases`.
    /// - Returns: Neutral with less than 0.5 where nothing is felt; the sentiment from -1 to 1.
    func outcome(with likelihoods: [Double]) -> (emotion: Emotion, confidence: Double, sentiment: Double) {
        guard !draft.words.isEmpty else { return (.neutral, 0, 0) }
        // Exclamation marks make a feeling stronger, but are none by themselves.
        let emphasis = 1 + 0.1 * Double(min(draft.exclamations, 3))
        // The rules know more of a short message, and the model of a long one.
        let trust = 3 + 4 / (1 + Double(draft.words.count) / 6)
        var scores: [Double] = []
        var tone = tone
        for (emotion, likelihood) in zip(Emotion.allCases, likelihoods) {
            let evidence = emphasis * (weights[emotion] ?? 0) - (denied[emotion] ?? 0)
            scores.append(Logarithm.natural(max(likelihood, 1e-6)) + trust * evidence)
            tone += 0.4 * likelihood * EmotionReader.tone(of: emotion)
        }
        let combined = EmotionModel.softmax(scores)
        var best = Emotion.neutral
        var top = 0.0
        for (emotion, value) in zip(Emotion.allCases, combined) where value > top { (best, top) = (emotion, value) }
        // That somebody feels nothing is never told with confidence.
        let confidence = best == .neutral ? 0.49 * top : 0.97 * top
        return (best, confidence, tone / (abs(tone) + 0.9))
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
        (.goodNews, .joy, 0.8, 0.8), (.enthusiasm, .joy, 0.7, 0.7), (.joke, .joy, 0.5, 0.4), (.greeting, .neutral, 0.5, 0.1),
        (.insult, .anger, 0.8, -1), (.badNews, .sadness, 0.8, -0.8), (.apology, .sadness, 0.35, -0.2),
    ]
}
