import LuminoraCore
import Testing

/// What a batch depends on, and on whose behalf it may write.
enum ScopeLaws {
    static let all: [StorageLaw] = [
        StorageLaw("An account is created once and then kept as it is", check: ensureAccount),
        StorageLaw("A write for a user without an account is notFound", check: unknownUser),
        StorageLaw("Each precondition holds where it is true and is conflict where it is not", check: preconditions),
        StorageLaw("The product's own work may save agents and settle jobs, and nothing else", check: systemScope),
        StorageLaw("An agent is brought up to date, but keeps its id and its name", check: agents),
        StorageLaw("A store that was used is sound and counts its rows", check: soundness),
    ]

    @Sendable static func ensureAccount(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user: UserID = world.id()
        let none = try await store.account(user)
        #expect(none == nil)
        let first = Account(id: user, language: .english, timeZone: "America/Lima", createdAt: world.now())
        try await world.apply(.ensureAccount(first), of: user, at: first.createdAt)
        try await world.apply(.ensureAccount(Account(id: user, language: .spanish, createdAt: world.now())), of: user)
        let account = try await store.account(user)
        #expect(account == first)
    }

    @Sendable static func unknownUser(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user: UserID = world.id()
        let at = world.now()
        await world.expect(.notFound, from: "a session of a user without an account") { () throws(StorageError) in
            try await world.apply(.openSession(world.session(of: user, at: at), level: "stranger", mood: nil), of: user, at: at)
        }
        await world.expect(.notFound, from: "a memory of a user without an account") { () throws(StorageError) in
            try await world.apply(.saveMemory(world.fact("name", "Ana", of: user, at: at), sources: []), of: user, at: at)
        }
        let account = try await store.account(user)
        #expect(account == nil)
    }

    @Sendable static func preconditions(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let session = try await world.newSession(of: user)
        let mood = Mood(name: "happy", intensity: 0.3, startedAt: world.now())
        try await world.apply(.setMood(MoodChange(session: session.id, user: user, mood: mood)), of: user)
        let turn = try await world.openTurn(in: session)
        let job = world.job("job", of: user, at: world.now())
        try await world.apply(.enqueueJob(job), .recordLedger(world.step(1, to: 1, of: user, at: world.now()), level: "stranger"), of: user)
        _ = try await world.claim(user, token: "token")
        let name = world.agent.name
        let holding: [Precondition] = [
            .turnIsOpen(turn.id, owner: "owner"), .relationshipVersion(agentName: name, 1), .relationshipVersion(agentName: "nobody", 0),
            .moodIs(session.id, mood), .epoch(0), .jobIsHeld(job.id, token: "token"),
        ]
        try await world.apply(of: user, if: holding)
        var earlier = mood
        earlier.startedAt = mood.startedAt - .seconds(1)
        var other = mood
        other.name = "sad"
        let failing: [Precondition] = [
            .turnIsOpen(turn.id, owner: "another"), .turnIsOpen(world.id(), owner: "owner"), .relationshipVersion(agentName: name, 0),
            .relationshipVersion(agentName: name, 2), .relationshipVersion(agentName: "nobody", 1), .moodIs(session.id, earlier),
            .moodIs(session.id, other), .moodIs(world.id(), mood), .epoch(1), .jobIsHeld(job.id, token: "another"),
            .jobIsHeld(world.id(), token: "token"),
        ]
        for precondition in failing {
            await world.expect(.conflict, from: "\(precondition)") { () throws(StorageError) in try await world.apply(of: user, if: [precondition]) }
        }
        try await world.closeTurn(turn)
        await world.expect(.conflict, from: "turnIsOpen of a closed turn") { () throws(StorageError) in
            try await world.apply(of: user, if: [.turnIsOpen(turn.id, owner: "owner")])
        }
    }

