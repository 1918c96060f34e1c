import LuminoraCore

extension FactView {
    /// A name in capitals.
    func proper(at start: Int, limit: Int, longest: Int = 6) -> Range<Int>? {
        var index = start
        var last = start
        while index < limit, index < start + longest {
            let word = utterance.words[index]
            let isNamed = word.isCapitalised || !utterance.hasCapitals && contains(index, in: book.grammar.given)
            if isNamed, !contains(index, in: book.grammar.noName), !isMoment(index) {
                index += 1
                last = index
            } else if index > start, contains(index, in: book.grammar.particle) {
                index += 1
            } else {
                break
            }
        }
        return last > start ? start..<last : nil
    }

    /// A name of any case, where nothing but a name can stand.
    func name(at start: Int, limit: Int) -> Range<Int>? {
        if let found = proper(at: start, limit: limit) { return found }
        guard start < limit, isNameLike(start) else { return nil }
        // In lower case one word, or two that end the clause: "me llamo ana maria".
        if start + 2 == limit, isNameLike(start + 1), ids[start + 1] == Vocabulary.unknown { return start..<limit }
        return start..<start + 1
    }

    private func isNameLike(_ position: Int) -> Bool {
        let word = utterance.words[position]
        let grammar = book.grammar
        if word.isNumber || word.isPicture || word.folded.utf8.count < 2 { return false }
        return !contains(position, in: grammar.noName) && !contains(position, in: grammar.stop) && !contains(position, in: grammar.article)
            && !contains(position, in: grammar.glue) && !contains(position, in: grammar.and) && !contains(position, in: grammar.verbGlue)
            && !contains(position, in: grammar.possessive) && !isMoment(position)
    }

    /// Several names: "Ana, Luis y Eva".
    func names(at start: Int, limit: Int, properOnly: Bool) -> (range: Range<Int>, elements: [Capture])? {
        func read(_ position: Int, _ limit: Int) -> Range<Int>? {
            properOnly ? proper(at: position, limit: limit) : name(at: position, limit: limit)
        }
        guard let first = read(start, limit) else { return nil }
        var elements = [first]
        var limit = limit
        while let end = elements.last?.upperBound, elements.count < 8 {
            var next = end + (age(after: end)?.length ?? 0)
            if next < limit, contains(next, in: book.grammar.and) {
                next += 1
            } else if next == limit, next < count, continuesList(at: next) {
                limit = clause(at: next).end
                if contains(next, in: book.grammar.and) { next += 1 }
            } else {
                break
            }
            guard next < limit, let element = read(next, limit), properOnly || utterance.words[next].isCapitalised || !utterance.hasCapitals
            else { break }
            elements.append(element)
        }
        let captures = elements.map { element in
            Capture(name: "name", range: element, text: properText(element), number: age(after: element.upperBound)?.value)
        }
        let end = elements.last?.upperBound ?? first.upperBound
        return (start..<(end + (age(after: end)?.length ?? 0)), captures)
    }

    /// The age in "Mateo de 5 y Sofía de 3".
    private func age(after position: Int) -> (value: Int, length: Int)? {
        guard position < count, contains(position, in: book.grammar.ofGlue) else { return nil }
        let limit = clause(at: position).end
        guard position + 1 < limit, let number = book.table.number(utterance.words[(position + 1)..<limit]), number.value < 120 else { return nil }
        let after = position + 1 + number.length
        return (number.value, number.length + (after < limit && contains(after, in: book.grammar.years) ? 2 : 1))
    }

    /// A title in capitals, with the small words in it: "La casa de papel", "Romeo y Julieta".
    func title(at start: Int, limit: Int) -> Range<Int>? {
        guard start < limit, utterance.words[start].isCapitalised else { return nil }
        let grammar = book.grammar
        var index = start
        var last = start
        while index < limit, index < start + 10 {
            let isSmall =
                contains(index, in: grammar.article) || contains(index, in: grammar.glue) || contains(index, in: grammar.and)
                || contains(index, in: grammar.verbGlue)
            if utterance.words[index].isPicture || index > start && !utterance.words[index].isCapitalised && contains(index, in: grammar.stop) {
                break
            }
            index += 1
            if !isSmall || index - 1 == start { last = index }
        }
        return last > start ? start..<last : nil
    }

    /// A place.
    func place(at start: Int, limit: Int) -> Range<Int>? {
        var index = start
        while index < limit, index < start + 2, contains(index, in: book.grammar.article), !utterance.words[index].isCapitalised { index += 1 }
        guard index < limit, utterance.words[index].isCapitalised || !contains(index, in: book.grammar.noPlace) else { return nil }
        if let found = proper(at: index, limit: limit, longest: 6) {
            return utterance.words[start].isCapitalised ? start..<found.upperBound : found
        }
        // "Quiero vivir en casa" has capitals, but none where a place's would be.
        if utterance.hasCapitals, utterance.words[utterance.clause(at: start).start].isCapitalised, isCapitalised(after: start) { return nil }
        if index > start, !contains(index, in: book.grammar.articled) { return nil }
        guard isNameLike(index), ids[index] != Vocabulary.infinitive, let found = phrase(at: start, limit: limit, withVerb: false) else { return nil }
        return found.count <= 4 ? found : nil
    }

    private func isCapitalised(after start: Int) -> Bool {
        utterance.words[(start + 1)...].contains { $0.isCapitalised }
    }

    /// A name with capitals, whatever the user's keyboard did.
    func properText(_ range: Range<Int>) -> String {
        let said = utterance.literal(range)
        if utterance.words[range].contains(where: \.isCapitalised) { return said }
        let text = said == said.uppercased() ? said.lowercased() : said
        return text.split(separator: " ", omittingEmptySubsequences: false).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
}
