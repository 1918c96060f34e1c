import LuminoraCore

extension BatchWriter {
    mutating func recordLedger(_ entry: LedgerEntry, level: String) throws(StorageError) {
        try requireOwn(entry.user)
        let known = try table.first(
            "SELECT 1 FROM affinity_ledger WHERE user_id = ?1 AND event_id = ?2",
            [SQLValue(user), SQLValue(entry.id)]
        )
        guard known == nil else {
            outcome.repeatedEvents.append(entry.id)
            return
        }
        try requireOwnSession(entry.session)
        let points = try points(with: entry.agentName)
        let (sum, overflow) = points.addingReportingOverflow(entry.applied)
        // Whatever the caller guarded, points that are not the ledger's sum must never be written.
        guard !overflow, sum == entry.pointsAfter, sum >= 0 else { throw .failedPrecondition("The points have changed.") }
        try table.execute(
            """
            INSERT INTO user_affinity (user_id, personality_name, affinity_points, current_level, version, positive, negative, last_updated)
            VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, ?7)
            ON CONFLICT (user_id, personality_name) DO UPDATE SET affinity_points = excluded.affinity_points,
              current_level = excluded.current_level, version = user_affinity.version + 1, positive = user_affinity.positive + excluded.positive,
              negative = user_affinity.negative + excluded.negative, last_updated = excluded.last_updated
            """,
            [
                SQLValue(user), .text(entry.agentName), SQLValue(entry.pointsAfter), .text(level), SQLValue(entry.applied > 0),
                SQLValue(entry.applied < 0), SQLValue(table.at),
            ]
        )
        try insert(entry)
        try count(entry)
    }

    private func points(with agentName: String) throws(StorageError) -> Int {
        let row = try table.first(
            "SELECT affinity_points FROM user_affinity WHERE user_id = ?1 AND personality_name = ?2",
            [SQLValue(user), .text(agentName)]
        )
        return Int(try row?.decoded { row throws(StorageError) in try row.integer() } ?? 0)
    }

    private func insert(_ entry: LedgerEntry) throws(StorageError) {
        try table.execute(
            """
            INSERT INTO affinity_ledger (event_id, user_id, personality_name, kind, requested, applied, points_after, reason, session_id,
              turn_id, created_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """,
            [
                SQLValue(entry.id), SQLValue(user), .text(entry.agentName), .text(entry.kind), SQLValue(entry.requested),
                SQLValue(entry.applied), SQLValue(entry.pointsAfter), SQLValue(entry.reason), SQLValue(entry.session), SQLValue(entry.turn),
                SQLValue(entry.createdAt),
            ]
        )
    }

    /// Keeps the sums of the entry's session, which must be what its ledger says.
    private func count(_ entry: LedgerEntry) throws(StorageError) {
        guard let session = entry.session else { return }
        try table.execute(
            """
            INSERT INTO session_tallies (session_id, user_id, personality_name, kind, gained, last_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (session_id, personality_name, kind) DO UPDATE SET gained = session_tallies.gained + excluded.gained,
              last_at = CASE WHEN session_tallies.last_at > excluded.last_at THEN session_tallies.last_at ELSE excluded.last_at END
            """,
            [
                SQLValue(session), SQLValue(user), .text(entry.agentName), .text(entry.kind), SQLValue(max(0, entry.applied)),
                SQLValue(entry.createdAt),
            ]
        )
    }

    func touchRelationship(_ agentName: String) throws(StorageError) {
        let touched = try table.execute(
            """
            UPDATE user_affinity SET last_interaction = ?3, interactions = interactions + 1
            WHERE user_id = ?1 AND personality_name = ?2
            """,
            [SQLValue(user), .text(agentName), SQLValue(table.at)]
        )
        guard touched == 1 else {
            throw StorageError(.notFound, "The user and the agent have no relationship; open a session first.")
        }
    }
}

extension BatchWriter {
    mutating func setMood(_ change: MoodChange) throws(StorageError) {
        try requireOwn(change.user)
        try requireOwnSession(change.session)
        try insert(change.mood, of: change.session, turn: change.turn)
        try table.execute(
            """
            INSERT INTO mood_history (session_id, user_id, mood, intensity, started_at, turn_id, cause)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """,
            [
                SQLValue(change.session), SQLValue(user), .text(change.mood.name), .real(change.mood.intensity),
                SQLValue(change.mood.startedAt), SQLValue(change.turn), SQLValue(change.cause),
            ]
        )
    }

    func insert(_ mood: Mood, of session: SessionID, turn: TurnID? = nil) throws(StorageError) {
        try table.execute(
            """
            INSERT INTO session_moods (session_id, user_id, current_mood, mood_intensity, mood_started_at, turn_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (session_id) DO UPDATE SET current_mood = excluded.current_mood, mood_intensity = excluded.mood_intensity,
              mood_started_at = excluded.mood_started_at, turn_id = excluded.turn_id
            """,
            [
                SQLValue(session), SQLValue(user), .text(mood.name), .real(mood.intensity), SQLValue(mood.startedAt), SQLValue(turn),
            ]
        )
    }
}
