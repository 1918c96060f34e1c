package import LuminoraCore

extension SQLStore {
    /// The account of a user, or `nil`.
    package func account(_ user: UserID) async throws(StorageError) -> Account? {
        try await first("SELECT \(Account.columns.selected()) FROM accounts WHERE id = ?1", [SQLValue(user)], Account.init)
    }

    /// An agent by its name, or `nil`.
    package func agent(named name: String) async throws(StorageError) -> Agent? {
        try await first("SELECT \(Agent.columns.selected()) FROM characters WHERE name = ?1", [.text(name)], Agent.init)
    }

    /// A session of a user, or `nil`; another user's session is `nil` too.
    package func session(_ id: SessionID, of user: UserID) async throws(StorageError) -> Session? {
        try await first(
            "SELECT \(Session.columns.selected()) FROM sessions WHERE session_id = ?1 AND user_id = ?2",
            [SQLValue(id), SQLValue(user)],
            Session.init
        )
    }

    /// A user's sessions, the one with the latest activity first.
    package func sessions(_ query: SessionQuery) async throws(StorageError) -> Page<Session> {
        var pages = SQLPageQuery(
            columns: Session.columns,
            table: "sessions",
            order: [("last_activity", true), ("session_id", true)],
            conditions: ["user_id = ?1"],
            parameters: [SQLValue(query.user)],
            limit: query.limit,
            after: query.after
        )
        if let name = query.agentName { pages.filter("personality_name = #", .text(name)) }
        return try await page(pages, Session.init)
    }

    /// A turn, or `nil`.
    package func turn(_ query: TurnQuery) async throws(StorageError) -> Turn? {
        let condition: String
        let parameters: [SQLValue]
        switch query {
        case .id(let id, let user):
            condition = "id = ?1 AND user_id = ?2"
            parameters = [SQLValue(id), SQLValue(user)]
        case .idempotencyKey(let key, let user, let now):
            condition = "user_id = ?2 AND idempotency_key = ?1 AND opened_at > ?3"
            parameters = [.text(key), SQLValue(user), SQLValue(now - IdempotencyKey.lifetime)]
        case .last(let session, let user):
            condition = "session_id = ?1 AND user_id = ?2 AND state <> 'undone' ORDER BY seq DESC LIMIT 1"
            parameters = [SQLValue(session), SQLValue(user)]
        case .open(let session, let user):
            condition = "session_id = ?1 AND user_id = ?2 AND state = 'open'"
            parameters = [SQLValue(session), SQLValue(user)]
        }
        return try await first("SELECT \(Turn.columns.selected()) FROM turns WHERE \(condition)", parameters, Turn.init)
    }

    /// The messages of a session.
    package func messages(_ query: MessageQuery) async throws(StorageError) -> Page<Message> {
        var pages = SQLPageQuery(
            columns: Message.columns,
            table: "messages",
            order: [("seq", false)],
            isDescending: query.order == .newestFirst,
            conditions: ["session_id = ?1", "user_id = ?2"],
            parameters: [SQLValue(query.session), SQLValue(query.user)],
            limit: query.limit,
            after: query.after
        )
        if !query.includesUndone { pages.conditions.append("is_hidden = 0") }
        return try await page(pages, Message.init)
    }
}

extension SQLStore {
    func first<Value: Sendable>(
        _ sql: String,
        _ parameters: [SQLValue],
        _ read: @escaping @Sendable (inout RowReader) throws(StorageError) -> Value
    ) async throws(StorageError) -> Value? {
        try await driver.read { connection throws(StorageError) in
            try connection.query(SQLStatement(sql, parameters)).first?.decoded(read)
        }
    }

    func page<Value: Sendable>(
        _ query: SQLPageQuery,
        _ read: @escaping @Sendable (inout RowReader) throws(StorageError) -> Value
    ) async throws(StorageError) -> Page<Value> {
        try await driver.read { connection throws(StorageError) in
            try query.page(on: connection, read)
        }
    }
}
