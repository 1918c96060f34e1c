import ArgumentParser
import LuminoraCore
import LuminoraEngine

/// The command `luminora memory add`.
struct MemoryAdd: RememberingCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Remember a fact, or a moment.",
        discussion: """
            With --key and --value it is a fact, with --title and --summary a moment. A value that is JSON is kept as such.

            Examples:
              luminora memory add --user diego --key city --value Cusco
              luminora memory add --user diego --key pet.max --value '{"name": "Max", "species": "dog"}'
              luminora memory add --user diego --type milestone --title "First job" --summary "Diego began to work." --sentiment positive
            """
    )

    @Option(help: ArgumentHelp("The kind of fact, such as personal_info.", valueName: "kind"))
    var category: String?
    @Option(help: ArgumentHelp("What the fact is about, such as name or pet.max.", valueName: "key"))
    var key: String?
    @Option(help: ArgumentHelp("What is so.", valueName: "text or JSON"))
    var value: String?
    @Option(help: ArgumentHelp("The type of moment: \(EpisodeType.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "type"))
    var type: String?
    @Option(help: ArgumentHelp("The title of the moment.", valueName: "text"))
    var title: String?
    @Option(help: ArgumentHelp("What happened.", valueName: "text"))
    var summary: String?
    @Option(help: ArgumentHelp("How much the moment matters, 0 to 10.", valueName: "importance"))
    var importance: Double?
    @Option(help: ArgumentHelp("How it felt: \(Sentiment.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "sentiment"))
    var sentiment: String?
    @OptionGroup var whose: UserOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        let isFact = key != nil && value != nil && title == nil && summary == nil && type == nil
        let isEpisode = title != nil && summary != nil && key == nil && value == nil
        guard isFact || isEpisode else { throw ValidationError("Give --key and --value for a fact, or --title and --summary for a moment.") }
        if let type, EpisodeType(rawValue: type) == nil {
            throw ValidationError("--type is \(type); allowed: \(EpisodeType.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        if let sentiment, Sentiment(rawValue: sentiment) == nil {
            throw ValidationError("--sentiment is \(sentiment); allowed: \(Sentiment.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
    }

    func perform() async throws {
        try await withMemory { store, composition, output, user in try await add(store, composition, output, user) }
    }

    private func add(_ store: some MemoryStore, _ composition: Composition, _ output: Output, _ user: UserID) async throws {
        let engine = try composition.engine(store, model: SilentModel())
        let memory: Memory
        if let key, let value {
            memory = try await engine.saveFact(user: user, category: category, key: key, value: FactValue.read(value))
        } else {
            memory = try await engine.saveEpisode(
                user: user,
                type: type.flatMap(EpisodeType.init) ?? .milestone,
                title: title ?? "",
                summary: summary ?? "",
                importance: importance,
                sentiment: sentiment.flatMap(Sentiment.init) ?? .neutral
            )
        }
        MemoryOutcome.show(memory, output: output, json: common.json, speech: composition.settings.speech)
    }
}

/// The command `luminora memory edit`.
struct MemoryEdit: RememberingCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Correct a fact; what was known stays in its history.",
        discussion: "Example:\n  luminora memory edit --user diego --key city --value Cusco"
    )

    @Option(help: ArgumentHelp("What the fact is about.", valueName: "key"))
    var key: String
    @Option(help: ArgumentHelp("What is so.", valueName: "text or JSON"))
    var value: String
    @OptionGroup var whose: UserOptions
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        try await withMemory { store, composition, output, user in try await edit(store, composition, output, user) }
    }

    private func edit(_ store: some MemoryStore, _ composition: Composition, _ output: Output, _ user: UserID) async throws {
        let engine = try composition.engine(store, model: SilentModel())
        let canonical = FactCatalogue.standard.canonicalKey(key)
        let known = try await engine.facts(user: user)
        guard known.contains(where: { $0.key == canonical }) else {
            let hint = NearestWord.nearest(to: canonical, among: known.compactMap(\.key)).map { " Did you mean \"\($0)\"?" } ?? ""
            throw Failure(.notFound, "Nothing is known under \(canonical).\(hint) Use add for a new fact.", name: "unknown_fact")
        }
        let memory = try await engine.saveFact(user: user, key: key, value: FactValue.read(value))
        MemoryOutcome.show(memory, output: output, json: common.json, speech: composition.settings.speech)
    }
}

/// The command `luminora memory forget`.
struct MemoryForget: RememberingCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Delete a fact with its history, or one memory by its id.",
        discussion: """
            Examples:
              luminora memory forget --user diego --key city
              luminora memory forget --user diego --id 0199…
            """
    )

    @Option(help: ArgumentHelp("What the fact is about.", valueName: "key"))
    var key: String?
    @Option(help: ArgumentHelp("The memory.", valueName: "id"))
    var id: String?
    @OptionGroup var whose: UserOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (key == nil) != (id == nil) else { throw ValidationError("Give --key or --id.") }
    }

    func perform() async throws {
        try await withMemory { store, composition, output, user in try await forget(store, composition, output, user) }
    }

    private func forget(_ store: some MemoryStore, _ composition: Composition, _ output: Output, _ user: UserID) async throws {
        let engine = try composition.engine(store, model: SilentModel())
        let count: Int
        if let key {
            count = try await engine.deleteFact(user: user, key: key)
        } else {
            count = try await engine.deleteMemory(try MemoryID(validating: id ?? ""), of: user) ? 1 : 0
        }
        guard count > 0 else {
            throw Failure(.notFound, "\(user) has no memory \(key ?? id ?? "").", name: "unknown_memory")
        }
        if common.json { return output.json(.object(["forgotten": .integer(Int64(count))])) }
        output.line(composition.settings.speech(es: "Olvidado (\(count)).", en: "Forgotten (\(count))."))
    }
}

/// Reads a value from the command line.
enum FactValue {
    /// JSON where it is an object, a list or a number, else text.
    static func read(_ text: String) -> JSONValue {
        switch try? JSONValue(parsing: text) {
        case let value? where value.isStructured: value
        default: .string(text)
        }
    }
}

extension JSONValue {
    fileprivate var isStructured: Bool {
        switch self {
        case .object, .array, .integer, .number, .bool: true
        case .null, .string: false
        }
    }
}

/// Shows a memory that was just written.
enum MemoryOutcome {
    static func show(_ memory: Memory, output: Output, json: Bool, speech: Speech) {
        if json {
            output.json(memory.type == .episodic ? MemoryJSON.episode(memory, sources: []) : MemoryJSON.fact(memory, sources: []))
        } else if memory.status == .quarantined {
            output.note(
                speech(
                    es: "Parece una instrucción y no un recuerdo: queda en cuarentena y no se usará.",
                    en: "It looks like an instruction, not a memory: it is quarantined and will not be used."
                ),
                .warning
            )
        } else {
            output.line(TerminalText.safe("\(memory.key ?? memory.title ?? memory.id.rawValue)  \(memory.value?.readable ?? memory.content)"))
        }
    }
}
