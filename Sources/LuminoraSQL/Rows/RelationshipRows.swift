import LuminoraCore

extension Relationship {
    static let columns = [
        "user_id", "personality_name", "affinity_points", "current_level", "version", "last_interaction", "last_updated",
    ]

    init(_ row: inout RowReader) throws(StorageError) {
        self.init(
            user: try row.id(),
            agentName: try row.text(),
            points: Int(try row.integer()),
            level: try row.text(),
            version: try row.integer(),
            lastInteraction: try row.optionalTime(),
            updatedAt: try row.time()
        )
    }
}

extension LedgerEntry {
    static let columns = [
        "event_id", "user_id", "personality_name", "kind", "requested", "applied", "points_after", "reason", "session_id", "turn_id", "created_at",
    ]

    init(_ row: inout RowReader) throws(StorageError) {
        self.init(
            id: try row.id(),
            user: try row.id(),
            agentName: try row.text(),
            kind: try row.text(),
            requested: Int(try row.integer()),
            applied: Int(try row.integer()),
            pointsAfter: Int(try row.integer()),
            reason: try row.optionalText(),
            session: try row.optionalID(),
            turn: try row.optionalID(),
            createdAt: try row.time()
        )
    }
}

extension LedgerTally {
    init(_ row: inout RowReader) throws(StorageError) {
        self.init(
            kind: try row.text(),
            countToday: Int(try row.integer()),
            gainedToday: Int(try row.integer()),
            gainedInSession: Int(try row.integer()),
            last: try row.time()
        )
    }
}

extension Mood {
    static let columns = ["current_mood", "mood_intensity", "mood_started_at"]

    init(_ row: inout RowReader) throws(StorageError) {
        self.init(name: try row.text(), intensity: try row.real(), startedAt: try row.time())
    }
}

extension MoodChange {
    static let columns = ["session_id", "user_id", "mood", "intensity", "started_at", "turn_id", "cause"]

    init(_ row: inout RowReader) throws(StorageError) {
        self.init(
            session: try row.id(),
            user: try row.id(),
            mood: try Mood(&row),
            turn: try row.optionalID(),
            cause: try row.optionalText()
        )
    }
}
