import LuminoraCore
import Testing

@testable import LuminoraEngine

@Suite("Moments are found without a model")
struct MomentTests {
    /// What a message tells: a type, or `nil`.
    struct Case: Sendable, CustomTestStringConvertible {
        var type: EpisodeType?
        var isGood = false
        var text: String
        var testDescription: String { text }

        init(_ type: EpisodeType?, good: Bool = false, _ text: String) {
            self.type = type
            isGood = good
            self.text = text
        }
    }

    static let told: [Case] = [
        Case(.emotionalMoment, "Mi perro Max murió ayer"), Case(.emotionalMoment, "se me murió el canario"),
        Case(.emotionalMoment, "hoy enterramos a mi tío"), Case(.emotionalMoment, "a mi hermana le detectaron un tumor"),
        Case(.emotionalMoment, "mi novia me dejó anoche"), Case(.emotionalMoment, "hoy me echaron del trabajo"),
        Case(.emotionalMoment, "mis papás se van a divorciar"), Case(.emotionalMoment, "hoy me sentí sola todo el día"),
        Case(.emotionalMoment, "anoche me dio un ataque de pánico"), Case(.emotionalMoment, "no puedo parar de llorar"),
        Case(.emotionalMoment, "reprobé el examen de manejo"), Case(.emotionalMoment, "se perdió mi gata Luna"),
        Case(.emotionalMoment, good: true, "apareció mi gata Luna!"), Case(.emotionalMoment, good: true, "mi mamá venció el cáncer"),
        Case(.milestone, good: true, "ayer nació mi sobrina Valentina"), Case(.milestone, good: true, "me caso en mayo!"),
        Case(.milestone, good: true, "por fin nos mudamos a nuestra casa"), Case(.milestone, good: true, "adoptamos una gatita"),
        Case(.milestone, good: true, "me acaba de pedir matrimonio y le dije que sí"),
        Case(.achievement, good: true, "aprobé el examen de conducir"), Case(.achievement, good: true, "me ascendieron a gerente"),
        Case(.achievement, good: true, "gané el concurso de poesía"), Case(.achievement, good: true, "me gradué!!"),
        Case(.confession, "nunca le había contado esto a nadie: de niño me pegaban"),
        Case(.confession, "tengo que confesarte algo: robé dinero de mi trabajo"),
        Case(.bonding, good: true, "gracias por escucharme, eres mi mejor amiga"), Case(.bonding, good: true, "eres el único que me entiende"),
        Case(.conflict, "me peleé con mi mamá"), Case(.conflict, "mi novio y yo discutimos toda la noche"),
        Case(.emotionalMoment, "My dog Max died yesterday"), Case(.emotionalMoment, "we had to put our cat down this morning"),
        Case(.emotionalMoment, "Mum died yesterday."), Case(.emotionalMoment, "my girlfriend broke up with me"),
        Case(.emotionalMoment, "I got fired today"), Case(.emotionalMoment, "my mom was just diagnosed with cancer"),
        Case(.emotionalMoment, "I feel so alone"), Case(.emotionalMoment, "I had a panic attack at work"),
        Case(.emotionalMoment, "I failed my driving test"), Case(.emotionalMoment, good: true, "we found our dog!"),
        Case(.milestone, good: true, "my daughter was born this morning"), Case(.milestone, good: true, "we're getting married in June"),
        Case(.milestone, good: true, "we adopted a puppy"), Case(.milestone, good: true, "it's my birthday today!"),
        Case(.achievement, good: true, "I passed my driving test"), Case(.achievement, good: true, "I got the job!!!"),
        Case(.achievement, good: true, "one year sober today"),
        Case(.confession, "I've never told anyone this, but I was bullied as a kid"),
        Case(.confession, "Can I tell you a secret? I still sleep with a teddy bear"),
        Case(.bonding, good: true, "you're the only one who understands me"), Case(.conflict, "I had a huge argument with my mom"),
    ]

    static let untold: [String] = [
        "me muero de risa", "se murió mi celular", "murió un actor famoso", "en la serie murió el perro", "se murió el perro del vecino",
        "la mamá de mi amigo murió", "no murió", "¿tu perro murió?", "si mi perro muriera no sé qué haría", "quiero casarme", "mi amiga reprobó",
        "me divorcié hace diez años", "me mudé aquí hace diez años", "mi hijo nació en 2015", "no estoy triste", "ayer soñé que me casaba",
        "gracias por la receta", "hoy comí pizza", "mi mamá trabaja en el hospital", "te confieso que me encanta el chocolate",
        "I'm dying to see it", "my phone died", "a famous actor died", "in the show the dog died", "my neighbor's dog died", "did your dog die?",
        "I want to get married", "my friend says she failed the exam", "I'm scared of spiders", "I'm not sad", "I got divorced ten years ago",
        "I dreamed that my grandma died", "thanks for the recipe", "I lost my keys", "my sister passed me the salt", "ok", "", "🙂",
    ]

    @Test("What weighs is told", arguments: told)
    func finds(_ row: Case) throws {
        let episode = try #require(MomentTests.episodes(row.text).first)
        #expect(episode.type == row.type)
        #expect((episode.sentiment == .positive || episode.sentiment == .veryPositive) == row.isGood)
        #expect(row.text.contains(episode.evidence[0].quote))
        #expect(!episode.title.isEmpty && episode.title.count <= 80 && !episode.summary.isEmpty && episode.summary.count <= 400)
        let importance = min(episode.type.baseImportance * episode.sentiment.weight, 10)
        #expect(importance >= EpisodeType.leastImportance)
        #expect(RuleExtractor.mayTellMoment(row.text) || importance < 7)
    }

