import Foundation
import GRDB
import LuminoraCore
import LuminoraSQL
import LuminoraTestSupport
import Testing

@testable import LuminoraSQLite

@Suite("The schema of SQLite carries the seeds")
struct SQLiteSchemaTests {
    /// The lines of `seed-schema.txt`, which stands beside this file.
    private static var seedColumns: [(kind: String, object: String, column: String)] {
        get throws {
            let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("seed-schema.txt")
            return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
                .map { line in
                    let parts = line.split(whereSeparator: { " =.".contains($0) }).map(String.init)
                    return (parts[0], parts[1], parts[2])
                }
        }
    }

    @Test("Every table, view and column that the seeds name is there")
    func seedColumns() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                let columns = try Self.seedColumns
                #expect(columns.count > 150)
                let missing = try await store.driver.pool.read { database in
                    try columns.filter { entry in
                        let found = try Row.fetchOne(
                            database,
                            sql: """
                                SELECT 1 FROM sqlite_master m JOIN pragma_table_info(m.name) c
                                WHERE m.type = ? AND m.name = ? COLLATE BINARY AND c.name = ? COLLATE BINARY
                                """,
                            arguments: [entry.kind, entry.object, entry.column]
                        )
                        return found == nil
                    }
                    .map { "\($0.kind) \($0.object).\($0.column)" }
                }
                #expect(missing == [])
            }
        }
    }

    /// The seeds' queries, where SQLite can read them as they are, else in its own words.
    static let seedQueries = [
        "SELECT * FROM user_affinity WHERE user_id='diego'",
        "SELECT * FROM session_moods WHERE session_id='s'",
        "SELECT * FROM user_facts WHERE user_id='diego'",
        """
        SELECT * FROM memory_contexts WHERE "userId" = 'diego' AND "memoryType" = 'episodic'
          AND ("agentId" = 'x' OR "agentId" IS NULL) ORDER BY importance DESC, "createdAt" DESC LIMIT 5
        """,
        "SELECT * FROM user_profiles WHERE \"userId\" = 'diego'",
        "SELECT * FROM voice_sessions WHERE id = 's'",
        "SELECT * FROM ai_conversations WHERE \"sessionId\" = 's' ORDER BY \"createdAt\" ASC",
        "SELECT * FROM agents WHERE id = '5f0c4c2e-0000-5000-8000-000000000001'",
        """
        SELECT mc."memoryType", mc.category, COUNT(*) as count, AVG(mc.importance) as avg_importance, MAX(mc."createdAt") as latest
        FROM memory_contexts mc WHERE mc."userId" = 'diego' GROUP BY mc."memoryType", mc.category ORDER BY count DESC
        """,
        """
        SELECT vs.id, vs."startedAt", vs."durationSeconds", vs."messageCount", a.name as agent_name, COUNT(DISTINCT mc.id) as memories_created
        FROM voice_sessions vs LEFT JOIN agents a ON a.id = vs.metadata->>'agentId'
        LEFT JOIN memory_contexts mc ON mc."sessionId" = vs.id
        WHERE vs."userId" = 'diego' GROUP BY vs.id, vs."startedAt", vs."durationSeconds", vs."messageCount", a.name ORDER BY vs."startedAt" DESC
        """,
        """
        SELECT substr(content, 1, 100) as preview, importance, "accessCount", category, COALESCE(a.name, 'Compartida') as agent
        FROM memory_contexts mc LEFT JOIN agents a ON a.id = mc."agentId"
        WHERE mc."userId" = 'diego' ORDER BY importance DESC, "accessCount" DESC LIMIT 10
        """,
        """
        SELECT DATE("createdAt") as date, COUNT(*) as memories_created, AVG(importance) as avg_importance FROM memory_contexts
        WHERE "userId" = 'diego' AND "createdAt" >= datetime('2026-11-01', '-7 days') GROUP BY DATE("createdAt") ORDER BY date DESC
        """,
        "SELECT * FROM v_memory_contexts_enriched",
        "SELECT * FROM v_voice_sessions_stats",
        "SELECT * FROM episodes WHERE user_id = 'diego'",
        "SELECT * FROM users WHERE id = 'diego'",
    ]

    @Test("A query of the seeds finds what was written", arguments: seedQueries)
    func seedQuery(_ sql: String) async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await store.begin()
                try await store.takeTurn(1, points: 1)
                try await store.learn()
                try await store.driver.pool.write { database in
                    try database.execute(
                        sql: "INSERT INTO profiles (user_id, age, created_at, updated_at) SELECT id, 9, created_at, created_at FROM accounts"
                    )
                }
                let rows = try await store.driver.pool.read { try Row.fetchAll($0, sql: sql).count }
                #expect(rows > 0)
            }
        }
    }

    @Test("What the views show as JSON is JSON, whatever the text")
    func viewsAreJSON() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await store.begin()
                try await store.learn()
                let values = try await store.driver.pool.read { database in
                    try [
                        String.fetchOne(database, sql: "SELECT metadata FROM memory_contexts WHERE id = 'fact'"),
                        String.fetchOne(database, sql: "SELECT value FROM user_facts"),
                        String.fetchOne(database, sql: "SELECT metadata FROM voice_sessions"),
                    ]
                }
                let parsed = try values.map { try JSONValue(parsing: #require($0)) }
                #expect(parsed[0]["tags"] == .array([.string("uno"), .string("dos")]))
                #expect(parsed[1] == .string("Dice \"hola\""))
                #expect(parsed[2]["agentId"] == .string(SQLiteFixture.agent.id.rawValue))
            }
        }
    }

    @Test("Deleting an agent puts its private memories away and tells their users")
    func deletedAgent() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await store.begin()
                try await store.learn()
                let before = try #require(try await store.account(SQLiteFixture.user)).memoryVersion
                try await store.driver.pool.write { try $0.execute(sql: "DELETE FROM characters") }
                let archived = try await store.memories(MemoryQuery(user: SQLiteFixture.user, status: .archived, now: SQLiteFixture.start))
                #expect(archived.rows.map(\.id.rawValue) == ["routine"])
                #expect(archived.rows.first?.agent == SQLiteFixture.agent.id)
                #expect(try await store.account(SQLiteFixture.user)?.memoryVersion == before + 1)
                #expect(archived.rows.first?.changedAtVersion == before + 1)
            }
        }
    }

    @Test("Deleting an account deletes every row of the user's")
    func deletedAccount() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await store.begin()
                try await store.takeTurn(1, points: 1)
                try await store.learn()
                try await store.driver.pool.write { try $0.execute(sql: "DELETE FROM accounts") }
                let rows = try await store.summary().rows.filter { $0.value > 0 }
                #expect(Set(rows.keys) == ["characters", "applied_batches"])
                #expect(rows["applied_batches"] == 1)
                #expect(try await store.check() == [])
            }
        }
    }

    @Test("Every foreign key has an index that begins with its columns")
    func foreignKeysAreIndexed() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                let missing = try await store.driver.pool.read { database in
                    try String.fetchAll(
                        database,
                        sql: """
                            SELECT t.name || '.' || k."from" FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) k
                            WHERE t.type = 'table' AND k.seq = 0 AND NOT EXISTS (
                              SELECT 1 FROM pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c
                              WHERE c.seqno = 0 AND c.name = k."from")
                            """
                    )
                }
                #expect(missing == [])
            }
        }
    }
}
