/// Cuts a message into words and marks.
struct Tokenizer {
    /// What a token is.
    enum Kind: Sendable {
        /// A word, an emoji or a number.
        case word
        /// A pause inside a sentence.
        case pause
        /// A colon.
        case colon
        /// The end of a sentence.
        case stop
        /// An exclamation mark.
        case exclamation
        /// A question mark.
        case question
        /// An opening question mark.
        case openQuestion
        /// A quotation mark.
        case quote
    }

    /// A word or a mark.
    struct Token: Sendable {
        var kind: Kind
        var word = Vocabulary.unknown
        /// The word as rules spell it: lower case without accents, chat spellings expanded.
        var folded = ""
        /// The UTF-8 offset of the first byte in the message.
        var start = 0
        /// The UTF-8 offset after the last byte.
        var end = 0
        /// Whether the first letter is a capital.
        var isCapitalised = false
        /// Whether all letters are capitals, and there are several.
        var isShouted = false
    }

    private let vocabulary: Vocabulary
    private let diminutives: Int
    private(set) var tokens: [Token] = []
    private(set) var hints = LanguageGuess()
    private var word: [Unicode.Scalar] = []
    private var run = 0
    private var hasAcute = false
    private var hasEnye = false
    private var offset = 0
    private var wordStart = 0
    private var wordEnd = 0
    private var capitals = 0
    private var startsWithCapital = false

    /// The longest word that is looked at; what comes after is skipped.
    private static let longestWord = 40

    init(_ text: String, vocabulary: Vocabulary, diminutives: Int) {
        self.vocabulary = vocabulary
        self.diminutives = diminutives
        scan(Array(text.unicodeScalars))
    }

    private mutating func scan(_ scalars: [Unicode.Scalar]) {
        tokens.reserveCapacity(scalars.count / 4 + 4)
        var index = 0
        var counted = 0
        while index < scalars.count {
            // Words of several scalars move the index on by more than one.
            while counted < index {
                offset += UTF8.width(scalars[counted])
                counted += 1
            }
            let scalar = scalars[index]
            let value = scalar.value
            if value < 0x80 {
                if value >= 0x61 && value <= 0x7A || value >= 0x30 && value <= 0x39 {
                    append(scalar)
                } else if value >= 0x41 && value <= 0x5A {
                    append(Unicode.Scalar(UInt8(value) + 0x20), capital: true)
                } else if isInsideNumber(scalars, index) {
                    append(scalar)
                } else if scalar == "'" {
                    apostrophe(scalars, &index)
                } else if let emoticon = emoticon(scalars, index) {
                    endWord()
                    addPicture(emoticon.word, length: emoticon.length)
                    index += emoticon.length - 1
                } else {
                    endWord()
                    mark(scalar, alone: index == 0 || scalars[index - 1] == " ")
                }
            } else if scalar == "’" || scalar == "ʼ" || scalar == "´" || scalar == "‘" {
                apostrophe(scalars, &index)
            } else if value >= 0x300 && value <= 0x36F {
                if !word.isEmpty { wordEnd = offset + UTF8.width(scalar) }
                if value == 0x303, word.last == "n" { hasEnye = true }
                if value == 0x301 { hasAcute = true }
            } else if Folding.isInvisible(value) {
                // A joiner or a skin tone says nothing by itself.
            } else if Folding.isPicture(value) {
                endWord()
                addPicture(Folding.word(forPicture: scalar), length: UTF8.width(scalar))
            } else if scalar.properties.isAlphabetic, scalar != "ª", scalar != "º" {
                let letter = Folding.fold(scalar)
                append(letter.first, capital: letter.capital, width: UTF8.width(scalar))
                if let second = letter.second { append(second, width: 0) }
                hasAcute = hasAcute || letter.acute
                hasEnye = hasEnye || letter.enye
                if letter.foreign { hints.sawForeignLetter() }
            } else {
                endWord()
                mark(scalar, alone: true)
            }
            index += 1
        }
        endWord()
    }

    private mutating func append(_ scalar: Unicode.Scalar, capital: Bool = false, width: Int = 1) {
        if word.isEmpty {
            wordStart = offset
            startsWithCapital = capital
            capitals = 0
        }
        if capital { capitals += 1 }
        wordEnd = offset + max(width, wordEnd - offset)
        run = word.last == scalar ? run + 1 : 1
        // Three of a kind are enough to know an elongation; figures are no letters.
        if run <= 3 || scalar.value < 0x3A, word.count < Tokenizer.longestWord { word.append(scalar) }
    }

