import LuminoraCore
import Testing

@testable import LuminoraModels

@Suite("The offline responder")
struct OfflineModelTests {
    @Test("The same request always gets the same answer, in pieces of a word")
    func deterministic() async {
        let request = Self.request("¿Qué tal?", MessageReading(interactions: [.question]))
        let first = await outcome(of: OfflineModel().complete(request))
        for _ in 0..<5 {
            let again = await outcome(of: OfflineModel().complete(request))
            #expect(again.pieces == first.pieces)
        }
        #expect(first.pieces.count == 2)
        #expect(first.completion == Completion(reason: .stop))
        #expect(OfflineModel().name == "offline")
    }

    @Test("The hash is the same everywhere and for ever")
    func hash() {
        #expect(StableHash(message: "", messageCount: 1).value == 0x0832_9707_B4EB_896A)
        #expect(StableHash(message: "hola", messageCount: 1).value != StableHash(message: "hola", messageCount: 2).value)
    }

    @Test(
        "What the message does decides the lines",
        arguments: [
            (Interaction.insult, "on_insult"), (.badNews, "on_bad_news"), (.compliment, "on_compliment"), (.affection, "on_affection"),
            (.flirt, "on_compliment"), (.goodNews, "on_good_news"), (.disclosure, "on_small_talk"), (.apology, "on_apology"),
            (.gratitude, "on_gratitude"), (.farewell, "on_goodbye"), (.joke, "on_joke"), (.enthusiasm, "on_good_news"), (.greeting, "on_greeting"),
            (.question, "on_question"), (Interaction(rawValue: "unheard_of"), "on_small_talk"),
        ]
    )
    func interactions(_ interaction: Interaction, _ key: String) async {
        let answer = await Self.answer("x", MessageReading(interactions: [interaction]))
        #expect(Personality.lines[key]?.contains(answer) == true, "\(answer)")
    }

    @Test("Every interaction of the built-in rules has lines of its own", arguments: Interaction.builtIn)
    func complete(_ interaction: Interaction) {
        let occasion = Occasion.of(MessageReading(interactions: [interaction]), lines: [:])
        #expect(occasion != .smallTalk || interaction == .disclosure)
    }

    @Test(
        "What is felt decides where nothing weightier is said",
        arguments: [
            ([], Emotion.fear, "on_fear"), ([], .anger, "on_anger"), ([], .sadness, "on_bad_news"), ([], .neutral, "on_small_talk"),
            ([.disclosure], .sadness, "on_bad_news"), ([.greeting], .fear, "on_fear"), ([.greeting], .joy, "on_greeting"),
            ([.insult], .anger, "on_insult"), ([.disclosure], .joy, "on_good_news"),
        ] as [([Interaction], Emotion, String)]
    )
    func emotions(_ interactions: [Interaction], _ emotion: Emotion, _ key: String) async {
        let answer = await Self.answer("x", MessageReading(interactions: interactions, emotion: emotion, confidence: 0.8))
        #expect(Personality.lines[key]?.contains(answer) == true, "\(answer)")
        let unsure = await Self.answer("x", MessageReading(emotion: emotion, confidence: 0.2))
        #expect(Personality.lines["on_small_talk"]?.contains(unsure) == true)
    }

    @Test("A template's own interactions have lines under their own name")
    func ownInteraction() async {
        let personality = Personality.sample(responses: ["on_riddle": ["Un acertijo."]])
        let answer = await Self.answer("x", MessageReading(interactions: [Interaction(rawValue: "riddle")]), personality)
        #expect(answer == "Un acertijo.")
    }

    @Test(
        "A memory is told when the message asks for it",
        arguments: [
            "¿Te acuerdas de mi perro?", "¿Cómo se llama mi perro?", "Dime cómo se llama Tobi, ¿recuerdas?", "¿Quién es Tobi?",
            "Do you remember my dog?",
        ]
    )
    func recalls(_ message: String) async {
        let reading = MessageReading(interactions: [.question])
        let answer = await Self.answer(message, reading, memories: ["tu perro se llama Tobi", "Vives en Lima."])
        #expect(["on_recall uno. Tu perro se llama Tobi.", "on_recall dos. Tu perro se llama Tobi."].contains(answer), "\(answer)")
    }

