import LuminoraCore

extension BatchWriter {
    mutating func saveMemory(_ memory: Memory, sources: [MemorySource]) throws(StorageError) {
        try requireOwn(memory.user)
        try requireOwnSession(memory.session)
        let existing = try table.first(
            "SELECT user_id = ?2, title, content, summary FROM memories WHERE id = ?1",
            [SQLValue(memory.id), SQLValue(user)]
        )
        guard existing == nil || existing?.values.first == .integer(1) else { throw .forbiddenRow }
        try freeIdentity(of: memory)
        try write(memory, version: try raiseMemoryVersion())
        if existing != nil {
            try table.execute("DELETE FROM memory_sources WHERE memory_id = ?1", [SQLValue(memory.id)])
            if existing?.values.dropFirst() != [SQLValue(memory.title), .text(memory.content), SQLValue(memory.summary)] {
                // A vector of other words.
                try table.execute("DELETE FROM embeddings WHERE memory_id = ?1", [SQLValue(memory.id)])
            } else {
                try renewEmbeddings(of: memory.id)
            }
        }
        for (position, source) in sources.enumerated() { try insert(source, of: memory.id, position: position) }
    }

    mutating func retireMemory(_ id: MemoryID, status: Memory.Status, supersededBy: MemoryID?) throws(StorageError) {
        guard status != .active else {
            throw StorageError(.invalidValue, "A memory is not retired by making it active; save it instead.")
        }
        let row = try table.first("SELECT status FROM memories WHERE id = ?1 AND user_id = ?2", [SQLValue(id), SQLValue(user)])
        guard let row else { throw try table.missing("memory", in: "memories", where: "id", is: id.rawValue) }
        guard row.values == [.text(Memory.Status.active.rawValue)] else { throw .failedPrecondition("The memory was retired before.") }
        try table.execute(
            """
            UPDATE memories SET status = ?3, superseded_by = ?4, changed_at_version = ?5, updated_at = ?6, valid_to = COALESCE(valid_to, ?6)
            WHERE id = ?1 AND user_id = ?2
            """,
            [
                SQLValue(id), SQLValue(user), .text(status.rawValue), SQLValue(supersededBy), SQLValue(try raiseMemoryVersion()),
                SQLValue(table.at),
            ]
        )
    }

    mutating func deleteMemory(_ id: MemoryID, forgetsTalk: Bool) throws(StorageError) {
        if forgetsTalk { try forgetTalk(of: id) }
        let deleted = try table.execute("DELETE FROM memories WHERE id = ?1 AND user_id = ?2", [SQLValue(id), SQLValue(user)])
        guard deleted == 0 else {
            _ = try raiseMemoryVersion()
            try table.execute("UPDATE accounts SET deletions = deletions + 1 WHERE id = ?1", [SQLValue(user)])
            return
        }
        guard try table.first("SELECT 1 FROM memories WHERE id = ?1", [SQLValue(id)]) == nil else { throw .forbiddenRow }
    }

    /// Leaves the turns that a forgotten memory was told in out of recall; the conversation keeps them.
    private func forgetTalk(of memory: MemoryID) throws(StorageError) {
        // By the messages that every turn names, for there is no index by turn.
        let turns = """
            SELECT t.user_message_id, t.answer_id, s.message_id FROM memory_sources s JOIN messages m ON m.id = s.message_id
            JOIN turns t ON t.id = m.turn_id WHERE s.memory_id = ?1 AND m.user_id = ?2
            """
        for row in try table.query(turns, [SQLValue(memory), SQLValue(user)]) {
            for message in row.values where message != .null {
                try table.execute("UPDATE messages SET is_forgotten = 1 WHERE id = ?1 AND user_id = ?2", [message, SQLValue(user)])
                try table.execute("DELETE FROM embeddings WHERE message_id = ?1 AND user_id = ?2", [message, SQLValue(user)])
            }
        }
    }

    /// Notes that a turn was answered from memories; they are not changed by it.
    func countAccess(to memories: [MemoryID]) throws(StorageError) {
        for memory in memories.prefix(TurnClosing.mostRecalled) {
            try table.execute(
                "UPDATE memories SET access_count = access_count + 1, last_accessed_at = ?3 WHERE id = ?1 AND user_id = ?2",
                [SQLValue(memory), SQLValue(user), SQLValue(table.at)]
            )
        }
    }

