import LuminoraCore
import LuminoraEngine
import LuminoraTestSupport
import Testing

@Suite("Taking a turn back")
struct UndoTests {
    @Test("The points, the mood and what was said are as they were before, turn by turn")
    func story() async throws {
        let world = World()
        let engine = world.engine()
        let hello = try await engine.send(world.request("Hola"))
        let compliment = try await engine.send(world.request("Eres linda"))

        let first = try await engine.undo(session: world.session, of: world.user)
        #expect((first.turn, first.pointsBefore, first.pointsAfter) == (compliment.turn, 3, 1))
        #expect((first.mood.name, first.level) == ("neutral", "stranger"))
        #expect(try await world.messages().map(\.content) == ["Hola", "Hola"])
        #expect(try await world.messages(includesUndone: true).map(\.sequence) == [1, 2, 3, 4])
        #expect(try await engine.mood(user: world.user, agentName: "alicia", session: world.session).name == "neutral")
        #expect(try await world.store.turn(.id(compliment.turn, of: world.user))?.state == .undone)

        try await engine.send(world.request("¿Qué tal?"))
        #expect(world.model.requests.last?.messages.map(\.content) == ["Hola", "Hola", "¿Qué tal?"])
        _ = try await engine.undo(session: world.session, of: world.user)

        let second = try await engine.undo(session: world.session, of: world.user)
        #expect((second.turn, second.pointsBefore, second.pointsAfter) == (hello.turn, 1, 0))
        #expect(try await world.messages().isEmpty)
        #expect(try await world.ledger().map(\.applied) == [1, 2, -2, -1])
        let error = try await engineError { try await engine.undo(session: world.session, of: world.user) }
        #expect(error.code == .nothingToUndo)
        try await world.checkLaws()
    }

    @Test("A mood that grew goes back to what it was, and further back to none")
    func moods() async throws {
        let world = World()
        let engine = world.engine()
        let start = try await engine.send(world.request("Eres linda")).mood
        world.clock.advance(by: .seconds(90))
        #expect(try await engine.send(world.request("Eres linda")).mood.intensity > 0.5)
        let first = try await engine.undo(session: world.session, of: world.user)
        #expect((first.mood.name, first.mood.startedAt) == ("shy", start.startedAt))
        #expect(first.mood.intensity == (try await engine.mood(user: world.user, agentName: "alicia", session: world.session)).intensity)
        #expect((0.28...0.3).contains(first.mood.intensity))
        #expect(try await engine.undo(session: world.session, of: world.user).mood.name == "neutral")
        #expect(try await engine.mood(user: world.user, agentName: "alicia", session: world.session).name == "neutral")
        #expect(try await world.relationship()?.points == 0)
    }

    @Test("A turn that changed no mood leaves it to fade")
    func moodUntouched() async throws {
        let world = World()
        let engine = world.engine()
        try await engine.send(world.request("Eres linda"))
        world.clock.advance(by: .seconds(30 * 60))
        try await engine.send(world.request("Hoy es martes"))
        let report = try await engine.undo(session: world.session, of: world.user)
        #expect((report.mood.name, report.mood.intensity) == ("shy", 0.15))
        let mood = try await engine.mood(user: world.user, agentName: "alicia", session: world.session)
        #expect((mood.name, mood.intensity) == ("shy", 0.15))
    }

    @Test("A turn that came after one that was taken back gives its own mood back")
    func moodAfterUndo() async throws {
        let world = World()
        let engine = world.engine()
        try await engine.send(world.request("Eres linda"))
        try await engine.send(world.request("jajaja, qué buen chiste"))
        _ = try await engine.undo(session: world.session, of: world.user)
        world.clock.advance(by: .seconds(1))
        let report = try await engine.send(world.request("jajaja, qué buen chiste"))
        #expect(report.mood.name == "happy")
        #expect(try await engine.undo(session: world.session, of: world.user).mood.name == "shy")
        #expect(try await engine.undo(session: world.session, of: world.user).mood.name == "neutral")
    }

    @Test("What a turn used of the caps is not given back")
    func caps() async throws {
        let world = World()
        let engine = world.engine()
        try await engine.send(world.request("Hola"))
        _ = try await engine.undo(session: world.session, of: world.user)
        #expect(try await engine.send(world.request("Hola")).pointsAfter == 0)
        world.clock.advance(by: .seconds(86_400))
        #expect(try await engine.send(world.request("Hola")).pointsAfter == 1)
    }

