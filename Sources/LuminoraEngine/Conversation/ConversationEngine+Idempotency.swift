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
        var attempt = KeyedAttempt(key: key)
        while true {
            if let turn = try await store.turn(.idempotencyKey(attempt.storedKey, of: request.user, now: clock.now())) {
                guard turn.requestHash == request.fingerprint else {
                    throw EngineError(
                        .idempotencyMismatch,
                        "The idempotency key \"\(key)\" was used for another request. Give each request a key of its own.",
                        turn: turn.id,
                        session: turn.session
                    )
                }
                switch try await settled(turn, request: request, character: character, onText: onText) {
                case .answered(let report): return report
                case .left(let orphan):
                    attempt = attempt.next(leaving: orphan)
                    continue
                case .pending: break
                }
            } else {
                do {
                    var keyed = request
                    keyed.idempotencyKey = attempt.storedKey
                    return try await gate.withTurn(in: request.session, timeout: settings.sessionWait) {
                        let turn = try await open(keyed, character: character, replacing: attempt.orphan)
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

    /// What is to be done about a request whose turn is there already.
    private enum Settlement {
        /// It is answered.
        case answered(TurnReport)
        /// It was left without an answer and the conversation has gone on: it is to be said anew, in place of this turn if it still stands.
        case left(TurnID?)
        /// Somebody is at it.
        case pending
    }

    private func settled(
        _ turn: Turn,
        request: TurnRequest,
        character: CharacterCompiler,
        onText: (String) async -> Void
    ) async throws -> Settlement {
        switch turn.state {
        case .complete, .partial, .undone:
            let answer = turn.report?["answer"]?.string ?? ""
            return TurnReport(turn, agentName: request.agentName, answer: answer).map(Settlement.answered) ?? .left(nil)
        case .failed, .interrupted: break
        case .open: guard interruption(of: turn) != nil else { return .pending }
        }
        guard try await store.turn(.last(turn.session, of: request.user))?.id == turn.id else { return .left(turn.id) }
        do {
            return .answered(
                try await retry(session: turn.session, of: request.user, only: turn.id, character: character, onText: onText)
            )
        } catch {
            guard Self.meansSomebodyWasFaster(error) else { throw error }
            return .pending
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

/// How often a request with a key has been said anew because the conversation had gone on without an answer to it.
private struct KeyedAttempt {
    let key: String
    var number = 1
    /// The turn that was left without an answer and is taken back when the request is said anew.
    var orphan: TurnID?

    init(key: String) {
        self.key = key
    }

    /// The key under which the store keeps this attempt; the separator is a character that nobody types.
    var storedKey: String { number == 1 ? key : "\(key)\u{1F}\(number)" }

    func next(leaving orphan: TurnID?) -> KeyedAttempt {
        var next = self
        next.number += 1
        next.orphan = orphan
        return next
    }
}
