import LuminoraCore
import Testing

/// What is remembered: one live fact for each identity, and a version that tells what changed.
enum MemoryLaws {
    static let all: [StorageLaw] = [
        StorageLaw("A memory comes back as it was written", check: roundTrip),
        StorageLaw("Saving a memory again replaces it", check: replacement),
        StorageLaw("A user has one live fact for each scope, kind and key", check: identity),
        StorageLaw("What differs in scope, kind, key or user is another fact", check: identities),
        StorageLaw("Episodes, facts without a key and those that no longer count have no identity", check: withoutIdentity),
        StorageLaw("A fact may follow the one that the same batch retires", check: supersession),
        StorageLaw("Bringing a fact back to life is conflict while another lives", check: revival),
        StorageLaw("Only a live memory can be retired, and not as active", check: retirement),
        StorageLaw("Memories can be asked by agent, type, kind and status", check: filters),
        StorageLaw("A row that refers to a session or a message that is not there is notFound, and to another user's forbidden", check: references),
        StorageLaw("A memory whose time is over is never given as active", check: expiry),
    ]

    @Sendable static func roundTrip(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let at = world.now()
        let full = Memory(
            id: world.id(),
            user: user,
            agent: world.agent.id,
            type: .episodic,
            category: "achievement",
            kind: "milestone",
            key: "first.key",
            title: "A title",
            content: "It happened.",
            summary: "It.",
            value: .object(["a": .array([.integer(.max), .integer(.min), .number(0.1), .bool(false), .null, .string("b")])]),
            importance: 1.0 / 3,
            confidence: 0.1 + 0.2,
            sentiment: "very_positive",
            tags: ["b", "a", "b"],
            metadata: .object(["x": .object([:])]),
            source: "user_input",
            status: .quarantined,
            session: nil,
            turn: nil,
            occurredAt: at - .seconds(3600),
            validFrom: at - .seconds(60),
            validTo: at + .seconds(60),
            supersededBy: world.id(),
            expiresAt: at + .seconds(999),
            createdAt: at
        )
        let bare = Memory(
            id: world.id(),
            user: user,
            type: .procedural,
            kind: "routine",
            content: "Coffee.",
            occurredAt: at,
            createdAt: at - .seconds(1)
        )
        try await world.apply(.saveMemory(full, sources: []), .saveMemory(bare, sources: []), of: user, at: at)
        let memories = try await world.memories(of: user, status: nil)
        #expect(memories == [full, bare].map { stamped($0, 1) })
    }

    @Sendable static func replacement(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let user = session.user
        let turn = try await world.openTurn("I am Anna.", in: session)
        var fact = world.fact("name", "Ana", of: user, at: world.now())
        fact.session = session.id
        fact.turn = turn.id
        try await world.apply(.saveMemory(fact, sources: []), of: user)
        fact.content = "Anna"
        fact.confidence = 0.5
        fact.tags = ["corrected"]
        try await world.apply(.saveMemory(fact, sources: [MemorySource(message: turn.userMessage, quote: "Anna")]), of: user)
        let memories = try await world.memories(of: user)
        #expect(memories == [stamped(fact, 2)])
    }

    @Sendable static func identity(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let first = world.fact("city", "Lima", of: user, at: world.now())
        try await world.apply(.saveMemory(first, sources: []), of: user)
        let second = world.fact("city", "Cusco", of: user, at: world.now())
        await world.expect(.conflict, from: "a second live fact") { () throws(StorageError) in
            try await world.apply(.saveMemory(second, sources: []), of: user)
        }
        let one = world.fact("name", "Ana", of: user, at: world.now())
        let two = world.fact("name", "Eva", of: user, at: world.now())
        await world.expect(.conflict, from: "two live facts in one batch") { () throws(StorageError) in
            try await world.apply(.saveMemory(one, sources: []), .saveMemory(two, sources: []), of: user)
        }
        let memories = try await world.memories(of: user)
        #expect(memories.map(\.id) == [first.id])
    }

