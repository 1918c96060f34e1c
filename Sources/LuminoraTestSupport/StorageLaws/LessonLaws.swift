import LuminoraCore
import Testing

/// What there is to learn from a turn.
enum LessonLaws {
    static let all: [StorageLaw] = [
        StorageLaw("A lesson has the turn, its session and account, and what was said around it", check: around),
        StorageLaw("A lesson has only messages of turns that are complete or partial, and counts only those", check: live),
        StorageLaw("A lesson is given of a turn in any state, with its own message only if it is live", check: states),
        StorageLaw("A turn that is taken back later no longer counts", check: undone),
        StorageLaw("An answer that another took the place of is not the one before", check: retried),
        StorageLaw("A lesson reaches at most 20 messages each way", check: reach),
        StorageLaw("A lesson has the people and pets that the session's agent may know, the newest first", check: acquaintances),
        StorageLaw("Lessons of several turns are those of each, in the order asked for", check: several),
        StorageLaw("There is no lesson of another user's turn, nor of one that is not there", check: isolation),
    ]

    private static func session(_ world: LawWorld) async throws -> Session {
        try await world.newSession(of: try await world.newUser())
    }

    private static func lesson(_ turn: Turn, in world: LawWorld, reach: Int = 4) async throws -> Lesson {
        try #require(try await world.store.lessons(LessonQuery(turns: [turn.id], of: turn.user, reach: reach)).first)
    }

    @Sendable static func around(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await session(world)
        var turns: [Turn] = []
        for number in 0..<7 { turns.append(try await world.takeTurn("m\(number)", "a\(number)", in: session)) }
        let lesson = try await lesson(turns[3], in: world, reach: 2)
        let messages = try await world.messages(session)
        #expect(lesson.messages == messages.filter { ["m1", "m2", "m3", "m4", "m5"].contains($0.content) })
        #expect(lesson.position == 4)
        #expect(lesson.precedingAnswer == messages.first { $0.content == "a2" })
        let turn = try await world.turn(turns[3])
        #expect(lesson.turn == turn)
        let stored = try await store.session(session.id, of: session.user)
        #expect(lesson.session == stored)
        let account = try await store.account(session.user)
        #expect(lesson.account == account)
        #expect(lesson.acquaintances.isEmpty)
        let first = try await Self.lesson(turns[0], in: world)
        #expect(first.precedingAnswer == nil)
        #expect(first.position == 1)
        #expect(first.messages.map(\.content) == ["m0", "m1", "m2", "m3", "m4"])
    }

