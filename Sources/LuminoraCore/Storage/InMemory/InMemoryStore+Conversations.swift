extension InMemoryStore {
    /// Reads all that a turn needs, from one moment.
    public func context(for request: ContextRequest) async throws(StorageError) -> ConversationContext {
        read { tables in
            let own = tables.users[request.user.exact] ?? UserTables()
            let record = own.sessions[request.session.exact]
            return ConversationContext(
                account: own.account,
                session: record?.session,
                relationship: own.relationships[request.agentName.exact],
                tallies: own.tallies(for: request),
                mood: record?.mood,
                previousMood: own.previousMood(for: request),
                recent: (record?.messages ?? []).filter { !$0.isWithdrawn }.map(\.message).suffix(min(max(request.recentMessages, 0), 200)),
                changedMemories: own.memories(changedSince: request.memoriesSince),
                facts: own.facts(for: request.recall),
                episodes: own.episodes(for: request.recall)
            )
        }
    }

    /// The account of a user, or `nil`.
    public func account(_ user: UserID) async throws(StorageError) -> Account? {
        read { $0.users[user.exact]?.account }
    }

    /// An agent by its name, or `nil`.
    public func agent(named name: String) async throws(StorageError) -> Agent? {
        read { $0.agents[name.exact] }
    }

    /// A session of a user, or `nil`; another user's session is `nil` too.
    public func session(_ id: SessionID, of user: UserID) async throws(StorageError) -> Session? {
        read { $0.users[user.exact]?.sessions[id.exact]?.session }
    }

    /// A user's sessions, the one with the latest activity first.
    public func sessions(_ query: SessionQuery) async throws(StorageError) -> Page<Session> {
        try read { tables throws(StorageError) in
            let sessions = tables.users[query.user.exact]?.sessions.values.map(\.session) ?? []
            let wanted = sessions.filter { query.agentName == nil || query.agentName?.exact == $0.agentName.exact }
            return try Page(wanted, limit: query.limit, after: query.after, isReversed: true) {
                PagePlace($0.lastActivity.milliseconds, text: $0.id.rawValue)
            }
        }
    }

    /// A turn, or `nil`.
    public func turn(_ query: TurnQuery) async throws(StorageError) -> Turn? {
        read { tables in
            switch query {
            case .id(let id, let user):
                return tables.users[user.exact]?.turns[id.exact]
            case .idempotencyKey(let key, let user, let now):
                guard let own = tables.users[user.exact], let id = own.turnByKey[key.exact], let turn = own.turns[id.exact] else { return nil }
                return turn.holdsKey(at: now) ? turn : nil
            case .last(let id, let user):
                guard let own = tables.users[user.exact], let record = own.sessions[id.exact] else { return nil }
                return own.lastTurn(of: record)
            case .open(let id, let user):
                guard let own = tables.users[user.exact], let record = own.sessions[id.exact] else { return nil }
                return own.openTurn(in: record)
            }
        }
    }

    /// The messages of a session.
    public func messages(_ query: MessageQuery) async throws(StorageError) -> Page<Message> {
        try read { tables throws(StorageError) in
            let records = tables.users[query.user.exact]?.sessions[query.session.exact]?.messages ?? []
            let wanted = records.filter { query.includesUndone || !$0.isWithdrawn }.map(\.message)
            return try Page(wanted, limit: query.limit, after: query.after, isReversed: query.order == .newestFirst) {
                PagePlace(Int64($0.sequence))
            }
        }
    }
}

extension UserTables {
    fileprivate func previousMood(for request: ContextRequest) -> Mood? {
        sessions.values
            .filter { $0.session.agentName.exact == request.agentName.exact && $0.session.id.exact != request.session.exact }
            .max { ($0.session.lastActivity, $0.session.id) < ($1.session.lastActivity, $1.session.id) }?
            .mood
    }

    fileprivate func tallies(for request: ContextRequest) -> [LedgerTally] {
        var tallies: [ExactText: LedgerTally] = [:]
        for entry in ledger where entry.agentName.exact == request.agentName.exact {
            let isToday = entry.createdAt >= request.dayStart
            let isHere = entry.session?.exact == request.session.exact
            guard isToday || isHere else { continue }
            let kind = entry.kind.exact
            var tally = tallies[kind] ?? LedgerTally(kind: entry.kind, countToday: 0, gainedToday: 0, gainedInSession: 0, last: entry.createdAt)
            if isToday {
                tally.countToday += 1
                tally.gainedToday += max(0, entry.applied)
            }
            if isHere { tally.gainedInSession += max(0, entry.applied) }
            tally.last = max(tally.last, entry.createdAt)
            tallies[kind] = tally
        }
        return tallies.sorted { $0.key < $1.key }.map(\.value)
    }

    fileprivate func memories(changedSince version: Int64?) -> [Memory] {
        guard let version else { return [] }
        let changed = memories.values.filter { $0.changedAtVersion > version }
        let sorted = changed.sorted { ($0.changedAtVersion, $0.id) < ($1.changedAtVersion, $1.id) }
        return Array(sorted.prefix(10_000))
    }
}
