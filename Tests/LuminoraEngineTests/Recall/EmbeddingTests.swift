import LuminoraCore
import LuminoraTestSupport
import Synchronization
import Testing

@testable import LuminoraEngine

@Suite("Vectors are made in the background, and never mixed")
struct EmbeddingTests {
    private static func worker(_ world: World, _ embedder: WordEmbedder) -> LearningWorker<InMemoryStore> {
        let learner = Learner(
            store: world.store,
            extractor: RuleExtractor(),
            embedder: embedder,
            library: world.library,
            clock: world.clock,
            ids: RandomIDGenerator()
        )
        return LearningWorker(learner: learner, owner: "worker", jitter: { 1 })
    }

    private static func vectors(_ world: World, _ model: String) async throws -> [RecallChanges.ChangedVector] {
        try await world.store.changes(RecallChangesQuery(user: world.user, model: model)).embeddings
    }

    private static func recall(_ text: String, _ world: World, _ embedder: WordEmbedder?) async throws -> [Recollection] {
        let account = try #require(try await world.store.account(world.user))
        let query = RecallQuery(text, now: world.clock.now(), agent: AgentID(personality: "alicia"), kinds: [.message], limit: 500)
        return try await Recaller(store: world.store, embedder: embedder).recall(query, of: account, within: .seconds(20)).recollections
    }

    @Test("What was added by hand and what a session was about get vectors too")
    func addedByHand() async throws {
        var world = World()
        let embedder = WordEmbedder()
        world.embedder = embedder
        let worker = Self.worker(world, embedder)
        try await world.engine().saveFact(user: world.user, key: "likes.tea", value: .string("tea"))
        try await world.engine().saveEpisode(user: world.user, type: .milestone, title: "Title", summary: "She swam a mile")
        while try await !worker.workOnce().isEmpty {}
        #expect(try await Self.vectors(world, embedder.model).count == 2)
        try await world.say("El faro del cabo es rojo")
        try await world.engine().endSession(world.session, of: world.user, reason: "test")
        while try await !worker.workOnce().isEmpty {}
        let missing = try await world.store.unembedded(UnembeddedQuery(user: world.user, model: embedder.model))
        #expect(missing == Unembedded(dimensions: missing.dimensions))
    }

    private static func reindex(_ world: World, _ embedder: WordEmbedder) async throws {
        let now = world.clock.now()
        let job = Job(
            id: JobID(rawValue: "reindex \(embedder.model) \(now.milliseconds)"),
            key: "reindex \(embedder.model) \(now.milliseconds)",
            user: world.user,
            kind: JobKind.embed,
            payload: .object(["replaces": .bool(true)]),
            runAt: now,
            createdAt: now
        )
        let batch = WriteBatch(id: BatchID(rawValue: job.id.rawValue), scope: .user(world.user), at: now, operations: [.enqueueJob(job)])
        try await world.store.apply(batch)
    }

    @Test("A turn's messages and what they taught get vectors, after the turn")
    func afterTheTurn() async throws {
        let world = World()
        let embedder = WordEmbedder()
        try await world.say("Mi perro se llama Max")
        #expect(try await Self.vectors(world, embedder.model).isEmpty)
        let worker = Self.worker(world, embedder)
        while try await !worker.workOnce().isEmpty {}
        let memories = try await world.memories(.active).count
        #expect(memories > 0)
        #expect(try await Self.vectors(world, embedder.model).count == 2 + memories)
    }

    @Test("What shares no word with the question is found by its meaning")
    func meaning() async throws {
        let world = World()
        let embedder = WordEmbedder()
        for text in ["Compré pan", "El perro ladra mucho", "Llueve otra vez"] { try await world.say(text) }
        let worker = Self.worker(world, embedder)
        while try await !worker.workOnce().isEmpty {}
        let found = try #require(try await Self.recall("¿Y el can?", world, embedder).first)
        guard case .message(let message) = found.item else {
            Issue.record("no message was found")
            return
        }
        #expect(message.content == "El perro ladra mucho")
        #expect((found.hit?.parts.vector ?? 0) > 0)
    }

