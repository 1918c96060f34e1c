import LuminoraCore
import Testing

/// Sessions are opened once and belong to one user and one agent; each has a mood.
enum SessionLaws {
    static let all: [StorageLaw] = [
        StorageLaw("A session begins neutral, or in the mood it is given", check: firstMood),
        StorageLaw("Opening a session again changes nothing", check: openedAgain),
        StorageLaw("A session stays with its agent; another is conflict", check: anotherAgent),
        StorageLaw("Opening a second session keeps the relationship", check: secondSession),
        StorageLaw("A session's status is what it was set to", check: status),
        StorageLaw("Sessions come the latest activity first, and by agent if asked", check: order),
        StorageLaw("Setting the mood adds to its history, newest first", check: moods),
        StorageLaw("The context has the mood in which the last other session with the agent ended", check: previousMood),
    ]

    @Sendable static func firstMood(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let neutral = try await world.newSession(of: user)
        let first = try await world.context(neutral).mood
        #expect(first == .neutral(at: neutral.createdAt))
        let given = Mood(name: "shy", intensity: 0.30000000000000004, startedAt: world.now())
        let second = try await world.context(try await world.newSession(of: user, mood: given)).mood
        #expect(second == given)
    }

    @Sendable static func openedAgain(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        try await world.closeTurn(try await world.openTurn(in: session))
        let mood = Mood(name: "happy", intensity: 0.5, startedAt: world.now())
        let at = world.now()
        try await world.apply(
            .setMood(MoodChange(session: session.id, user: session.user, mood: mood)),
            .recordLedger(world.step(30, to: 30, of: session.user, at: at), level: "friend"),
            of: session.user,
            at: at
        )
        let before = try await world.context(session)
        var again = session
        again.channel = .voice
        again.createdAt = world.now()
        try await world.apply(.openSession(again, level: "stranger", mood: .neutral(at: again.createdAt)), of: session.user)
        let after = try await world.context(session)
        #expect(after == before)
    }

    @Sendable static func anotherAgent(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let other = try await world.newAgent()
        let session = try await world.newSession(of: try await world.newUser())
        await world.expect(.conflict, from: "a session with another agent") { () throws(StorageError) in
            let changed = world.session(of: session.user, agent: other, id: session.id, at: world.now())
            try await world.apply(.openSession(changed, level: "stranger", mood: nil), of: session.user)
        }
        let stored = try await store.session(session.id, of: session.user)
        #expect(stored?.agentName == world.agent.name)
    }

    @Sendable static func secondSession(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        _ = try await world.newSession(of: user)
        try await world.apply(.recordLedger(world.step(30, to: 30, of: user, at: world.now()), level: "acquaintance"), of: user)
        let second = try await world.newSession(of: user)
        let relationship = try await world.context(second).relationship
        #expect(relationship?.points == 30)
        #expect(relationship?.level == "acquaintance")
    }

    @Sendable static func status(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        for status in [Session.Status.idle, .paused, .disconnected, .active, .error, .ended] {
            try await world.apply(.setSessionStatus(session.id, status, reason: "because"), of: session.user)
            let stored = try await store.session(session.id, of: session.user)
            #expect(stored?.status == status)
        }
        let missing: SessionID = world.id()
        await world.expect(.notFound, from: "ending a session that does not exist") { () throws(StorageError) in
            try await world.apply(.setSessionStatus(missing, .ended, reason: "over"), of: session.user)
        }
    }

    @Sendable static func order(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let other = try await world.newAgent()
        let user = try await world.newUser()
        let first = try await world.newSession(of: user)
        let second = try await world.newSession(of: user, agent: other)
        let third = try await world.newSession(of: user)
        try await world.openTurn(in: first)
        let all = try await store.sessions(SessionQuery(user: user)).rows
        #expect(all.map(\.id) == [first.id, third.id, second.id])
        let some = try await store.sessions(SessionQuery(user: user, agentName: world.agent.name)).rows
        #expect(some.map(\.id) == [first.id, third.id])
        #expect(some.map(\.lastSequence) == [1, 0])
    }

    @Sendable static func moods(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session)
        var changes: [MoodChange] = []
        for (name, intensity) in [("happy", 0.3), ("happy", 0.51), ("sad", 1.0 / 3), ("neutral", 1)] as [(String, Double)] {
            let mood = Mood(name: name, intensity: intensity, startedAt: world.now())
            let change = MoodChange(session: session.id, user: session.user, mood: mood, turn: turn.id, cause: "user_makes_joke")
            try await world.apply(.setMood(change), of: session.user, at: mood.startedAt)
            changes.append(change)
            let current = try await world.context(session).mood
            #expect(current == mood)
        }
        let history = try await store.moods(MoodQuery(session: session.id, user: session.user)).rows
        #expect(history == Array(changes.reversed()))
        let missing: SessionID = world.id()
        await world.expect(.notFound, from: "the mood of a session that does not exist") { () throws(StorageError) in
            try await world.apply(.setMood(MoodChange(session: missing, user: session.user, mood: .neutral(at: world.now()))), of: session.user)
        }
    }

    @Sendable static func previousMood(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let other = try await world.newAgent()
        let user = try await world.newUser()
        func session(_ mood: String, agent: Agent?) async throws -> Session {
            let session = try await world.newSession(of: user, agent: agent)
            let change = MoodChange(session: session.id, user: user, mood: Mood(name: mood, intensity: 0.7, startedAt: world.now()))
            try await world.apply(.setMood(change), of: user)
            return session
        }
        let first = try await session("happy", agent: nil)
        let none = try await world.context(first).previousMood
        #expect(none == nil)
        let second = try await session("sad", agent: nil)
        _ = try await session("angry", agent: other)
        let third = try await world.newSession(of: user)
        let last = try await world.context(third).previousMood
        #expect(last?.name == "sad")
        try await world.openTurn(in: first)
        let active = try await world.context(third).previousMood
        #expect(active?.name == "happy", "the session with the latest activity is the last one")
        let ofSecond = try await world.context(second).previousMood
        #expect(ofSecond?.name == "happy")
    }
}
