import ArgumentParser
import Foundation
import LuminoraCore

/// The command `luminora personality init`.
struct PersonalityInit: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Begin a character of your own: writes a commented template.",
        discussion: """
            Example:
              luminora personality init nova --display-name "Nova" --output ./characters
              luminora chat --agent nova --personalities ./characters
            """
    )

    @Argument(help: "The name by which the character is called: a lower-case letter, then letters, digits and _.")
    var name: String
    @Option(help: "The name as people see it; the same with a capital if left out.")
    var displayName: String?
    @Option(help: ArgumentHelp("The folder to write NAME.json into.", valueName: "folder"))
    var output: String = "."
    @Option(help: "The language the character speaks: en, es, fr, de, it, pt, zh, ja, ko or ru.")
    var speaks: String?
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let settings = try common.settings()
        let console = Output(environment: settings.environment)
        guard TemplateFile.isAgentName(name) else {
            throw Failure(.usage, "\"\(name)\" cannot be a character's name: use a lower-case letter, then letters, digits and _, at most 64.")
        }
        var shown = ""
        JSONText.quote(displayName ?? name.prefix(1).uppercased() + name.dropFirst(), into: &shown)
        let text = BundledPersonalities.starter
            .replacingOccurrences(of: "{{NAME}}", with: String(shown.dropFirst().dropLast()))
            .replacingOccurrences(of: "{{LANGUAGE}}", with: speaks ?? settings.speech.rawValue)
        _ = try Personality.parse(text, agentName: name)
        let path = output + "/" + name + ".json"
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Failure(.invalidInput, "\(path) exists already and is left as it is. Choose another name, or move it away.")
        }
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        } catch {
            throw Failure(.storage, "\(path) cannot be written. Check that the folder exists and that you may write there.")
        }
        if common.json {
            console.json(.object(["path": .string(path)]))
        } else {
            console.line(path)
            console.note("luminora chat --agent \(name) --personalities \(output)")
        }
    }
}

/// The command `luminora personality schema`.
struct PersonalitySchema: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of the template format.",
        discussion: "Example:\n  luminora personality schema > personality.schema.json"
    )

    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let settings = try common.settings()
        Output(environment: settings.environment).write(TemplateValidation.schemaText)
    }
}
