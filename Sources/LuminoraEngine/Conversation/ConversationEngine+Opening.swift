import LuminoraCore

extension ConversationEngine {
    /// Opens a turn: makes the user's message durable, then reads the context, which no other turn of the session can change any more.
    ///
    /// Reading at the same time saves next to nothing on a local file, and what it reads can be older than the turn before.
    ///
    /// - Parameters:
    ///   - request: what the user says.
    ///   - character: the character.
    ///   - orphan: a turn without an answer that this one stands for, taken back in the same batch.
    /// - Returns: the turn, which has to be answered.
    /// - Throws: ``EngineError``, or ``StorageError`` with `duplicate` if the idempotency key is taken.
    func open(_ request: TurnRequest, character: CharacterCompiler, replacing orphan: TurnID? = nil) async throws -> OpenedTurn {
        var stopwatch = Stopwatch()
        let started = clock.now()
        let carried = try await carriedMood(request, character: character, now: started)
        let turn = newTurn(request, now: started)
        let outcome: BatchOutcome
        do {
            outcome = try await applyWhenFree(user: request.user, session: request.session) { now in
                opening(turn, request: request, character: character, mood: carried, now: now)
                    + (orphan.map { [.undoTurn($0)] } ?? [])
            }
        } catch {
            throw mended(error, request: request)
        }
        stopwatch.lap("open")
        return try await opened(turn, request: request, outcome: outcome, carried: carried, stopwatch: stopwatch)
    }

    /// A turn that was just opened, with the state that it starts from.
    func opened(
        _ turn: Turn,
        request: TurnRequest,
        outcome: BatchOutcome,
        carried: Mood? = nil,
        stopwatch started: Stopwatch
    ) async throws -> OpenedTurn {
        var stopwatch = started
        let now = max(turn.openedAt, outcome.lastMessageAt ?? turn.openedAt)
        var context = try await store.context(
            for: contextRequest(user: request.user, agentName: request.agentName, session: request.session, now: now, text: request.text)
        )
        if context.mood == nil { context.mood = carried }
        stopwatch.lap("context")
        return OpenedTurn(
            id: turn.id,
            session: request.session,
            user: request.user,
            agentName: request.agentName,
            text: request.text,
            attempt: 1,
            isKeyed: request.idempotencyKey != nil,
            context: context,
            now: now,
            stopwatch: stopwatch
        )
    }

    /// The writes that open a turn at a moment, from which its lease runs.
    func opening(
        _ turn: Turn,
        request: TurnRequest,
        character: CharacterCompiler,
        mood: Mood?,
        now: Timestamp
    ) -> [WriteOperation] {
        var turn = turn
        turn.leaseUntil = now + settings.lease
        turn.openedAt = now
        let message = Message(
            id: turn.userMessage,
            session: request.session,
            user: request.user,
            turn: turn.id,
            sequence: 0,
            speaker: .user,
            content: request.text,
            timestamp: now
        )
        let session = Session(
            id: request.session,
            user: request.user,
            agent: AgentID(personality: request.agentName),
            agentName: request.agentName,
            createdAt: now
        )
        return [
            .ensureAccount(Account(id: request.user, createdAt: now)),
            .openSession(session, level: character.personality.levels.level(at: 0).name, mood: mood),
            .openTurn(turn, message: message),
        ]
    }

    func newTurn(_ request: TurnRequest, now: Timestamp) -> Turn {
        Turn(
            id: ids.next(at: now),
            session: request.session,
            user: request.user,
            owner: identity.text,
            idempotencyKey: request.idempotencyKey,
            requestHash: request.idempotencyKey == nil ? nil : request.fingerprint,
            userMessage: ids.next(at: now),
            openedAt: now
        )
    }

    /// The mood that a new session takes over from the last one, if the template wants that; it goes on fading from when it began.
    private func carriedMood(_ request: TurnRequest, character: CharacterCompiler, now: Timestamp) async throws -> Mood? {
        guard character.personality.moods.carriesOver else { return nil }
        let context = try await context(user: request.user, agentName: request.agentName, session: request.session)
        guard context.session == nil, let previous = context.previousMood else { return nil }
        return MoodRules(character.personality).value(of: previous, at: now).name == previous.name ? previous : nil
    }

    /// Applies a batch that opens a turn, as soon as no other turn of the session is open.
    ///
    /// A turn whose program is gone, or whose lease is over, is marked as interrupted on the way.
    func applyWhenFree(
        user: UserID,
        session: SessionID,
        _ operations: (_ now: Timestamp) -> [WriteOperation]
    ) async throws -> BatchOutcome {
        let deadline = ContinuousClock.now + settings.sessionWait
        var interruption: WriteOperation?
        while true {
            let now = clock.now()
            let batch = WriteBatch(
                id: ids.next(at: now),
                scope: .user(user),
                at: now,
                operations: (interruption.map { [$0] } ?? []) + operations(now)
            )
            do {
                return try await store.apply(batch)
            } catch {
                // A conflict about the turn that was to be interrupted: it has shown a sign of life, or is closed by now.
                guard error.code == .sessionBusy || (error.code == .conflict && interruption != nil) else { throw error }
                let next = error.openTurn.flatMap(self.interruption)
                if let next, next != interruption {
                    interruption = next
                    continue
                }
            }
            interruption = try await interruptionWhenFree(session, of: user, until: deadline)
        }
    }

    /// Waits, by reading only, until a session has no open turn, or one that nobody is answering any more and how to interrupt it.
    private func interruptionWhenFree(
        _ session: SessionID,
        of user: UserID,
        until deadline: ContinuousClock.Instant
    ) async throws -> WriteOperation? {
        var pause = Duration.milliseconds(1)
        while ContinuousClock.now < deadline {
            try await Task.sleep(for: pause * Double.random(in: 0.5...1))
            pause = min(pause * 2, .milliseconds(40))
            guard let open = try await store.turn(.open(session, of: user)) else { return nil }
            if let interruption = interruption(of: open) { return interruption }
        }
        throw EngineError(
            .sessionBusy,
            "The session \(session) has been answering another message for more than \(settings.sessionWait.components.seconds) s. Try again later.",
            session: session
        )
    }

    /// How to interrupt a turn that nobody is answering any more; `nil` if somebody may be.
    func interruption(of turn: Turn) -> WriteOperation? {
        guard let owner = turn.owner, let lease = turn.leaseUntil else { return nil }
        guard lease <= clock.now() || identity.knowsToBeGone(owner) else { return nil }
        return .interruptTurn(turn.id, owner: owner, leaseUntil: lease)
    }

    private func mended(_ error: any Error, request: TurnRequest) -> any Error {
        guard let error = error as? StorageError else { return error }
        switch error.code {
        case .forbidden:
            return EngineError(
                .sessionMismatch,
                "The session \(request.session) belongs to another user. Use a session of \(request.user), or leave it out for a new one.",
                session: request.session
            )
        case .conflict:
            return EngineError(.sessionMismatch, "\(error.message)", session: request.session)
        default:
            return error
        }
    }
}
