import LuminoraCore
import LuminoraEngine
import Testing

@Suite("Reading anything at all")
struct ReadingFuzzTests {
    private let reader = MessageReader()

    @Test("Random scalars are read without a trap and within the ranges", arguments: [1, 2, 3, 4] as [UInt64])
    func randomScalars(seed: UInt64) {
        var generator = SplitMix(state: seed)
        for _ in 0..<2_500 {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...24, using: &generator) {
                let limit: UInt32 = [0x80, 0x250, 0x3000, 0x1FBFF, 0x10FFFF][Int.random(in: 0..<5, using: &generator)]
                if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &generator)) { view.append(scalar) }
            }
            expectLawful(String(view))
        }
    }

    @Test("Random rows of known words and marks are read within the ranges")
    func randomWords() {
        let parts = [
            "eres", "you", "are", "no", "not", "linda", "tonta", "i", "love", "te", "quiero", "?", "¿", "!", ",", "\"", ":", ".", "pero", "and",
            "que", "dice", "if", "si", "haha", "😂", "<3", ":)", "'", "'re", "n't", "soooo", "25",
        ]
        var generator = SplitMix(state: 7)
        for _ in 0..<2_000 {
            let count = Int.random(in: 0...12, using: &generator)
            let words = (0..<count).map { _ in parts[Int.random(in: 0..<parts.count, using: &generator)] }
            expectLawful(words.joined(separator: Bool.random(using: &generator) ? " " : ""))
        }
    }

    @Test(
        "Extreme messages are read without a trap",
        arguments: [
            "", " ", "\n", "?", "¿", "¿?", "!!!", "'", "\"", "\"\"", ":", "<", "<3", ":'", ":-", "i'", "'s", "\u{301}", "\u{200D}",
            "👩‍👩‍👧‍👦🏳️‍🌈🇪🇸", "مرحبا كيف حالك؟", "שלום", "你好吗？", "\u{202E}linda eres", String(repeating: "a", count: 20_000),
            String(repeating: "¿", count: 5_000), String(repeating: "eres linda, ", count: 1_400), String(repeating: "you are so ", count: 1_500),
        ]
    )
    func extremes(_ text: String) {
        expectLawful(text)
    }

    @Test("The same message is always read the same")
    func deterministic() {
        let text = "Hola Alicia, eres muy linda y te extrañé. My dog died, I'm sad... ¿y tú?"
        #expect(reader.read(text) == MessageReader().read(text))
    }

    private func expectLawful(_ text: String) {
        let reading = reader.read(text)
        let order = reading.interactions.compactMap(Interaction.builtIn.firstIndex(of:))
        #expect(order.count == reading.interactions.count, "unknown interaction in \(text.debugDescription)")
        #expect(zip(order, order.dropFirst()).allSatisfy(<), "order or repeat in \(text.debugDescription)")
        #expect((0...1).contains(reading.confidence), "confidence of \(text.debugDescription)")
        #expect((-1...1).contains(reading.sentiment), "sentiment of \(text.debugDescription)")
        #expect(reading.language == nil || reading.language == .spanish || reading.language == .english)
    }
}

/// A small generator with a seed, so that a failure can be repeated.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var result = state
        result = (result ^ (result >> 30)) &* 0xBF58_476D_1CE4_E5B9
        result = (result ^ (result >> 27)) &* 0x94D0_49BB_1331_11EB
        return result ^ (result >> 31)
    }
}
