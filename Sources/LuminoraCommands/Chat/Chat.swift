import LuminoraCore
import LuminoraEngine

/// A conversation between the person at the terminal and a character.
struct Chat<Store: MemoryStore> {
    let engine: ConversationEngine<Store>
    let character: CharacterCompiler
    let user: UserID
    let newSession: () -> SessionID
    let output: Output
    let speech: Speech
    let printsJSON: Bool

    private(set) var session: SessionID
    private let isNamed: Bool
    private(set) var last: TurnReport?
    private var hasTurns = false

    var agentName: String { character.personality.agentName }
    var displayName: String { character.personality.persona.name }

    init(
        engine: ConversationEngine<Store>,
        character: CharacterCompiler,
        user: UserID,
        session: SessionID?,
        newSession: @escaping () -> SessionID,
        output: Output,
        speech: Speech,
        printsJSON: Bool
    ) {
        self.engine = engine
        self.character = character
        self.user = user
        self.newSession = newSession
        self.output = output
        self.speech = speech
        self.printsJSON = printsJSON
        self.session = session ?? newSession()
        isNamed = session != nil
    }

    // MARK: The loop

    /// Talks until the input ends.
    mutating func talk(input: TerminalInput) async throws {
        let isTerminal = input.isTerminal && !printsJSON
        if isTerminal { try await welcome() }
        if engine.model.name == "offline" { sayOffline() }
        while true {
            switch await input.readLine(prompt: "\(user) › ") {
            case .endOfFile: return
            case .interrupted:
                output.note(speech(es: "(Ctrl-D para salir)", en: "(Ctrl-D to leave)"))
            case .tooLong(let limit):
                try complain(
                    Failure(.invalidInput, "The line has more than \(limit - 1) bytes. Send it in parts.", name: "invalid_message"),
                    isTerminal
                )
            case .invalid:
                try complain(Failure(.invalidInput, "The line is not valid UTF-8 text. Correct it.", name: "invalid_message"), isTerminal)
            case .line(let text):
                let text = text.trimmed
                if text.isEmpty { continue }
                if text == "/quit" || text == "/exit" || text == "/salir" { return }
                do {
                    try await say(text)
                } catch {
                    try complain(Failure(error), isTerminal)
                }
            }
        }
    }

    /// At a terminal a failure is told and the conversation goes on; from a pipe it ends the program.
    private func complain(_ failure: Failure, _ isTerminal: Bool) throws {
        guard isTerminal else { throw failure }
        output.note(TerminalText.safe(failure.message(in: speech)), .failure)
    }

    private func welcome() async throws {
        let context = try await engine.context(user: user, agentName: agentName, session: session)
        let points = context.relationship?.points ?? 0
        let level = character.compile(points: points).level
        output.line(output.styled(displayName, .bold) + output.styled("  \(level), \(points)  ·  \(engine.model.name)  ·  /help", .dim))
        if let waiting = try await unansweredSession() {
            output.note(
                speech(
                    es: "Tu último mensaje quedó sin respuesta: /retry la pide (sesión \(waiting)).",
                    en: "Your last message was left without an answer: /retry asks for it (session \(waiting))."
                )
            )
        }
    }

    /// Ends the session that this conversation began, so that it is summed up; a named one goes on.
    func end() async throws {
        guard hasTurns, !isNamed else { return }
        try await engine.endSession(session, of: user, reason: "the user left")
    }

    /// Says how much is left to learn.
    func sayLeft(_ counts: [Job.State: Int]) {
        let left = [Job.State.waiting, .ready, .running].reduce(0) { $0 + (counts[$1] ?? 0) }
        guard left > 0 else { return }
        output.note(
            speech(
                es: "Queda por aprender de \(left) \(left == 1 ? "mensaje" : "mensajes"); `luminora jobs run --user \(user)` lo hace ahora.",
                en: "\(left) \(left == 1 ? "message is" : "messages are") still to be learnt from; `luminora jobs run --user \(user)` does it now."
            )
        )
    }

    func sayOffline() {
        output.note(
            speech(
                es:
                    "No hay modelo de lenguaje configurado: \(displayName) habla con frases de su plantilla. Elige uno con --model, por ejemplo --model deepseek.",
                en:
                    "No language model is configured: \(displayName) speaks with lines from its template. Choose one with --model, such as --model deepseek."
            )
        )
    }

    // MARK: A message

