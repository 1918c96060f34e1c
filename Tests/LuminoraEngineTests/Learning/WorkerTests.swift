import LuminoraCore
import LuminoraTestSupport
import Synchronization
import Testing

@testable import LuminoraEngine

@Suite("The worker")
struct WorkerTests {
    @Test("A failing extractor is tried again after a growing pause, then its job is buried with the error")
    func retries() async throws {
        let world = World()
        try await world.say("Me llamo Carlos")
        let worker = world.worker(ScriptedExtractor { _ in throw ModelError.overload })
        var pauses: [Int64] = []
        for _ in 1...4 {
            #expect(try await worker.workOnce().map(\.result) == [.retried])
            let job = try #require(try await world.store.jobs(JobQuery(user: world.user, state: .ready)).rows.first)
            pauses.append((job.runAt - world.clock.now()).components.seconds)
            #expect(try await worker.workOnce().isEmpty)
            world.clock.set(to: job.runAt)
        }
        #expect(pauses == [1, 4, 16, 64])
        #expect(pauses.reduce(0, +) < 300)
        #expect(try await worker.workOnce().map(\.result) == [.buried])
        let buried = try #require(try await world.store.jobs(JobQuery(user: world.user, state: .buried)).rows.first)
        #expect(buried.lastError?.contains("overloaded") == true)
        // The next turn is not held up, and the buried one can be learnt from later.
        try await world.say("Vivo en Lima")
        try await world.learn()
        #expect(try await world.facts() == ["city = Lima"])
        try await world.store.apply(
            WriteBatch(id: "replay", scope: .system(reason: "test"), at: world.clock.now(), operations: [.replayJob(buried.id)])
        )
        try await world.learn()
        #expect(try await world.facts() == ["city = Lima", "name = Carlos"])
    }

    @Test("A job that takes the program down three times is buried")
    func crashes() async throws {
        let world = World()
        try await world.say("Me llamo Carlos")
        let settings = WorkerSettings(lease: .seconds(10))
        for crash in 1...3 {
            let claim = JobClaim(owner: "crashing", token: "t\(crash)", limit: 1, lease: .seconds(10), now: world.clock.now())
            #expect(try await world.store.claimJobs(claim).count == 1)
            world.clock.advance(by: .seconds(11))
        }
        #expect(try await world.worker(settings: settings).workOnce().map(\.result) == [.buried])
        #expect(try await world.facts().isEmpty)
    }

    @Test("A worker whose lease is over writes nothing", arguments: [1, 2, 5])
    func staleWorkers(deliveries: Int) async throws {
        let texts = ["Me llamo Carlos", "Vivo en Lima", "Mi perro se llama Max", "Ahora vivo en Cusco", "Me gusta el té"]
        let calm = World()
        let world = World()
        for text in texts {
            try await calm.say(text)
            try await calm.learn()
            try await world.say(text)
        }
        var generator = SeededGenerator(seed: UInt64(deliveries))
        while true {
            var claims: [Job] = []
            for delivery in 0..<deliveries {
                let claim = JobClaim(
                    owner: "w\(delivery)",
                    token: "t\(Int.random(in: 0..<Int.max, using: &generator))",
                    limit: 1,
                    lease: .seconds(1),
                    now: world.clock.now()
                )
                claims += try await world.store.claimJobs(claim)
                if delivery < deliveries - 1 { world.clock.advance(by: .seconds(2)) }
            }
            guard !claims.isEmpty else { break }
            let learner = world.learner()
            let reports = try await withThrowingTaskGroup(of: LearningReport.self) { group in
                for job in claims.shuffled(using: &generator) { group.addTask { try await learner.work(job) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(reports.count { $0.result == .done } == 1)
            #expect(reports.count { $0.result == .lost } == deliveries - 1)
        }
        #expect(try await world.content() == calm.content())
    }

    @Test("What a worker found out before the turn was taken back is not written")
    func undoneMeanwhile() async throws {
        let world = World()
        try await world.say("Me llamo Carlos")
        let engine = world.engine()
        let extractor = ScriptedExtractor { request in
            // Only the first look finds the turn live.
            if try await world.lastTurn()?.state == .complete { try await engine.undo(session: world.session, of: world.user) }
            return RuleExtractor().proposals(for: request)
        }
        try await world.learn(extractor)
        #expect(try await world.facts().isEmpty)
    }

    @Test("A model's proposals are written only where they hold")
    func proposals() async throws {
        let world = World()
        try await world.say("Me llamo Carlos y me encanta el té")
        let extractor = ScriptedExtractor { request in
            let id = request.sources[0].message
            return [
                .fact(FactProposal(key: "user_name", value: .string("Carlos"), evidence: Evidence(message: id, quote: "Me llamo Carlos"))),
                .fact(FactProposal(key: "city", value: .string("Lima"), evidence: Evidence(message: id, quote: "Vivo en Lima"))),
                .fact(FactProposal(key: "job", value: .string("admin"), evidence: Evidence(message: "other", quote: "Me llamo Carlos"))),
                .interaction(InteractionProposal(.affection, evidence: Evidence(message: id, quote: "me encanta el té"))),
            ]
        }
        let reports = try await world.learn(extractor)
        #expect(try await world.facts() == ["name = Carlos"])
        #expect(reports.first?.rejections.values.reduce(0, +) == 2)
        let points = try await world.relationship()?.points
        #expect(try await world.ledger().reduce(0) { $0 + $1.applied } == points)
        try await world.checkLaws()
    }

    @Test("A worker that is cancelled ends, and what it had taken is there for the next")
    func cancelled() async throws {
        let world = World()
        try await world.say("Me llamo Carlos")
        let begun = Gate()
        let extractor = ScriptedExtractor { _ in
            begun.open()
            try await Task.sleep(for: .seconds(60))
            return []
        }
        let task = Task { try await world.worker(extractor).run() }
        try await begun.wait()
        task.cancel()
        try await task.value
        try await world.learn()
        #expect(try await world.facts() == ["name = Carlos"])
    }

    @Test("Draining does one user's work and says what is left")
    func drain() async throws {
        let world = World()
        try await world.say("Me llamo Carlos")
        try await world.say("Vivo en Lima", session: "s2", user: "otra")
        #expect(try await world.worker().drain(user: world.user, within: .seconds(5)) == 0)
        #expect(try await world.facts() == ["name = Carlos"])
        #expect(try await world.store.jobCounts(of: "otra")[.ready] == 1)
        try await world.say("Vivo en Lima")
        let failing = world.worker(ScriptedExtractor { _ in throw ModelError.overload })
        #expect(try await failing.drain(user: world.user, within: .milliseconds(50)) == 1)
    }
}
