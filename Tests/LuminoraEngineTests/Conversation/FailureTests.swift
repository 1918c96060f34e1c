import LuminoraCore
import LuminoraEngine
import LuminoraTestSupport
import Synchronization
import Testing

@Suite("A turn whose model fails")
struct FailureTests {
    @Test(
        "The message stays, and nothing is put into the character's mouth",
        arguments: [
            (ScriptedModel.Reply.failure(.overload), "overloaded"), (.failure(.overload, after: "Ho", "la"), "overloaded"),
            (ScriptedModel.Reply([]), "invalid_response"), (.text(" ", "\n"), "invalid_response"),
            (ScriptedModel.Reply([.text("Ho")], completion: nil), "truncated"), (ScriptedModel.Reply([], completion: nil), "truncated"),
        ]
    )
    func failure(_ reply: ScriptedModel.Reply, _ code: String) async throws {
        let world = World()
        world.model.enqueue(reply)
        let error = try await engineError { try await world.engine().send(world.request("Eres linda")) }
        #expect(error.code == .modelFailed)
        #expect(error.model?.code.description == code)
        #expect(error.message == error.model?.description)

        let turn = try #require(try await world.lastTurn())
        #expect(error.turn == turn.id)
        #expect((turn.state, turn.failure?.code, turn.failure?.message) == (.failed, code, error.message))
        #expect((turn.answer, turn.report, turn.owner) == (nil, nil, nil))
        #expect(try await world.messages(includesUndone: true).map(\.content) == ["Eres linda"])
        let rows = try await world.rows()
        for table in ["affinity_ledger", "mood_history", "jobs", "usage_ledger"] { #expect(rows[table] == 0, "\(table)") }
        #expect(try await world.relationship()?.lastInteraction == nil)
        try await world.checkLaws()
    }

    @Test("A retry answers the same message, and the points count once")
    func retry() async throws {
        let world = World()
        let engine = world.engine()
        world.model.enqueue(.failure(.overload))
        world.model.enqueue(.failure(.overload))
        world.model.enqueue(.text("Gracias."))
        _ = try await engineError { try await engine.send(world.request("Eres linda")) }
        _ = try await engineError { try await engine.retry(session: world.session, of: world.user) }
        let report = try await engine.retry(session: world.session, of: world.user)
        #expect((report.status, report.answer, report.pointsBefore, report.pointsAfter) == (.complete, "Gracias.", 0, 3))
        let turn = try #require(try await world.lastTurn())
        #expect((turn.state, turn.attempt, turn.failure?.code) == (.complete, 3, nil))
        #expect(try await world.messages(includesUndone: true).map(\.content) == ["Eres linda", "Gracias."])
        #expect(try await world.ledger().map(\.kind) == ["first_message", "compliment"])
        #expect(world.model.requests.map { $0.messages.map(\.content) } == Array(repeating: ["Eres linda"], count: 3))
        #expect(world.model.requests.map { $0.character?.messageCount } == [1, 1, 1])
        try await world.checkLaws()
    }

    @Test("The conversation can go on without a retry")
    func goingOn() async throws {
        let world = World()
        let engine = world.engine()
        world.model.enqueue(.failure(.overload))
        _ = try await engineError { try await engine.send(world.request("Hola")) }
        let report = try await engine.send(world.request("¿Estás?"))
        #expect(report.pointsAfter == 1)
        #expect(try await world.messages().map(\.content) == ["Hola", "¿Estás?", "¿Estás?"])
        #expect(world.model.requests.last?.messages.map(\.content) == ["Hola", "¿Estás?"])
        try await world.checkLaws()
    }

    @Test("What is answered, or was never said, cannot be retried")
    func nothingToRetry() async throws {
        let world = World()
        let engine = world.engine()
        #expect(try await engineError { try await engine.retry(session: "none", of: world.user) }.code == .nothingToRetry)
        try await engine.send(world.request("Hola"))
        let answered = try await engineError { try await engine.retry(session: world.session, of: world.user) }
        #expect(answered.code == .nothingToRetry)
        #expect(try await engineError { try await engine.retry(session: world.session, of: "berta") }.code == .nothingToRetry)
        _ = try await engine.undo(session: world.session, of: world.user)
        #expect(try await engineError { try await engine.retry(session: world.session, of: world.user) }.code == .nothingToRetry)
        #expect(world.model.calls == 1)
    }

    @Test("A retry sees its message though the model is to see none of the conversation")
    func retryWithoutContext() async throws {
        var world = World()
        world.settings.recentMessages = 0
        let engine = world.engine()
        world.model.enqueue(.failure(.overload))
        _ = try await engineError { try await engine.send(world.request("Hola")) }
        #expect(try await engine.retry(session: world.session, of: world.user).answer == "Hola")
    }

    @Test("A model that breaks its own law closes the turn all the same")
    func lawlessModel() async throws {
        struct Trouble: Error {}
        struct LawlessModel: LanguageModel {
            let name = "lawless"

            func complete(_ request: CompletionRequest) -> AsyncThrowingStream<CompletionEvent, any Error> {
                AsyncThrowingStream { throw Trouble() }
            }
        }
        let world = World()
        let engine = ConversationEngine(store: world.store, library: world.library, model: LawlessModel(), clock: world.clock)
        let error = try await engineError { try await engine.send(world.request("Hola")) }
        #expect(error.code == .modelFailed)
        #expect(try await world.lastTurn()?.state == .failed)
    }

    // MARK: A reader who goes away

    @Test("What was said before the reader went away is kept and marked, and the points count")
    func partial() async throws {
        let world = World()
        let gate = Gate()
        world.model.enqueue(ScriptedModel.Reply([.text("Ay... "), .wait(gate), .text("gracias.")]))
        let engine = world.engine()
        let task = Task { try await engine.send(world.request("Eres linda")) }
        await gate.arrivals()
        task.cancel()
        let report = try await task.value
        #expect((report.status, report.answer, report.pointsAfter) == (.partial, "Ay... ", 3))
        #expect(report.mood.name == "shy")
        let messages = try await world.messages()
        #expect(messages.map(\.state) == [.complete, .partial])
        #expect(messages.map(\.content) == ["Eres linda", "Ay... "])
        #expect(try await world.lastTurn()?.state == .partial)
        #expect(try await world.rows()["jobs"] == 1)
        #expect(world.model.cancelledCalls == 1)
        try await world.checkLaws()
    }

    @Test("A retry of a stopped answer replaces it, and counts nothing twice")
    func retryOfPartial() async throws {
        let world = World()
        let gate = Gate()
        world.model.enqueue(ScriptedModel.Reply([.text("Ay... "), .wait(gate)]))
        world.model.enqueue(.text("Muchas gracias."))
        let engine = world.engine()
        let task = Task { try await engine.send(world.request("Eres linda")) }
        await gate.arrivals()
        task.cancel()
        let stopped = try await task.value
        world.clock.advance(by: .seconds(120))
        let report = try await engine.retry(session: world.session, of: world.user)
        #expect((report.turn, report.status, report.answer) == (stopped.turn, .complete, "Muchas gracias."))
        #expect(report.pointsAfter == 3)
        #expect((report.mood.name, report.mood.intensity) == ("shy", 0.3))
        #expect(world.model.requests[1].character?.mood == "neutral")
        #expect(try await world.messages().map(\.content) == ["Eres linda", "Muchas gracias."])
        #expect(try await world.messages(includesUndone: true).map(\.sequence) == [1, 2, 3])
        #expect(try await world.ledger().map(\.kind) == ["first_message", "compliment"])
        #expect(try await world.rows()["jobs"] == 1)
        #expect(world.model.requests[1].messages.map(\.content) == ["Eres linda"])
        try await engine.send(world.request("¿Y bien?"))
        #expect(world.model.requests[2].messages.map(\.content) == ["Eres linda", "Muchas gracias.", "¿Y bien?"])
        try await world.checkLaws()
    }

    @Test("A first message that is retried on the next day is no greeting")
    func retryOfFirstMessageTomorrow() async throws {
        let world = World()
        let gate = Gate()
        world.model.enqueue(ScriptedModel.Reply([.text("Ho"), .wait(gate)]))
        let engine = world.engine()
        let task = Task { try await engine.send(world.request("Hola")) }
        await gate.arrivals()
        task.cancel()
        _ = try await task.value
        world.clock.advance(by: .seconds(86_400))
        #expect(try await engine.retry(session: world.session, of: world.user).pointsAfter == 1)
    }

    @Test("An answer that is stopped before it begins is a failed turn", arguments: [[], ["", "  "]] as [[String]])
    func cancelledBeforeText(_ pieces: [String]) async throws {
        let world = World()
        let gate = Gate()
        world.model.enqueue(ScriptedModel.Reply(pieces.map { .text($0) } + [.wait(gate), .text("Hola")]))
        let engine = world.engine()
        let task = Task { try await engine.send(world.request("Hola")) }
        await gate.arrivals()
        task.cancel()
        let error = try await engineError { try await task.value }
        #expect((error.code, error.model?.code) == (.modelFailed, .cancelled))
        let turn = try #require(try await world.lastTurn())
        #expect((turn.state, turn.failure?.code) == (.failed, "cancelled"))
        #expect(try await world.messages(includesUndone: true).count == 1)
        #expect(try await engine.retry(session: world.session, of: world.user).pointsAfter == 1)
        try await world.checkLaws()
    }

    @Test("A task that was cancelled before it sent leaves no open turn")
    func cancelledFromTheStart() async throws {
        let world = World()
        let engine = world.engine()
        let gate = Gate()
        let task = Task {
            try? await gate.wait()
            return try await engine.send(world.request("Hola"))
        }
        await gate.arrivals()
        task.cancel()
        _ = try? await task.value
        #expect(try await world.lastTurn()?.state != .open)
        try await engine.send(world.request("Hola"))
        try await world.checkLaws()
    }

    @Test("An answer whose reader goes away after its end is complete")
    func cancelledAfterTheEnd() async throws {
        final class Steps: Sendable {
            private let events: Mutex<ArraySlice<CompletionEvent>>

            init(_ events: ArraySlice<CompletionEvent>) { self.events = Mutex(events) }

            func next() -> CompletionEvent? { events.withLock { $0.popFirst() } }
        }
        struct LingeringModel: LanguageModel {
            let name = "lingering"
            let gate = Gate()

            func complete(_ request: CompletionRequest) -> AsyncThrowingStream<CompletionEvent, any Error> {
                let steps = Steps([CompletionEvent.text("Hola"), .finished(Completion(reason: .stop))][...])
                return AsyncThrowingStream {
                    if let event = steps.next() { return event }
                    try await gate.wait()
                    return nil
                }
            }
        }
        let world = World()
        let model = LingeringModel()
        let engine = ConversationEngine(store: world.store, library: world.library, model: model, clock: world.clock)
        let task = Task { try await engine.send(world.request("Hola")) }
        await model.gate.arrivals()
        task.cancel()
        #expect(try await task.value.status == .complete)
    }
}
