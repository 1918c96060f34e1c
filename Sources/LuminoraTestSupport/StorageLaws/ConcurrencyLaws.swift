import LuminoraCore
import Testing

/// Many at once behave as if one came after the other.
enum ConcurrencyLaws {
    static let all: [StorageLaw] = [
        StorageLaw("Of many that open a turn in one session at once, one succeeds", check: oneTurn),
        StorageLaw("Many that take turns in one session leave numbers without a gap", check: oneSession),
        StorageLaw("Many sessions at once do not disturb each other", check: manySessions),
        StorageLaw("Of many that apply one batch at once, one is the first", check: oneBatch),
        StorageLaw("Many that add points with the version they read lose none", check: points),
        StorageLaw("Of many that save one fact at once, one succeeds", check: oneFact),
        StorageLaw("Many workers do each job once, each user's in order", check: workers),
    ]

    @Sendable static func oneTurn(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let codes = try await withThrowingTaskGroup { group in
            for index in 0..<16 {
                group.addTask { () -> StorageError.Code? in
                    do throws(StorageError) {
                        try await world.openTurn("\(index)", in: session)
                        return nil
                    } catch { return error.code }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes.count { $0 == nil } == 1)
        #expect(codes.count { $0 == .sessionBusy } == 15, "\(codes)")
        let messages = try await world.messages(session)
        #expect(messages.count == 1)
    }

    @Sendable static func oneSession(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        try await withThrowingTaskGroup { group in
            for index in 0..<8 {
                group.addTask {
                    for attempt in 0..<100_000 {
                        do throws(StorageError) {
                            let turn = try await world.openTurn("\(index)", in: session)
                            try await world.closeTurn(turn, "answer to \(index)")
                            return
                        } catch {
                            guard error.code == .sessionBusy else { throw error }
                            await Task.yield()
                            if attempt == 99_999 { Issue.record("a task never got its turn") }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let messages = try await world.messages(session)
        #expect(messages.map(\.sequence) == Array(1...16))
        #expect(zip(messages, messages.dropFirst()).allSatisfy { $0.timestamp < $1.timestamp })
        for index in stride(from: 0, to: messages.count - 1, by: 2) {
            #expect(messages[index + 1].content == "answer to \(messages[index].content)")
        }
    }

    @Sendable static func manySessions(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        try await withThrowingTaskGroup { group in
            for index in 0..<8 {
                group.addTask {
                    let session = try await world.newSession(of: try await world.newUser())
                    for number in 0..<5 {
                        let turn = try await world.openTurn("\(index).\(number)", in: session)
                        try await world.closeTurn(turn, "\(index)!\(number)")
                        let recent = try await world.context(session, recent: 2).recent
                        #expect(recent.map(\.content) == ["\(index).\(number)", "\(index)!\(number)"])
                    }
                    let messages = try await world.messages(session)
                    #expect(messages.map(\.sequence) == Array(1...10))
                }
            }
            try await group.waitForAll()
        }
    }

    @Sendable static func oneBatch(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let at = world.now()
        let batch = WriteBatch(
            id: world.id(),
            scope: .user(user),
            at: at,
            operations: [.saveMemory(world.fact("name", "Ana", of: user, at: at), sources: []), .enqueueJob(world.job("k", of: user, at: at))]
        )
        let outcomes = try await withThrowingTaskGroup { group in
            for _ in 0..<12 { group.addTask { try await store.apply(batch) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0.isFirst } == 1)
        #expect(Set(outcomes.map(\.memoryVersion)) == [1])
        let account = try await store.account(user)
        #expect(account?.memoryVersion == 1)
    }

    @Sendable static func points(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let name = world.agent.name
        try await withThrowingTaskGroup { group in
            for _ in 0..<6 {
                group.addTask {
                    for _ in 0..<4 {
                        var isDone = false
                        while !isDone {
                            let relationship = try await world.context(session).relationship
                            let points = relationship?.points ?? 0
                            do throws(StorageError) {
                                try await world.apply(
                                    .recordLedger(world.step(1, to: points + 1, of: session.user, at: world.now()), level: "stranger"),
                                    of: session.user,
                                    if: [.relationshipVersion(agentName: name, relationship?.version ?? 0)]
                                )
                                isDone = true
                            } catch {
                                guard error.code == .conflict else { throw error }
                            }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let relationship = try await world.context(session).relationship
        #expect(relationship?.points == 24)
        #expect(relationship?.version == 24)
        let ledger = try await store.ledger(LedgerQuery(user: session.user)).rows
        #expect(Set(ledger.map(\.pointsAfter)) == Set(1...24))
    }

    @Sendable static func oneFact(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let successes = try await withThrowingTaskGroup { group in
            for index in 0..<12 {
                group.addTask { () -> Int in
                    do throws(StorageError) {
                        try await world.apply(.saveMemory(world.fact("city", "\(index)", of: user, at: world.now()), sources: []), of: user)
                        return 1
                    } catch {
                        guard error.code == .conflict else { throw error }
                        return 0
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(successes == 1)
        let memories = try await world.memories(of: user)
        #expect(memories.count == 1)
        let account = try await store.account(user)
        #expect(account?.memoryVersion == 1)
    }

    @Sendable static func workers(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        var users: [UserID] = []
        for _ in 0..<4 {
            let user = try await world.newUser()
            users.append(user)
            let jobs = (0..<5).map { WriteOperation.enqueueJob(world.job("\($0)", of: user, at: world.now())) }
            try await world.apply(jobs, scope: .user(user))
        }
        let everyone = users
        let done = try await withThrowingTaskGroup { group in
            for worker in 0..<4 {
                group.addTask {
                    var done: [Job] = []
                    var round = 0
                    while try await everyone.asyncContains({ try await store.jobCounts(of: $0).unfinished > 0 }) {
                        for user in everyone {
                            round += 1
                            let token = "\(worker) \(round)"
                            for job in try await world.claim(user, token: token, lease: .seconds(3600)) {
                                let fact = world.fact("done.\(job.key)", job.key, of: user, at: world.now())
                                try await world.apply(.saveMemory(fact, sources: []), .completeJob(job.id, token: token), of: user)
                                done.append(job)
                            }
                        }
                        await Task.yield()
                    }
                    return done
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(done.count == 20)
        for user in users {
            let memories = try await world.memories(of: user, status: nil).sorted { $0.changedAtVersion < $1.changedAtVersion }
            #expect(memories.map(\.content) == ["0", "1", "2", "3", "4"], "a user's jobs were not done once and in order")
        }
    }
}

extension [Job.State: Int] {
    fileprivate var unfinished: Int { [.waiting, .ready, .running].reduce(0) { $0 + (self[$1] ?? 0) } }
}

extension Sequence {
    fileprivate func asyncContains(_ isMeant: (Element) async throws -> Bool) async throws -> Bool {
        for element in self where try await isMeant(element) { return true }
        return false
    }
}
