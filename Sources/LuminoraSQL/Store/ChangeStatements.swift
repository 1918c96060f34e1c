import LuminoraCore

/// The statements that read what has changed in what can be recalled of a user.
struct ChangeStatements {
    /// The memories, with the version of each.
    let memories: SQLStatement
    /// The turns with what was said in them.
    let turns: SQLStatement
    /// The vectors, if a model was named.
    let embeddings: SQLStatement?

    /// Makes the statements for all that is later than a mark, one row of each sort more than the limit.
    init(_ query: RecallChangesQuery, since mark: RecallMark) {
        let user = SQLValue(query.user)
        let most = SQLValue(query.bound + 1)
        memories = SQLStatement(Self.memoriesText, [user, SQLValue(mark.memoryVersion), most])
        turns = SQLStatement(Self.turnsText, [user, SQLValue(mark.talkVersion), most])
        embeddings = query.model.map { SQLStatement(Self.embeddingsText, [user, SQLValue(mark.talkVersion), most, .text($0)]) }
    }

    private static let memoriesText = """
        SELECT changed_at_version, id, scope, memory_type, kind, key, title, content, summary, value, importance, confidence, source, status,
          occurred_at, expires_at, access_count, last_accessed_at,
          (SELECT s.message_id FROM memory_sources s WHERE s.memory_id = memories.id ORDER BY s.position, s.message_id LIMIT 1)
        FROM memories WHERE user_id = ?1 AND changed_at_version > ?2 ORDER BY changed_at_version, id LIMIT ?3
        """

    private static let turnsText = """
        SELECT t.changed_at_version, t.id, t.session_id, s.agent_id, s.personality_name, t.state IN ('complete', 'partial'),
          u.is_forgotten, \(Message.columns.selected(from: "u")), a.is_forgotten, \(Message.columns.selected(from: "a"))
        FROM turns t JOIN sessions s ON s.session_id = t.session_id JOIN messages u ON u.id = t.user_message_id
        LEFT JOIN messages a ON a.id = t.answer_id
        WHERE t.user_id = ?1 AND t.changed_at_version > ?2 AND t.changed_at_version > 0
        ORDER BY t.changed_at_version, t.id LIMIT ?3
        """

    private static let embeddingsText = """
        SELECT changed_at_version, message_id, memory_id, vector FROM embeddings
        WHERE user_id = ?1 AND model = ?4 AND changed_at_version > ?2
        ORDER BY changed_at_version, memory_id IS NOT NULL, COALESCE(message_id, memory_id) LIMIT ?3
        """
}

/// The statements that read what an index has found.
struct RecollectionStatements {
    let messages: SQLStatement
    let memories: SQLStatement
    let sources: SQLStatement

    init(_ query: RecollectionQuery) {
        let messages = Self.padded(query.messages.prefix(100).map { SQLValue($0) })
        let memories = Self.padded(query.memories.prefix(100).map { SQLValue($0) })
        let user = [SQLValue(query.user)]
        self.messages = SQLStatement(
            """
            SELECT \(Message.columns.selected()) FROM messages
            WHERE id IN (\(Self.places(messages))) AND user_id = ?1 AND is_hidden = 0 AND is_forgotten = 0
            """,
            user + messages
        )
        self.memories = SQLStatement(
            "SELECT \(Memory.columns.selected()) FROM memories WHERE id IN (\(Self.places(memories))) AND user_id = ?1",
            user + memories
        )
        sources = SQLStatement(
            """
            SELECT s.memory_id, s.message_id, s.quote FROM memory_sources s JOIN memories m ON m.id = s.memory_id
            WHERE s.memory_id IN (\(Self.places(memories))) AND m.user_id = ?1 ORDER BY s.memory_id, s.position
            """,
            user + memories
        )
    }

    /// The last name again and again, up to a power of two, so that there are few different statements to prepare.
    private static func padded(_ values: [SQLValue]) -> [SQLValue] {
        guard let last = values.last else { return [.text("")] }
        var count = 4
        while count < values.count { count *= 2 }
        return values + Array(repeating: last, count: count - values.count)
    }

    private static func places(_ values: [SQLValue]) -> String { values.indices.map { "?\($0 + 2)" }.joined(separator: ", ") }
}

/// The statements that find texts without a vector.
enum UnembeddedStatements {
    static func messages(_ query: UnembeddedQuery) -> SQLStatement {
        SQLStatement(
            """
            SELECT \(Message.columns.selected(from: "m")) FROM messages m JOIN turns t ON t.id = m.turn_id
            WHERE t.user_id = ?1 AND t.state IN ('complete', 'partial') AND m.is_hidden = 0 AND m.is_forgotten = 0\(turn(query, " AND t.id = ?4"))
              AND m.id IN (t.user_message_id, t.answer_id)
              AND NOT EXISTS (SELECT 1 FROM embeddings e WHERE e.message_id = m.id AND e.model = ?2)
            ORDER BY m.id LIMIT ?3
            """,
            parameters(query)
        )
    }

    static func memories(_ query: UnembeddedQuery) -> SQLStatement {
        let heard = """
             AND id IN (SELECT memory_id FROM memory_sources WHERE message_id IN (
               SELECT user_message_id FROM turns WHERE id = ?4 AND user_id = ?1 UNION ALL
               SELECT answer_id FROM turns WHERE id = ?4 AND user_id = ?1 UNION ALL
               SELECT id FROM messages WHERE turn_id = ?4 AND user_id = ?1 AND is_hidden = 1))
            """
        return SQLStatement(
            """
            SELECT \(Memory.columns.selected()) FROM memories
            WHERE user_id = ?1 AND status = 'active'\(turn(query, heard))
              AND NOT EXISTS (SELECT 1 FROM embeddings e WHERE e.memory_id = memories.id AND e.model = ?2)
            ORDER BY id LIMIT ?3
            """,
            parameters(query)
        )
    }

    static func dimensions(_ query: UnembeddedQuery) -> SQLStatement {
        SQLStatement("SELECT dims FROM embeddings WHERE user_id = ?1 AND model = ?2 LIMIT 1", [SQLValue(query.user), .text(query.model)])
    }

    private static func turn(_ query: UnembeddedQuery, _ condition: String) -> String { query.turn == nil ? "" : condition }

    private static func parameters(_ query: UnembeddedQuery) -> [SQLValue] {
        [SQLValue(query.user), .text(query.model), SQLValue(query.bound)] + (query.turn.map { [SQLValue($0)] } ?? [])
    }
}
