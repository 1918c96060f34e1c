public import LuminoraCore

extension ConversationEngine {
    /// Marks the open turn of a session as interrupted if the program that was answering it is gone or has been silent for too long.
    ///
    /// Whoever sends or retries next does so too; this is for those who only look.
    ///
    /// - Parameters:
    ///   - session: the session.
    ///   - user: the user whose session it is.
    /// - Returns: the session's last turn as it is now, or `nil` if there is none.
    /// - Throws: ``StorageError`` if the store cannot be read or written.
    public func interruptAbandonedTurn(in session: SessionID, of user: UserID) async throws(StorageError) -> Turn? {
        guard let turn = try await store.turn(.last(session, of: user)) else { return nil }
        guard turn.state == .open, let interruption = interruption(of: turn) else { return turn }
        let now = clock.now()
        _ = try await applyUnlessConflict(
            WriteBatch(id: ids.next(at: now), scope: .user(user), at: now, operations: [interruption])
        )
        return try await store.turn(.last(session, of: user))
    }
}
