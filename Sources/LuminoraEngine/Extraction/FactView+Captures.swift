import LuminoraCore

extension FactView {
    /// Takes the longest stretch of a type that begins at a word.
    func capture(_ type: CaptureType, named name: String, at start: Int, limit: Int) -> Capture? {
        switch type {
        case .name: return self.name(at: start, limit: limit).map { Capture(name: name, range: $0, text: properText($0)) }
        case .proper: return proper(at: start, limit: limit).map { Capture(name: name, range: $0, text: properText($0)) }
        case .names, .propers:
            return names(at: start, limit: limit, properOnly: type == .propers)
                .map { found in
                    let elements = found.elements.map { Capture(name: name, range: $0.range, text: $0.text) }
                    return Capture(name: name, range: found.range, text: elements[0].text, elements: elements)
                }
        case .place: return place(at: start, limit: limit).map { Capture(name: name, range: $0, text: properText($0)) }
        case .number:
            guard let found = book.table.number(utterance.words[start..<limit]) else { return nil }
            let range = start..<start + found.length
            return Capture(name: name, range: range, text: utterance.literal(range), number: found.value)
        case .date:
            guard let span = dates[start], start + span.length <= count else { return nil }
            return Capture(name: name, range: start..<start + span.length, text: utterance.literal(start..<start + span.length), date: span)
        case .time:
            guard let span = times[start], start + span.length <= limit else { return nil }
            return Capture(name: name, range: start..<start + span.length, time: span.text)
        case .noun, .verb:
            guard let found = phrase(at: start, limit: limit, withVerb: type == .verb) else { return nil }
            return Capture(name: name, range: start..<found.upperBound, text: utterance.literal(found))
        case .headed(let wordClass), .headedVerb(let wordClass):
            guard let found = phrase(at: start, limit: limit, withVerb: type == .headedVerb(wordClass)), contains(found.lowerBound, in: wordClass)
            else { return nil }
            return Capture(name: name, range: start..<found.upperBound, text: utterance.literal(found))
        case .digits: return digits(at: start, limit: limit, named: name)
        case .institution(let wordClass):
            guard let found = institution(at: start, limit: limit, head: wordClass) else { return nil }
            return Capture(name: name, range: start..<found.upperBound, text: utterance.literal(found))
        case .tailed(let wordClass):
            guard let found = possessed(at: start, limit: limit, by: wordClass) ?? phrase(at: start, limit: limit, withVerb: false),
                let last = found.last(where: { contains($0, in: wordClass) })
            else { return nil }
            return Capture(name: name, range: start..<last + 1, text: utterance.literal(found.lowerBound..<last + 1))
        case .title:
            guard let found = title(at: start, limit: limit) ?? phrase(at: start, limit: limit, withVerb: false) else { return nil }
            return Capture(name: name, range: start..<found.upperBound, text: utterance.literal(found))
        case .bare:
            guard let mention = being(from: start, limit: limit, isNamed: true), !mention.isPlural || mention.isNamed else { return nil }
            return Capture(name: name, range: mention.range, mention: mention)
        case .nouns:
            guard let found = phrases(at: start, limit: limit) else { return nil }
            let elements = found.elements.map { Capture(name: name, range: $0, text: utterance.literal($0)) }
            return Capture(name: name, range: found.range, text: elements[0].text, elements: elements)
        case .word:
            guard !contains(start, in: book.grammar.stop), !utterance.words[start].isPicture else { return nil }
            return Capture(name: name, range: start..<start + 1, text: utterance.literal(start..<start + 1))
        case .languages: return languages(at: start, limit: limit, named: name)
        case .mine:
            guard let mention = mentions[start] else { return nil }
            return Capture(name: name, range: mention.range, mention: mention)
        case .some: return introduced(at: start, limit: limit, named: name)
        case .oneOf(let wordClass):
            guard contains(start, in: wordClass) else { return nil }
            let range = start..<start + 1
            return Capture(name: name, range: range, text: utterance.literal(range), code: book.code(of: ids[start], in: wordClass))
        }
    }