    @Test("Another embedder's vectors are never compared: before, in the middle of and after making them anew")
    func twoModels() async throws {
        let world = World()
        let (old, new) = (WordEmbedder(), WordEmbedder(model: "words:b", size: 32))
        for number in 0..<70 { try await world.say("El perro número \(number) ladra") }
        let first = Self.worker(world, old)
        while try await !first.workOnce().isEmpty {}
        let count = try await Self.vectors(world, old.model).count
        #expect(count >= 140)
        #expect(try await Self.recall("can", world, new).allSatisfy { $0.hit?.cosine == nil })
        // The new embedder fails after its first answer, as if the program had been ended there.
        let calls = Mutex(0)
        var failing = new
        failing.before = { () async throws(ModelError) in
            guard
                calls.withLock({
                    $0 += 1; return $0
                }) > 1
            else { return }
            throw ModelError(code: .timeout, provider: "test", message: "it is too slow", remedy: "wait")
        }
        try await Self.reindex(world, new)
        let broken = Self.worker(world, failing)
        // Each batch is a job of its own, so that programs which end again and again get on.
        #expect(try await broken.workOnce().first?.result == .done)
        #expect(try await Self.vectors(world, new.model).count == 64)
        #expect(try await broken.workOnce().first?.result == .retried)
        #expect(try await Self.vectors(world, new.model).count == 64)
        #expect(try await Self.vectors(world, old.model).count == count)
        let half = try await Self.recall("can", world, new)
        #expect(half.contains { $0.hit?.cosine == nil })
        world.clock.advance(by: .seconds(60))
        let second = Self.worker(world, new)
        while try await !second.workOnce().isEmpty {}
        #expect(try await Self.vectors(world, new.model).count == count)
        #expect(try await Self.vectors(world, old.model).isEmpty)
    }

    @Test("Vectors of another size under the same name are refused, with the remedy")
    func dimensions() async throws {
        let world = World()
        try await world.say("Mi perro se llama Max")
        let worker = Self.worker(world, WordEmbedder())
        while try await !worker.workOnce().isEmpty {}
        try await world.say("Llueve")
        let wrong = Self.worker(world, WordEmbedder(size: 32))
        var reports: [LearningReport] = []
        while true {
            let more = try await wrong.workOnce()
            if more.isEmpty { break }
            reports += more
        }
        let error = try #require(reports.last?.error)
        #expect(reports.last?.result == .buried)
        #expect(error.contains("gives vectors of 32 numbers, and those that are stored have 64"))
        #expect(error.contains("luminora memory reindex"))
    }

    @Test("An embedder that fails leaves words to be compared, and the answer says so")
    func failingEmbedder() async throws {
        let world = World()
        try await world.say("Ayer vi un cometa verde")
        var embedder = WordEmbedder()
        embedder.before = { () async throws(ModelError) in
            throw ModelError(code: .connection, provider: "test", message: "it is away", remedy: "wait")
        }
        let account = try #require(try await world.store.account(world.user))
        let query = RecallQuery("cometa", now: world.clock.now(), agent: AgentID(personality: "alicia"))
        let answer = try await Recaller(store: world.store, embedder: embedder).recall(query, of: account, within: .seconds(20))
        #expect(answer.isWithoutMeaning)
        #expect(answer.recollections.first?.hit?.matched == ["cometa"])
    }

    @Test("A slow embedder leaves time for words")
    func slowEmbedder() async throws {
        let world = World()
        try await world.say("Ayer vi un cometa verde")
        var embedder = WordEmbedder()
        embedder.before = { () async throws(ModelError) in try? await Task.sleep(for: .seconds(3600)) }
        let account = try #require(try await world.store.account(world.user))
        let query = RecallQuery("cometa", now: world.clock.now(), agent: AgentID(personality: "alicia"))
        let answer = try await Recaller(store: world.store, embedder: embedder).recall(query, of: account, within: .seconds(4))
        #expect(answer.isWithoutMeaning)
        #expect(answer.skipped == nil)
        #expect(answer.recollections.first?.hit?.matched == ["cometa"])
    }
}