    /// Says something, or does what a command such as `/mood` asks for.
    mutating func say(_ text: String, idempotencyKey: String? = nil) async throws {
        if let command = ChatCommandWord(text) { return try await obey(command) }
        if text.hasPrefix("/edit "), let corrected = text.split(separator: " ", maxSplits: 1).last { return try await regenerate(String(corrected)) }
        let request = TurnRequest(
            user: user,
            agentName: agentName,
            session: session,
            isSessionNamed: isNamed || hasTurns,
            text: text.hasPrefix("//") ? String(text.dropFirst()) : text,
            idempotencyKey: idempotencyKey
        )
        try await answer { [engine] onText in try await engine.send(request, onText: onText) }
    }

    /// Asks for another answer to the last message, or says another in its place.
    private mutating func regenerate(_ text: String? = nil) async throws {
        let (session, user) = (session, user)
        try await answer { [engine] onText in try await engine.regenerate(session: session, of: user, text: text, onText: onText) }
    }

    private mutating func retry() async throws {
        if !isNamed, !hasTurns, let waiting = try await unansweredSession() { session = waiting }
        let (session, user) = (session, user)
        try await answer { [engine] onText in try await engine.retry(session: session, of: user, onText: onText) }
    }

    /// The user's last session with the character, if its last message has no answer; a turn that a program left open is marked on the way.
    func unansweredSession() async throws -> SessionID? {
        let page = try await engine.store.sessions(SessionQuery(user: user, agentName: agentName, limit: 1))
        guard let recent = page.rows.first, recent.id != session else { return nil }
        guard let turn = try await engine.interruptAbandonedTurn(in: recent.id, of: user) else { return nil }
        return [.failed, .interrupted].contains(turn.state) ? recent.id : nil
    }

    /// Shows an answer as it comes; Ctrl-C stops the answer, not the program.
    private mutating func answer(
        _ ask: @escaping @Sendable (_ onText: @escaping @Sendable (String) async -> Void) async throws -> TurnReport
    ) async throws {
        hasTurns = true
        let (output, displayName, printsJSON) = (output, displayName, printsJSON)
        let shown = ShownAnswer()
        let result = await Interruption.stopping {
            try await ask { piece in
                guard !printsJSON else { return }
                if shown.begin() { output.write(output.styled("\(displayName) › ", .accent)) }
                output.write(TerminalText.safe(piece))
            }
        }
        do {
            let report = try result.get()
            last = report
            session = report.session
            if printsJSON {
                output.json(report.json)
            } else {
                if shown.begin() { output.write(output.styled("\(displayName) › ", .accent) + TerminalText.safe(report.answer)) }
                output.line(report.status == .partial ? " …" : "")
                if report.pointsAfter != report.pointsBefore || report.mood.name != Mood.neutralName, output.isTerminal { footnote(report) }
            }
        } catch {
            if shown.hasBegun { output.line() }
            if printsJSON, let failure = error as? EngineError, failure.code == .modelFailed, let turn = failure.turn {
                showFailure(failure, turn: turn)
            }
            throw error
        }
    }

    private func footnote(_ report: TurnReport) {
        let change = report.pointsAfter - report.pointsBefore
        let points = change == 0 ? "" : " \(change > 0 ? "+" : "")\(change)"
        let mood = report.mood.name == Mood.neutralName ? "" : "  ·  \(report.mood.name) \(Self.percent(report.mood.intensity))"
        output.line(output.styled("  \(report.level) \(report.pointsAfter)\(points)\(mood)", .dim))
    }

    /// The object of a turn that failed, in the shape of one that did not.
    private func showFailure(_ failure: EngineError, turn: TurnID) {
        output.json(
            .object([
                "turn_id": .string(turn.rawValue), "session_id": .string((failure.session ?? session).rawValue),
                "user": .string(user.rawValue), "agent": .string(agentName), "status": .string("failed"), "answer": .null,
            ])
        )
    }

    static func percent(_ value: Double) -> String { "\(Int((value * 100).rounded())) %" }

    // MARK: Commands

    private mutating func obey(_ command: ChatCommandWord) async throws {
        switch command {
        case .help: output.line(ChatCommandWord.help(speech))
        case .new:
            session = newSession()
            last = nil
            output.line(speech(es: "Sesión nueva: \(session)", en: "New session: \(session)"))
        case .retry: try await retry()
        case .undo: try await undo()
        case .regenerate: try await regenerate()
        case .facts: try await showFacts()
        case .mood: try await showMood()
        case .level: try await showLevel()
        case .prompt: try await showPrompt()
        case .why: try await showReasons()
        }
    }

