import LuminoraCore
import LuminoraTestSupport
import Testing

@testable import LuminoraEngine

@Suite("Many turns at once")
struct ConcurrencyTests {
    @Test("Fifty messages from three programs are answered one after the other")
    func oneSession() async throws {
        let world = World()
        let engines = ["one", "two", "three"].map { world.engine($0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<50 {
                group.addTask {
                    let report = try await engines[number % 3].send(world.request("message \(number)"))
                    #expect(report.answer == "message \(number)")
                }
            }
            try await group.waitForAll()
        }
        let messages = try await world.messages()
        #expect(messages.map(\.sequence) == Array(1...100))
        #expect(messages.map(\.speaker) == (0..<100).map { $0.isMultiple(of: 2) ? .user : .assistant })
        for index in stride(from: 0, to: 100, by: 2) {
            #expect(messages[index].turn == messages[index + 1].turn)
            #expect(messages[index].content == messages[index + 1].content)
        }
        #expect(Set(messages.map(\.content)).count == 50)
        #expect(zip(messages, messages.dropFirst()).allSatisfy { $0.timestamp < $1.timestamp })
        #expect(try await world.relationship()?.points == 1)
        #expect(try await world.rows()["jobs"] == 50)
        for request in world.model.requests {
            // Every turn saw the answer of the turn before it.
            #expect(request.messages.map(\.role) == (0..<request.messages.count).map { $0.isMultiple(of: 2) ? .user : .assistant })
        }
        try await world.checkLaws()
    }

    @Test("Eight sessions of the same two lose no points", arguments: [1, 3])
    func manySessions(_ programs: Int) async throws {
        let world = World(
            probe:
                #""affinity_config": {"max_points": 1000, "session_cap": 1000, "daily_cap": 1000, "cooldown_minutes": 0, "interaction_types": {"compliment": 3}}"#
        )
        let engines = (0..<programs).map { world.engine("\($0)") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    for _ in 0..<5 {
                        let session = SessionID(rawValue: "s\(number)")
                        try await engines[number % programs].send(world.request("You are so pretty", agent: "probe", session: session))
                    }
                }
            }
            try await group.waitForAll()
        }
        let ledger = try await world.ledger(agent: "probe")
        #expect(ledger.count == 41)
        #expect(ledger.reduce(0) { $0 + $1.applied } == 121)
        let relationship = try #require(try await world.relationship(agent: "probe"))
        #expect((relationship.points, relationship.version, relationship.level) == (121, 41, "soulmate"))
        #expect(ledger.count { $0.kind == "first_message" } == 1)
        try await world.checkLaws()
    }

    @Test("Four hundred adjustments at once are four hundred points")
    func adjustments() async throws {
        let world = World(probe: #""affinity_config": {"max_points": 1000}"#)
        let engines = ["one", "two", "three"].map { world.engine($0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<400 {
                group.addTask {
                    let event = EventID(rawValue: "e\(number)")
                    _ = try await engines[number % 3].adjust(user: world.user, agentName: "probe", points: 1, reason: nil, event: event)
                }
            }
            try await group.waitForAll()
        }
        #expect(try await world.relationship(agent: "probe")?.points == 400)
        let ledger = try await world.ledger(agent: "probe")
        #expect(ledger.map(\.pointsAfter) == Array(1...400))
        try await world.checkLaws()
    }

    @Test("An adjustment with the same name counts once, however often and by whomever it is asked for")
    func repeatedAdjustment() async throws {
        let world = World()
        let engines = ["one", "two"].map { world.engine($0) }
        let reports = try await withThrowingTaskGroup(of: AdjustmentReport.self) { group in
            for number in 0..<20 {
                group.addTask { try await engines[number % 2].adjust(user: world.user, agentName: "alicia", points: 30, reason: "x", event: "e") }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(reports.count { !$0.isRepeated } == 1)
        #expect(Set(reports.map(\.pointsAfter)) == [30])
        #expect(Set(reports.map(\.level)) == ["acquaintance"])
        #expect(try await world.relationship()?.points == 30)
    }

    @Test("An adjustment is bounded by the template and by reason", arguments: [Int.min, -1_000_001, 1_000_001, Int.max])
    func unreasonableAdjustment(_ points: Int) async throws {
        let world = World()
        let error = try await engineError {
            try await world.engine().adjust(user: world.user, agentName: "alicia", points: points, reason: nil, event: "e")
        }
        #expect(error.code == .invalidMessage)
        #expect(try await world.relationship() == nil)
    }

    @Test("A turn whose points are moved meanwhile reckons them anew")
    func adjustedMeanwhile() async throws {
        let world = World()
        let gate = Gate()
        world.model.enqueue(ScriptedModel.Reply([.text("Ay..."), .wait(gate)]))
        let engine = world.engine()
        let task = Task { try await engine.send(world.request("Eres linda")) }
        await gate.arrivals()
        _ = try await world.engine("two").adjust(user: world.user, agentName: "alicia", points: 40, reason: nil, event: "e")
        gate.open()
        let report = try await task.value
        #expect((report.pointsBefore, report.pointsAfter, report.level) == (40, 43, "friend"))
        try await world.checkLaws()
    }

    // MARK: The gate of a session

    @Test("Whoever waits too long for a session is told that it is busy")
    func busy() async throws {
        let sessions = SessionGate()
        let gate = Gate()
        let task = Task { try await sessions.withTurn(in: "s", timeout: .seconds(600)) { try await gate.wait() } }
        await gate.arrivals()
        let error = try await engineError { try await sessions.withTurn(in: "s", timeout: .milliseconds(10)) {} }
        #expect((error.code, error.session) == (.sessionBusy, "s"))
        try await sessions.withTurn(in: "other", timeout: .seconds(600)) {}
        gate.open()
        try await task.value
        try await sessions.withTurn(in: "s", timeout: .seconds(600)) {}
    }

    @Test("Whoever gives up waiting leaves the place to the next")
    func cancelledWaiter() async throws {
        let sessions = SessionGate()
        let gate = Gate()
        let first = Task { try await sessions.withTurn(in: "s", timeout: .seconds(600)) { try await gate.wait() } }
        await gate.arrivals()
        let second = Task { try await sessions.withTurn(in: "s", timeout: .seconds(600)) {} }
        let third = Task { try await sessions.withTurn(in: "s", timeout: .seconds(600)) { true } }
        try await Task.sleep(for: .milliseconds(5))
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        gate.open()
        try await first.value
        #expect(try await third.value)
    }

    @Test("A turn that throws lets the next one through")
    func throwing() async throws {
        let sessions = SessionGate()
        for _ in 0..<3 {
            await #expect(throws: ModelError.self) { try await sessions.withTurn(in: "s", timeout: .seconds(600)) { throw ModelError.overload } }
        }
        #expect(try await sessions.withTurn(in: "s", timeout: .seconds(600)) { true })
    }

    @Test("Two hundred tasks with hasty ones among them never meet inside")
    func crowd() async throws {
        let sessions = SessionGate()
        let inside = Counter()
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask {
                    let timeout: Duration = number.isMultiple(of: 3) ? .microseconds(50) : .seconds(600)
                    do {
                        try await sessions.withTurn(in: "s", timeout: timeout) {
                            #expect(inside.enter() == 1)
                            await Task.yield()
                            inside.leave()
                        }
                    } catch {
                        #expect(number.isMultiple(of: 3), "\(error)")
                    }
                }
                if number.isMultiple(of: 50) { await Task.yield() }
            }
        }
        #expect(try await sessions.withTurn(in: "s", timeout: .seconds(600)) { true })
    }
}
