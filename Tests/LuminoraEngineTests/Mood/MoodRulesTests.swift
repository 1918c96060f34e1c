import LuminoraCore
import Testing

@testable import LuminoraEngine

@Suite("The rules of a mood")
struct MoodRulesTests {
    private static let start = Timestamp(milliseconds: 1_767_225_600_000)

    private static func moods(_ detection: String = "{}", triggers: String = "{}", enabled: Bool = true) throws -> MoodRules {
        MoodRules(
            try Template.personality(
                #"""
                "mood_config": {"enabled": \#(enabled), "moods": {"happy": {"trigger_intensity": 0.4}, "shy": {}, "concerned": {"trigger_intensity": 0.5}},
                "mood_triggers": \#(triggers), "mood_detection": \#(detection)}
                """#
            )
        )
    }

    // MARK: Fading

    @Test(
        "A mood halves with each half-life and is neutral when little is left",
        arguments: [
            (0, 0.3), (1, 0.2931), (10, 0.2381), (15, 0.2121), (30, 0.15), (60, 0.075), (77, 0.0506), (78, nil), (90, nil), (10_000, nil),
        ] as [(Int, Double?)]
    )
    func fading(_ minutes: Int, _ intensity: Double?) throws {
        let rules = MoodRules(try Template.bundled("alicia"))
        let now = Self.start + .seconds(minutes * 60)
        let mood = rules.value(of: Mood(name: "shy", intensity: 0.3, startedAt: Self.start), at: now)
        #expect(mood == intensity.map { Mood(name: "shy", intensity: $0, startedAt: Self.start) } ?? .neutral(at: now))
    }

    @Test("The threshold itself is still a mood", arguments: [(0.05, "shy"), (0.0501, "shy"), (0.0499, "neutral"), (0, "neutral")])
    func threshold(_ intensity: Double, _ name: String) throws {
        let rules = MoodRules(try Template.bundled("alicia"))
        #expect(rules.value(of: Mood(name: "shy", intensity: intensity, startedAt: Self.start), at: Self.start).name == name)
    }

    @Test("A mood of the future has not begun to fade")
    func clockSetBack() throws {
        let mood = Mood(name: "shy", intensity: 0.3, startedAt: Self.start)
        #expect(MoodRules(try Template.bundled("alicia")).value(of: mood, at: Self.start - .seconds(3600)) == mood)
    }

    @Test("Having no mood does not fade")
    func neutralStays() throws {
        let mood = Mood.neutral(at: Self.start)
        #expect(MoodRules(try Template.bundled("alicia")).value(of: mood, at: Self.start + .seconds(86_400)) == mood)
    }

    @Test(
        "A template says how fast moods fade",
        arguments: [
            (#"{"half_life_minutes": 10}"#, 0.2), (#"{"half_life_minutes": 5}"#, 0.1), (#"{"decay_enabled": false}"#, 0.4),
            (#"{"decay_rate": 0.5}"#, 0.0), (#"{"decay_rate": 0}"#, 0.4), (#"{"decay_rate": 0.5, "half_life_minutes": 10}"#, 0.2), ("{}", 0.3175),
        ]
    )
    func halfLife(_ detection: String, _ intensity: Double) throws {
        let mood = try Self.moods(detection)
            .value(
                of: Mood(name: "happy", intensity: 0.4, startedAt: Self.start),
                at: Self.start + .seconds(600)
            )
        #expect((mood.name == "neutral" ? 0 : mood.intensity) == intensity)
    }

    // MARK: Coming on

    @Test("A compliment makes Alicia shy, with intensity 0.3")
    func compliment() throws {
        let rules = MoodRules(try Template.bundled("alicia"))
        let change = rules.change(from: .neutral(at: Self.start), reading: MessageReading(interactions: [.compliment]), at: Self.start)
        #expect(change == MoodRules.Change(mood: Mood(name: "shy", intensity: 0.3, startedAt: Self.start), cause: "user_gives_compliment"))
    }

    @Test("The same mood again grows by its share of what is left, and never beyond 1")
    func growing() throws {
        let rules = MoodRules(try Template.bundled("alicia"))
        let reading = MessageReading(interactions: [.compliment])
        var mood = Mood.neutral(at: Self.start)
        for expected in [0.3, 0.51, 0.657, 0.7599, 0.8319, 0.8823] {
            mood = try #require(rules.change(from: mood, reading: reading, at: Self.start)).mood
            #expect(mood.intensity == expected)
        }
        for _ in 0..<100 { mood = try #require(rules.change(from: mood, reading: reading, at: Self.start)).mood }
        #expect(mood.intensity <= 1)
    }

    @Test("A mood grows from what is left of it, and begins anew")
    func growingFromFaded() throws {
        let rules = MoodRules(try Template.bundled("alicia"))
        let now = Self.start + .seconds(1800)
        let old = Mood(name: "shy", intensity: 0.3, startedAt: Self.start)
        let change = rules.change(from: old, reading: MessageReading(interactions: [.compliment]), at: now)
        #expect(change?.mood == Mood(name: "shy", intensity: 0.405, startedAt: now))
    }

    @Test("Another mood takes the place of the one before at its own intensity")
    func replacing() throws {
        let rules = MoodRules(try Template.bundled("alicia"))
        let old = Mood(name: "shy", intensity: 0.9, startedAt: Self.start)
        let change = rules.change(from: old, reading: MessageReading(interactions: [.joke]), at: Self.start)
        #expect(change == MoodRules.Change(mood: Mood(name: "happy", intensity: 0.4, startedAt: Self.start), cause: "user_makes_joke"))
    }

    @Test("The template's triggers come before the emotion, the strongest interaction first")
    func precedence() throws {
        let rules = MoodRules(try Template.bundled("alicia"))
        let reading = MessageReading(interactions: [.question, .badNews, .compliment], emotion: .joy, confidence: 1)
        #expect(rules.change(from: .neutral(at: Self.start), reading: reading, at: Self.start)?.cause == "user_shares_bad_news")
        let question = MessageReading(interactions: [.question], emotion: .joy, confidence: 0.8)
        let change = rules.change(from: .neutral(at: Self.start), reading: question, at: Self.start)
        #expect(change == MoodRules.Change(mood: Mood(name: "happy", intensity: 0.32, startedAt: Self.start), cause: "user_is_happy"))
    }

    @Test(
        "An emotion counts from the template's confidence on, and as much as it is sure",
        arguments: [(0.0, nil), (0.49, nil), (0.5, 0.25), (0.75, 0.375), (1, 0.5)] as [(Double, Double?)]
    )
    func confidence(_ confidence: Double, _ intensity: Double?) throws {
        let reading = MessageReading(emotion: .sadness, confidence: confidence)
        let change = try Self.moods().change(from: .neutral(at: Self.start), reading: reading, at: Self.start)
        #expect(change?.mood.intensity == intensity)
    }

    @Test(
        "An emotion that the template gives to no mood brings on the nearest that there is",
        arguments: [
            (Emotion.joy, "happy"), (.sadness, "concerned"), (.fear, "concerned"), (.anger, "concerned"), (.disgust, "concerned"),
            (.surprise, "happy"),
            (.neutral, nil),
        ] as [(Emotion, String?)]
    )
    func fallbacks(_ emotion: Emotion, _ name: String?) throws {
        let reading = MessageReading(emotion: emotion, confidence: 1)
        #expect(try Self.moods().change(from: .neutral(at: Self.start), reading: reading, at: Self.start)?.mood.name == name)
    }

    @Test("A template's own trigger for an emotion comes before the nearest mood")
    func ownEmotionTrigger() throws {
        let rules = try Self.moods(triggers: #"{"shy": ["user_is_happy"]}"#)
        let reading = MessageReading(emotion: .joy, confidence: 1)
        let change = rules.change(from: .neutral(at: Self.start), reading: reading, at: Self.start)
        #expect(change == MoodRules.Change(mood: Mood(name: "shy", intensity: 0.3, startedAt: Self.start), cause: "user_is_happy"))
    }

    @Test(
        "A template whose moods do not follow the conversation keeps the one it has",
        arguments: [(#"{"method": "manual"}"#, true), ("{}", false)]
    )
    func manual(_ detection: String, _ enabled: Bool) throws {
        let rules = try Self.moods(detection, triggers: #"{"shy": ["user_gives_compliment"]}"#, enabled: enabled)
        let reading = MessageReading(interactions: [.compliment], emotion: .joy, confidence: 1)
        #expect(rules.change(from: .neutral(at: Self.start), reading: reading, at: Self.start) == nil)
    }

    @Test("A trigger that is too weak to be noticed changes nothing")
    func tooWeak() throws {
        let rules = MoodRules(
            try Template.personality(
                #""mood_config": {"enabled": true, "moods": {"shy": {"trigger_intensity": 0.04}}, "mood_triggers": {"shy": ["user_flirts"]}}"#
            )
        )
        #expect(rules.change(from: .neutral(at: Self.start), reading: MessageReading(interactions: [.flirt]), at: Self.start) == nil)
    }

    @Test("An intensity has four decimal places")
    func rounding() throws {
        let reading = MessageReading(emotion: .joy, confidence: 2.0 / 3)
        #expect(try Self.moods().change(from: .neutral(at: Self.start), reading: reading, at: Self.start)?.mood.intensity == 0.2667)
    }

    @Test("Messages that do nothing change nothing", arguments: [MessageReading(), MessageReading(interactions: [.question, .greeting])])
    func nothing(_ reading: MessageReading) throws {
        let mood = Mood(name: "shy", intensity: 0.3, startedAt: Self.start)
        #expect(MoodRules(try Template.bundled("alicia")).change(from: mood, reading: reading, at: Self.start) == nil)
    }

    @Test("The rules know exactly the triggers that the published schema allows")
    func schema() throws {
        let schema = try JSONValue(parsing: TemplateValidation.schemaText)
        guard case .array(let values)? = schema["$defs"]?["trigger"]?["enum"] else {
            Issue.record("The schema has no triggers.")
            return
        }
        let allowed = values.compactMap { value in
            guard case .string(let text) = value else { return String?.none }
            return text
        }
        let list = allowed.map { "\"\($0)\"" }.joined(separator: ", ")
        let rules = try Self.moods(#"{"confidence_threshold": 0}"#, triggers: #"{"shy": [\#(list)]}"#)
        let readings =
            Interaction.builtIn.map { MessageReading(interactions: [$0]) } + Emotion.allCases.map { MessageReading(emotion: $0, confidence: 1) }
        let known = readings.compactMap { rules.change(from: .neutral(at: Self.start), reading: $0, at: Self.start)?.cause }
        #expect(Set(known) == Set(allowed))
        #expect(known.count == allowed.count)
    }
}
