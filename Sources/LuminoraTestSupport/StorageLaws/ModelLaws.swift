import LuminoraCore
import Testing

/// A store gives the answers of ``InMemoryStore``, whatever it is asked.
enum ModelLaws {
    static let all: [StorageLaw] = [1, 2, 3, 5, 8, 13]
        .map { (seed: UInt64) in
            StorageLaw("400 random writes have the outcomes that they have in memory (seed \(seed))") { store in
                var run = try await ModelRun(store, seed: seed)
                try await run.run(steps: 400)
            }
        }
}

/// The same random writes, applied to a store and to its model.
private struct ModelRun {
    let store: any MemoryStore
    let model: InMemoryStore
    let seed: UInt64
    let users: [UserID]
    var writes: RandomWrites
    var applied: [WriteBatch] = []
    var step = 0
    var hasDiffered = false

    init(_ store: any MemoryStore, seed: UInt64) async throws {
        let world = try await LawWorld(store)
        let second = try await world.newAgent()
        let model = InMemoryStore(maximumOperations: store.capabilities.maximumOperations)
        users = [world.id(), world.id()]
        let start = world.now()
        for agent in [world.agent, second] {
            try await model.apply(
                WriteBatch(id: world.id(), scope: .system(reason: "laws"), at: start, operations: [.saveAgent(agent)])
            )
        }
        for user in users {
            let batch = WriteBatch(id: world.id(), scope: .user(user), at: start, operations: [.ensureAccount(Account(id: user, createdAt: start))])
            try await model.apply(batch)
            try await store.apply(batch)
        }
        self.store = store
        self.model = model
        self.seed = seed
        writes = RandomWrites(model: model, users: users, agents: [world.agent, second], seed: seed, start: start)
    }

    mutating func run(steps: Int) async throws {
        while step < steps, !hasDiffered {
            step += 1
            if writes.random.oneIn(10) {
                try await claim()
            } else if writes.random.oneIn(20), let batch = writes.pick(applied.filter { $0.at > writes.at - .seconds(72 * 3600) }) {
                // Stores may forget the names of batches of more than 72 hours ago.
                try await apply(batch)
            } else {
                try await apply(try await writes.batch())
            }
            if step % 20 == 0 || step == steps { try await compareReads() }
        }
    }

    private mutating func compare<Answer: Equatable>(_ what: String, _ found: Answer, _ expected: Answer) {
        guard found != expected, !hasDiffered else { return }
        hasDiffered = true
        Issue.record("seed \(seed), step \(step): \(what)\nthe store: \(found)\nin memory: \(expected)")
    }

    private mutating func apply(_ batch: WriteBatch) async throws {
        let expected = await Self.outcome(model, batch)
        let found = await Self.outcome(store, batch)
        compare("\(batch)", found, expected)
        if expected.hasPrefix("applied") { applied.append(batch) }
    }

    private static func outcome(_ store: any MemoryStore, _ batch: WriteBatch) async -> String {
        do throws(StorageError) {
            return "applied \(try await store.apply(batch))"
        } catch {
            return "\(error.code) \(error.openTurn.map { $0.id.rawValue } ?? "")"
        }
    }

    private mutating func claim() async throws {
        guard let user = writes.pick(users) else { return }
        let claim = JobClaim(owner: "worker", token: "token \(step)", limit: 5, lease: .seconds(8), now: writes.at, user: user)
        let expected = try await model.claimJobs(claim)
        let found = try await store.claimJobs(claim)
        compare("\(claim)", found, expected)
        for job in expected { writes.claimed(job) }
    }

