import LuminoraCore

/// A word of a message, and where it stands.
struct SpokenWord: Sendable {
    /// The word in lower case without accents, chat spellings expanded.
    var folded: String
    /// The UTF-8 offset of its first byte.
    var start: Int
    /// The UTF-8 offset after its last byte.
    var end: Int
    /// Whether the first letter is a capital.
    var isCapitalised: Bool
    /// Whether it is written in figures.
    var isNumber: Bool
    /// Whether it is an emoji.
    var isPicture: Bool
}

/// A message cut into words and clauses, with what stands at a distance from the user marked, for any language.
struct Utterance: Sendable {
    /// The longest part of a message that is read, in bytes.
    static let longest = 8192

    /// The message, or its beginning if it is very long.
    let text: String
    /// The words without the marks.
    let words: [SpokenWord]
    /// The clauses in order.
    let clauses: [Clause]
    /// What each word is in: a negation, a report, a condition, a question.
    let scopes: [WordScope]
    /// The position in ``clauses`` of each word's clause.
    let clauseOf: [Int]
    /// The language that the words speak for, if they do clearly.
    let language: Language?
    /// Whether capitals tell names apart: not in messages without any, nor where all is shouted.
    let hasCapitals: Bool

    init(_ message: String, book: RuleBook = .standard) {
        text = Utterance.beginning(of: message)
        let tokenizer = Tokenizer(text, vocabulary: book.vocabulary, diminutives: book.diminutives)
        var draft = ClauseDraft(tokenizer.tokens, book: book)
        book.frame(&draft)
        let spoken = tokenizer.tokens.filter { $0.kind == .word }
        let shouted = spoken.count { $0.isShouted }
        let isShouting = shouted > 1 && shouted * 2 > spoken.count
        words = spoken.map { token in
            SpokenWord(
                folded: token.folded,
                start: token.start,
                end: token.end,
                isCapitalised: token.isCapitalised && !isShouting,
                isNumber: token.word == Vocabulary.number,
                isPicture: token.folded.hasPrefix("«")
            )
        }
        hasCapitals = words.contains(where: \.isCapitalised)
        clauses = draft.clauses
        scopes = Utterance.spread(draft, words)
        var clauseOf: [Int] = []
        clauseOf.reserveCapacity(words.count)
        for (index, clause) in draft.clauses.enumerated() {
            clauseOf.append(contentsOf: repeatElement(index, count: clause.end - clause.start))
        }
        self.clauseOf = clauseOf
        language = tokenizer.hints.language
    }

    /// The clause of a word.
    func clause(at position: Int) -> Clause { clauses[clauseOf[position]] }

    /// The words as the user typed them, with what stands between.
    func literal(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        let utf8 = text.utf8
        let from = utf8.index(utf8.startIndex, offsetBy: words[first].start)
        let to = utf8.index(utf8.startIndex, offsetBy: words[last].end)
        return from < to ? String(text[from..<to]) : ""
    }

    /// The part of the message from one word to another, whole characters only, to cite.
    func quote(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return text }
        let utf8 = text.utf8
        var from = utf8.index(utf8.startIndex, offsetBy: words[first].start)
        var to = utf8.index(utf8.startIndex, offsetBy: words[last].end)
        while from > text.startIndex, String.Index(from, within: text) == nil { from = utf8.index(before: from) }
        while to < text.endIndex, String.Index(to, within: text) == nil { to = utf8.index(after: to) }
        return from < to ? String(text[from..<to]) : text
    }

    /// What a colon leads in reaches to the end of the sentence: "escribe: me llamo Ana, vivo en Roma".
    private static func spread(_ draft: ClauseDraft, _ words: [SpokenWord]) -> [WordScope] {
        var scopes = draft.scopes
        var led: WordScope = []
        for clause in draft.clauses {
            if !clause.isContinued { led = [] }
            if clause.isAfterColon, clause.start > 0 {
                led = scopes[clause.start - 1].intersection([.reported, .supposed])
                if speech.contains(words[clause.start - 1].folded) { led.insert(.reported) }
            }
            guard !led.isEmpty else { continue }
            for index in clause.start..<clause.end { scopes[index].formUnion(led) }
        }
        return scopes
    }

    private static let speech: Set<String> = [
        "dijo", "dice", "dicen", "decia", "dijeron", "grito", "contesto", "respondio", "canta", "cantaba", "said", "says", "goes", "sings", "asked",
        "told",
        "replied", "shouted",
    ]

    private static func beginning(of message: String) -> String {
        let utf8 = message.utf8
        guard utf8.count > longest else { return message }
        var end = utf8.index(utf8.startIndex, offsetBy: longest)
        while String.Index(end, within: message) == nil { end = utf8.index(before: end) }
        return String(message[..<end])
    }
}
