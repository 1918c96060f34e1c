import LuminoraCore

extension Learner {
    /// The job to make the vectors of a turn, if there is an embedder.
    func embedding(of turn: Turn, at now: Timestamp) -> WriteOperation? {
        embedder.map { .enqueueJob(EmbeddingJob.turn(turn, model: $0.model, ids: ids, at: now)) }
    }

    /// Makes the vectors that a user's texts lack, a batch at a time, so that what was done stays done if it is broken off.
    ///
    /// A job for all of a user's texts ends with one batch and leaves the next to a job of its own: whoever is killed again and again gets on all
    /// the same, and only a batch that kills is given up.
    func embed(_ job: Job) async throws -> LearningReport {
        // Whoever works without an embedder leaves the texts as they are; `luminora memory reindex` finds them later.
        guard let embedder else { return try await finish(job, operations: []) }
        let turn = job.payload["turn_id"]?.string.map { TurnID(rawValue: $0) }
        var rounds = 0
        while true {
            guard let account = try await store.account(job.user) else { return try await finish(job, operations: []) }
            let missing = try await store.unembedded(
                UnembeddedQuery(user: job.user, model: embedder.model, turn: turn, limit: Self.embeddedAtOnce)
            )
            guard !missing.isEmpty else {
                // Only now that all have the new model's vectors are those of others of no more use.
                let rest: [WriteOperation] = job.payload["replaces"] == .bool(true) ? [.deleteEmbeddings(exceptOf: embedder.model, limit: .max)] : []
                return try await finish(job, operations: rest)
            }
            var operations = try await vectors(of: missing, embedder, job)
            let now = clock.now()
            if turn == nil {
                let replaces = job.payload["replaces"] == .bool(true)
                let rest = EmbeddingJob.all(of: job.user, model: embedder.model, replaces: replaces, ids: ids, at: now)
                operations += [.completeJob(job.id, token: job.leaseToken ?? ""), .enqueueJob(rest)]
            }
            let batch = WriteBatch(
                id: ids.next(at: now),
                scope: .user(job.user),
                at: now,
                // A memory may have got other words meanwhile.
                preconditions: [.jobIsHeld(job.id, token: job.leaseToken ?? ""), .epoch(account.epoch)]
                    + (missing.memories.isEmpty ? [] : [.memoryVersion(account.memoryVersion)]),
                operations: operations
            )
            do {
                try await store.apply(batch)
                if turn == nil { return LearningReport(job: job.id, user: job.user, result: .done) }
                rounds = 0
            } catch {
                guard error.code == .conflict else { throw error }
                guard try await isHeld(job) else { return LearningReport(job: job.id, user: job.user, result: .lost) }
                rounds += 1
                guard rounds < 16 else { throw error }
            }
            try Task.checkCancellation()
        }
    }

    private func vectors(of missing: Unembedded, _ embedder: any Embedder, _ job: Job) async throws -> [WriteOperation] {
        let messages = missing.messages.map { (StoredEmbedding.Owner.message($0.id), $0.content) }
        let memories = missing.memories.map { (StoredEmbedding.Owner.memory($0.id), $0.textForRecall) }
        let texts = Array((messages + memories).prefix(Self.embeddedAtOnce))
        let embeddings = try await embedder.embed(texts.map(\.1), as: .document)
        let now = clock.now()
        return try zip(texts, embeddings)
            .map { text, embedding in
                if let stored = missing.dimensions, stored != embedding.dimensions {
                    throw LearningError(
                        "\(embedder.model) gives vectors of \(embedding.dimensions) numbers, and those that are stored have \(stored). Set the "
                            + "embedder that made them, or name the new one differently and run luminora memory reindex."
                    )
                }
                guard let vector = RecallVector(embedding.values) else {
                    throw LearningError("\(embedder.model) gives vectors that cannot be kept. Use another embedder.")
                }
                return .saveEmbedding(
                    StoredEmbedding(
                        owner: text.0,
                        user: job.user,
                        model: embedder.model,
                        vector: vector.components,
                        scale: vector.scale,
                        contentHash: Self.fingerprint(of: text.1),
                        createdAt: now
                    )
                )
            }
    }

    /// How many texts are embedded between two writes.
    private static var embeddedAtOnce: Int { 64 }

    private static func fingerprint(of text: String) -> String { String(RecallTerm.hash(text.utf8), radix: 16) }
}
