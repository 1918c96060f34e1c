import LuminoraCore
import Testing

/// What may be done to jobs beside finishing them, and that no lane keeps another waiting.
enum LaneLaws {
    static let all: [StorageLaw] = [
        StorageLaw("A job whose lease ran out has crashed; one that failed has not", check: crashes),
        StorageLaw("A renewed job is not given out before its new lease is over, and only its holder renews it", check: renewal),
        StorageLaw("A job that waits is settled along with the running one that the batch holds", check: settling),
        StorageLaw("A buried job is replayed at its old place, as if it had never been tried", check: replay),
        StorageLaw("A replayed job is given out at once if its lane is empty, and only a buried one is replayed", check: replayAlone),
        StorageLaw("A job that nobody is doing can be given up, and its lane goes on", check: burying),
        StorageLaw("The product's own work renews, settles, replays and gives up anybody's jobs", check: operators),
        StorageLaw("A user's only job is given out within 16 claims beside another's many", check: fairness),
        StorageLaw("Jobs are shown in the order of their enqueueing, by user, state and id", check: listing),
    ]

    @Sendable static func crashes(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let job = world.job("k", of: user, at: world.now())
        try await world.apply(.enqueueJob(job), of: user)
        let at = world.now()
        _ = try await world.claim(user, token: "a", lease: .seconds(60), at: at)
        let second = try await world.claim(user, token: "b", lease: .seconds(60), at: at + .seconds(60))
        #expect(second.map(\.crashes) == [1])
        #expect(second.map(\.attempt) == [2])
        try await world.apply(.failJob(job.id, token: "b", error: "e", retryAt: at + .seconds(70)), of: user)
        let third = try await world.claim(user, token: "c", lease: .seconds(60), at: at + .seconds(80))
        #expect(third.map(\.crashes) == [1])
        #expect(third.map(\.attempt) == [3])
    }

    @Sendable static func renewal(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let job = world.job("k", of: user, at: world.now())
        try await world.apply(.enqueueJob(job), of: user)
        await world.expect(.conflict, from: "renewing a job that nobody holds") { () throws(StorageError) in
            try await world.apply(.renewJob(job.id, token: "a", until: world.now()), of: user)
        }
        let at = world.now()
        _ = try await world.claim(user, token: "a", lease: .seconds(60), at: at)
        let end = at + .seconds(200)
        try await world.apply(.renewJob(job.id, token: "a", until: end), of: user)
        await world.expect(.conflict, from: "renewing with another's token") { () throws(StorageError) in
            try await world.apply(.renewJob(job.id, token: "b", until: end), of: user)
        }
        let missing: JobID = world.id()
        await world.expect(.notFound, from: "renewing a job that does not exist") { () throws(StorageError) in
            try await world.apply(.renewJob(missing, token: "a", until: end), of: user)
        }
        let early = try await world.claim(user, token: "b", at: end - .milliseconds(1))
        #expect(early.isEmpty)
        let late = try await world.claim(user, token: "b", at: end)
        #expect(late.map(\.crashes) == [1])
        await world.expect(.conflict, from: "renewing after the lease went to somebody else") { () throws(StorageError) in
            try await world.apply(.renewJob(job.id, token: "a", until: end), of: user)
        }
    }

    @Sendable static func settling(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let jobs = (0..<4).map { world.job("\($0)", of: user, at: world.now()) }
        try await world.apply(jobs.map { .enqueueJob($0) }, scope: .user(user))
        await world.expect(.conflict, from: "settling without holding the running job") { () throws(StorageError) in
            try await world.apply(.settleJob(jobs[1].id), of: user)
        }
        _ = try await world.claim(user, token: "t")
        let held: [Precondition] = [.jobIsHeld(jobs[0].id, token: "t")]
        for (job, code) in [(jobs[0].id, .conflict), (world.id(), .notFound)] as [(JobID, StorageError.Code)] {
            await world.expect(code, from: "settling what does not wait") { () throws(StorageError) in
                try await world.apply(.settleJob(job), of: user, if: held)
            }
        }
        let operations: [WriteOperation] = [.settleJob(jobs[1].id), .settleJob(jobs[2].id), .completeJob(jobs[0].id, token: "t")]
        try await world.apply(operations, scope: .user(user), if: held)
        let states = try await store.jobs(JobQuery(user: user)).rows.map(\.state)
        #expect(states == [.done, .done, .done, .ready])
        let next = try await world.claim(user, token: "u")
        #expect(next.map(\.key) == ["3"])
        await world.expect(.conflict, from: "settling a job twice") { () throws(StorageError) in
            try await world.apply(.settleJob(jobs[1].id), of: user, if: [.jobIsHeld(jobs[3].id, token: "u")])
        }
    }

