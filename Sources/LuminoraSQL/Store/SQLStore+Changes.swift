package import LuminoraCore

extension SQLStore {
    /// What has changed in what can be recalled of a user since the reader last asked, from one moment.
    package func changes(_ query: RecallChangesQuery) async throws(StorageError) -> RecallChanges {
        let account = SQLStatement("SELECT \(Account.columns.selected()) FROM accounts WHERE id = ?1", [SQLValue(query.user)])
        return try await driver.read { connection throws(StorageError) in
            guard let account = try connection.query(account).first?.decoded(Account.init) else {
                return RecallChanges(isReset: query.since != nil)
            }
            return try query.changes(of: account, on: connection)
        }
    }

    /// What an index has found, by name, in one round trip.
    package func recollections(_ query: RecollectionQuery) async throws(StorageError) -> Recollections {
        let statements = RecollectionStatements(query)
        return try await driver.read { connection throws(StorageError) in
            var found = Recollections()
            if !query.messages.isEmpty { found.messages = try connection.query(statements.messages).decoded(Message.init) }
            guard !query.memories.isEmpty else { return found }
            found.memories = try connection.query(statements.memories).decoded(Memory.init)
            for row in try connection.query(statements.sources) {
                var row = RowReader(row)
                let memory: MemoryID = try row.id()
                found.sources[memory, default: []].append(MemorySource(message: try row.id(), quote: try row.text()))
            }
            return found
        }
    }

    /// Texts of a user that a model has not embedded yet.
    package func unembedded(_ query: UnembeddedQuery) async throws(StorageError) -> Unembedded {
        let statements = [UnembeddedStatements.messages(query), UnembeddedStatements.memories(query), UnembeddedStatements.dimensions(query)]
        return try await driver.read { connection throws(StorageError) in
            let answers = try connection.queries(statements)
            var missing = Unembedded(messages: try answers[0].decoded(Message.init), memories: try answers[1].decoded(Memory.init))
            missing.dimensions = try answers[2].first?.decoded { (row) throws(StorageError) in Int(try row.integer()) }
            return missing
        }
    }
}

extension RecallChangesQuery {
    fileprivate func changes(of account: Account, on connection: any SQLConnection) throws(StorageError) -> RecallChanges {
        let isKnown = since.map { $0.epoch == account.epoch && $0.deletions == account.deletions } ?? false
        let mark = isKnown ? since ?? RecallMark() : RecallMark()
        let statements = ChangeStatements(self, since: mark)
        var changes = RecallChanges(isReset: since != nil && !isKnown, mark: RecallMark(account))
        if mark.memoryVersion < account.memoryVersion {
            let rows = try connection.query(statements.memories).decoded(MemoryChange.init)
            let page = ChangePage(rows, limit: bound, end: account.memoryVersion) { $0.version }
            changes.memories = page.rows.map(\.memory)
            changes.mark.memoryVersion = page.end
        }
        if mark.talkVersion < account.talkVersion {
            let turns = try connection.query(statements.turns).decoded(TurnChange.init)
            let turnPage = ChangePage(turns, limit: bound, end: account.talkVersion) { $0.version }
            let vectors = try statements.embeddings.map { (statement) throws(StorageError) in
                try connection.query(statement).decoded(VectorChange.init)
            }
            let vectorPage = ChangePage(vectors ?? [], limit: bound, end: account.talkVersion) { $0.version }
            let end = min(turnPage.end, vectorPage.end)
            changes.turns = turnPage.rows.filter { $0.version <= end }.map(\.turn)
            changes.embeddings = vectorPage.rows.filter { $0.version <= end }.map(\.vector)
            changes.mark.talkVersion = end
        }
        changes.hasMore = changes.mark.memoryVersion < account.memoryVersion || changes.mark.talkVersion < account.talkVersion
        return changes
    }
}

/// The first rows of some changes, up to a version that is given whole.
private struct ChangePage<Row> {
    let rows: [Row]
    let end: Int64

    /// Makes a page of rows in the order of their versions, one more than the limit if there are more.
    init(_ rows: [Row], limit: Int, end: Int64, version: (Row) -> Int64) {
        guard rows.count > limit else {
            self.rows = rows
            self.end = end
            return
        }
        // A batch writes fewer rows than the smallest page has, so that at least one version is whole.
        let cut = version(rows[limit])
        self.rows = Array(rows.prefix { version($0) < cut })
        self.end = cut - 1
    }
}

private struct MemoryChange {
    var version: Int64
    var memory: RecallChanges.ChangedMemory

    init(_ row: inout RowReader) throws(StorageError) {
        version = try row.integer()
        memory = RecallChanges.ChangedMemory(
            id: try row.id(),
            agent: try Memory.agent(inScope: row.text()),
            type: try row.name(),
            kind: try row.text(),
            key: try row.optionalText(),
            title: try row.optionalText(),
            content: try row.text(),
            summary: try row.optionalText(),
            value: try row.optionalJSON(),
            importance: try row.real(),
            confidence: try row.real(),
            source: try row.text(),
            status: try row.name(),
            occurredAt: try row.time(),
            expiresAt: try row.optionalTime(),
            accessCount: Int(try row.integer()),
            lastAccessedAt: try row.optionalTime(),
            message: try row.optionalID()
        )
    }
}

private struct TurnChange {
    var version: Int64
    var turn: RecallChanges.ChangedTurn

    init(_ row: inout RowReader) throws(StorageError) {
        version = try row.integer()
        turn = RecallChanges.ChangedTurn(turn: try row.id(), session: try row.id(), agent: try row.id(), agentName: try row.text(), messages: [])
        guard try row.integer() == 1 else { return }
        let isAskingForgotten = try row.integer() == 1
        let asking = try Message(&row)
        if !isAskingForgotten { turn.messages.append(asking) }
        guard !row.isNull else { return }
        let isAnswerForgotten = try row.integer() == 1
        let answer = try Message(&row)
        if !isAnswerForgotten { turn.messages.append(answer) }
    }
}

private struct VectorChange {
    var version: Int64
    var vector: RecallChanges.ChangedVector

    init(_ row: inout RowReader) throws(StorageError) {
        version = try row.integer()
        let message: MessageID? = try row.optionalID()
        let memory: MemoryID? = try row.optionalID()
        let owner = message.map(StoredEmbedding.Owner.message) ?? memory.map(StoredEmbedding.Owner.memory)
        guard let owner else { throw StorageError(.corrupt, "A vector belongs to nothing; check the store.") }
        vector = RecallChanges.ChangedVector(owner: owner, vector: try row.components())
    }
}
