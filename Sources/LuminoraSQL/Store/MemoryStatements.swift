package import LuminoraCore

/// The statements that look for memories.
package enum MemoryStatements {
    /// The statement that reads a page of a user's memories.
    package static func page(_ query: MemoryQuery) throws(StorageError) -> SQLStatement { try pages(query).statement() }

    static func pages(_ query: MemoryQuery) throws(StorageError) -> SQLPageQuery {
        try query.checkSize()
        var pages = SQLPageQuery(
            columns: Memory.columns,
            table: "memories",
            order: [("created_at", true), ("id", true)],
            conditions: ["user_id = ?1"],
            parameters: [SQLValue(query.user)],
            limit: query.limit,
            after: query.after
        )
        if let agent = query.visibleTo { pages.filter("scope IN ('*', #)", SQLValue(agent)) }
        if let type = query.type { pages.filter("memory_type = #", .text(type.rawValue)) }
        if let kind = query.kind { pages.filter("kind = #", .text(kind)) }
        if let keys = query.keys { pages.choose("user_id = ?1 AND key", isOneOf: keys.map { .text($0) }) }
        if let ids = query.ids { pages.choose("id", isOneOf: ids.map { SQLValue($0) }) }
        if let turn = query.learntFrom { pages.choose(isLearnt, SQLValue(turn)) }
        if let status = query.status { pages.filter("status = #", .text(status.rawValue)) }
        if query.status == .active { pages.filter("(expires_at IS NULL OR expires_at > #)", SQLValue(query.now)) }
        return pages
    }

    /// The condition that a memory has a message of a turn among its sources: what the user said in it, the answer, or an
    /// answer that another took the place of.
    private static let isLearnt = """
        id IN (SELECT memory_id FROM memory_sources WHERE message_id IN (
          SELECT user_message_id FROM turns WHERE id = # AND user_id = ?1 UNION ALL
          SELECT answer_id FROM turns WHERE id = # AND user_id = ?1 UNION ALL
          SELECT id FROM messages WHERE turn_id = # AND user_id = ?1 AND is_hidden = 1))
        """
}
