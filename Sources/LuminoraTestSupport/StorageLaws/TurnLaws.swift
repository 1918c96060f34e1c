import LuminoraCore
import Testing

/// A turn is opened, answered, retried and taken back, and only its holder may do so.
enum TurnLaws {
    static let all: [StorageLaw] = [
        StorageLaw("A turn is open with its message, then complete with its answer", check: lifeOfATurn),
        StorageLaw("A session has one open turn; another is sessionBusy and carries the open one", check: sessionBusy),
        StorageLaw("Two sessions of a user may each have an open turn", check: turnsOfTwoSessions),
        StorageLaw("A session that is over takes no turn", check: endedSession),
        StorageLaw("A turn of a session that does not exist is notFound", check: missingSession),
        StorageLaw("A turn is closed as complete or partial with its answer, or as failed without one", check: closingStates),
        StorageLaw("Only the owner of an open turn closes it", check: foreignClosing),
        StorageLaw("A closed turn cannot be closed again", check: closedTwice),
        StorageLaw("The owner of an open turn gives it a longer lease", check: renewal),
        StorageLaw("A turn is interrupted only with its owner and its lease", check: interruption),
        StorageLaw("The owner of an interrupted turn can no longer close it", check: lateOwner),
    ]

    @Sendable static func lifeOfATurn(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn("How are you?", in: session, key: "key")
        let opened = try await world.turn(turn)
        #expect(opened == turn)
        let open = try await store.turn(.open(session.id, of: session.user))
        #expect(open == turn)
        let at = world.now()
        let answer = world.message("Fine.", of: turn, speaker: .assistant, at: at)
        let report = JSONValue.object(["points": .integer(3), "mood": .string("happy"), "list": .array([.null, .number(0.25)])])
        let closing = TurnClosing(turn: turn.id, owner: "owner", state: .complete, answer: answer, report: report)
        let outcome = try await world.apply(.closeTurn(closing), of: session.user, at: at)
        #expect(outcome.lastSequence == 2)
        #expect(outcome.lastMessageAt == at)
        var expected = turn
        expected.state = .complete
        expected.owner = nil
        expected.leaseUntil = nil
        expected.answer = answer.id
        expected.report = report
        expected.closedAt = at
        let closed = try await world.turn(turn)
        #expect(closed == expected)
        let none = try await store.turn(.open(session.id, of: session.user))
        #expect(none == nil)
        var placed = answer
        placed.sequence = 2
        let messages = try await world.messages(session)
        #expect(messages.map(\.content) == ["How are you?", "Fine."])
        #expect(messages.last == placed)
        let last = try await store.session(session.id, of: session.user)
        #expect(last?.lastSequence == 2)
        #expect(last?.lastActivity == at)
    }

