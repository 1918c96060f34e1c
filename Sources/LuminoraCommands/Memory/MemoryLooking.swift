import ArgumentParser
import LuminoraCore
import LuminoraEngine

/// The command `luminora memory history`.
struct MemoryHistory: RememberingCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Show what has been known of a fact, newest first, and why it changed.",
        discussion: "Example:\n  luminora memory history --user diego --key city"
    )

    @Option(help: ArgumentHelp("What the fact is about.", valueName: "key"))
    var key: String
    @OptionGroup var whose: UserOptions
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        try await withMemory { store, composition, output, user in try await list(store, composition, output, user) }
    }

    private func list(_ store: some MemoryStore, _ composition: Composition, _ output: Output, _ user: UserID) async throws {
        let engine = try composition.engine(store, model: SilentModel())
        let rows = try await engine.history(user: user, key: key)
        let sources = try await engine.allSources(of: rows, user: user)
        if common.json { return output.json(.array(rows.map { MemoryJSON.fact($0, sources: sources[$0.id] ?? []) })) }
        guard !rows.isEmpty else {
            return output.line(composition.settings.speech(es: "Nada se ha sabido de \(key).", en: "Nothing has been known of \(key)."))
        }
        let lines = rows.map { row in
            let why = row.metadata["retraction"] == .bool(true) ? "retraction" : row.metadata["ended"]?.readable ?? ""
            return [
                row.validFrom.iso8601, row.validTo.map(\.iso8601) ?? "–", row.status.rawValue, row.value?.readable ?? "", why,
                sources[row.id]?.first.map { "“\($0.quote)”" } ?? "",
            ]
        }
        for line in Columns.lines(lines) { output.line(TerminalText.safe(line)) }
    }
}

/// The command `luminora memory quarantine`.
struct MemoryQuarantine: RememberingCommand {
    static let configuration = CommandConfiguration(
        commandName: "quarantine",
        abstract: "List the suspicious texts that are kept apart and never recalled.",
        discussion: "Example:\n  luminora memory quarantine --user diego"
    )

    @OptionGroup var whose: UserOptions
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        try await withMemory { store, composition, output, user in try await list(store, composition, output, user) }
    }

    private func list(_ store: some MemoryStore, _ composition: Composition, _ output: Output, _ user: UserID) async throws {
        let engine = try composition.engine(store, model: SilentModel())
        let rows = try await engine.quarantined(user: user)
        let sources = try await engine.allSources(of: rows, user: user)
        if common.json { return output.json(.array(rows.map { MemoryJSON.quarantined($0, sources: sources[$0.id] ?? []) })) }
        guard !rows.isEmpty else {
            return output.line(composition.settings.speech(es: "Nada está en cuarentena.", en: "Nothing is quarantined."))
        }
        for row in rows {
            output.line(TerminalText.safe("\(row.createdAt.iso8601)  \(row.metadata["reason"]?.readable ?? "")  \(row.id)"))
            output.line(TerminalText.safe("  \(row.metadata["excerpt"]?.readable ?? row.content)"))
        }
    }
}

/// The command `luminora memory stats`.
struct MemoryStats: RememberingCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Count what is remembered of a user.",
        discussion: "Example:\n  luminora memory stats --user diego"
    )

    @OptionGroup var whose: UserOptions
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        try await withMemory { store, composition, output, user in try await count(store, composition, output, user) }
    }

    private func count(_ store: some MemoryStore, _ composition: Composition, _ output: Output, _ user: UserID) async throws {
        let stats = try await composition.engine(store, model: SilentModel()).memoryStats(user: user)
        let counts: [(String, Int)] = [
            ("facts", stats.facts), ("episodes", stats.episodes), ("superseded", stats.superseded), ("quarantined", stats.quarantined),
            ("pending_jobs", stats.pendingJobs),
        ]
        if common.json {
            var members = Dictionary(uniqueKeysWithValues: counts.map { ($0.0, JSONValue.integer(Int64($0.1))) })
            members["facts_by_category"] = .object(stats.factsByKind.mapValues { .integer(Int64($0)) })
            members["episodes_by_type"] = .object(stats.episodesByType.mapValues { .integer(Int64($0)) })
            return output.json(.object(members))
        }
        for line in Columns.lines(counts.map { [$0.0, String($0.1)] }) { output.line(line) }
    }
}
