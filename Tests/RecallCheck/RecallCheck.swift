import ArgumentParser
import LuminoraCore

/// The program behind `Scripts/check-recall`: one of the processes that write and search one store, and the making of long histories.
@main
struct RecallCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recall-check",
        abstract: "Writes to a store at random and compares what recall finds with a plain look at everything.",
        subcommands: [WorkCommand.self, FillCommand.self]
    )
}

/// The command `recall-check work`.
struct WorkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "work",
        abstract: "Does operations as it is told on standard input.",
        discussion: """
            Says "ready", then does what each line asks and answers with the time that it has come to:
              go COUNT MILLISECONDS   so many operations, the first one at this time
              sweep MILLISECONDS      one search of every user, when nobody else writes
              end                     prints what was done as a JSON object, and ends
            """
    )

    @Option(help: "The SQLite file.")
    var store: String
    @Option(help: "The number of this process, from 1 on; it is part of all that the process writes.")
    var number: Int
    @Option(help: "Chooses the operations.")
    var seed: UInt64 = 1
    @Option(help: "One operation in so many is a search.")
    var searches = 10
    @Option(help: "The most bytes that the indexes of this process take, so that some are let go.")
    var budget = 64_000_000

    func run() async throws {
        let lines = StandardInput()
        var worker = try await Worker(path: store, number: number, seed: seed, searches: max(searches, 1), budget: budget)
        StandardOutput.line("ready")
        while let line = await lines.next() {
            let words = line.split(separator: " ")
            switch (words.first, words.dropFirst().compactMap { Int64($0) }) {
            case ("go", let numbers) where numbers.count == 2:
                try await worker.work(Int(numbers[0]), from: numbers[1])
                StandardOutput.line("\(worker.now.milliseconds)")
            case ("sweep", let numbers) where numbers.count == 1:
                try await worker.sweep(at: numbers[0])
                StandardOutput.line("\(worker.now.milliseconds)")
            case ("end", _):
                StandardOutput.line(worker.tally.json)
                return await worker.close()
            default: throw ValidationError("There is no order \"\(line)\".")
            }
        }
        await worker.close()
    }
}

/// The command `recall-check fill`.
struct FillCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fill",
        abstract: "Writes a long history of one user."
    )

    @Option(help: "The SQLite file.")
    var store: String
    @Option(help: "The user.")
    var user = "diego"
    @Option(help: "The agent that was spoken to.")
    var agent = "alicia"
    @Option(help: "How many messages, answers among them.")
    var messages = 100_000

    func run() async throws {
        let written = try await LongHistory(user: user, agentName: agent).write(messages, to: store)
        StandardOutput.line("\(written)")
    }
}
