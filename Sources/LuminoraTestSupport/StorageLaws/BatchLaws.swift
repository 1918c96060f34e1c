import LuminoraCore
import Testing

/// Batches are applied whole or not at all, and once.
enum BatchLaws {
    static let all: [StorageLaw] = [
        StorageLaw("What a batch wrote, the next read sees", check: readYourWrites),
        StorageLaw("A batch whose last operation fails leaves nothing behind", check: failureLeavesNothing),
        StorageLaw("A batch whose precondition fails writes nothing and is conflict", check: preconditionFailure),
        StorageLaw("A batch applied twice has the effect of once and the first outcome", check: repeatedBatch),
        StorageLaw("A batch applied before is not held against its preconditions again", check: repeatedBatchSkipsPreconditions),
        StorageLaw("A batch that failed can be applied later under its name", check: failedBatchIsForgotten),
        StorageLaw("A batch may be empty", check: emptyBatch),
        StorageLaw("A batch of as many operations as the store takes is applied, and one more is invalidValue", check: sizeLimit),
    ]

    @Sendable static func readYourWrites(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user: UserID = world.id()
        let at = world.now()
        let account = Account(id: user, language: .spanish, timeZone: "Europe/Madrid", createdAt: at)
        let session = world.session(of: user, at: at)
        let turn = world.turn(in: session, key: "k", at: at)
        let outcome = try await world.apply(
            .ensureAccount(account),
            .openSession(session, level: "stranger", mood: nil),
            .openTurn(turn, message: world.message("Hello.", of: turn, at: at)),
            of: user,
            at: at
        )
        #expect(outcome == BatchOutcome(isFirst: true, lastSequence: 1, lastMessageAt: at, repeatedEvents: [], memoryVersion: 0))
        let context = try await world.context(session)
        var expected = session
        expected.lastSequence = 1
        #expect(context.account == account)
        #expect(context.session == expected)
        #expect(context.mood == .neutral(at: at))
        #expect(context.relationship == Relationship(user: user, agentName: world.agent.name, level: "stranger", updatedAt: at))
        #expect(context.recent.map(\.content) == ["Hello."])
        let stored = try await world.turn(turn)
        #expect(stored == turn)
        let readAccount = try await store.account(user)
        #expect(readAccount == account)
        let readSession = try await store.session(session.id, of: user)
        #expect(readSession == expected)
    }

    @Sendable static func failureLeavesNothing(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let at = world.now()
        let session = world.session(of: user, at: at)
        let turn = world.turn(in: session, at: at)
        await world.expect(.notFound, from: "a batch whose last operation names a turn that does not exist") { () throws(StorageError) in
            try await world.apply(
                .openSession(session, level: "stranger", mood: nil),
                .openTurn(turn, message: world.message("Hello.", of: turn, at: at)),
                .recordLedger(world.step(1, to: 1, of: user, at: at), level: "stranger"),
                .saveMemory(world.fact("name", "Ana", of: user, at: at), sources: []),
                .enqueueJob(world.job("j", of: user, at: at)),
                .undoTurn(world.id()),
                of: user,
                at: at
            )
        }
        let context = try await world.context(session, since: -1)
        #expect(context.session == nil, "the session was kept")
        #expect(context.relationship == nil, "the relationship was kept")
        #expect(context.recent.isEmpty, "the message was kept")
        #expect(context.changedMemories.isEmpty, "the memory was kept")
        #expect(context.account?.memoryVersion == 0, "the memory version was kept")
        let ledger = try await store.ledger(LedgerQuery(user: user)).rows
        #expect(ledger.isEmpty, "the ledger entry was kept")
        let counts = try await store.jobCounts(of: user)
        #expect(counts.values.reduce(0, +) == 0, "the job was kept")
    }

    @Sendable static func preconditionFailure(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let at = world.now()
        await world.expect(.conflict, from: "a batch with a wrong epoch") { () throws(StorageError) in
            try await world.apply(
                .saveMemory(world.fact("name", "Ana", of: user, at: at), sources: []),
                of: user,
                at: at,
                if: [.epoch(0), .epoch(7)]
            )
        }
        let memories = try await world.memories(of: user)
        #expect(memories.isEmpty)
    }

    @Sendable static func repeatedBatch(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let session = try await world.newSession(of: user)
        let at = world.now()
        let turn = world.turn(in: session, at: at)
        let step = world.step(2, to: 2, of: user, at: at)
        let batch = WriteBatch(
            id: world.id(),
            scope: .user(user),
            at: at,
            operations: [
                .openTurn(turn, message: world.message("Hello.", of: turn, at: at)), .recordLedger(step, level: "stranger"),
                .saveMemory(world.fact("name", "Ana", of: user, at: at), sources: []),
            ]
        )
        let first = try await store.apply(batch)
        try await world.closeTurn(turn)
        let second = try await store.apply(batch)
        #expect(first == BatchOutcome(isFirst: true, lastSequence: 1, lastMessageAt: at, repeatedEvents: [], memoryVersion: 1))
        #expect(!second.isFirst)
        var same = second
        same.isFirst = true
        #expect(same == first, "the second outcome is not the first one")
        let context = try await world.context(session)
        #expect(context.relationship?.points == 2)
        #expect(context.account?.memoryVersion == 1)
        #expect(context.recent.count == 2)
    }

    @Sendable static func repeatedBatchSkipsPreconditions(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let at = world.now()
        let batch = WriteBatch(
            id: world.id(),
            scope: .user(user),
            at: at,
            preconditions: [.relationshipVersion(agentName: world.agent.name, 0)],
            operations: [.recordLedger(world.step(2, to: 2, of: user, at: at), level: "stranger")]
        )
        try await store.apply(batch)
        let second = try await store.apply(batch)
        #expect(!second.isFirst)
        let relationships = try await store.relationships(of: user)
        #expect(relationships.map(\.points) == [2])
    }

    @Sendable static func failedBatchIsForgotten(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let at = world.now()
        let name: BatchID = world.id()
        let session = world.session(of: user, at: at)
        await world.expect(.notFound, from: "ending a session that does not exist") { () throws(StorageError) in
            try await world.apply(.setSessionStatus(session.id, .ended, reason: "over"), of: user, id: name)
        }
        try await world.apply(.openSession(session, level: "stranger", mood: nil), of: user)
        let outcome = try await world.apply(.setSessionStatus(session.id, .ended, reason: "over"), of: user, id: name)
        #expect(outcome.isFirst)
        let status = try await store.session(session.id, of: user)?.status
        #expect(status == .ended)
    }

    @Sendable static func emptyBatch(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let name: BatchID = world.id()
        let first = try await world.apply(of: user, id: name)
        let second = try await world.apply(of: user, id: name)
        #expect(first == BatchOutcome())
        #expect(!second.isFirst)
    }

    @Sendable static func sizeLimit(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let most = store.capabilities.maximumOperations
        #expect(most >= 20, "a store must take 20 operations at least")
        let at = world.now()
        let facts = (0...most).map { WriteOperation.saveMemory(world.fact("key.\($0)", "A fact.", of: user, at: at), sources: []) }
        await world.expect(.invalidValue, from: "a batch that is too large") { () throws(StorageError) in
            try await world.apply(facts, scope: .user(user), at: at)
        }
        try await world.apply(Array(facts.prefix(most)), scope: .user(user), at: at)
        let memories = try await world.memories(of: user)
        #expect(memories.count == most)
    }
}
