import LuminoraCore
import LuminoraEngine
import Testing

@Suite("Learning from Spanish without a model")
struct SpanishFactTests {
    @Test("Who the user is", arguments: SpanishLessons.who)
    func who(_ message: TaughtMessage) { check(message) }

    @Test("Where the user lives and comes from", arguments: SpanishLessons.places)
    func places(_ message: TaughtMessage) { check(message) }

    @Test("Family, partners, friends and pets", arguments: SpanishLessons.beings)
    func beings(_ message: TaughtMessage) { check(message) }

    @Test("Work, studies and languages", arguments: SpanishLessons.work)
    func work(_ message: TaughtMessage) { check(message) }

    @Test("Tastes, hobbies and goals", arguments: SpanishLessons.tastes)
    func tastes(_ message: TaughtMessage) { check(message) }

    @Test("Health and beliefs", arguments: SpanishLessons.health)
    func health(_ message: TaughtMessage) { check(message) }

    @Test("Habits and plans", arguments: SpanishLessons.days)
    func days(_ message: TaughtMessage) { check(message) }

    @Test("Conditions, reports, questions, stories and moods teach nothing", arguments: SpanishLessons.nothing)
    func nothing(_ text: String) {
        #expect(Lessons.facts(in: text).isEmpty)
    }

    @Test("A name that is known is understood")
    func acquaintance() {
        let max = ExtractionRequest.Acquaintance(key: "pet.max", name: "Max")
        #expect(Lessons.facts(in: "Max murió ayer", acquaintances: [max]) == [#"pet.max {"date":"2026-05-19","name":"Max","status":"deceased"}"#])
        #expect(Lessons.facts(in: "Max murió ayer").isEmpty)
    }

    @Test("A message is understood by the one before")
    func acrossMessages() {
        #expect(
            Lessons.facts(in: "Tengo un perro.", "Se llama Max.")
                == ["-pet.dog", #"pet.dog {"species":"dog"}"#, #"pet.max {"name":"Max","species":"dog"}"#]
        )
        let later = Lessons.facts(in: "Mi hermano Luis vive en Perú", "Luis está muy enfermo")
        #expect(later.contains(#"family.brother.luis {"name":"Luis","relation":"brother","status":"sick"}"#))
    }

    private func check(_ message: TaughtMessage) {
        #expect(Lessons.facts(in: message.text) == message.expected)
    }
}
