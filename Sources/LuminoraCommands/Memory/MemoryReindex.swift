import ArgumentParser
import LuminoraCore
import LuminoraEngine

/// The command `luminora memory reindex`.
struct MemoryReindex: RememberingCommand {
    static let configuration = CommandConfiguration(
        commandName: "reindex",
        abstract: "Make the vectors that a user's memories lack, as after another embedder was set.",
        discussion: """
            Until all are made, recall goes by words where vectors of the new embedder are missing; vectors of two embedders are never
            compared. If it is broken off, it goes on where it was. With --no-wait a worker does it.

            Example:
              luminora memory reindex --user diego --embedder use-multilingual
            """
    )

    @Option(help: ArgumentHelp("The embedder: use-multilingual, PROVIDER:MODEL or PROVIDER:MODEL@URL.", valueName: "embedder"))
    var embedder: String?
    @Flag(name: .customLong("no-wait"), help: "Only put the work in the queue.")
    var noWait = false
    @OptionGroup var whose: UserOptions
    @OptionGroup var common: CommonOptions

    func perform() async throws {
        try await withMemory(["embedder": embedder]) { store, composition, output, user in
            try await reindex(store, composition, output, user)
        }
    }

    private func reindex(_ store: some MemoryStore, _ composition: Composition, _ output: Output, _ user: UserID) async throws {
        guard let embedder = composition.embedder else {
            throw Failure(.configuration, "No embedder is set. Name one with --embedder, for example use-multilingual.")
        }
        guard try await store.account(user) != nil else { throw Failure(.notFound, "There is no user \(user).", name: "unknown_user") }
        let now = composition.settings.clock.now()
        let ids = RandomIDGenerator()
        let job = EmbeddingJob.all(of: user, model: embedder.model, replaces: true, ids: ids, at: now)
        try await store.apply(WriteBatch(id: ids.next(at: now), scope: .user(user), at: now, operations: [.enqueueJob(job)]))
        guard !noWait else {
            if common.json { output.json(.object(["job_id": .string(job.id.rawValue), "model": .string(embedder.model)])) }
            return
        }
        let worker = try composition.worker(store, extractor: RuleExtractor())
        let left = try await worker.drain(user: user, within: .seconds(86_400))
        let missing = try await store.unembedded(UnembeddedQuery(user: user, model: embedder.model, limit: 1))
        guard left == 0, missing.isEmpty else {
            let buried = try await store.jobs(JobQuery(user: user, state: .buried, limit: 1000)).rows.last
            throw Failure(.storage, "The work could not be finished: \(buried?.lastError ?? "other work of the user is in the way").")
        }
        if common.json {
            output.json(.object(["job_id": .string(job.id.rawValue), "model": .string(embedder.model), "state": .string("done")]))
        } else {
            output.line(composition.settings.speech(es: "Hecho con \(embedder.model).", en: "Done with \(embedder.model)."))
        }
    }
}