    private mutating func compareReads() async throws {
        for user in users {
            compare("the account", try await store.account(user), try await model.account(user))
            compare("the relationships", try await store.relationships(of: user), try await model.relationships(of: user))
            let ledger = LedgerQuery(user: user, limit: 1000)
            compare("the ledger", Set(try await store.ledger(ledger).rows), Set(try await model.ledger(ledger).rows))
            let sessions = SessionQuery(user: user, limit: 1000)
            compare("the sessions", Set(try await store.sessions(sessions).rows), Set(try await model.sessions(sessions).rows))
            for status in [Memory.Status.active, .superseded, nil] {
                let memories = MemoryQuery(user: user, status: status, now: writes.at, limit: 1000)
                compare("the memories", Set(try await store.memories(memories).rows), Set(try await model.memories(memories).rows))
            }
            let counts = try await store.jobCounts(of: user).filter { $0.value != 0 }
            compare("the jobs", counts, try await model.jobCounts(of: user).filter { $0.value != 0 })
            let jobs = JobQuery(user: user, limit: 1000)
            // Stores may forget jobs that are done.
            compare(
                "the queue",
                try await store.jobs(jobs).rows.filter { $0.state != .done },
                try await model.jobs(jobs).rows.filter { $0.state != .done }
            )
            let memories = try await model.memories(MemoryQuery(user: user, status: nil, now: writes.at, limit: 1000)).rows.map(\.id)
            compare("the sources", try await store.sources(of: memories, of: user), try await model.sources(of: memories, of: user))
            let keyed = MemoryQuery(user: user, keys: ["name", "pet.max"], ids: memories.suffix(100), status: nil, now: writes.at, limit: 1000)
            compare("the memories of a key", Set(try await store.memories(keyed).rows), Set(try await model.memories(keyed).rows))
            for mark in [nil, RecallMark(), RecallMark(memoryVersion: 3, talkVersion: 5)] {
                let query = RecallChangesQuery(user: user, since: mark, model: "a", limit: 1000)
                compare("\(query)", try await store.changes(query), try await model.changes(query))
            }
            let missing = UnembeddedQuery(user: user, model: "b", limit: 1000)
            compare("\(missing)", try await store.unembedded(missing), try await model.unembedded(missing))
            for key in 0..<6 {
                let query = TurnQuery.idempotencyKey("key \(key)", of: user, now: writes.at)
                compare("\(query)", try await store.turn(query), try await model.turn(query))
            }
        }
        for session in writes.knownSessions { try await compare(session) }
        for turn in writes.knownTurns {
            let query = TurnQuery.id(turn.id, of: turn.user)
            compare("\(query)", try await store.turn(query), try await model.turn(query))
            let lesson = LessonQuery(turns: [turn.id], of: turn.user, reach: 3)
            compare("\(lesson)", try await store.lessons(lesson), try await model.lessons(lesson))
            let learnt = MemoryQuery(user: turn.user, learntFrom: turn.id, status: nil, now: writes.at, limit: 1000)
            let missing = UnembeddedQuery(user: turn.user, model: "a", turn: turn.id, limit: 1000)
            compare("\(missing)", try await store.unembedded(missing), try await model.unembedded(missing))
            compare("\(learnt)", Set(try await store.memories(learnt).rows), Set(try await model.memories(learnt).rows))
        }
    }

    private mutating func compare(_ session: Session) async throws {
        for includesUndone in [false, true] {
            let query = MessageQuery(session: session.id, user: session.user, order: .newestFirst, includesUndone: includesUndone, limit: 1000)
            compare("\(query)", try await store.messages(query), try await model.messages(query))
        }
        let moods = MoodQuery(session: session.id, user: session.user, limit: 1000)
        compare("\(moods)", Set(try await store.moods(moods).rows), Set(try await model.moods(moods).rows))
        for query in [TurnQuery.last(session.id, of: session.user), .open(session.id, of: session.user)] {
            compare("\(query)", try await store.turn(query), try await model.turn(query))
        }
        let request = ContextRequest(
            user: session.user,
            agentName: session.agentName,
            session: session.id,
            recentMessages: 7,
            dayStart: writes.at.startOfDay,
            memoriesSince: 3,
            recall: RecallRequest(
                agent: session.agent,
                kinds: ["work"],
                facts: 5,
                episodes: 2,
                episodesSince: writes.at - .seconds(24 * 3600),
                now: writes.at
            )
        )
        compare("\(request)", sorted(try await store.context(for: request)), sorted(try await model.context(for: request)))
    }

    /// The order of the changed memories is not promised.
    private func sorted(_ context: ConversationContext) -> ConversationContext {
        var context = context
        context.changedMemories.sort { $0.id < $1.id }
        return context
    }
}