    /// A session of turns in every state: complete, failed, undone, partial, complete, interrupted, open.
    private static func mixture(_ world: LawWorld) async throws -> [Turn] {
        let session = try await session(world)
        var turns = [try await world.takeTurn("complete", "a", in: session), try await world.openTurn("failed", in: session)]
        try await world.failTurn(turns[1])
        turns.append(try await world.takeTurn("undone", "b", in: session))
        try await world.apply(.undoTurn(turns[2].id), of: session.user)
        turns.append(try await world.openTurn("partial", in: session))
        try await world.closeTurn(turns[3], "c", as: .partial)
        turns.append(try await world.takeTurn("last", "d", in: session))
        turns.append(try await world.openTurn("interrupted", in: session))
        try await world.apply(.interruptTurn(turns[5].id, owner: "owner", leaseUntil: try #require(turns[5].leaseUntil)), of: session.user)
        turns.append(try await world.openTurn("open", in: session))
        return turns
    }

    @Sendable static func live(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let lesson = try await lesson(try await mixture(world)[4], in: world)
        #expect(lesson.messages.map(\.content) == ["complete", "partial", "last"])
        #expect(lesson.position == 3)
        #expect(lesson.precedingAnswer?.content == "c")
    }

    @Sendable static func states(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let turns = try await mixture(world)
        let expected: [(Turn.State, position: Int, answer: String?)] = [
            (.complete, 1, nil), (.failed, 1, "a"), (.undone, 1, "a"), (.partial, 2, "a"), (.complete, 3, "c"), (.interrupted, 3, "d"),
            (.open, 3, "d"),
        ]
        for (turn, expected) in zip(turns, expected) {
            let lesson = try await lesson(turn, in: world)
            #expect(lesson.turn.state == expected.0)
            #expect(lesson.messages.map(\.content) == ["complete", "partial", "last"])
            #expect(lesson.position == expected.position, "\(expected)")
            #expect(lesson.precedingAnswer?.content == expected.answer, "\(expected)")
        }
    }

    @Sendable static func undone(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await session(world)
        var turns: [Turn] = []
        for number in 0..<4 { turns.append(try await world.takeTurn("m\(number)", "a\(number)", in: session)) }
        try await world.apply(.undoTurn(turns[1].id), of: session.user)
        let lesson = try await lesson(turns[2], in: world)
        #expect(lesson.position == 2)
        #expect(lesson.messages.map(\.content) == ["m0", "m2", "m3"])
        #expect(lesson.precedingAnswer?.content == "a0")
        let last = try await Self.lesson(turns[3], in: world)
        #expect(last.position == 3)
        let next = try await Self.lesson(try await world.takeTurn("m4", in: session), in: world)
        #expect(next.position == 4)
        let defects = try await store.check()
        #expect(defects.isEmpty)
    }

    @Sendable static func retried(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await session(world)
        let turn = try await world.openTurn("m0", in: session)
        try await world.closeTurn(turn, "broken off", as: .partial)
        try await world.apply(.reopenTurn(turn.id, owner: "owner", leaseUntil: world.now() + .seconds(30)), of: session.user)
        let open = try await lesson(turn, in: world)
        #expect(open.position == 0)
        #expect(open.messages.isEmpty)
        try await world.closeTurn(turn, "whole")
        let next = try await lesson(try await world.takeTurn("m1", in: session), in: world)
        #expect(next.precedingAnswer?.content == "whole")
        #expect(next.position == 2)
    }

    @Sendable static func reach(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await session(world)
        var turns: [Turn] = []
        for number in 0..<45 { turns.append(try await world.takeTurn("m\(number)", in: session)) }
        for (reach, range) in [(100, 2...42), (0, 22...22), (-1, 22...22)] {
            let lesson = try await lesson(turns[22], in: world, reach: reach)
            #expect(lesson.messages.map(\.content) == range.map { "m\($0)" })
            #expect(lesson.position == 23)
        }
    }

    @Sendable static func acquaintances(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await session(world)
        let user = session.user
        let other = try await world.newAgent()
        let turn = try await world.takeTurn("m", in: session)
        func known(_ key: String?, agent: AgentID? = nil, kind: String = "relationships") -> Memory {
            world.fact(key, key ?? "none", of: user, kind: kind, agent: agent, at: world.now())
        }
        var retired = known("retired")
        retired.status = .superseded
        let memories = [
            known("pet.max"), known("mother", agent: world.agent.id), known("secret", agent: other.id), known(nil), known("city", kind: "places"),
            retired,
        ]
        try await world.apply(memories.map { .saveMemory($0, sources: []) }, scope: .user(user))
        let lesson = try await lesson(turn, in: world)
        #expect(lesson.acquaintances.map(\.content) == ["mother", "pet.max"])
        for hundred in 0..<2 {
            try await world.apply((0..<60).map { .saveMemory(known("friend.\(hundred).\($0)"), sources: []) }, scope: .user(user))
        }
        let many = try await Self.lesson(turn, in: world).acquaintances.map(\.content)
        #expect(many.count == 100)
        #expect(many.first == "friend.1.59")
        #expect(many.last == "friend.0.20")
    }

    @Sendable static func several(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let sessions = [try await world.newSession(of: user), try await world.newSession(of: user)]
        var turns: [Turn] = []
        for number in 0..<24 { turns.append(try await world.takeTurn("m\(number)", "a\(number)", in: sessions[number % 2])) }
        let asked = [turns[5].id, world.id(), turns[0].id, turns[3].id]
        let lessons = try await store.lessons(LessonQuery(turns: asked, of: user))
        #expect(lessons.map(\.turn.id) == [turns[5].id, turns[0].id, turns[3].id])
        for lesson in lessons {
            let alone = try await store.lessons(LessonQuery(turns: [lesson.turn.id], of: user))
            #expect(alone == [lesson])
        }
        let many = try await store.lessons(LessonQuery(turns: turns.map(\.id), of: user))
        #expect(many.map(\.turn.id) == turns.prefix(20).map(\.id))
    }

    @Sendable static func isolation(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let turn = try await world.takeTurn("A secret.", in: try await session(world))
        let stranger = try await world.newUser()
        let theirs = try await store.lessons(LessonQuery(turns: [turn.id], of: stranger))
        #expect(theirs.isEmpty)
        let nothing = try await store.lessons(LessonQuery(turns: [world.id()], of: turn.user))
        #expect(nothing.isEmpty)
    }
}
