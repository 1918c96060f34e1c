import LuminoraCore
import LuminoraTestSupport
import Testing

@testable import LuminoraEngine

@Suite("A request with an idempotency key")
struct IdempotencyTests {
    @Test("The same request again gets the same turn without a call to the model")
    func replay() async throws {
        let world = World()
        world.model.enqueue(.text("Ay... gracias.", usage: TokenUsage(input: 9, output: 4, cached: 2)))
        let first = try await world.engine().send(world.request("Eres linda", key: "k"))
        try await world.engine("two").send(world.request("¿Qué haces?"))
        let rows = try await world.rows()
        var pieces: [String] = []
        var again = try await world.engine("three").send(world.request("Eres linda", key: "k")) { pieces.append($0) }
        #expect(again.isReplay)
        #expect(!first.isReplay)
        #expect(again.json["replayed"] == .bool(true))
        #expect(again.timings.isEmpty == false)
        again.isReplay = false
        again.timings = first.timings
        again.parameters = again.parameters.rounded(places: 4)
        var expected = first
        expected.parameters = first.parameters.rounded(places: 4)
        #expect(again == expected)
        #expect(pieces.isEmpty)
        #expect(world.model.calls == 2)
        #expect(try await world.rows() == rows)
    }

    @Test("Five at once are one turn and one call", arguments: [1, 5])
    func concurrently(_ programs: Int) async throws {
        let world = World()
        let gate = Gate()
        world.model.enqueue(ScriptedModel.Reply([.wait(gate), .text("Hola, Ana.")]))
        let engines = (0..<programs).map { world.engine("\($0)") }
        let reports = try await withThrowingTaskGroup(of: TurnReport.self) { group in
            for number in 0..<5 {
                group.addTask { try await engines[number % programs].send(world.request("Hola", key: "k")) }
            }
            await gate.arrivals()
            gate.open()
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(reports.map(\.turn)).count == 1)
        #expect(Set(reports.map(\.answer)) == ["Hola, Ana."])
        #expect(reports.count { !$0.isReplay } == 1)
        #expect(world.model.calls == 1)
        #expect(try await world.messages().count == 2)
        #expect(try await world.relationship()?.points == 1)
        try await world.checkLaws()
    }

    @Test("A session that was made for the request is not part of it")
    func unnamedSession() async throws {
        let world = World()
        let engine = world.engine()
        var request = world.request("Hola", key: "k")
        request.isSessionNamed = false
        let first = try await engine.send(request)
        request.session = "another"
        let again = try await engine.send(request)
        #expect((again.turn, again.session, again.isReplay) == (first.turn, world.session, true))
        #expect(try await world.rows()["sessions"] == 1)
    }

    @Test("Another request with the same key is refused")
    func mismatch() async throws {
        let world = World()
        let engine = world.engine()
        try await engine.send(world.request("Hola", key: "k"))
        let others = [
            world.request("Hola!", key: "k"), world.request("Hola", agent: "marcus", session: "s2", key: "k"),
            world.request("Hola", session: "s2", key: "k"),
        ]
        for other in others {
            let error = try await engineError { try await engine.send(other) }
            #expect(error.code == .idempotencyMismatch)
            #expect(error.code.description == "idempotency_mismatch")
        }
        #expect(world.model.calls == 1)
    }

    @Test("What makes two requests the same cannot be shifted from one part to another")
    func fingerprint() {
        let world = World()
        let requests = [
            world.request("b", agent: "a", session: "s"), world.request("b", agent: "as", session: ""), world.request("sb", agent: "a", session: ""),
            world.request("", agent: "a", session: "sb"),
        ]
        #expect(Set(requests.map(\.fingerprint)).count == requests.count)
        #expect(requests.allSatisfy { $0.fingerprint.utf8.count == 64 })
    }

    @Test("A key is its user's own")
    func anotherUser() async throws {
        let world = World()
        let engine = world.engine()
        let first = try await engine.send(world.request("Hola", key: "k"))
        var request = world.request("Something else", session: "s2", key: "k")
        request.user = "berta"
        let other = try await engine.send(request)
        #expect(other.turn != first.turn)
        #expect(!other.isReplay)
    }

    @Test("A key is kept for 72 hours", arguments: [(72 * 3600 - 1, true), (72 * 3600 + 1, false)])
    func window(_ seconds: Int, _ isReplay: Bool) async throws {
        let world = World()
        let engine = world.engine()
        let first = try await engine.send(world.request("Hola", key: "k"))
        world.clock.advance(by: .seconds(seconds))
        let second = try await engine.send(world.request("Hola", key: "k"))
        #expect(second.isReplay == isReplay)
        #expect((second.turn == first.turn) == isReplay)
    }

    @Test("A key has 1 to 255 bytes", arguments: ["", String(repeating: "k", count: 256), "a\u{0}b"])
    func invalidKey(_ key: String) async throws {
        let world = World()
        let error = try await engineError { try await world.engine().send(world.request("Hola", key: key)) }
        #expect(error.code == .invalidMessage)
        #expect(try await world.rows()["accounts"] == 0)
        try await world.engine().send(world.request("Hola", key: String(repeating: "k", count: 255)))
    }

