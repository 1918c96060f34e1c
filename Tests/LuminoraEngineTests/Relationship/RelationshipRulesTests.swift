import LuminoraCore
import LuminoraEngine
import Testing

@Suite("The rules of a relationship")
struct RelationshipRulesTests {
    /// Noon, so that the day has begun twelve hours ago.
    static let now = Timestamp(milliseconds: 1_767_225_600_000 + 43_200_000)

    /// A message in a situation, and what the ledger gets from it.
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var points: Int
        /// How long ago the two last spoke, in seconds; `nil` if never.
        var last: Int?
        var tallies: [LedgerTally]
        var says: [Interaction]
        var recorded: Set<String>
        var affinity: String
        /// Such as `greeting +1 = 4, compliment +2 = 6`.
        var gives: String

        var testDescription: String { name }

        init(
            _ name: String,
            _ points: Int = 3,
            last: Int? = 3600,
            has tallies: [LedgerTally] = [],
            says: [Interaction],
            recorded: Set<String> = [],
            affinity: String = "{}",
            gives: String
        ) {
            self.name = name
            self.points = points
            self.last = last
            self.tallies = tallies
            self.says = says
            self.recorded = recorded
            self.affinity = affinity
            self.gives = gives
        }
    }

    /// What the ledger has of a kind: today, gained today, gained in the session, seconds since the last one.
    static func had(_ kind: String, _ count: Int = 1, today: Int = 0, session: Int = 0, ago: Int = 3600) -> LedgerTally {
        LedgerTally(kind: kind, countToday: count, gainedToday: today, gainedInSession: session, last: now - .seconds(ago))
    }

    static func outcome(_ row: Row) throws -> RelationshipRules.Outcome {
        let rules = RelationshipRules(try Template.personality(#""affinity_config": \#(row.affinity)"#))
        return rules.turn(
            RelationshipRules.Input(
                user: UserID(rawValue: "ana"),
                agentName: "probe",
                session: SessionID(rawValue: "s"),
                turn: TurnID(rawValue: "t"),
                relationship: Relationship(
                    user: UserID(rawValue: "ana"),
                    agentName: "probe",
                    points: row.points,
                    lastInteraction: row.last.map { now - .seconds($0) },
                    updatedAt: now
                ),
                tallies: row.tallies,
                interactions: row.says,
                alreadyRecorded: row.recorded,
                now: now
            )
        )
    }

    static func words(_ outcome: RelationshipRules.Outcome) -> String {
        outcome.entries.map { "\($0.kind) \($0.applied < 0 ? "" : "+")\($0.applied) = \($0.pointsAfter)" }.joined(separator: ", ")
    }

    private static let day = 86_400

    static let meeting = [
        Row("the first message counts", 0, last: nil, says: [], gives: "first_message +1 = 1"),
        Row("the first message counts instead of its greeting", 0, last: nil, says: [.greeting], gives: "first_message +1 = 1"),
        Row("the first message and a compliment", 0, last: nil, says: [.compliment], gives: "first_message +1 = 1, compliment +2 = 3"),
        Row(
            "the first message, a greeting and a compliment",
            0,
            last: nil,
            says: [.compliment, .greeting],
            gives: "first_message +1 = 1, compliment +2 = 3"
        ),
        Row("the first message after an adjustment", 40, last: nil, says: [.greeting], gives: "first_message +1 = 41"),
        Row("the first message with an insult", 0, last: nil, says: [.insult], gives: "first_message +1 = 1, insult -1 = 0"),
        Row(
            "the first message of a template that gives nothing for it",
            0,
            last: nil,
            says: [.greeting],
            affinity: #"{"interaction_types": {"first_message": 0}}"#,
            gives: ""
        ),
        Row(
            "the first message of a template that gives more",
            0,
            last: nil,
            says: [],
            affinity: #"{"interaction_types": {"first_message": 5}}"#,
            gives: "first_message +5 = 5"
        ),
        Row("a first message that was recorded by an earlier try", 1, last: 10, says: [.greeting], recorded: ["first_message"], gives: ""),
        Row("a greeting", says: [.greeting], gives: "greeting +1 = 4"),
        Row("a greeting after yesterday's", has: [had("greeting", 0, session: 1, ago: 50_000)], says: [.greeting], gives: "greeting +1 = 4"),
        Row("a second greeting of the day", has: [had("greeting", today: 1)], says: [.greeting], gives: ""),
        Row("a greeting on the day of the first message", has: [had("first_message", today: 1)], says: [.greeting], gives: ""),
        Row(
            "a greeting on the day after the first message",
            has: [had("first_message", 0, session: 1, ago: 50_000)],
            says: [.greeting],
            gives: "greeting +1 = 4"
        ),
        Row("a greeting after one that was undone", has: [had("greeting", today: 1), had("undo", today: 0)], says: [.greeting], gives: ""),
        Row("a greeting with a compliment", says: [.compliment, .greeting], gives: "greeting +1 = 4, compliment +2 = 6"),
    ]

    static let interactions = [
        Row("nothing in particular", says: [], gives: ""),
        Row("a question", says: [.question], gives: ""),
        Row("a goodbye", says: [.farewell], gives: ""),
        Row("enthusiasm", says: [.enthusiasm], gives: ""),
        Row("a compliment", says: [.compliment], gives: "compliment +2 = 5"),
        Row("thanks", says: [.gratitude], gives: "gratitude +1 = 4"),
        Row("affection", says: [.affection], gives: "affection +2 = 5"),
        Row("a flirt", says: [.flirt], gives: "flirt +1 = 4"),
        Row("an apology", says: [.apology], gives: "apology +1 = 4"),
        Row("something personal", says: [.disclosure], gives: "disclosure +2 = 5"),
        Row("good news", says: [.goodNews], gives: "good_news +1 = 4"),
        Row("bad news", says: [.badNews], gives: "bad_news +1 = 4"),
        Row("a joke", says: [.joke], gives: "joke +1 = 4"),
        Row(
            "several things at once, in their order",
            says: [.compliment, .gratitude, .joke, .question],
            gives: "compliment +2 = 5, gratitude +1 = 6, joke +1 = 7"
        ),
        Row("an interaction that nobody knows", says: [Interaction(rawValue: "gift")], gives: ""),
        Row(
            "an interaction of the template's own",
            says: [Interaction(rawValue: "gift")],
            affinity: #"{"interaction_types": {"gift": 7}}"#,
            gives: "gift +7 = 10"
        ),
        Row("points of the template's own", says: [.compliment], affinity: #"{"interaction_types": {"compliment": 5}}"#, gives: "compliment +5 = 8"),
        Row("an interaction that the template switches off", says: [.compliment], affinity: #"{"interaction_types": {"compliment": 0}}"#, gives: ""),
        Row(
            "what the template leaves out keeps its points",
            says: [.joke],
            affinity: #"{"interaction_types": {"compliment": 0}}"#,
            gives: "joke +1 = 4"
        ),
        Row("a gain that the template makes a loss", says: [.flirt], affinity: #"{"interaction_types": {"flirt": -3}}"#, gives: "flirt -3 = 0"),
        Row("a loss that the template makes a gain", says: [.insult], affinity: #"{"interaction_types": {"insult": 1}}"#, gives: "insult +1 = 4"),
        Row("what an earlier try has recorded", says: [.compliment, .joke], recorded: ["compliment"], gives: "joke +1 = 4"),
    ]

    static let bounds = [
        Row("an insult", says: [.insult], gives: "insult -2 = 1"),
        Row("an insult at 0 points", 0, says: [.insult], gives: ""),
        Row("an insult at 1 point", 1, says: [.insult], gives: "insult -1 = 0"),
        Row("an insult at 2 points", 2, says: [.insult], gives: "insult -2 = 0"),
        Row("a compliment at 100 points", 100, says: [.compliment], gives: ""),
        Row("a compliment at 99 points", 99, says: [.compliment], gives: "compliment +1 = 100"),
        Row("a compliment at 98 points", 98, says: [.compliment], gives: "compliment +2 = 100"),
        Row("a compliment at 100 points of 1000", 100, says: [.compliment], affinity: #"{"max_points": 1000}"#, gives: "compliment +2 = 102"),
        Row("a compliment at 999 points of 1000", 999, says: [.compliment], affinity: #"{"max_points": 1000}"#, gives: "compliment +1 = 1000"),
        Row("a compliment at 1000 points of 1000", 1000, says: [.compliment], affinity: #"{"max_points": 1000}"#, gives: ""),
        Row("a compliment where one point is all there is", 0, says: [.compliment], affinity: #"{"max_points": 1}"#, gives: "compliment +1 = 1"),
    ]

    static let caps = [
        Row("a session that has earned all it can", has: [had("joke", today: 15, session: 15)], says: [.compliment], gives: ""),
        Row("a session that can earn one point more", has: [had("joke", today: 14, session: 14)], says: [.compliment], gives: "compliment +1 = 4"),
        Row("a session that can earn two points more", has: [had("joke", today: 13, session: 13)], says: [.compliment], gives: "compliment +2 = 5"),
        Row("a day that has earned all it can", has: [had("joke", today: 25)], says: [.compliment], gives: ""),
        Row("a day that can earn one point more", has: [had("joke", today: 24)], says: [.compliment], gives: "compliment +1 = 4"),
        Row(
            "a day that has earned it in several ways",
            has: [had("joke", today: 12), had("greeting", today: 1), had("affection", today: 11)],
            says: [.compliment],
            gives: "compliment +1 = 4"
        ),
        Row("what a session earned yesterday counts for it", has: [had("joke", 0, session: 15, ago: 50_000)], says: [.compliment], gives: ""),
        Row(
            "a message that reaches the cap itself",
            has: [had("question", today: 12, session: 12)],
            says: [.compliment, .affection, .disclosure, .joke],
            gives: "compliment +2 = 5, affection +1 = 6"
        ),
        Row("a greeting in a full session", has: [had("joke", today: 15, session: 15)], says: [.greeting], gives: ""),
        Row("an insult in a full session and day", has: [had("joke", today: 25, session: 15)], says: [.insult], gives: "insult -2 = 1"),
        Row("losses make no room for gains", has: [had("joke", today: 15, session: 15)], says: [.insult, .compliment], gives: "insult -2 = 1"),
        Row("what an operator gave is not earned", has: [had("adjustment", today: 50)], says: [.compliment], gives: "compliment +2 = 5"),
        Row(
            "an insult that is taken back is not earned",
            has: [had("undo", today: 25, session: 15)],
            says: [.compliment],
            gives: "compliment +2 = 5"
        ),
        Row("a template whose sessions earn nothing", says: [.compliment], affinity: #"{"session_cap": 0}"#, gives: ""),
        Row("a template whose days earn nothing", 0, last: nil, says: [.insult, .compliment], affinity: #"{"daily_cap": 0}"#, gives: ""),
        Row(
            "a template with a cap of its own",
            has: [had("joke", today: 4, session: 4)],
            says: [.compliment],
            affinity: #"{"session_cap": 5}"#,
            gives: "compliment +1 = 4"
        ),
    ]

    static let coolDowns = [
        Row("the same again after a second", has: [had("compliment", today: 2, session: 2, ago: 1)], says: [.compliment], gives: ""),
        Row("the same again after 59 seconds", has: [had("compliment", today: 2, session: 2, ago: 59)], says: [.compliment], gives: ""),
        Row(
            "the same again after 60 seconds",
            has: [had("compliment", today: 2, session: 2, ago: 60)],
            says: [.compliment],
            gives: "compliment +2 = 5"
        ),
        Row("something else meanwhile", has: [had("compliment", today: 2, session: 2, ago: 1)], says: [.compliment, .joke], gives: "joke +1 = 4"),
        Row(
            "the same again on a clock that is a second behind",
            has: [had("compliment", today: 2, session: 2, ago: -1)],
            says: [.compliment],
            gives: ""
        ),
        Row(
            "the same again on a clock that was set back",
            has: [had("compliment", today: 2, session: 2, ago: -3600)],
            says: [.compliment],
            gives: "compliment +2 = 5"
        ),
        Row(
            "a template without cool-down on a clock that is behind",
            has: [had("compliment", today: 2, ago: -1)],
            says: [.compliment],
            affinity: #"{"cooldown_minutes": 0}"#,
            gives: "compliment +2 = 5"
        ),
        Row("insults do not cool down", has: [had("insult", ago: 1)], says: [.insult], gives: "insult -2 = 1"),
        Row(
            "a template without cool-down",
            has: [had("compliment", today: 2, ago: 0)],
            says: [.compliment],
            affinity: #"{"cooldown_minutes": 0}"#,
            gives: "compliment +2 = 5"
        ),
        Row(
            "a template with a longer cool-down",
            has: [had("compliment", today: 2, ago: 599)],
            says: [.compliment],
            affinity: #"{"cooldown_minutes": 10}"#,
            gives: ""
        ),
    ]

    static let silences = [
        Row("14 days of silence", 50, last: 14 * day, says: [], gives: ""),
        Row("a second less than three weeks", 50, last: 21 * day - 1, says: [], gives: ""),
        Row("three weeks", 50, last: 21 * day, says: [], gives: "decay -1 = 49"),
        Row("five weeks", 50, last: 35 * day, says: [], gives: "decay -3 = 47"),
        Row("silence ends at the level's floor", 43, last: 400 * day, says: [], gives: "decay -2 = 41"),
        Row("silence at the level's floor", 41, last: 400 * day, says: [], gives: ""),
        Row("silence never leaves the first level below 0", 2, last: 4000 * day, says: [], gives: "decay -2 = 0"),
        Row("silence at 0 points", 0, last: 4000 * day, says: [], gives: ""),
        Row("silence comes before the greeting", 45, last: 35 * day, says: [.greeting], gives: "decay -3 = 42, greeting +1 = 43"),
        Row(
            "silence uses nothing of the caps",
            60,
            last: 400 * day,
            has: [had("joke", today: 14, session: 14)],
            says: [.compliment],
            gives: "decay -19 = 41, compliment +1 = 42"
        ),
        Row("a template that never cools", 50, last: 400 * day, says: [], affinity: #"{"decay": {"enabled": false}}"#, gives: ""),
        Row("a template without grace", 50, last: 7 * day, says: [], affinity: #"{"decay": {"grace_days": 0}}"#, gives: "decay -1 = 49"),
        Row("a template that cools faster", 60, last: 28 * day, says: [], affinity: #"{"decay": {"points_per_week": 4}}"#, gives: "decay -8 = 52"),
        Row("a template that cools by nothing", 60, last: 400 * day, says: [], affinity: #"{"decay": {"points_per_week": 0}}"#, gives: ""),
        Row(
            "a template that cools as fast as can be",
            60,
            last: 36_000 * day,
            says: [],
            affinity: #"{"decay": {"points_per_week": 1000000}}"#,
            gives: "decay -19 = 41"
        ),
        Row("silence that was counted today", 50, last: 400 * day, has: [had("decay")], says: [], gives: ""),
        Row("a last talk in the future", 50, last: -400 * day, says: [.joke], gives: "joke +1 = 51"),
    ]

    @Test("A message gives what the rules say", arguments: meeting + interactions + bounds + caps + coolDowns + silences)
    func turn(_ row: Row) throws {
        let outcome = try Self.outcome(row)
        #expect(Self.words(outcome) == row.gives)
        #expect(outcome.before == row.points)
        #expect(outcome.after == row.points + outcome.entries.reduce(0) { $0 + $1.applied })
    }

    @Test("The table has at least sixty rows")
    func rows() {
        #expect((Self.meeting + Self.interactions + Self.bounds + Self.caps + Self.coolDowns + Self.silences).count >= 60)
    }

    @Test("Every step says what it is, whose, when and in which turn")
    func entries() throws {
        let entries = try Self.outcome(Row("", 60, last: 35 * Self.day, says: [.greeting, .compliment], gives: "")).entries
        #expect(entries.map(\.id.rawValue) == ["decay:probe:2026-01-01", "greeting:probe:2026-01-01", "t:compliment"])
        for entry in entries {
            #expect(entry.user.rawValue == "ana")
            #expect(entry.agentName == "probe")
            #expect(entry.session?.rawValue == "s")
            #expect(entry.turn?.rawValue == "t")
            #expect(entry.createdAt == Self.now)
        }
        let first = try Self.outcome(Row("", 0, last: nil, says: [.greeting], gives: "")).entries
        #expect(first.map(\.id.rawValue) == ["first_message:probe"])
        let capped = try Self.outcome(Row("", has: [Self.had("joke", today: 24)], says: [.compliment], gives: "")).entries
        #expect(capped.map(\.requested) == [2])
        #expect(capped.map(\.applied) == [1])
    }

    @Test(
        "A level begins one point above the one before",
        arguments: [
            (0, "stranger"), (20, "stranger"), (21, "acquaintance"), (40, "acquaintance"), (41, "friend"), (60, "friend"), (61, "close_friend"),
            (80, "close_friend"), (81, "soulmate"), (100, "soulmate"), (5000, "soulmate"),
        ]
    )
    func levels(_ points: Int, _ level: String) throws {
        #expect(RelationshipRules(try Template.personality()).level(at: points) == level)
        #expect(RelationshipRules(try Template.bundled("alicia")).level(at: points) == level)
        #expect(CharacterCompiler(try Template.bundled("alicia")).compile(points: points).level == level)
    }

    @Test(
        "The outcome has the level after the last step",
        arguments: [(19, "stranger"), (20, "acquaintance"), (39, "acquaintance"), (80, "soulmate")]
    )
    func levelAfter(_ points: Int, _ level: String) throws {
        #expect(try Self.outcome(Row("", points, says: [.joke], gives: "")).level == level)
    }

    @Test(
        "An adjustment knows no caps, but the bounds",
        arguments: [
            (50, 10, 60, 10), (50, 60, 100, 50), (50, -60, 0, -50), (0, -1, 0, 0), (100, 1, 100, 0), (50, 0, 50, 0), (0, 1_000_000, 100, 100),
            (100, -1_000_000, 0, -100),
        ]
    )
    func adjustment(_ before: Int, _ points: Int, _ after: Int, _ applied: Int) throws {
        let outcome = RelationshipRules(try Template.personality())
            .adjustment(
                of: Relationship(user: UserID(rawValue: "ana"), agentName: "probe", points: before, updatedAt: Self.now),
                by: points,
                event: EventID(rawValue: "e"),
                reason: "a test",
                user: UserID(rawValue: "ana"),
                agentName: "probe",
                now: Self.now
            )
        #expect(outcome.after == after)
        let entry = try #require(outcome.entries.first)
        #expect(outcome.entries.count == 1)
        #expect((entry.requested, entry.applied, entry.pointsAfter) == (points, applied, after))
        #expect((entry.id.rawValue, entry.kind, entry.reason) == ("e", "adjustment", "a test"))
        #expect((entry.session, entry.turn) == (nil, nil))
    }

    @Test("Two who have not met are adjusted from 0")
    func adjustmentOfStrangers() throws {
        let outcome = RelationshipRules(try Template.personality(#""affinity_config": {"max_points": 1000}"#))
            .adjustment(
                of: nil,
                by: 700,
                event: EventID(rawValue: "e"),
                reason: nil,
                user: UserID(rawValue: "ana"),
                agentName: "probe",
                now: Self.now
            )
        #expect((outcome.before, outcome.after) == (0, 700))
    }

    @Test(
        "Taking a turn back takes the sum of its steps back, within the bounds",
        arguments: [
            (10, [1, 2], -3, 7), (10, [-2], 2, 12), (10, [1, -1], nil, 10), (10, [], nil, 10), (1, [2], -1, 0), (99, [-4], 1, 100),
            (50, [-3, 1, 2, 2], -2, 48),
        ] as [(Int, [Int], Int?, Int)]
    )
    func undo(_ points: Int, _ steps: [Int], _ applied: Int?, _ after: Int) throws {
        let entries = steps.enumerated()
            .map { index, step in
                LedgerEntry(
                    id: EventID(rawValue: "e\(index)"),
                    user: UserID(rawValue: "ana"),
                    agentName: "probe",
                    kind: "joke",
                    requested: step,
                    applied: step,
                    pointsAfter: 0,
                    createdAt: Self.now
                )
            }
        let outcome = RelationshipRules(try Template.personality())
            .undo(
                of: entries,
                relationship: Relationship(user: UserID(rawValue: "ana"), agentName: "probe", points: points, updatedAt: Self.now),
                turn: TurnID(rawValue: "t"),
                attempt: 2,
                now: Self.now
            )
        #expect((outcome.before, outcome.after) == (points, after))
        #expect(outcome.entries.first?.applied == applied)
        #expect(outcome.entries.first.map(\.id.rawValue) == applied.map { _ in "undo:t:2" })
    }
}
