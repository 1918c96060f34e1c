import Foundation
import Logging
import LuminoraCore
import LuminoraEngine
import LuminoraSQLite

extension Suite {
    /// Measures how fast turns are learnt from, with the built-in rules.
    func learning(in folder: String) async throws {
        let count = options.repetitions(4_000)
        try await learn("learn: in memory", turns: count, in: InMemoryStore())
        for (name, durability) in [("NORMAL", SQLiteConfiguration.Durability.normal), ("FULL", .full)] {
            let configuration = SQLiteConfiguration(path: folder + "/learn-\(name).db", durability: durability)
            let store = try await SQLiteStore.open(configuration, logger: logger)
            try await learn("learn: SQLite, synchronous=\(name)", turns: count, in: store)
            await store.close()
        }
        let extractor = RuleExtractor()
        var number = 0
        let extract = Measurement.of("learn: extraction of a message", repetitions: options.repetitions(5_000)) {
            number += 1
            let source = ExtractionRequest.Source(
                message: MessageID(rawValue: "m"),
                text: Lessons.message(number),
                at: Timestamp(milliseconds: 1_767_268_800_000)
            )
            blackHole(extractor.proposals(for: ExtractionRequest(sources: [source])))
        }
        report.add(extract)
    }

    /// Says so many things as forty users, then learns from them all; the figure is the time for a turn.
    private func learn(_ name: String, turns: Int, in store: some MemoryStore) async throws {
        let engine = ConversationEngine(store: store, library: .bundled(), model: InstantModel(), logger: logger)
        for number in 0..<turns {
            let user = UserID(rawValue: "user-\(number % 40)")
            let session = SessionID(rawValue: "session-\(number % 40)-\(number / 800)")
            blackHole(
                try await engine.send(TurnRequest(user: user, agentName: "alicia", session: session, text: Lessons.message(number)))
            )
        }
        let learner = Learner(store: store, extractor: RuleExtractor(), library: .bundled(), logger: logger)
        let worker = LearningWorker(learner: learner)
        var done = 0
        var memories = 0
        var failed = 0
        let start = ContinuousClock.now
        let used = Measurement.processorTime()
        while true {
            let reports = try await worker.workOnce()
            if reports.isEmpty { break }
            for report in reports {
                done += report.turns
                memories += report.memories
                failed += report.result == .done ? 0 : 1
            }
        }
        let seconds = (ContinuousClock.now - start).asMilliseconds / 1000
        let work = Measurement.processorTime() - used
        report.note(
            "\(name): \(Int(Double(done) / seconds)) turns/s, \(Int(Double(done) / work)) a second of processor time "
                + "(\(done) turns, \(memories) memories written, \(failed) failed)"
        )
    }

    /// Measures taking jobs, and opening the store, with a long backlog.
    func backlog(in folder: String) async throws {
        let jobs = options.isQuick ? 10_000 : 100_000
        let configuration = SQLiteConfiguration(path: folder + "/backlog.db", durability: .normal)
        var store = try await SQLiteStore.open(configuration, logger: logger)
        try await Lessons.enqueue(jobs, in: store)
        await store.close()
        let opening = ContinuousClock.now
        store = try await SQLiteStore.open(configuration, logger: logger)
        blackHole(try await store.jobCounts(of: nil))
        report.note(
            "backlog: open the store and count, with \(jobs) jobs: \(String(format: "%.1f", (ContinuousClock.now - opening).asMilliseconds)) ms"
        )
        let lent = store
        let claim = try await Measurement.of("backlog: take a job of \(jobs)", repetitions: options.repetitions(500)) { number in
            let now = SystemClock().now()
            let taken = try await lent.claimJobs(JobClaim(owner: "benchmark", token: "t\(number)", limit: 1, lease: .seconds(600), now: now))
            guard taken.count == 1 else { throw WrongUsage(description: "no job was given") }
        }
        report.add(claim)
        let batch = try await Measurement.of("backlog: take 16 jobs of \(jobs)", repetitions: options.repetitions(20)) { number in
            let now = SystemClock().now()
            blackHole(try await lent.claimJobs(JobClaim(owner: "benchmark", token: "b\(number)", limit: 16, lease: .seconds(600), now: now)))
        }
        report.add(batch)
        await store.close()
    }
}

/// What is said to be learnt from, and jobs by the thousand.
enum Lessons {
    static func message(_ number: Int) -> String {
        let names = ["Ana", "Luis", "Marta", "Diego", "Lucía", "Tomás", "Elena", "Bruno"]
        let places = ["Lima", "Cusco", "Quito", "Madrid", "Bogotá", "Valencia", "Rosario"]
        let things = ["el café", "la lluvia", "el mar", "bailar", "el cine", "leer", "la música"]
        return switch number % 10 {
        case 0: "Hola, ¿cómo estás hoy?"
        case 1: "Me llamo \(names[number / 40 % names.count])"
        case 2: "Hoy en el trabajo salió todo bien y mi jefa me felicitó delante del equipo."
        case 3: "Ahora vivo en \(places[number / 40 % places.count])"
        case 4: "I have been learning to paint with watercolours since last spring."
        case 5: "Me gusta \(things[number / 40 % things.count]) y me levanto a las siete"
        case 6: "No sé qué hacer, la verdad. ¿Tú qué harías?"
        case 7: "Mi perro Max murió ayer"
        case 8: "I don't like coffee anymore, but I love green tea"
        default: "Jajaja, qué buena historia, cuéntame otra."
        }
    }

    /// Enqueues jobs of a thousand users, a hundred each for a full backlog.
    static func enqueue(_ count: Int, in store: some MemoryStore) async throws {
        let ids = RandomIDGenerator()
        let clock = SystemClock()
        let users = 1_000
        let each = max(count / users, 1)
        for user in 0..<users {
            let id = UserID(rawValue: "user-\(user)")
            var left = each
            while left > 0 {
                let now = clock.now()
                let part = min(left, 80)
                var operations: [WriteOperation] = [.ensureAccount(Account(id: id, createdAt: now))]
                for _ in 0..<part {
                    let job: JobID = ids.next(at: now)
                    operations.append(.enqueueJob(Job(id: job, key: "learn:\(job)", user: id, kind: "learn", runAt: now, createdAt: now)))
                }
                try await store.apply(WriteBatch(id: ids.next(at: now), scope: .user(id), at: now, operations: operations))
                left -= part
            }
        }
    }
}