    @Sendable static func replay(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let jobs = (0..<3).map { world.job("\($0)", of: user, at: world.now()) }
        try await world.apply(jobs.map { .enqueueJob($0) }, scope: .user(user))
        let at = world.now()
        _ = try await world.claim(user, token: "a", lease: .seconds(1), at: at)
        _ = try await world.claim(user, token: "b", lease: .seconds(1), at: at + .seconds(2))
        try await world.apply(.failJob(jobs[0].id, token: "b", error: "No sense in it.", retryAt: nil), of: user)
        _ = try await world.claim(user, token: "c", lease: .seconds(600))
        try await world.apply(.replayJob(jobs[0].id), of: user)
        let replayed = try await store.jobs(JobQuery(user: user, id: jobs[0].id)).rows
        #expect(replayed.map(\.state) == [.waiting])
        #expect(replayed.map(\.crashes) == [0])
        #expect(replayed.map(\.lastError) == [nil])
        try await world.apply(.completeJob(jobs[1].id, token: "c"), of: user)
        let next = try await world.claim(user, token: "d")
        #expect(next.map(\.key) == ["0"], "its place is before those that were enqueued after it")
        #expect(next.map(\.attempt) == [1])
    }

    @Sendable static func replayAlone(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let job = world.job("k", of: user, at: world.now())
        try await world.apply(.enqueueJob(job), of: user)
        await world.expect(.conflict, from: "replaying a job that is not buried") { () throws(StorageError) in
            try await world.apply(.replayJob(job.id), of: user)
        }
        let missing: JobID = world.id()
        await world.expect(.notFound, from: "replaying a job that does not exist") { () throws(StorageError) in
            try await world.apply(.replayJob(missing), of: user)
        }
        try await world.apply(.buryJob(job.id, error: "e"), of: user)
        let none = try await world.claim(user, token: "a")
        #expect(none.isEmpty)
        let at = world.now()
        try await world.apply(.replayJob(job.id), of: user, at: at)
        let early = try await world.claim(user, token: "b", at: at - .milliseconds(1))
        #expect(early.isEmpty)
        let due = try await world.claim(user, token: "c", at: at)
        #expect(due.map(\.key) == ["k"])
        try await world.apply(.completeJob(job.id, token: "c"), of: user)
        await world.expect(.conflict, from: "replaying a job that is done") { () throws(StorageError) in
            try await world.apply(.replayJob(job.id), of: user)
        }
    }

    @Sendable static func burying(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let jobs = (0..<4).map { world.job("\($0)", of: user, at: world.now()) }
        try await world.apply(jobs.map { .enqueueJob($0) }, scope: .user(user))
        try await world.apply(.buryJob(jobs[1].id, error: "Not wanted."), .buryJob(jobs[0].id, error: "Not wanted either."), of: user)
        let buried = try await store.jobs(JobQuery(user: user, state: .buried)).rows
        #expect(buried.map(\.key) == ["0", "1"])
        #expect(buried.map(\.lastError) == ["Not wanted either.", "Not wanted."])
        let next = try await world.claim(user, token: "t")
        #expect(next.map(\.key) == ["2"])
        let missing: JobID = world.id()
        for (job, code) in [(jobs[2].id, .conflict), (jobs[0].id, .conflict), (missing, .notFound)] as [(JobID, StorageError.Code)] {
            await world.expect(code, from: "giving up a job that is being done, settled or not there") { () throws(StorageError) in
                try await world.apply(.buryJob(job, error: "e"), of: user)
            }
        }
        try await world.apply(.completeJob(jobs[2].id, token: "t"), of: user)
        await world.expect(.conflict, from: "giving up a job that is done") { () throws(StorageError) in
            try await world.apply(.buryJob(jobs[2].id, error: "e"), of: user)
        }
    }
}
