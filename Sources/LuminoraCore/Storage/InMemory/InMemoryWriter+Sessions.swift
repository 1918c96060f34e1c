extension InMemoryWriter {
    mutating func openSession(_ session: Session, level: String, mood: Mood?) throws(StorageError) {
        try requireOwn(session.user)
        if let existing = own.sessions[session.id.exact]?.session {
            guard existing.agent.exact == session.agent.exact, existing.agentName.exact == session.agentName.exact else {
                throw StorageError(.conflict, "The session is with another agent; open a new one.")
            }
            return
        }
        try requireNew("session") { $0.sessions[session.id.exact] != nil }
        guard tables.agents[session.agentName.exact]?.id.exact == session.agent.exact else {
            throw StorageError(.notFound, "The agent does not exist; save it first.")
        }
        var fresh = session
        fresh.lastSequence = 0
        own.sessions[session.id.exact] = SessionRecord(session: fresh, mood: mood ?? .neutral(at: at))
        if own.relationships[session.agentName.exact] == nil {
            own.relationships[session.agentName.exact] = Relationship(user: user, agentName: session.agentName, level: level, updatedAt: at)
        }
    }

    mutating func setStatus(of id: SessionID, to status: Session.Status, reason: String) throws(StorageError) {
        var record = try session(id)
        record.session.status = status
        record.statusReason = reason
        own.sessions[id.exact] = record
    }

    mutating func setMood(_ change: MoodChange) throws(StorageError) {
        try requireOwn(change.user)
        var record = try session(change.session)
        record.mood = change.mood
        record.moods.append(change)
        own.sessions[change.session.exact] = record
    }

    /// Refuses references to sessions that are not there or not the user's.
    func requireOwnSession(_ id: SessionID?) throws(StorageError) {
        if let id { _ = try session(id) }
    }

    func session(_ id: SessionID) throws(StorageError) -> SessionRecord {
        guard let record = own.sessions[id.exact] else { throw missing("session") { $0.sessions[id.exact] != nil } }
        return record
    }
}
