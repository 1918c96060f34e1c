package import LuminoraCore

/// The statements that read what there is to learn from a turn; none costs more as the session grows.
package struct LessonStatements {
    /// Turn, account, session, the turn's own message and its position, in one row.
    let state: SQLStatement
    /// The user's messages before it, the nearest first.
    let before: SQLStatement
    /// The user's messages after it, the nearest first.
    let after: SQLStatement
    /// What the character said just before it.
    let preceding: SQLStatement
    /// The user's people and pets.
    package let acquaintances: SQLStatement

    /// Makes the statements for a turn.
    package init(turn: TurnID, of user: UserID, reach: Int) {
        let turn = [SQLValue(turn), SQLValue(user)]
        let reach = SQLValue(min(max(reach, 0), 20))
        state = SQLStatement(Self.stateText, turn)
        before = SQLStatement(Self.beforeText, turn + [reach])
        after = SQLStatement(Self.afterText, turn + [reach])
        preceding = SQLStatement(Self.precedingText, turn)
        acquaintances = SQLStatement(
            Self.acquaintancesText,
            turn + [.text(Lesson.acquaintanceKind), SQLValue(Lesson.mostAcquaintances)]
        )
    }

    /// Those that read the turn itself, in order.
    package var all: [SQLStatement] { [state, before, after, preceding] }

    /// Reads the answers to `all`; the acquaintances are left out.
    func lesson(_ answers: [[SQLRow]]) throws(StorageError) -> Lesson? {
        guard let row = answers[0].first else { return nil }
        var state = RowReader(row)
        let turn = try Turn(&state)
        let account = try Account(&state)
        let session = try Session(&state)
        let own = try Message(&state)
        let position = Int(try state.integer())
        let isLive = turn.state == .complete || turn.state == .partial
        return Lesson(
            account: account,
            turn: turn,
            session: session,
            messages: try answers[1].decoded(Message.init).reversed() + (isLive ? [own] : []) + answers[2].decoded(Message.init),
            position: position,
            precedingAnswer: try answers[3].decoded(Message.init).first
        )
    }

    private static let live = "t.state IN ('complete', 'partial')"

    // The report is of no use for learning, and it is long.
    private static let turnColumns = Turn.columns.map { $0 == "report" ? "NULL" : "o.\($0)" }.joined(separator: ", ")

    private static let stateText = """
        SELECT \(turnColumns), \(Account.columns.selected(from: "a")), \(Session.columns.selected(from: "s")),
          \(Message.columns.selected(from: "m")),
          COALESCE((SELECT t.position FROM turns t WHERE t.session_id = o.session_id AND t.seq <= o.seq AND \(live)
            ORDER BY t.seq DESC LIMIT 1), 0)
        FROM turns o JOIN accounts a ON a.id = o.user_id JOIN sessions s ON s.session_id = o.session_id
        JOIN messages m ON m.id = o.user_message_id
        WHERE o.id = ?1 AND o.user_id = ?2
        """

    private static let said = """
        SELECT \(Message.columns.selected(from: "m")) FROM turns o JOIN turns t ON t.session_id = o.session_id AND \(live)
        JOIN messages m ON m.id =
        """

    private static let beforeText = """
        \(said) t.user_message_id WHERE o.id = ?1 AND o.user_id = ?2 AND t.seq < o.seq ORDER BY t.seq DESC LIMIT ?3
        """

    private static let afterText = """
        \(said) t.user_message_id WHERE o.id = ?1 AND o.user_id = ?2 AND t.seq > o.seq ORDER BY t.seq LIMIT ?3
        """

    private static let precedingText = """
        \(said) t.answer_id WHERE o.id = ?1 AND o.user_id = ?2 AND t.seq < o.seq AND m.seq < o.seq ORDER BY t.seq DESC LIMIT 1
        """

    // Materialized: the few of the kind are found by it, and not by going through all memories from the newest on.
    private static let acquaintancesText = """
        WITH known AS MATERIALIZED (SELECT \(Memory.columns.selected()) FROM memories
        WHERE user_id = ?2 AND memory_type IN ('semantic', 'procedural') AND status = 'active' AND key IS NOT NULL AND kind = ?3
          AND scope IN ('*', (SELECT s.agent_id FROM turns o JOIN sessions s ON s.session_id = o.session_id WHERE o.id = ?1)))
        SELECT \(Memory.columns.selected()) FROM known ORDER BY created_at DESC, id DESC LIMIT ?4
        """
}