    @Sendable static func sessionBusy(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session)
        let error = await world.expect(.sessionBusy, from: "a second open turn") { () throws(StorageError) in try await world.openTurn(in: session) }
        #expect(error?.openTurn == turn, "the error does not carry the open turn")
        try await world.closeTurn(turn)
        try await world.openTurn(in: session)
        let messages = try await world.messages(session)
        #expect(messages.map(\.sequence) == [1, 2, 3])
    }

    @Sendable static func turnsOfTwoSessions(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let first = try await world.newSession(of: user)
        let second = try await world.newSession(of: user)
        let one = try await world.openTurn(in: first)
        let two = try await world.openTurn(in: second)
        let openFirst = try await store.turn(.open(first.id, of: user))
        let openSecond = try await store.turn(.open(second.id, of: user))
        #expect(openFirst?.id == one.id)
        #expect(openSecond?.id == two.id)
    }

    @Sendable static func endedSession(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        for status in [Session.Status.ended, .error] {
            let session = try await world.newSession(of: user)
            try await world.apply(.setSessionStatus(session.id, status, reason: "over"), of: user)
            await world.expect(.conflict, from: "a turn in a session that is \(status)") { () throws(StorageError) in
                try await world.openTurn(in: session)
            }
        }
        for status in [Session.Status.idle, .paused, .disconnected, .active] {
            let session = try await world.newSession(of: user)
            try await world.apply(.setSessionStatus(session.id, status, reason: "wait"), of: user)
            try await world.openTurn(in: session)
        }
    }

    @Sendable static func missingSession(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let session = world.session(of: user, at: world.now())
        await world.expect(.notFound, from: "a turn without a session") { () throws(StorageError) in try await world.openTurn(in: session) }
        let turn = world.turn(in: session, at: world.now())
        await world.expect(.notFound, from: "closing a turn that does not exist") { () throws(StorageError) in try await world.closeTurn(turn) }
        await world.expect(.notFound, from: "undoing a turn that does not exist") { () throws(StorageError) in
            try await world.apply(.undoTurn(turn.id), of: user)
        }
        await world.expect(.notFound, from: "retrying a turn that does not exist") { () throws(StorageError) in
            try await world.apply(.reopenTurn(turn.id, owner: "o", leaseUntil: world.now()), of: user)
        }
    }

    @Sendable static func closingStates(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session)
        for state in [Turn.State.open, .interrupted, .undone] {
            await world.expect(.invalidValue, from: "closing a turn as \(state)") { () throws(StorageError) in
                try await world.closeTurn(turn, as: state)
            }
        }
        for state in [Turn.State.complete, .partial] {
            await world.expect(.invalidValue, from: "closing a turn as \(state) without an answer") { () throws(StorageError) in
                try await world.apply(.closeTurn(TurnClosing(turn: turn.id, owner: "owner", state: state)), of: session.user)
            }
        }
        try await world.failTurn(turn)
        let failed = try await world.turn(turn)
        #expect(failed?.state == .failed)
        #expect(failed?.failure == Turn.Failure(code: "rate_limited", message: "Too many requests."))
        #expect(failed?.report == .string("no answer"))
        #expect(failed?.answer == nil)
        let next = try await world.openTurn(in: session)
        try await world.closeTurn(next, "I was say", as: .partial)
        let partial = try await world.turn(next)
        #expect(partial?.state == .partial)
        let messages = try await world.messages(session)
        #expect(messages.map(\.speaker) == [.user, .user, .assistant])
        #expect(messages.last?.state == .partial)
    }

    @Sendable static func foreignClosing(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session)
        var other = turn
        other.owner = "another"
        let stranger = other
        await world.expect(.conflict, from: "closing another's turn") { () throws(StorageError) in try await world.closeTurn(stranger) }
        await world.expect(.conflict, from: "renewing another's turn") { () throws(StorageError) in
            try await world.apply(.renewTurn(turn.id, owner: "another", leaseUntil: world.now()), of: session.user)
        }
        let stored = try await world.turn(turn)
        #expect(stored == turn)
    }

    @Sendable static func closedTwice(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session)
        try await world.closeTurn(turn)
        await world.expect(.conflict, from: "closing a turn twice") { () throws(StorageError) in try await world.closeTurn(turn, "Again.") }
        await world.expect(.conflict, from: "renewing a closed turn") { () throws(StorageError) in
            try await world.apply(.renewTurn(turn.id, owner: "owner", leaseUntil: world.now()), of: session.user)
        }
        let messages = try await world.messages(session)
        #expect(messages.map(\.content) == ["Hello.", "Hi."])
    }

    @Sendable static func renewal(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session)
        let until = world.now() + .seconds(600)
        try await world.apply(.renewTurn(turn.id, owner: "owner", leaseUntil: until), of: session.user)
        let stored = try await world.turn(turn)
        #expect(stored?.leaseUntil == until)
        #expect(stored?.state == .open)
    }

    @Sendable static func interruption(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session)
        let lease = try #require(turn.leaseUntil)
        await world.expect(.conflict, from: "interrupting with another owner") { () throws(StorageError) in
            try await world.apply(.interruptTurn(turn.id, owner: "another", leaseUntil: lease), of: session.user)
        }
        let longer = lease + .seconds(30)
        try await world.apply(.renewTurn(turn.id, owner: "owner", leaseUntil: longer), of: session.user)
        await world.expect(.conflict, from: "interrupting with an old lease") { () throws(StorageError) in
            try await world.apply(.interruptTurn(turn.id, owner: "owner", leaseUntil: lease), of: session.user)
        }
        let at = world.now()
        try await world.apply(.interruptTurn(turn.id, owner: "owner", leaseUntil: longer), of: session.user, at: at)
        let stored = try await world.turn(turn)
        #expect(stored?.state == .interrupted)
        #expect(stored?.closedAt == at)
        await world.expect(.conflict, from: "interrupting twice") { () throws(StorageError) in
            try await world.apply(.interruptTurn(turn.id, owner: "owner", leaseUntil: longer), of: session.user)
        }
    }

    @Sendable static func lateOwner(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session)
        let lease = try #require(turn.leaseUntil)
        try await world.apply(.interruptTurn(turn.id, owner: "owner", leaseUntil: lease), of: session.user)
        await world.expect(.conflict, from: "the late answer of an interrupted turn") { () throws(StorageError) in
            try await world.closeTurn(turn, "Late.")
        }
        try await world.apply(.reopenTurn(turn.id, owner: "second", leaseUntil: lease), of: session.user)
        await world.expect(.conflict, from: "the late answer of a turn that is tried again") { () throws(StorageError) in
            try await world.closeTurn(turn, "Late.")
        }
        let messages = try await world.messages(session)
        #expect(messages.map(\.content) == ["Hello."])
    }
}
