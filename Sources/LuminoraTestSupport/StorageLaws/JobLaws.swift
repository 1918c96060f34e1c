import LuminoraCore
import Testing

/// Of a user's jobs only the first is given out, to one worker at a time.
enum JobLaws {
    static let all: [StorageLaw] = [
        StorageLaw("A job is given out once, with the token, one attempt more and the end of its lease", check: claim),
        StorageLaw("A user's jobs are given out one at a time, in the order of their enqueueing", check: lane),
        StorageLaw("A job is not given out before its time", check: time),
        StorageLaw("A key is enqueued once, even when its job is done", check: keys),
        StorageLaw("A job whose lease is over is given out anew, and the old token no longer holds", check: fencing),
        StorageLaw("Only the token's holder finishes a job, and only once", check: tokens),
        StorageLaw("A failed job is tried again at its time and holds its lane until then", check: retry),
        StorageLaw("A buried job lets its lane go on", check: bury),
        StorageLaw("Of several users each gets one job, the longest due first, as many as asked for", check: users),
        StorageLaw("A job is finished in the batch that has its effect, or not at all", check: atomicity),
        StorageLaw("Jobs are counted by state, for all users or one", check: counts),
        StorageLaw("Settling a job that does not exist is notFound", check: missingJob),
    ]

    @Sendable static func claim(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let user = session.user
        var job = world.job("k", of: user, at: world.now())
        job.session = session.id
        job.payload = .object(["turn": .string("t"), "sequence": .integer(4)])
        try await world.apply(.enqueueJob(job), of: user)
        let at = world.now()
        let claimed = try await world.claim(user, token: "token", lease: .seconds(90), at: at)
        var expected = job
        expected.state = .running
        expected.attempt = 1
        expected.leaseToken = "token"
        expected.runAt = at + .seconds(90)
        #expect(claimed == [expected])
        let again = try await world.claim(user, token: "other")
        #expect(again.isEmpty)
        try await world.apply(.completeJob(job.id, token: "token"), of: user)
        let done = try await world.claim(user, token: "third", at: at + .seconds(1000))
        #expect(done.isEmpty)
    }

    @Sendable static func lane(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        // The first job is due last: the order of enqueueing counts, not the time.
        let jobs = (0..<4).map { world.job("\($0)", of: user, at: LawWorld.start - .seconds($0)) }
        try await world.apply(.enqueueJob(jobs[0]), .enqueueJob(jobs[1]), of: user)
        try await world.apply(.enqueueJob(jobs[2]), of: user)
        try await world.apply(.enqueueJob(jobs[3]), of: user)
        for job in jobs {
            let claimed = try await world.claim(user, token: "t\(job.key)")
            #expect(claimed.map(\.key) == [job.key])
            let meanwhile = try await world.claim(user, token: "x\(job.key)")
            #expect(meanwhile.isEmpty, "two jobs of a user were out at once")
            try await world.apply(.completeJob(job.id, token: "t\(job.key)"), of: user)
        }
        let rest = try await world.claim(user, token: "rest")
        #expect(rest.isEmpty)
    }

    @Sendable static func time(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        var job = world.job("k", of: user, at: world.now())
        job.runAt = world.now() + .seconds(60)
        try await world.apply(.enqueueJob(job), of: user)
        let early = try await world.claim(user, token: "a", at: job.runAt - .milliseconds(1))
        #expect(early.isEmpty)
        let due = try await world.claim(user, token: "b", at: job.runAt)
        #expect(due.map(\.key) == ["k"])
    }

    @Sendable static func keys(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let first = world.job("learn:turn", of: user, at: world.now())
        try await world.apply(.enqueueJob(first), .enqueueJob(world.job("learn:turn", of: user, at: world.now())), of: user)
        try await world.apply(.enqueueJob(world.job("learn:turn", of: user, at: world.now())), of: user)
        let before = try await store.jobCounts(of: user)
        #expect(before.values.reduce(0, +) == 1)
        let claimed = try await world.claim(user, token: "t")
        #expect(claimed.map(\.id) == [first.id])
        try await world.apply(.completeJob(first.id, token: "t"), of: user)
        try await world.apply(.enqueueJob(world.job("learn:turn", of: user, at: world.now())), of: user)
        let after = try await world.claim(user, token: "u")
        #expect(after.isEmpty)
    }

    @Sendable static func fencing(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let job = world.job("k", of: user, at: world.now())
        try await world.apply(.enqueueJob(job), .enqueueJob(world.job("next", of: user, at: world.now())), of: user)
        let at = world.now()
        _ = try await world.claim(user, token: "slow", lease: .seconds(10), at: at)
        let tooEarly = try await world.claim(user, token: "early", at: at + .seconds(10) - .milliseconds(1))
        #expect(tooEarly.isEmpty)
        let second = try await world.claim(user, token: "quick", at: at + .seconds(10))
        #expect(second.map(\.id) == [job.id])
        #expect(second.map(\.attempt) == [2])
        await world.expect(.conflict, from: "the late worker's completion") { () throws(StorageError) in
            try await world.apply(.completeJob(job.id, token: "slow"), of: user)
        }
        await world.expect(.conflict, from: "the late worker's precondition") { () throws(StorageError) in
            try await world.apply(of: user, if: [.jobIsHeld(job.id, token: "slow")])
        }
        try await world.apply(.completeJob(job.id, token: "quick"), of: user)
        let next = try await world.claim(user, token: "n", at: at + .seconds(20))
        #expect(next.map(\.key) == ["next"])
    }