    /// "doctor's appointment", which reads "doctor is appointment".
    private func possessed(at start: Int, limit: Int, by wordClass: Int) -> Range<Int>? {
        guard let owner = phrase(at: start, limit: limit, withVerb: false), owner.upperBound + 1 < limit else { return nil }
        let mark = utterance.words[owner.upperBound]
        guard mark.folded == "is", mark.start == utterance.words[owner.upperBound - 1].end,
            let owned = phrase(at: owner.upperBound + 1, limit: limit, withVerb: false), owned.lowerBound == owner.upperBound + 1,
            owned.contains(where: { contains($0, in: wordClass) })
        else { return nil }
        return owner.lowerBound..<owned.upperBound
    }

    /// "un perro", "dos hermanas mayores", "a cat and two dogs" up to the first noun.
    private func introduced(at start: Int, limit: Int, named name: String) -> Capture? {
        var index = start
        if contains(index, in: book.grammar.indefinite) {
            index += 1
        } else if let found = book.table.number(utterance.words[start..<limit]) {
            index += found.length
        } else {
            return nil
        }
        guard index < limit, var mention = being(from: index, limit: limit, isNamed: true) else { return nil }
        mention.range = start..<mention.range.upperBound
        return Capture(name: name, range: mention.range, mention: mention)
    }

    private func languages(at start: Int, limit: Int, named name: String) -> Capture? {
        let grammar = book.grammar
        var elements: [Capture] = []
        var index = start
        var limit = limit
        while index < limit, elements.count < 10 {
            if contains(index, in: grammar.language) {
                let range = index..<index + 1
                elements.append(
                    Capture(name: name, range: range, text: utterance.literal(range), code: book.code(of: ids[index], in: grammar.language))
                )
            } else if !contains(index, in: grammar.and), !contains(index, in: grammar.article), !contains(index, in: grammar.degree),
                !contains(index, in: grammar.glue)
            {
                break
            }
            index += 1
            if index == limit, index < count, utterance.clause(at: index).isContinued,
                contains(index, in: grammar.language) || isLanguageAfterAnd(index)
            {
                limit = clause(at: index).end
            }
        }
        guard let first = elements.first, let last = elements.last else { return nil }
        return Capture(name: name, range: start..<last.range.upperBound, text: first.text, code: first.code, elements: elements)
    }

    /// "colegio San Agustín", "Universidad de Salamanca": a word of a class with a name.
    private func institution(at start: Int, limit: Int, head: Int) -> Range<Int>? {
        var index = start
        while index < limit, index < start + 2, contains(index, in: book.grammar.article) { index += 1 }
        guard index < limit, contains(index, in: head) else { return nil }
        let first = index
        index += 1
        // "el Liceo 7"
        if index < limit, utterance.words[index].isNumber { return first..<index + 1 }
        while index < limit, index < first + 5, !utterance.words[index].isCapitalised {
            guard contains(index, in: book.grammar.particle) || contains(index, in: book.grammar.article) || index < first + 2,
                !contains(index, in: book.grammar.stop)
            else { return nil }
            index += 1
        }
        return proper(at: index, limit: limit).map { first..<$0.upperBound }
    }

    /// A number of a card.
    private func digits(at start: Int, limit: Int, named name: String) -> Capture? {
        var index = start
        var count = 0
        while index < limit, index < start + 8, utterance.words[index].isNumber {
            count += utterance.words[index].folded.utf8.count { $0 >= 0x30 && $0 < 0x3A }
            index += 1
        }
        guard (13...19).contains(count) else { return nil }
        return Capture(name: name, range: start..<index, text: utterance.literal(start..<index))
    }

    private func isLanguageAfterAnd(_ index: Int) -> Bool {
        contains(index, in: book.grammar.and) && index + 1 < count && contains(index + 1, in: book.grammar.language)
    }
}
