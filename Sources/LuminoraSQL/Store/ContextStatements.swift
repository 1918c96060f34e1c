package import LuminoraCore

/// The statements that read all that a turn needs; none costs more as the history grows.
package struct ContextStatements {
    /// Account, session, relationship, mood and the mood before, in one row.
    package let state: SQLStatement
    /// What the ledger says of today and of this session.
    package let tallies: SQLStatement
    /// The session's last messages, newest first.
    package let recent: SQLStatement
    /// The memories that changed, if they were asked for.
    package let memories: SQLStatement?
    /// What is remembered, if it was asked for.
    let recall: RecallStatements?

    /// Makes the statements for a request.
    package init(_ request: ContextRequest) {
        let user = SQLValue(request.user)
        let session = SQLValue(request.session)
        let agent = SQLValue.text(request.agentName)
        state = SQLStatement(Self.stateText, [user, session, agent])
        tallies = SQLStatement(Self.talliesText, [user, session, agent, SQLValue(request.dayStart)])
        recent = SQLStatement(Self.recentText, [user, session, SQLValue(min(max(request.recentMessages, 0), 200))])
        memories = request.memoriesSince.map { SQLStatement(Self.memoriesText, [user, SQLValue($0)]) }
        recall = request.recall.map { RecallStatements($0, of: request.user) }
    }

    /// All of them, in order.
    package var all: [SQLStatement] { [state, tallies, recent] + (memories.map { [$0] } ?? []) + (recall?.all ?? []) }

    private static let stateText = """
        SELECT \(Account.columns.selected(from: "a")), \(Session.columns.selected(from: "s")), \(Relationship.columns.selected(from: "r")),
          \(Mood.columns.selected(from: "m")), \(Mood.columns.selected(from: "p"))
        FROM (SELECT ?1 AS user_id) AS asker
        LEFT JOIN accounts a ON a.id = ?1
        LEFT JOIN sessions s ON s.session_id = ?2 AND s.user_id = ?1
        LEFT JOIN user_affinity r ON r.user_id = ?1 AND r.personality_name = ?3
        LEFT JOIN session_moods m ON m.session_id = ?2 AND m.user_id = ?1
        LEFT JOIN session_moods p ON p.session_id = (
          SELECT session_id FROM sessions WHERE user_id = ?1 AND personality_name = ?3 AND session_id <> ?2
          ORDER BY last_activity DESC, session_id DESC LIMIT 1)
        """

    private static let talliesText = """
        SELECT kind, SUM(is_today), SUM(gained_today), SUM(gained_here), MAX(moment)
        FROM (
          SELECT kind, created_at AS moment, 1 AS is_today, CASE WHEN applied > 0 THEN applied ELSE 0 END AS gained_today, 0 AS gained_here
          FROM affinity_ledger WHERE user_id = ?1 AND personality_name = ?3 AND created_at >= ?4
          UNION ALL
          SELECT kind, last_at, 0, 0, gained FROM session_tallies WHERE session_id = ?2 AND personality_name = ?3 AND user_id = ?1) AS steps
        GROUP BY kind ORDER BY kind
        """

    private static let recentText = """
        SELECT \(Message.columns.selected()) FROM messages WHERE session_id = ?2 AND user_id = ?1 AND is_hidden = 0
        ORDER BY seq DESC LIMIT ?3
        """

    private static let memoriesText = """
        SELECT \(Memory.columns.selected()) FROM memories WHERE user_id = ?1 AND changed_at_version > ?2
        ORDER BY changed_at_version, id LIMIT 10000
        """
}
