public import LuminoraCore

extension ConversationEngine {
    /// Answers the last message of a session again: one that failed, was interrupted or was stopped.
    ///
    /// - Throws: ``EngineError`` with `nothingToRetry` if the last turn is answered or there is none.
    @discardableResult
    public func retry(
        session: SessionID,
        of user: UserID,
        onText: (String) async -> Void = { _ in }
    ) async throws -> TurnReport {
        guard let stored = try await store.session(session, of: user) else {
            throw EngineError(.nothingToRetry, "There is no session \(session) of \(user). Send a message instead.", session: session)
        }
        let character = try library.character(named: stored.agentName)
        return try await retry(session: session, of: user, character: character, onText: onText)
    }

    /// Answers the last message of a session again, provided it is the one that `only` names, if that is given.
    func retry(
        session: SessionID,
        of user: UserID,
        only: TurnID? = nil,
        character: CharacterCompiler,
        onText: (String) async -> Void
    ) async throws -> TurnReport {
        try await gate.withTurn(in: session, timeout: settings.sessionWait) {
            let turn = try await reopen(session: session, of: user, only: only, character: character)
            return try await answer(turn, character: character, onText: onText)
        }
    }

    private func reopen(session: SessionID, of user: UserID, only: TurnID?, character: CharacterCompiler) async throws -> OpenedTurn {
        var stopwatch = Stopwatch()
        let now = clock.now()
        guard let turn = try await store.turn(.last(session, of: user)) else {
            throw EngineError(.nothingToRetry, "The session \(session) has no message yet. Send one instead.", session: session)
        }
        let wasOpen = turn.state == .open
        guard only == nil || only == turn.id, wasOpen || [.failed, .interrupted, .partial].contains(turn.state) else {
            throw EngineError(
                .nothingToRetry,
                "The last message of the session is answered. Send a new one, or undo the turn.",
                turn: turn.id,
                session: session
            )
        }
        if wasOpen, interruption(of: turn) == nil {
            throw EngineError(
                .sessionBusy,
                "The last message of the session is being answered right now. Wait for it.",
                turn: turn.id,
                session: session
            )
        }
        let reopening = WriteOperation.reopenTurn(turn.id, owner: identity.text, leaseUntil: now + settings.lease)
        let operations = (interruption(of: turn).map { wasOpen ? [$0] : [] } ?? []) + [reopening]
        try await store.apply(WriteBatch(id: ids.next(at: now), scope: .user(user), at: now, operations: operations))
        stopwatch.lap("open")
        let agentName = character.personality.agentName
        var context = try await context(user: user, agentName: agentName, session: session)
        let remembered = context.recent.last { $0.id == turn.userMessage }?.content
        if let request = remembered.flatMap({ recallRequest(for: $0, agentName: agentName, now: now) }) {
            let recalled = try await store.context(
                for: ContextRequest(user: user, agentName: agentName, session: session, recentMessages: 0, dayStart: now.startOfDay, recall: request)
            )
            (context.facts, context.episodes) = (recalled.facts, recalled.episodes)
        }
        // What an earlier try did to the mood is done anew, not once more.
        context.mood = try await moodBefore(turn, session: session, of: user) ?? context.mood
        stopwatch.lap("context")
        let message = try await message(turn.userMessage, in: session, of: user, context: context)
        return OpenedTurn(
            id: turn.id,
            session: session,
            user: user,
            agentName: agentName,
            text: message.content,
            attempt: turn.attempt + 1,
            isKeyed: turn.idempotencyKey != nil,
            context: context,
            now: max(now, message.timestamp),
            stopwatch: stopwatch
        )
    }

    /// A message of the session's last turn, which the context has unless none of the conversation is asked for.
    private func message(
        _ id: MessageID,
        in session: SessionID,
        of user: UserID,
        context: ConversationContext
    ) async throws -> Message {
        if let message = context.recent.first(where: { $0.id == id }) { return message }
        let page = try await store.messages(MessageQuery(session: session, user: user, order: .newestFirst))
        guard let message = page.rows.first(where: { $0.id == id }) else {
            throw EngineError(.nothingToRetry, "The message of the last turn is gone. Send a new one.", session: session)
        }
        return message
    }
}
