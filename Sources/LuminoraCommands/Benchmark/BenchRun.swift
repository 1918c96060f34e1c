import Dispatch
import LuminoraCore
import LuminoraEngine
import LuminoraSQLite

/// Measures everything, part by part.
struct BenchRun: Sendable {
    let plan: BenchPlan
    let composition: Composition
    /// The folder of the databases, which is empty.
    let folder: String
    /// Says what is being done.
    let note: @Sendable (String) -> Void

    /// Measures.
    ///
    /// Users come first, so that the memory that they take is told before the index alone has taken more.
    ///
    /// - Returns: the figures.
    /// - Throws: ``StorageError`` or ``Failure`` if the folder cannot be used; `CancellationError` when it is to stop.
    func run() async throws -> BenchFigures {
        let start = ContinuousClock.now
        var figures = BenchFigures()
        let made = MadeUpMemories()
        try await recall(made, &figures)
        try await adding(made, &figures)
        for count in plan.counts {
            note(speech(es: "Índice de \(count) recuerdos…", en: "An index of \(count) memories…"))
            try await IndexBench(made: made, count: count, questions: plan.questions).run(&figures)
        }
        figures.seconds = (ContinuousClock.now - start).inMilliseconds / 1000
        return figures
    }

    private var speech: Speech { composition.settings.speech }

    /// The library's own way over one store, and then what the store takes on the disk.
    private func recall(_ made: MadeUpMemories, _ figures: inout BenchFigures) async throws {
        let path = folder + "/recall.db"
        note(speech(es: "\(plan.users) usuarios con \(plan.memoriesEach) recuerdos…", en: "\(plan.users) users with \(plan.memoriesEach) memories…"))
        let before = figures
        figures = try await composition.withSQLite(at: path, durability: .normal) { store in
            try await measureRecall(store, made, before)
        }
        figures.disk = DiskFigures(memories: plan.users * plan.memoriesEach, bytes: Self.bytes(of: path))
    }

    private func measureRecall(_ store: some MemoryStore, _ made: MadeUpMemories, _ figures: BenchFigures) async throws -> BenchFigures {
        var figures = figures
        let bench = RecallBench(
            store: store,
            made: made,
            users: plan.users,
            memoriesEach: plan.memoriesEach,
            searches: plan.searches,
            budget: composition.settings.engine.recallBytes
        )
        try await bench.run(&figures) { note(speech(es: "Búsquedas de \($0) usuarios…", en: "Searches of \($0) users…")) }
        return figures
    }

    /// Adding at both durabilities, and the disk's own time.
    private func adding(_ made: MadeUpMemories, _ figures: inout BenchFigures) async throws {
        note(speech(es: "Añadir recuerdos…", en: "Adding memories…"))
        let (folder, syncs) = (folder, plan.syncs)
        figures.diskSync = try await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: Result { try DiskProbe.measure(in: folder, repetitions: syncs) }) }
        }
        .get()
        figures.normal = try await composition.withSQLite(at: folder + "/normal.db", durability: .normal) { try await measureAdding($0, made) }
        figures.full = try await composition.withSQLite(at: folder + "/full.db", durability: .full) { try await measureAdding($0, made) }
    }

    private func measureAdding(_ store: some MemoryStore, _ made: MadeUpMemories) async throws -> AddingFigures {
        try await AddingBench(store: store, made: made, ones: plan.ones, batches: plan.batches).run()
    }

    /// The bytes of a database whose store is closed, its log, if it is still there, included.
    private static func bytes(of path: String) -> Int {
        [path, path + "-wal"].reduce(0) { $0 + (BenchFolder.size(of: $1) ?? 0) }
    }
}
