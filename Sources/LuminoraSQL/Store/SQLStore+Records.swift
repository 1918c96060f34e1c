package import LuminoraCore

extension SQLStore {
    /// The relationships of a user, the closest first.
    package func relationships(of user: UserID) async throws(StorageError) -> [Relationship] {
        let statement = SQLStatement(
            """
            SELECT \(Relationship.columns.selected()) FROM user_affinity WHERE user_id = ?1
            ORDER BY affinity_points DESC, personality_name
            """,
            [SQLValue(user)]
        )
        return try await driver.read { connection throws(StorageError) in
            try connection.query(statement).decoded(Relationship.init)
        }
    }

    /// The ledger of a relationship, newest first.
    package func ledger(_ query: LedgerQuery) async throws(StorageError) -> Page<LedgerEntry> {
        var pages = SQLPageQuery(
            columns: LedgerEntry.columns,
            table: "affinity_ledger",
            order: [("created_at", true), ("seq", false)],
            conditions: ["user_id = ?1"],
            parameters: [SQLValue(query.user)],
            limit: query.limit,
            after: query.after
        )
        if let name = query.agentName { pages.filter("personality_name = #", .text(name)) }
        if let turn = query.turn { pages.filter("turn_id = #", SQLValue(turn)) }
        return try await page(pages, LedgerEntry.init)
    }

    /// The moods of a session, newest first.
    package func moods(_ query: MoodQuery) async throws(StorageError) -> Page<MoodChange> {
        let pages = SQLPageQuery(
            columns: MoodChange.columns,
            table: "mood_history",
            order: [("started_at", true), ("seq", false)],
            conditions: ["session_id = ?1", "user_id = ?2"],
            parameters: [SQLValue(query.session), SQLValue(query.user)],
            limit: query.limit,
            after: query.after
        )
        return try await page(pages, MoodChange.init)
    }

    /// A user's memories, newest first.
    package func memories(_ query: MemoryQuery) async throws(StorageError) -> Page<Memory> {
        try await page(try MemoryStatements.pages(query), Memory.init)
    }
}