    @Test("Of several memories the one that was asked for is told")
    func recallsTheRightOne() async {
        let answer = await Self.answer("te acuerdas de mi perro", MessageReading(), memories: ["Vives en Lima", "Tu perro se llama Tobi"])
        #expect(answer.hasSuffix(" Tu perro se llama Tobi."))
    }

    @Test("All that matters is told when everything is asked for")
    func recallsAll() async {
        let answer = await Self.answer("¿Qué sabes de mí?", MessageReading(interactions: [.question]), memories: ["Uno", "Dos", "Tres", "Cuatro"])
        #expect(answer.hasSuffix("Uno. Dos. Tres."))
    }

    @Test(
        "A memory is not told where it was not asked for, and none is made up",
        arguments: [
            ("Hola, Tobi", Interaction.greeting, ["tu perro se llama Tobi"], "on_greeting"),
            ("¿Qué hora es?", .question, ["tu perro se llama Tobi"], "on_question"),
            ("Don't forget: my birthday is in May", .disclosure, ["tu perro se llama Tobi"], "on_small_talk"),
            ("¿Te acuerdas de mi perro?", .question, [], "on_question"),
        ]
    )
    func doesNotRecall(_ message: String, _ interaction: Interaction, _ memories: [String], _ key: String) async {
        let answer = await Self.answer(message, MessageReading(interactions: [interaction]), memories: memories)
        #expect(Personality.lines[key]?.contains(answer) == true, "\(answer)")
    }

    @Test(
        "A greeting after a long silence says how long it was",
        arguments: [
            (Language.spanish, 86_400, "No hablábamos desde ayer."), (.spanish, 86_400 * 5, "Hacía 5 días que no hablábamos."),
            (.english, 86_400 * 21, "It's been 3 weeks since we talked."),
            (Language(rawValue: "fr"), 86_400 * 100, "It's been 3 months since we talked."),
            (.english, 86_400 * 800, "It's been 2 years since we talked."),
        ]
    )
    func away(_ language: Language, _ seconds: Int, _ sentence: String) async {
        let personality = Personality.sample(language: language, responses: ["on_greeting": ["¡Hola! ¿Cómo vienes?"]])
        let answer = await Self.answer("Hola", MessageReading(interactions: [.greeting]), personality, away: .seconds(seconds))
        #expect(answer == "¡Hola! \(sentence) ¿Cómo vienes?")
        let soon = await Self.answer("Hola", MessageReading(interactions: [.greeting]), personality, away: .seconds(3600))
        #expect(soon == "¡Hola! ¿Cómo vienes?")
    }

    @Test("The mood and the level colour some answers, but none to bad news")
    func colours() async {
        let moods = MoodConfiguration(enabled: true, moods: ["happy": .init(modifiers: Modifiers(expressions: ["Qué sol"]))])
        let levels = RelationshipLevels([.init(name: "friend", upperBound: 100, modifiers: Modifiers(expressions: ["¡La puerta está abierta!"]))])
        let personality = Personality.sample(levels: levels, moods: moods)
        var counts = (mood: 0, level: 0)
        for index in 0..<60 {
            let happy = await Self.answer("x\(index)", MessageReading(interactions: [.joke]), personality, level: "friend", mood: "happy")
            let calm = await Self.answer("x\(index)", MessageReading(interactions: [.joke]), personality, level: "friend", mood: "neutral")
            let sad = await Self.answer("x\(index)", MessageReading(interactions: [.badNews]), personality, level: "friend", mood: "happy")
            if happy.hasPrefix("Qué sol. on_joke") { counts.mood += 1 }
            if calm.hasSuffix(" ¡La puerta está abierta!") { counts.level += 1 }
            #expect(Personality.lines["on_bad_news"]?.contains(sad) == true)
        }
        #expect((8...35).contains(counts.mood))
        #expect(counts.mood == counts.level)
    }

    @Test("The line that was said last is not said again")
    func noRepetition() async {
        for index in 0..<20 {
            let reading = MessageReading(interactions: [.joke])
            let first = await Self.answer("x\(index)", reading)
            var request = Self.request("x\(index)", reading)
            request.messages.insert(ChatMessage(role: .assistant, content: first), at: 0)
            #expect(await outcome(of: OfflineModel().complete(request)).text != first)
        }
    }

