import LuminoraCore
import Testing

/// No read and no write reaches across users.
enum IsolationLaws {
    static let all: [StorageLaw] = [
        StorageLaw("Another user's session, turns, messages and moods cannot be read", check: conversations),
        StorageLaw("Another user's memories, relationships, ledger and jobs cannot be read", check: records),
        StorageLaw("Another user's session cannot be opened, ended or given a mood", check: sessions),
        StorageLaw("Another user's turn cannot be opened, closed, renewed, interrupted, retried or undone", check: turns),
        StorageLaw("Another user's memory cannot be replaced or retired", check: memories),
        StorageLaw("Another user's job cannot be settled", check: jobs),
        StorageLaw("A row that names another user is forbidden", check: foreignRows),
        StorageLaw("Events, fact keys and job keys of two users do not meet", check: names),
    ]

    private struct Two {
        let world: LawWorld
        let mine: Session
        let theirs: Session
        let turn: Turn

        init(_ store: any MemoryStore) async throws {
            world = try await LawWorld(store)
            mine = try await world.newSession(of: try await world.newUser())
            theirs = try await world.newSession(of: try await world.newUser())
            turn = try await world.openTurn("A secret.", in: theirs, key: "their key")
        }

        func refuse(_ operation: WriteOperation, _ what: String, sourceLocation: SourceLocation = #_sourceLocation) async {
            await world.expect(.forbidden, from: what, sourceLocation: sourceLocation) { () throws(StorageError) in
                try await world.apply([operation], scope: .user(mine.user))
            }
        }
    }

    @Sendable static func conversations(_ store: any MemoryStore) async throws {
        let two = try await Two(store)
        let me = two.mine.user
        let their = two.theirs.id
        let session = try await store.session(their, of: me)
        #expect(session == nil)
        for query in [
            TurnQuery.id(two.turn.id, of: me), .last(their, of: me), .open(their, of: me), .idempotencyKey("their key", of: me, now: two.world.now()),
        ] {
            let turn = try await store.turn(query)
            #expect(turn == nil, "\(query)")
        }
        try await two.world.apply(
            .setMood(MoodChange(session: their, user: two.theirs.user, mood: .neutral(at: two.world.now()))),
            of: two.theirs.user
        )
        let messages = try await store.messages(MessageQuery(session: their, user: me, includesUndone: true)).rows
        #expect(messages.isEmpty)
        let moods = try await store.moods(MoodQuery(session: their, user: me)).rows
        #expect(moods.isEmpty)
        let sessions = try await store.sessions(SessionQuery(user: me)).rows
        #expect(sessions.map(\.id) == [two.mine.id])
        let context = try await store.context(
            for: ContextRequest(user: me, agentName: two.world.agent.name, session: their, dayStart: LawWorld.start, memoriesSince: 0)
        )
        #expect(context.session == nil)
        #expect(context.mood == nil)
        #expect(context.recent.isEmpty)
        #expect(context.account?.id == me)
    }

    @Sendable static func records(_ store: any MemoryStore) async throws {
        let two = try await Two(store)
        let world = two.world
        let them = two.theirs.user
        let at = world.now()
        try await world.apply(
            .saveMemory(world.fact("name", "Eva", of: them, at: at), sources: []),
            .recordLedger(world.step(9, to: 9, of: them, session: two.theirs.id, at: at), level: "friend"),
            .enqueueJob(world.job("k", of: them, at: at)),
            of: them
        )
        let me = two.mine.user
        let memories = try await world.memories(of: me, status: nil)
        #expect(memories.isEmpty)
        let ledger = try await store.ledger(LedgerQuery(user: me)).rows
        #expect(ledger.isEmpty)
        let relationships = try await store.relationships(of: me)
        #expect(relationships.map(\.points) == [0])
        let counts = try await store.jobCounts(of: me)
        #expect(counts.values.reduce(0, +) == 0)
        let jobs = try await world.claim(me, token: "t")
        #expect(jobs.isEmpty)
        let context = try await world.context(two.mine, since: 0)
        #expect(context.tallies.isEmpty)
        #expect(context.changedMemories.isEmpty)
        #expect(context.relationship?.points == 0)
        #expect(context.previousMood == nil)
    }

    @Sendable static func sessions(_ store: any MemoryStore) async throws {
        let two = try await Two(store)
        let world = two.world
        let me = two.mine.user
        let before = try await world.context(two.theirs)
        let stolen = world.session(of: me, id: two.theirs.id, at: world.now())
        await two.refuse(.openSession(stolen, level: "stranger", mood: nil), "opening another's session")
        await two.refuse(.setSessionStatus(two.theirs.id, .ended, reason: "over"), "ending another's session")
        let mood = Mood(name: "angry", intensity: 1, startedAt: world.now())
        await two.refuse(.setMood(MoodChange(session: two.theirs.id, user: me, mood: mood)), "another's mood")
        let after = try await world.context(two.theirs)
        #expect(after == before)
    }

    @Sendable static func turns(_ store: any MemoryStore) async throws {
        let two = try await Two(store)
        let world = two.world
        let me = two.mine.user
        let at = world.now()
        var turn = world.turn(in: two.theirs, at: at)
        turn.user = me
        var message = world.message("Mine.", of: turn, at: at)
        message.user = me
        await two.refuse(.openTurn(turn, message: message), "a turn in another's session")
        let lease = two.turn.leaseUntil ?? at
        var answer = world.message("Yours.", of: two.turn, speaker: .assistant, at: at)
        answer.user = me
        await two.refuse(.closeTurn(TurnClosing(turn: two.turn.id, owner: "owner", state: .complete, answer: answer)), "closing another's turn")
        await two.refuse(.renewTurn(two.turn.id, owner: "owner", leaseUntil: lease), "renewing another's turn")
        await two.refuse(.interruptTurn(two.turn.id, owner: "owner", leaseUntil: lease), "interrupting another's turn")
        let still = try await world.turn(two.turn)
        #expect(still == two.turn)
        try await world.failTurn(two.turn)
        await two.refuse(.reopenTurn(two.turn.id, owner: "owner", leaseUntil: lease), "retrying another's turn")
        await two.refuse(.undoTurn(two.turn.id), "undoing another's turn")
        let failed = try await world.turn(two.turn)
        #expect(failed?.state == .failed)
    }

