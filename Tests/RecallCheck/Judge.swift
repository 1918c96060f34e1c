import LuminoraCore
import LuminoraEngine

/// Compares what a search brought with what was in the store before it and, if others wrote meanwhile, after it.
///
/// The index had come at least as far as the first look and at most as far as the second: what both have must come back, what none of
/// them has must not.
struct Judge {
    let user: UserID
    let query: RecallQuery
    let before: Snapshot
    /// The second look; `nil` if nobody wrote meanwhile.
    let after: Snapshot?
    let process: Int

    private static let tolerance: Float = 0.03

    /// Whether a row was there all the while and may come back.
    private func isCertain(_ row: Snapshot.Row) -> Bool {
        row.isOpen(to: query.agent, at: query.now) && query.kinds.contains(row.kind) && after.map { $0.agrees(before, on: row.id) } ?? true
    }

    private func fault(_ what: String, _ tally: inout Tally) {
        let reader = query.agent.map(Cast.name) ?? "nobody"
        tally.fault("process \(process), \(user) asked by \(reader) for \"\(query.text)\" at \(query.now.milliseconds): \(what)")
    }

    /// Judges each hit by itself: it may come back, it is the user's and the agent's, its vector is that of its text.
    func judge(_ hits: [RecallHit], _ tally: inout Tally) {
        if after != nil { tally.overtaken += 1 }
        if Set(hits.map(\.id)).count != hits.count { fault("something came back twice", &tally) }
        if zip(hits, hits.dropFirst()).contains(where: { $0.score < $1.score - 0.0001 }) { fault("the best does not come first", &tally) }
        for hit in hits {
            tally.hits += 1
            let rows = [before.rows[hit.id], after?.rows[hit.id]].compactMap(\.self)
            guard let row = rows.first(where: { $0.isOpen(to: query.agent, at: query.now) }) ?? rows.first else {
                // What was added and taken away between the two looks is in neither.
                if after == nil { fault("\(hit.id) came back, which is not there", &tally) }
                continue
            }
            if row.marks.author != process { tally.hitsOfOthers += 1 }
            if !rows.contains(where: { $0.isOpen(to: query.agent, at: query.now) }), after == nil {
                fault("\(hit.id) came back, which may not: \(row)", &tally)
            }
            if !query.kinds.contains(hit.kind) || hit.kind != row.kind { fault("\(hit.id) is of the kind \(hit.kind)", &tally) }
            judge(row, &tally)
            judge(hit, of: row, &tally)
        }
    }

    /// Judges a row by what its text says of itself.
    private func judge(_ row: Snapshot.Row, _ tally: inout Tally) {
        if row.marks.user != user.rawValue { fault("\(row.id) is of \(row.marks.user ?? "nobody"): \(row.text)", &tally) }
        if let agent = row.marks.agent, agent != query.agent.map(Cast.name), after == nil {
            fault("\(row.id) is for \(agent) alone: \(row.text)", &tally)
        }
    }

    private func judge(_ hit: RecallHit, of row: Snapshot.Row, _ tally: inout Tally) {
        guard let vector = query.vector, after == nil else { return }
        if let cosine = hit.cosine {
            tally.cosines += 1
            let expected = TokenVectors.cosine(TokenVectors.used.vector(of: row.text), vector)
            if abs(cosine - expected) > Self.tolerance { fault("the cosine of \(hit.id) is \(cosine) and not \(expected): \(row)", &tally) }
        } else if before.hasVector(row) == true {
            fault("\(hit.id) has a vector in the store and none in the index: \(row)", &tally)
        }
    }

    /// Judges a search that had room for everything.
    func judgeCompleteness(_ hits: [RecallHit], _ tally: inout Tally) {
        let found = Set(hits.map(\.id))
        let certain = before.rows.values.filter(isCertain)
        let possible = Set(
            (before.order + (after?.order ?? []))
                .filter { id in
                    [before.rows[id], after?.rows[id]].compactMap(\.self)
                        .contains { $0.isOpen(to: query.agent, at: query.now) && query.kinds.contains($0.kind) }
                }
        )
        guard possible.count <= query.limit else {
            if after == nil, hits.count != query.limit { fault("\(hits.count) came back of \(possible.count)", &tally) }
            return
        }
        let missing = certain.filter { !found.contains($0.id) }
        guard let first = missing.first else { return }
        fault("\(missing.count) of \(certain.count) did not come back, such as \(first)", &tally)
    }

    /// Judges whether a row came back that was asked for by its own word, or what stands for it.
    func judge(_ found: [String], have row: Snapshot.Row, within limit: Int, _ tally: inout Tally) {
        guard isCertain(row), !found.prefix(limit).contains(row.id) else { return }
        let others = found.compactMap { before.rows[$0] ?? after?.rows[$0] }
        // What was learnt from a message stands for it, and so does what says the same.
        if query.factsReplaceMessages, others.contains(where: { $0.marks.source == row.marks.token && $0.kind != .message }) { return }
        if query.collapsesDuplicates, others.contains(where: { $0.text == row.text }) { return }
        if after != nil, !query.collapsesDuplicates, found.contains(row.id) { return }
        fault("it is not among the first \(limit): \(row); these are: \(others.prefix(limit).map(\.text))", &tally)
    }

    /// Judges whether as many came back as were wanted and are there.
    func judgeCount(_ found: [String], of word: String, _ tally: inout Tally) {
        guard after == nil else { return }
        let open = before.rows.values.filter(isCertain)
        let sources = Set(open.compactMap { $0.kind == .message ? nil : $0.marks.source })
        let relevant = Set(open.filter { $0.marks.has(word) && !($0.kind == .message && sources.contains($0.marks.token)) }.map(\.text))
        let wanted = min(query.limit, relevant.count)
        if found.count < wanted { fault("\(found.count) came back, and \(wanted) should", &tally) }
    }

    /// Judges whether what was read from the store is what was there.
    func judgeTexts(_ found: [Recollection], _ tally: inout Tally) {
        for recollection in found {
            let text =
                switch recollection.item {
                case .memory(let memory): memory.content
                case .message(let message): message.content
                }
            let rows = [before.rows[recollection.id], after?.rows[recollection.id]].compactMap(\.self)
            guard rows.isEmpty || rows.contains(where: { $0.text == text }) else {
                if after == nil { fault("\(recollection.id) came back as \"\(text)\"", &tally) }
                continue
            }
            if TextMarks(text).user != user.rawValue { fault("\(recollection.id) is another user's: \(text)", &tally) }
        }
    }
}
