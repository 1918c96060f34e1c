import LuminoraCore
import LuminoraEngine
import LuminoraTestSupport
import Testing

/// Random lives of a relationship, held to the laws of its ledger.
@Suite("The laws of a ledger")
struct RelationshipPropertyTests {
    /// A relationship and its ledger, kept the way a store keeps them.
    private struct Life {
        let rules: RelationshipRules
        var relationship: Relationship
        var ledger: [LedgerEntry] = []
        var now: Timestamp
        var session = 0
        var turns = 0

        init(_ personality: Personality) {
            rules = RelationshipRules(personality)
            now = Timestamp(milliseconds: 1_767_225_600_000)
            relationship = Relationship(user: UserID(rawValue: "ana"), agentName: "probe", updatedAt: now)
        }

        var sessionID: SessionID { SessionID(rawValue: "s\(session)") }

        var tallies: [LedgerTally] {
            let relevant = ledger.filter { $0.createdAt >= now.startOfDay || $0.session == sessionID }
            return Dictionary(grouping: relevant, by: \.kind)
                .map { kind, entries in
                    let today = entries.filter { $0.createdAt >= now.startOfDay }
                    return LedgerTally(
                        kind: kind,
                        countToday: today.count,
                        gainedToday: today.reduce(0) { $0 + max(0, $1.applied) },
                        gainedInSession: entries.filter { $0.session == sessionID }.reduce(0) { $0 + max(0, $1.applied) },
                        last: entries.map(\.createdAt).max() ?? now
                    )
                }
        }

        mutating func keep(_ outcome: RelationshipRules.Outcome) {
            ledger += outcome.entries
            relationship.points = outcome.after
            relationship.level = outcome.level
            relationship.version += Int64(outcome.entries.count)
        }

        mutating func say(_ interactions: [Interaction]) -> RelationshipRules.Outcome {
            turns += 1
            let outcome = rules.turn(
                RelationshipRules.Input(
                    user: relationship.user,
                    agentName: "probe",
                    session: sessionID,
                    turn: TurnID(rawValue: "t\(turns)"),
                    relationship: relationship,
                    tallies: tallies,
                    interactions: interactions,
                    now: now
                )
            )
            keep(outcome)
            relationship.lastInteraction = now
            return outcome
        }
    }

    private static let templates = [
        "{}", #"{"max_points": 1000, "session_cap": 1000, "daily_cap": 1000, "cooldown_minutes": 0}"#,
        #"{"max_points": 7, "interaction_types": {"compliment": 5, "insult": -4}, "decay": {"grace_days": 0, "points_per_week": 3}}"#,
        #"{"session_cap": 4, "daily_cap": 6, "interaction_types": {"joke": 3, "question": -1}}"#,
    ]

    @Test("The sum of what was applied is the points, within the bounds, at every step of 2,000 random lives", arguments: 0..<4)
    func laws(_ part: Int) throws {
        let text = Self.templates[part]
        let personality = try Template.personality(#""affinity_config": \#(text)"#)
        let affinity = personality.affinity
        for number in 0..<500 {
            let seed = UInt64(part * 500 + number)
            var random = SeededGenerator(seed: seed)
            var life = Life(personality)
            for step in 0..<Int.random(in: 5...40, using: &random) {
                try Self.step(&life, step: step, using: &random)
                let applied = life.ledger.reduce(0) { $0 + $1.applied }
                try #require(applied == life.relationship.points, "seed \(seed)")
                try #require((0...affinity.maximumPoints).contains(life.relationship.points), "seed \(seed)")
            }
            try Self.check(life, affinity: affinity, seed: seed)
        }
    }

    private static func step(_ life: inout Life, step: Int, using random: inout SeededGenerator) throws {
        life.now = life.now + .seconds(Int.random(in: 0...90, using: &random))
        if random.oneIn(6) { life.now = life.now + .seconds(Int.random(in: 0...(80 * 86_400), using: &random)) }
        if random.oneIn(5) { life.session += 1 }
        if random.oneIn(10) {
            let points = Int.random(in: -30...30, using: &random)
            let outcome = life.rules.adjustment(
                of: life.relationship,
                by: points,
                event: EventID(rawValue: "adjust\(step)"),
                reason: nil,
                user: life.relationship.user,
                agentName: "probe",
                now: life.now
            )
            life.keep(outcome)
        } else if random.oneIn(8), let last = life.ledger.last(where: { $0.turn != nil })?.turn {
            let entries = life.ledger.filter { $0.turn == last }
            guard !entries.contains(where: { $0.kind == "undo" }) else { return }
            life.keep(life.rules.undo(of: entries, relationship: life.relationship, turn: last, attempt: 1, now: life.now))
        } else {
            let interactions = Interaction.builtIn.filter { _ in random.oneIn(4) }
            let outcome = life.say(interactions)
            try #require(outcome.before + outcome.entries.reduce(0) { $0 + $1.applied } == outcome.after)
            try #require(outcome.level == life.rules.level(at: outcome.after))
        }
    }

    private static func check(_ life: Life, affinity: AffinityConfiguration, seed: UInt64) throws {
        var points = 0
        for entry in life.ledger {
            points += entry.applied
            try #require(entry.pointsAfter == points, "seed \(seed): \(entry)")
            try #require(abs(entry.applied) <= abs(entry.requested), "seed \(seed): \(entry)")
            try #require(entry.applied == 0 || (entry.applied > 0) == (entry.requested > 0), "seed \(seed): \(entry)")
        }
        try #require(Set(life.ledger.map(\.id)).count == life.ledger.count, "seed \(seed)")
        try #require(life.ledger.count { $0.kind == "first_message" } <= 1, "seed \(seed)")
        let earned = life.ledger.filter { $0.applied > 0 && !["adjustment", "undo"].contains($0.kind) }
        for (day, entries) in Dictionary(grouping: earned, by: \.createdAt.day) {
            try #require(entries.reduce(0) { $0 + $1.applied } <= affinity.dailyCap, "seed \(seed), \(day)")
        }
        for (session, entries) in Dictionary(grouping: earned, by: \.session) {
            try #require(entries.reduce(0) { $0 + $1.applied } <= affinity.sessionCap, "seed \(seed), \(session?.rawValue ?? "")")
        }
    }
}
