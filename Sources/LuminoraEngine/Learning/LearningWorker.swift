import Logging
public import LuminoraCore
public import ServiceLifecycle
import Synchronization

/// Does the work that turns leave behind: a long-running service, of which any number may run, in any number of processes.
///
/// A user's jobs are done one at a time and in order; users take turns. On a graceful shutdown no more work is taken, and what
/// was taken is done.
public struct LearningWorker<Store: MemoryStore>: Service {
    let store: Store
    let learner: Learner<Store>
    let settings: WorkerSettings
    let clock: any WallClock
    let ids: any IDGenerator
    let owner: String
    let logger: Logger
    let jitter: @Sendable () -> Double
    let onReport: @Sendable (LearningReport) -> Void

    /// Makes a worker.
    ///
    /// - Parameters:
    ///   - learner: does the jobs.
    ///   - settings: how it works.
    ///   - owner: names this worker to others on the same store.
    ///   - jitter: spreads retries: 0 to 1, random.
    ///   - onReport: is told of every job that ended.
    public init(
        learner: Learner<Store>,
        settings: WorkerSettings = WorkerSettings(),
        owner: String? = nil,
        jitter: @escaping @Sendable () -> Double = { Double.random(in: 0...1) },
        onReport: @escaping @Sendable (LearningReport) -> Void = { _ in }
    ) {
        store = learner.store
        self.learner = learner
        self.settings = settings
        clock = learner.clock
        ids = learner.ids
        self.owner = owner ?? ProcessIdentity.current(ids: learner.ids, now: learner.clock.now()).text
        logger = learner.logger
        self.jitter = jitter
        self.onReport = onReport
    }

