import ArgumentParser
import LuminoraCore
import LuminoraModels

/// The command `luminora config`.
struct ConfigCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Show the settings in force and where each comes from.",
        discussion: """
            Examples:
              luminora config
              LUMINORA_MODEL=ollama:llama3.2 luminora config --json
            """
    )

    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let settings = try common.settings()
        let output = Output(environment: settings.environment)
        let specification = try ModelSpecification(settings["model"])
        let variables = ([specification.provider.keyVariable, "LUMINORA_API_KEY", "LUMINORA_API_KEY_FILE"]).compactMap(\.self)
        if common.json {
            let values = Setting.all.map { setting in
                (
                    setting.key,
                    JSONValue.object([
                        "value": .string(settings[setting.key]),
                        "source": .string(settings.values[setting.key]?.source.description ?? ""),
                        "variable": .string(setting.variable),
                    ])
                )
            }
            output.json(
                .object([
                    "settings": .object(Dictionary(values, uniquingKeysWith: { first, _ in first })),
                    "keys": .object(
                        Dictionary(variables.map { ($0, .bool(settings.environment[$0] != nil)) }, uniquingKeysWith: { first, _ in first })
                    ),
                ])
            )
            return
        }
        let rows = Setting.all.map { setting in
            [setting.key, settings[setting.key], settings.values[setting.key]?.source.description ?? "", setting.summary]
        }
        for line in Columns.lines(rows) { output.line(TerminalText.safe(line)) }
        for variable in variables {
            let isSet = settings.environment[variable] != nil
            output.line("\(variable)  \(isSet ? settings.speech(es: "(puesta)", en: "(set)") : settings.speech(es: "(sin poner)", en: "(not set)"))")
        }
    }
}
