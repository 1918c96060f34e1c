/// Tells whether what a message says is said by its writer as their own and as so.
public protocol SpeechFrames: Sendable {
    /// Whether the words in `quote` are the writer's own: not somebody else's that are passed on, not a mere supposition, not asked.
    func isOwn(_ text: String, quote: Range<String.Index>) -> Bool
}

/// The built-in judgement of speech: a list of turns of phrase, on the careful side.
public struct PlainSpeechFrames: SpeechFrames {
    /// Makes the built-in judgement.
    public init() {}

    /// Whether the words in `quote` are the writer's own.
    public func isOwn(_ text: String, quote: Range<String.Index>) -> Bool {
        let words = WordList(text)
        let start = text.utf8.distance(from: text.utf8.startIndex, to: quote.lowerBound)
        let end = text.utf8.distance(from: text.utf8.startIndex, to: quote.upperBound)
        return isOwn(words, words.indices(in: start..<end))
    }

    /// What may stand although it is not plainly told.
    struct Allowance: OptionSet {
        let rawValue: Int

        /// Questions, which greet and compliment too.
        static let questions = Allowance(rawValue: 1)
        /// What others said, which may well be what happened: “the doctor said that I am well again”.
        static let reports = Allowance(rawValue: 2)
    }

    /// Whether the words in `quote` are the writer's own.
    ///
    /// `end` is the last word that matters: what comes after it sets nothing at a distance.
    func isOwn(_ list: WordList, _ quote: Range<Int>, upTo end: Int? = nil, allows: Allowance = []) -> Bool {
        guard let last = end ?? quote.last else { return true }
        let words = list.words
        // A title in quotation marks is the user's own mention of it; a sentence is somebody's.
        if quote.count >= 3, words[quote].allSatisfy(\.isQuoted), !words.allSatisfy(\.isQuoted) { return false }
        if !allows.contains(.questions), words[quote].contains(where: { list.questions.contains($0.sentence) }) { return false }
        let sentence = words[last].sentence
        let first = words[..<last].lastIndex { $0.sentence != sentence }.map { $0 + 1 } ?? 0
        let told = words[first...last]
        if !allows.contains(.reports), Self.reports.isIn(told), !Self.ownReports.isIn(told) { return false }
        if Self.suppositions.isIn(told) { return false }
        return !(first...last)
            .contains { index in
                // “si” without an accent, and without a pause after it, is “if”.
                words[index].plain == "si" && !words[index].hasAccent && index + 1 < words.count && words[index + 1].clause == words[index].clause
            }
    }

    private static let reports = PhraseSet([
        "dice que", "dicen que", "dijo", "dijeron", "decia que", "cuenta que", "conto que", "segun", "cree que", "creen que",
        "piensa que", "asegura que", "says", "said", "tells me", "told me", "thinks", "claims", "according to", "he was like",
        "she was like", "wrote", "escribio", "canta",
    ])
    private static let ownReports = PhraseSet(["i said", "como dije", "ya dije", "i already said", "never said"])
    private static let suppositions = PhraseSet([
        "if", "ojala", "imagina", "imaginate que", "supongamos", "supon que", "suppose", "imagine", "pretend", "finge", "fingir",
        "como si", "as if", "i wish", "tuviera", "tuviese", "fuera", "fuese", "would have been", "were to", "roleplay",
        "en la historia", "in the story", "mi personaje", "my character",
    ])
}
