import LuminoraCore
import LuminoraEngine
import LuminoraSQLite

extension Worker {
    /// What is searched for.
    private enum Goal {
        /// A row that is there, by its own word.
        case row(Snapshot.Row)
        /// A row that was there and is not any more, or does not count.
        case gone(Snapshot.Row)
        /// All that have a word.
        case topic(String)

        var text: String {
            switch self {
            case .row(let row), .gone(let row): row.marks.token
            case .topic(let word): word
            }
        }
    }

    /// Searches with room for everything: all that the agent may know must come back, and nothing else.
    mutating func searchAll(_ user: UserID, by agent: AgentID?, isQuiet: Bool) async throws {
        let withVectors = isQuiet || chance.percent(40)
        guard let start = try await store.account(user) else { return }
        let before = try await Snapshot.read(store, file, user, withVectors: withVectors, at: now)
        guard let account = try await store.account(user) else { return }
        let goal = goal(before, user, by: agent)
        let kinds = chance.percent(70) ? Set(RecallEntry.Kind.allCases) : Set(RecallEntry.Kind.allCases.filter { _ in chance.percent(50) })
        var query = RecallQuery(
            goal.text,
            now: now,
            agent: agent,
            kinds: kinds,
            limit: RecallQuery.mostHits,
            includesSuperseded: chance.percent(50),
            collapsesDuplicates: false,
            factsReplaceMessages: false
        )
        if withVectors { query.vector = TokenVectors.used.vector(of: goal.text) }
        let outcome = await recaller.indexes.search(user, upTo: RecallMark(account), within: .seconds(30), query)
        let after = try await look(user, since: [start, account], before)
        tally.searches.count("all that may come back")
        seen[user] = after ?? before
        guard case .hits(let hits) = outcome else { return tally.fault("\(user) could not be searched: \(outcome)") }
        if isQuiet, after != nil { tally.fault("\(user) was written to while nobody should write") }
        let judge = Judge(user: user, query: query, before: before, after: after, process: number)
        judge.judge(hits, &tally)
        judge.judgeCompleteness(hits, &tally)
        if case .row(let row) = goal, kinds.contains(row.kind) { judge.judge(hits.map(\.id), have: row, within: 10, &tally) }
    }

    /// Searches as an answer does: for the few best.
    mutating func searchBest(_ user: UserID, by agent: AgentID?) async throws {
        guard let start = try await store.account(user) else { return }
        let before = try await Snapshot.read(store, file, user, withVectors: false, at: now)
        guard let account = try await store.account(user) else { return }
        let goal = goal(before, user, by: agent)
        var query = RecallQuery(goal.text, now: now, agent: agent, limit: 3 + chance.number(8))
        if case .row(let row) = goal { query.vector = TokenVectors.used.vector(of: row.text) }
        let answer = try await recaller.recall(query, of: account, within: .seconds(30))
        let after = try await look(user, since: [start, account], before)
        tally.searches.count("the best few")
        seen[user] = after ?? before
        guard answer.skipped == nil else { return tally.fault("\(user) could not be searched: \(answer.skipped?.rawValue ?? "")") }
        let judge = Judge(user: user, query: query, before: before, after: after, process: number)
        let found = answer.recollections
        judge.judge(found.compactMap(\.hit), &tally)
        judge.judgeTexts(found, &tally)
        switch goal {
        case .row(let row): judge.judge(found.map(\.id), have: row, within: query.limit, &tally)
        case .topic(let word): judge.judgeCount(found.map(\.id), of: word, &tally)
        case .gone: break
        }
    }

    /// Compares the index that has followed all changes with one that is read anew.
    mutating func compareWithFresh(_ user: UserID) async throws {
        guard let account = try await store.account(user) else { return }
        let text = Texts.topics[chance.number(Texts.topics.count)]
        var query = RecallQuery(text, vector: TokenVectors.used.vector(of: text), now: now, agent: Cast.agents[0].id, limit: RecallQuery.mostHits)
        query.collapsesDuplicates = false
        let snapshot = try await Snapshot.read(store, file, user, withVectors: true, at: now)
        let fresh = RecallIndexes(store: store, model: TokenVectors.used.model)
        let outcomes = (
            await recaller.indexes.search(user, upTo: RecallMark(account), within: .seconds(30), query),
            await fresh.search(user, upTo: RecallMark(account), within: .seconds(30), query)
        )
        await fresh.close()
        tally.searches.count("compared with an index read anew")
        guard case (.hits(let own), .hits(let other)) = outcomes else { return tally.fault("\(user) could not be searched: \(outcomes)") }
        Judge(user: user, query: query, before: snapshot, after: nil, process: number).judge(other, &tally)
        let scores = Dictionary(own.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for hit in other {
            // Of equally good ones at the end, any may come back.
            guard let mine = scores[hit.id] else {
                if hit.score > (own.last?.score ?? 0) + 0.001 { tally.fault("\(user): only an index read anew has \(hit.id)") }
                continue
            }
            // Vectors that were dropped for another model's stay in an index that knew them, and change all scores a little.
            if hit.cosine != nil, mine.cosine == nil { tally.fault("\(user): only an index read anew has the vector of \(hit.id)") }
        }
    }

    /// Looks at everything once more if the user's account has moved on since.
    private func look(_ user: UserID, since accounts: [Account], _ before: Snapshot) async throws -> Snapshot? {
        let now = try await store.account(user)
        guard accounts.contains(where: { RecallMark($0) != now.map(RecallMark.init) }) else { return nil }
        return try await Snapshot.read(store, file, user, withVectors: false, at: self.now)
    }

    // MARK: Goals

    private mutating func goal(_ snapshot: Snapshot, _ user: UserID, by agent: AgentID?) -> Goal {
        if chance.percent(35) {
            // Also what has been deleted meanwhile, of which nothing but an earlier look knows.
            let known = seen[user]
            let gone = (known?.order ?? []).filter { snapshot.rows[$0] == nil || snapshot.rows[$0]?.isOpen(to: agent, at: now) == false }
            let closed = snapshot.order.filter { snapshot.rows[$0]?.isOpen(to: agent, at: now) == false }
            let name = chance.percent(60) ? gone.suffix(200).randomElement(using: &chance) : closed.prefix(200).randomElement(using: &chance)
            if let row = name.flatMap({ known?.rows[$0] ?? snapshot.rows[$0] }) {
                tally.searchesForGone += 1
                return .gone(row)
            }
        }
        let open = snapshot.order.filter { snapshot.rows[$0]?.isOpen(to: agent, at: now) == true }
        // Mostly what is newest, and of what another process has written more than of one's own.
        let foreign = open.filter { snapshot.rows[$0]?.marks.author != number }
        let pool = chance.percent(60) ? foreign : open
        let name = chance.percent(60) ? pool.prefix(12).randomElement(using: &chance) : pool.randomElement(using: &chance)
        if let row = name.flatMap({ snapshot.rows[$0] }), chance.percent(70) { return .row(row) }
        return .topic(Texts.topics[chance.number(Texts.topics.count)])
    }
}