    @Test("Small talk, stories, others' lives and plans are none", arguments: untold)
    func leaves(_ text: String) { #expect(MomentTests.episodes(text).isEmpty) }

    @Test("A loss has its words, its day and its weight")
    func loss() throws {
        let spanish = try #require(MomentTests.episodes("Mi perro Max murió ayer").first)
        #expect(spanish.title == "Pérdida de Max")
        #expect(spanish.summary.hasPrefix("Su perro Max murió"))
        #expect(spanish.people == ["Max"])
        #expect(spanish.tags == ["mascota", "duelo", "Max"])
        #expect(spanish.sentiment == .veryNegative)
        #expect(spanish.occurredAt == Timestamp("2026-05-19 12:00:00.000"))
        let english = try #require(MomentTests.episodes("My dog Max died yesterday").first)
        #expect(english.title == "Loss of Max")
        #expect(english.summary.hasPrefix("Their dog Max died"))
        #expect(english.tags == ["pet", "loss", "Max"])
        let known = [ExtractionRequest.Acquaintance(key: "pet.max", name: "Max")]
        #expect(MomentTests.episodes("Max se nos fue esta mañana", known: known).first?.title == "Pérdida de Max")
        #expect(MomentTests.episodes("Max se nos fue esta mañana").isEmpty)
        #expect(RuleExtractor.mayTellMoment("Max se nos fue esta mañana"))
    }

    @Test("What goes on about a moment is added to it")
    func continues() throws {
        let talk = ["Mi perro Max murió ayer", "Estoy destrozada", "era mi mejor amigo", "hoy comí arroz", "Max tenía doce años"]
        for end in 2...talk.count {
            let found = MomentTests.episodes(Array(talk.prefix(end)))
            #expect(found.count == 1)
            let all = [talk[0], talk[1], talk[2], talk[4]].filter { talk.prefix(end).contains($0) }
            #expect(found[0].evidence.map(\.quote) == all)
        }
        #expect(MomentTests.episodes(["Mi perro Max murió ayer", "a", "b", "c", "d", "Max era bueno"]).first?.evidence.count == 1)
        #expect(MomentTests.episodes(["me ascendieron!!", "Mi perro Max murió ayer"]).map(\.type) == [.achievement, .emotionalMoment])
    }

    @Test("What a moment says rests on its message alone", arguments: told)
    func anchored(_ row: Case) throws {
        let after = ["Estoy destrozada", "I can't believe it", "hoy comí arroz", "ok"]
        var known: EpisodeProposal?
        for count in 1...4 {
            let texts = [row.text] + after.prefix(count)
            var found = try #require(MomentTests.episodes(texts, from: 0).first { $0.evidence[0].message == MomentTests.message(0) })
            found.evidence = [found.evidence[0]]
            #expect(known == nil || known == found)
            known = found
        }
    }

    @Test("Any text is read without a trap, and quoted literally")
    func fuzz() {
        var seed: UInt64 = 7
        func next(_ limit: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((seed >> 33) % UInt64(limit))
        }
        let words =
            MomentTests.told.flatMap { $0.text.split(separator: " ").map(String.init) } + MomentTests.untold + [
                "🐶", "«", "”", "?", "¿", "!", ",", "\n", "é", "👨‍👩‍👧", "ñ",
            ]
        for _ in 0..<400 {
            let text = (0..<(1 + next(30))).map { _ in words[next(words.count)] }.joined(separator: next(4) == 0 ? "" : " ")
            _ = RuleExtractor.mayTellMoment(text)
            for episode in MomentTests.episodes(text) {
                #expect(text.contains(episode.evidence[0].quote))
                #expect(!episode.title.isEmpty && episode.title.count <= 80)
                #expect(!episode.summary.isEmpty && episode.summary.count <= 400)
            }
        }
    }

    static func message(_ number: Int) -> MessageID { MessageID(rawValue: "00000000-0000-4000-8000-0000000000\(10 + number)") }

    static func source(_ text: String, _ number: Int = 0) -> ExtractionRequest.Source {
        let start = Timestamp("2026-05-20 18:00:00.000") ?? Timestamp(milliseconds: 0)
        return ExtractionRequest.Source(message: message(number), text: text, at: start + .seconds(number))
    }

    static func episodes(_ text: String, known: [ExtractionRequest.Acquaintance] = []) -> [EpisodeProposal] {
        episodes(ExtractionRequest(sources: [source(text)], acquaintances: known, language: .spanish))
    }

    /// The moments of a conversation of which one message is learnt from, the last unless said otherwise.
    static func episodes(_ texts: [String], from own: Int? = nil) -> [EpisodeProposal] {
        let all = texts.enumerated().map { source($1, $0) }
        let own = own ?? all.count - 1
        return episodes(ExtractionRequest(sources: [all[own]], surroundings: all.filter { $0.message != all[own].message }, language: .spanish))
    }

    static func episodes(_ request: ExtractionRequest) -> [EpisodeProposal] {
        RuleExtractor().proposals(for: request)
            .compactMap {
                if case .episode(let episode) = $0 { episode } else { nil }
            }
    }
}
