import LuminoraCore
import Testing

/// How what was learnt is found, replaced and taken away.
enum KnowledgeLaws {
    static let all: [StorageLaw] = [
        StorageLaw("A routine with a key is a fact: one lives for each scope, kind and key", check: routines),
        StorageLaw("A fact whose time is over makes way for a new one", check: expiry),
        StorageLaw("Retiring a memory says until when it was so, unless that is known", check: retirement),
        StorageLaw("A memory is deleted with where it came from, and only its own user's", check: deletion),
        StorageLaw("Memories are found by their keys and by their ids, at most 100 of each", check: lookup),
        StorageLaw("Memories are found by the turn that taught them", check: learnt),
        StorageLaw("The sources of memories come back in their order, and only to their user", check: sources),
        StorageLaw("What is learnt may depend on a live turn and on the memory version", check: preconditions),
    ]

    private static func routine(_ key: String?, _ content: String, of user: UserID, in world: LawWorld, agent: AgentID? = nil) -> Memory {
        var memory = world.fact(key, content, of: user, kind: "routine", agent: agent, at: world.now())
        memory.type = .procedural
        return memory
    }

    @Sendable static func routines(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let run = routine("run", "Runs.", of: user, in: world)
        try await world.apply(
            .saveMemory(run, sources: []),
            .saveMemory(routine("run", "Runs with her.", of: user, in: world, agent: world.agent.id), sources: []),
            .saveMemory(routine("swim", "Swims.", of: user, in: world), sources: []),
            .saveMemory(routine(nil, "Sings.", of: user, in: world), sources: []),
            .saveMemory(routine(nil, "Sings.", of: user, in: world), sources: []),
            of: user
        )
        let again = routine("run", "Runs far.", of: user, in: world)
        let fact = world.fact("run", "Runs.", of: user, kind: "routine", at: world.now())
        for memory in [again, fact] {
            await world.expect(.conflict, from: "a second \(memory.type) memory of one identity") { () throws(StorageError) in
                try await world.apply(.saveMemory(memory, sources: []), of: user)
            }
        }
        try await world.apply(.retireMemory(run.id, status: .superseded, supersededBy: again.id), .saveMemory(again, sources: []), of: user)
        let live = try await world.memories(of: user)
        #expect(Set(live.map(\.content)) == ["Runs far.", "Runs with her.", "Swims.", "Sings."])
        #expect(live.count == 5)
    }

    @Sendable static func expiry(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let end = world.now() + .seconds(60)
        var plan = world.fact("plan", "A visit.", of: user, at: world.now())
        plan.expiresAt = end
        try await world.apply(.saveMemory(plan, sources: []), of: user)
        let next = world.fact("plan", "A journey.", of: user, at: world.now())
        await world.expect(.conflict, from: "a fact beside one that still lives") { () throws(StorageError) in
            try await world.apply(.saveMemory(next, sources: []), of: user, at: end - .milliseconds(1))
        }
        let outcome = try await world.apply(.saveMemory(next, sources: []), of: user, at: end)
        #expect(outcome.memoryVersion == 2)
        let live = try await world.memories(of: user)
        #expect(live.map(\.content) == ["A journey."])
        let expired = try await world.memories(of: user, status: .expired)
        #expect(expired.map(\.content) == ["A visit."])
        #expect(expired.map(\.validTo) == [end])
        #expect(expired.map(\.changedAtVersion) == [2])
        #expect(expired.map(\.supersededBy) == [nil])
        await world.expect(.conflict, from: "retiring what has expired") { () throws(StorageError) in
            try await world.apply(.retireMemory(plan.id, status: .superseded, supersededBy: nil), of: user)
        }
    }

    @Sendable static func retirement(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let open = world.fact("a", "a", of: user, at: world.now())
        var ended = world.fact("b", "b", of: user, at: world.now())
        ended.validTo = world.now()
        let at = world.now()
        try await world.apply(.saveMemory(open, sources: []), .saveMemory(ended, sources: []), of: user)
        try await world.apply(
            .retireMemory(open.id, status: .superseded, supersededBy: nil),
            .retireMemory(ended.id, status: .archived, supersededBy: nil),
            of: user,
            at: at
        )
        let retired = try await world.memories(of: user, status: nil)
        #expect(Dictionary(uniqueKeysWithValues: retired.map { ($0.content, $0.validTo) }) == ["a": at, "b": ended.validTo])
    }

    @Sendable static func deletion(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let user = session.user
        let turn = try await world.takeTurn("I am Ana.", in: session)
        let fact = world.fact("name", "Ana", of: user, at: world.now())
        let source = MemorySource(message: turn.userMessage, quote: "Ana")
        try await world.apply(.saveMemory(fact, sources: [source]), of: user)
        let stranger = try await world.newUser()
        // A store may keep names of memories apart by user; what counts is that the other's memory stays.
        do throws(StorageError) {
            try await world.apply(.deleteMemory(fact.id), of: stranger)
        } catch {
            #expect(error.code == .forbidden, "\(error.debugDescription)")
        }
        let kept = try await world.memories(of: user)
        #expect(kept.count == 1)
        let outcome = try await world.apply(.deleteMemory(fact.id), of: user)
        #expect(outcome.memoryVersion == 2)
        let none = try await world.memories(of: user, status: nil)
        #expect(none.isEmpty)
        let sources = try await store.sources(of: [fact.id], of: user)
        #expect(sources.isEmpty)
        let again = try await world.apply(.deleteMemory(fact.id), of: user)
        #expect(again.memoryVersion == 2, "nothing was there to delete")
        try await world.apply(.saveMemory(fact, sources: []), of: user)
        let back = try await store.sources(of: [fact.id], of: user)
        #expect(back.isEmpty)
    }
}