    /// Works until the service is shut down or the task is cancelled.
    public func run() async throws {
        let stop = StopSign()
        await withGracefulShutdownHandler {
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<max(settings.lines, 1) {
                    group.addTask { await work(until: stop) }
                }
            }
        } onGracefulShutdown: {
            stop.raise()
        }
    }

    /// Tells the lines of work to take no more.
    private final class StopSign: Sendable {
        private let flag = Atomic(false)
        var isRaised: Bool { flag.load(ordering: .relaxed) }
        func raise() { flag.store(true, ordering: .relaxed) }
    }

    /// One line of work.
    private func work(until stop: StopSign) async {
        var pause = Duration.milliseconds(10)
        while !stop.isRaised, !Task.isCancelled {
            do {
                let reports = try await workOnce()
                if !reports.isEmpty {
                    pause = .milliseconds(10)
                    continue
                }
            } catch {
                logger.error("the store gives no work", metadata: ["code": "\(error.code)"])
                pause = settings.longestPause
            }
            // Cancelled, the loop's condition ends it.
            try? await Task.sleep(for: pause)
            pause = min(pause * 2, settings.longestPause)
        }
    }

    /// Takes what there is to do and does it.
    ///
    /// - Parameter user: only this user's work, if given.
    /// - Returns: what came of each job; empty if there was none.
    /// - Throws: ``StorageError`` if the store gives no work.
    @discardableResult
    public func workOnce(user: UserID? = nil) async throws(StorageError) -> [LearningReport] {
        let now = clock.now()
        let jobs = try await store.claimJobs(
            JobClaim(owner: owner, token: ids.uuid(at: now), limit: settings.claim, lease: settings.lease, now: now, user: user)
        )
        guard !jobs.isEmpty else { return [] }
        return await withTaskGroup(of: LearningReport.self) { group in
            for job in jobs { group.addTask { await process(job) } }
            var reports: [LearningReport] = []
            for await report in group {
                onReport(report)
                reports.append(report)
            }
            return reports
        }
    }

    /// Does a user's jobs until none is left or the time is up.
    ///
    /// - Returns: how many jobs of the user are left to do, those that wait for a retry or are being done elsewhere among them.
    public func drain(user: UserID, within limit: Duration) async throws -> Int {
        let deadline = ContinuousClock.now + limit
        while true {
            let reports = try await workOnce(user: user)
            let counts = try await store.jobCounts(of: user)
            let left = [Job.State.waiting, .ready, .running].reduce(0) { $0 + (counts[$1] ?? 0) }
            guard left > 0, ContinuousClock.now < deadline, !Task.isCancelled else { return left }
            if reports.isEmpty {
                let next = try await store.jobs(JobQuery(user: user, state: .ready, limit: 1)).rows.first?.runAt
                // What is to be tried again only after the time is up need not be waited for.
                if let next, next - clock.now() > deadline - ContinuousClock.now { return left }
                try await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    // MARK: One job

    private func process(_ job: Job) async -> LearningReport {
        guard job.crashes < settings.schedule.crashes else {
            return await giveUp(job, "The process that was doing the job went away \(job.crashes) times without a word.")
        }
        do {
            return try await learner.workRenewing(job, every: settings.lease / 3, lease: settings.lease)
        } catch let error as LearningError {
            return await giveUp(job, error.description)
        } catch let error as ModelError {
            return await fail(job, error.description, asked: error.retryAfter)
        } catch let error as StorageError {
            logger.error("a job could not be done", metadata: ["job": "\(job.id)", "code": "\(error.code)"])
            return await fail(job, error.code.description)
        } catch is CancellationError {
            return await settle(job, "The worker was stopped.", retryAt: clock.now(), result: .retried)
        } catch {
            // What an unknown error says of itself may have text of the conversation.
            return await fail(job, "It failed with \(type(of: error)).")
        }
    }

    private func fail(_ job: Job, _ message: String, asked: Duration? = nil) async -> LearningReport {
        guard let pause = settings.schedule.pause(after: job.attempt, asked: asked, jitter: jitter()) else { return await giveUp(job, message) }
        return await settle(job, message, retryAt: clock.now() + pause, result: .retried)
    }

    private func giveUp(_ job: Job, _ message: String) async -> LearningReport {
        logger.warning("a job is given up", metadata: ["job": "\(job.id)", "kind": "\(job.kind)", "attempt": "\(job.attempt)"])
        return await settle(job, message, retryAt: nil, result: .buried)
    }

    private func settle(_ job: Job, _ message: String, retryAt: Timestamp?, result: LearningReport.Result) async -> LearningReport {
        var report = LearningReport(job: job.id, user: job.user, result: result, error: message)
        let now = clock.now()
        do {
            try await store.apply(
                WriteBatch(
                    id: ids.next(at: now),
                    scope: .user(job.user),
                    at: now,
                    operations: [.failJob(job.id, token: job.leaseToken ?? "", error: String(message.prefix(500)), retryAt: retryAt)]
                )
            )
        } catch {
            // The lease ends by itself, and somebody takes the job up again.
            logger.warning("a job could not be given back", metadata: ["job": "\(job.id)", "code": "\(error.code)"])
            report.result = .lost
        }
        return report
    }
}

extension Learner {
    /// Does a job, and gives signs of life meanwhile.
    func workRenewing(_ job: Job, every interval: Duration, lease: Duration) async throws -> LearningReport {
        try await withThrowingTaskGroup(of: LearningReport?.self) { group in
            group.addTask { try await work(job) }
            group.addTask {
                try await renew(job, every: interval, lease: lease)
                return nil
            }
            defer { group.cancelAll() }
            while let report = try await group.next() {
                if let report { return report }
            }
            return LearningReport(job: job.id, user: job.user, result: .lost)
        }
    }

    /// Renews the lease until cancelled, or until somebody else has the job, as its end will find.
    private func renew(_ job: Job, every interval: Duration, lease: Duration) async throws {
        while !Task.isCancelled {
            do {
                try await Task.sleep(for: interval)
            } catch {
                return
            }
            let now = clock.now()
            let batch = WriteBatch(
                id: ids.next(at: now),
                scope: .user(job.user),
                at: now,
                operations: [.renewJob(job.id, token: job.leaseToken ?? "", until: now + lease)]
            )
            do {
                try await store.apply(batch)
            } catch {
                guard error.code != .conflict else { return }
                logger.warning("a lease could not be renewed", metadata: ["job": "\(job.id)", "code": "\(error.code)"])
            }
        }
    }
}