    @Sendable static func identities(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let other = try await world.newAgent()
        let user = try await world.newUser()
        let stranger = try await world.newUser()
        let at = world.now()
        let facts = [
            world.fact("city", "1", of: user, at: at), world.fact("city", "2", of: user, agent: world.agent.id, at: at),
            world.fact("city", "3", of: user, agent: other.id, at: at), world.fact("city", "4", of: user, kind: "work", at: at),
            world.fact("city.home", "5", of: user, at: at), world.fact("City", "6", of: user, at: at),
        ]
        try await world.apply(facts.map { .saveMemory($0, sources: []) }, scope: .user(user))
        try await world.apply(.saveMemory(world.fact("city", "7", of: stranger, at: at), sources: []), of: stranger)
        let memories = try await world.memories(of: user)
        #expect(Set(memories.map(\.content)) == ["1", "2", "3", "4", "5", "6"])
    }

    @Sendable static func withoutIdentity(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let at = world.now()
        var memories = [world.fact("city", "Lima", of: user, at: at), world.fact(nil, "a", of: user, at: at), world.fact(nil, "b", of: user, at: at)]
        for status in [Memory.Status.superseded, .expired, .quarantined, .archived, .undone] {
            var memory = world.fact("city", "\(status)", of: user, at: at)
            memory.status = status
            memories.append(memory)
        }
        var episode = world.fact("city", "episode", of: user, at: at)
        episode.type = .episodic
        memories.append(episode)
        try await world.apply(memories.map { .saveMemory($0, sources: []) }, scope: .user(user), at: at)
        let stored = try await world.memories(of: user, status: nil)
        #expect(stored.count == memories.count)
    }

    @Sendable static func supersession(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let old = world.fact("city", "Lima", of: user, at: world.now())
        try await world.apply(.saveMemory(old, sources: []), of: user)
        let new = world.fact("city", "Cusco", of: user, at: world.now())
        try await world.apply(.retireMemory(old.id, status: .superseded, supersededBy: new.id), .saveMemory(new, sources: []), of: user)
        let live = try await world.memories(of: user)
        #expect(live == [stamped(new, 2)])
        let superseded = try await world.memories(of: user, status: .superseded)
        #expect(superseded.map(\.id) == [old.id])
        #expect(superseded.first?.supersededBy == new.id)
        #expect(superseded.first?.changedAtVersion == 2)
    }

    @Sendable static func revival(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let old = world.fact("city", "Lima", of: user, at: world.now())
        let new = world.fact("city", "Cusco", of: user, at: world.now())
        try await world.apply(.saveMemory(old, sources: []), of: user)
        try await world.apply(.retireMemory(old.id, status: .superseded, supersededBy: new.id), .saveMemory(new, sources: []), of: user)
        await world.expect(.conflict, from: "bringing an old fact back") { () throws(StorageError) in
            try await world.apply(.saveMemory(old, sources: []), of: user)
        }
        try await world.apply(.retireMemory(new.id, status: .undone, supersededBy: nil), .saveMemory(old, sources: []), of: user)
        let live = try await world.memories(of: user)
        #expect(live.map(\.content) == ["Lima"])
    }

    @Sendable static func retirement(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let fact = world.fact("city", "Lima", of: user, at: world.now())
        try await world.apply(.saveMemory(fact, sources: []), of: user)
        await world.expect(.invalidValue, from: "retiring as active") { () throws(StorageError) in
            try await world.apply(.retireMemory(fact.id, status: .active, supersededBy: nil), of: user)
        }
        try await world.apply(.retireMemory(fact.id, status: .archived, supersededBy: nil), of: user)
        await world.expect(.conflict, from: "retiring twice") { () throws(StorageError) in
            try await world.apply(.retireMemory(fact.id, status: .expired, supersededBy: nil), of: user)
        }
        let missing: MemoryID = world.id()
        await world.expect(.notFound, from: "retiring a memory that does not exist") { () throws(StorageError) in
            try await world.apply(.retireMemory(missing, status: .expired, supersededBy: nil), of: user)
        }
        let archived = try await world.memories(of: user, status: .archived)
        #expect(archived.map(\.id) == [fact.id])
        let account = try await store.account(user)
        #expect(account?.memoryVersion == 2, "what was refused does not count")
    }

