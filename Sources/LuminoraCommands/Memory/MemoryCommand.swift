import ArgumentParser
import LuminoraCore
import LuminoraEngine

/// The command `luminora memory`.
struct MemoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory",
        abstract: "See, add, correct and forget what is remembered of a user.",
        discussion: """
            Examples:
              luminora memory facts --user diego
              luminora memory episodes --user diego --json
              luminora memory add --user diego --key city --value Cusco
              luminora memory history --user diego --key city
              luminora memory forget --user diego --key city
              luminora memory search --user diego "my sister"
            """,
        subcommands: [
            MemoryFacts.self, MemoryEpisodes.self, MemoryAdd.self, MemoryEdit.self, MemoryForget.self, MemoryHistory.self,
            MemoryQuarantine.self, MemoryStats.self, MemorySearch.self, MemoryReindex.self,
        ]
    )
}

/// The option that says whose memory is meant.
struct UserOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The user.", valueName: "user"))
    var user: String

    @OptionGroup var storeOptions: StoreOptions

    func userID() throws -> UserID { try UserID(validating: user) }
}

/// A command about what is remembered of a user.
protocol RememberingCommand: ReportingCommand {
    var whose: UserOptions { get }
}

extension RememberingCommand {
    /// Lends the store with the settings and the output.
    func withMemory(
        _ flags: [String: String?] = [:],
        _ body: @escaping (any MemoryStore, Composition, Output, UserID) async throws -> Void
    ) async throws {
        try CommandLineText.check()
        let settings = try common.settings(flags.merging(["store": whose.storeOptions.store]) { first, _ in first })
        let composition = Composition(settings)
        let user = try whose.userID()
        try await composition.withEmbedder { composition in
            try await composition.withStore { try await body($0, composition, Output(environment: settings.environment), user) }
        }
    }
}

/// The command `luminora memory facts`.
struct MemoryFacts: RememberingCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "List what is known of a user, with the words that say so.",
        discussion: "Example:\n  luminora memory facts --user diego --category preferences"
    )

    @Option(help: ArgumentHelp("Only facts of this kind, such as personal_info or preferences.", valueName: "kind"))
    var category: String?
    @OptionGroup var whose: UserOptions
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        try await withMemory { store, composition, output, user in try await list(store, composition, output, user) }
    }

    private func list(_ store: some MemoryStore, _ composition: Composition, _ output: Output, _ user: UserID) async throws {
        let engine = try composition.engine(store, model: SilentModel())
        let facts = try await engine.facts(user: user, category: category)
        let sources = try await engine.allSources(of: facts, user: user)
        if common.json { return output.json(.array(facts.map { MemoryJSON.fact($0, sources: sources[$0.id] ?? []) })) }
        guard !facts.isEmpty else {
            return output.line(composition.settings.speech(es: "Nada se sabe todavía de \(user).", en: "Nothing is known of \(user) yet."))
        }
        let rows = facts.sorted { ($0.kind, $0.key ?? "") < ($1.kind, $1.key ?? "") }
            .map { fact in
                let quote = sources[fact.id]?.first.map { "“\($0.quote)”" } ?? "(\(fact.source))"
                return [fact.kind, fact.key ?? "", fact.value?.readable ?? fact.content, quote]
            }
        for line in Columns.lines(rows) { output.line(TerminalText.safe(line)) }
    }
}

/// The command `luminora memory episodes`.
struct MemoryEpisodes: RememberingCommand {
    static let configuration = CommandConfiguration(
        commandName: "episodes",
        abstract: "List the moments that are remembered, newest first.",
        discussion: "Example:\n  luminora memory episodes --user diego --least 7"
    )

    @Option(help: ArgumentHelp("Only moments of at least this importance, 0 to 10.", valueName: "importance"))
    var least = 0.0
    @OptionGroup var whose: UserOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (0...10).contains(least) else { throw ValidationError("--least is \(least); allowed: 0 to 10.") }
    }

    func perform() async throws {
        try await withMemory { store, composition, output, user in try await list(store, composition, output, user) }
    }

    private func list(_ store: some MemoryStore, _ composition: Composition, _ output: Output, _ user: UserID) async throws {
        let engine = try composition.engine(store, model: SilentModel())
        let episodes = try await engine.episodes(user: user, least: least)
        let sources = try await engine.allSources(of: episodes, user: user)
        if common.json { return output.json(.array(episodes.map { MemoryJSON.episode($0, sources: sources[$0.id] ?? []) })) }
        guard !episodes.isEmpty else {
            return output.line(composition.settings.speech(es: "Ningún momento guardado todavía.", en: "No moment is kept yet."))
        }
        for episode in episodes {
            let importance = (episode.importance * 100).rounded() / 10
            output.line(
                TerminalText.safe(
                    "\(episode.occurredAt.day)  \(output.styled(episode.title ?? "", .bold))  \(importance)  \(episode.sentiment ?? "")"
                )
            )
            output.line(TerminalText.safe("  \(episode.summary ?? episode.content)"))
            for source in sources[episode.id] ?? [] { output.line(output.styled(TerminalText.safe("  “\(source.quote)”"), .dim)) }
        }
    }
}

extension ConversationEngine {
    /// The sources of any number of memories.
    func allSources(of memories: [Memory], user: UserID) async throws -> [MemoryID: [MemorySource]] {
        var all: [MemoryID: [MemorySource]] = [:]
        for start in stride(from: 0, to: memories.count, by: 100) {
            let part = Array(memories[start..<min(start + 100, memories.count)])
            all.merge(try await sources(of: part, user: user)) { first, _ in first }
        }
        return all
    }
}
