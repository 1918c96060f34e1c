import LuminoraCore

extension Account {
    static let columns = ["id", "language", "time_zone", "epoch", "memory_version", "talk_version", "deletions", "created_at"]

    init(_ row: inout RowReader) throws(StorageError) {
        self.init(
            id: try row.id(),
            language: try row.optionalText().map { Language(rawValue: $0) },
            timeZone: try row.text(),
            epoch: try row.integer(),
            memoryVersion: try row.integer(),
            talkVersion: try row.integer(),
            deletions: try row.integer(),
            createdAt: try row.time()
        )
    }
}

extension Agent {
    static let columns = [
        "id", "name", "description", "personality_name", "personality_version", "personality_sha256", "persona", "owner_user_id", "is_public",
    ]

    init(_ row: inout RowReader) throws(StorageError) {
        self.init(
            id: try row.id(),
            name: try row.text(),
            description: try row.text(),
            personalityName: try row.optionalText(),
            personalityVersion: try row.optionalText(),
            personalitySHA256: try row.optionalText(),
            persona: try row.json(),
            owner: try row.optionalID(),
            isPublic: try row.integer() != 0
        )
    }
}

extension Session {
    static let columns = [
        "session_id", "user_id", "agent_id", "personality_name", "channel", "status", "last_seq", "created_at", "last_activity",
    ]

    init(_ row: inout RowReader) throws(StorageError) {
        self.init(
            id: try row.id(),
            user: try row.id(),
            agent: try row.id(),
            agentName: try row.text(),
            channel: try row.name(),
            status: try row.name(),
            lastSequence: Int(try row.integer()),
            createdAt: try row.time(),
            lastActivity: try row.time()
        )
    }
}

extension Message {
    static let columns = [
        "id", "session_id", "user_id", "turn_id", "seq", "speaker", "content", "state", "tokens_used", "timestamp",
    ]

    init(_ row: inout RowReader) throws(StorageError) {
        self.init(
            id: try row.id(),
            session: try row.id(),
            user: try row.id(),
            turn: try row.id(),
            sequence: Int(try row.integer()),
            speaker: try row.name(),
            content: try row.text(),
            state: try row.name(),
            tokens: Int(try row.integer()),
            timestamp: try row.time()
        )
    }
}

extension Turn {
    static let columns = [
        "id", "session_id", "user_id", "state", "attempt", "owner", "lease_until", "idempotency_key", "request_hash", "user_message_id",
        "answer_id", "failure_code", "failure_message", "report", "opened_at", "closed_at",
    ]

    init(_ row: inout RowReader) throws(StorageError) {
        self.init(
            id: try row.id(),
            session: try row.id(),
            user: try row.id(),
            state: try row.name(),
            attempt: Int(try row.integer()),
            owner: try row.optionalText(),
            leaseUntil: try row.optionalTime(),
            idempotencyKey: try row.optionalText(),
            requestHash: try row.optionalText(),
            userMessage: try row.id(),
            answer: try row.optionalID(),
            failure: try Failure(&row),
            report: try row.optionalJSON(),
            openedAt: try row.time(),
            closedAt: try row.optionalTime()
        )
    }
}

extension Turn.Failure {
    init?(_ row: inout RowReader) throws(StorageError) {
        let code = try row.optionalText()
        let message = try row.optionalText()
        guard let code, let message else { return nil }
        self.init(code: code, message: message)
    }
}
