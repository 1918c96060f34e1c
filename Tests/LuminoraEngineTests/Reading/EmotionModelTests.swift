import LuminoraCore
import Testing

@testable import LuminoraEngine

@Suite("The model that tells emotions")
struct EmotionModelTests {
    private let reader = MessageReader()

    @Test("Messages of a chat are told", arguments: [(EmotionModelTests.spanish, 30), (EmotionModelTests.english, 30)])
    func chat(_ utterances: [Utterance], _ least: Int) {
        let wrong = utterances.filter { reader.read($0.text).emotion.rawValue != $0.expected }
        let list = wrong.map { "\($0.text) -> \(reader.read($0.text).emotion), not \($0.expected)" }.joined(separator: "\n")
        #expect(utterances.count >= least)
        #expect(Double(wrong.count) <= 0.15 * Double(utterances.count), "\(list)")
    }

    @Test(
        "Small talk is never a feeling that moods answer to",
        arguments: [
            "Hola", "Buenos días", "Me llamo Carlos", "¿Cómo estás?", "¿Qué hora es?", "Vivo en Lima", "Tengo 25 años", "ok", "sí", "no",
            "Trabajo en un banco", "Mañana voy al médico", "Hello", "Hi there", "My name is Carlos", "How are you?", "I live in Boston",
            "I'm 25 years old",
            "What time is it?", "I work at a bank", "The meeting is at nine", "yes", "12345", "Alicia",
        ]
    )
    func smallTalk(_ text: String) {
        let reading = reader.read(text)
        #expect(reading.emotion == .neutral || reading.confidence < 0.5)
    }

    @Test("The same text always gets the same likelihoods, and they add up to 1", arguments: texts)
    func lawful(_ text: String) {
        for language in [Language.spanish, .english, nil] {
            let likelihoods = EmotionModel.likelihoods(of: text, language: language)
            #expect(likelihoods == EmotionModel.likelihoods(of: text, language: language))
            #expect(likelihoods.count == Emotion.allCases.count)
            #expect(likelihoods.allSatisfy { (0...1).contains($0) })
            #expect(abs(likelihoods.reduce(0, +) - 1) < 1e-9)
        }
    }

    @Test("Any scalars at all are read", arguments: 0..<40 as Range<UInt32>)
    func scalars(_ seed: UInt32) {
        var state = seed &* 2_654_435_761 | 1
        for _ in 0..<50 {
            var view = String.UnicodeScalarView()
            for _ in 0..<20 {
                state ^= state << 13
                state ^= state >> 17
                state ^= state << 5
                if let scalar = Unicode.Scalar(state % (seed.isMultiple(of: 2) ? 0x3000 : 0x11_0000)) { view.append(scalar) }
            }
            let total = EmotionModel.likelihoods(of: String(view), language: nil).reduce(0, +)
            #expect(abs(total - 1) < 1e-9)
        }
    }

    @Test(
        "The scores are those that the training script reckons",
        arguments: [
            ("¡Qué sorpresa!! No te esperaba…", .spanish, [-0.1852, -0.941, 0.3652, -2.0926, -0.549, -0.538, 4.029]),
            ("Me da MUCHO miedo, ñandú 😱😱", .spanish, [-0.5797, -0.5963, 1.7866, -0.0845, 0.579, 0.0336, -1.1159]),
            ("I don't love it... sooooo sad :(", .english, [-0.502, -2.5454, -1.9105, 1.8085, -0.8238, 5.0268, -1.2121]),
            ("WHY WOULD YOU DO THAT?! 你好", .english, [1.7269, -2.9895, -2.02, -0.3674, 2.1542, -1.5978, 3.3035]),
            ("", .english, [0.2966, -1.4931, -1.6765, 0.9266, 2.8109, -0.5776, -0.2868]),
        ] as [(String, EmotionModel.Tongue, [Double])]
    )
    func agreesWithTraining(_ text: String, _ tongue: EmotionModel.Tongue, _ expected: [Double]) {
        for (score, value) in zip(EmotionModel.scores(of: text, by: tongue), expected) { #expect(abs(score - value) < 0.001) }
    }

    static let texts = [
        "", " ", "!", "!!!", "...", "…", "a", "'", "’", "\u{301}", "👩‍👩‍👧‍👦🏳️‍🌈🇪🇸", "مرحبا", "你好吗？", "ÀÉÎÕÜ", String(repeating: "a", count: 20_000),
        String(repeating: "eres linda, ", count: 1_400), "WHY ARE YOU SHOUTING AT ME", "x" + String(repeating: "\u{200D}", count: 3_000),
    ]

    static let spanish = Utterance.table(
        """
        Hola -> neutral
        Me llamo Carlos -> neutral
        ¿Cómo estás? -> neutral
        Vivo en Lima con mi primo -> neutral
        Tengo 25 años -> neutral
        Trabajo en una panadería -> neutral
        Ayer fui a la biblioteca -> neutral
        ¿Qué me recomiendas para cenar? -> neutral
        El jueves viajo a Sevilla -> neutral
        Mi hermana estudia medicina -> neutral
        Estoy muy contento con mi nuevo trabajo -> joy
        Me encanta cómo cantas -> joy
        Gracias, me alegraste el día -> joy
        ¡Ganamos la final! -> joy
        Te quiero muchísimo -> joy
        Qué feliz me hace verte -> joy
        Mi abuela falleció anoche -> sadness
        Hoy me siento muy sola -> sadness
        No paro de llorar -> sadness
        Mi novio me dejó y no sé qué hacer -> sadness
        Estoy deprimida desde el lunes -> sadness
        Odio que me mientas -> anger
        Estoy harto de mi vecino -> anger
        Me da coraje tanta injusticia -> anger
        Cállate, idiota -> anger
        Tengo mucho miedo de la operación -> fear
        Me preocupa mi hijo -> fear
        Estoy aterrada, oigo pasos -> fear
        Qué asco, hay una cucaracha -> disgust
        Esa sopa es repugnante -> disgust
        ¡No puedo creerlo! -> surprise
        Qué sorpresa, no te esperaba -> surprise
        """
    )

    static let english = Utterance.table(
        """
        My name is Carlos -> neutral
        I live in Boston with my cousin -> neutral
        I'm 25 years old -> neutral
        I work at a bakery -> neutral
        The meeting is on Thursday -> neutral
        What time does the store open? -> neutral
        My sister studies medicine -> neutral
        I went to the library yesterday -> neutral
        He moved the boxes to the garage -> neutral
        The bus comes every ten minutes -> neutral
        Thank you so much, you made my day -> joy
        I love how you sing -> joy
        We won the final! -> joy
        I'm so glad you're here -> joy
        Haha that was hilarious -> joy
        I hope you have a great weekend -> joy
        My grandma passed away last night -> sadness
        I feel so alone today -> sadness
        I can't stop crying -> sadness
        My boyfriend left me -> sadness
        I'm sorry for your loss -> sadness
        I hate when people lie to me -> anger
        Shut up, you idiot -> anger
        My neighbor is driving me crazy -> anger
        I'm so pissed off right now -> anger
        I'm really scared of the surgery -> fear
        I'm worried about my son -> fear
        This is terrifying -> fear
        That's disgusting, there's a roach -> disgust
        The soup was gross -> disgust
        I can't believe it! -> surprise
        Wow, I did not see that coming -> surprise
        """
    )
}