    /// Whether a mark stands between two figures, as in "7:30", "3/14" and "3.5", and belongs to the number.
    private func isInsideNumber(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        switch scalars[index] {
        case ":", "/", ".", "-": break
        default: return false
        }
        guard let last = word.last, last.value >= 0x30, last.value < 0x3A, word[0].value < 0x3A, index + 1 < scalars.count else { return false }
        let next = scalars[index + 1].value
        return next >= 0x30 && next < 0x3A
    }

    private mutating func addPicture(_ name: String, length: Int) {
        let word = vocabulary.identifier(of: name) ?? Vocabulary.unknown
        tokens.append(Token(kind: .word, word: word, folded: name, start: offset, end: offset + length))
    }

    private mutating func addWord(_ word: Int, _ folded: String) {
        tokens.append(
            Token(
                kind: .word,
                word: word,
                folded: folded,
                start: wordStart,
                end: wordEnd,
                isCapitalised: startsWithCapital,
                isShouted: capitals > 1 && capitals == self.word.count
            )
        )
    }

    private mutating func mark(_ scalar: Unicode.Scalar, alone: Bool) {
        switch scalar {
        case ".", "\n", "\r", "…", "。", "\u{2028}", "\u{2029}": add(.stop)
        case ",", ";", "(", ")", "—", "–", "/", "~", "、", "[", "]": add(.pause)
        case "-", "*": if alone { add(.pause) }
        case ":": add(.colon)
        case "!", "！": add(.exclamation)
        case "?", "？", "؟": add(.question)
        case "¿":
            hints.sawSpanishMark()
            add(.openQuestion)
        case "¡":
            hints.sawSpanishMark()
            add(.pause)
        case "\"", "“", "”", "«", "»": add(.quote)
        default: break
        }
    }

    private mutating func add(_ kind: Kind) {
        tokens.append(Token(kind: kind))
    }

