import LuminoraCore
import Testing

/// Following the cursors gives each row once, in the order of the query.
enum PagingLaws {
    static let all: [StorageLaw] = [
        StorageLaw("The pages of messages are the session, from either end", check: messages),
        StorageLaw("The pages of sessions are all of them, even with equal times", check: sessions),
        StorageLaw("The pages of the ledger are all of it, even with equal times", check: ledger),
        StorageLaw("The pages of moods are all of them", check: moods),
        StorageLaw("The pages of memories are all of them, even with equal times", check: memories),
        StorageLaw("Rows that come in between do not disturb the pages that follow", check: arrivals),
        StorageLaw("What is not there is an empty page without a cursor", check: emptiness),
    ]

    @Sendable static func messages(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        for index in 0..<6 {
            let turn = try await world.openTurn("\(index)", in: session)
            try await world.closeTurn(turn)
            if index == 2 { try await world.apply(.undoTurn(turn.id), of: session.user) }
        }
        let kept = [1, 2, 3, 4, 7, 8, 9, 10, 11, 12]
        for limit in [1, 3, 5, 10, 11] {
            for (order, expected) in [(MessageQuery.Order.oldestFirst, kept), (.newestFirst, kept.reversed())] {
                let pages = try await allPages { cursor throws(StorageError) in
                    try await store.messages(
                        MessageQuery(session: session.id, user: session.user, order: order, limit: PageLimit(limit), after: cursor)
                    )
                }
                #expect(pages.flatMap(\.rows).map(\.sequence) == expected, "pages of \(limit), \(order)")
                #expect(pages.dropLast().allSatisfy { $0.rows.count == limit }, "every page but the last is full")
                #expect(pages.last?.rows.isEmpty == false, "the last page is not empty")
            }
        }
    }

    @Sendable static func sessions(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let at = world.now()
        let sessions = (0..<7).map { world.session(of: user, at: at + .milliseconds($0 / 3)) }
        for session in sessions { try await world.apply(.openSession(session, level: "stranger", mood: nil), of: user, at: session.createdAt) }
        for limit in [1, 2, 3, 7] {
            let rows = try await allPages { cursor throws(StorageError) in
                try await store.sessions(SessionQuery(user: user, agentName: world.agent.name, limit: PageLimit(limit), after: cursor))
            }
            .flatMap(\.rows)
            expectOnce(rows.map(\.id), sessions.map(\.id), "sessions, pages of \(limit)")
            #expect(rows.map(\.lastActivity) == rows.map(\.lastActivity).sorted(by: >), "pages of \(limit)")
        }
    }

    @Sendable static func ledger(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let at = world.now()
        let steps = (1...8).map { world.step(1, to: $0, of: user, at: at + .milliseconds($0 / 4)) }
        try await world.apply(steps.map { .recordLedger($0, level: "stranger") }, scope: .user(user), at: at)
        for limit in [1, 3, 8] {
            let rows = try await allPages { cursor throws(StorageError) in
                try await store.ledger(LedgerQuery(user: user, limit: PageLimit(limit), after: cursor))
            }
            .flatMap(\.rows)
            expectOnce(rows.map(\.id), steps.map(\.id), "the ledger, pages of \(limit)")
            #expect(rows.map(\.createdAt) == rows.map(\.createdAt).sorted(by: >), "pages of \(limit)")
        }
    }

    @Sendable static func moods(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        for index in 0..<5 {
            let mood = Mood(name: "mood_\(index)", intensity: 0.5, startedAt: world.now())
            try await world.apply(.setMood(MoodChange(session: session.id, user: session.user, mood: mood)), of: session.user)
        }
        for limit in [1, 2, 5] {
            let rows = try await allPages { cursor throws(StorageError) in
                try await store.moods(MoodQuery(session: session.id, user: session.user, limit: PageLimit(limit), after: cursor))
            }
            .flatMap(\.rows)
            #expect(rows.map(\.mood.name) == (0..<5).reversed().map { "mood_\($0)" }, "pages of \(limit)")
        }
    }

    @Sendable static func memories(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let at = world.now()
        let facts = (0..<9).map { world.fact("k\($0)", "\($0)", of: user, at: at + .milliseconds($0 / 4)) }
        try await world.apply(facts.map { .saveMemory($0, sources: []) }, scope: .user(user), at: at)
        for limit in [1, 4, 9] {
            let rows = try await allPages { cursor throws(StorageError) in
                try await store.memories(MemoryQuery(user: user, now: at, limit: PageLimit(limit), after: cursor))
            }
            .flatMap(\.rows)
            expectOnce(rows.map(\.id), facts.map(\.id), "memories, pages of \(limit)")
            #expect(rows.map(\.createdAt) == rows.map(\.createdAt).sorted(by: >), "pages of \(limit)")
        }
    }

    @Sendable static func arrivals(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        for index in 0..<3 { try await world.closeTurn(try await world.openTurn("\(index)", in: session)) }
        let query = MessageQuery(session: session.id, user: session.user, order: .newestFirst, limit: 2)
        let first = try await store.messages(query)
        try await world.openTurn("new", in: session)
        var rest = query
        rest.after = first.next
        rest.limit = 10
        let second = try await store.messages(rest)
        #expect((first.rows + second.rows).map(\.sequence) == [6, 5, 4, 3, 2, 1])
        #expect(second.next == nil)
    }

    @Sendable static func emptiness(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user: UserID = world.id()
        let session: SessionID = world.id()
        let messages = try await store.messages(MessageQuery(session: session, user: user))
        #expect(messages == Page(rows: []))
        let sessions = try await store.sessions(SessionQuery(user: user))
        #expect(sessions == Page(rows: []))
        let ledger = try await store.ledger(LedgerQuery(user: user))
        #expect(ledger == Page(rows: []))
        let moods = try await store.moods(MoodQuery(session: session, user: user))
        #expect(moods == Page(rows: []))
        let memories = try await store.memories(MemoryQuery(user: user, now: world.now()))
        #expect(memories == Page(rows: []))
        let relationships = try await store.relationships(of: user)
        #expect(relationships.isEmpty)
        let context = try await store.context(
            for: ContextRequest(user: user, agentName: "nobody", session: session, dayStart: LawWorld.start, memoriesSince: 0)
        )
        #expect(context == ConversationContext())
    }

    private static func expectOnce<ID: Hashable>(_ found: [ID], _ expected: [ID], _ what: String) {
        #expect(found.count == expected.count, "\(what): the number of rows")
        #expect(Set(found) == Set(expected), "\(what): the rows")
    }
}
