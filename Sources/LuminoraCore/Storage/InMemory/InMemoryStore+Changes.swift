extension InMemoryStore {
    /// What has changed in what can be recalled of a user since the reader last asked, from one moment.
    public func changes(_ query: RecallChangesQuery) async throws(StorageError) -> RecallChanges {
        read { tables in tables.users[query.user.exact]?.changes(query) ?? RecallChanges(isReset: query.since != nil) }
    }

    /// What an index has found, by name, in one round trip.
    public func recollections(_ query: RecollectionQuery) async throws(StorageError) -> Recollections {
        read { tables in
            guard let own = tables.users[query.user.exact] else { return Recollections() }
            let asked = Set(query.messages.prefix(100).map(\.exact))
            let memories = Set(query.memories.prefix(100).map(\.exact)).compactMap { own.memories[$0] }
            return Recollections(
                messages: asked.isDisjoint(with: own.messages)
                    ? [] : own.sessions.values.flatMap(\.messages).filter { asked.contains($0.message.id.exact) && $0.isRecalled }.map(\.message),
                memories: memories,
                sources: Dictionary(
                    memories.compactMap { memory in own.sources[memory.id.exact].map { (memory.id, $0) } }.filter { !$0.1.isEmpty },
                    uniquingKeysWith: { first, _ in first }
                )
            )
        }
    }

    /// Texts of a user that a model has not embedded yet.
    public func unembedded(_ query: UnembeddedQuery) async throws(StorageError) -> Unembedded {
        read { tables in tables.users[query.user.exact]?.unembedded(query) ?? Unembedded() }
    }
}

extension UserTables {
    fileprivate func changes(_ query: RecallChangesQuery) -> RecallChanges {
        guard let account else { return RecallChanges(isReset: query.since != nil) }
        let isKnown = query.since.map { $0.epoch == account.epoch && $0.deletions == account.deletions } ?? false
        let since = isKnown ? query.since ?? RecallMark() : RecallMark()
        let changed = memories.values.filter { $0.changedAtVersion > since.memoryVersion }
        let memories = ChangePage(changed, limit: query.bound, end: account.memoryVersion) { $0.changedAtVersion }
        let turns = ChangePage(turnVersions.filter { $0.value > since.talkVersion }, limit: query.bound, end: account.talkVersion) { $0.value }
        let made = embeddings.filter { $0.key.model == query.model?.exact && $0.value.version > since.talkVersion }
        let vectors = ChangePage(made.values, limit: query.bound, end: account.talkVersion) { $0.version }
        let talk = min(turns.end, vectors.end)
        let rows = memories.rows.sorted { ($0.changedAtVersion, $0.id) < ($1.changedAtVersion, $1.id) }
        return RecallChanges(
            isReset: query.since != nil && !isKnown,
            mark: RecallMark(epoch: account.epoch, deletions: account.deletions, memoryVersion: memories.end, talkVersion: talk),
            hasMore: memories.end < account.memoryVersion || talk < account.talkVersion,
            memories: rows.map { RecallChanges.ChangedMemory($0, message: sources[$0.id.exact]?.first?.message) },
            turns: turns.rows.filter { $0.value <= talk }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.compactMap { change($0.key) },
            embeddings: vectors.rows.filter { $0.version <= talk }.sorted { ($0.version, $0.embedding.place) < ($1.version, $1.embedding.place) }
                .map { RecallChanges.ChangedVector(owner: $0.embedding.owner, vector: $0.embedding.vector) }
        )
    }

    private func change(_ id: ExactText) -> RecallChanges.ChangedTurn? {
        guard let turn = turns[id], let record = sessions[turn.session.exact] else { return nil }
        return RecallChanges.ChangedTurn(
            turn: turn.id,
            session: turn.session,
            agent: record.session.agent,
            agentName: record.session.agentName,
            messages: turn.isLive ? said(in: turn, record) : []
        )
    }

    private func said(in turn: Turn, _ record: SessionRecord) -> [Message] {
        record.messages.filter { $0.message.turn.exact == turn.id.exact && $0.isRecalled }.map(\.message)
    }

    fileprivate func unembedded(_ query: UnembeddedQuery) -> Unembedded {
        func isMissing(_ owner: StoredEmbedding.Owner) -> Bool {
            embeddings[EmbeddingName(owner: owner, model: query.model.exact)] == nil
        }
        let wanted = turns.values.filter { $0.isLive && (query.turn == nil || query.turn?.exact == $0.id.exact) }
        let messages = wanted.flatMap { turn in sessions[turn.session.exact].map { said(in: turn, $0) } ?? [] }
        let heard = query.turn.map { turn in
            Set(sessions.values.flatMap(\.messages).filter { $0.message.turn.exact == turn.exact }.map(\.message.id.exact))
        }
        let memories = memories.values.filter { memory in
            guard memory.status == .active, isMissing(.memory(memory.id)) else { return false }
            guard let heard else { return true }
            return sources[memory.id.exact]?.contains { heard.contains($0.message.exact) } ?? false
        }
        return Unembedded(
            messages: Array(messages.filter { isMissing(.message($0.id)) }.sorted { $0.id < $1.id }.prefix(query.bound)),
            memories: Array(memories.sorted { $0.id < $1.id }.prefix(query.bound)),
            dimensions: embeddings.first { $0.key.model == query.model.exact }?.value.embedding.dimensions
        )
    }
}

/// The first rows of some changes, up to a version that is given whole.
private struct ChangePage<Row> {
    /// The rows, all of the versions up to ``end``.
    let rows: [Row]
    /// The last version that is there whole.
    let end: Int64

    init(_ rows: some Sequence<Row>, limit: Int, end: Int64, version: (Row) -> Int64) {
        let sorted = rows.sorted { version($0) < version($1) }
        guard sorted.count > limit else {
            self.rows = sorted
            self.end = end
            return
        }
        // A batch writes fewer rows than the smallest page has, so that at least one version is whole.
        let cut = version(sorted[limit])
        self.rows = Array(sorted.prefix { version($0) < cut })
        self.end = cut - 1
    }
}

extension StoredEmbedding {
    /// The place among the vectors of one version.
    fileprivate var place: String {
        switch owner {
        case .message(let id): "0" + id.rawValue
        case .memory(let id): "1" + id.rawValue
        }
    }
}
