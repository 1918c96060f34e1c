import LuminoraTestSupport
import Testing

@testable import LuminoraEngine

@Suite("Estimating tokens")
struct TokenEstimatorTests {
    /// A text, and its estimates for the general family, o200k, Llama 3 and Gemma.
    struct Sample: Sendable, CustomTestStringConvertible {
        var text: String
        var estimates: [Int]

        var testDescription: String { text.debugDescription }

        init(_ text: String, _ estimates: Int...) {
            self.text = text
            self.estimates = estimates
        }
    }

    static let samples = [
        Sample("", 0, 0, 0, 0), Sample("a", 1, 1, 1, 1), Sample("hola", 2, 1, 2, 1), Sample("Hello, world!", 5, 4, 4, 4),
        Sample("¿Qué tal estás?", 11, 6, 8, 6), Sample("Me llamo Diego y mi perro se llama Max", 12, 10, 11, 10),
        Sample("I moved to Leeds in 2019, you know?", 12, 11, 11, 13), Sample("JAJAJA NO PUEDE SER!!!", 9, 7, 7, 7),
        Sample("2026-03-14T09:30", 18, 13, 13, 19), Sample("uno\n\n\ndos   tres", 6, 3, 3, 5), Sample("😀😀", 7, 4, 6, 2),
        Sample("\u{2764}\u{FE0F}", 2, 2, 2, 2), Sample("今日は", 5, 2, 2, 2), Sample("Привет, как дела?", 14, 7, 8, 7),
        Sample("supercalifragilisticexpialidocious", 8, 4, 5, 3), Sample("ñandú", 7, 3, 4, 2), Sample("   ", 1, 1, 1, 1),
    ]

    @Test("A text has the tokens that its words, signs and letters weigh", arguments: samples)
    func estimates(_ sample: Sample) {
        let families = [TokenFamily.general, .o200k, .llama3, .gemma]
        #expect(families.map { TokenEstimator(family: $0).tokens(in: sample.text) } == sample.estimates)
    }

    private static let english = """
        My sister called last night while I was cooking. She has found a new flat near the river, on the third floor, with a tiny \
        balcony and far too many stairs. We talked for almost an hour about the curtains, her new boss, and the trip that we keep \
        putting off every spring.
        I told her that the dog is better now: he ate half of his dinner and slept on my feet. The vet wants to see him again on \
        Thursday at 10:30, just to be sure. Honestly, I was so scared... but it looks like he'll be fine!
        - buy bread and apples
        - write to Martin about the guitar lessons
        """
    private static let spanish = """
        Anoche me llamó mi hermana mientras yo cocinaba. Encontró un departamento nuevo cerca del río, en el tercer piso, con un \
        balcón pequeñito y demasiadas escaleras. Hablamos casi una hora de las cortinas, de su nueva jefa y del viaje que aplazamos \
        cada primavera.
        Le conté que el perro ya está mejor: se comió la mitad de la cena y durmió sobre mis pies. La veterinaria quiere verlo otra \
        vez el jueves a las 10:30, para quedarse tranquila. La verdad, tenía muchísimo miedo... ¡pero parece que va a estar bien!
        - comprar pan y manzanas
        - escribirle a Martín por las clases de guitarra
        """

    /// A family, and how many tokens its tokeniser makes of the two texts.
    struct Truth: Sendable, CustomTestStringConvertible {
        var family: TokenFamily
        var english: Int
        var spanish: Int

        var testDescription: String { family.name }

        init(_ family: TokenFamily, _ english: Int, _ spanish: Int) {
            self.family = family
            self.english = english
            self.spanish = spanish
        }
    }

    // Counted with the tokenisers of Scripts/eval-tokens.
    static let truths = [
        Truth(.o200k, 131, 146), Truth(.cl100k, 132, 168), Truth(.claude, 135, 186), Truth(.deepseek, 132, 168), Truth(.mistral, 136, 153),
        Truth(.llama3, 132, 168), Truth(.qwen, 134, 169), Truth(.qwen35, 136, 151), Truth(.gemma, 137, 148), Truth(.smollm, 138, 217),
    ]

    @Test("A paragraph's estimate is within ten per cent of what the tokeniser makes", arguments: truths)
    func accuracy(_ truth: Truth) {
        let estimator = TokenEstimator(family: truth.family)
        for (text, tokens) in [(Self.english, truth.english), (Self.spanish, truth.spanish)] {
            let estimate = estimator.tokens(in: text)
            #expect(abs(estimate - tokens) * 10 <= tokens, "\(estimate) for \(tokens)")
        }
    }

    @Test("The general estimate is never more than ten per cent below a tokeniser", arguments: truths)
    func general(_ truth: Truth) {
        let estimator = TokenEstimator()
        #expect(estimator.family == .general)
        #expect(estimator.tokens(in: Self.english) * 10 >= truth.english * 9)
        #expect(estimator.tokens(in: Self.spanish) * 10 >= truth.spanish * 9)
    }

    @Test("A text that goes on never has fewer tokens", arguments: TokenFamily.all)
    func monotone(_ family: TokenFamily) {
        let estimator = TokenEstimator(family: family)
        let text = Self.spanish + Self.english + Self.samples.map(\.text).joined(separator: "  \n")
        var begun = ""
        var previous = 0
        for scalar in text.unicodeScalars {
            begun.unicodeScalars.append(scalar)
            let tokens = estimator.tokens(in: begun)
            #expect(tokens >= previous, "\(begun.suffix(20))")
            previous = tokens
        }
    }

    @Test("Any bytes have an estimate, and none more than five tokens a byte", arguments: TokenFamily.all)
    func anyBytes(_ family: TokenFamily) {
        let estimator = TokenEstimator(family: family)
        var random = SeededGenerator(seed: 7)
        for length in 0..<400 {
            let text = String(decoding: (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &random) }, as: UTF8.self)
            let tokens = estimator.tokens(in: text)
            #expect((text.isEmpty ? 0 : 1)...(text.utf8.count * 5) ~= tokens)
        }
    }
}