    @Sendable static func filters(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let other = try await world.newAgent()
        let user = try await world.newUser()
        var memories = [
            world.fact("a", "shared", of: user, at: world.now()), world.fact("b", "private", of: user, agent: world.agent.id, at: world.now()),
            world.fact("c", "another's", of: user, agent: other.id, at: world.now()),
            world.fact("d", "work", of: user, kind: "work", at: world.now()),
            world.fact("e", "episode", of: user, kind: "milestone", at: world.now()), world.fact("f", "suspicious", of: user, at: world.now()),
        ]
        memories[4].type = .episodic
        memories[5].status = .quarantined
        try await world.apply(memories.map { .saveMemory($0, sources: []) }, scope: .user(user))
        func ask(_ change: (inout MemoryQuery) -> Void) async throws -> [String] {
            var query = MemoryQuery(user: user, now: world.now())
            change(&query)
            return try await store.memories(query).rows.map(\.content)
        }
        let active = try await ask { _ in }
        #expect(active == ["episode", "work", "another's", "private", "shared"], "the newest comes first")
        let visible = try await ask { $0.visibleTo = world.agent.id }
        #expect(visible == ["episode", "work", "private", "shared"])
        let episodes = try await ask { $0.type = .episodic }
        #expect(episodes == ["episode"])
        let work = try await ask { $0.kind = "work" }
        #expect(work == ["work"])
        let quarantined = try await ask { $0.status = .quarantined }
        #expect(quarantined == ["suspicious"])
        let all = try await ask { $0.status = nil }
        #expect(all.count == 6)
    }

    @Sendable static func references(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let theirs = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: theirs)
        for (session, message, code) in [(world.id(), world.id(), .notFound), (theirs.id, turn.userMessage, .forbidden)]
            as [(SessionID, MessageID, StorageError.Code)]
        {
            let at = world.now()
            var memory = world.fact("a", "b", of: user, at: at)
            memory.session = session
            var job = world.job("k", of: user, at: at)
            job.session = session
            let usage = UsageEntry(id: world.id(), user: user, session: session, kind: "answer", model: "m", inputTokens: 1, outputTokens: 1)
            let operations: [WriteOperation] = [
                .saveMemory(memory, sources: []), .enqueueJob(job), .recordUsage(usage),
                .recordLedger(world.step(1, to: 1, of: user, session: session, at: at), level: "stranger"),
                .saveMemory(world.fact("a", "b", of: user, at: at), sources: [MemorySource(message: message, quote: "b")]),
            ]
            for operation in operations {
                await world.expect(code, from: "\(operation)") { () throws(StorageError) in try await world.apply(operation, of: user, at: at) }
            }
        }
        let memories = try await world.memories(of: user, status: nil)
        #expect(memories.isEmpty)
    }

    @Sendable static func expiry(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let end = world.now() + .seconds(60)
        var fact = world.fact("plan", "A visit.", of: user, at: world.now())
        fact.expiresAt = end
        try await world.apply(
            .saveMemory(fact, sources: []),
            .saveMemory(world.fact("name", "Ana", of: user, at: world.now()), sources: []),
            of: user
        )
        func active(_ now: Timestamp) async throws -> Set<String> {
            Set(try await store.memories(MemoryQuery(user: user, now: now)).rows.map(\.content))
        }
        let before = try await active(end - .milliseconds(1))
        #expect(before == ["A visit.", "Ana"])
        for now in [end, end + .seconds(1)] {
            let after = try await active(now)
            #expect(after == ["Ana"])
        }
    }

    private static func stamped(_ memory: Memory, _ version: Int64) -> Memory {
        var stamped = memory
        stamped.changedAtVersion = version
        return stamped
    }
}