    @Test("A request that failed is answered when it comes again, once")
    func failedBefore() async throws {
        let world = World()
        let engine = world.engine()
        world.model.enqueue(.failure(.overload))
        let error = try await engineError { try await engine.send(world.request("Hola", key: "k")) }
        let second = try await engine.send(world.request("Hola", key: "k"))
        #expect((second.turn, second.status, second.isReplay) == (error.turn, .complete, false))
        #expect(try await world.lastTurn()?.attempt == 2)
        #expect(try await engine.send(world.request("Hola", key: "k")).isReplay)
        #expect(world.model.calls == 2)
        #expect(try await world.messages().count == 2)
        #expect(try await world.relationship()?.points == 1)
    }

    @Test("A request that failed is said anew when the conversation has gone on, and answers no other message", arguments: [true, false])
    func conversationWentOn(_ lastFails: Bool) async throws {
        var world = World()
        world.settings.sessionWait = .milliseconds(200)
        let engine = world.engine()
        world.model.enqueue(.failure(.overload))
        let failed = try await engineError { try await engine.send(world.request("Hola", key: "k")) }
        if lastFails {
            world.model.enqueue(.failure(.overload))
            _ = try await engineError { try await engine.send(world.request("Eres linda")) }
        } else {
            try await engine.send(world.request("Eres linda"))
        }
        let report = try await engine.send(world.request("Hola", key: "k"))
        #expect((report.answer, report.status, report.isReplay) == ("Hola", .complete, false))
        #expect(report.turn != failed.turn)
        #expect(world.model.calls == 3)
        let orphan = try #require(failed.turn)
        #expect(try await world.store.turn(.id(orphan, of: world.user))?.state == .undone)
        let again = try await engine.send(world.request("Hola", key: "k"))
        #expect((again.turn, again.answer, again.isReplay) == (report.turn, "Hola", true))
        #expect(world.model.calls == 3)
        #expect(try await world.messages().count { $0.content == "Hola" && $0.speaker == .user } == 1)
        try await world.checkLaws()
    }

    @Test("A request that a lost program was answering is answered when it comes again")
    func abandoned() async throws {
        let world = World()
        let request = world.request("Hola", key: "k")
        var engine = world.engine()
        world.model.enqueue(.failure(.overload))
        _ = try await engineError { try await engine.send(request) }
        // Reopened by a program that went away.
        let turn = try #require(try await world.lastTurn())
        try await world.store.apply(
            WriteBatch(
                id: "reopen",
                scope: .user(world.user),
                at: world.clock.now(),
                operations: [.reopenTurn(turn.id, owner: "ghost", leaseUntil: world.clock.now() + .seconds(10))]
            )
        )
        world.clock.advance(by: .seconds(11))
        engine = world.engine("two")
        let report = try await engine.send(request)
        #expect((report.turn, report.status) == (turn.id, .complete))
        #expect(try await world.lastTurn()?.attempt == 3)
    }

    @Test("A request that is still being answered after the wait is a conflict", arguments: ["one", "two"])
    func inFlight(_ program: String) async throws {
        var world = World()
        world.settings.sessionWait = .milliseconds(40)
        let gate = Gate()
        world.model.enqueue(ScriptedModel.Reply([.text("Ho"), .wait(gate), .text("la")]))
        let engine = world.engine("one")
        let other = program == "one" ? engine : world.engine(program)
        let task = Task { [world] in try await engine.send(world.request("Hola", key: "k")) }
        await gate.arrivals()
        let error = try await engineError { [world] in try await other.send(world.request("Hola", key: "k")) }
        #expect(error.code == .idempotencyInFlight)
        gate.open()
        let report = try await task.value
        #expect(report.answer == "Hola")
        #expect(try await other.send(world.request("Hola", key: "k")).turn == report.turn)
        #expect(world.model.calls == 1)
    }

    @Test("A stopped answer is the answer of its request")
    func partial() async throws {
        let world = World()
        let gate = Gate()
        world.model.enqueue(ScriptedModel.Reply([.text("Ho"), .wait(gate)]))
        let engine = world.engine()
        let task = Task { try await engine.send(world.request("Hola", key: "k")) }
        await gate.arrivals()
        task.cancel()
        _ = try await task.value
        let again = try await engine.send(world.request("Hola", key: "k"))
        #expect((again.status, again.answer, again.isReplay) == (.partial, "Ho", true))
    }

    @Test("A turn that was taken back answers its request as what it is")
    func undone() async throws {
        let world = World()
        let engine = world.engine()
        try await engine.send(world.request("Hola", key: "k"))
        _ = try await engine.undo(session: world.session, of: world.user)
        let again = try await engine.send(world.request("Hola", key: "k"))
        #expect((again.status, again.isReplay) == (.undone, true))
        #expect(world.model.calls == 1)
    }
}
