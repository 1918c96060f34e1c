import CSQLite
import GRDB
import LuminoraCore
import LuminoraSQL
import LuminoraTestSupport
import Synchronization
import Testing

@testable import LuminoraSQLite

@Suite("The hot statements of SQLite use indexes")
struct SQLitePlanTests {
    private static let request = ContextRequest(
        user: SQLiteFixture.user,
        agentName: "alicia",
        session: SessionID(rawValue: "s"),
        dayStart: SQLiteFixture.start,
        memoriesSince: 0,
        recall: RecallRequest(
            agent: SQLiteFixture.agent.id,
            kinds: ["work"],
            episodesSince: SQLiteFixture.start,
            now: SQLiteFixture.start
        )
    )

    private static func scans(_ sql: String, on database: Database) throws -> [String] {
        // A scan of what is not a table is a scan of a few rows in memory; the oldest batches are found in the order of their key.
        let harmless = ["SCAN CONSTANT ROW", "SCAN asker", "SCAN steps", "SCAN chosen", "SCAN known", "SCAN (", "SCAN applied_batches"]
        let empty = StatementArguments(Array(repeating: DatabaseValue.null, count: try parameters(of: sql, on: database)))
        return try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + sql, arguments: empty)
            .map { $0["detail"] as String }
            .filter { detail in (detail.contains("SCAN") && !harmless.contains { detail.hasPrefix($0) }) || detail.contains("AUTOMATIC") }
            .map { "\($0) in \(sql)" }
    }

    private static func parameters(of sql: String, on database: Database) throws -> Int {
        Int(sqlite3_bind_parameter_count(try database.makeStatement(sql: sql).sqliteStatement))
    }

    @Test("No statement of a turn's batches scans a table")
    func writing() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                let statements = Mutex<Set<String>>([])
                try await store.begin()
                try await store.driver.pool.writeWithoutTransaction { database in
                    database.trace { event in
                        if case .statement(let statement) = event { statements.withLock { _ = $0.insert(statement.sql) } }
                    }
                }
                try await store.takeTurn(1, points: 1)
                try await store.learn()
                let claim = JobClaim(owner: "w", token: "t", limit: 10, lease: .seconds(60), now: SQLiteFixture.start + .seconds(99))
                let jobs = try await store.claimJobs(claim)
                let job = try #require(jobs.first)
                try await store.apply(
                    WriteBatch(
                        id: BatchID(rawValue: "done"),
                        scope: .user(job.user),
                        at: claim.now,
                        preconditions: [.jobIsHeld(job.id, token: "t"), .turnIsLive(TurnID(rawValue: "s-1")), .memoryVersion(1)],
                        operations: Self.settling(job) + [
                            .retireMemory(MemoryID(rawValue: "fact"), status: .undone, supersededBy: nil),
                            .deleteMemory(MemoryID(rawValue: "episode")),
                            .undoTurn(TurnID(rawValue: "s-1")),
                        ]
                    )
                )
                let texts = statements.withLock { $0 }.filter { sql in ["SELECT", "INSERT", "UPDATE", "DELETE"].contains { sql.hasPrefix($0) } }
                #expect(texts.count > 35)
                let scans = try await store.driver.pool.read { database in try texts.flatMap { try Self.scans($0, on: database) } }
                #expect(scans == [])
            }
        }
    }

    /// All that can be done to jobs, beside a running one.
    private static func settling(_ job: Job) -> [WriteOperation] {
        let others = (0..<3)
            .map { number in
                let name = "other-\(number)"
                return Job(id: JobID(rawValue: name), key: name, user: job.user, kind: "learn", runAt: job.runAt, createdAt: job.runAt)
            }
        return others.map { .enqueueJob($0) } + [
            .renewJob(job.id, token: "t", until: job.runAt + .seconds(60)),
            .settleJob(others[0].id),
            .buryJob(others[1].id, error: "e"),
            .replayJob(others[1].id),
            .completeJob(job.id, token: "t"),
        ]
    }

    /// How SQLite goes about a statement.
    private static func plan(_ statement: SQLStatement, on database: Database) throws -> String {
        let empty = StatementArguments(Array(repeating: DatabaseValue.null, count: try parameters(of: statement.sql, on: database)))
        return try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + statement.sql, arguments: empty).map { $0["detail"] as String }
            .joined(separator: "\n")
    }

    @Test("Facts are read in the order of an index, and what is looked for by key or kind is found by it")
    func indexes() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                let recall = ContextStatements(Self.request).all.suffix(3)
                let lesson = LessonStatements(turn: TurnID(rawValue: "t"), of: SQLiteFixture.user, reach: 4)
                let claim = JobClaim(owner: "w", token: "t", limit: 10, lease: .seconds(60), now: SQLiteFixture.start)
                let (facts, messages, known, due) = try await store.driver.pool.read { database in
                    (
                        try recall.map { try Self.plan($0, on: database) }, try lesson.all[1...3].map { try Self.plan($0, on: database) },
                        try Self.plan(lesson.acquaintances, on: database), try Self.plan(JobStatements.due(claim, limit: 1), on: database)
                    )
                }
                #expect(facts[0] == facts[1])
                #expect(facts[0] == "SEARCH memories USING INDEX memories_recall (user_id=?)")
                #expect(facts[2].contains("memories_episodes (user_id=? AND occurred_at>?)"))
                #expect(messages.allSatisfy { $0.contains("(session_id=? AND seq") && !$0.contains("B-TREE") }, "\(messages)")
                #expect(known.contains("memories_live_fact (user_id=? AND scope=? AND kind=?"))
                #expect(due == "SEARCH jobs USING COVERING INDEX jobs_claim (run_at<?)" || due == "SEARCH jobs USING INDEX jobs_claim (run_at<?)")
            }
        }
    }

    @Test("What is looked for among memories by key, id or turn is found without going through all of them")
    func lookups() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                let user = SQLiteFixture.user
                let queries = [
                    MemoryQuery(user: user, keys: ["a", "b"], now: SQLiteFixture.start),
                    MemoryQuery(user: user, ids: [MemoryID(rawValue: "a")], now: SQLiteFixture.start),
                    MemoryQuery(user: user, learntFrom: TurnID(rawValue: "t"), now: SQLiteFixture.start),
                ]
                let statements = try queries.map { try MemoryStatements.page($0) }
                let plans = try await store.driver.pool.read { database in try statements.map { try Self.plan($0, on: database) } }
                #expect(plans.allSatisfy { !$0.contains("memories_newest") && $0.contains("SCAN chosen") }, "\(plans)")
                #expect(plans.first?.contains("memories_key (user_id=? AND key=?)") == true)
            }
        }
    }

    @Test("No statement of the context, of a lesson or of claiming jobs scans a table")
    func reading() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                let claim = JobClaim(owner: "w", token: "t", limit: 10, lease: .seconds(60), now: SQLiteFixture.start)
                let lesson = LessonStatements(turn: TurnID(rawValue: "t"), of: SQLiteFixture.user, reach: 4)
                let texts = (ContextStatements(Self.request).all + lesson.all + [lesson.acquaintances, JobStatements.due(claim, limit: 1)]).map(\.sql)
                let scans = try await store.driver.pool.read { database in try texts.flatMap { try Self.scans($0, on: database) } }
                #expect(scans == [])
            }
        }
    }

    @Test("The context costs the same after 2,000 turns as after 20")
    func contextIsIndependentOfHistory() async throws {
        try await SQLiteFixture.with { fixture in
            try await fixture.withStore { store in
                try await store.begin()
                var steps: [Int] = []
                for range in [1...20, 21...2000] {
                    try await withThrowingTaskGroup(of: Void.self) { group in
                        group.addTask { for number in range { try await store.takeTurn(number, points: number) } }
                        try await group.waitForAll()
                    }
                    steps.append(try await Self.contextSteps(store))
                }
                #expect(steps[1] <= steps[0] + 10)
            }
        }
    }

    /// The steps that SQLite's machine takes for the context.
    private static func contextSteps(_ store: SQLiteStore) async throws -> Int {
        var later = request
        later.dayStart = SQLiteFixture.start + .seconds(1_000_000)
        let statements = ContextStatements(later).all
        return try await store.driver.pool.read { database in
            var steps = 0
            for statement in statements {
                let connection = SQLiteConnection(database: database, path: "")
                let handle = try database.cachedStatement(sql: statement.sql).sqliteStatement
                _ = sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_VM_STEP, 1)
                _ = try connection.query(statement)
                steps += Int(sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_VM_STEP, 1))
            }
            return steps
        }
    }
}
