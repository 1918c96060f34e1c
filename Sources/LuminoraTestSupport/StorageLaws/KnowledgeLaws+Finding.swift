import LuminoraCore
import Testing

extension KnowledgeLaws {
    @Sendable static func lookup(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let stranger = try await world.newUser()
        let facts = ["a", "b", "c", "d"].map { world.fact($0, $0, of: user, at: world.now()) }
        let theirs = world.fact("a", "theirs", of: stranger, at: world.now())
        let keyless = world.fact(nil, "keyless", of: user, at: world.now())
        try await world.apply((facts + [keyless]).map { .saveMemory($0, sources: []) }, scope: .user(user))
        try await world.apply(.saveMemory(theirs, sources: []), of: stranger)
        try await world.apply(.retireMemory(facts[2].id, status: .archived, supersededBy: nil), of: user)
        func ask(_ change: (inout MemoryQuery) -> Void) async throws -> [String] {
            var query = MemoryQuery(user: user, now: world.now())
            change(&query)
            return try await store.memories(query).rows.map(\.content)
        }
        let keys = try await ask { $0.keys = ["a", "c", "d", "d", "none"] }
        #expect(keys == ["d", "a"], "the newest comes first, and only live ones")
        let all = try await ask {
            $0.keys = ["a", "c"]
            $0.status = nil
        }
        #expect(all == ["c", "a"])
        let ids = try await ask { $0.ids = [facts[0].id, facts[1].id, theirs.id, world.id(), keyless.id] }
        #expect(ids == ["keyless", "b", "a"])
        let both = try await ask {
            $0.keys = ["a", "b"]
            $0.ids = [facts[1].id, facts[3].id]
        }
        #expect(both == ["b"])
        for isEmpty in [{ $0.keys = [] }, { $0.ids = [] }] as [(inout MemoryQuery) -> Void] {
            let none = try await ask(isEmpty)
            #expect(none.isEmpty)
        }
        let pages = try await allPages { cursor throws(StorageError) in
            try await store.memories(MemoryQuery(user: user, keys: ["a", "b", "d"], now: LawWorld.start, limit: 2, after: cursor))
        }
        #expect(pages.map { $0.rows.map(\.content) } == [["d", "b"], ["a"]])
        _ = try await ask { $0.keys = (0..<100).map { "\($0)" } }
        for tooMany in [{ $0.keys = (0...100).map { "\($0)" } }, { $0.ids = (0...100).map { _ in world.id() } }] as [(inout MemoryQuery) -> Void] {
            var query = MemoryQuery(user: user, now: world.now())
            tooMany(&query)
            let large = query
            await world.expect(.invalidValue, from: "101 at once") { () throws(StorageError) in _ = try await store.memories(large) }
        }
    }

    @Sendable static func learnt(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let user = session.user
        let first = try await world.openTurn("Max is my dog.", in: session)
        try await world.closeTurn(first, "A do", as: .partial)
        let broken = try #require(try await world.turn(first)?.answer)
        try await world.apply(.reopenTurn(first.id, owner: "owner", leaseUntil: world.now() + .seconds(30)), of: user)
        try await world.closeTurn(first, "A dog!")
        let answer = try #require(try await world.turn(first)?.answer)
        let second = try await world.takeTurn("He is old.", in: session)
        func save(_ content: String, from messages: MessageID...) async throws {
            let sources = messages.map { MemorySource(message: $0, quote: "q") }
            try await world.apply(.saveMemory(world.fact(content, content, of: user, at: world.now()), sources: sources), of: user)
        }
        try await save("dog", from: first.userMessage)
        try await save("old", from: second.userMessage)
        try await save("old dog", from: first.userMessage, second.userMessage)
        try await save("said", from: answer)
        try await save("half said", from: broken)
        try await save("nowhere")
        func learnt(_ turn: TurnID, of user: UserID) async throws -> [String] {
            try await store.memories(MemoryQuery(user: user, learntFrom: turn, now: world.now())).rows.map(\.content)
        }
        for _ in 0..<2 {
            let fromFirst = try await learnt(first.id, of: user)
            #expect(fromFirst == ["half said", "said", "old dog", "dog"])
            let fromSecond = try await learnt(second.id, of: user)
            #expect(fromSecond == ["old dog", "old"])
            let theirs = try await learnt(first.id, of: try await world.newUser())
            #expect(theirs.isEmpty)
            let nothing = try await learnt(world.id(), of: user)
            #expect(nothing.isEmpty)
            // Once more after it was taken back: that is when it is asked.
            if try await world.turn(first)?.state != .undone { try await world.apply(.undoTurn(first.id), of: user) }
        }
    }

    @Sendable static func sources(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let user = session.user
        var turns: [Turn] = []
        for number in 0..<3 { turns.append(try await world.takeTurn("m\(number)", in: session)) }
        let given = [2, 0, 1, 0].map { MemorySource(message: turns[$0].userMessage, quote: "m\($0) é") }
        let facts = (0..<130).map { world.fact("\($0)", "f", of: user, at: world.now()) }
        for part in [facts.prefix(80), facts.suffix(50)] {
            try await world.apply(part.map { .saveMemory($0, sources: $0.key == "1" ? [] : given) }, scope: .user(user))
        }
        let all = facts.map(\.id) + [world.id()]
        let found = try await store.sources(of: all, of: user)
        #expect(found.count == 129)
        #expect(found[facts[1].id] == nil)
        #expect(found.values.allSatisfy { $0 == given })
        let none = try await store.sources(of: [], of: user)
        #expect(none.isEmpty)
        let theirs = try await store.sources(of: all, of: try await world.newUser())
        #expect(theirs.isEmpty)
        try await world.apply(.saveMemory(facts[0], sources: [given[1]]), of: user)
        let replaced = try await store.sources(of: [facts[0].id], of: user)
        #expect(replaced == [facts[0].id: [given[1]]])
    }

    @Sendable static func preconditions(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let user = session.user
        let turn = try await world.openTurn(in: session)
        func refuse(_ precondition: Precondition) async {
            await world.expect(.conflict, from: "\(precondition)") { () throws(StorageError) in try await world.apply(of: user, if: [precondition]) }
        }
        await refuse(.turnIsLive(turn.id))
        await refuse(.turnIsLive(world.id()))
        try await world.closeTurn(turn, as: .partial)
        try await world.apply(of: user, if: [.turnIsLive(turn.id), .memoryVersion(0)])
        let fact = world.fact("name", "Ana", of: user, at: world.now())
        try await world.apply(.saveMemory(fact, sources: []), of: user, if: [.turnIsLive(turn.id), .memoryVersion(0)])
        await refuse(.memoryVersion(0))
        await refuse(.memoryVersion(2))
        try await world.apply(.undoTurn(turn.id), of: user, if: [.memoryVersion(1)])
        await refuse(.turnIsLive(turn.id))
        let failed = try await world.openTurn(in: session)
        try await world.failTurn(failed)
        await refuse(.turnIsLive(failed.id))
        let at = world.now()
        let newcomer: UserID = world.id()
        try await world.apply(.ensureAccount(Account(id: newcomer, createdAt: at)), of: newcomer, if: [.memoryVersion(0)])
    }
}
