import LuminoraCore

/// The statements that read what an answer may need of what is remembered.
struct RecallStatements {
    /// The facts of the kinds that are asked for, if any are.
    let asked: SQLStatement?
    /// The other facts.
    let others: SQLStatement
    /// The recent episodes.
    let episodes: SQLStatement
    /// The most facts of both sorts together.
    let limit: Int

    init(_ request: RecallRequest, of user: UserID) {
        limit = Self.bounded(request.facts)
        let who = [SQLValue(user), SQLValue(request.agent), SQLValue(request.now)]
        let kinds = request.kinds.prefix(RecallRequest.most).map { SQLValue.text($0) }
        let places = kinds.indices.map { "?\($0 + 5)" }.joined(separator: ", ")
        let most = who + [SQLValue(limit)]
        asked = kinds.isEmpty ? nil : SQLStatement(Self.facts(" AND kind IN (\(places))"), most + kinds)
        others = SQLStatement(Self.facts(kinds.isEmpty ? "" : " AND kind NOT IN (\(places))"), most + kinds)
        episodes = SQLStatement(Self.episodesText, who + [SQLValue(Self.bounded(request.episodes)), SQLValue(request.episodesSince)])
    }

    /// All of them, in order.
    var all: [SQLStatement] { (asked.map { [$0] } ?? []) + [others, episodes] }

    /// Reads the answers to `all`.
    func read(_ answers: some Sequence<[SQLRow]>, into context: inout ConversationContext) throws(StorageError) {
        var memories: [[Memory]] = []
        for rows in answers { memories.append(try rows.decoded(Memory.init)) }
        context.episodes = memories.popLast() ?? []
        context.facts = Array(memories.joined().prefix(limit))
    }

    private static func bounded(_ limit: Int) -> Int { min(max(limit, 0), RecallRequest.most) }

    private static let isOpen = "user_id = ?1 AND status = 'active' AND scope IN ('*', ?2) AND (expires_at IS NULL OR expires_at > ?3)"

    private static func facts(_ condition: String) -> String {
        """
        SELECT \(Memory.columns.selected()) FROM memories
        WHERE memory_type IN ('semantic', 'procedural') AND key IS NOT NULL AND \(isOpen)\(condition)
        ORDER BY importance DESC, valid_from DESC, id LIMIT ?4
        """
    }

    private static let episodesText = """
        SELECT \(Memory.columns.selected()) FROM memories WHERE memory_type = 'episodic' AND \(isOpen) AND occurred_at >= ?5
        ORDER BY importance DESC, occurred_at DESC, id LIMIT ?4
        """
}
