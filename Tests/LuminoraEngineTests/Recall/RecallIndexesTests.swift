import LuminoraCore
import LuminoraTestSupport
import Synchronization
import Testing

@testable import LuminoraEngine

@Suite("Indexes follow the store")
struct RecallIndexesTests {
    private static func account(_ world: World) async throws -> Account { try #require(try await world.store.account(world.user)) }

    private static func found(_ text: String, _ recaller: Recaller<InMemoryStore>, _ world: World, agent: String = "alicia") async throws -> [String]
    {
        let query = RecallQuery(text, now: world.clock.now(), agent: AgentID(personality: agent), limit: 5)
        let answer = try await recaller.recall(query, of: try await account(world), within: .seconds(20))
        #expect(answer.skipped == nil)
        return answer.recollections.filter { ($0.hit?.parts.relevance ?? 0) > 0 }
            .map { recollection in
                switch recollection.item {
                case .message(let message): message.content
                case .memory(let memory): memory.key ?? memory.title ?? ""
                }
            }
    }

    @Test("What is learnt through one index is found by another on the same store")
    func twoReaders() async throws {
        let world = World()
        try await world.say("Hola")
        let (one, two) = (Recaller(store: world.store), Recaller(store: world.store))
        #expect(try await Self.found("¿Dónde vivo?", one, world).isEmpty)
        #expect(try await Self.found("¿Dónde vivo?", two, world).isEmpty)
        try await world.say("Ahora vivo en Cusco")
        try await world.learn()
        #expect(try await Self.found("¿Dónde vivo?", one, world).contains("city"))
        try await world.say("Ya no vivo en Cusco, ahora vivo en Lima")
        try await world.learn()
        for recaller in [one, two] {
            let query = RecallQuery("vivo", now: world.clock.now(), agent: AgentID(personality: "alicia"))
            let answer = try await recaller.recall(query, of: try await Self.account(world), within: .seconds(20))
            let cities = answer.recollections.compactMap { recollection -> String? in
                guard case .memory(let memory) = recollection.item, memory.key == "city" else { return nil }
                return memory.value?.said
            }
            #expect(cities == ["Lima"])
        }
    }

    @Test("What was said to one character another does not remember, nor does anybody what was taken back")
    func privateTalk() async throws {
        let world = World()
        try await world.say("Ayer vi un cometa verde")
        let recaller = Recaller(store: world.store)
        #expect(try await Self.found("¿Qué dije del cometa?", recaller, world).first == "Ayer vi un cometa verde")
        #expect(try await Self.found("¿Qué dije del cometa?", recaller, world, agent: "sakura").isEmpty)
        try await world.engine().undo(session: world.session, of: world.user)
        #expect(try await Self.found("¿Qué dije del cometa?", recaller, world).isEmpty)
    }

    @Test("A search that would take too long is given up, and the reading goes on for the next one")
    func deadline() async throws {
        let world = World()
        try await world.say("Ayer vi un cometa verde")
        let gate = Readiness()
        let slow = FaultyStore(base: world.store, fault: { _ in nil }, beforeChanges: { _ = await gate.wait(atMost: .seconds(60)) })
        let recaller = Recaller(store: slow)
        let account = try await Self.account(world)
        let query = RecallQuery("cometa", now: world.clock.now(), agent: AgentID(personality: "alicia"))
        let first = try await recaller.recall(query, of: account, within: .milliseconds(1))
        #expect(first.skipped == .deadline)
        #expect(first.recollections.isEmpty)
        gate.signal()
        let next = try await recaller.recall(query, of: account, within: .seconds(20))
        #expect(next.skipped == nil)
        #expect(next.recollections.first?.hit?.matched == ["cometa"])
    }

    @Test("A turn whose recall was skipped is answered, and says so")
    func skippedTurn() async throws {
        let world = World()
        try await world.say("Hola")
        let slow = FaultyStore(base: world.store, fault: { _ in nil }, beforeChanges: { try? await Task.sleep(for: .seconds(3600)) })
        let engine = ConversationEngine(
            store: slow,
            library: world.library,
            model: world.model,
            settings: EngineSettings(recallDeadline: .milliseconds(1)),
            clock: world.clock,
            identity: ProcessIdentity(named: "two")
        )
        let report = try await engine.send(world.request("¿Qué te dije?"))
        #expect(report.status == .complete)
        #expect(report.recallSkipped == "deadline")
        #expect(report.json["recall_skipped"] == .string("deadline"))
        await engine.recaller.indexes.close()
    }

    @Test("A store that fails is no end of the conversation, and is asked again")
    func failingStore() async throws {
        let world = World()
        try await world.say("Ayer vi un cometa verde")
        let calls = Mutex(0)
        let indexes = RecallIndexes(
            store: FaultyStore(base: world.store, fault: { _ in nil }, beforeChanges: { calls.withLock { $0 += 1 } }),
            budget: 1_000_000
        )
        let account = try await Self.account(world)
        let query = RecallQuery("cometa", now: world.clock.now(), agent: AgentID(personality: "alicia"))
        for _ in 0..<3 {
            guard case .hits(let hits) = await indexes.search(world.user, upTo: RecallMark(account), within: .seconds(20), query) else {
                Issue.record("nothing was searched")
                return
            }
            #expect(hits.first?.matched == ["cometa"])
        }
        #expect(calls.withLock { $0 } == 1)
        indexes.forget(world.user)
        #expect(indexes.usage.users == 0)
    }

    @Test("Indexes that were not used for longest are let go when the budget is spent, and read again when needed")
    func budget() async throws {
        let world = World()
        let users = (0..<12).map { UserID(rawValue: "user \($0)") }
        for (number, user) in users.enumerated() {
            for line in 0..<10 {
                try await world.say("La palabra \(number) de \(line)", session: SessionID(rawValue: "session \(number)"), user: user)
            }
        }
        let indexes = RecallIndexes(store: world.store, budget: 25_000)
        for round in 0..<3 {
            for (number, user) in users.enumerated() {
                let account = try #require(try await world.store.account(user))
                let query = RecallQuery(
                    "palabra \(number)",
                    now: world.clock.now(),
                    agent: AgentID(personality: "alicia"),
                    kinds: [.message],
                    limit: 3
                )
                guard case .hits(let hits) = await indexes.search(user, upTo: RecallMark(account), within: .seconds(20), query) else {
                    Issue.record("nothing was searched in round \(round)")
                    return
                }
                #expect(hits.count == 3)
                #expect(indexes.usage.bytes <= 25_000)
            }
        }
        #expect(indexes.usage.users < users.count)
        #expect(indexes.usage.users > 1)
    }
}
