import LuminoraCore

extension Memory {
    /// What is read of a memory.
    static let columns = writtenColumns + ["access_count", "last_accessed_at"]

    /// What is written of a memory; how often it was used is counted where it is.
    static let writtenColumns = [
        "id", "user_id", "scope", "memory_type", "category", "kind", "key", "title", "content", "summary", "value", "importance", "confidence",
        "sentiment", "tags", "metadata", "source", "status", "session_id", "turn_id", "occurred_at", "valid_from", "valid_to", "superseded_by",
        "expires_at", "created_at", "changed_at_version",
    ]

    /// The scope of what all of a user's agents share.
    static let sharedScope = "*"

    init(_ row: inout RowReader) throws(StorageError) {
        self.init(
            id: try row.id(),
            user: try row.id(),
            agent: try Self.agent(inScope: row.text()),
            type: try row.name(),
            category: try row.text(),
            kind: try row.text(),
            key: try row.optionalText(),
            title: try row.optionalText(),
            content: try row.text(),
            summary: try row.optionalText(),
            value: try row.optionalJSON(),
            importance: try row.real(),
            confidence: try row.real(),
            sentiment: try row.optionalText(),
            tags: try Self.tags(row.text()),
            metadata: try row.json(),
            source: try row.text(),
            status: try row.name(),
            session: try row.optionalID(),
            turn: try row.optionalID(),
            occurredAt: try row.time(),
            validFrom: try row.time(),
            validTo: try row.optionalTime(),
            supersededBy: try row.optionalID(),
            expiresAt: try row.optionalTime(),
            createdAt: try row.time(),
            changedAtVersion: try row.integer(),
            accessCount: Int(try row.integer()),
            lastAccessedAt: try row.optionalTime()
        )
    }

    static func agent(inScope scope: String) -> AgentID? {
        scope == sharedScope ? nil : AgentID(rawValue: scope)
    }

    private static func tags(_ text: String) throws(StorageError) -> [String] {
        if text == "[]" { return [] }
        guard case .array(let values)? = try? JSONValue(parsing: text) else {
            throw StorageError(.corrupt, "The tags of a memory are not a list; check the store.")
        }
        return values.compactMap { value in
            guard case .string(let tag) = value else { return nil }
            return tag
        }
    }
}

extension Job {
    static let columns = [
        "id", "key", "user_id", "session_id", "kind", "payload", "state", "run_at", "attempt", "crashes", "lease_token", "last_error",
        "created_at",
    ]

    init(_ row: inout RowReader) throws(StorageError) {
        self.init(
            id: try row.id(),
            key: try row.text(),
            user: try row.id(),
            session: try row.optionalID(),
            kind: try row.text(),
            payload: try row.json(),
            state: try row.name(),
            runAt: try row.time(),
            attempt: Int(try row.integer()),
            crashes: Int(try row.integer()),
            leaseToken: try row.optionalText(),
            lastError: try row.optionalText(),
            createdAt: try row.time()
        )
    }
}
