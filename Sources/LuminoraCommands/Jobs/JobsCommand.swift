import ArgumentParser
import LuminoraCore
import LuminoraEngine

/// The command `luminora jobs`.
struct JobsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs",
        abstract: "See and steer the work that turns leave behind.",
        discussion: """
            Each turn leaves a job: to learn from it. Jobs that fail too often are buried: kept, with their error, to be retried.

            Examples:
              luminora jobs stats
              luminora jobs list --state buried
              luminora jobs retry --all
              luminora jobs run --user diego
            """,
        subcommands: [JobsList.self, JobsShow.self, JobsRun.self, JobsRetry.self, JobsBury.self, JobsStats.self]
    )
}

/// The command `luminora jobs list`.
struct JobsList: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List jobs in the order in which they were enqueued.",
        discussion: "Example:\n  luminora jobs list --state buried --limit 20"
    )

    @Option(help: ArgumentHelp("Only this user's jobs.", valueName: "user"))
    var user: String?
    @Option(help: ArgumentHelp("Only jobs that are waiting, ready, running, done or buried.", valueName: "state"))
    var state: String?
    @Option(help: "The most jobs, 1 to 1000.")
    var limit = 50
    @Option(help: ArgumentHelp("Go on after this place, as printed at the end of the last page.", valueName: "place"))
    var after: String?
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (1...1000).contains(limit) else { throw ValidationError("--limit is \(limit); allowed: 1 to 1000.") }
        if let state, Job.State(rawValue: state) == nil {
            throw ValidationError("--state is \(state); allowed: waiting, ready, running, done, buried.")
        }
    }

    func perform() async throws {
        let settings = try common.settings(["store": storeOptions.store])
        let output = Output(environment: settings.environment)
        let query = JobQuery(
            user: try user.map { try UserID(validating: $0) },
            state: state.flatMap(Job.State.init),
            limit: PageLimit(limit),
            after: after.map(Cursor.init)
        )
        let page = try await Composition(settings).withStore { try await $0.jobs(query) }
        if common.json {
            return output.json(
                .object(["jobs": .array(page.rows.map(JobJSON.of)), "next": page.next.map { .string($0.rawValue) } ?? .null])
            )
        }
        if page.rows.isEmpty { output.line(settings.speech(es: "Ningún trabajo.", en: "No jobs.")) }
        let rows = page.rows.map { job in
            [job.id.rawValue, job.user.rawValue, job.kind, job.state.rawValue, "\(job.attempt)", job.createdAt.iso8601, job.lastError ?? ""]
        }
        for line in Columns.lines(rows) { output.line(TerminalText.safe(line)) }
        if let next = page.next { output.note("--after \(next.rawValue)") }
    }
}

/// The command `luminora jobs show`.
struct JobsShow: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a job with its error.",
        discussion: "Example:\n  luminora jobs show 0199…"
    )

    @Argument(help: ArgumentHelp("The job.", valueName: "id"))
    var id: String
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let settings = try common.settings(["store": storeOptions.store])
        let output = Output(environment: settings.environment)
        let job = try await Composition(settings).withStore { try await JobLookup.job(id, in: $0) }
        if common.json { return output.json(JobJSON.of(job)) }
        guard case .object(let members) = JobJSON.of(job) else { return }
        for line in Columns.lines(members.sorted { $0.key < $1.key }.map { [$0.key, $0.value.readable] }) { output.line(TerminalText.safe(line)) }
    }
}

/// The command `luminora jobs stats`.
struct JobsStats: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Count jobs by state, and say how old the oldest one to do is.",
        discussion: "Example:\n  luminora jobs stats --json"
    )

    @Option(help: ArgumentHelp("Only this user's jobs.", valueName: "user"))
    var user: String?
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let settings = try common.settings(["store": storeOptions.store])
        let output = Output(environment: settings.environment)
        let user = try user.map { try UserID(validating: $0) }
        let (counts, oldest) = try await Composition(settings)
            .withStore { store in
                let counts = try await store.jobCounts(of: user)
                let oldest = try await store.jobs(JobQuery(user: user, state: .ready, limit: 1)).rows.first?.createdAt
                return (counts, oldest)
            }
        let age = oldest.map { max(0, (settings.clock.now() - $0).components.seconds) }
        let states: [Job.State] = [.waiting, .ready, .running, .done, .buried]
        if common.json {
            var members = Dictionary(uniqueKeysWithValues: states.map { ($0.rawValue, JSONValue.integer(Int64(counts[$0] ?? 0))) })
            members["oldest_ready_seconds"] = age.map(JSONValue.integer) ?? .null
            return output.json(.object(members))
        }
        for line in Columns.lines(states.map { [$0.rawValue, String(counts[$0] ?? 0)] }) { output.line(line) }
        if let age { output.line(settings.speech(es: "el más antiguo espera \(age) s", en: "the oldest has waited \(age) s")) }
    }
}

/// Jobs as the command line shows them.
enum JobJSON {
    static func of(_ job: Job) -> JSONValue {
        .object([
            "id": .string(job.id.rawValue), "key": .string(job.key), "user": .string(job.user.rawValue),
            "session_id": job.session.map { .string($0.rawValue) } ?? .null, "kind": .string(job.kind), "payload": job.payload,
            "state": .string(job.state.rawValue), "run_at": .string(job.runAt.iso8601), "attempt": .integer(Int64(job.attempt)),
            "crashes": .integer(Int64(job.crashes)), "last_error": job.lastError.map(JSONValue.string) ?? .null,
            "created_at": .string(job.createdAt.iso8601),
        ])
    }
}

/// Finds a job by what a person typed.
enum JobLookup {
    static func job(_ id: String, in store: any MemoryStore) async throws -> Job {
        let id = try JobID(validating: id)
        guard let job = try await store.jobs(JobQuery(id: id, limit: 1)).rows.first else {
            throw Failure(.notFound, "There is no job \(id). `luminora jobs list` shows what there is.", name: "unknown_job")
        }
        return job
    }
}