    @Sendable static func systemScope(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let session = try await world.newSession(of: user)
        let first = world.job("first", of: user, at: world.now())
        let second = world.job("second", of: user, at: world.now())
        try await world.apply(.enqueueJob(first), .enqueueJob(second), of: user)
        let system = Scope.system(reason: "laws")
        _ = try await world.claim(user, token: "one")
        try await world.apply([.completeJob(first.id, token: "one")], scope: system, if: [.jobIsHeld(first.id, token: "one")])
        _ = try await world.claim(user, token: "two")
        try await world.apply([.failJob(second.id, token: "two", error: "no", retryAt: nil)], scope: system)
        let counts = try await store.jobCounts(of: user)
        #expect(counts[.done] == 1)
        #expect(counts[.buried] == 1)
        let at = world.now()
        let turn = world.turn(in: session, at: at)
        let refused: [WriteOperation] = [
            .ensureAccount(Account(id: user, createdAt: at)), .openSession(world.session(of: user, at: at), level: "stranger", mood: nil),
            .setSessionStatus(session.id, .ended, reason: "over"), .openTurn(turn, message: world.message("Hello.", of: turn, at: at)),
            .recordLedger(world.step(1, to: 1, of: user, at: at), level: "stranger"),
            .saveMemory(world.fact("name", "Ana", of: user, at: at), sources: []), .deleteMemory(world.id()),
            .enqueueJob(world.job("third", of: user, at: at)),
            .touchRelationship(agentName: world.agent.name),
        ]
        for operation in refused {
            await world.expect(.forbidden, from: "the product's own \(operation)") { () throws(StorageError) in
                try await world.apply([operation], scope: system)
            }
        }
    }

    @Sendable static func agents(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        var agent = world.agent
        agent.description = "Somebody else by now."
        agent.personalityName = agent.name
        agent.personalityVersion = "2.0.0"
        agent.personalitySHA256 = String(repeating: "0f", count: 32)
        agent.persona = .object(["tone": .array([.string("calm"), .null, .integer(1), .number(0.5), .bool(true)])])
        agent.isPublic = false
        let system = Scope.system(reason: "laws")
        try await world.apply([.saveAgent(agent)], scope: system)
        let saved = try await store.agent(named: agent.name)
        #expect(saved == agent)
        var renamed = agent
        renamed.name += "_b"
        await world.expect(.conflict, from: "an agent with a new name") { () throws(StorageError) in
            try await world.apply([.saveAgent(renamed)], scope: system)
        }
        var orphan = agent
        orphan.name += "_c"
        orphan.id = AgentID(personality: orphan.name)
        orphan.owner = world.id()
        let ownerless = orphan
        await world.expect(.notFound, from: "an agent of a user without an account") { () throws(StorageError) in
            try await world.apply([.saveAgent(ownerless)], scope: system)
        }
        let owner = try await world.newUser()
        orphan.owner = owner
        let owned = orphan
        await world.expect(.forbidden, from: "an agent of nobody's, saved by a user") { () throws(StorageError) in
            try await world.apply(.saveAgent(agent), of: owner)
        }
        try await world.apply(.saveAgent(owned), of: owner)
        let stranger = try await world.newUser()
        await world.expect(.forbidden, from: "another user's agent") { () throws(StorageError) in
            try await world.apply(.saveAgent(owned), of: stranger)
        }
        let found = try await store.agent(named: owned.name)
        #expect(found == owned)
        var replaced = agent
        replaced.id = AgentID(personality: renamed.name)
        await world.expect(.conflict, from: "another agent of the same name") { () throws(StorageError) in
            try await world.apply([.saveAgent(replaced)], scope: system)
        }
        let none = try await store.agent(named: renamed.name)
        #expect(none == nil)
    }

    @Sendable static func soundness(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let session = try await world.newSession(of: user)
        let turn = try await world.openTurn(in: session)
        try await world.closeTurn(turn)
        let at = world.now()
        let usage = UsageEntry(
            id: world.id(),
            user: user,
            session: session.id,
            turn: turn.id,
            kind: "answer",
            model: "m",
            inputTokens: 10,
            outputTokens: 5
        )
        let source = MemorySource(message: turn.userMessage, quote: "Hello.")
        try await world.apply(
            .recordLedger(world.step(1, to: 1, of: user, session: session.id, turn: turn.id, at: at), level: "stranger"),
            .recordUsage(usage),
            .recordUsage(usage),
            .saveMemory(world.fact("name", "Ana", of: user, at: at), sources: [source]),
            .enqueueJob(world.job("job", of: user, at: at)),
            of: user,
            at: at
        )
        let defects = try await store.check()
        #expect(defects.isEmpty)
        let summary = try await store.summary()
        #expect(!summary.engine.isEmpty)
        for table in ["accounts", "sessions", "messages", "turns", "memories", "jobs"] {
            #expect((summary.rows[table] ?? 0) > 0, "the summary does not count the rows of \(table)")
        }
    }
}
