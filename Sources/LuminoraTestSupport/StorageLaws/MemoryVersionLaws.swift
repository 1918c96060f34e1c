import LuminoraCore
import Testing

/// A version tells what changed of what can be recalled.
enum MemoryVersionLaws {
    static let all: [StorageLaw] = [
        StorageLaw("The memory version goes up by one in a batch that changes memories", check: version),
        StorageLaw("A batch without memories leaves the memory version alone", check: versionStays),
        StorageLaw("The context has the memories that changed after a version, whatever became of them", check: changes),
    ]

    @Sendable static func version(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let a = world.fact("a", "a", of: user, at: world.now())
        let b = world.fact("b", "b", of: user, at: world.now())
        let first = try await world.apply(.saveMemory(a, sources: []), .saveMemory(b, sources: []), of: user)
        #expect(first.memoryVersion == 1)
        let second = try await world.apply(.retireMemory(a.id, status: .expired, supersededBy: nil), of: user)
        #expect(second.memoryVersion == 2)
        let third = try await world.apply(.saveMemory(b, sources: []), of: user)
        #expect(third.memoryVersion == 3)
        let account = try await store.account(user)
        #expect(account?.memoryVersion == 3)
        let all = try await world.memories(of: user, status: nil)
        let versions = Dictionary(uniqueKeysWithValues: all.map { ($0.content, $0.changedAtVersion) })
        #expect(versions == ["a": 2, "b": 3])
    }

    @Sendable static func versionStays(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        try await world.apply(.saveMemory(world.fact("a", "a", of: session.user, at: world.now()), sources: []), of: session.user)
        let turn = try await world.openTurn(in: session)
        let outcome = try await world.closeTurn(turn)
        #expect(outcome.memoryVersion == 1)
        let at = world.now()
        try await world.apply(
            .recordLedger(world.step(1, to: 1, of: session.user, at: at), level: "stranger"),
            .enqueueJob(world.job("j", of: session.user, at: at)),
            of: session.user
        )
        let account = try await store.account(session.user)
        #expect(account?.memoryVersion == 1)
    }

    @Sendable static func changes(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let user = session.user
        let facts = (0..<4).map { world.fact("k\($0)", "\($0)", of: user, at: world.now()) }
        for fact in facts { try await world.apply(.saveMemory(fact, sources: []), of: user) }
        try await world.apply(.retireMemory(facts[0].id, status: .archived, supersededBy: nil), of: user)
        func changed(_ since: Int64?) async throws -> Set<String> {
            Set(try await world.context(session, since: since).changedMemories.map { "\($0.content) \($0.status) \($0.changedAtVersion)" })
        }
        let none = try await changed(nil)
        #expect(none.isEmpty)
        let all = try await changed(0)
        #expect(all == ["0 archived 5", "1 active 2", "2 active 3", "3 active 4"])
        let some = try await changed(3)
        #expect(some == ["0 archived 5", "3 active 4"])
        let nothing = try await changed(5)
        #expect(nothing.isEmpty)
    }
}
