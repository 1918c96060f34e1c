import CSQLite
import GRDB
import LuminoraCore
import LuminoraSQL
import LuminoraTestSupport
import Testing

@testable import LuminoraSQLite

@Suite("SQLite's queue of jobs stays quick, however long it gets")
struct SQLiteQueueTests {
    /// Puts jobs in as they stand after a long time: 1,000 lanes, the first of them with very many jobs, and what is done.
    private static func fill(_ store: SQLiteStore, waiting: Int, done: Int) async throws {
        try await store.driver.pool.write { database in
            try database.execute(
                sql: """
                    WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 999)
                    INSERT INTO accounts (id, created_at, updated_at) SELECT 'user-' || i, ?1, ?1 FROM n
                    """,
                arguments: [SQLiteFixture.start.text]
            )
            for (count, state, lane) in [(1000, "ready", "i"), (waiting, "waiting", "((i % 2) * (i % 1000))"), (done, "done", "(i % 1000)")] {
                try database.execute(
                    sql: """
                        WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?1 - 1)
                        INSERT INTO jobs (id, key, user_id, lane, kind, state, run_at, created_at, finished_at)
                        SELECT ?2 || i, ?2 || i, 'user-' || \(lane), 'user-' || \(lane), 'learn', ?2, ?3, ?3, CASE ?2 WHEN 'done' THEN ?3 END FROM n WHERE i < ?1
                        """,
                    arguments: [count, state, SQLiteFixture.start.text]
                )
            }
        }
    }

    private static func claim(_ number: Int) -> JobClaim {
        JobClaim(owner: "w", token: "t\(number)", limit: 1, lease: .seconds(60), now: SQLiteFixture.start + .seconds(1))
    }

    /// The steps that SQLite's machine takes to find a job that is due.
    private static func steps(_ store: SQLiteStore, _ statement: SQLStatement) async throws -> Int {
        try await store.driver.pool.read { database in
            let handle = try database.cachedStatement(sql: statement.sql).sqliteStatement
            _ = sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_VM_STEP, 1)
            _ = try SQLiteConnection(database: database, path: "").query(statement)
            return Int(sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_VM_STEP, 1))
        }
    }

    @Test("A job is found in few steps, whatever else waits or is done", arguments: [0, 20_000])
    func claimIsIndependentOfTheBacklog(_ backlog: Int) async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await Self.fill(store, waiting: backlog, done: backlog)
                #expect(try await store.check() == [])
                #expect(try await store.claimJobs(Self.claim(0)).count == 1)
                #expect(try await Self.steps(store, JobStatements.due(Self.claim(1), limit: 1)) < 30)
                let counts = try await store.jobCounts(of: nil)
                #expect(counts[.done] ?? 0 == backlog)
                #expect(counts[.waiting] ?? 0 == backlog)
            }
        }
    }

    @Test("Each user is served in turn beside a user with 10,000 jobs")
    func fairness() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await Self.fill(store, waiting: 20_000, done: 0)
                var served: [UserID: Int] = [:]
                for number in 0..<1500 {
                    let job = try #require(try await store.claimJobs(Self.claim(number)).first)
                    served[job.user, default: 0] += 1
                    try await store.apply(
                        WriteBatch(
                            id: BatchID(rawValue: "done-\(number)"),
                            scope: .user(job.user),
                            at: SQLiteFixture.start + .seconds(1),
                            operations: [.completeJob(job.id, token: "t\(number)")]
                        )
                    )
                }
                #expect(served.count == 1000)
                #expect((served[UserID(rawValue: "user-0")] ?? 0) <= 2)
            }
        }
    }

    @Test("Done jobs are forgotten after 72 hours, a few at a time, and no others are")
    func pruning() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await Self.fill(store, waiting: 100, done: 700)
                let user = UserID(rawValue: "user-1")
                func finish(_ number: Int, at: Timestamp) async throws {
                    let job = Job(id: JobID(rawValue: "new-\(number)"), key: "new-\(number)", user: user, kind: "learn", runAt: at, createdAt: at)
                    var claim = Self.claim(number)
                    claim.now = at
                    claim.user = user
                    try await store.apply(
                        WriteBatch(id: BatchID(rawValue: "in-\(number)"), scope: .user(user), at: at, operations: [.enqueueJob(job)])
                    )
                    let held = try #require(try await store.claimJobs(claim).first)
                    try await store.apply(
                        WriteBatch(
                            id: BatchID(rawValue: "out-\(number)"),
                            scope: .user(user),
                            at: at,
                            operations: [.completeJob(held.id, token: claim.token)]
                        )
                    )
                }
                let soon = SQLiteFixture.start + .seconds(72 * 3600)
                for number in 0..<250 { try await finish(number, at: soon) }
                #expect(try await store.jobCounts(of: nil)[.done] == 950, "the oldest are not older than 72 hours yet")
                for number in 250..<400 { try await finish(number, at: soon + .seconds(1)) }
                let counts = try await store.jobCounts(of: nil)
                #expect(counts[.done] ?? 0 < 1100)
                #expect(counts[.ready] == 1000)
                #expect(counts[.waiting] == 100)
            }
            // The rest goes when the store is opened, again a few at a time.
            for _ in 0..<3 { try await fixture.withStore { _ in } }
            try await fixture.withStore { store in
                let counts = try await store.jobCounts(of: nil)
                #expect(counts[.done] == 400)
            }
        }
    }
}
