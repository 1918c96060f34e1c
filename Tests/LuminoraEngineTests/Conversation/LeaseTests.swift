import LuminoraCore
import LuminoraTestSupport
import Synchronization
import Testing

@testable import LuminoraEngine

@Suite("The lease of an open turn")
struct LeaseTests {
    @Test("A turn that a lost program left open is interrupted by whoever comes next")
    func expired() async throws {
        let world = World()
        let left = try await world.leaveOpenTurn("¿Estás?")
        world.clock.advance(by: .seconds(10))
        let report = try await world.engine().send(world.request("Hola"))
        #expect(report.pointsAfter == 1)
        let turn = try #require(try await world.store.turn(.id(left.id, of: world.user)))
        #expect((turn.state, turn.owner) == (.interrupted, nil))
        #expect(try await world.messages().map(\.content) == ["¿Estás?", "Hola", "Hola"])
        #expect(world.model.requests.last?.messages.map(\.content) == ["¿Estás?", "Hola"])
        try await world.checkLaws()
    }

    @Test("A turn within its lease is waited for, and then the session is busy")
    func believed() async throws {
        var world = World()
        world.settings.sessionWait = .milliseconds(30)
        let left = try await world.leaveOpenTurn()
        world.clock.advance(by: .milliseconds(9_999))
        let error = try await engineError { [world] in try await world.engine().send(world.request("Hola")) }
        #expect((error.code, error.session) == (.sessionBusy, world.session))
        #expect(try await world.store.turn(.id(left.id, of: world.user))?.state == .open)
        #expect(try await world.messages().count == 1)
        #expect(world.model.calls == 0)
    }

    @Test("A retry takes an abandoned turn over, and not one that is alive")
    func retry() async throws {
        let world = World()
        let left = try await world.leaveOpenTurn("Eres linda")
        let engine = world.engine()
        let error = try await engineError { try await engine.retry(session: world.session, of: world.user) }
        #expect((error.code, error.turn) == (.sessionBusy, left.id))
        world.clock.advance(by: .seconds(10))
        let report = try await engine.retry(session: world.session, of: world.user)
        #expect((report.turn, report.status, report.pointsAfter) == (left.id, .complete, 3))
        #expect(try await world.lastTurn()?.attempt == 2)
        try await world.checkLaws()
    }

    @Test("Whoever only looks marks an abandoned turn too, and leaves one that is alive")
    func looking() async throws {
        let world = World()
        _ = try await world.leaveOpenTurn()
        let engine = world.engine()
        #expect(try await engine.interruptAbandonedTurn(in: world.session, of: world.user)?.state == .open)
        world.clock.advance(by: .seconds(10))
        #expect(try await engine.interruptAbandonedTurn(in: world.session, of: world.user)?.state == .interrupted)
        #expect(try await engine.interruptAbandonedTurn(in: world.session, of: world.user)?.state == .interrupted)
    }

    @Test("Two engines of one program are two owners, and neither takes the other for gone")
    func identities() {
        let ids = RandomIDGenerator()
        let first = ProcessIdentity.current(ids: ids, now: Timestamp(milliseconds: 0))
        let second = ProcessIdentity.current(ids: ids, now: Timestamp(milliseconds: 0))
        #expect(first.text != second.text)
        #expect(!first.knowsToBeGone(second.text))
        #expect(!first.knowsToBeGone("elsewhere/1/2/3"))
    }

    @Test("An abandoned turn can be taken back, and one that is alive cannot")
    func undo() async throws {
        let world = World()
        let left = try await world.leaveOpenTurn()
        let engine = world.engine()
        let error = try await engineError { try await engine.undo(session: world.session, of: world.user) }
        #expect((error.code, error.turn) == (.sessionBusy, left.id))
        world.clock.advance(by: .seconds(10))
        #expect(try await engine.undo(session: world.session, of: world.user).turn == left.id)
        #expect(try await world.messages().isEmpty)
        try await world.checkLaws()
    }

    @Test("A turn that was taken over while its model talked writes nothing")
    func takenOver() async throws {
        let world = World()
        let gate = Gate()
        world.model.enqueue(ScriptedModel.Reply([.text("Ay... "), .wait(gate), .text("gracias.")]))
        let slow = world.engine("slow")
        let task = Task { try await slow.send(world.request("Eres linda")) }
        await gate.arrivals()
        world.clock.advance(by: .seconds(16))
        let report = try await world.engine("fast").send(world.request("Hola"))
        #expect(report.pointsAfter == 1)
        let rows = try await world.rows()
        gate.open()
        let error = try await engineError { try await task.value }
        #expect((error.code, error.session) == (.turnLost, world.session))
        #expect(try await world.rows() == rows)
        #expect(try await world.messages(includesUndone: true).map(\.content) == ["Eres linda", "Hola", "Hola"])
        #expect(try await world.ledger().map(\.kind) == ["first_message"])
        let lost = try #require(error.turn)
        #expect(try await world.store.turn(.id(lost, of: world.user))?.state == .interrupted)
        #expect(try await slow.mood(user: world.user, agentName: "alicia", session: world.session).name == "neutral")
        try await world.checkLaws()
    }