    private mutating func undo() async throws {
        let report = try await engine.undo(session: session, of: user)
        last = nil
        if printsJSON {
            output.json(
                .object([
                    "undone": .string(report.turn.rawValue), "session_id": .string(session.rawValue),
                    "points": .object(["before": .integer(Int64(report.pointsBefore)), "after": .integer(Int64(report.pointsAfter))]),
                    "level": .string(report.level),
                    "mood": .object(["name": .string(report.mood.name), "intensity": .number(report.mood.intensity)]),
                ])
            )
        } else {
            output.line(
                speech(
                    es: "Retirado: \(report.pointsBefore) → \(report.pointsAfter) puntos, ánimo \(report.mood.name).",
                    en: "Taken back: \(report.pointsBefore) → \(report.pointsAfter) points, mood \(report.mood.name)."
                )
            )
        }
    }

    private func showFacts() async throws {
        let facts = try await engine.facts(user: user)
        if printsJSON { return output.json(.array(facts.map { MemoryJSON.fact($0, sources: []) })) }
        if facts.isEmpty { output.line(speech(es: "Nada todavía.", en: "Nothing yet.")) }
        for line in Columns.lines(facts.map { [$0.key ?? "", $0.value?.readable ?? $0.content] }) { output.line(TerminalText.safe(line)) }
    }

    private func showMood() async throws {
        let mood = try await engine.mood(user: user, agentName: agentName, session: session)
        if printsJSON {
            output.json(.object(["mood": .object(["name": .string(mood.name), "intensity": .number(mood.intensity)])]))
        } else {
            output.line(mood.name == Mood.neutralName ? mood.name : "\(mood.name), \(Self.percent(mood.intensity))")
        }
    }

    private func showLevel() async throws {
        let context = try await engine.context(user: user, agentName: agentName, session: session)
        let points = context.relationship?.points ?? 0
        let levels = character.personality.levels
        let level = levels.level(at: points)
        let index = levels.index(at: points)
        if printsJSON {
            return output.json(.object(["level": .string(level.name), "points": .integer(Int64(points))]))
        }
        var line = "\(level.name), \(points)"
        if index + 1 < levels.levels.count {
            let missing = level.upperBound + 1 - points
            line += speech(es: "; faltan \(missing) para \(levels.levels[index + 1].name)", en: "; \(missing) to \(levels.levels[index + 1].name)")
        }
        output.line(line)
    }

    private func showPrompt() async throws {
        let prompt = try await engine.prompt(user: user, agentName: agentName, session: session, text: "…")
        for section in prompt.sections {
            output.line(output.styled("── \(section.name), ~\(section.tokens) tokens", .dim))
            output.line(TerminalText.safe(section.text))
        }
        output.line(output.styled("── \(prompt.messages.count - 1) \(speech(es: "mensajes recientes", en: "recent messages"))", .dim))
    }

    private func showReasons() async throws {
        guard let last else {
            return output.line(speech(es: "Todavía no hay una respuesta que explicar.", en: "There is no answer to explain yet."))
        }
        let steps = try await engine.store.ledger(LedgerQuery(user: user, agentName: agentName, turn: last.turn)).rows
        let parameters = Parameters.dials.map { "\($0.key) \(last.parameters.rounded(places: 2)[keyPath: $0.value])" }
        output.line("\(speech(es: "nivel", en: "level")): \(last.level), \(last.pointsBefore) → \(last.pointsAfter)")
        for step in steps.reversed() { output.line("  \(step.applied > 0 ? "+" : "")\(step.applied)  \(step.kind)") }
        output.line("\(speech(es: "ánimo", en: "mood")): \(last.mood.name), \(Self.percent(last.mood.intensity))")
        output.line("\(speech(es: "parámetros", en: "parameters")): \(parameters.joined(separator: ", "))")
        output.line(
            "\(speech(es: "recuerdos", en: "memories")): "
                + (last.recalled.isEmpty
                    ? last.recallSkipped.map { speech(es: "no dio tiempo (\($0))", en: "skipped (\($0))") } ?? speech(es: "ninguno", en: "none")
                    : "")
        )
        for (place, note) in last.recalled.enumerated() {
            output.line(TerminalText.safe("  \(note)"))
            guard place < last.recollections.count, let hit = last.recollections[place].hit else { continue }
            output.line(output.styled("    \(RecollectionJSON.rounded(hit.score)) = \(RecollectionText.parts(hit))", .dim))
            for source in last.recollections[place].sources { output.line(output.styled(TerminalText.safe("    “\(source.quote)”"), .dim)) }
        }
        let timings = last.timings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        output.line("ms: \(timings.joined(separator: ", "))")
        output.line("\(speech(es: "modelo", en: "model")): \(last.model)")
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
