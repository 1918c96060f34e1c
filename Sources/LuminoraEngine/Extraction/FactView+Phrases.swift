import LuminoraCore

extension FactView {
    /// A noun phrase without its article, or an infinitive with what belongs to it.
    ///
    /// - Parameters:
    ///   - start: The first word, which may be an article.
    ///   - limit: The position that the phrase does not reach.
    ///   - withVerb: Whether prepositions such as "en" and "para" belong to it.
    /// - Returns: The words without the article; `nil` where no phrase begins.
    func phrase(at start: Int, limit: Int, withVerb: Bool) -> Range<Int>? {
        let grammar = book.grammar
        var index = start
        while index < limit, index < start + 3, contains(index, in: grammar.article) { index += 1 }
        let first = index
        guard first < limit else { return nil }
        let isVerb = withVerb || contains(first, in: grammar.infinitive)
        var last = first
        while index < limit, index < first + 10 {
            if utterance.words[index].isPicture || isStop(index) || contains(index, in: grammar.and) { break }
            if contains(index, in: grammar.purpose), index + 1 < limit, contains(index + 1, in: grammar.infinitive) || isStop(index + 1) { break }
            if index > first, isMoment(index) || isCount(index) { break }
            // "entrevista de trabajo", but not "estudio y trabajo"
            if contains(index, in: grammar.verbNoun), index == start || !isInside(index - 1) { break }
            if contains(index, in: grammar.possessive), index == first || !(isVerb || contains(index - 1, in: grammar.ofGlue)) { break }
            // An article belongs to a phrase after a preposition only: not in "tenis los sábados".
            if index > first, !isVerb, contains(index, in: grammar.article), !contains(index - 1, in: grammar.glue) { break }
            if index > first, contains(index, in: grammar.verbGlue), isDayPart(after: index) { break }
            // "cocinar los domingos"
            if index > first, index + 1 < limit, contains(index, in: grammar.every), contains(index + 1, in: grammar.weekday) { break }
            // "TDAH de chico"
            if index > first, index + 1 < limit, contains(index, in: grammar.ofGlue), contains(index + 1, in: grammar.stage) { break }
            let isJoint =
                contains(index, in: grammar.glue) || contains(index, in: grammar.article) || isVerb && contains(index, in: grammar.verbGlue)
                || contains(index, in: grammar.possessive)
            if !isJoint {
                if contains(index, in: grammar.verbGlue) { break }
                last = index + 1
            } else if index == first {
                return nil
            }
            index += 1
        }
        // "hablar de eso", "pensar que sí": what matters is not in the phrase.
        if isVerb, index < limit, isStop(index), index > last || contains(index, in: grammar.that) { return nil }
        return last > first ? first..<last : nil
    }

    /// Whether a word ends a phrase; in capitals it may be a name, as "ESO" is.
    func isStop(_ position: Int) -> Bool {
        guard contains(position, in: book.grammar.stop) else { return false }
        return !utterance.words[position].isCapitalised || position == clause(at: position).start
    }

    /// Whether a number in words begins here, as in "tres veces": figures may belong to the phrase, as in "diabetes tipo 2".
    private func isCount(_ position: Int) -> Bool {
        let word = utterance.words[position]
        return !word.isNumber && !word.isCapitalised && contains(position, in: book.grammar.count)
    }

    /// Whether a time follows a preposition: "por las mañanas".
    private func isDayPart(after position: Int) -> Bool {
        var next = position + 1
        while next < count, next < position + 3, contains(next, in: book.grammar.article) { next += 1 }
        return next < count && contains(next, in: book.grammar.dayPart)
    }

    /// Whether a word that may be a verb is a noun here.
    func isNounHere(_ position: Int) -> Bool {
        contains(position, in: book.grammar.verbNoun) && position > clause(at: position).start && isInside(position - 1)
    }

    private func isInside(_ position: Int) -> Bool {
        let grammar = book.grammar
        return contains(position, in: grammar.glue) || contains(position, in: grammar.article) || contains(position, in: grammar.possessive)
    }

    /// Several phrases, parted by commas and "y"; the ones after a comma count if "y" closes the list or all begin alike.
    func phrases(at start: Int, limit: Int) -> (range: Range<Int>, elements: [Range<Int>])? {
        guard let first = phrase(at: start, limit: limit, withVerb: false) else { return nil }
        var elements = [first]
        var sure = 1
        var end = first.upperBound
        var limit = limit
        while elements.count < 10 {
            var next = end
            var isClosed = false
            let crosses = next == limit
            if next < limit, contains(next, in: book.grammar.and) {
                next += 1
                isClosed = true
            } else if next == limit, next < count, continuesList(at: next) {
                limit = clause(at: next).end
                while next < limit - 1, contains(next, in: book.grammar.and) {
                    next += 1
                    isClosed = true
                }
            } else {
                break
            }
            // "a los mariscos y a la penicilina"
            if next < limit, next > end || next == limit, contains(next, in: book.grammar.listLead) { next += 1 }
            guard let element = phrase(at: next, limit: limit, withVerb: false), beginsAlike(start, next, isClosed: isClosed) else { break }
            // "prefiero el mate, el café ya no me gusta" is no list.
            if crosses, element.upperBound < clause(at: next).contentEnd, !contains(element.upperBound, in: book.grammar.and) { break }
            elements.append(element)
            end = element.upperBound
            if isClosed || hasArticle(start), hasArticle(next) == hasArticle(start) || isClosed { sure = elements.count }
        }
        elements = Array(elements.prefix(sure))
        return (start..<(elements.last?.upperBound ?? first.upperBound), elements)
    }

    func continuesList(at position: Int) -> Bool {
        let clause = clause(at: position)
        return clause.isContinued && clause.start == position && !clause.isAfterColon && !clause.isQuestion
    }

    private func hasArticle(_ position: Int) -> Bool { contains(position, in: book.grammar.article) }

    private func beginsAlike(_ first: Int, _ other: Int, isClosed: Bool) -> Bool {
        // "me gusta leer y el café" is fine, "me gusta el café, vivir es raro" is not.
        isClosed || contains(first, in: book.grammar.infinitive) == contains(other, in: book.grammar.infinitive)
    }
}