    @Sendable static func tokens(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let job = world.job("k", of: user, at: world.now())
        try await world.apply(.enqueueJob(job), of: user)
        await world.expect(.conflict, from: "finishing a job that is not running") { () throws(StorageError) in
            try await world.apply(.completeJob(job.id, token: "t"), of: user)
        }
        _ = try await world.claim(user, token: "t")
        await world.expect(.conflict, from: "finishing with another token") { () throws(StorageError) in
            try await world.apply(.completeJob(job.id, token: "T"), of: user)
        }
        await world.expect(.conflict, from: "failing with another token") { () throws(StorageError) in
            try await world.apply(.failJob(job.id, token: "T", error: "e", retryAt: nil), of: user)
        }
        try await world.apply(.completeJob(job.id, token: "t"), of: user)
        await world.expect(.conflict, from: "finishing twice") { () throws(StorageError) in
            try await world.apply(.completeJob(job.id, token: "t"), of: user)
        }
        let counts = try await store.jobCounts(of: user)
        #expect(counts[.done] == 1)
    }

    @Sendable static func retry(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let job = world.job("k", of: user, at: world.now())
        try await world.apply(.enqueueJob(job), .enqueueJob(world.job("next", of: user, at: world.now())), of: user)
        _ = try await world.claim(user, token: "a")
        let retryAt = world.now() + .seconds(60)
        try await world.apply(.failJob(job.id, token: "a", error: "The model is overloaded.", retryAt: retryAt), of: user)
        let early = try await world.claim(user, token: "b", at: retryAt - .milliseconds(1))
        #expect(early.isEmpty, "a job that waits to be tried again holds its lane")
        let again = try await world.claim(user, token: "c", at: retryAt)
        #expect(again.map(\.id) == [job.id])
        #expect(again.first?.attempt == 2)
        #expect(again.first?.lastError == "The model is overloaded.")
    }

    @Sendable static func bury(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let job = world.job("k", of: user, at: world.now())
        try await world.apply(.enqueueJob(job), .enqueueJob(world.job("next", of: user, at: world.now())), of: user)
        _ = try await world.claim(user, token: "a")
        try await world.apply(.failJob(job.id, token: "a", error: "No sense in it.", retryAt: nil), of: user)
        let next = try await world.claim(user, token: "b")
        #expect(next.map(\.key) == ["next"])
        let counts = try await store.jobCounts(of: user)
        #expect(counts[.buried] == 1)
        #expect(counts[.running] == 1)
    }

    @Sendable static func users(_ store: any MemoryStore) async throws {
        // Its jobs are due long before those of any other law, so that laws can share a store.
        let world = try await LawWorld(store, start: Timestamp(milliseconds: 978_307_200_000))
        let due = world.now()
        var users: [UserID] = []
        for index in 0..<4 {
            let user = try await world.newUser()
            users.append(user)
            for number in 0..<2 {
                try await world.apply(.enqueueJob(world.job("\(index).\(number)", of: user, at: due - .seconds(index * 60))), of: user)
            }
        }
        let now = world.now()
        let first = try await world.claim(nil, token: "a", limit: 3, at: now).filter { users.contains($0.user) }
        #expect(first.map(\.key) == ["3.0", "2.0", "1.0"], "each user's first job, the longest due first")
        let second = try await world.claim(nil, token: "b", limit: 100, at: now).filter { users.contains($0.user) }
        #expect(second.map(\.key) == ["0.0"])
        for job in first + second {
            try await world.apply(.completeJob(job.id, token: job.leaseToken ?? ""), of: job.user)
        }
        let third = try await world.claim(nil, token: "c", limit: 100).filter { users.contains($0.user) }
        #expect(third.map(\.key) == ["3.1", "2.1", "1.1", "0.1"])
    }

    @Sendable static func atomicity(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let job = world.job("k", of: user, at: world.now())
        try await world.apply(.enqueueJob(job), of: user)
        _ = try await world.claim(user, token: "t")
        let fact = world.fact("name", "Ana", of: user, at: world.now())
        await world.expect(.conflict, from: "learning with another's token") { () throws(StorageError) in
            try await world.apply(.saveMemory(fact, sources: []), .completeJob(job.id, token: "x"), of: user, if: [.jobIsHeld(job.id, token: "t")])
        }
        let none = try await world.memories(of: user)
        #expect(none.isEmpty)
        try await world.apply(.saveMemory(fact, sources: []), .completeJob(job.id, token: "t"), of: user, if: [.jobIsHeld(job.id, token: "t")])
        let memories = try await world.memories(of: user)
        #expect(memories.count == 1)
    }

    @Sendable static func counts(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let other = try await world.newUser()
        let jobs = (0..<3).map { world.job("\($0)", of: user, at: world.now()) }
        try await world.apply(jobs.map { .enqueueJob($0) }, scope: .user(user))
        try await world.apply(.enqueueJob(world.job("0", of: other, at: world.now())), of: other)
        _ = try await world.claim(user, token: "t")
        let counts = try await store.jobCounts(of: user).filter { $0.value != 0 }
        #expect(counts == [.running: 1, .waiting: 2])
        let others = try await store.jobCounts(of: other).filter { $0.value != 0 }
        #expect(others == [.ready: 1])
        let all = try await store.jobCounts(of: nil)
        #expect((all[.waiting] ?? 0) >= 2)
        #expect((all[.ready] ?? 0) >= 1)
    }

    @Sendable static func missingJob(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let job: JobID = world.id()
        await world.expect(.notFound, from: "finishing a job that does not exist") { () throws(StorageError) in
            try await world.apply(.completeJob(job, token: "t"), of: user)
        }
        await world.expect(.notFound, from: "failing a job that does not exist") { () throws(StorageError) in
            try await world.apply([.failJob(job, token: "t", error: "e", retryAt: nil)], scope: .system(reason: "laws"))
        }
    }
}
