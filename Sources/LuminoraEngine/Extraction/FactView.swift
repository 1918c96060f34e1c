import LuminoraCore

/// A message as the tables of one language see it: its words by number, the dates, times and beings in it.
struct FactView: Sendable {
    let utterance: Utterance
    let book: FactBook
    /// The day of the message.
    let today: Day
    /// The number of each word.
    let ids: [Int]
    /// The dates, by their first word.
    private(set) var dates: [Int: DateSpan] = [:]
    /// The times of day, by their first word.
    private(set) var times: [Int: TimeSpan] = [:]
    /// The mentions of people and pets, by their first word.
    private(set) var mentions: [Int: Mention] = [:]
    /// The mentions in the order of the message.
    private(set) var mentionOrder: [Int] = []

    init(_ utterance: Utterance, book: FactBook, at moment: Timestamp, acquaintances: Acquaintances) {
        self.utterance = utterance
        self.book = book
        today = Day(moment)
        ids = utterance.words.map { book.identifier(of: $0) }
        findMoments()
        findMentions(acquaintances)
    }

    /// How many words there are.
    var count: Int { ids.count }

    /// Whether a class has the word at a position.
    func contains(_ position: Int, in wordClass: Int) -> Bool { book.vocabulary.contains(ids[position], in: wordClass) }

    /// The clause of a word.
    func clause(at position: Int) -> Clause { utterance.clause(at: position) }

    /// The date that a clause speaks of.
    func date(in range: Range<Int>) -> DateSpan? {
        guard !dates.isEmpty else { return nil }
        return range.lazy.compactMap { dates[$0] }.first
    }

    /// The time of day that a clause speaks of.
    func time(in range: Range<Int>) -> TimeSpan? {
        guard !times.isEmpty else { return nil }
        return range.lazy.compactMap { times[$0] }.first
    }

    /// Whether a date or a time begins at a word.
    func isMoment(_ position: Int) -> Bool { dates[position] != nil || times[position] != nil }

    /// The scopes of a stretch of words, taken together.
    func scopes(of range: Range<Int>) -> WordScope {
        range.reduce(into: WordScope()) { $0.formUnion(utterance.scopes[$1]) }
    }

    private mutating func findMoments() {
        let grammar = book.grammar
        var index = 0
        while index < ids.count {
            let word = utterance.words[index]
            // Figures may be written together with what they count, as in "10pm".
            guard contains(index, in: grammar.when) || word.isNumber || word.folded.utf8.first.map({ $0 < 0x3A }) == true else {
                index += 1
                continue
            }
            // "los lunes" is no date.
            if contains(index, in: grammar.every), index + 1 < ids.count, contains(index + 1, in: grammar.weekday) {
                index += 2
                continue
            }
            let sentence = index..<min(ids.count, index + 14)
            let words = utterance.words[sentence]
            if let span = book.table.time(words), isTogether(index, span.length) {
                times[index] = span
                index += span.length
            } else if let span = book.table.date(words, today), isTogether(index, span.length, throughPause: true) {
                dates[index] = span
                index += span.length
            } else {
                index += 1
            }
        }
    }

    private func isTogether(_ start: Int, _ length: Int, throughPause: Bool = false) -> Bool {
        guard length > 0, start + length <= ids.count else { return false }
        let (first, last) = (utterance.clauseOf[start], utterance.clauseOf[start + length - 1])
        // Only the comma of "March 14, 1990" may stand inside.
        return first == last
            || throughPause && last == first + 1 && utterance.clauses[last].isContinued && utterance.words[start + length - 1].isNumber
    }

    private mutating func findMentions(_ acquaintances: Acquaintances) {
        var index = 0
        while index < ids.count {
            if let mention = mention(at: index) ?? acquaintances.mention(at: index, in: self) {
                mentions[index] = mention
                mentionOrder.append(index)
                index = mention.range.upperBound
            } else {
                index += 1
            }
        }
    }
}
