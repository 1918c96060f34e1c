import ArgumentParser
import LuminoraCore
import LuminoraEngine

/// The command `luminora personality`.
struct PersonalityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "personality",
        abstract: "List, check, compile and begin templates.",
        discussion: """
            Examples:
              luminora personality list
              luminora personality compile alicia --points 45 --mood shy --format json
              luminora personality init nova --output ./characters
            """,
        subcommands: [
            PersonalityList.self, PersonalityShow.self, PersonalityValidate.self, PersonalityCompile.self, PersonalityInit.self,
            PersonalitySchema.self,
        ]
    )
}

/// Finds the template that is meant by a name or a path.
struct TemplateFinder {
    let settings: Settings

    /// The text of a template, and the name of the agent that it makes.
    func find(_ nameOrPath: String) throws -> (text: String, agentName: String) {
        if nameOrPath.hasSuffix(".json") || nameOrPath.contains("/") {
            let file = nameOrPath.split(separator: "/").last.map(String.init) ?? nameOrPath
            let name = file.hasSuffix(".json") ? String(file.dropLast(5)) : file
            return (try TemplateFile.read(nameOrPath), name)
        }
        if !settings["personalities"].isEmpty, let text = try TemplateFolder(path: settings["personalities"]).text(named: nameOrPath) {
            return (text, nameOrPath)
        }
        guard let text = BundledPersonalities.text(named: nameOrPath) else {
            let names = try Composition(settings).library().names()
            throw Failure(
                .notFound,
                "There is no template called \"\(nameOrPath)\". \(Suggestion.words(for: nameOrPath, among: names)) A path ends in .json.",
                name: "unknown_agent"
            )
        }
        return (text, nameOrPath)
    }

    /// A template that can be used; its syntax errors name the file.
    func personality(_ nameOrPath: String) throws -> Personality {
        let (text, name) = try find(nameOrPath)
        do {
            return try Personality.parse(text, agentName: name).personality
        } catch let error as JSONSyntaxError {
            throw Failure(.invalidInput, "\(nameOrPath):\(error.position.line):\(error.position.column): \(error.message)", name: "invalid_json")
        }
    }
}

/// The command `luminora personality list`.
struct PersonalityList: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the characters that can be talked to.",
        discussion: "Example:\n  luminora personality list --personalities ./characters"
    )

    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let settings = try common.settings()
        let output = Output(environment: settings.environment)
        let library = try Composition(settings).library()
        let personalities = try library.names().map { try library.character(named: $0).personality }
        if common.json {
            let rows = personalities.map { personality in
                JSONValue.object([
                    "name": .string(personality.agentName), "display_name": .string(personality.persona.name),
                    "version": .string(personality.persona.version), "language": .string(personality.persona.language.rawValue),
                    "sha256": .string(personality.sha256), "description": .string(personality.persona.description),
                ])
            }
            return output.json(.array(rows))
        }
        let rows = personalities.map { personality in
            [
                personality.agentName, personality.persona.language.rawValue, personality.persona.version,
                personality.persona.tagline ?? personality.persona.description,
            ]
        }
        for line in Columns.lines(rows) { output.line(TerminalText.safe(line)) }
    }
}

/// The command `luminora personality show`.
struct PersonalityShow: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a template; with --json, word for word as its author wrote it.",
        discussion: "Example:\n  luminora personality show alicia"
    )

    @Argument(help: "A name, or the path of a .json file.")
    var name: String
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let settings = try common.settings()
        let output = Output(environment: settings.environment)
        let personality = try TemplateFinder(settings: settings).personality(name)
        guard !common.json else { return output.write(personality.source) }
        let speech = settings.speech
        output.line(output.styled(personality.persona.name, .bold) + "  \(personality.persona.version)  \(personality.persona.language)")
        output.line(TerminalText.safe(personality.persona.description))
        output.line("sha256 \(personality.sha256)")
        output.line()
        var rows = Parameters.dials.map { [$0.key, "\(personality.parameters[keyPath: $0.value])"] }
        rows.append([speech(es: "niveles", en: "levels"), personality.levels.levels.map { "\($0.name) ≤ \($0.upperBound)" }.joined(separator: ", ")])
        rows.append([speech(es: "ánimos", en: "moods"), personality.moods.moods.keys.sorted().joined(separator: ", ")])
        rows.append([speech(es: "tono", en: "tone"), personality.voice.tone.joined(separator: ", ")])
        for line in Columns.lines(rows) { output.line(TerminalText.safe(line)) }
    }
}

