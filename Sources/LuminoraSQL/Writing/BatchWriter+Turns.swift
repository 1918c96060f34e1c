import LuminoraCore

extension BatchWriter {
    mutating func openTurn(_ turn: Turn, message: Message) throws(StorageError) {
        try requireOwn(turn.user)
        try requireOwn(message.user)
        try requireUsable(turn.session)
        if let open = try openTurn(of: turn.session) {
            throw StorageError(.sessionBusy, "Another message of this session is being answered; wait until it is.", openTurn: open)
        }
        try table.requireNew("turn", in: "turns", id: turn.id.rawValue, user: user)
        if let key = turn.idempotencyKey { try releaseKey(key) }
        let sequence = try append(message, to: turn.session, turn: turn.id)
        try table.execute(
            """
            INSERT INTO turns (id, session_id, user_id, seq, state, attempt, owner, lease_until, idempotency_key, request_hash,
              user_message_id, opened_at)
            VALUES (?1, ?2, ?3, ?4, 'open', ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """,
            [
                SQLValue(turn.id), SQLValue(turn.session), SQLValue(user), SQLValue(sequence), SQLValue(turn.attempt),
                SQLValue(turn.owner), SQLValue(turn.leaseUntil), SQLValue(turn.idempotencyKey), SQLValue(turn.requestHash),
                SQLValue(message.id), SQLValue(turn.openedAt),
            ]
        )
    }

    mutating func reopenTurn(_ id: TurnID, owner: String, leaseUntil: Timestamp) throws(StorageError) {
        let turn = try turn(id)
        try requireUsable(turn.session)
        let last = try table.first(
            "SELECT id = ?3 FROM turns WHERE session_id = ?1 AND user_id = ?2 AND state <> 'undone' ORDER BY seq DESC LIMIT 1",
            [SQLValue(turn.session), SQLValue(user), SQLValue(id)]
        )
        guard [.failed, .interrupted, .partial].contains(turn.state), last?.values == [.integer(1)] else {
            throw StorageError(.conflict, "Only a session's last turn can be tried again, and only if it failed or broke off.")
        }
        if let answer = turn.answer {
            try table.execute(
                "UPDATE messages SET is_hidden = 1 WHERE id = ?1 AND session_id = ?2 AND user_id = ?3",
                [SQLValue(answer), SQLValue(turn.session), SQLValue(user)]
            )
        }
        try table.execute(
            """
            UPDATE turns SET state = 'open', attempt = attempt + 1, owner = ?3, lease_until = ?4, answer_id = NULL, failure_code = NULL,
              failure_message = NULL, report = NULL, closed_at = NULL, position = 0
            WHERE id = ?1 AND user_id = ?2
            """,
            [SQLValue(id), SQLValue(user), .text(owner), SQLValue(leaseUntil)]
        )
        if turn.state == .partial { try noteTalk(of: id) }
    }

    func renewTurn(_ id: TurnID, owner: String, leaseUntil: Timestamp) throws(StorageError) {
        try changeOpen(id, owner: owner, "lease_until = ?4", [SQLValue(leaseUntil)])
    }

    func interruptTurn(_ id: TurnID, owner: String, leaseUntil: Timestamp) throws(StorageError) {
        let turn = try turn(id)
        guard turn.state != .open || turn.leaseUntil == leaseUntil else { throw .failedPrecondition("The turn has given a sign of life.") }
        try changeOpen(id, owner: owner, "state = 'interrupted', owner = NULL, lease_until = NULL, closed_at = ?4", [SQLValue(table.at)])
    }

    mutating func closeTurn(_ closing: TurnClosing) throws(StorageError) {
        switch (closing.state, closing.answer) {
        case (.complete, .some), (.partial, .some), (.failed, nil): break
        default: throw StorageError(.invalidValue, "A turn is closed as complete or partial with its answer, or as failed without one.")
        }
        let closed = try table.first(
            """
            UPDATE turns SET state = ?4, owner = NULL, lease_until = NULL, answer_id = ?5, failure_code = ?6, failure_message = ?7,
              report = ?8, closed_at = ?9, position = CASE WHEN ?4 = 'failed' THEN 0 ELSE 1 + COALESCE((
                SELECT p.position FROM turns p WHERE p.session_id = turns.session_id AND p.seq < turns.seq AND p.state IN ('complete', 'partial')
                ORDER BY p.seq DESC LIMIT 1), 0) END
            WHERE id = ?1 AND user_id = ?2 AND state = 'open' AND owner = ?3 RETURNING session_id
            """,
            [
                SQLValue(closing.turn), SQLValue(user), .text(closing.owner), .text(closing.state.rawValue), SQLValue(closing.answer?.id),
                SQLValue(closing.failure?.code), SQLValue(closing.failure?.message), try table.json(closing.report), SQLValue(table.at),
            ]
        )
        guard let closed else { throw try notHeld(closing.turn) }
        guard let answer = closing.answer else { return }
        try requireOwn(answer.user)
        let session: SessionID = try closed.decoded { row throws(StorageError) in try row.id() }
        _ = try append(answer, to: session, turn: closing.turn)
        try noteTalk(of: closing.turn)
        try countAccess(to: closing.recalled)
    }