    @Sendable static func memories(_ store: any MemoryStore) async throws {
        let two = try await Two(store)
        let world = two.world
        let fact = world.fact("name", "Eva", of: two.theirs.user, at: world.now())
        try await world.apply(.saveMemory(fact, sources: []), of: two.theirs.user)
        await world.expect(.forbidden, .notFound, from: "retiring another's memory") { () throws(StorageError) in
            try await world.apply(.retireMemory(fact.id, status: .archived, supersededBy: nil), of: two.mine.user)
        }
        var stolen = fact
        stolen.user = two.mine.user
        stolen.content = "Mine"
        // A store may keep names of memories apart by user; what counts is that the other's memory stays.
        do throws(StorageError) {
            try await world.apply(.saveMemory(stolen, sources: []), of: two.mine.user)
        } catch {
            #expect(error.code == .forbidden, "\(error.debugDescription)")
        }
        let theirs = try await world.memories(of: two.theirs.user)
        #expect(theirs.map(\.content) == ["Eva"])
        let account = try await store.account(two.theirs.user)
        #expect(account?.memoryVersion == 1)
    }

    @Sendable static func jobs(_ store: any MemoryStore) async throws {
        let two = try await Two(store)
        let world = two.world
        let them = two.theirs.user
        let job = world.job("k", of: them, at: world.now())
        try await world.apply(.enqueueJob(job), of: them)
        _ = try await world.claim(them, token: "t")
        await two.refuse(.completeJob(job.id, token: "t"), "finishing another's job")
        await two.refuse(.failJob(job.id, token: "t", error: "e", retryAt: nil), "burying another's job")
        await two.refuse(.renewJob(job.id, token: "t", until: world.now()), "renewing another's job")
        await two.refuse(.settleJob(job.id), "settling another's job")
        await two.refuse(.replayJob(job.id), "replaying another's job")
        await two.refuse(.buryJob(job.id, error: "e"), "giving up another's job")
        let seen = try await store.jobs(JobQuery(user: two.mine.user)).rows + store.jobs(JobQuery(user: two.mine.user, id: job.id)).rows
        #expect(seen.isEmpty)
        await world.expect(.conflict, .forbidden, from: "holding another's job") { () throws(StorageError) in
            try await world.apply(of: two.mine.user, if: [.jobIsHeld(job.id, token: "t")])
        }
        await world.expect(.conflict, .forbidden, from: "holding another's turn") { () throws(StorageError) in
            try await world.apply(of: two.mine.user, if: [.turnIsOpen(two.turn.id, owner: "owner")])
        }
        try await world.closeTurn(two.turn)
        await world.expect(.conflict, .forbidden, from: "learning from another's turn") { () throws(StorageError) in
            try await world.apply(of: two.mine.user, if: [.turnIsLive(two.turn.id)])
        }
        try await world.apply(.completeJob(job.id, token: "t"), of: them)
    }

    @Sendable static func foreignRows(_ store: any MemoryStore) async throws {
        let two = try await Two(store)
        let world = two.world
        let them = two.theirs.user
        let at = world.now()
        let session = world.session(of: them, at: at)
        let free = try await world.newSession(of: them)
        let turn = world.turn(in: free, at: at)
        await two.refuse(.ensureAccount(Account(id: them, createdAt: at)), "an account")
        await two.refuse(.openSession(session, level: "stranger", mood: nil), "a session")
        await two.refuse(.openTurn(turn, message: world.message("Hello.", of: turn, at: at)), "a turn")
        await two.refuse(.recordLedger(world.step(1, to: 1, of: them, at: at), level: "stranger"), "a step")
        await two.refuse(.setMood(MoodChange(session: two.theirs.id, user: them, mood: .neutral(at: at))), "a mood")
        await two.refuse(.saveMemory(world.fact("name", "Eva", of: them, at: at), sources: []), "a memory")
        await two.refuse(.enqueueJob(world.job("k", of: them, at: at)), "a job")
        let usage = UsageEntry(id: world.id(), user: them, kind: "answer", model: "m", inputTokens: 1, outputTokens: 1)
        await two.refuse(.recordUsage(usage), "an entry of usage")
        let context = try await world.context(two.theirs, since: 0)
        #expect(context.changedMemories.isEmpty)
        #expect(context.relationship?.points == 0)
    }

    @Sendable static func names(_ store: any MemoryStore) async throws {
        let two = try await Two(store)
        let world = two.world
        for user in [two.mine.user, two.theirs.user] {
            let at = world.now()
            let outcome = try await world.apply(
                .recordLedger(world.step(1, to: 1, of: user, id: EventID(rawValue: "turn:greeting"), at: at), level: "stranger"),
                .saveMemory(world.fact("name", "Ana", of: user, at: at), sources: []),
                .enqueueJob(world.job("learn:1", of: user, at: at)),
                of: user
            )
            #expect(outcome.repeatedEvents.isEmpty, "another user's event counted")
            let claimed = try await world.claim(user, token: user.rawValue)
            #expect(claimed.map(\.key) == ["learn:1"], "another user's job key counted")
            let relationships = try await store.relationships(of: user)
            #expect(relationships.map(\.points) == [1])
        }
    }
}