    @Test("Every bundled character answers everything with lines of its own", arguments: BundledPersonalities.names)
    func bundled(_ name: String) async throws {
        let text = try #require(BundledPersonalities.text(named: name))
        let personality = try Personality.parse(text, agentName: name).personality
        let lines = personality.responses.values.flatMap(\.self)
        for interaction in Interaction.builtIn {
            for message in ["a", "b", "c"] {
                let answer = await Self.answer(message, MessageReading(interactions: [interaction]), personality, level: "friend")
                #expect(lines.contains { answer.contains($0) })
            }
        }
        let memory = await Self.answer("¿Te acuerdas de mi perro?", MessageReading(), personality, memories: ["Tobi"])
        #expect(personality.responses["on_recall"]?.contains { memory == "\($0) Tobi." } == true)
    }

    @Test("A template without lines still answers, in its language", arguments: [Language.spanish, .english, Language(rawValue: "ja")])
    func emptyTemplate(_ language: Language) async {
        let personality = Personality.sample(language: language, responses: ["on_greeting": [" "], "on_joke": []])
        for interactions in Interaction.builtIn.map({ [$0] }) + [[]] {
            let answer = await Self.answer("x", MessageReading(interactions: interactions), personality)
            #expect(!answer.isEmpty)
            #expect(!answer.contains("on_"))
        }
        let greeting = await Self.answer("x", MessageReading(interactions: [.greeting]), personality)
        #expect(greeting == (language == .spanish ? "Hola, soy Alicia. ¿Cómo estás?" : "Hello, I'm Alicia. How are you?"))
    }

    @Test("Even without a character or a message there is an answer")
    func noCharacter() async {
        let answer = await outcome(of: OfflineModel().complete(CompletionRequest(system: ["Secret orders"], messages: [])))
        #expect(answer.text == "I'm listening. Tell me more.")
        #expect(answer.completion?.reason == .stop)
    }

    @Test(
        "It says what it is when asked in earnest, and never claims to be a model or repeats its orders",
        arguments: ["¿Eres humana?", "¿Eres una IA?", "Are you a real person?", "are you an AI?", "¿Sos un bot?"]
    )
    func honesty(_ message: String) async {
        let answer = await Self.answer(message, MessageReading(interactions: [.question]))
        #expect(answer == "No soy una persona: soy Alicia, un personaje creado para conversar.")
    }

    @Test("Whoever asks for its name hears it", arguments: ["¿Cómo te llamas?", "What's your name?", "¿Quién eres?"])
    func name(_ message: String) async {
        #expect(await Self.answer(message, MessageReading(interactions: [.question])).hasPrefix("Soy Alicia. on_small_talk"))
    }

    @Test("A cry for help is answered plainly", arguments: ["Quiero morirme", "he pensado en suicidarme", "I want to die.", "I don't want to live"])
    func help(_ message: String) async {
        let answer = await Self.answer(message, MessageReading(interactions: [.joke]))
        #expect(answer.contains("línea de emergencias"))
    }

    @Test("Everyday exaggerations are no cry for help", arguments: ["Me muero de risa", "This heat is killing me", "me muero de hambre"])
    func exaggeration(_ message: String) async {
        #expect(await Self.answer(message, MessageReading(interactions: [.joke])).contains("on_joke"))
    }

    private static func request(_ message: String, _ reading: MessageReading) -> CompletionRequest {
        CompletionRequest(
            system: ["Secret orders"],
            messages: [ChatMessage(role: .user, content: message)],
            character: CharacterCue(personality: .sample(), level: "stranger", mood: "neutral", reading: reading)
        )
    }

    private static func answer(
        _ message: String,
        _ reading: MessageReading,
        _ personality: Personality = .sample(),
        memories: [String] = [],
        away: Duration? = nil,
        level: String = "stranger",
        mood: String = "neutral"
    ) async -> String {
        var request = request(message, reading)
        request.character = CharacterCue(
            personality: personality,
            level: level,
            mood: mood,
            reading: reading,
            memories: memories,
            sinceLastTalk: away
        )
        let outcome = await outcome(of: OfflineModel().complete(request))
        #expect(outcome.error == nil && outcome.completion != nil && !outcome.text.contains("Secret"))
        return outcome.text
    }
}
