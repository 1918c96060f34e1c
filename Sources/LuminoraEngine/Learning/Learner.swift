public import Logging
public import LuminoraCore

/// Learns from turns: takes a job, asks an extractor what the user's words teach, and writes what holds together with the
/// job's completion in one batch.
///
/// It may be done twice or by two programs at once: what was learnt has the same identity whoever learns it, and only the holder
/// of the job's token can write.
public struct Learner<Store: MemoryStore>: Sendable {
    let store: Store
    let extractor: any Extractor
    let embedder: (any Embedder)?
    let policy: PrivacyPolicy
    let library: PersonalityLibrary
    let clock: any WallClock
    let ids: any IDGenerator
    let logger: Logger
    let judge = ProposalJudge()
    let screen = PoisoningScreen()
    let reader = MessageReader()

    /// How many of the user's messages before and after a turn's own belong to the same moment.
    static var reach: Int { 4 }
    /// After so many messages of the user a session is searched for moments.
    static var episodeInterval: Int { 5 }

    /// Makes a learner.
    ///
    /// - Parameters:
    ///   - store: where state is kept.
    ///   - extractor: tells what messages teach.
    ///   - embedder: what turns texts into vectors, for recall by meaning, if there is anything.
    ///   - policy: decides what may be kept.
    ///   - library: the characters, for what moves a relationship.
    ///   - clock: tells the time.
    ///   - ids: makes identifiers.
    ///   - logger: gets what an operator should know; never what was said.
    public init(
        store: Store,
        extractor: any Extractor,
        embedder: (any Embedder)? = nil,
        policy: PrivacyPolicy = PrivacyPolicy(),
        library: PersonalityLibrary,
        clock: any WallClock = SystemClock(),
        ids: any IDGenerator = RandomIDGenerator(),
        logger: Logger = Logger(label: "luminora.learning")
    ) {
        self.store = store
        self.extractor = extractor
        self.embedder = embedder
        self.policy = policy
        self.library = library
        self.clock = clock
        self.ids = ids
        self.logger = logger
    }

    /// Does a job that is held.
    ///
    /// - Throws: what the extractor or the store throws; nothing was written then.
    func work(_ job: Job) async throws -> LearningReport {
        switch job.kind {
        case JobKind.learn: try await learn(job)
        case JobKind.summarize: try await summarize(job)
        case JobKind.embed: try await embed(job)
        default: throw LearningError("There is no work of the kind “\(job.kind)”.")
        }
    }

    private func learn(_ job: Job) async throws -> LearningReport {
        var lessons = try await lessons(of: [job])
        guard let lesson = lessons.first?.lesson else { return try await finish(job, operations: []) }
        if isBehind(job) { lessons += try await followers(of: job, in: lesson.session.id) }
        var study = try await study(lessons)
        for _ in 0..<Self.mostRounds {
            if let report = try await write(study) { return report }
            // Something has changed meanwhile: the token, a turn that was taken back, or what is known. Look again, at this job alone.
            guard try await isHeld(job) else { return LearningReport(job: job.id, user: job.user, result: .lost) }
            guard let again = try await self.lessons(of: [job]).first?.lesson else { return try await finish(job, operations: []) }
            // What was found in one turn holds still, and is not asked for twice.
            study = lessons.count == 1 ? study.brought(upTo: again) : try await self.study([(job: job, lesson: again)])
            lessons = [(job: job, lesson: again)]
        }
        throw StorageError(.conflict, "What is known of the user changed \(Self.mostRounds) times while it was to be written.")
    }

    /// How often a job looks again after something has changed.
    private static var mostRounds: Int { 16 }

    /// The lessons of a user's jobs, without those whose turn teaches nothing any more.
    private func lessons(of jobs: [Job]) async throws -> [(job: Job, lesson: Lesson)] {
        let turns = try jobs.map { job in
            guard let turn = job.payload["turn_id"]?.string else { throw LearningError("The job does not say which turn to learn from.") }
            return TurnID(rawValue: turn)
        }
        guard let user = jobs.first?.user else { return [] }
        let found = try await store.lessons(LessonQuery(turns: turns, of: user, reach: Self.reach))
        let lessons = Dictionary(found.map { ($0.turn.id, $0) }, uniquingKeysWith: { first, _ in first })
        return zip(jobs, turns)
            .compactMap { job, turn in
                lessons[turn].flatMap { [.complete, .partial].contains($0.turn.state) ? (job: job, lesson: $0) : nil }
            }
    }

    // MARK: Several turns at once

    /// Whether work has piled up, so that taking several turns at once pays.
    private func isBehind(_ job: Job) -> Bool {
        extractor.turnsAtOnce > 1 && job.attempt <= 1 && clock.now() - job.createdAt > .seconds(1)
    }

    private func followers(of job: Job, in session: SessionID) async throws -> [(job: Job, lesson: Lesson)] {
        let limit = PageLimit(extractor.turnsAtOnce - 1)
        let waiting = try await store.jobs(JobQuery(user: job.user, state: .waiting, limit: limit)).rows
            .prefix { $0.kind == JobKind.learn && $0.session == session && $0.payload["turn_id"]?.string != nil }
        let found = try await lessons(of: Array(waiting))
        // Up to the first job that has to be done by itself.
        let together = zip(waiting, found)
            .prefix { next, taken in
                next.id == taken.job.id && !ForgetCommand.matches(taken.lesson.ownMessage?.content ?? "")
            }
        return together.map(\.1)
    }

    // MARK: The end of a job

    func isHeld(_ job: Job) async throws(StorageError) -> Bool {
        let current = try await store.jobs(JobQuery(user: job.user, id: job.id, limit: 1)).rows.first
        return current?.state == .running && current?.leaseToken == job.leaseToken
    }

    /// Writes and completes; the job must be held still.
    func finish(_ job: Job, operations: [WriteOperation], preconditions: [Precondition] = []) async throws(StorageError) -> LearningReport {
        guard let token = job.leaseToken else { return LearningReport(job: job.id, user: job.user, result: .lost) }
        let now = clock.now()
        let batch = WriteBatch(
            id: ids.next(at: now),
            scope: .user(job.user),
            at: now,
            preconditions: [.jobIsHeld(job.id, token: token)] + preconditions,
            operations: operations + [.completeJob(job.id, token: token)]
        )
        do {
            try await store.apply(batch)
        } catch {
            guard error.code == .conflict else { throw error }
            return LearningReport(job: job.id, user: job.user, result: .lost)
        }
        return LearningReport(job: job.id, user: job.user, result: .done, memories: operations.count { $0.isMemory })
    }
}

/// Says why a job cannot be done however often it is tried.
struct LearningError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

extension Lesson {
    /// The message that the turn is about, if it still belongs to the conversation.
    var ownMessage: Message? { messages.first { $0.id == turn.userMessage } }
}

extension WriteOperation {
    /// Whether it writes a memory.
    var isMemory: Bool {
        switch self {
        case .saveMemory, .retireMemory, .deleteMemory: true
        default: false
        }
    }
}
