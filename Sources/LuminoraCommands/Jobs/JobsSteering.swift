import ArgumentParser
import LuminoraCore
import LuminoraEngine

/// The command `luminora jobs run`.
struct JobsRun: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Do the jobs that are ready, until none is left, and end.",
        discussion: """
            Examples:
              luminora jobs run
              luminora jobs run --user diego --seconds 30
            """
    )

    @Option(help: ArgumentHelp("Only this user's jobs.", valueName: "user"))
    var user: String?
    @Option(help: "The most seconds to work, 1 to 86400.")
    var seconds = 600
    @Option(help: ArgumentHelp("Who learns: rules, model, or PROVIDER:MODEL.", valueName: "extractor"))
    var extractor: String?
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (1...86_400).contains(seconds) else { throw ValidationError("--seconds is \(seconds); allowed: 1 to 86400.") }
    }

    func perform() async throws {
        let settings = try common.settings(["store": storeOptions.store, "extractor": extractor])
        let output = Output(environment: settings.environment)
        let composition = Composition(settings)
        let user = try user.map { try UserID(validating: $0) }
        var tally: [LearningReport.Result: Int] = [:]
        try await composition.withEmbedder { composition in
            try await composition.withExtractor(answering: SilentModel()) { extractor in
                try await composition.withStore { store in
                    try await work(store, extractor, composition, user: user, output: output) { tally[$0.result, default: 0] += max($0.turns, 1) }
                }
            }
        }
        let results: [LearningReport.Result] = [.done, .retried, .buried, .lost]
        if common.json {
            return output.json(.object(Dictionary(uniqueKeysWithValues: results.map { ($0.rawValue, .integer(Int64(tally[$0] ?? 0))) })))
        }
        output.line(results.compactMap { result in tally[result].map { "\($0) \(result.rawValue)" } }.joined(separator: ", "))
    }

    private func work(
        _ store: some MemoryStore,
        _ extractor: any Extractor,
        _ composition: Composition,
        user: UserID?,
        output: Output,
        count: (LearningReport) -> Void
    ) async throws {
        let worker = try composition.worker(store, extractor: extractor)
        let deadline = ContinuousClock.now + .seconds(seconds)
        var done = 0
        while ContinuousClock.now < deadline {
            let reports = try await worker.workOnce(user: user)
            reports.forEach(count)
            done += reports.count
            if output.isErrorTerminal, done.isMultiple(of: 100), !reports.isEmpty { output.note("\(done)…") }
            guard reports.isEmpty else { continue }
            // What waits for a retry within the time, or is held by somebody else, is waited for.
            let open = try await store.jobCounts(of: user)
            guard (open[.ready] ?? 0) + (open[.running] ?? 0) > 0 else { return }
            let next = try await store.jobs(JobQuery(user: user, state: .ready, limit: 1)).rows.first?.runAt
            if let next, next - composition.settings.clock.now() > deadline - ContinuousClock.now { return }
            try await Task.sleep(for: .milliseconds(50))
        }
    }
}

/// The command `luminora jobs retry`.
struct JobsRetry: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract: "Put buried jobs back in the queue.",
        discussion: """
            Examples:
              luminora jobs retry 0199…
              luminora jobs retry --all --user diego
            """
    )

    @Argument(help: ArgumentHelp("The jobs.", valueName: "id"))
    var ids: [String] = []
    @Flag(help: "All buried jobs.")
    var all = false
    @Option(help: ArgumentHelp("With --all, only this user's.", valueName: "user"))
    var user: String?
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard all != !ids.isEmpty else { throw ValidationError("Name the jobs, or say --all.") }
    }

    func perform() async throws {
        let settings = try common.settings(["store": storeOptions.store])
        let output = Output(environment: settings.environment)
        let user = try user.map { try UserID(validating: $0) }
        let count = try await Composition(settings)
            .withStore { store in
                var count = 0
                for id in ids {
                    let job = try await JobLookup.job(id, in: store)
                    try await Self.apply(.replayJob(job.id), to: store, at: settings.clock.now())
                    count += 1
                }
                while all {
                    let buried = try await store.jobs(JobQuery(user: user, state: .buried, limit: 80)).rows
                    guard !buried.isEmpty else { break }
                    try await Self.apply(buried.map { .replayJob($0.id) }, to: store, at: settings.clock.now())
                    count += buried.count
                }
                return count
            }
        if common.json { return output.json(.object(["retried": .integer(Int64(count))])) }
        output.line(settings.speech(es: "De vuelta a la cola: \(count).", en: "Back in the queue: \(count)."))
    }

    static func apply(_ operations: WriteOperation..., to store: any MemoryStore, at now: Timestamp) async throws {
        try await apply(operations, to: store, at: now)
    }

    static func apply(_ operations: [WriteOperation], to store: any MemoryStore, at now: Timestamp) async throws {
        try await store.apply(
            WriteBatch(id: RandomIDGenerator().next(at: now), scope: .system(reason: "operator"), at: now, operations: operations)
        )
    }
}

/// The command `luminora jobs bury`.
struct JobsBury: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "bury",
        abstract: "Give up a job that nobody is doing; it can be retried later.",
        discussion: "Example:\n  luminora jobs bury 0199… --reason \"not worth it\""
    )

    @Argument(help: ArgumentHelp("The job.", valueName: "id"))
    var id: String
    @Option(help: "Why, in words.")
    var reason = "Buried by an operator."
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        try CommandLineText.check()
        let settings = try common.settings(["store": storeOptions.store])
        let output = Output(environment: settings.environment)
        guard reason.utf8.count <= 500 else { throw Failure(.invalidInput, "The reason has \(reason.utf8.count) bytes; the limit is 500.") }
        try await Composition(settings)
            .withStore { store in
                let job = try await JobLookup.job(id, in: store)
                try await JobsRetry.apply(.buryJob(job.id, error: reason), to: store, at: settings.clock.now())
            }
        if common.json { return output.json(.object(["buried": .string(id)])) }
        output.line(settings.speech(es: "Enterrado.", en: "Buried."))
    }
}
