import LuminoraCore

/// Remembers which batches were applied, so that none is applied twice.
struct BatchLedger {
    let table: WriteTable

    /// Applies the batch unless it was applied before, which its first outcome then tells.
    func apply(_ batch: WriteBatch) throws(StorageError) -> BatchOutcome {
        switch batch.scope {
        case .user(let user):
            if let known = try outcome(
                of: "SELECT outcome FROM applied_batches WHERE user_id = ?2 AND id = ?1",
                [SQLValue(batch.id), SQLValue(user)]
            ) {
                return known
            }
            var writer = try BatchWriter(table: table, user: user)
            try writer.apply(batch)
            // Without an account nothing was written, so there is nothing to remember.
            if writer.account != nil { try remember(batch.id, user: user, outcome: writer.outcome) }
            return writer.outcome
        case .system(let reason):
            let name = [SQLValue(batch.id)]
            if let known = try outcome(of: "SELECT outcome FROM applied_batches WHERE user_id IS NULL AND id = ?1", name) { return known }
            try WriteTable.check([.text(reason)])
            try OperatorWriter(table: table).apply(batch)
            try remember(batch.id, user: nil, outcome: BatchOutcome())
            return BatchOutcome()
        }
    }

    private func outcome(of sql: String, _ parameters: [SQLValue]) throws(StorageError) -> BatchOutcome? {
        try table.first(sql, parameters)?.decoded { row throws(StorageError) in BatchOutcome(repeated: try row.json()) }
    }

    private func remember(_ id: BatchID, user: UserID?, outcome: BatchOutcome) throws(StorageError) {
        let row = try table.first(
            "INSERT INTO applied_batches (id, user_id, outcome, applied_at) VALUES (?1, ?2, ?3, ?4) RETURNING seq",
            [SQLValue(id), SQLValue(user), .text(outcome.json.text), SQLValue(table.at)]
        )
        guard case .integer(let number)? = row?.values.first, number.isMultiple(of: Self.interval) else { return }
        for _ in 0..<Self.steps { try Self.prune(table.connection, dialect: table.dialect) }
    }

    /// How many batches are applied between two prunings.
    private static let interval: Int64 = 500
    /// How many steps a pruning has: together they take out more than was put in since the last.
    private static let steps = 3

    /// Forgets at most 200 batches, the oldest, if they were applied 72 hours before the newest.
    ///
    /// The store's own newest moment is the measure, not the time of day, which tests and replays may have elsewhere.
    static func prune(_ connection: any SQLConnection, dialect: SQLDialect) throws(StorageError) {
        let newest = try connection.query(SQLStatement("SELECT applied_at FROM applied_batches ORDER BY seq DESC LIMIT 1")).first
        guard let newest else { return }
        let limit = try newest.decoded { row throws(StorageError) in try row.time() } - IdempotencyKey.lifetime
        try connection.execute(
            SQLStatement(
                "DELETE FROM applied_batches WHERE seq IN (SELECT seq FROM applied_batches ORDER BY seq LIMIT 200) AND applied_at < ?1",
                [SQLValue(limit)]
            )
        )
    }
}
