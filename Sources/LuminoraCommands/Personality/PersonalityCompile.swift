import ArgumentParser
import LuminoraCore
import LuminoraEngine

/// The command `luminora personality compile`.
struct PersonalityCompile: ReportingCommand {
    /// How the compiled character is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json, text, openai, anthropic
    }

    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "Compile a character at so many points and in a mood: template + level + mood × intensity.",
        discussion: """
            Formats: text is the prompt; json has parameters, level, mood and prompt; openai and anthropic are request bodies.

            Examples:
              luminora personality compile alicia --points 45 --mood shy --format json
              luminora personality compile marcus --points 90 --mood amused --intensity 0.5
            """
    )

    @Argument(help: "A name, or the path of a .json file.")
    var name: String
    @Option(help: "The points of the relationship.")
    var points = 0
    @Option(help: "The mood, or neutral.")
    var mood = Mood.neutralName
    @Option(help: "How strong the mood is, 0 to 1.")
    var intensity = 1.0
    @Option(help: "json, text, openai or anthropic.")
    var format: Format?
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (0...1).contains(intensity) else { throw ValidationError("--intensity is \(intensity); allowed: 0 to 1.") }
    }

    func perform() async throws {
        let settings = try common.settings()
        let output = Output(environment: settings.environment)
        let personality = try TemplateFinder(settings: settings).personality(name)
        let compiler = CharacterCompiler(personality)
        guard (0...personality.affinity.maximumPoints).contains(points) else {
            throw Failure(.usage, "--points is \(points); \(personality.agentName) allows 0 to \(personality.affinity.maximumPoints).")
        }
        guard compiler.moodNames.contains(mood) else {
            throw Failure(.notFound, "\(personality.agentName) has no mood \"\(mood)\". \(Suggestion.words(for: mood, among: compiler.moodNames))")
        }
        let character = compiler.compile(points: points, mood: mood, intensity: intensity)
        switch format ?? (common.json ? .json : .text) {
        case .text: output.line(character.prompt)
        case .json: output.json(json(character, of: personality))
        case .openai:
            output.json(
                .object([
                    "messages": .array([
                        .object(["role": .string("system"), "content": .string(character.foundation)]),
                        .object(["role": .string("system"), "content": .string(character.present)]),
                    ]),
                    "temperature": .number(temperature(character)),
                ])
            )
        case .anthropic:
            output.json(
                .object([
                    "system": .array([
                        .object([
                            "type": .string("text"), "text": .string(character.foundation),
                            "cache_control": .object(["type": .string("ephemeral")]),
                        ]),
                        .object(["type": .string("text"), "text": .string(character.present)]),
                    ]),
                    "temperature": .number(min(1, temperature(character))),
                ])
            )
        }
    }

    private func temperature(_ character: CompiledCharacter) -> Double {
        ((0.4 + 0.6 * character.parameters.creativity) * 100).rounded() / 100
    }

    private func json(_ character: CompiledCharacter, of personality: Personality) -> JSONValue {
        .object([
            "name": .string(personality.agentName),
            "version": .string(personality.persona.version),
            "sha256": .string(personality.sha256),
            "language": .string(personality.persona.language.rawValue),
            "points": .integer(Int64(points)),
            "level": .string(character.level),
            "mood": .object(["name": .string(character.mood), "intensity": .number((character.intensity * 10_000).rounded() / 10_000)]),
            "parameters": character.parameters.json,
            "tones": .array(character.tones.map(JSONValue.string)),
            "expressions": .array(character.expressions.map(JSONValue.string)),
            "prompt": .string(character.prompt),
        ])
    }
}
