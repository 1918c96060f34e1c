import ArgumentParser
import LuminoraCore
import LuminoraEngine

/// The command `luminora relationship`.
struct RelationshipCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "relationship",
        abstract: "See and move how close a user and a character are.",
        discussion: """
            Examples:
              luminora relationship show --user diego
              luminora relationship adjust --user diego --agent alicia --points +5 --event-id birthday-2026
            """,
        subcommands: [RelationshipShow.self, RelationshipHistory.self, RelationshipAdjust.self]
    )
}

/// The options that say whose relationship is meant.
struct PairOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The user.", valueName: "user"))
    var user: String

    @Option(help: ArgumentHelp("The character.", valueName: "agent"))
    var agent: String?

    func userID() throws -> UserID { try UserID(validating: user) }
}

/// The command `luminora relationship show`.
struct RelationshipShow: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show points and level.",
        discussion: "Example:\n  luminora relationship show --user diego --agent alicia"
    )

    @OptionGroup var pair: PairOptions
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let settings = try common.settings(["store": storeOptions.store])
        let output = Output(environment: settings.environment)
        let user = try pair.userID()
        let all = try await Composition(settings).withStore { try await $0.relationships(of: user) }
        let relationships = all.filter { pair.agent == nil || $0.agentName == pair.agent }
        if common.json {
            output.json(.array(relationships.map(Self.json)))
        } else if relationships.isEmpty {
            output.line(settings.speech(es: "\(user) todavía no ha hablado con nadie así.", en: "\(user) has not talked with anyone like that yet."))
        } else {
            let rows = relationships.map {
                [$0.agentName, $0.level, String($0.points), $0.lastInteraction.map(\.iso8601) ?? "–"]
            }
            for line in Columns.lines(rows) { output.line(line) }
        }
    }

    private static func json(_ relationship: Relationship) -> JSONValue {
        .object([
            "user": .string(relationship.user.rawValue), "agent": .string(relationship.agentName),
            "points": .integer(Int64(relationship.points)), "level": .string(relationship.level),
            "steps": .integer(relationship.version),
            "last_interaction": relationship.lastInteraction.map { .string($0.iso8601) } ?? .null,
        ])
    }
}

/// The command `luminora relationship history`.
struct RelationshipHistory: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Show the ledger: every step, newest first.",
        discussion: "Example:\n  luminora relationship history --user diego --agent alicia --limit 20"
    )

    @OptionGroup var pair: PairOptions
    @Option(help: "The most steps, 1 to 1000.")
    var limit = 50
    @Option(help: ArgumentHelp("Go on after this place, as printed at the end of the last page.", valueName: "place"))
    var after: String?
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (1...1000).contains(limit) else { throw ValidationError("--limit is \(limit); allowed: 1 to 1000.") }
    }

    func perform() async throws {
        let settings = try common.settings(["store": storeOptions.store])
        let output = Output(environment: settings.environment)
        let query = LedgerQuery(
            user: try pair.userID(),
            agentName: pair.agent,
            limit: PageLimit(limit),
            after: after.map(Cursor.init)
        )
        let page = try await Composition(settings).withStore { try await $0.ledger(query) }
        if common.json {
            return output.json(
                .object([
                    "steps": .array(page.rows.map(Self.json)), "next": page.next.map { .string($0.rawValue) } ?? .null,
                ])
            )
        }
        let rows = page.rows.map { entry in
            [
                entry.createdAt.iso8601, entry.agentName, entry.kind, (entry.applied > 0 ? "+" : "") + String(entry.applied),
                "→ \(entry.pointsAfter)", entry.reason ?? "",
            ]
        }
        for line in Columns.lines(rows) { output.line(TerminalText.safe(line)) }
        if let next = page.next { output.note("--after \(next.rawValue)") }
    }

    private static func json(_ entry: LedgerEntry) -> JSONValue {
        .object([
            "event_id": .string(entry.id.rawValue), "agent": .string(entry.agentName), "kind": .string(entry.kind),
            "requested": .integer(Int64(entry.requested)), "applied": .integer(Int64(entry.applied)),
            "points_after": .integer(Int64(entry.pointsAfter)), "reason": entry.reason.map(JSONValue.string) ?? .null,
            "session_id": entry.session.map { .string($0.rawValue) } ?? .null, "turn_id": entry.turn.map { .string($0.rawValue) } ?? .null,
            "created_at": .string(entry.createdAt.iso8601),
        ])
    }
}

/// The command `luminora relationship adjust`.
struct RelationshipAdjust: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "adjust",
        abstract: "Add or take points by hand; the same event counts once.",
        discussion: """
            Caps do not apply; points stay between 0 and the template's most.

            Example:
              luminora relationship adjust --user diego --agent alicia --points +5 --reason "birthday" --event-id birthday-2026
            """
    )

    @OptionGroup var pair: PairOptions
    @Option(parsing: .unconditional, help: "The points to add; negative ones are taken.")
    var points: Int
    @Option(help: "Why, in words.")
    var reason: String?
    @Option(help: ArgumentHelp("Names the step, so that asking twice counts once; made up if left out.", valueName: "id"))
    var eventID: String?
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        let settings = try common.settings(["store": storeOptions.store, "agent": pair.agent])
        let output = Output(environment: settings.environment)
        let composition = Composition(settings)
        let user = try pair.userID()
        let now = settings.clock.now()
        let event = try eventID.map { try EventID(validating: $0) } ?? RandomIDGenerator().next(at: now)
        if let reason, reason.utf8.count > 1000 || reason.utf8.contains(0) {
            throw Failure(.invalidInput, "The reason has \(reason.utf8.count) bytes; the limit is 1000, without U+0000.")
        }
        let report = try await composition.withStore { store in
            try await adjust(store, composition: composition, user: user, event: event)
        }
        if common.json {
            output.json(
                .object([
                    "user": .string(user.rawValue), "agent": .string(settings["agent"]), "event_id": .string(event.rawValue),
                    "points": .object(["before": .integer(Int64(report.pointsBefore)), "after": .integer(Int64(report.pointsAfter))]),
                    "level": .string(report.level), "repeated": .bool(report.isRepeated),
                ])
            )
        } else if report.isRepeated {
            output.line(settings.speech(es: "Ese paso ya contaba; nada cambia.", en: "That step had counted already; nothing changes."))
        } else {
            output.line("\(report.pointsBefore) → \(report.pointsAfter)  \(report.level)")
        }
    }

    private func adjust(_ store: some MemoryStore, composition: Composition, user: UserID, event: EventID) async throws -> AdjustmentReport {
        let engine = try composition.engine(store, model: SilentModel())
        return try await engine.adjust(
            user: user,
            agentName: composition.settings["agent"],
            points: points,
            reason: reason,
            event: event
        )
    }
}

/// Stands where a model is not needed.
struct SilentModel: LanguageModel {
    let name = "none"

    func complete(_ request: CompletionRequest) -> AsyncThrowingStream<CompletionEvent, any Error> {
        AsyncThrowingStream { $0.finish() }
    }
}
