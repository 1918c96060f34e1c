extension InMemoryStore {
    /// The relationships of a user, the closest first.
    public func relationships(of user: UserID) async throws(StorageError) -> [Relationship] {
        read { tables in
            (tables.users[user.exact]?.relationships.values.map { $0 } ?? [])
                .sorted {
                    $0.points != $1.points ? $0.points > $1.points : $0.agentName.exact < $1.agentName.exact
                }
        }
    }

    /// The ledger of a relationship, newest first.
    public func ledger(_ query: LedgerQuery) async throws(StorageError) -> Page<LedgerEntry> {
        try read { tables throws(StorageError) in
            let entries = (tables.users[query.user.exact]?.ledger ?? []).enumerated()
                .filter { _, entry in
                    (query.agentName == nil || query.agentName?.exact == entry.agentName.exact)
                        && (query.turn == nil || query.turn?.exact == entry.turn?.exact)
                }
            let page = try Page(entries.map { ($0.offset, $0.element) }, limit: query.limit, after: query.after, isReversed: true) {
                PagePlace($0.1.createdAt.milliseconds, tie: Int64($0.0))
            }
            return Page(rows: page.rows.map(\.1), next: page.next)
        }
    }

    /// The moods of a session, newest first.
    public func moods(_ query: MoodQuery) async throws(StorageError) -> Page<MoodChange> {
        try read { tables throws(StorageError) in
            let changes = tables.users[query.user.exact]?.sessions[query.session.exact]?.moods ?? []
            let page = try Page(changes.enumerated().map { ($0.offset, $0.element) }, limit: query.limit, after: query.after, isReversed: true) {
                PagePlace($0.1.mood.startedAt.milliseconds, tie: Int64($0.0))
            }
            return Page(rows: page.rows.map(\.1), next: page.next)
        }
    }

    /// A user's memories, newest first.
    public func memories(_ query: MemoryQuery) async throws(StorageError) -> Page<Memory> {
        try read { tables throws(StorageError) in
            try query.checkSize()
            let own = tables.users[query.user.exact] ?? UserTables()
            let learnt = query.learntFrom.map { own.memories(learntFrom: $0) }
            let memories = own.memories.values.filter { $0.isWanted(by: query) && learnt?.contains($0.id.exact) != false }
            return try Page(memories, limit: query.limit, after: query.after, isReversed: true) {
                PagePlace($0.createdAt.milliseconds, text: $0.id.rawValue)
            }
        }
    }

    /// Counts of jobs by state, for all users or one.
    public func jobCounts(of user: UserID?) async throws(StorageError) -> [Job.State: Int] {
        read { tables in
            var counts: [Job.State: Int] = [:]
            for (owner, rows) in tables.users where user == nil || user?.exact == owner {
                for record in rows.jobs { counts[record.job.state, default: 0] += 1 }
            }
            return counts
        }
    }
}

extension UserTables {
    /// The memories that have a message of a turn among their sources.
    fileprivate func memories(learntFrom turn: TurnID) -> Set<ExactText> {
        guard let session = turns[turn.exact]?.session, let record = sessions[session.exact] else { return [] }
        let said = Set(record.messages.filter { $0.message.turn.exact == turn.exact }.map(\.message.id.exact))
        return Set(sources.filter { $0.value.contains { said.contains($0.message.exact) } }.keys)
    }
}

extension Memory {
    fileprivate func isWanted(by query: MemoryQuery) -> Bool {
        if let agent = query.visibleTo, !isVisible(to: agent) { return false }
        if let type = query.type, type != self.type { return false }
        if let kind = query.kind, kind.exact != self.kind.exact { return false }
        if let status = query.status, status != self.status { return false }
        if query.status == .active, isOver(at: query.now) { return false }
        if let keys = query.keys {
            guard let key = key?.exact, keys.contains(where: { $0.exact == key }) else { return false }
        }
        if let ids = query.ids, !ids.contains(where: { $0.exact == id.exact }) { return false }
        return true
    }
}
