import LuminoraCore

extension BatchWriter {
    /// Refuses the batch if what it was decided on has changed since.
    mutating func check(_ precondition: Precondition) throws(StorageError) {
        switch precondition {
        case .turnIsOpen(let id, let owner):
            try require(
                "SELECT 1 FROM turns WHERE id = ?1 AND user_id = ?2 AND state = 'open' AND owner = ?3",
                [SQLValue(id), SQLValue(user), .text(owner)],
                else: "The turn is no longer open, or somebody else answers it."
            )
        case .relationshipVersion(let agentName, let version):
            let row = try table.first(
                "SELECT version FROM user_affinity WHERE user_id = ?1 AND personality_name = ?2",
                [SQLValue(user), .text(agentName)]
            )
            let current = try row?.decoded { row throws(StorageError) in try row.integer() } ?? 0
            guard current == version else { throw .failedPrecondition("The relationship has changed.") }
        case .moodIs(let session, let mood):
            try require(
                "SELECT 1 FROM session_moods WHERE session_id = ?1 AND user_id = ?2 AND current_mood = ?3 AND mood_started_at = ?4",
                [SQLValue(session), SQLValue(user), .text(mood.name), SQLValue(mood.startedAt)],
                else: "The mood has changed."
            )
        case .epoch(let epoch):
            guard (account?.epoch ?? 0) == epoch else { throw .failedPrecondition("The user was erased.") }
        case .jobIsHeld(let id, let token):
            try jobs.requireHeld(id, token: token)
        case .turnIsLive(let id):
            try require(
                "SELECT 1 FROM turns WHERE id = ?1 AND user_id = ?2 AND state IN ('complete', 'partial')",
                [SQLValue(id), SQLValue(user)],
                else: "The turn was taken back, or never came to an end."
            )
        case .memoryVersion(let version):
            guard (account?.memoryVersion ?? 0) == version else { throw .failedPrecondition("What is remembered of the user has changed.") }
        }
    }

    private func require(_ sql: String, _ parameters: [SQLValue], else reason: String) throws(StorageError) {
        guard try table.first(sql, parameters) != nil else { throw .failedPrecondition(reason) }
    }
}
