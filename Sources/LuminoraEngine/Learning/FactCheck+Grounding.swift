import LuminoraCore

extension FactCheck {
    /// A text of acceptable length without anything invisible in it.
    func string(_ value: JSONValue, limit: Int) throws(JudgeFault) -> String {
        let text: String
        switch value {
        case .string(let string): text = string
        case .integer(let number): text = String(number)
        default: throw JudgeFault(.invalidValue)
        }
        let words = text.split(separator: " ").joined(separator: " ")
        guard words.utf8.count <= limit * 4, words.count <= limit else { throw JudgeFault(.tooLong) }
        let isPlain = words.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
            default: true
            }
        }
        guard isPlain, !words.isEmpty else { throw JudgeFault(.invalidValue) }
        return words
    }

    /// Finds the words of a text in the message and returns the position of the last one.
    ///
    /// With `exactly` other forms of a word will not do: names have none.
    func ground(_ text: String, exactly: Bool = false) throws(JudgeFault) -> Int {
        let words = WordList(text).words.map(\.plain)
        var needed = words.filter(FunctionWords.isContent)
        if needed.isEmpty { needed = words }
        guard let last = needed.last else { throw JudgeFault(.invalidValue) }
        for word in needed where !isSaid(word, exactly: exactly) { throw JudgeFault(.notGrounded) }
        return position(of: last, exactly: exactly) ?? place.words.upperBound - 1
    }

    /// Whether the message has a word, or another form of it.
    func isSaid(_ word: String, exactly: Bool = false) -> Bool {
        if let number = Int(word) { return numbers.contains(number) || place.list.words.contains { $0.plain == word } }
        return place.list.words.contains { $0.plain == word || !exactly && WordForms.agree($0.plain, word) }
    }

    /// The position of a word, the quoted ones first.
    func position(of word: String, exactly: Bool = true) -> Int? {
        func matches(_ index: Int) -> Bool {
            let said = place.list.words[index].plain
            return said == word || !exactly && WordForms.agree(said, word)
        }
        return place.words.first(where: matches) ?? place.list.words.indices.first(where: matches)
    }

    /// The position of a number's last word.
    func position(of number: Int) -> Int? {
        func matches(_ index: Int) -> Bool {
            let words = place.list.words
            let found = NumberEvidence.numbers(in: words[index...index])
            return found.contains(number) || number > 20 && number < 100 && found.contains(number % 10)
        }
        return place.words.first(where: matches) ?? place.list.words.indices.first(where: matches)
    }

    /// Where the message has one of the words that stand for a code; -1 if only the character's question has one.
    func code(_ code: String, in table: CodeTable) -> Int? {
        let words = table.words(for: code)
        for word in words where LiteralSearch.range(of: " \(word) ", in: message) != nil {
            return position(of: word.split(separator: " ").last.map(String.init) ?? word) ?? -1
        }
        guard !asked.words.isEmpty else { return nil }
        let asked = asked.phrase(self.asked.words.indices)
        return words.contains { LiteralSearch.range(of: " \($0) ", in: asked) != nil } ? -1 : nil
    }

    /// A whole number in one of the forms that it may come in.
    static func integer(_ value: JSONValue) -> Int? {
        switch value {
        case .integer(let number): Int(exactly: number)
        case .number(let number): Int(exactly: number)
        case .string(let text): text.utf8.count <= 4 ? Int(text) : nil
        default: nil
        }
    }
}
