/// A sequence of word classes with gaps, matched inside one clause.
///
/// A pattern is written as items between spaces, and every item takes words in order. `eres|sos` takes one of the words, `<praise>`
/// one word of a class (`<praise>|sol` mixes both), `_` any word, and `...` up to four words of which none is a negation. An item is
/// optional with `?`, takes none to four words with `*`, and one to four with `+`. Three items take no word: `^` holds at the start of
/// a clause (after "y", "well" and the like), `$` at its end (before "jaja", "tbh" and emoji), and `!item` where the next word is
/// *not* of that kind. `eres <vary>* <praise>` thus reads "eres una persona muy linda", and `te quiero !<inf>` leaves out
/// "te quiero contar algo".
struct WordPattern: Sendable {
    /// What an item asks of a position.
    enum Kind: Sendable {
        /// A word of a class.
        case word
        /// Any word.
        case any
        /// Any word that is not of a class.
        case other
        /// The start of the clause.
        case start
        /// The end of the clause.
        case end
        /// No word of a class here.
        case unless
    }

    /// One item of a pattern.
    struct Item: Sendable {
        var kind: Kind
        var wordClass = 0
        var least = 1
        var most = 1
    }

    private let items: [Item]

    /// Reads a pattern, and adds its words to the vocabulary.
    init(_ text: Substring, spanish: Bool, vocabulary: inout Vocabulary) {
        let negations = vocabulary.wordClass(named: "neg")
        items = Vocabulary.parts(text, at: [0x20])
            .map { part in
                switch part {
                case "^": return Item(kind: .start)
                case "$": return Item(kind: .end)
                case "_": return Item(kind: .any)
                case "_?": return Item(kind: .any, least: 0)
                case "...": return Item(kind: .other, wordClass: negations, least: 0, most: 4)
                default: break
                }
                if part.hasPrefix("!") {
                    return Item(kind: .unless, wordClass: vocabulary.wordClass(of: part.dropFirst(), spanish: spanish))
                }
                var item = Item(kind: .word)
                var body = part
                switch part.last {
                case "?": (item.least, item.most, body) = (0, 1, part.dropLast())
                case "*": (item.least, item.most, body) = (0, 4, part.dropLast())
                case "+": (item.least, item.most, body) = (1, 4, part.dropLast())
                default: break
                }
                item.wordClass = vocabulary.wordClass(of: body, spanish: spanish)
                return item
            }
    }

    /// The classes whose words can begin a match.
    var firstClasses: [Int] {
        var result: [Int] = []
        for item in items where item.kind == .word {
            result.append(item.wordClass)
            if item.least > 0 { break }
        }
        return result
    }

    /// Matches the pattern from a word on.
    ///
    /// - Returns: The position after the last word taken, or `nil` where the pattern does not match.
    func match(at position: Int, of clause: Clause, in words: [Int], vocabulary: Vocabulary) -> Int? {
        match(0, position, clause, words, vocabulary)
    }

    private func match(_ index: Int, _ position: Int, _ clause: Clause, _ words: [Int], _ vocabulary: Vocabulary) -> Int? {
        guard index < items.count else { return position }
        let item = items[index]
        switch item.kind {
        case .start:
            guard position <= clause.contentStart else { return nil }
            return match(index + 1, position, clause, words, vocabulary)
        case .end:
            guard position >= clause.contentEnd else { return nil }
            return match(index + 1, position, clause, words, vocabulary)
        case .unless:
            if position < clause.end, vocabulary.contains(words[position], in: item.wordClass) { return nil }
            return match(index + 1, position, clause, words, vocabulary)
        case .word, .any, .other:
            break
        }
        var reach = position
        while reach < clause.end, reach - position < item.most {
            let fits =
                switch item.kind {
                case .word: vocabulary.contains(words[reach], in: item.wordClass)
                case .other: !vocabulary.contains(words[reach], in: item.wordClass)
                case .any, .start, .end, .unless: true
                }
            guard fits else { break }
            reach += 1
        }
        // The longest reach first, so that "tan tan linda" is taken whole.
        while reach - position >= item.least {
            if let end = match(index + 1, reach, clause, words, vocabulary) { return end }
            reach -= 1
        }
        return nil
    }
}