/// The command `luminora personality validate`.
struct PersonalityValidate: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Check templates and name every fault: where it is, what was found, what is allowed, what to write.",
        discussion: """
            Ends with 1 if a template has errors (with --strict: warnings too).

            Examples:
              luminora personality validate my_character.json
              luminora personality validate alicia mika --strict
            """
    )

    @Argument(help: "Names, or paths of .json files.")
    var names: [String]
    @Flag(help: "Warnings count as faults.")
    var strict = false
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let settings = try common.settings()
        let output = Output(environment: settings.environment)
        let finder = TemplateFinder(settings: settings)
        var reports: [JSONValue] = []
        var isFaulty = false
        for name in names {
            let text = try finder.find(name).text
            let faults = Self.faults(in: text)
            isFaulty = isFaulty || faults.contains { strict || $0.severity == .error }
            if common.json {
                reports.append(Self.json(name, faults))
            } else {
                Self.show(name, faults, output: output, speech: settings.speech)
            }
        }
        if common.json { output.json(.array(reports)) }
        if isFaulty { throw ExitCode(Failure.Code.faultsFound.rawValue) }
    }

    /// The faults of a template; a text that is not JSON has one.
    private static func faults(in text: String) -> [TemplateFault] {
        do {
            return try TemplateValidation.faults(in: text)
        } catch let error as JSONSyntaxError {
            return [
                TemplateFault(path: "$", position: error.position, found: "text that is not JSON", allowed: "JSON", suggestion: error.message)
            ]
        } catch {
            return [
                TemplateFault(path: "$", position: SourcePosition(line: 1, column: 1), found: "\(error)", allowed: "a template", suggestion: "")
            ]
        }
    }

    private static func show(_ name: String, _ faults: [TemplateFault], output: Output, speech: Speech) {
        for fault in faults {
            let severity = fault.severity == .error ? output.styled("error", .failure) : output.styled("warning", .warning)
            let found = speech(es: "se encontró", en: "found")
            let allowed = speech(es: "se admite", en: "allowed")
            output.line("\(name):\(fault.position.line):\(fault.position.column): \(severity): \(fault.path)")
            output.line(TerminalText.safe("    \(found): \(fault.found)"))
            output.line(TerminalText.safe("    \(allowed): \(fault.allowed)"))
            output.line(TerminalText.safe("    \(fault.suggestion)"))
        }
        let errors = faults.count { $0.severity == .error }
        let warnings = faults.count - errors
        let verdict = errors == 0 ? speech(es: "válida", en: "valid") : speech(es: "no válida", en: "not valid")
        output.line("\(name): \(verdict), \(errors) \(speech(es: "errores", en: "errors")), \(warnings) \(speech(es: "avisos", en: "warnings"))")
    }

    private static func json(_ name: String, _ faults: [TemplateFault]) -> JSONValue {
        .object([
            "template": .string(name),
            "valid": .bool(!faults.contains { $0.severity == .error }),
            "faults": .array(
                faults.map { fault in
                    .object([
                        "severity": .string(fault.severity.rawValue), "path": .string(fault.path),
                        "line": .integer(Int64(fault.position.line)), "column": .integer(Int64(fault.position.column)),
                        "found": .string(fault.found), "allowed": .string(fault.allowed), "suggestion": .string(fault.suggestion),
                    ])
                }
            ),
        ])
    }
}