    /// Raises the user's memory version, once a batch.
    private mutating func raiseMemoryVersion() throws(StorageError) -> Int64 {
        guard var state = account else { throw StorageError(.notFound, "The user is not known; create the account first.") }
        guard !state.isRaised else { return state.memoryVersion }
        state.memoryVersion += 1
        state.isRaised = true
        try table.execute(
            "UPDATE accounts SET memory_version = ?2, updated_at = ?3 WHERE id = ?1",
            [SQLValue(user), SQLValue(state.memoryVersion), SQLValue(table.at)]
        )
        account = state
        return state.memoryVersion
    }

    /// Refuses a second live fact of one identity; one whose time is over makes way.
    private mutating func freeIdentity(of memory: Memory) throws(StorageError) {
        guard memory.type != .episodic, memory.status == .active, let key = memory.key else { return }
        let other = try table.first(
            """
            SELECT id, expires_at <= ?6 FROM memories WHERE user_id = ?1 AND scope = ?2 AND kind = ?3 AND key = ?4
              AND memory_type IN ('semantic', 'procedural') AND status = 'active' AND id <> ?5
            """,
            [SQLValue(user), .text(memory.scope), .text(memory.kind), .text(key), SQLValue(memory.id), SQLValue(table.at)]
        )
        guard let other else { return }
        guard other.values.last == .integer(1), let id = other.values.first else {
            throw StorageError(.conflict, "Another live fact says this already; retire it earlier in the batch.")
        }
        try table.execute(
            """
            UPDATE memories SET status = 'expired', valid_to = COALESCE(valid_to, expires_at), changed_at_version = ?3, updated_at = ?4
            WHERE id = ?1 AND user_id = ?2
            """,
            [id, SQLValue(user), SQLValue(try raiseMemoryVersion()), SQLValue(table.at)]
        )
    }

    private func write(_ memory: Memory, version: Int64) throws(StorageError) {
        try table.execute(Self.writing, try values(of: memory, version: version) + [SQLValue(memory.agent), SQLValue(table.at)])
    }

    /// The statement that writes a memory; putting it together takes longer than running it.
    private static let writing: String = {
        let columns = Memory.writtenColumns + ["agent_id", "updated_at"]
        // An agent that is not installed (any more) leaves its memories private: the scope keeps its name.
        let places = Memory.writtenColumns.indices.map { "?\($0 + 1)" } + ["(SELECT id FROM characters WHERE id = ?28)", "?29"]
        let changes = columns.dropFirst(2).map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        return """
            INSERT INTO memories (\(columns.selected())) VALUES (\(places.joined(separator: ", ")))
            ON CONFLICT (id) DO UPDATE SET \(changes)
            """
    }()

    private func values(of memory: Memory, version: Int64) throws(StorageError) -> [SQLValue] {
        [
            SQLValue(memory.id), SQLValue(user), .text(memory.scope), .text(memory.type.rawValue), .text(memory.category), .text(memory.kind),
            SQLValue(memory.key), SQLValue(memory.title), .text(memory.content), SQLValue(memory.summary), try table.json(memory.value),
            .real(memory.importance), .real(memory.confidence), SQLValue(memory.sentiment),
            try table.json(.array(memory.tags.map { .string($0) })), try table.json(memory.metadata), .text(memory.source),
            .text(memory.status.rawValue), SQLValue(memory.session), SQLValue(memory.turn), SQLValue(memory.occurredAt),
            SQLValue(memory.validFrom), SQLValue(memory.validTo), SQLValue(memory.supersededBy), SQLValue(memory.expiresAt),
            SQLValue(memory.createdAt), SQLValue(version),
        ]
    }

    private func insert(_ source: MemorySource, of memory: MemoryID, position: Int) throws(StorageError) {
        let inserted = try table.execute(
            """
            INSERT INTO memory_sources (memory_id, message_id, position, quote)
            SELECT ?1, id, ?4, ?5 FROM messages WHERE id = ?2 AND user_id = ?3
            """,
            [SQLValue(memory), SQLValue(source.message), SQLValue(user), SQLValue(position), .text(source.quote)]
        )
        guard inserted == 1 else { throw try table.missing("message", in: "messages", where: "id", is: source.message.rawValue) }
    }
}

extension Memory {
    /// The agent's id if the memory is private, else the mark of what all agents share.
    var scope: String { agent?.rawValue ?? Self.sharedScope }
}
