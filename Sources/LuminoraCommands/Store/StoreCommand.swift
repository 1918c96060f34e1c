import ArgumentParser
import LuminoraCore
import LuminoraSQLite

/// The command `luminora store`.
struct StoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store",
        abstract: "Look after the place where state is kept.",
        discussion: """
            Examples:
              luminora store info
              luminora store backup copy.db --store sqlite:luminora.db
            """,
        subcommands: [StoreInfo.self, StoreCheck.self, StoreBackup.self]
    )
}

/// The command `luminora store info`.
struct StoreInfo: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "info",
        abstract: "Show what the store is and how much is in it.",
        discussion: "Example:\n  luminora store info --store sqlite:luminora.db"
    )

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let settings = try common.settings(["store": storeOptions.store])
        let output = Output(environment: settings.environment)
        try await Composition(settings)
            .withStore { store in
                let summary = try await store.summary()
                let jobs = try await store.jobCounts(of: nil)
                guard !common.json else {
                    var members: [String: JSONValue] = [
                        "engine": .string(summary.engine), "location": .string(summary.location),
                        "schema_version": .integer(Int64(summary.schemaVersion)), "durability": .string(summary.durability),
                        "rows": .object(summary.rows.mapValues { .integer(Int64($0)) }),
                        "jobs": .object(
                            Dictionary(jobs.map { ($0.key.rawValue, .integer(Int64($0.value))) }, uniquingKeysWith: { first, _ in first })
                        ),
                    ]
                    if let bytes = summary.bytes { members["bytes"] = .integer(bytes) }
                    return output.json(.object(members))
                }
                let speech = settings.speech
                output.line("\(summary.engine), \(summary.durability)")
                output.line(summary.location)
                output.line("\(speech(es: "esquema", en: "schema")) \(summary.schemaVersion)" + (summary.bytes.map { ", \($0) bytes" } ?? ""))
                output.line()
                let rows = summary.rows.sorted { $0.key < $1.key }.filter { $0.value > 0 }.map { [$0.key, String($0.value)] }
                for line in Columns.lines(rows) { output.line(line) }
            }
    }
}

/// The command `luminora store check`.
struct StoreCheck: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check that the store is sound: its file, its references, its ledgers and its numbering.",
        discussion: "Ends with 1 if something is wrong.\n\nExample:\n  luminora store check --store sqlite:luminora.db"
    )

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let settings = try common.settings(["store": storeOptions.store])
        let output = Output(environment: settings.environment)
        let faults = try await Composition(settings).withStore { try await $0.check() }
        if common.json {
            output.json(.object(["sound": .bool(faults.isEmpty), "faults": .array(faults.map(JSONValue.string))]))
        } else if faults.isEmpty {
            output.line(settings.speech(es: "El almacén está en orden.", en: "The store is sound."))
        } else {
            for fault in faults { output.line(TerminalText.safe(fault)) }
        }
        if !faults.isEmpty { throw ExitCode(Failure.Code.faultsFound.rawValue) }
    }
}

/// The command `luminora store backup`.
struct StoreBackup: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the store to a new file while it is in use.",
        discussion: "Example:\n  luminora store backup copy.db --store sqlite:luminora.db"
    )

    @Argument(help: "The file to write; it must not exist.")
    var path: String

    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let settings = try common.settings(["store": storeOptions.store])
        let output = Output(environment: settings.environment)
        try await Composition(settings)
            .withStore { store in
                guard let store = store as? SQLiteStore else {
                    throw Failure(.usage, "Only a SQLite store can be copied; this one is \(settings["store"]).")
                }
                try await store.backup(to: path)
            }
        if common.json {
            output.json(.object(["backup": .string(path)]))
        } else {
            output.line(settings.speech(es: "Copia guardada en \(path).", en: "Copied to \(path)."))
        }
    }
}
