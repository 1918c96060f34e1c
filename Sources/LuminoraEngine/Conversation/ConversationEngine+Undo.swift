public import LuminoraCore

/// What taking a turn back changed.
public struct UndoReport: Hashable, Sendable {
    /// The turn that was taken back.
    public var turn: TurnID
    /// The points before and after.
    public var pointsBefore: Int
    /// The points after.
    public var pointsAfter: Int
    /// The level after.
    public var level: String
    /// The mood after.
    public var mood: Mood
}

extension ConversationEngine {
    /// Takes the last turn of a session back: what was said no longer belongs to the conversation, the points that it gave
    /// are taken back by a step of their own, and the mood is what it was before.
    ///
    /// What the turn used of the day's and the session's caps is not given back.
    ///
    /// - Throws: ``EngineError`` with `nothingToUndo` if there is no turn, `sessionBusy` while one is being answered.
    @discardableResult
    public func undo(session: SessionID, of user: UserID) async throws -> UndoReport {
        guard let stored = try await store.session(session, of: user) else {
            throw EngineError(.nothingToUndo, "There is no session \(session) of \(user).", session: session)
        }
        let character = try library.character(named: stored.agentName)
        return try await gate.withTurn(in: session, timeout: settings.sessionWait) {
            try await undoLast(session: session, of: user, character: character).report
        }
    }

    /// Takes the last turn back, and puts another in its place in the same batch, if one is given.
    func undoLast(
        session: SessionID,
        of user: UserID,
        character: CharacterCompiler,
        replacement: ((_ now: Timestamp) -> [WriteOperation])? = nil
    ) async throws -> (report: UndoReport, outcome: BatchOutcome) {
        let rules = RelationshipRules(character.personality)
        let agentName = character.personality.agentName
        while true {
            guard let turn = try await store.turn(.last(session, of: user)) else {
                throw EngineError(.nothingToUndo, "The session \(session) has nothing to take back.", session: session)
            }
            let interruption = turn.state == .open ? self.interruption(of: turn) : nil
            guard turn.state != .open || interruption != nil else {
                throw EngineError(
                    .sessionBusy,
                    "The last message of the session is being answered right now. Wait for it.",
                    turn: turn.id,
                    session: session
                )
            }
            let context = try await context(user: user, agentName: agentName, session: session)
            // Not before what it takes back, so that the ledger stays in order.
            let now = max(clock.now(), context.relationship?.updatedAt ?? turn.openedAt)
            let relationship = context.relationship ?? Relationship(user: user, agentName: agentName, updatedAt: now)
            let entries = try await store.ledger(LedgerQuery(user: user, agentName: agentName, turn: turn.id)).rows
            let outcome = rules.undo(of: entries, relationship: relationship, turn: turn.id, attempt: turn.attempt, now: now)
            let mood = try await moodBefore(turn, session: session, of: user)
            var operations = (interruption.map { [$0] } ?? []) + [.undoTurn(turn.id)]
            operations += outcome.entries.map { .recordLedger($0, level: outcome.level) }
            if let mood {
                operations.append(.setMood(MoodChange(session: session, user: user, mood: mood, turn: turn.id, cause: "undo")))
            }
            operations += try await Forgetting(store: store, ids: ids).operations(turn: turn.id, of: user, at: now)
            let batch = WriteBatch(
                id: ids.next(at: now),
                scope: .user(user),
                at: now,
                preconditions: [
                    .relationshipVersion(agentName: agentName, relationship.version),
                    .memoryVersion(context.account?.memoryVersion ?? 0),
                ],
                operations: operations + (replacement?(now) ?? [])
            )
            guard let applied = try await applyUnlessConflict(batch) else { continue }
            let report = UndoReport(
                turn: turn.id,
                pointsBefore: outcome.before,
                pointsAfter: outcome.after,
                level: outcome.level,
                mood: MoodRules(character.personality).value(of: mood ?? context.mood ?? .neutral(at: now), at: now)
            )
            return (report, applied)
        }
    }

    /// The mood that the session had before a turn changed it; `nil` if it did not.
    func moodBefore(_ turn: Turn, session: SessionID, of user: UserID) async throws -> Mood? {
        let history = try await store.moods(MoodQuery(session: session, user: user, limit: 1000)).rows
        let undone = Set(history.filter { $0.cause == "undo" }.map(\.turn))
        let standing = history.filter { $0.cause != "undo" && !undone.contains($0.turn) }
        guard standing.contains(where: { $0.turn == turn.id }) else { return nil }
        return standing.first { $0.turn != turn.id }?.mood ?? .neutral(at: turn.openedAt)
    }
}
