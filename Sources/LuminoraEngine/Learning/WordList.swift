import LuminoraCore

/// The words of a message without capitals and accents, each with its place, its sentence and its clause.
struct WordList: Sendable {
    /// A word.
    struct Word: Sendable {
        /// In lower case, without accents.
        var plain: String
        /// Where it begins, in bytes from the start of the message.
        var start: Int
        /// Where it ends.
        var end: Int
        var sentence: Int
        var clause: Int
        /// Whether it begins with a capital letter.
        var isCapitalised: Bool
        /// Whether it has an acute accent: "sí" is yes, "si" is if.
        var hasAccent: Bool
        /// Whether it stands within quotation marks.
        var isQuoted: Bool
    }

    private(set) var words: [Word] = []
    /// The sentences that ask something.
    private(set) var questions: Set<Int> = []

    private var sentence = 0
    private var clause = 0
    private var isQuoted = false
    private var clauseStart = 0

    /// Reads a text of at most some thousand characters; `offset` is where it begins in the message.
    init(_ text: some StringProtocol, offset: Int = 0) {
        var position = offset
        var word = Word(plain: "", start: offset, end: offset, sentence: 0, clause: 0, isCapitalised: false, hasAccent: false, isQuoted: false)
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index != scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            if Self.isPartOfWord(scalar) {
                if word.plain.isEmpty {
                    word.start = position
                    word.isCapitalised = scalar.properties.isUppercase
                }
                Self.fold(scalar, into: &word)
                position += UTF8.width(scalar)
                word.end = position
            } else {
                close(&word)
                mark(scalar, followedBy: next == scalars.endIndex ? nil : scalars[next])
                position += UTF8.width(scalar)
            }
            index = next
        }
        close(&word)
    }

    /// The positions of the words that lie in a range of bytes, even if only in part.
    func indices(in range: Range<Int>) -> Range<Int> {
        let first = words.firstIndex { $0.end > range.lowerBound } ?? words.count
        let last = words[first...].firstIndex { $0.start >= range.upperBound } ?? words.count
        return first..<last
    }

    /// The text between the words, for phrases: each word between spaces.
    func phrase(_ range: Range<Int>) -> String {
        var text = " "
        for word in words[range] { text += word.plain + " " }
        return text
    }

    private mutating func close(_ word: inout Word) {
        guard !word.plain.isEmpty else { return }
        if Self.turns.contains(word.plain), words.count > clauseStart { nextClause() }
        word.sentence = sentence
        word.clause = clause
        word.isQuoted = isQuoted
        words.append(word)
        word.plain = ""
        word.hasAccent = false
    }

    private mutating func nextClause() {
        clause += 1
        clauseStart = words.count
    }

    private mutating func nextSentence() {
        nextClause()
        sentence += 1
    }

    private mutating func mark(_ scalar: Unicode.Scalar, followedBy next: Unicode.Scalar?) {
        switch scalar {
        case ".":
            // A point within a number or an address ends nothing.
            if next.map({ !Self.isPartOfWord($0) }) ?? true { nextSentence() }
        case "!", "…", "\n", "\r", "\u{2028}", "\u{2029}", "。", "！", "¡", "¿": nextSentence()
        case "?", "？":
            question()
            nextSentence()
        case ",", ";", ":", "(", ")", "—", "–", "[", "]": nextClause()
        case "\"", "“", "”", "«", "»": isQuoted.toggle()
        default: break
        }
    }

    /// “I'm Ana, and you?” asks with its last clause only.
    private mutating func question() {
        guard let last = words.last, last.sentence == sentence else { return }
        let tail = words.lastIndex { $0.clause != last.clause || $0.sentence != sentence }.map { $0 + 1 } ?? 0
        let isTag = tail > 0 && words[tail - 1].sentence == sentence && words.count - tail <= 4 && Self.tags.contains(words[tail].plain)
        if isTag {
            sentence += 1
            for index in tail..<words.count { words[index].sentence = sentence }
        }
        questions.insert(sentence)
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        default: scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        }
    }

    private static func fold(_ scalar: Unicode.Scalar, into word: inout Word) {
        switch scalar.value {
        case 0x41...0x5A: word.plain.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
        case 0..<0x80: word.plain.unicodeScalars.append(scalar)
        case 0x300...0x36F: word.hasAccent = word.hasAccent || scalar.value == 0x301
        default:
            let letter = Folding.fold(scalar)
            word.hasAccent = word.hasAccent || letter.acute
            word.plain.unicodeScalars.append(letter.first)
            if let second = letter.second { word.plain.unicodeScalars.append(second) }
        }
    }

    /// Words that begin a clause of their own.
    private static let turns: Set<String> = ["pero", "but", "sino", "aunque", "although", "porque", "because", "mientras", "while"]
    private static let tags: Set<String> = [
        "y", "and", "right", "ok", "okay", "no", "verdad", "cierto", "sabes", "how", "what", "you", "que", "vale", "si",
    ]
}
