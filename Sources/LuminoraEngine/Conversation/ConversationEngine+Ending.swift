public import LuminoraCore

extension ConversationEngine {
    /// Ends a session: it takes no more messages, and is summed up in the background.
    ///
    /// - Parameters:
    ///   - session: the session.
    ///   - user: the user whose session it is.
    ///   - reason: why it ends, in a few words.
    /// - Throws: ``StorageError`` with `notFound` for a session that is not there or not the user's.
    public func endSession(_ session: SessionID, of user: UserID, reason: String) async throws {
        let now = clock.now()
        try await store.apply(
            WriteBatch(
                id: ids.next(at: now),
                scope: .user(user),
                at: now,
                operations: [
                    .setSessionStatus(session, .ended, reason: reason),
                    SessionSummary.job(session, of: user, mark: now.iso8601, ids: ids, at: now),
                ]
            )
        )
    }
}
