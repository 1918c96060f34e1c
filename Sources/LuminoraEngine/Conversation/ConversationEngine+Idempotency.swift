import LuminoraCore

extension ConversationEngine {
    /// Answers a request whose key may have been used before: by this very request, which then gets the same answer, or by another.
    func sendOnce(
        _ request: TurnRequest,
        key: String,
        character: CharacterCompiler,
        onText: (String) async -> Void
    ) async throws -> TurnReport {
        guard !key.isEmpty, key.utf8.count <= 255, !key.utf8.contains(0) else {
            throw EngineError(.invalidMessage, "The idempotency key must have 1 to 255 bytes.")
        }
        let deadline = ContinuousClock.now + settings.sessionWait
        var pause = Duration.milliseconds(2)
        while true {
            if let turn = try await store.turn(.idempotencyKey(key, of: request.user, now: clock.now())) {
                guard turn.requestHash == request.fingerprint else {
                    throw EngineError(
                        .idempotencyMismatch,
                        "The idempotency key \"\(key)\" was used for another request. Give each request a key of its own.",
                        turn: turn.id,
                        session: turn.session
                    )
                }
                if let report = try await settled(turn, request: request, character: character, onText: onText) { return report }
            } else {
                do {
                    return try await gate.withTurn(in: request.session, timeout: settings.sessionWait) {
                        let turn = try await open(request, character: character)
                        return try await answer(turn, character: character, onText: onText)
                    }
                } catch {
                    // The same request got in between: its turn is there now.
                    guard (error as? StorageError)?.code == .duplicate else { throw error }
                }
            }
            guard ContinuousClock.now < deadline else {
                throw EngineError(
                    .idempotencyInFlight,
                    "The request with the idempotency key \"\(key)\" is still being answered. Ask again later with the same key."
                )
            }
            try await Task.sleep(for: pause)
            pause = min(pause * 2, .milliseconds(100))
        }
    }

    /// The report of a turn that is over, or that nobody answers any more and is answered now; `nil` while somebody is at it.
    private func settled(
        _ turn: Turn,
        request: TurnRequest,
        character: CharacterCompiler,
        onText: (String) async -> Void
    ) async throws -> TurnReport? {
        switch turn.state {
        case .complete, .partial, .undone:
            guard let report = TurnReport(turn, agentName: request.agentName, answer: turn.report?["answer"]?.text ?? "") else {
                throw EngineError(.idempotencyMismatch, "The turn of this idempotency key has no report.", turn: turn.id, session: turn.session)
            }
            return report
        case .failed, .interrupted: break
        case .open: guard interruption(of: turn) != nil else { return nil }
        }
        guard try await store.turn(.last(turn.session, of: request.user))?.id == turn.id else {
            throw EngineError(
                .nothingToRetry,
                "The request with this idempotency key was not answered, and the conversation has gone on since. Send it with another key.",
                turn: turn.id,
                session: turn.session
            )
        }
        do {
            return try await retry(session: turn.session, of: request.user, only: turn.id, character: character, onText: onText)
        } catch {
            guard Self.meansSomebodyWasFaster(error) else { throw error }
            return nil
        }
    }

    private static func meansSomebodyWasFaster(_ error: any Error) -> Bool {
        switch error {
        case let error as EngineError: error.code == .sessionBusy || error.code == .nothingToRetry
        case let error as StorageError: error.code == .conflict || error.code == .sessionBusy
        default: false
        }
    }
}