    mutating func undoTurn(_ id: TurnID) throws(StorageError) {
        let turn = try turn(id)
        guard turn.state != .open, turn.state != .undone else {
            throw StorageError(.conflict, "The turn is still open, or was taken back before.")
        }
        try table.execute("UPDATE turns SET state = 'undone', position = 0 WHERE id = ?1 AND user_id = ?2", [SQLValue(id), SQLValue(user)])
        if turn.state == .complete || turn.state == .partial {
            try table.execute(
                """
                UPDATE turns SET position = position - 1
                WHERE session_id = ?1 AND seq > (SELECT seq FROM turns WHERE id = ?2) AND state IN ('complete', 'partial')
                """,
                [SQLValue(turn.session), SQLValue(id)]
            )
            try noteTalk(of: id)
        }
        // Answers of earlier tries are hidden already, so these two are all that the turn has left.
        try table.execute(
            "UPDATE messages SET is_hidden = 1 WHERE id IN (?1, ?2) AND user_id = ?3",
            [SQLValue(turn.userMessage), SQLValue(turn.answer), SQLValue(user)]
        )
    }
}

extension BatchWriter {
    private func turn(_ id: TurnID) throws(StorageError) -> Turn {
        let row = try table.first(
            "SELECT \(Turn.columns.selected()) FROM turns WHERE id = ?1 AND user_id = ?2",
            [SQLValue(id), SQLValue(user)]
        )
        guard let row else { throw try table.missing("turn", in: "turns", where: "id", is: id.rawValue) }
        return try row.decoded(Turn.init)
    }

    private func openTurn(of session: SessionID) throws(StorageError) -> Turn? {
        try table.first(
            "SELECT \(Turn.columns.selected()) FROM turns WHERE session_id = ?1 AND state = 'open'",
            [SQLValue(session)]
        )?
        .decoded(Turn.init)
    }

    private func changeOpen(_ id: TurnID, owner: String, _ change: String, _ values: [SQLValue]) throws(StorageError) {
        let changed = try table.execute(
            "UPDATE turns SET \(change) WHERE id = ?1 AND user_id = ?2 AND state = 'open' AND owner = ?3",
            [SQLValue(id), SQLValue(user), .text(owner)] + values
        )
        guard changed == 1 else { throw try notHeld(id) }
    }

    private func notHeld(_ id: TurnID) throws(StorageError) -> StorageError {
        _ = try turn(id)
        return .failedPrecondition("The turn is not open, or somebody else answers it.")
    }

    private mutating func requireUsable(_ session: SessionID) throws(StorageError) {
        let row = try table.first(
            "SELECT status IN ('ended', 'error') FROM sessions WHERE session_id = ?1 AND user_id = ?2",
            [SQLValue(session), SQLValue(user)]
        )
        guard let row else { throw try table.missing("session", in: "sessions", where: "session_id", is: session.rawValue) }
        ownSessions.insert(session)
        guard row.values == [.integer(0)] else { throw StorageError(.conflict, "The session is over; open a new one.") }
    }

    /// Takes the key from a turn of more than 72 hours ago, or refuses it.
    private func releaseKey(_ key: String) throws(StorageError) {
        let limit = SQLValue(table.at - IdempotencyKey.lifetime)
        let held = try table.first(
            "SELECT opened_at > ?3 FROM turns WHERE user_id = ?1 AND idempotency_key = ?2",
            [SQLValue(user), .text(key), limit]
        )
        guard let held else { return }
        guard held.values == [.integer(0)] else {
            throw StorageError(.duplicate, "The idempotency key was used for another message in the last 72 hours; use a new one.")
        }
        try table.execute(
            "UPDATE turns SET idempotency_key = NULL WHERE user_id = ?1 AND idempotency_key = ?2",
            [SQLValue(user), .text(key)]
        )
    }

    /// Gives the message its number and its time.
    private mutating func append(_ message: Message, to session: SessionID, turn: TurnID) throws(StorageError) -> Int {
        try table.requireNew("message", in: "messages", id: message.id.rawValue, user: user)
        let said = "CASE WHEN last_message_at >= ?3 THEN \(table.dialect.nextMillisecond("last_message_at")) ELSE ?3 END"
        let row = try table.first(
            """
            UPDATE sessions SET last_seq = last_seq + 1, last_message_at = \(said),
              last_activity = CASE WHEN last_activity > \(said) THEN last_activity ELSE \(said) END
            WHERE session_id = ?1 AND user_id = ?2 RETURNING last_seq, last_message_at
            """,
            [SQLValue(session), SQLValue(user), SQLValue(table.at)]
        )
        guard let row else { throw try table.missing("session", in: "sessions", where: "session_id", is: session.rawValue) }
        var place = RowReader(row)
        let sequence = Int(try place.integer())
        let moment = try place.time()
        try table.execute(
            """
            INSERT INTO messages (id, session_id, user_id, turn_id, seq, speaker, content, state, tokens_used, timestamp)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """,
            [
                SQLValue(message.id), SQLValue(session), SQLValue(user), SQLValue(turn), SQLValue(sequence),
                .text(message.speaker.rawValue), .text(message.content), .text(message.state.rawValue), SQLValue(message.tokens),
                SQLValue(moment),
            ]
        )
        outcome.lastSequence = sequence
        outcome.lastMessageAt = moment
        return sequence
    }
}

/// How long a turn holds its idempotency key.
enum IdempotencyKey {
    static let lifetime: Duration = .seconds(72 * 3600)
}
