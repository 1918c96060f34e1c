import LuminoraCore

extension MomentReader {
    /// Whether the words are the user's own, about themselves, and news.
    func holds(_ rule: MomentRule, _ match: FactMatch) -> Bool {
        let first = match.range.lowerBound
        var scopes = view.utterance.scopes[first]
        if rule.demand.contains(.evenAsked) { scopes.remove(.asked) }
        if rule.demand.contains(.evenNegated) { scopes.remove(.negated) }
        if rule.demand.contains(.evenReported) || rule.kind.isPassedOn && isPassedOn(first) { scopes.remove(.reported) }
        guard scopes.isEmpty else { return false }
        let clause = view.clause(at: first)
        if !rule.sorts.isEmpty {
            guard let being = match["who"]?.mention?.beings.first, rule.sorts.contains(being.sort) else { return false }
        }
        // "la mamá de mi amigo murió" is about the mother.
        if match["who"]?.range.lowerBound == first, first > clause.start, view.contains(first - 1, in: tables.of) { return false }
        if isBehind(first, tables.pretence, from: 0) { return false }
        let sentence = MomentDetails(view: view, tables: tables, match: match).sentence
        if !rule.kind.isBesideStories, has(tables.stories, in: sentence) { return false }
        if rule.kind.isFeeling, rule.kind != .despair, has(tables.trifle, in: clause.start..<clause.end) { return false }
        if rule.kind == .fear, has(tables.tame, in: clause.start..<clause.end) { return false }
        if rule.kind == .confession, has(tables.trifle, in: sentence) { return false }
        if rule.kind.isPassedOn, isBehind(first, tables.belief, from: sentence.lowerBound) { return false }
        if rule.demand.contains(.lively), !clause.isExclaimed, !has(tables.lively, in: clause.start..<clause.end) { return false }
        if rule.demand.contains(.opening) {
            guard view.count - match.range.upperBound >= 2, !view.contains(match.range.upperBound, in: tables.you) else { return false }
        }
        if rule.demand.contains(.earnest), view.utterance.words.contains(where: { $0.folded == "haha" }) { return false }
        if rule.demand.contains(.ofSomebody) {
            guard let last = view.mentionOrder.last(where: { $0 < first }), view.utterance.clauseOf[first] - view.utterance.clauseOf[last] <= 2 else {
                return false
            }
        }
        if rule.demand.contains(.ofOneself) {
            let before = clause.start..<first
            guard !before.contains(where: { view.mentions[$0] != nil }), has(tables.book.grammar.own, in: clause.start..<clause.end) else {
                return false
            }
        }
        return rule.kind.isRecent ? isRecent(rule.kind, clause, match) : true
    }

    private func isRecent(_ kind: MomentKind, _ clause: Clause, _ match: FactMatch) -> Bool {
        let range = clause.start..<view.clause(at: max(match.range.lowerBound, match.range.upperBound - 1)).end
        let after = match.range.upperBound..<max(match.range.upperBound, range.upperBound)
        let before = clause.start..<max(clause.start, match.range.lowerBound)
        if has(tables.childhood, in: after) || has(tables.childhood, in: before) { return false }
        let isLongAgo = after.contains { view.contains($0, in: tables.backdrop) && has(tables.past, in: $0..<min($0 + 4, after.upperBound)) }
        if isLongAgo { return false }
        if has(tables.backdrop, in: max(clause.start, match.range.lowerBound - 2)..<match.range.lowerBound) { return false }
        guard let span = view.date(in: range) else { return true }
        let (past, future) = (span.past.text, span.future.text)
        guard let year = span.past.year else { return true }
        if year < view.today.year - 1 || year == view.today.year - 1 && past.utf8.count < 7 { return false }
        // A day ahead is a plan, unless it can be read as a day behind, as "el lunes" can.
        if past == future, past.utf8.count == 10, past > view.today.whole.text, !kind.isPlan { return false }
        return true
    }

    private func isPassedOn(_ first: Int) -> Bool {
        let clause = view.clause(at: first)
        guard !clause.isAfterColon, !view.utterance.text.contains(where: { "\"“”«»".contains($0) }) else { return false }
        return isBehind(first, tables.news, from: max(0, first - 10)) && !isBehind(first, tables.belief, from: max(0, first - 10))
    }

    private func has(_ wordClass: Int, in range: Range<Int>) -> Bool { range.contains { view.contains($0, in: wordClass) } }

    private func isBehind(_ first: Int, _ wordClass: Int, from start: Int) -> Bool { start < first && has(wordClass, in: start..<first) }
}
