import LuminoraCore
import Testing

/// A session's messages are numbered without a gap, and their times rise.
enum SequenceLaws {
    static let all: [StorageLaw] = [
        StorageLaw("Messages are numbered 1, 2, 3 … in each session", check: numbers),
        StorageLaw("The times of a session's messages rise, even if the clock stands still or goes back", check: times),
        StorageLaw("A turn that is refused takes no number", check: noGaps),
        StorageLaw("The number and the time that a message comes with do not count", check: givenNumbers),
        StorageLaw("The context has the last messages, oldest first, at most as many as asked for", check: recent),
    ]

    @Sendable static func numbers(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let first = try await world.newSession(of: user)
        let second = try await world.newSession(of: user)
        for index in 1...4 {
            for session in [first, second] {
                let turn = try await world.openTurn("\(index)", in: session)
                let outcome = try await world.closeTurn(turn)
                #expect(outcome.lastSequence == index * 2)
            }
        }
        for session in [first, second] {
            let messages = try await world.messages(session)
            #expect(messages.map(\.sequence) == Array(1...8))
        }
    }

    @Sendable static func times(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let at = world.now()
        let first = try await world.openTurn(in: session, at: at)
        let same = try await world.closeTurn(first, at: at)
        #expect(same.lastMessageAt == at + .milliseconds(1))
        let second = try await world.openTurn(in: session, at: at - .seconds(3600))
        let back = try await world.closeTurn(second, at: at - .seconds(3600))
        #expect(back.lastMessageAt == at + .milliseconds(3))
        let later = at + .seconds(60)
        try await world.openTurn(in: session, at: later)
        let messages = try await world.messages(session)
        #expect(messages.map { $0.timestamp - at } == [.zero, .milliseconds(1), .milliseconds(2), .milliseconds(3), .seconds(60)])
    }

    @Sendable static func noGaps(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session, key: "key")
        await world.expect(.sessionBusy, from: "a second turn") { () throws(StorageError) in try await world.openTurn(in: session) }
        try await world.closeTurn(turn)
        await world.expect(.duplicate, from: "a key used twice") { () throws(StorageError) in try await world.openTurn(in: session, key: "key") }
        let at = world.now()
        let next = world.turn(in: session, at: at)
        await world.expect(.notFound, from: "a batch that fails after its message") { () throws(StorageError) in
            try await world.apply(.openTurn(next, message: world.message("Lost.", of: next, at: at)), .undoTurn(world.id()), of: session.user, at: at)
        }
        try await world.openTurn(in: session)
        let messages = try await world.messages(session, undone: true)
        #expect(messages.map(\.sequence) == [1, 2, 3])
    }

    @Sendable static func givenNumbers(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let at = world.now()
        let turn = world.turn(in: session, at: at)
        var message = world.message("Hello.", of: turn, at: at)
        message.sequence = 77
        message.timestamp = at + .seconds(1_000_000)
        try await world.apply(.openTurn(turn, message: message), of: session.user, at: at)
        let stored = try await world.messages(session)
        #expect(stored.map(\.sequence) == [1])
        #expect(stored.map(\.timestamp) == [at])
    }

    @Sendable static func recent(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        for index in 0..<6 { try await world.closeTurn(try await world.openTurn("q\(index)", in: session), "a\(index)") }
        for (count, expected) in [(0, []), (1, ["a5"]), (3, ["a4", "q5", "a5"])] as [(Int, [String])] {
            let context = try await world.context(session, recent: count)
            #expect(context.recent.map(\.content) == expected, "the last \(count)")
        }
        let all = try await world.context(session, recent: 200)
        #expect(all.recent.map(\.sequence) == Array(1...12))
    }
}
