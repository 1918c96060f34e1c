import ArgumentParser
import Foundation
import LuminoraCore

/// The command `luminora bench`.
struct BenchCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure on this machine what recall costs, with made-up memories.",
        discussion: """
            Made-up memories have 10 to 12 words of a vocabulary of 5,000 and a vector of 384 numbers, the same in every run. Searching \
            the index of one user is timed beside SQLite's full-text search (FTS5, in memory, bm25, for any of the question's words, \
            and for the rarest of them alone) and a scan of everything; then the library's own way, with an index for each of many users over one SQLite file; \
            adding memories; and what they take on the disk. Each question has a memory that must be found first; if one is not, the \
            exit code is 1.

            It takes about a minute and 300 MB on the disk that is measured, which is that of --directory. Your own store is not used.

            JSON: index (a list: memories, build_us, bytes, hybrid, words, vectors, fts5, fts5_telling, brute_force, fts5_ratio, brute_force_ratio), \
            recall (memories_each, first and all with users, warm and cold; kept_users, index_bytes, budget_bytes, resident_bytes), \
            adding (disk_sync; normal and full with one, one_per_second, batch, batch_per_second), disk (memories, bytes, \
            bytes_each), searches, misses, seconds. Times are objects with p50_ms and p95_ms.

            Examples:
              luminora bench
              luminora bench --quick --json
              luminora bench --users 200 --directory bench-files
            """
    )

    @Flag(help: "Measure less, to see whether it works.")
    var quick = false
    @Option(help: ArgumentHelp("The users in one store, 1 to 10000; 1000 unless --quick.", valueName: "users"))
    var users: Int?
    @Option(help: ArgumentHelp("Where the files go, and stay; else a temporary folder that is removed.", valueName: "folder"))
    var directory: String?
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let users, !BenchPlan.allowedUsers.contains(users) { throw ValidationError("--users is \(users); allowed: 1 to 10000.") }
    }

    func perform() async throws {
        let settings = try common.settings()
        let output = Output(environment: settings.environment)
        var plan = quick ? .quick : BenchPlan()
        plan.users = users ?? plan.users
        let folder = directory.map { NSString(string: $0).expandingTildeInPath }
        // Stopped by Ctrl-C, it still removes its files.
        let result = await Interruption.stopping { [plan] in
            try await BenchFolder.with(folder) { path in
                let run = BenchRun(plan: plan, composition: Composition(settings), folder: path) { step in
                    if output.isErrorTerminal { output.note(step) }
                }
                return try await run.run()
            }
        }
        let figures = try result.get()
        if common.json {
            output.json(figures.json(isQuick: quick, machine: BenchMachine()))
        } else {
            for line in BenchTable(figures: figures, speech: settings.speech, machine: BenchMachine()).lines { output.line(line) }
        }
        guard figures.misses > 0 else { return }
        let words = settings.speech(
            es: "\(figures.misses) de \(figures.searches) búsquedas no encontraron primero lo que debían.",
            en: "\(figures.misses) of \(figures.searches) searches did not find first what they had to."
        )
        output.note(words, .failure)
        throw ExitCode(Failure.Code.faultsFound.rawValue)
    }
}
