package import LuminoraCore

extension SQLStore {
    /// What the store holds: schema version, size, and rows by table.
    package func summary() async throws(StorageError) -> StoreSummary {
        let driver = driver
        return try await driver.read { connection throws(StorageError) in
            var summary = try driver.describe(connection)
            let version = try connection.query(SQLStatement("SELECT MAX(version) FROM schema_migrations")).first?.values.first
            if case .integer(let number)? = version { summary.schemaVersion = Int(number) }
            for table in SchemaVersion1.tables {
                let count = try connection.query(SQLStatement("SELECT COUNT(*) FROM \(table)")).first?.values.first
                if case .integer(let number)? = count { summary.rows[table] = Int(number) }
            }
            return summary
        }
    }

    /// What is wrong with the store, in sentences; empty if it is sound.
    package func check() async throws(StorageError) -> [String] {
        let driver = driver
        let (defects, hasSchema) = try await driver.read { connection throws(StorageError) in
            let defects = try driver.defects(connection)
            return (defects, defects.isEmpty)
        }
        // A store whose pages are damaged may not be able to answer the rest.
        guard hasSchema else { return defects }
        return try await driver.read { connection throws(StorageError) in
            var defects: [String] = []
            for law in SQLLaw.all {
                guard case .integer(let count)? = try connection.query(SQLStatement(law.violations)).first?.values.first, count > 0 else { continue }
                defects.append("\(law.sentence) (\(count))")
            }
            return defects
        }
    }
}

extension SchemaVersion1 {
    /// The tables, in the order of their names.
    static let tables = [
        "accounts", "affinity_ledger", "applied_batches", "audit_log", "characters", "devices", "embeddings", "heartbeat_rollups",
        "heartbeats", "jobs", "memories", "memory_access", "memory_sources", "messages", "mood_history", "profiles", "session_moods",
        "session_tallies", "sessions", "tombstones", "turns", "usage_ledger", "user_affinity",
    ]
}

/// Something that holds of every sound store, and a statement that counts where it does not.
struct SQLLaw {
    let sentence: String
    let violations: String

    static let all = [
        SQLLaw(
            sentence: "The points of a relationship are not the sum of its ledger.",
            violations: """
                SELECT COUNT(*) FROM user_affinity u WHERE affinity_points <> (SELECT COALESCE(SUM(applied), 0) FROM affinity_ledger l
                  WHERE l.user_id = u.user_id AND l.personality_name = u.personality_name)
                """
        ),
        SQLLaw(
            sentence: "The tallies of a session are not what its ledger says.",
            violations: """
                SELECT COUNT(*) FROM session_tallies t WHERE gained <> (SELECT COALESCE(SUM(applied), 0) FROM affinity_ledger l
                  WHERE l.session_id = t.session_id AND l.personality_name = t.personality_name AND l.kind = t.kind AND l.applied > 0)
                """
        ),
        SQLLaw(
            sentence: "The messages of a session are not numbered without a gap.",
            violations: """
                SELECT COUNT(*) FROM sessions s WHERE last_seq <> (SELECT COUNT(*) FROM messages m WHERE m.session_id = s.session_id)
                  OR last_seq <> (SELECT COALESCE(MAX(seq), 0) FROM messages m WHERE m.session_id = s.session_id)
                """
        ),
        SQLLaw(
            sentence: "The times of a session's messages do not rise.",
            violations: """
                SELECT COUNT(*) FROM messages m JOIN messages n ON n.session_id = m.session_id AND n.seq = m.seq + 1
                WHERE n.timestamp <= m.timestamp
                """
        ),
        SQLLaw(
            sentence: "The positions of a session's turns are not their numbers.",
            violations: """
                SELECT COUNT(*) FROM (SELECT position, ROW_NUMBER() OVER (PARTITION BY session_id ORDER BY seq) AS number FROM turns
                  WHERE state IN ('complete', 'partial')) AS numbered WHERE position <> number
                """
        ),
        SQLLaw(
            sentence: "A waiting job has no job before it.",
            violations: """
                SELECT COUNT(*) FROM jobs w WHERE state = 'waiting' AND NOT EXISTS (
                  SELECT 1 FROM jobs h WHERE h.lane = w.lane AND h.state IN ('ready', 'running'))
                """
        ),
        SQLLaw(
            sentence: "A memory is later than its user's memory version, or has another user's session.",
            violations: """
                SELECT COUNT(*) FROM memories x JOIN accounts a ON a.id = x.user_id LEFT JOIN sessions s ON s.session_id = x.session_id
                WHERE x.changed_at_version > a.memory_version OR s.user_id <> x.user_id
                """
        ),
        SQLLaw(
            sentence: "A turn or a vector is later than its user's talk version.",
            violations: """
                SELECT (SELECT COUNT(*) FROM turns t JOIN accounts a ON a.id = t.user_id WHERE t.changed_at_version > a.talk_version)
                  + (SELECT COUNT(*) FROM embeddings e JOIN accounts a ON a.id = e.user_id WHERE e.changed_at_version > a.talk_version)
                """
        ),
    ]
}
