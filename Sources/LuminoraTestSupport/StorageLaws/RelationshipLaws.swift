import LuminoraCore
import Testing

/// The points of a relationship are the sum of its ledger.
enum RelationshipLaws {
    static let all: [StorageLaw] = [
        StorageLaw("A step of the ledger sets points and level and counts the version", check: step),
        StorageLaw("The sum of the ledger is the points", check: sum),
        StorageLaw("An event is recorded once; the second time it is reported and has no effect", check: repeatedEvent),
        StorageLaw("A step whose points do not follow from those before is conflict", check: wrongPoints),
        StorageLaw("Points never fall below zero", check: negativePoints),
        StorageLaw("A step makes a relationship that was not there", check: firstStep),
        StorageLaw("The version guards against two writers", check: version),
        StorageLaw("Speaking with an agent is noted and takes no step", check: touch),
        StorageLaw("Relationships come the closest first", check: order),
        StorageLaw("The tallies of the context count today and this session, by kind", check: tallies),
        StorageLaw("The tallies keep agents apart", check: talliesOfTwoAgents),
        StorageLaw("The ledger can be asked by agent and by turn", check: filters),
    ]

    @Sendable static func step(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session)
        let at = world.now()
        var entry = world.step(25, to: 25, of: session.user, session: session.id, turn: turn.id, at: at)
        entry.requested = 40
        entry.reason = "A present."
        try await world.apply(.recordLedger(entry, level: "friend"), of: session.user, at: at)
        let relationship = try await world.context(session).relationship
        let expected = Relationship(user: session.user, agentName: world.agent.name, points: 25, level: "friend", version: 1, updatedAt: at)
        #expect(relationship == expected)
        let ledger = try await store.ledger(LedgerQuery(user: session.user)).rows
        #expect(ledger == [entry])
    }

    @Sendable static func sum(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        var points = 0
        for delta in [3, 5, -2, 10, -16, 1, 7] {
            let at = world.now()
            points += delta
            try await world.apply(.recordLedger(world.step(delta, to: points, of: session.user, at: at), level: "stranger"), of: session.user, at: at)
        }
        let relationship = try await world.context(session).relationship
        let ledger = try await store.ledger(LedgerQuery(user: session.user)).rows
        #expect(relationship?.points == 8)
        #expect(ledger.reduce(0) { $0 + $1.applied } == 8)
        #expect(relationship?.version == 7)
        #expect(ledger.map(\.applied) == [7, 1, -16, 10, -2, 5, 3], "the newest step comes first")
    }

    @Sendable static func repeatedEvent(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let at = world.now()
        let entry = world.step(2, to: 2, of: session.user, id: EventID(rawValue: "turn:compliment"), at: at)
        let first = try await world.apply(.recordLedger(entry, level: "stranger"), of: session.user, at: at)
        #expect(first.repeatedEvents.isEmpty)
        var again = entry
        again.applied = 5
        again.pointsAfter = 99
        let second = try await world.apply(.recordLedger(again, level: "soulmate"), of: session.user)
        #expect(second.isFirst)
        #expect(second.repeatedEvents == [entry.id])
        let relationship = try await world.context(session).relationship
        #expect(relationship?.points == 2)
        #expect(relationship?.level == "stranger")
        #expect(relationship?.version == 1)
        let ledger = try await store.ledger(LedgerQuery(user: session.user)).rows
        #expect(ledger == [entry])
    }

    @Sendable static func wrongPoints(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let at = world.now()
        try await world.apply(.recordLedger(world.step(2, to: 2, of: session.user, at: at), level: "stranger"), of: session.user, at: at)
        for after in [2, 3, 5] {
            await world.expect(.conflict, from: "a step of 2 from 2 points to \(after)") { () throws(StorageError) in
                try await world.apply(.recordLedger(world.step(2, to: after, of: session.user, at: at), level: "friend"), of: session.user)
            }
        }
        let relationship = try await world.context(session).relationship
        #expect(relationship?.points == 2)
        #expect(relationship?.version == 1)
    }

    @Sendable static func negativePoints(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let at = world.now()
        await world.expect(.conflict, from: "a step below zero") { () throws(StorageError) in
            try await world.apply(
                .recordLedger(world.step(-2, to: -2, of: session.user, kind: "insult", at: at), level: "stranger"),
                of: session.user
            )
        }
        let ledger = try await store.ledger(LedgerQuery(user: session.user)).rows
        #expect(ledger.isEmpty)
    }

    @Sendable static func firstStep(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let at = world.now()
        try await world.apply(.recordLedger(world.step(50, to: 50, of: user, kind: "adjustment", at: at), level: "friend"), of: user, at: at)
        let relationships = try await store.relationships(of: user)
        #expect(relationships == [Relationship(user: user, agentName: world.agent.name, points: 50, level: "friend", version: 1, updatedAt: at)])
    }

    @Sendable static func version(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let name = world.agent.name
        for version in 0..<3 {
            let at = world.now()
            let entry = world.step(1, to: version + 1, of: session.user, at: at)
            try await world.apply(
                .recordLedger(entry, level: "stranger"),
                of: session.user,
                if: [.relationshipVersion(agentName: name, Int64(version))]
            )
        }
        await world.expect(.conflict, from: "an old version") { () throws(StorageError) in
            try await world.apply(
                .recordLedger(world.step(1, to: 4, of: session.user, at: world.now()), level: "stranger"),
                of: session.user,
                if: [.relationshipVersion(agentName: name, 2)]
            )
        }
    }

    @Sendable static func touch(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let before = try await world.context(session).relationship
        #expect(before?.lastInteraction == nil)
        let at = world.now()
        try await world.apply(.touchRelationship(agentName: world.agent.name), of: session.user, at: at)
        let after = try await world.context(session).relationship
        #expect(after?.lastInteraction == at)
        #expect(after?.version == 0)
        #expect(after?.updatedAt == before?.updatedAt)
    }

    @Sendable static func order(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        for (name, points) in [("near", 60), ("far", 1), ("middle", 30)] {
            let entry = world.step(points, to: points, of: user, agentName: name, at: world.now())
            try await world.apply(.recordLedger(entry, level: "friend"), of: user)
        }
        let relationships = try await store.relationships(of: user)
        #expect(relationships.map(\.agentName) == ["near", "middle", "far"])
    }

    @Sendable static func tallies(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let user = try await world.newUser()
        let session = try await world.newSession(of: user)
        let other = try await world.newSession(of: user)
        let midnight = LawWorld.start + .seconds(86_400)
        var points = 0
        /// kind, applied, session, seconds from midnight
        let steps: [(String, Int, SessionID?, Int)] = [
            ("greeting", 1, session.id, -7200), ("joke", 1, other.id, -3600), ("greeting", 1, other.id, 0), ("insult", -2, session.id, 60),
            ("compliment", 2, session.id, 120), ("compliment", 3, other.id, 180), ("compliment", 0, session.id, 240), ("adjustment", 4, nil, 300),
        ]
        for (kind, applied, session, seconds) in steps {
            let at = midnight + .seconds(seconds)
            points += applied
            try await world.apply(
                .recordLedger(world.step(applied, to: points, of: user, kind: kind, session: session, at: at), level: "stranger"),
                of: user,
                at: at
            )
        }
        let tallies = try await world.context(session, dayStart: midnight).tallies
        func tally(_ kind: String, _ count: Int, _ today: Int, _ here: Int, _ last: Int) -> LedgerTally {
            LedgerTally(kind: kind, countToday: count, gainedToday: today, gainedInSession: here, last: midnight + .seconds(last))
        }
        let expected = [
            tally("adjustment", 1, 4, 0, 300), tally("compliment", 3, 5, 2, 240), tally("greeting", 1, 1, 1, 0), tally("insult", 1, 0, 0, 60),
        ]
        #expect(tallies == expected, "sorted by kind; the joke was made yesterday and elsewhere")
    }

    @Sendable static func talliesOfTwoAgents(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let at = world.now()
        try await world.apply(
            .recordLedger(world.step(5, to: 5, of: session.user, kind: "joke", agentName: "another", at: at), level: "stranger"),
            .recordLedger(world.step(1, to: 1, of: session.user, kind: "greeting", at: at), level: "stranger"),
            of: session.user,
            at: at
        )
        let tallies = try await world.context(session).tallies
        #expect(tallies.map(\.kind) == ["greeting"])
    }

    @Sendable static func filters(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let turn = try await world.openTurn(in: session)
        let user = session.user
        let mine = world.step(1, to: 1, of: user, session: session.id, turn: turn.id, at: world.now())
        let later = world.step(1, to: 2, of: user, at: world.now())
        let other = world.step(1, to: 1, of: user, agentName: "another", at: world.now())
        for entry in [mine, later, other] { try await world.apply(.recordLedger(entry, level: "stranger"), of: user) }
        let byAgent = try await store.ledger(LedgerQuery(user: user, agentName: world.agent.name)).rows
        #expect(byAgent == [later, mine])
        let byTurn = try await store.ledger(LedgerQuery(user: user, turn: turn.id)).rows
        #expect(byTurn == [mine])
        let all = try await store.ledger(LedgerQuery(user: user)).rows
        #expect(all == [other, later, mine])
    }
}
