public import LuminoraCore

/// Finds what a user can be reminded of: by the index, then in the store, whose word on what is still so is the last.
public struct Recaller<Store: MemoryStore>: Sendable {
    /// What was found.
    public struct Answer: Sendable {
        /// What was recalled, best first.
        public var recollections: [Recollection] = []
        /// Whether the query's meaning was left out because the embedder failed or was too slow.
        public var isWithoutMeaning = false
        /// Why nothing could be searched, if so.
        public var skipped: RecallIndexes<Store>.Reason?
    }

    /// Where memories are kept.
    public let store: Store
    /// The indexes.
    public let indexes: RecallIndexes<Store>
    /// What turns texts into vectors, if there is anything.
    public let embedder: (any Embedder)?
    /// Decides what may be kept of a user's private life, and so be recalled.
    let policy: PrivacyPolicy
    private let screen = PoisoningScreen()

    /// Makes a recaller.
    ///
    /// - Parameters:
    ///   - store: where memories are kept.
    ///   - embedder: what turns texts into vectors; without one, words alone are compared.
    ///   - policy: decides what may be kept of a user's private life; lines of talk that it refuses are not recalled.
    ///   - budget: the most bytes that all indexes may take together.
    public init(
        store: Store,
        embedder: (any Embedder)? = nil,
        policy: PrivacyPolicy = PrivacyPolicy(),
        budget: Int = 64_000_000
    ) {
        self.store = store
        self.policy = policy
        self.embedder = embedder
        indexes = RecallIndexes(store: store, model: embedder?.model, budget: budget)
    }

    /// Finds what answers a query best.
    ///
    /// - Parameters:
    ///   - query: what is searched for; its vector is made here where there is an embedder.
    ///   - account: the user's account as it was read last, which says how much the index must know.
    ///   - limit: the longest that it may take; after it, nothing is recalled.
    ///   - known: what the caller has read already, by name, and need not be read again.
    /// - Returns: what was found, without what has nothing to do with the query.
    /// - Throws: ``StorageError`` if the store cannot be read.
    public func recall(
        _ query: RecallQuery,
        of account: Account,
        within limit: Duration,
        known: [String: Recollection.Item] = [:]
    ) async throws(StorageError) -> Answer {
        let deadline = ContinuousClock.now + limit
        var query = query
        // An embedder that is slow leaves the index half of the time.
        if query.vector == nil, let embedder { query.vector = await vector(of: query.text, embedder, within: limit / 2) }
        let isWithoutMeaning = embedder != nil && query.vector == nil
        let left = deadline - ContinuousClock.now
        switch await indexes.search(account.id, upTo: RecallMark(account), within: left, query) {
        case .skipped(let reason): return Answer(isWithoutMeaning: isWithoutMeaning, skipped: reason)
        case .hits(let hits):
            let relevant = hits.filter { $0.parts.relevance > 0 }
            let found = try await recollections(of: relevant, known, for: account.id, at: query.now)
            return Answer(recollections: found, isWithoutMeaning: isWithoutMeaning)
        }
    }

    /// Whether something may reach an answer: a memory was judged when it was learnt, a line of talk is judged here.
    ///
    /// Lines that try to steer the character, hold a secret, or tell what the policy does not keep are not recalled.
    ///
    /// - Parameters:
    ///   - recollection: what was found.
    ///   - ageBand: how old the user is.
    /// - Returns: whether it may.
    func admits(_ recollection: Recollection, ageBand: PrivacyPolicy.AgeBand) -> Bool {
        guard case .message(let message) = recollection.item else { return true }
        return policy.refusal(ofEpisode: message.content, ageBand: ageBand) == nil && screen.suspicion(in: message.content) == nil
    }

    /// Reads what was found; what is no longer so is left out.
    private func recollections(
        of hits: [RecallHit],
        _ known: [String: Recollection.Item],
        for user: UserID,
        at now: Timestamp
    ) async throws(StorageError) -> [Recollection] {
        var found: [Recollection] = []
        for start in stride(from: 0, to: hits.count, by: 100) {
            let part = hits[start..<min(start + 100, hits.count)]
            var query = RecollectionQuery(user: user)
            for hit in part where known[hit.id] == nil {
                if hit.kind == .message {
                    query.messages.append(MessageID(rawValue: hit.id))
                } else {
                    query.memories.append(MemoryID(rawValue: hit.id))
                }
            }
            let isRead = query.messages.isEmpty && query.memories.isEmpty
            let rows = isRead ? Recollections() : try await store.recollections(query)
            let messages = Dictionary(rows.messages.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
            let memories = Dictionary(rows.memories.map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
            for hit in part {
                if let item = known[hit.id] {
                    found.append(Recollection(item, hit: hit))
                } else if let message = messages[hit.id] {
                    found.append(Recollection(.message(message), hit: hit))
                } else if let memory = memories[hit.id], memory.status == .active, memory.expiresAt.map({ $0 > now }) ?? true {
                    found.append(Recollection(.memory(memory), hit: hit, sources: rows.sources[memory.id] ?? []))
                }
            }
        }
        return found
    }

    /// The vector of a text, unless the embedder is slow or fails: words are compared all the same.
    private func vector(of text: String, _ embedder: any Embedder, within limit: Duration) async -> [Float]? {
        await withTaskGroup(of: [Float]?.self) { group in
            group.addTask { try? await embedder.embed(text, as: .query).values }
            group.addTask {
                try? await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
    }
}
