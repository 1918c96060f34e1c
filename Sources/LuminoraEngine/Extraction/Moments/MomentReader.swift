import LuminoraCore

/// Finds the moment that a message tells, with the tables of one language.
struct MomentReader {
    let view: FactView
    let tables: MomentBook

    /// Prepares to read a message.
    init(_ utterance: Utterance, language: Language, at moment: Timestamp, acquaintances: Acquaintances) {
        tables = .of(language)
        view = FactView(utterance, book: tables.book, at: moment, acquaintances: acquaintances)
    }

    /// The moment that matters most, the first of those that matter alike.
    func moment() -> Moment? {
        var best: Moment?
        for found in all() where found.kind.rank > best?.kind.rank ?? 0 { best = found }
        return best
    }

    /// Whether a moment of importance 7 or more is told, or may be if those that are named are known: "Max se nos fue".
    func mayTell() -> Bool {
        for found in all() where found.kind == .perhaps || found.kind != .more && found.importance >= 7 { return true }
        return view.ids.indices.contains { view.contains($0, in: tables.grave) }
    }

    /// Words that go on about a moment that was told before.
    func continuation() -> Moment? { all().first { $0.kind == .more } }

    /// The beings that are spoken of, by slug of the name or by code.
    var beings: Set<String> {
        var result: Set<String> = []
        for mention in view.mentions.values {
            for being in mention.beings {
                if let name = being.name { result.insert(Slug.of(name)) }
                if !being.code.isEmpty { result.insert(being.code) }
            }
        }
        return result
    }

    private func all() -> [Moment] {
        var found: [Moment] = []
        var position = 0
        while position < view.count, found.count < 32 {
            var next = position + 1
            for index in candidates(at: position) {
                guard let rule = tables.rule(of: index), let match = tables.book.patterns[index].match(at: position, in: view), !match.range.isEmpty
                else { continue }
                if rule.kind == .nothing {
                    next = max(next, match.range.upperBound)
                    break
                }
                guard holds(rule, match) else { continue }
                found.append(moment(rule, match))
                // What goes on about another moment may tell one by itself.
                if rule.kind.rank > 0 { break }
            }
            position = next
        }
        return found
    }

    private func candidates(at position: Int) -> [Int] {
        let book = tables.book
        let word = view.ids[position]
        var result = word < book.starts.count ? book.starts[word] : []
        if view.mentions[position] != nil { result = (result + book.withBeing).sorted() }
        return result
    }

    private func moment(_ rule: MomentRule, _ match: FactMatch) -> Moment {
        let writer = MomentDetails(view: view, tables: tables, match: match)
        let words = writer.words(for: rule.kind)
        let sentence = writer.sentence
        return Moment(
            kind: rule.kind,
            sentiment: writer.sentiment(of: rule.kind),
            match: match.range,
            words: words,
            who: writer.subject,
            people: writer.people(in: sentence),
            places: writer.places(in: sentence),
            day: rule.kind.isPlan && rule.kind.type == .milestone ? writer.day(in: words) : writer.day(in: words) ?? writer.day(in: sentence),
            language: tables.book.table.language
        )
    }
}
