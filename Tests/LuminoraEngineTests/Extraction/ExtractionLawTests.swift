import LuminoraCore
import LuminoraEngine
import Testing

@Suite("Laws of learning without a model")
struct ExtractionLawTests {
    @Test("Every quote is a literal part of the message that it names")
    func quotes() {
        for message in SpanishLessons.who + SpanishLessons.beings + SpanishLessons.tastes {
            expectQuoted(message.text)
        }
    }

    @Test("What two sentences teach is what each teaches")
    func union() {
        let messages = SpanishLessons.places + SpanishLessons.work + SpanishLessons.health
        for (first, second) in zip(messages, messages.reversed()) where first.text != second.text {
            let keys = Set(first.expected.map(stem)).intersection(second.expected.map(stem))
            guard keys.isEmpty else { continue }
            #expect(Lessons.facts(in: first.text + ". " + second.text) == (first.expected + second.expected).sorted())
        }
    }

    @Test("The same request always has the same answer")
    func deterministic() {
        let text = "Me llamo Ana, tengo 20 años y mi perro Max murió ayer"
        #expect(Lessons.proposals([text]) == Lessons.proposals([text]))
    }

    @Test("Accents and capitals make no difference", arguments: [("Vivo en Perú", "vivo en peru"), ("ME GUSTA EL CAFÉ", "me gusta el café")])
    func spelling(_ one: String, _ other: String) {
        #expect(keys(one) == keys(other))
    }

    @Test("Random scalars are read without a trap, and quoted", arguments: [1, 2, 3] as [UInt64])
    func randomScalars(seed: UInt64) {
        var generator = ExtractionSplitMix(state: seed)
        for _ in 0..<600 {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...24, using: &generator) {
                let limit: UInt32 = [0x80, 0x250, 0x3000, 0x1FBFF, 0x10FFFF][Int.random(in: 0..<5, using: &generator)]
                if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &generator)) { view.append(scalar) }
            }
            expectQuoted(String(view))
        }
    }

    @Test("Random rows of known words are read without a trap, and quoted")
    func randomWords() {
        let parts = [
            "me", "llamo", "Ana", "tengo", "20", "años", "no", "ya", "vivo", "en", "Lima", "mi", "perro", "Max", "murió", "ayer", "gusta", "el",
            "café",
            ",", "y", ".", ":", "?", "¿", "si", "que", "dice", "a", "las", "7:30", "14/3", "de", "marzo", "hace", "dos", "días", "👍", "e\u{301}",
            "I", "have", "dog", "named", "soy", "un", "favorito", "es", "quiero", "ser", "se", "llama", "los", "lunes", "«", "'s", "\u{200D}",
        ]
        var generator = ExtractionSplitMix(state: 9)
        for _ in 0..<800 {
            let count = Int.random(in: 0...14, using: &generator)
            let words = (0..<count).map { _ in parts[Int.random(in: 0..<parts.count, using: &generator)] }
            expectQuoted(words.joined(separator: Bool.random(using: &generator) ? " " : ""))
        }
    }

    @Test(
        "Very long messages are read to a limit, in time that grows with their length",
        arguments: [
            "me gusta el café, ", "mi perro Max murió ayer y ", "a las siete y ", "no y o si que ", "tengo dos gatos Ana, ", "y el de la ", "Ana ",
        ]
    )
    func long(_ unit: String) {
        func time(_ length: Int) -> Duration {
            let text = String(repeating: unit, count: length / unit.utf8.count)
            let clock = ContinuousClock()
            return (0..<3).map { _ in clock.measure { _ = Lessons.proposals([text]) } }.min() ?? .zero
        }
        expectQuoted(String(repeating: unit, count: 20_000 / unit.utf8.count))
        // Eight times the text; the rest is room for a busy machine.
        #expect(time(8000) < time(1000) * 40 + .milliseconds(50))
    }

    @Test("A quick look lets nothing through that teaches something")
    func mayTeach() {
        let messages = SpanishLessons.who + SpanishLessons.places + SpanishLessons.beings + SpanishLessons.tastes + SpanishLessons.work
        for message in messages { #expect(RuleExtractor.mayTeach(message.text), "\(message.text)") }
        #expect(!RuleExtractor.mayTeach("¿qué hora es?"))
        #expect(RuleExtractor.mayTeach("Max murió", acquaintances: [ExtractionRequest.Acquaintance(key: "pet.max", name: "Max")]))
    }

    private func stem(_ fact: String) -> String { String(fact.drop { $0 == "-" }.prefix { $0 != "." && $0 != " " }) }

    private func keys(_ text: String) -> [String] {
        Lessons.proposals([text]).compactMap { if case .fact(let fact) = $0 { fact.key } else { nil } }
    }

    private func expectQuoted(_ text: String) {
        for proposal in Lessons.proposals([text]) {
            for evidence in proposal.evidence {
                #expect(!evidence.quote.isEmpty)
                #expect(text.contains(evidence.quote), "\(evidence.quote.debugDescription) in \(text.debugDescription)")
            }
        }
    }
}

/// A small generator with a seed, so that a failure can be repeated.
private struct ExtractionSplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var result = state
        result = (result ^ (result >> 30)) &* 0xBF58_476D_1CE4_E5B9
        result = (result ^ (result >> 27)) &* 0x94D0_49BB_1331_11EB
        return result ^ (result >> 31)
    }
}
