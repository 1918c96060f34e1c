import LuminoraCore
import LuminoraTestSupport
import Synchronization
import Testing

@testable import LuminoraEngine

@Suite("A turn on a store in trouble")
struct FaultyStoreTests {
    private func engine(
        _ world: World,
        fault: @escaping @Sendable (WriteBatch) -> StorageError?
    ) -> ConversationEngine<FaultyStore> {
        ConversationEngine(
            store: FaultyStore(base: world.store, fault: fault),
            library: world.library,
            model: world.model,
            settings: world.settings,
            clock: world.clock,
            ids: CountingIDs(seed: 77),
            identity: ProcessIdentity(named: "faulty")
        )
    }

    @Test("A renewal that fails once does not end the renewals", .timeLimit(.minutes(1)))
    func renewal() async throws {
        var world = World()
        world.settings.lease = .milliseconds(15)
        let failures = Mutex(0)
        let engine = engine(world) { batch in
            guard batch.renews,
                failures.withLock({
                    $0 += 1; return $0
                }) < 3
            else { return nil }
            return StorageError(.busy, "The store is busy.")
        }
        let gate = Gate()
        world.model.enqueue(ScriptedModel.Reply([.text("Hola"), .wait(gate)]))
        let task = Task { [world] in try await engine.send(world.request("Hola")) }
        await gate.arrivals()
        world.clock.advance(by: .seconds(1))
        try await eventually("The lease was not renewed after a failure.") { [world] in
            try await world.lastTurn()?.leaseUntil == world.clock.now() + .milliseconds(15)
        }
        gate.open()
        #expect(try await task.value.status == .complete)
    }

    @Test("A turn that cannot be closed is told, and taken up by whoever comes next")
    func closing() async throws {
        let world = World()
        let engine = engine(world) { $0.closes ? StorageError(.unavailable, "The store cannot be reached.") : nil }
        let error = await #expect(throws: StorageError.self) { try await engine.send(world.request("Eres linda")) }
        #expect(error?.code == .unavailable)
        #expect(try await world.lastTurn()?.state == .open)
        #expect(try await world.messages().map(\.content) == ["Eres linda"])
        world.clock.advance(by: .seconds(16))
        let report = try await world.engine().retry(session: world.session, of: world.user)
        #expect((report.status, report.pointsAfter) == (.complete, 3))
        try await world.checkLaws()
    }

    @Test("A conflict that reading again does not explain is told instead of tried for ever", .timeLimit(.minutes(1)))
    func conflict() async throws {
        let world = World()
        let engine = engine(world) { $0.closes ? StorageError(.conflict, "For no reason.") : nil }
        let error = await #expect(throws: StorageError.self) { try await engine.send(world.request("Eres linda")) }
        #expect(error?.code == .conflict)
    }

    @Test("A clock that is set back makes no turn that cannot be closed", .timeLimit(.minutes(1)))
    func clockSetBack() async throws {
        let world = World()
        let engine = world.engine()
        _ = try await engine.adjust(user: world.user, agentName: "alicia", points: 60, reason: nil, event: "e")
        try await engine.send(world.request("Hoy es martes"))
        world.clock.advance(by: .seconds(30 * 86_400))
        try await engine.send(world.request("Hoy es jueves", session: "s2"))
        world.clock.advance(by: .seconds(-25 * 86_400))
        try await engine.send(world.request("Hoy es lunes", session: "s3"))
        world.clock.advance(by: .seconds(25 * 86_400))
        let report = try await engine.send(world.request("Eres linda", session: "s4"))
        #expect(report.status == .complete)
        try await world.checkLaws()
    }
}
