public import LuminoraCore

extension ConversationEngine {
    /// Answers the last message of a session anew, or another one in its place.
    ///
    /// The turn is taken back with all that it brought about (``undo(session:of:)``) and the message is said again, in one batch.
    ///
    /// - Parameters:
    ///   - session: the session.
    ///   - user: the user whose session it is.
    ///   - text: what the user says instead; `nil` for the same message.
    ///   - onText: gets the pieces of the answer as they come.
    /// - Returns: what came of the turn.
    /// - Throws: ``EngineError`` with `nothingToRetry` if there is no turn, `sessionBusy` while one is being answered.
    @discardableResult
    public func regenerate(
        session: SessionID,
        of user: UserID,
        text: String? = nil,
        onText: (String) async -> Void = { _ in }
    ) async throws -> TurnReport {
        guard let stored = try await store.session(session, of: user) else {
            throw EngineError(.nothingToRetry, "There is no session \(session) of \(user). Send a message instead.", session: session)
        }
        if let text { try MessageText.check(text, limit: settings.maximumMessageBytes) }
        let character = try library.character(named: stored.agentName)
        return try await gate.withTurn(in: session, timeout: settings.sessionWait) {
            guard let last = try await store.turn(.last(session, of: user)) else {
                throw EngineError(.nothingToRetry, "The session \(session) has no message yet. Send one instead.", session: session)
            }
            let said: String
            if let text { said = text } else { said = try await message(last.userMessage, in: session, of: user).content }
            let request = TurnRequest(user: user, agentName: stored.agentName, session: session, text: said)
            let turn = newTurn(request, now: clock.now())
            let replaced = try await undoLast(session: session, of: user, character: character) { now in
                self.opening(turn, request: request, character: character, mood: nil, now: now)
            }
            let opened = try await opened(turn, request: request, outcome: replaced.outcome, stopwatch: Stopwatch())
            return try await answer(opened, character: character, onText: onText)
        }
    }

    private func message(_ id: MessageID, in session: SessionID, of user: UserID) async throws -> Message {
        let page = try await store.messages(MessageQuery(session: session, user: user, order: .newestFirst))
        guard let message = page.rows.first(where: { $0.id == id }) else {
            throw EngineError(.nothingToRetry, "The message of the last turn is gone. Send a new one.", session: session)
        }
        return message
    }
}
