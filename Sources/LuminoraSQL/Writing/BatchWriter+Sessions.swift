import LuminoraCore

extension BatchWriter {
    mutating func ensureAccount(_ account: Account) throws(StorageError) {
        try requireOwn(account.id)
        guard self.account == nil else { return }
        try table.execute(
            """
            INSERT INTO accounts (id, language, time_zone, epoch, memory_version, created_at, updated_at, talk_version, deletions)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8)
            """,
            [
                SQLValue(account.id), SQLValue(account.language?.rawValue), .text(account.timeZone), SQLValue(account.epoch),
                SQLValue(account.memoryVersion), SQLValue(account.createdAt), SQLValue(account.talkVersion), SQLValue(account.deletions),
            ]
        )
        self.account = AccountState(epoch: account.epoch, memoryVersion: account.memoryVersion, talkVersion: account.talkVersion)
    }

    func saveAgent(_ agent: Agent) throws(StorageError) {
        guard let owner = agent.owner else { throw .forbiddenRow }
        try requireOwn(owner)
        let other = try table.first(
            "SELECT 1 FROM characters WHERE name = ?1 AND (owner_user_id IS NULL OR owner_user_id <> ?2)",
            [.text(agent.name), SQLValue(user)]
        )
        guard other == nil else { throw .forbiddenRow }
        try AgentTable(table: table).save(agent)
    }

    mutating func openSession(_ session: Session, level: String, mood: Mood?) throws(StorageError) {
        try requireOwn(session.user)
        let existing = try table.first(
            "SELECT user_id = ?2, agent_id = ?3 AND personality_name = ?4 FROM sessions WHERE session_id = ?1",
            [SQLValue(session.id), SQLValue(user), SQLValue(session.agent), .text(session.agentName)]
        )
        if let existing {
            guard existing.values.first == .integer(1) else { throw .forbiddenRow }
            guard existing.values.last == .integer(1) else {
                throw StorageError(.conflict, "The session is with another agent; open a new one.")
            }
            ownSessions.insert(session.id)
            return
        }
        let agent = try table.first(
            "SELECT 1 FROM characters WHERE id = ?1 AND name = ?2",
            [SQLValue(session.agent), .text(session.agentName)]
        )
        guard agent != nil else { throw StorageError(.notFound, "The agent does not exist; save it first.") }
        try insert(session)
        ownSessions.insert(session.id)
        try insert(mood ?? .neutral(at: table.at), of: session.id)
        try table.execute(
            """
            INSERT INTO user_affinity (user_id, personality_name, current_level, last_updated) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (user_id, personality_name) DO NOTHING
            """,
            [SQLValue(user), .text(session.agentName), .text(level), SQLValue(table.at)]
        )
    }

    private func insert(_ session: Session) throws(StorageError) {
        let isOver = session.status == .ended || session.status == .error
        try table.execute(
            """
            INSERT INTO sessions (session_id, user_id, agent_id, personality_name, channel, status, created_at, last_activity, ended_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """,
            [
                SQLValue(session.id), SQLValue(user), SQLValue(session.agent), .text(session.agentName), .text(session.channel.rawValue),
                .text(session.status.rawValue), SQLValue(session.createdAt), SQLValue(session.lastActivity),
                SQLValue(isOver ? table.at : nil),
            ]
        )
    }

    mutating func setStatus(of session: SessionID, to status: Session.Status, reason: String) throws(StorageError) {
        try requireOwnSession(session)
        let isOver = status == .ended || status == .error
        try table.execute(
            """
            UPDATE sessions SET status = ?3, status_reason = ?4, ended_at = CASE WHEN ?5 = 1 THEN COALESCE(ended_at, ?6) END
            WHERE session_id = ?1 AND user_id = ?2
            """,
            [SQLValue(session), SQLValue(user), .text(status.rawValue), .text(reason), SQLValue(isOver), SQLValue(table.at)]
        )
    }
}
