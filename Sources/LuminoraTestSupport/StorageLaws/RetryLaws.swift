import LuminoraCore
import Testing

/// A turn that broke off is tried again, and one that was a mistake is taken back.
enum RetryLaws {
    static let all: [StorageLaw] = [
        StorageLaw("A failed, an interrupted and a partial turn can be tried again", check: reopening),
        StorageLaw("A turn that is answered, open, undone or not the last cannot be tried again", check: refusedReopening),
        StorageLaw("The partial answer of a turn that is tried again no longer belongs to the conversation", check: withdrawnAnswer),
        StorageLaw("An undone turn's messages stay, but not in the conversation", check: undo),
        StorageLaw("An open turn and an undone one cannot be undone", check: refusedUndo),
        StorageLaw("The last turn is the last one that is not undone", check: lastTurn),
    ]

    @Sendable static func reopening(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session, key: "key")
        try await world.failTurn(turn)
        let lease = world.now() + .seconds(30)
        try await world.apply(.reopenTurn(turn.id, owner: "second", leaseUntil: lease), of: session.user)
        var expected = turn
        expected.attempt = 2
        expected.owner = "second"
        expected.leaseUntil = lease
        let reopened = try await world.turn(turn)
        #expect(reopened == expected, "failure, report and closing time must be gone")
        try await world.apply(.interruptTurn(turn.id, owner: "second", leaseUntil: lease), of: session.user)
        try await world.apply(.reopenTurn(turn.id, owner: "owner", leaseUntil: lease), of: session.user)
        try await world.closeTurn(turn, "Broke o", as: .partial)
        try await world.apply(.reopenTurn(turn.id, owner: "owner", leaseUntil: lease), of: session.user)
        try await world.closeTurn(turn, "At last.")
        let closed = try await world.turn(turn)
        #expect(closed?.attempt == 4)
        #expect(closed?.state == .complete)
        let found = try await store.turn(.idempotencyKey("key", of: session.user, now: world.now()))
        #expect(found?.id == turn.id)
    }

    @Sendable static func refusedReopening(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let user = session.user
        func refuse(_ turn: Turn, _ what: String) async {
            await world.expect(.conflict, from: "retrying \(what)") { () throws(StorageError) in
                try await world.apply(.reopenTurn(turn.id, owner: "owner", leaseUntil: world.now()), of: user)
            }
        }
        let failed = try await world.openTurn(in: session)
        await refuse(failed, "an open turn")
        try await world.failTurn(failed)
        let complete = try await world.openTurn(in: session)
        await refuse(failed, "a failed turn before the open one")
        try await world.closeTurn(complete)
        await refuse(complete, "an answered turn")
        await refuse(failed, "a failed turn before the last")
        try await world.apply(.undoTurn(complete.id), of: user)
        await refuse(complete, "an undone turn")
        try await world.apply(.reopenTurn(failed.id, owner: "owner", leaseUntil: world.now()), of: user)
        let open = try await store.turn(.open(session.id, of: user))
        #expect(open?.id == failed.id, "a failed turn that only undone ones follow can be tried again")
    }

    @Sendable static func withdrawnAnswer(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session)
        try await world.closeTurn(turn, "Brok", as: .partial)
        try await world.apply(.reopenTurn(turn.id, owner: "owner", leaseUntil: world.now()), of: session.user)
        let reopened = try await world.turn(turn)
        #expect(reopened?.answer == nil)
        let during = try await world.context(session).recent
        #expect(during.map(\.content) == ["Hello."])
        let outcome = try await world.closeTurn(turn, "Whole.")
        #expect(outcome.lastSequence == 3, "a message that is withdrawn keeps its number")
        let messages = try await world.messages(session)
        #expect(messages.map(\.content) == ["Hello.", "Whole."])
        let all = try await world.messages(session, undone: true)
        #expect(all.map(\.content) == ["Hello.", "Brok", "Whole."])
        #expect(all.map(\.sequence) == [1, 2, 3])
    }

    @Sendable static func undo(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let first = try await world.openTurn("One.", in: session)
        try await world.closeTurn(first, "Two.")
        let second = try await world.openTurn("Three.", in: session)
        try await world.closeTurn(second, "Four.")
        try await world.apply(.undoTurn(second.id), of: session.user)
        let undone = try await world.turn(second)
        #expect(undone?.state == .undone)
        let context = try await world.context(session)
        #expect(context.recent.map(\.content) == ["One.", "Two."])
        let messages = try await world.messages(session)
        #expect(messages.map(\.content) == ["One.", "Two."])
        let all = try await world.messages(session, undone: true)
        #expect(all.map(\.content) == ["One.", "Two.", "Three.", "Four."])
        let third = try await world.openTurn("Five.", in: session)
        let outcome = try await world.closeTurn(third, "Six.")
        #expect(outcome.lastSequence == 6)
    }

    @Sendable static func refusedUndo(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session)
        await world.expect(.conflict, from: "undoing an open turn") { () throws(StorageError) in
            try await world.apply(.undoTurn(turn.id), of: session.user)
        }
        try await world.failTurn(turn)
        try await world.apply(.undoTurn(turn.id), of: session.user)
        await world.expect(.conflict, from: "undoing a turn twice") { () throws(StorageError) in
            try await world.apply(.undoTurn(turn.id), of: session.user)
        }
    }

    @Sendable static func lastTurn(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        func last() async throws -> TurnID? { try await store.turn(.last(session.id, of: session.user))?.id }
        let none = try await last()
        #expect(none == nil)
        let first = try await world.openTurn(in: session)
        try await world.closeTurn(first)
        let second = try await world.openTurn(in: session)
        let open = try await last()
        #expect(open == second.id)
        try await world.failTurn(second)
        try await world.apply(.undoTurn(second.id), of: session.user)
        let earlier = try await last()
        #expect(earlier == first.id)
        try await world.apply(.undoTurn(first.id), of: session.user)
        let nothing = try await last()
        #expect(nothing == nil)
    }
}