    @Test("An insult that is taken back gives its points back")
    func insult() async throws {
        let world = World()
        let engine = world.engine()
        _ = try await engine.adjust(user: world.user, agentName: "alicia", points: 50, reason: nil, event: "e")
        try await engine.send(world.request("Hoy es martes"))
        let insulted = try await engine.send(world.request("Eres una idiota"))
        #expect((insulted.pointsBefore, insulted.pointsAfter) == (51, 49))
        let report = try await engine.undo(session: world.session, of: world.user)
        #expect((report.pointsBefore, report.pointsAfter) == (49, 51))
        try await world.checkLaws()
    }

    @Test("Points that were moved meanwhile stay moved")
    func adjustedMeanwhile() async throws {
        let world = World()
        let engine = world.engine()
        try await engine.send(world.request("Eres linda"))
        _ = try await engine.adjust(user: world.user, agentName: "alicia", points: 10, reason: nil, event: "e")
        let report = try await engine.undo(session: world.session, of: world.user)
        #expect((report.pointsBefore, report.pointsAfter) == (13, 10))
    }

    @Test("A turn that failed can be taken back, without a step of the ledger")
    func failed() async throws {
        let world = World()
        let engine = world.engine()
        world.model.enqueue(.failure(.overload))
        _ = try await engineError { try await engine.send(world.request("Hola")) }
        let report = try await engine.undo(session: world.session, of: world.user)
        #expect((report.pointsBefore, report.pointsAfter) == (0, 0))
        #expect(try await world.ledger().isEmpty)
        #expect(try await world.messages().isEmpty)
        #expect(try await engine.send(world.request("Hola")).pointsAfter == 1)
        try await world.checkLaws()
    }

    @Test("A stopped answer that was retried is taken back with all its tries")
    func retried() async throws {
        let world = World()
        let engine = world.engine()
        let gate = Gate()
        world.model.enqueue(ScriptedModel.Reply([.text("Ay"), .wait(gate)]))
        let task = Task { try await engine.send(world.request("Eres linda")) }
        await gate.arrivals()
        task.cancel()
        _ = try await task.value
        _ = try await engine.retry(session: world.session, of: world.user)
        let report = try await engine.undo(session: world.session, of: world.user)
        #expect((report.pointsBefore, report.pointsAfter, report.mood.name) == (3, 0, "neutral"))
        #expect(try await world.messages().isEmpty)
        #expect(try await world.ledger().last?.id.rawValue == "undo:\(report.turn):2")
        try await world.checkLaws()
    }

    @Test("A turn that is being answered cannot be taken back")
    func whileOpen() async throws {
        let world = World()
        let gate = Gate()
        world.model.enqueue(ScriptedModel.Reply([.wait(gate), .text("Hola")]))
        let engine = world.engine()
        let task = Task { try await engine.send(world.request("Hola")) }
        await gate.arrivals()
        let error = try await engineError { try await world.engine("two").undo(session: world.session, of: world.user) }
        #expect((error.code, error.session) == (.sessionBusy, world.session))
        gate.open()
        #expect(try await task.value.status == .complete)
    }

    @Test("Two who take the same turn back take it back once")
    func concurrently() async throws {
        let world = World()
        let engines = (0..<4).map { world.engine("\($0)") }
        for text in ["Hola", "Eres linda", "Gracias"] { try await engines[0].send(world.request(text)) }
        try await withThrowingTaskGroup(of: TurnID.self) { group in
            for engine in engines.prefix(3) { group.addTask { try await engine.undo(session: world.session, of: world.user).turn } }
            let turns = try await group.reduce(into: Set<TurnID>()) { $0.insert($1) }
            #expect(turns.count == 3)
        }
        #expect(try await world.relationship()?.points == 0)
        #expect(try await world.messages().isEmpty)
        try await world.checkLaws()
    }

    @Test("A session that does not exist, or is another's, has nothing to take back")
    func unknown() async throws {
        let world = World()
        let engine = world.engine()
        #expect(try await engineError { try await engine.undo(session: "none", of: world.user) }.code == .nothingToUndo)
        try await engine.send(world.request("Hola"))
        #expect(try await engineError { try await engine.undo(session: world.session, of: "berta") }.code == .nothingToUndo)
        #expect(try await world.messages().count == 2)
    }
}