    @Test("A turn that was retried elsewhere while its model talked writes nothing")
    func retriedElsewhere() async throws {
        let world = World()
        let gate = Gate()
        let other = Gate()
        world.model.enqueue(ScriptedModel.Reply([.text("slow"), .wait(gate)]))
        world.model.enqueue(ScriptedModel.Reply([.text("fast"), .wait(other)]))
        let slow = world.engine("slow")
        let fast = world.engine("fast")
        let first = Task { try await slow.send(world.request("Eres linda")) }
        await gate.arrivals()
        world.clock.advance(by: .seconds(16))
        let second = Task { try await fast.retry(session: world.session, of: world.user) }
        await other.arrivals()
        gate.open()
        let error = try await engineError { try await first.value }
        #expect(error.code == .turnLost)
        #expect(try await world.lastTurn()?.state == .open)
        other.open()
        #expect(try await second.value.answer == "fast")
        #expect(try await world.messages(includesUndone: true).map(\.content) == ["Eres linda", "fast"])
        #expect(try await world.relationship()?.points == 3)
        try await world.checkLaws()
    }

    @Test("A turn that was taken over and then fails leaves what the other has made of it")
    func failsAfterTakeover() async throws {
        let world = World()
        let gate = Gate()
        world.model.enqueue(ScriptedModel.Reply([.wait(gate), .fail(.overload)], completion: nil))
        let slow = world.engine("slow")
        let task = Task { try await slow.send(world.request("Hola")) }
        await gate.arrivals()
        world.clock.advance(by: .seconds(16))
        _ = try await world.engine("fast").retry(session: world.session, of: world.user)
        gate.open()
        #expect(try await engineError { try await task.value }.code == .modelFailed)
        #expect(try await world.lastTurn()?.state == .complete)
        try await world.checkLaws()
    }

    @Test("The lease is renewed while the model talks")
    func renewal() async throws {
        var world = World()
        world.settings.lease = .milliseconds(30)
        world.settings.sessionWait = .milliseconds(20)
        let gate = Gate()
        world.model.enqueue(ScriptedModel.Reply([.text("Hola"), .wait(gate)]))
        let engine = world.engine()
        let task = Task { [world] in try await engine.send(world.request("Hola")) }
        await gate.arrivals()
        for _ in 0..<3 {
            world.clock.advance(by: .seconds(1))
            try await eventually("The lease was not renewed.") { [world] in
                try await world.lastTurn()?.leaseUntil == world.clock.now() + .milliseconds(30)
            }
        }
        let error = try await engineError { [world] in try await world.engine("two").send(world.request("Eh")) }
        #expect(error.code == .sessionBusy)
        gate.open()
        #expect(try await task.value.status == .complete)
    }

    @Test("A turn that had to wait for another has its whole lease before it")
    func leaseAfterWaiting() async throws {
        let world = World()
        try await world.leaveOpenTurn(lease: .seconds(20))
        let gate = Gate()
        world.model.enqueue(ScriptedModel.Reply([.text("Hola"), .wait(gate)]))
        let engine = world.engine()
        let task = Task { try await engine.send(world.request("Hola")) }
        try await Task.sleep(for: .milliseconds(20))
        world.clock.advance(by: .seconds(20))
        await gate.arrivals()
        let turn = try #require(try await world.lastTurn())
        #expect(turn.leaseUntil == world.clock.now() + .seconds(15))
        #expect(try await world.messages().last?.timestamp == world.clock.now())
        gate.open()
        _ = try await task.value
        try await world.checkLaws()
    }

    @Test("The running program knows itself, and that a process that never was is gone")
    func identity() {
        let current = ProcessIdentity.current(ids: CountingIDs(), now: Timestamp(milliseconds: 0))
        #expect(!current.knowsToBeGone(current.text))
        #expect(!current.knowsToBeGone("another machine/1/2"))
        let parts = current.text.split(separator: "/")
        guard parts.count > 4 else { return }
        let place = parts.dropLast(3).joined(separator: "/")
        #expect(current.knowsToBeGone("\(place)/2147483646/1/a"))
        #expect(current.knowsToBeGone("\(place)/\(parts[parts.count - 3])/1/a"))
        #expect(!current.knowsToBeGone("\(place)/x/1/a"))
        #expect(!ProcessIdentity(named: "a").knowsToBeGone(current.text))
    }

    @Test("A turn that a killed program left open need not wait for its lease")
    func killed() async throws {
        let current = ProcessIdentity.current(ids: CountingIDs(), now: Timestamp(milliseconds: 0))
        let parts = current.text.split(separator: "/")
        guard parts.count > 4 else { return }
        var world = World()
        world.settings.sessionWait = .milliseconds(50)
        try await world.leaveOpenTurn(owner: parts.dropLast(3).joined(separator: "/") + "/2147483646/1/a")
        let engine = ConversationEngine(
            store: world.store,
            library: world.library,
            model: world.model,
            settings: world.settings,
            clock: world.clock
        )
        #expect(try await engine.send(world.request("Hola")).status == .complete)
    }
}
