/// What the index keeps of a text: its terms, and a few things about the whole.
struct RecallText: Sendable {
    /// The terms in order, empty words left out; at most ``RecallText/mostTerms``.
    private(set) var terms: [RecallTerm] = []
    /// How many words there are, empty ones too.
    private(set) var words = 0
    /// A hash of all words in order, the same for texts that differ in capitals, accents and punctuation only.
    private(set) var hash: UInt32 = 0
    /// Whether a word tells when.
    private(set) var tellsTime = false
    /// Whether there is a question in it.
    let asks: Bool
    /// Whether it ends in a question.
    let endsAsking: Bool

    /// The most terms of a text that are looked at.
    static let mostTerms = 2048

    /// Reads a text.
    init(_ text: String) {
        var reader = RecallWords()
        var stem: [UInt8] = []
        var mixed: UInt64 = 0
        let lexicon = RecallLexicon.standard
        var found: [RecallTerm] = []
        var count = 0
        var tells = false
        found.reserveCapacity(text.utf8.count / 9 + 2)
        reader.read(text) { word in
            let whole = RecallTerm.hash(word.bytes)
            mixed = (mixed &+ whole) &* 0x9E37_79B9_7F4A_7C15
            count += 1
            let note = lexicon.note(for: whole)
            if let note, note.tellsTime { tells = true }
            guard found.count < Self.mostTerms, let term = Self.term(of: word, note, &stem) else { return }
            found.append(term)
        }
        terms = found
        words = count
        tellsTime = tells
        hash = UInt32(truncatingIfNeeded: mixed ^ mixed >> 32)
        asks = text.utf8.contains(UInt8(ascii: "?"))
        endsAsking =
            asks && text.unicodeScalars.reversed().first { !$0.properties.isWhitespace && !$0.properties.isEmoji || $0 == "?" } == "?"
    }

    /// The term under which a word is kept: names whole, other words cut to their stems, empty words not at all.
    ///
    /// - Parameters:
    ///   - word: the word.
    ///   - note: what is known of it.
    ///   - stem: a buffer to work in.
    /// - Returns: `nil` for an empty word and for a single letter.
    static func term(of word: RecallWords.Word, _ note: RecallLexicon.Note?, _ stem: inout [UInt8]) -> RecallTerm? {
        if word.isName { return RecallTerm(word.bytes) }
        if let note, note.isEmpty { return nil }
        if word.bytes.count == 1, let only = word.bytes.first, only >= 0x61 { return nil }
        stem.removeAll(keepingCapacity: true)
        if let base = note?.base { stem.append(contentsOf: base.utf8) } else { stem.append(contentsOf: word.bytes) }
        RecallStem.cut(&stem)
        return RecallTerm(stem)
    }
}
