import LuminoraCore
import Testing

extension LaneLaws {
    @Sendable static func operators(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let other = try await world.newUser()
        let system = Scope.system(reason: "laws")
        let jobs = (0..<3).map { world.job("\($0)", of: user, at: world.now()) }
        let theirs = (0..<2).map { world.job("\($0)", of: other, at: world.now()) }
        try await world.apply(jobs.map { .enqueueJob($0) }, scope: .user(user))
        try await world.apply(theirs.map { .enqueueJob($0) }, scope: .user(other))
        _ = try await world.claim(user, token: "t")
        let held: [Precondition] = [.jobIsHeld(jobs[0].id, token: "t")]
        await world.expect(.conflict, from: "settling a job behind another user's") { () throws(StorageError) in
            try await world.apply([.settleJob(theirs[1].id)], scope: system, if: held)
        }
        let until = world.now() + .seconds(600)
        try await world.apply([.renewJob(jobs[0].id, token: "t", until: until), .settleJob(jobs[1].id)], scope: system, if: held)
        try await world.apply([.buryJob(jobs[2].id, error: "e"), .buryJob(theirs[0].id, error: "e")], scope: system)
        try await world.apply([.replayJob(jobs[2].id)], scope: system)
        let states = try await store.jobs(JobQuery(user: user)).rows.map(\.state)
        #expect(states == [.running, .done, .waiting])
        let others = try await store.jobs(JobQuery(user: other)).rows.map(\.state)
        #expect(others == [.buried, .ready])
        let missing: JobID = world.id()
        for operation in [WriteOperation.replayJob(missing), .buryJob(missing, error: "e"), .settleJob(missing)] {
            await world.expect(.notFound, from: "\(operation)") { () throws(StorageError) in
                try await world.apply([operation], scope: system, if: held)
            }
        }
    }

    @Sendable static func fairness(_ store: any MemoryStore) async throws {
        for step in [Duration.zero, .milliseconds(1)] {
            // Its jobs are due long before those of any other law, so that laws can share a store.
            let world = try await LawWorld(store, start: Timestamp(milliseconds: 946_684_800_000))
            let busy = try await world.newUser()
            let quiet = try await world.newUser()
            try await world.apply((0..<60).map { .enqueueJob(world.job("\($0)", of: busy, at: world.now())) }, scope: .user(busy))
            var at = world.now()
            var claims = 0
            var given: [UserID] = []
            // The clock may stand still: many jobs are done within a millisecond.
            while given.last != quiet, claims < 25 {
                if claims == 5 { try await world.apply(.enqueueJob(world.job("only", of: quiet, at: at)), of: quiet, at: at) }
                claims += 1
                for job in try await world.claim(nil, token: "\(claims)", limit: 1, at: at) {
                    given.append(job.user)
                    try await world.apply(.completeJob(job.id, token: "\(claims)"), of: job.user, at: at)
                }
                at = at + step
            }
            #expect(claims - 5 <= 16, "with the clock at \(step) a claim")
            #expect(given.last == quiet)
            let rest = try await store.jobs(JobQuery(user: busy, limit: 1000)).rows.filter { $0.state != .done }
            try await world.apply(rest.map { .buryJob($0.id, error: "The law is over.") }, scope: .user(busy))
        }
    }

    @Sendable static func listing(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let other = try await world.newUser()
        // The times do not matter, only the order of enqueueing does.
        let jobs = (0..<5).map { world.job("\($0)", of: user, at: LawWorld.start - .seconds($0)) }
        try await world.apply(jobs.map { .enqueueJob($0) }, scope: .user(user))
        try await world.apply(.enqueueJob(world.job("theirs", of: other, at: world.now())), of: other)
        let pages = try await allPages { cursor throws(StorageError) in try await store.jobs(JobQuery(user: user, limit: 2, after: cursor)) }
        #expect(pages.map(\.rows.count) == [2, 2, 1])
        #expect(pages.flatMap(\.rows).map(\.key) == ["0", "1", "2", "3", "4"])
        let waiting = try await allPages { cursor throws(StorageError) in
            try await store.jobs(JobQuery(user: user, state: .waiting, limit: 3, after: cursor))
        }
        #expect(waiting.flatMap(\.rows).map(\.key) == ["1", "2", "3", "4"])
        let one = try await store.jobs(JobQuery(id: jobs[2].id)).rows
        var expected = jobs[2]
        expected.state = .waiting
        #expect(one == [expected])
        let everybody = try await allPages { cursor throws(StorageError) in try await store.jobs(JobQuery(limit: 1000, after: cursor)) }
        let users = Set(everybody.flatMap(\.rows).map(\.user))
        #expect(users.isSuperset(of: [user, other]))
        let done = try await store.jobs(JobQuery(user: user, state: .done)).rows
        #expect(done.isEmpty)
    }
}
