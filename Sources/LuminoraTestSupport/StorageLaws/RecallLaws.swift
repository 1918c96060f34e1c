import LuminoraCore
import Testing

/// What the context has of what is remembered.
enum RecallLaws {
    static let all: [StorageLaw] = [
        StorageLaw("Facts of the kinds asked for come first, then the most important, then the newest", check: order),
        StorageLaw("What does not count, is over, has no key or is another agent's is not recalled", check: omissions),
        StorageLaw("Recent episodes are recalled, the most important first", check: episodes),
        StorageLaw("Nothing is recalled that is another user's, nor without asking", check: isolation),
    ]

    private static func recall(
        _ session: Session,
        in world: LawWorld,
        _ change: (inout RecallRequest) -> Void = { _ in }
    ) async throws -> ConversationContext {
        var request = RecallRequest(agent: session.agent, facts: 100, episodes: 100, episodesSince: LawWorld.start, now: world.now())
        change(&request)
        return try await world.store.context(
            for: ContextRequest(
                user: session.user,
                agentName: session.agentName,
                session: session.id,
                dayStart: LawWorld.start,
                memoriesSince: 0,
                recall: request
            )
        )
    }

    @Sendable static func order(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        func fact(_ name: String, _ kind: String, _ importance: Double, from seconds: Int = 0, id: String? = nil) -> Memory {
            var fact = world.fact(name, name, of: session.user, kind: kind, at: world.now())
            fact.importance = importance
            fact.validFrom = LawWorld.start + .seconds(seconds)
            if let id { fact.id = MemoryID(rawValue: "\(id) \(fact.id.rawValue)") }
            return fact
        }
        let facts = [
            fact("minor", "personal_info", 0.2), fact("major", "personal_info", 0.9), fact("new", "places", 0.5, from: 20),
            fact("old", "places", 0.5, from: 10), fact("food", "food", 0.1), fact("more food", "food", 0.15), fact("b", "work", 0.3, id: "b"),
            fact("a", "work", 0.3, id: "a"),
        ]
        var routine = facts[0]
        routine.id = world.id()
        routine.key = "run"
        routine.content = "routine"
        routine.type = .procedural
        routine.importance = 0.8
        try await world.apply((facts + [routine]).map { .saveMemory($0, sources: []) }, scope: .user(session.user))
        let all = try await recall(session, in: world).facts
        #expect(all.map(\.content) == ["major", "routine", "new", "old", "a", "b", "minor", "more food", "food"])
        #expect(all.allSatisfy { $0.changedAtVersion == 1 })
        let asked = try await recall(session, in: world) { $0.kinds = ["food", "none", "places"] }.facts
        #expect(asked.map(\.content) == ["new", "old", "more food", "food", "major", "routine", "a", "b", "minor"])
        for limit in [0, 2, 5] {
            let some = try await recall(session, in: world) {
                $0.kinds = ["food", "places"]
                $0.facts = limit
            }
            .facts
            #expect(some.map(\.content) == ["new", "old", "more food", "food", "major"].prefix(limit).map { $0 })
        }
    }

    @Sendable static func omissions(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let user = session.user
        let other = try await world.newAgent()
        let now = world.now() + .seconds(60)
        var memories: [Memory] = []
        for status in [Memory.Status.superseded, .expired, .quarantined, .archived, .undone] {
            for type in [Memory.MemoryType.semantic, .episodic, .procedural] {
                var memory = world.fact("\(status)", "\(status) \(type)", of: user, at: world.now())
                memory.status = status
                memory.type = type
                memories.append(memory)
            }
        }
        for type in [Memory.MemoryType.semantic, .episodic] {
            func add(_ content: String, _ agent: AgentID? = nil, until end: Timestamp? = nil) {
                var memory = world.fact(content, "\(content) \(type)", of: user, agent: agent, at: world.now())
                memory.type = type
                memory.expiresAt = end
                memories.append(memory)
            }
            add("over", until: now)
            add("not over", until: now + .milliseconds(1))
            add("another's", other.id)
            add("own", world.agent.id)
            add("shared")
        }
        memories.append(world.fact(nil, "keyless", of: user, at: world.now()))
        try await world.apply(memories.map { .saveMemory($0, sources: []) }, scope: .user(user))
        let context = try await recall(session, in: world) { $0.now = now }
        #expect(Set(context.facts.map(\.content)) == ["not over semantic", "own semantic", "shared semantic"])
        #expect(Set(context.episodes.map(\.content)) == ["not over episodic", "own episodic", "shared episodic"])
        #expect(context.changedMemories.count == memories.count)
    }

    @Sendable static func episodes(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let since = LawWorld.start + .seconds(1000)
        func episode(_ content: String, _ importance: Double, at seconds: Int) -> WriteOperation {
            .saveMemory(
                Memory(
                    id: world.id(),
                    user: session.user,
                    type: .episodic,
                    kind: "milestone",
                    content: content,
                    importance: importance,
                    occurredAt: LawWorld.start + .seconds(seconds),
                    createdAt: world.now()
                ),
                sources: []
            )
        }
        try await world.apply(
            episode("before", 1, at: 999),
            episode("first", 0.4, at: 1000),
            episode("major", 0.7, at: 1001),
            episode("later", 0.4, at: 2000),
            of: session.user
        )
        for limit in [0, 2, 10] {
            let context = try await recall(session, in: world) {
                $0.episodesSince = since
                $0.episodes = limit
            }
            #expect(context.episodes.map(\.content) == ["major", "later", "first"].prefix(limit).map { $0 })
            #expect(context.facts.isEmpty)
        }
    }

    @Sendable static func isolation(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let stranger = try await world.newSession(of: try await world.newUser())
        var episode = world.fact(nil, "e", of: session.user, at: world.now())
        episode.type = .episodic
        try await world.apply(
            .saveMemory(world.fact("name", "Ana", of: session.user, at: world.now()), sources: []),
            .saveMemory(episode, sources: []),
            of: session.user
        )
        let theirs = try await recall(stranger, in: world)
        #expect(theirs.facts.isEmpty)
        #expect(theirs.episodes.isEmpty)
        let unasked = try await world.context(session)
        #expect(unasked.facts.isEmpty)
        #expect(unasked.episodes.isEmpty)
        let asked = try await recall(session, in: world)
        #expect(asked.facts.map(\.content) == ["Ana"])
        #expect(asked.episodes.map(\.content) == ["e"])
    }
}
