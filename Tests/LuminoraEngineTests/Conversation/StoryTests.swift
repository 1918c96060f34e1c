import LuminoraCore
import LuminoraEngine
import LuminoraTestSupport
import Testing

/// The story that the product is told with: a hello, a compliment, a new session, a new day.
@Suite("The story of Ana and Alicia")
struct StoryTests {
    @Test("A hello gives 1 point, a compliment makes it 3 and Alicia shy")
    func story() async throws {
        let world = World()
        let engine = world.engine()
        world.model.enqueue(.text("Hola, soy Alicia."))
        let hello = try await engine.send(world.request("Hola"))
        #expect((hello.pointsBefore, hello.pointsAfter) == (0, 1))
        #expect(hello.status == .complete)
        #expect(hello.answer == "Hola, soy Alicia.")
        #expect(hello.mood.name == "neutral")
        #expect(hello.level == "stranger")

        let compliment = try await engine.send(world.request("Eres linda"))
        #expect((compliment.pointsBefore, compliment.pointsAfter) == (1, 3))
        #expect(compliment.mood.name == "shy")
        #expect(compliment.mood.intensity == 0.3)
        #expect(try await world.ledger().map(\.kind) == ["first_message", "compliment"])

        world.clock.advance(by: .seconds(3600))
        let second: SessionID = "s2"
        #expect(try await engine.mood(user: world.user, agentName: "alicia", session: second).name == "neutral")
        let later = try await engine.send(world.request("Sigo aquí", session: second))
        #expect((later.pointsBefore, later.pointsAfter) == (3, 3))
        #expect(later.mood.name == "neutral")

        let again = try await engine.send(world.request("Hola", session: second))
        #expect(again.pointsAfter == 3)

        world.clock.advance(by: .seconds(86_400))
        let tomorrow = try await engine.send(world.request("Hola", session: "s3"))
        #expect((tomorrow.pointsBefore, tomorrow.pointsAfter) == (3, 4))
        #expect(try await world.ledger().map(\.kind) == ["first_message", "compliment", "greeting"])
        try await world.checkLaws()
    }

    @Test("A greeting and a compliment in the first message give 3 points at once")
    func atOnce() async throws {
        let world = World()
        let report = try await world.engine().send(world.request("Hola Alicia, eres muy linda"))
        #expect(report.pointsAfter == 3)
        #expect(report.mood.name == "shy")
    }

    @Test("The mood that a message brings on colours the next answer, and fades")
    func moodOfTheNext() async throws {
        let world = World()
        let engine = world.engine()
        try await engine.send(world.request("Eres linda"))
        try await engine.send(world.request("¿Qué dibujas?"))
        #expect(world.model.requests[0].character?.mood == "neutral")
        #expect(world.model.requests[1].character?.mood == "shy")
        #expect(world.model.requests[1].system[1].contains("# Tu ánimo ahora\nApenas se te nota. Te has sonrojado"))
        world.clock.advance(by: .seconds(30 * 60))
        let faded = try await engine.mood(user: world.user, agentName: "alicia", session: world.session)
        #expect((faded.name, faded.intensity) == ("shy", 0.15))
        world.clock.advance(by: .seconds(2 * 3600))
        #expect(try await engine.mood(user: world.user, agentName: "alicia", session: world.session).name == "neutral")
    }

    @Test("A template may carry the mood over into the next session, where it goes on fading")
    func carriedOver() async throws {
        let world = World(
            probe:
                #""mood_config": {"enabled": true, "carry_over": true, "moods": {"shy": {"trigger_intensity": 0.8}}, "mood_triggers": {"shy": ["user_gives_compliment"]}}"#
        )
        let engine = world.engine()
        try await engine.send(world.request("You are so pretty", agent: "probe"))
        world.clock.advance(by: .seconds(30 * 60))
        let report = try await engine.send(world.request("Let us begin", agent: "probe", session: "s2"))
        #expect(world.model.requests.last?.character?.mood == "shy")
        #expect((report.mood.name, report.mood.intensity) == ("shy", 0.4))
        world.clock.advance(by: .seconds(30 * 60))
        let mood = try await engine.mood(user: world.user, agentName: "probe", session: "s2")
        #expect((mood.name, mood.intensity) == ("shy", 0.2))
    }

    @Test("A long silence cools the relationship before the message counts")
    func decay() async throws {
        let world = World()
        let engine = world.engine()
        _ = try await engine.adjust(user: world.user, agentName: "alicia", points: 49, reason: nil, event: "e")
        try await engine.send(world.request("Hola"))
        world.clock.advance(by: .seconds(35 * 86_400))
        let report = try await engine.send(world.request("Hola"))
        #expect((report.pointsBefore, report.pointsAfter) == (50, 48))
        #expect(try await world.ledger().map(\.kind) == ["adjustment", "first_message", "decay", "greeting"])
        #expect(world.model.requests.last?.system[1].contains("hace 5 semanas") == true)
    }

    @Test("Each of the bundled characters can be talked with", arguments: BundledPersonalities.names)
    func everyone(_ name: String) async throws {
        let world = World()
        let report = try await world.engine().send(world.request("Hola", agent: name))
        #expect((report.agentName, report.pointsAfter, report.status) == (name, 1, .complete))
        try await world.checkLaws()
    }
}
