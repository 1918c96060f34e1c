/// A sequence of word classes, matched inside one sentence.
///
/// Items stand between spaces. `always|never|<only>` takes one word of the alternatives, and is optional with `?` at its end; `_` takes
/// any word and `~4` up to four of any. Items that take nothing: `^` holds where an order can begin (the start of a clause, or after
/// words such as "you must"), `^^` only after such words, `^0` as `^` before anybody is named who acts, `$` before a comma or the end of the sentence, `:` before a word with a colon
/// in front, `!item` where the next word is not of that kind, and `/item` where the word before is not.
struct ScreenPattern: Sendable {
    private enum Item: Sendable {
        case word(Int, isOptional: Bool)
        case any
        case gap(Int)
        case start(UInt8)
        case opening
        case end
        case colon
        case unless(Int)
        case notAfter(Int)
    }

    private let items: [Item]

    /// Reads a pattern, and adds its words to the tables.
    init(_ text: Substring, words: inout ScreenWords) {
        items = text.split(separator: " ")
            .map { part in
                switch part {
                case "^": return .start(1)
                case "^^": return .start(2)
                case "^0": return .opening
                case "$": return .end
                case ":": return .colon
                case "_": return .any
                default: break
                }
                switch part.first {
                case "~": return .gap(Int(part.dropFirst()) ?? 0)
                case "!": return .unless(words.wordClass(of: part.dropFirst()))
                case "/": return .notAfter(words.wordClass(of: part.dropFirst()))
                default: break
                }
                let isOptional = part.last == "?"
                return .word(words.wordClass(of: isOptional ? part.dropLast() : part), isOptional: isOptional)
            }
    }

    /// The classes whose words can begin a match.
    var firstClasses: [Int] {
        var result: [Int] = []
        for item in items {
            guard case .word(let wordClass, let isOptional) = item else { continue }
            result.append(wordClass)
            if !isOptional { break }
        }
        return result
    }

    /// Matches the pattern from a word on.
    ///
    /// - Returns: The position after the last word taken, or `nil` where the pattern does not match.
    func match(at position: Int, of sentence: ScreenSentence, words: ScreenWords) -> Int? {
        match(0, position, sentence, words)
    }

    private func match(_ index: Int, _ position: Int, _ sentence: ScreenSentence, _ words: ScreenWords) -> Int? {
        guard index < items.count else { return position }
        let isInside = position < sentence.tokens.count
        switch items[index] {
        case .word(let wordClass, let isOptional):
            if isInside, words.contains(sentence.tokens[position].word, in: wordClass),
                let end = match(index + 1, position + 1, sentence, words)
            {
                return end
            }
            return isOptional ? match(index + 1, position, sentence, words) : nil
        case .any:
            return isInside ? match(index + 1, position + 1, sentence, words) : nil
        case .gap(let most):
            for next in position...min(position + most, sentence.tokens.count) {
                if let end = match(index + 1, next, sentence, words) { return end }
            }
            return nil
        case .start(let level):
            guard isInside, sentence.starts[position] >= level else { return nil }
        case .opening:
            guard isInside, sentence.starts[position] >= 1, position <= sentence.firstSubject else { return nil }
        case .end:
            guard !isInside || sentence.tokens[position].pause != .none else { return nil }
        case .colon:
            guard isInside, sentence.tokens[position].pause == .colon else { return nil }
        case .unless(let wordClass):
            if isInside, words.contains(sentence.tokens[position].word, in: wordClass) { return nil }
        case .notAfter(let wordClass):
            if position > 0, words.contains(sentence.tokens[position - 1].word, in: wordClass) { return nil }
        }
        return match(index + 1, position, sentence, words)
    }
}

/// The words of one sentence, and where in it an order can begin.
struct ScreenSentence: Sendable {
    let tokens: [ScreenToken]
    /// 0 inside a clause, 1 at its start, 2 after words such as "you must".
    var starts: [UInt8]
    /// Where the sentence names somebody who acts, after which a Spanish verb may be no order.
    var firstSubject = Int.max
}
