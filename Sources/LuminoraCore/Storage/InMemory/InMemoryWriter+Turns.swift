extension InMemoryWriter {
    mutating func openTurn(_ turn: Turn, message: Message) throws(StorageError) {
        try requireOwn(turn.user)
        try requireOwn(message.user)
        let record = try session(turn.session)
        try requireUsable(record.session)
        if let open = own.openTurn(in: record) {
            throw StorageError(.sessionBusy, "Another message of this session is being answered; wait until it is.", openTurn: open)
        }
        try requireNew("turn") { $0.turns[turn.id.exact] != nil }
        try takeKey(of: turn)
        var opened = turn
        opened.state = .open
        opened.userMessage = message.id
        opened.answer = nil
        opened.failure = nil
        opened.report = nil
        opened.closedAt = nil
        own.turns[turn.id.exact] = opened
        own.sessions[turn.session.exact]?.turns.append(turn.id)
        try append(message, to: opened)
    }

    /// Takes the turn's idempotency key, which turns of more than 72 hours ago have to give up.
    private mutating func takeKey(of turn: Turn) throws(StorageError) {
        guard let key = turn.idempotencyKey?.exact else { return }
        if let holder = own.turnByKey[key].flatMap({ own.turns[$0.exact] }) {
            guard !holder.holdsKey(at: at) else {
                throw StorageError(.duplicate, "The idempotency key was used for another message in the last 72 hours; use a new one.")
            }
            own.turns[holder.id.exact]?.idempotencyKey = nil
        }
        own.turnByKey[key] = turn.id
    }

    mutating func reopenTurn(_ id: TurnID, owner: String, leaseUntil: Timestamp) throws(StorageError) {
        var turn = try turn(id)
        let record = try session(turn.session)
        try requireUsable(record.session)
        guard [.failed, .interrupted, .partial].contains(turn.state), own.lastTurn(of: record)?.id.exact == id.exact else {
            throw StorageError(.conflict, "Only a session's last turn can be tried again, and only if it failed or broke off.")
        }
        let wasLive = turn.isLive
        if let answer = turn.answer { withdraw(in: turn.session) { $0.id.exact == answer.exact } }
        turn.state = .open
        turn.attempt += 1
        turn.owner = owner
        turn.leaseUntil = leaseUntil
        turn.answer = nil
        turn.failure = nil
        turn.report = nil
        turn.closedAt = nil
        own.turns[id.exact] = turn
        if wasLive { noteTalk(of: id) }
    }

    mutating func renewTurn(_ id: TurnID, owner: String, leaseUntil: Timestamp) throws(StorageError) {
        var turn = try openTurn(id, owner: owner)
        turn.leaseUntil = leaseUntil
        own.turns[id.exact] = turn
    }

    mutating func interruptTurn(_ id: TurnID, owner: String, leaseUntil: Timestamp) throws(StorageError) {
        var turn = try openTurn(id, owner: owner)
        guard turn.leaseUntil == leaseUntil else { throw .failedPrecondition("The turn has given a sign of life.") }
        turn.close(as: .interrupted, at: at)
        own.turns[id.exact] = turn
    }

    mutating func closeTurn(_ closing: TurnClosing) throws(StorageError) {
        switch (closing.state, closing.answer) {
        case (.complete, .some), (.partial, .some), (.failed, nil): break
        default:
            throw StorageError(.invalidValue, "A turn is closed as complete or partial with its answer, or as failed without one.")
        }
        var turn = try openTurn(closing.turn, owner: closing.owner)
        turn.close(as: closing.state, at: at)
        turn.answer = closing.answer?.id
        turn.failure = closing.failure
        turn.report = closing.report
        own.turns[closing.turn.exact] = turn
        if let answer = closing.answer {
            try requireOwn(answer.user)
            try append(answer, to: turn)
            noteTalk(of: closing.turn)
            for memory in closing.recalled.prefix(TurnClosing.mostRecalled) where own.memories[memory.exact] != nil {
                own.memories[memory.exact]?.accessCount += 1
                own.memories[memory.exact]?.lastAccessedAt = at
            }
        }
    }

    mutating func undoTurn(_ id: TurnID) throws(StorageError) {
        let turn = try turn(id)
        guard turn.state != .open, turn.state != .undone else {
            throw StorageError(.conflict, "The turn is still open, or was taken back before.")
        }
        own.turns[id.exact]?.state = .undone
        if turn.isLive { noteTalk(of: id) }
        withdraw(in: turn.session) { $0.turn.exact == id.exact }
    }

    /// Gives the message its number and its time.
    private mutating func append(_ message: Message, to turn: Turn) throws(StorageError) {
        try requireNew("message") { $0.messages.contains(message.id.exact) }
        var record = try session(turn.session)
        var placed = message
        placed.session = turn.session
        placed.turn = turn.id
        placed.sequence = record.session.lastSequence + 1
        placed.timestamp = max(at, record.messages.last.map { $0.message.timestamp + .milliseconds(1) } ?? at)
        record.messages.append(MessageRecord(message: placed))
        record.session.lastSequence = placed.sequence
        record.session.lastActivity = max(record.session.lastActivity, placed.timestamp)
        own.sessions[turn.session.exact] = record
        own.messages.insert(message.id.exact)
        outcome.lastSequence = placed.sequence
        outcome.lastMessageAt = placed.timestamp
    }

    private mutating func withdraw(in session: SessionID, _ isMeant: (Message) -> Bool) {
        guard var record = own.sessions[session.exact] else { return }
        for index in record.messages.indices where isMeant(record.messages[index].message) {
            record.messages[index].isWithdrawn = true
        }
        own.sessions[session.exact] = record
    }

    private func turn(_ id: TurnID) throws(StorageError) -> Turn {
        guard let turn = own.turns[id.exact] else { throw missing("turn") { $0.turns[id.exact] != nil } }
        return turn
    }

    private func openTurn(_ id: TurnID, owner: String) throws(StorageError) -> Turn {
        let turn = try turn(id)
        guard turn.state == .open, turn.owner?.exact == owner.exact else {
            throw .failedPrecondition("The turn is not open, or somebody else answers it.")
        }
        return turn
    }

    private func requireUsable(_ session: Session) throws(StorageError) {
        guard session.status != .ended, session.status != .error else {
            throw StorageError(.conflict, "The session is over; open a new one.")
        }
    }
}

extension Turn {
    /// Whether the key still stands for this turn: for 72 hours.
    func holdsKey(at moment: Timestamp) -> Bool { openedAt > moment - .seconds(72 * 3600) }

    fileprivate mutating func close(as state: State, at moment: Timestamp) {
        self.state = state
        owner = nil
        leaseUntil = nil
        closedAt = moment
    }
}
