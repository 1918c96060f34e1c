import GRDB
import LuminoraCore
import LuminoraSQL
import LuminoraTestSupport
import Testing

@testable import LuminoraSQLite

@Suite("An older file is brought up to date with all that is in it")
struct SQLiteMigrationTests {
    /// What release 1 of the schema was told to do; it never changes.
    private static let first = SQLMigrator(dialect: .sqlite, migrations: Array(SQLMigration.all(.sqlite).prefix(1)))

    /// Fills a file of schema 1 with rows of every table that learning touches.
    private static func fill(_ path: String) throws {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        try queue.write { database in
            let now = "'2026-11-21 00:00:00.000'"
            try database.execute(sql: "INSERT INTO accounts (id, memory_version, created_at, updated_at) VALUES ('diego', 7, \(now), \(now))")
            try database.execute(
                sql: """
                    INSERT INTO sessions (session_id, user_id, personality_name, agent_id, last_seq, last_message_at, created_at, last_activity)
                    VALUES ('s', 'diego', 'alicia', 'alicia', 5, '2026-11-21 00:00:05.000', \(now), \(now))
                    """
            )
            // Each turn is a message of the user's; the answers do not matter here.
            for (number, state) in ["complete", "failed", "undone", "partial", "complete"].enumerated() {
                let moment = "'2026-11-21 00:00:0\(number + 1).000'"
                try database.execute(
                    sql: """
                        INSERT INTO turns (id, session_id, user_id, seq, state, user_message_id, opened_at)
                          VALUES ('t\(number)', 's', 'diego', \(number + 1), '\(state)', 'm\(number)', \(moment));
                        INSERT INTO messages (id, session_id, user_id, turn_id, seq, speaker, content, timestamp)
                          VALUES ('m\(number)', 's', 'diego', 't\(number)', \(number + 1), 'user', 'Hola \(number)', \(moment));
                        """
                )
            }
            for (id, state, token) in [("a", "running", "'t'"), ("b", "waiting", "NULL"), ("c", "buried", "NULL"), ("d", "done", "NULL")] {
                try database.execute(
                    sql: """
                        INSERT INTO jobs (id, key, user_id, lane, kind, state, run_at, attempt, lease_token, created_at, finished_at)
                        VALUES ('\(id)', '\(id)', 'diego', 'diego', 'learn', '\(state)', \(now), 3, \(token), \(now), \(state == "done" ? now : "NULL"))
                        """
                )
            }
            // Schema 1 allowed two live routines of one key.
            for (id, type, key, second) in [
                ("name", "semantic", "'name'", 1), ("old", "procedural", "'run'", 2), ("new", "procedural", "'run'", 3),
                ("keyless", "procedural", "NULL", 4), ("other", "procedural", "NULL", 5),
            ] {
                let moment = "'2026-11-21 00:00:0\(second).000'"
                try database.execute(
                    sql: """
                        INSERT INTO memories (id, user_id, memory_type, category, kind, key, content, occurred_at, valid_from, created_at,
                          updated_at, changed_at_version)
                        VALUES ('\(id)', 'diego', '\(type)', 'other', 'routine', \(key), 'Corre', \(moment), \(moment), \(moment), \(moment), 7);
                        INSERT INTO memory_sources (memory_id, message_id, quote) VALUES ('\(id)', 'm0', 'Hola');
                        """
                )
            }
        }
    }

    @Test("Schema 1 becomes the newest after a copy was put beside it, and nothing is lost")
    func firstToSecond() async throws {
        try await SQLiteFixture.with { fixture in
            await (try await fixture.open(migrator: Self.first)).close()
            try Self.fill(fixture.path)
            try await fixture.withStore { store in
                let user = SQLiteFixture.user
                let summary = try await store.summary()
                #expect(summary.schemaVersion == 3)
                #expect(try await store.check() == [])
                let rows = ["accounts", "sessions", "turns", "messages", "jobs", "memories", "memory_sources"].map { summary.rows[$0] }
                #expect(rows == [1, 1, 5, 5, 4, 5, 5])
                let memories = try await store.memories(MemoryQuery(user: user, status: nil, now: SQLiteFixture.start)).rows
                #expect(memories.filter { $0.status == .active }.map(\.id.rawValue) == ["other", "keyless", "new", "name"])
                let old = try #require(memories.first { $0.id.rawValue == "old" })
                #expect(old.status == .superseded)
                #expect(old.validTo != nil)
                #expect(old.changedAtVersion == 8)
                #expect(try await store.account(user)?.memoryVersion == 8)
                let jobs = try await store.jobs(JobQuery(user: user)).rows
                #expect(jobs.map(\.state) == [.running, .waiting, .buried, .done])
                #expect(jobs.map(\.crashes) == [0, 0, 0, 0])
                #expect(jobs.map(\.attempt) == [3, 3, 3, 3])
                var positions: [Int?] = []
                for number in 0..<5 {
                    let lesson = try await store.lessons(LessonQuery(turns: [TurnID(rawValue: "t\(number)")], of: user)).first
                    positions.append(lesson?.position)
                }
                #expect(positions == [1, 1, 1, 2, 3])
                #expect(try await store.sources(of: memories.map(\.id), of: user).count == 5)
                let facts = try await store.driver.pool.read { try String.fetchAll($0, sql: "SELECT id FROM user_facts ORDER BY id") }
                #expect(facts == ["name", "new"])
                let changes = try await store.changes(RecallChangesQuery(user: user))
                #expect(changes.turns.map(\.turn.rawValue) == ["t0", "t3", "t4"])
                #expect(changes.mark == RecallMark(memoryVersion: 8, talkVersion: 3))
            }
            let copy = try await fixture.open(fixture.path + ".before-schema-3", migrator: Self.first)
            #expect(try await copy.summary().schemaVersion == 1)
            let kept = try await copy.driver.pool.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM memories WHERE status = 'active'") }
            #expect(kept == 5)
            await copy.close()
        }
    }

    @Test("The first schema is what it was")
    func checksum() {
        #expect(Self.first.migrations.map(\.checksum) == ["032620773012f556"])
    }
}
