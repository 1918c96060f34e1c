import LuminoraCore

/// Reads who, where and when from the words around a match.
struct MomentDetails {
    let view: FactView
    let tables: MomentBook
    let match: FactMatch

    /// The longest stretch of a message that is cited, in bytes.
    private static let longest = 240

    /// The words of the sentence that the match stands in.
    var sentence: Range<Int> {
        let clauses = view.utterance.clauses
        var first = view.utterance.clauseOf[match.range.lowerBound]
        var last = view.utterance.clauseOf[max(match.range.lowerBound, match.range.upperBound - 1)]
        while first > 0, clauses[first].isContinued { first -= 1 }
        while last + 1 < clauses.count, clauses[last + 1].isContinued { last += 1 }
        return clauses[first].start..<clauses[last].end
    }

    /// The words to cite: the clauses of the match; what is confessed with a confession; more where that is too little to be understood.
    func words(for kind: MomentKind) -> Range<Int> {
        let start = view.clause(at: match.range.lowerBound).start
        var end = view.clause(at: max(match.range.lowerBound, match.range.upperBound - 1)).end
        let isOpen = kind == .confession
        while end < view.count, isOpen || end - start < 4 {
            let next = view.clause(at: end)
            guard isOpen || next.isContinued, view.utterance.scopes[next.start..<next.end].allSatisfy({ $0.isDisjoint(with: [.supposed, .asked]) }),
                length(start..<next.end) <= MomentDetails.longest
            else { break }
            end = next.end
        }
        return start..<end
    }

    private func length(_ range: Range<Int>) -> Int { view.utterance.words[range.upperBound - 1].end - view.utterance.words[range.lowerBound].start }

    /// How a moment felt: as its kind does, but a confession of love is a good one.
    func sentiment(of kind: MomentKind) -> Sentiment {
        guard kind == .confession else { return kind.sentiment }
        let isLove = sentence.contains { view.contains($0, in: tables.love) && view.utterance.scopes[$0].isDisjoint(with: .negated) }
        return isLove ? .positive : .negative
    }

    /// The being that the match is about.
    var subject: Moment.Subject? {
        if let capture = match["who"], let mention = capture.mention {
            return subject(of: mention)
        }
        if let capture = match["kin"] {
            let range = capture.range.lowerBound..<(match["name"]?.range.upperBound ?? capture.range.upperBound)
            var words = view.utterance.literal(range)
            if match["name"] == nil { words = words.lowercased() }
            let plural = view.utterance.words[capture.range.lowerBound].folded.hasSuffix("s")
            return Moment.Subject(words: words, isOwned: true, isPlural: plural, sort: nil, code: capture.code ?? "", name: match["name"]?.text)
        }
        if let capture = match["name"] {
            return Moment.Subject(words: capture.text, isOwned: false, isPlural: false, sort: nil, name: capture.text)
        }
        // "Lo extraño desde que se murió" is about whoever was spoken of last.
        let before = view.mentionOrder.last {
            $0 < match.range.upperBound && view.utterance.clauseOf[match.range.lowerBound] - view.utterance.clauseOf[$0] <= 2
        }
        guard let index = before else { return nil }
        return view.mentions[index].flatMap(subject)
    }

    private func subject(of mention: Mention) -> Moment.Subject? {
        let isOwned = view.contains(mention.range.lowerBound, in: tables.book.grammar.possessive)
        let words = (isOwned ? mention.range.lowerBound + 1 : mention.range.lowerBound)..<mention.range.upperBound
        guard let being = mention.beings.first, !words.isEmpty else { return nil }
        let text = isOwned ? view.utterance.literal(words) : view.properText(words)
        return Moment.Subject(
            words: text.split(whereSeparator: \.isWhitespace).joined(separator: " "),
            isOwned: isOwned,
            isPlural: mention.isPlural || mention.beings.count > 1,
            sort: isOwned ? being.sort : nil,
            code: isOwned ? being.code : "",
            name: isOwned ? being.name : text
        )
    }

    /// The names of people and pets.
    func people(in range: Range<Int>) -> [String] {
        var names: [String] = []
        func add(_ name: String?) {
            if let name, !names.contains(name), names.count < 5 { names.append(name) }
        }
        add(subject?.name)
        for index in view.mentionOrder where range.contains(index) {
            for being in view.mentions[index]?.beings ?? [] {
                add(being.knownKey == nil ? being.name : view.mentions[index].map { view.properText($0.range) })
            }
        }
        add(match["name"]?.text)
        return names
    }

    /// The names of places.
    func places(in range: Range<Int>) -> [String] {
        guard view.utterance.hasCapitals else { return [] }
        var names: [String] = []
        for index in range
        where view.contains(index, in: tables.into) && index + 1 < range.upperBound && view.mentions[index + 1] == nil && names.count < 3 {
            guard let place = view.proper(at: index + 1, limit: view.clause(at: index).end) else { continue }
            let name = view.properText(place)
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// The day that is named, if it is before the day of the message.
    func day(in range: Range<Int>) -> Day? {
        for index in range {
            guard let span = view.dates[index], let year = span.past.year, let month = span.past.month, let number = span.past.day,
                let day = Day(year: year, month: month, day: number), day < view.today
            else { continue }
            return day
        }
        return nil
    }
}
