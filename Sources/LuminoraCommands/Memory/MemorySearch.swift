import ArgumentParser
import LuminoraCore
import LuminoraEngine

/// The command `luminora memory search`.
struct MemorySearch: RememberingCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find what a user can be reminded of, as an answer would.",
        discussion: """
            Without --agent only what all characters share is searched; what was said to a character only it remembers.

            Examples:
              luminora memory search --user diego "my sister"
              luminora memory search --user diego --agent alicia "what did I say in May?" --explain
              luminora memory search --user diego --embedder use-multilingual "pets" --json
            """
    )

    @Argument(help: ArgumentHelp("What to search for, in any words.", valueName: "query"))
    var query: String
    @Option(help: ArgumentHelp("The character that remembers.", valueName: "name"))
    var agent: String?
    @Option(help: "The most to find, 1 to 100.")
    var limit = 10
    @Flag(help: "Show what each score is made of, and the words that say so.")
    var explain = false
    @Option(help: ArgumentHelp("What compares meanings: none, use-multilingual, or PROVIDER:MODEL.", valueName: "embedder"))
    var embedder: String?
    @OptionGroup var whose: UserOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (1...100).contains(limit) else { throw ValidationError("--limit is \(limit); allowed: 1 to 100.") }
    }

    func perform() async throws {
        try await withMemory(["embedder": embedder]) { store, composition, output, user in
            try await find(store, composition, output, user)
        }
    }

    private func find(_ store: some MemoryStore, _ composition: Composition, _ output: Output, _ user: UserID) async throws {
        let answer = try await composition.withEngine(store, model: SilentModel()) { engine in
            try await engine.search(query, of: user, agentName: agent, limit: limit)
        }
        let speech = composition.settings.speech
        if let skipped = answer.skipped {
            throw Failure(
                .storage,
                "The memories of \(user) could not be searched (\(skipped.rawValue)). Try again; luminora store check tells more."
            )
        }
        if common.json { return output.json(.array(answer.recollections.map(RecollectionJSON.json))) }
        if answer.isWithoutMeaning {
            output.note(speech(es: "El embedder no respondió: solo palabras.", en: "The embedder did not answer: words alone."), .warning)
        }
        guard !answer.recollections.isEmpty else { return output.line(speech(es: "Nada.", en: "Nothing.")) }
        for recollection in answer.recollections { show(recollection, output, speech) }
    }

    private func show(_ recollection: Recollection, _ output: Output, _ speech: Speech) {
        let score = recollection.hit.map { RecollectionJSON.rounded($0.score) } ?? 0
        let said = RecollectionText.line(recollection, speech)
        output.line(TerminalText.safe("\(output.styled("\(score)", .accent))  \(recollection.since.day)  \(said)"))
        guard explain, let hit = recollection.hit else { return }
        output.line(output.styled("      \(RecollectionText.parts(hit))", .dim))
        for source in recollection.sources { output.line(output.styled(TerminalText.safe("      “\(source.quote)”"), .dim)) }
    }
}

/// What was recalled as the terminal shows it.
enum RecollectionText {
    /// What it says, and what sort it is.
    static func line(_ recollection: Recollection, _ speech: Speech) -> String {
        switch recollection.item {
        case .message(let message):
            let who = message.speaker == .user ? speech(es: "dijiste", en: "you") : speech(es: "respuesta", en: "answer")
            return "[\(who)] \(message.content)"
        case .memory(let memory):
            let name = memory.type == .episodic ? memory.title ?? memory.kind : memory.key ?? memory.kind
            return "[\(name)] \(memory.type == .episodic ? memory.summary ?? memory.content : memory.value?.readable ?? memory.content)"
        }
    }

    /// What its score is made of, the greatest part first, and the words of the query that it has.
    static func parts(_ hit: RecallHit) -> String {
        let parts = RecollectionJSON.parts(hit).filter { $0.value != 0 }.sorted { abs($0.value) > abs($1.value) }
            .map { "\($0.key) \($0.value)" }
        let matched = hit.matched.isEmpty ? "" : " · \(hit.matched.joined(separator: " "))"
        return parts.joined(separator: ", ") + matched
    }
}

/// What was recalled as JSON.
enum RecollectionJSON {
    /// The item with its scores and where it comes from.
    static func json(_ recollection: Recollection) -> JSONValue {
        var members: [String: JSONValue] = [
            "id": .string(recollection.id), "since": .string(recollection.since.iso8601),
            "sources": .array(
                recollection.sources.map { .object(["message_id": .string($0.message.rawValue), "quote": .string($0.quote)]) }
            ),
        ]
        switch recollection.item {
        case .message(let message):
            members["kind"] = .string("message")
            members["speaker"] = .string(message.speaker.rawValue)
            members["text"] = .string(message.content)
            members["session_id"] = .string(message.session.rawValue)
        case .memory(let memory):
            members["kind"] = .string(memory.type == .episodic ? "episode" : memory.key == nil ? "memory" : "fact")
            members["key"] = memory.key.map(JSONValue.string) ?? .null
            members["title"] = memory.title.map(JSONValue.string) ?? .null
            members["text"] = .string(memory.summary ?? memory.content)
            members["value"] = memory.value ?? .null
        }
        if let hit = recollection.hit {
            members["score"] = .number(rounded(hit.score))
            members["parts"] = .object(parts(hit).filter { $0.value != 0 }.mapValues { .number($0) })
            members["matched"] = .array(hit.matched.map(JSONValue.string))
            if let cosine = hit.cosine { members["cosine"] = .number(rounded(cosine)) }
        }
        return .object(members)
    }

    /// The parts of a score by name.
    static func parts(_ hit: RecallHit) -> [String: Double] {
        let parts = hit.parts
        return [
            "words": parts.words, "neighbours": parts.neighbours, "vector": parts.vector, "speaker": parts.speaker, "date": parts.date,
            "time": parts.time, "session": parts.session, "length": parts.length, "question": parts.question,
            "importance": parts.importance, "access": parts.access,
        ]
        .mapValues(rounded)
    }

    static func rounded(_ value: Float) -> Double { (Double(value) * 1000).rounded() / 1000 }
}