    /// Reads an apostrophe inside a word: a contraction, a possessive, or nothing.
    private mutating func apostrophe(_ scalars: [Unicode.Scalar], _ index: inout Int) {
        guard !word.isEmpty else { return }
        var tail: [Unicode.Scalar] = []
        var next = index + 1
        while next < scalars.count, tail.count < 4, scalars[next].properties.isAlphabetic {
            tail.append(Folding.fold(scalars[next]).first)
            next += 1
        }
        let expansion: String? =
            switch tail {
            case ["m"]: "am"
            case ["r", "e"]: "are"
            case ["v", "e"]: "have"
            case ["l", "l"]: "will"
            case ["d"]: "would"
            case ["s"]: "is"
            case ["t"] where word.last == "n": "not"
            default: nil
            }
        guard let expansion else {
            // "d'accord" and "y'all" are two words, "rock'n'roll" three.
            endWord()
            return
        }
        if expansion == "not", word.count > 2, word != ["c", "a", "n"] { word.removeLast() }
        if word == ["w", "o"] { word = ["w", "i", "l", "l"] }
        if word == ["a", "i"] { word = ["a", "r", "e"] }
        endWord()
        wordStart = offset
        // All letters of a tail are read here; their accents, if any, are of two bytes.
        wordEnd = offset + (index..<next).reduce(0) { $0 + UTF8.width(scalars[$1]) }
        startsWithCapital = false
        capitals = 0
        push(expansion)
        index = next - 1
    }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        defer {
            word.removeAll(keepingCapacity: true)
            run = 0
            hasAcute = false
            hasEnye = false
        }
        if hasEnye || hasAcute { hints.sawSpanishLetter() }
        if word.allSatisfy({ $0.value <= 0x3A }) {
            addWord(Vocabulary.number, Tokenizer.string(word))
            return
        }
        var text = Tokenizer.string(word)
        if hasAcute || hasEnye, let apart = Spelling.keptApart[text], apart != "sí" && apart != "té" || hasAcute { text = apart }
        push(text)
    }

    /// Adds a word as it is, expanded, squeezed or without its diminutive, whichever is known.
    private mutating func push(_ text: String) {
        if let plain = Spelling.expansions[text] {
            for word in plain { pushKnown(word) }
            return
        }
        if vocabulary.identifier(of: text) != nil {
            pushKnown(text)
            return
        }
        if Spelling.isLaughter(word) {
            pushKnown("haha")
            return
        }
        for candidate in squeezed() {
            if vocabulary.identifier(of: candidate) != nil {
                // Two of a letter may be the spelling: "llame" is not "lame".
                pushKnown(candidate, folded: isElongated ? candidate : text)
                return
            }
            if let plain = Spelling.expansions[candidate] {
                for word in plain { pushKnown(word) }
                return
            }
        }
        if let base = withoutDiminutive(text) {
            pushKnown(base, folded: text)
            return
        }
        hints.sawUnknown(text)
        addWord(Vocabulary.isInfinitive(text) ? Vocabulary.infinitive : Vocabulary.unknown, text)
    }

    /// Whether a letter stands three times in a row.
    private var isElongated: Bool {
        zip(word, zip(word.dropFirst(), word.dropFirst(2))).contains { $0 == $1.0 && $0 == $1.1 }
    }

    private mutating func pushKnown(_ text: String, folded: String? = nil) {
        let identifier = vocabulary.identifier(of: text) ?? Vocabulary.unknown
        if vocabulary.isOnlySpanish(identifier) { hints.sawSpanishWord() }
        if vocabulary.isOnlyEnglish(identifier) { hints.sawEnglishWord() }
        addWord(identifier, folded ?? text)
    }

    /// The spellings with the runs of a letter cut to one or two.
    private func squeezed() -> [String] {
        var runs: [(scalar: Unicode.Scalar, length: Int)] = []
        for scalar in word {
            if let last = runs.last, last.scalar == scalar {
                runs[runs.count - 1].length += 1
            } else {
                runs.append((scalar, 1))
            }
        }
        guard runs.count < word.count else { return [] }
        let lengths: [(Int) -> Int] = [{ $0 >= 3 ? 1 : $0 }, { min($0, 2) }, { _ in 1 }]
        return lengths.map { length in
            Tokenizer.string(runs.flatMap { Array(repeating: $0.scalar, count: length($0.length)) })
        }
    }

    /// "linda" for "lindita" and "lindísima"; only words of praise, for "tontita" and "gordita" are not insults.
    private func withoutDiminutive(_ text: String) -> String? {
        for (ending, vowels) in [("isim", 5), ("cit", 4), ("it", 3)] where text.utf8.count > vowels + 3 {
            for close in ["o", "a", "os", "as"] where text.hasSuffix(ending + close) {
                let stem = text.dropLast(ending.count + close.count)
                for base in [stem + close, stem + "e", stem + ""] {
                    if let known = vocabulary.identifier(of: String(base)), vocabulary.contains(known, in: diminutives) { return String(base) }
                }
            }
        }
        return nil
    }

    /// A face or a heart of ASCII characters.
    private func emoticon(_ scalars: [Unicode.Scalar], _ start: Int) -> (word: String, length: Int)? {
        let first = scalars[start]
        guard first == ":" || first == ";" || first == "=" || first == "<", start + 1 < scalars.count else { return nil }
        if first == "<" { return scalars[start + 1] == "3" ? ("«heart»", 2) : nil }
        var next = start + 1
        var wept = false
        while next < scalars.count, next < start + 3, scalars[next] == "-" || scalars[next] == "'" {
            wept = wept || scalars[next] == "'"
            next += 1
        }
        guard next < scalars.count else { return nil }
        let word: String? =
            switch scalars[next] {
            case ")", "]", "D", "3", "P", "p": first == ";" ? "«wink»" : "«glad»"
            case "(", "[": "«tear»"
            case "*": "«kiss»"
            default: nil
            }
        // ":3" ends a time of day when a digit stands before it.
        if scalars[next] == "3" || scalars[next] == "D" || scalars[next] == "P" || scalars[next] == "p" {
            if start > 0, scalars[start - 1] != " " { return nil }
            if next + 1 < scalars.count, scalars[next + 1].properties.isAlphabetic || scalars[next + 1].value < 0x3A && scalars[next + 1].value > 0x2F
            {
                return nil
            }
        }
        guard let word else { return nil }
        return (wept ? "«tear»" : word, next - start + 1)
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
