import LuminoraCore
import LuminoraEngine
import Testing

@Suite("Reading what a message does")
struct InteractionReadingTests {
    private let reader = MessageReader()

    private func names(_ text: String) -> String {
        reader.read(text).interactions.map(\.rawValue).joined(separator: ", ")
    }

    @Test("A Spanish message is read as exactly what it does", arguments: SpanishUtterances.doing)
    func spanish(_ utterance: Utterance) {
        #expect(names(utterance.text) == utterance.expected)
    }

    @Test("An English message is read as exactly what it does", arguments: EnglishUtterances.doing)
    func english(_ utterance: Utterance) {
        #expect(names(utterance.text) == utterance.expected)
    }

    @Test("Spanish words of praise or insult for somebody else are not for the character", arguments: SpanishUtterances.decoys)
    func spanishDecoy(_ utterance: Utterance) {
        #expect(names(utterance.text) == utterance.expected)
    }

    @Test("English words of praise or insult for somebody else are not for the character", arguments: EnglishUtterances.decoys)
    func englishDecoy(_ utterance: Utterance) {
        #expect(names(utterance.text) == utterance.expected)
    }

    @Test("No decoy expects a compliment, an insult or affection")
    func decoysAreDecoys() {
        let decoys = SpanishUtterances.decoys + EnglishUtterances.decoys
        #expect(decoys.count >= 110)
        for decoy in decoys {
            for aimed in ["compliment", "insult", "affection"] {
                #expect(!decoy.expected.contains(aimed))
            }
        }
    }

    @Test(
        "Case, accents, apostrophes and elongation make no difference",
        arguments: [
            ("Qué linda eres", "QUE LINDAAAA ERES"), ("te extrañé", "te extrane"), ("you’re so sweet", "youre sooo sweet"),
            ("I'm sorry", "im sorry"), ("don't love this", "dont love this"), ("cállate", "callate"), ("you are smart", "u r smart"),
            ("qu\u{65}\u{301} linda eres", "qué linda eres"), ("extran\u{303}o a mi mamá", "extraño a mi mama"),
        ]
    )
    func spelling(_ one: String, _ other: String) {
        #expect(names(one) == names(other))
    }
}
