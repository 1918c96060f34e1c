import LuminoraCore
import Testing

/// A caller's key opens one turn in 72 hours.
enum IdempotencyLaws {
    static let all: [StorageLaw] = [
        StorageLaw("An idempotency key opens one turn; the second is duplicate, in any session of the user", check: duplicate),
        StorageLaw("A turn is found by its key, with the hash of its request", check: lookup),
        StorageLaw("After 72 hours a key is free again", check: release),
        StorageLaw("A key of a turn that failed or was undone stays taken", check: keysOfEndedTurns),
        StorageLaw("Two users may use one key", check: keysOfTwoUsers),
        StorageLaw("A turn without a key is never a duplicate", check: withoutKey),
    ]

    @Sendable static func duplicate(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let session = try await world.newSession(of: user)
        let other = try await world.newSession(of: user)
        let turn = try await world.openTurn(in: session, key: "key")
        try await world.closeTurn(turn)
        for place in [session, other] {
            await world.expect(.duplicate, from: "a key used twice") { () throws(StorageError) in try await world.openTurn(in: place, key: "key") }
        }
        let messages = try await world.messages(other)
        #expect(messages.isEmpty)
    }

    @Sendable static func lookup(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session, key: "a key")
        let found = try await store.turn(.idempotencyKey("a key", of: session.user, now: world.now()))
        #expect(found == turn)
        #expect(found?.requestHash == "hash of a key")
        let none = try await store.turn(.idempotencyKey("A key", of: session.user, now: world.now()))
        #expect(none == nil)
    }

    @Sendable static func release(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session, key: "key")
        try await world.closeTurn(turn)
        world.advance(by: .seconds(71 * 3600))
        await world.expect(.duplicate, from: "a key after 71 hours") { () throws(StorageError) in try await world.openTurn(in: session, key: "key") }
        let early = try await store.turn(.idempotencyKey("key", of: session.user, now: world.now()))
        #expect(early?.id == turn.id)
        world.advance(by: .seconds(2 * 3600))
        let late = try await store.turn(.idempotencyKey("key", of: session.user, now: world.now()))
        #expect(late == nil)
        let second = try await world.openTurn(in: session, key: "key")
        let found = try await store.turn(.idempotencyKey("key", of: session.user, now: world.now()))
        #expect(found?.id == second.id)
        let first = try await world.turn(turn)
        #expect(first?.state == .complete)
    }

    @Sendable static func keysOfEndedTurns(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session, key: "key")
        try await world.failTurn(turn)
        await world.expect(.duplicate, from: "the key of a failed turn") { () throws(StorageError) in
            try await world.openTurn(in: session, key: "key")
        }
        try await world.apply(.undoTurn(turn.id), of: session.user)
        await world.expect(.duplicate, from: "the key of an undone turn") { () throws(StorageError) in
            try await world.openTurn(in: session, key: "key")
        }
        let found = try await store.turn(.idempotencyKey("key", of: session.user, now: world.now()))
        #expect(found?.state == .undone)
    }

    @Sendable static func keysOfTwoUsers(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let first = try await world.newSession(of: try await world.newUser())
        let second = try await world.newSession(of: try await world.newUser())
        let one = try await world.openTurn(in: first, key: "key")
        let two = try await world.openTurn(in: second, key: "key")
        let ofFirst = try await store.turn(.idempotencyKey("key", of: first.user, now: world.now()))
        let ofSecond = try await store.turn(.idempotencyKey("key", of: second.user, now: world.now()))
        #expect(ofFirst?.id == one.id)
        #expect(ofSecond?.id == two.id)
    }

    @Sendable static func withoutKey(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        for _ in 0..<3 { try await world.closeTurn(try await world.openTurn(in: session)) }
        let messages = try await world.messages(session)
        #expect(messages.count == 6)
    }
}
