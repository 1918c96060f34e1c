public import LuminoraCore

extension ConversationEngine {
    /// Says something to a character, as ``send(_:onText:)`` does.
    ///
    /// What is known of the user is always used, and what the message teaches is always queued.
    @discardableResult
    public func sendMessage(_ text: String, user: UserID, agentName: String, session: SessionID) async throws -> TurnReport {
        try await send(TurnRequest(user: user, agentName: agentName, session: session, text: text))
    }

    /// The relationship of a user with an agent; `nil` if the two are new to each other.
    public func affinity(user: UserID, agentName: String) async throws(StorageError) -> Relationship? {
        try await store.relationships(of: user).first { $0.agentName == agentName }
    }

    /// Moves a relationship by so many points, which may be negative; caps do not apply, the bounds do.
    ///
    /// Each call counts. Where a call may be repeated, ``adjust(user:agentName:points:reason:event:)`` with an event counts once.
    @discardableResult
    public func updateAffinity(user: UserID, agentName: String, pointsDelta: Int, reason: String? = nil) async throws -> AdjustmentReport {
        try await adjust(user: user, agentName: agentName, points: pointsDelta, reason: reason, event: ids.next(at: clock.now()))
    }

    /// The steps that a relationship has taken, newest first; at most `limit`, 1 to 1,000.
    public func affinityHistory(user: UserID, agentName: String, limit: Int = 100) async throws(StorageError) -> [LedgerEntry] {
        try await store.ledger(LedgerQuery(user: user, agentName: agentName, limit: PageLimit(limit))).rows
    }

    /// The moods that an agent has had in a session, newest first; at most `limit`, 1 to 1,000.
    public func moodHistory(user: UserID, session: SessionID, limit: Int = 100) async throws(StorageError) -> [MoodChange] {
        try await store.moods(MoodQuery(session: session, user: user, limit: PageLimit(limit))).rows
    }
}
