import ArgumentParser
import Foundation
import LuminoraCore

/// The options that every command has.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Read settings from this file instead of luminora.yaml.", valueName: "file"))
    var config: String?

    @Option(help: ArgumentHelp("A folder with templates of your own.", valueName: "folder"))
    var personalities: String?

    @Option(help: ArgumentHelp("The language of messages: es or en.", valueName: "language"))
    var language: String?

    @Flag(help: "Print JSON.")
    var json = false

    func settings(_ flags: [String: String?] = [:]) throws -> Settings {
        let common: [String: String?] = ["personalities": personalities, "language": language]
        return try Settings(
            flags: common.merging(flags) { _, own in own },
            file: config,
            environment: ProcessInfo.processInfo.environment
        )
    }
}

/// The option that says where state is kept.
struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Where state is kept: sqlite:PATH or memory:.", valueName: "store"))
    var store: String?
}

/// A command that tells a person clearly what went wrong.
protocol ReportingCommand: AsyncParsableCommand {
    var common: CommonOptions { get }

    func perform() async throws
}

extension ReportingCommand {
    mutating func run() async throws {
        do {
            try await perform()
        } catch let error where error is ExitCode || error is CleanExit || error is ValidationError {
            throw error
        } catch {
            throw report(Failure(error))
        }
    }

    /// Says what went wrong, as text or as JSON, and gives the exit code.
    func report(_ failure: Failure) -> ExitCode {
        let output = Output(environment: ProcessInfo.processInfo.environment)
        if common.json {
            output.json(.object(["error": .object(["code": .string(failure.name), "message": .string(failure.message)])]))
        } else {
            let speech = (try? common.settings().speech) ?? .english
            output.note("\(speech(es: "Error", en: "Error")): \(TerminalText.safe(failure.message(in: speech)))", .failure)
        }
        return ExitCode(failure.code.rawValue)
    }
}
