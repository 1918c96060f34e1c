public import LuminoraCore

/// What is remembered of a user, counted.
public struct MemoryStatistics: Hashable, Sendable {
    /// Live facts by kind, such as `personal_info`.
    public var factsByKind: [String: Int]
    /// Live episodes by type, such as `milestone`.
    public var episodesByType: [String: Int]
    /// Memories that no longer hold, but are kept as history.
    public var superseded: Int
    /// Suspicious texts that are kept apart.
    public var quarantined: Int
    /// Jobs of the user that are still to be done.
    public var pendingJobs: Int

    /// The number of live facts.
    public var facts: Int { factsByKind.values.reduce(0, +) }
    /// The number of live episodes.
    public var episodes: Int { episodesByType.values.reduce(0, +) }
}

extension ConversationEngine {
    // MARK: Facts

    /// Remembers a fact, in place of what was known of it.
    ///
    /// Text that looks like an instruction is quarantined: the memory that comes back has that status and is never recalled.
    ///
    /// - Parameters:
    ///   - user: the user it is about; created if new.
    ///   - category: the kind of fact, such as `personal_info` or `personal`; `nil` leaves it to the catalogue.
    ///   - key: what it is about: a key of the catalogue or a synonym (`nombre` is `name`); anything else is kept under `other`.
    ///   - value: what is so, at most 2,000 bytes as JSON.
    ///   - confidence: how sure it is, 0 to 1.
    ///   - agentName: the agent that alone may know it; `nil` if all may.
    /// - Returns: the memory that was written.
    /// - Throws: ``EngineError`` with `invalidMemory` for a key, kind or value that cannot be, or that may not be kept.
    @discardableResult
    public func saveFact(
        user: UserID,
        category: String? = nil,
        key: String,
        value: JSONValue,
        confidence: Double = 1,
        agentName: String? = nil
    ) async throws -> Memory {
        let words = value.string ?? value.text
        let canonical = try Self.canonical(key, value: words, category: category)
        let agent = try agentName.map { AgentID(personality: try library.character(named: $0).personality.agentName) }
        guard words.utf8.count <= 2000 else {
            throw EngineError(.invalidMemory, "The value has \(words.utf8.count) bytes; the limit is 2000. Shorten it.")
        }
        guard (0...1).contains(confidence) else { throw EngineError(.invalidMemory, "The confidence is \(confidence); it must be 0 to 1.") }
        let now = clock.now()
        if let suspicion = screen.suspicion(in: "\(key) \(words)") {
            let memory = Quarantine.memory(ids.next(at: now), user: user, text: words, suspicion: suspicion, at: now, createdAt: now)
            try await write(user, at: now, [.saveMemory(memory, sources: [])])
            return memory
        }
        while true {
            let account = try await store.account(user)
            let known = try await Known(store: store, user: user, facts: [], episodes: [], now: now)
            if let refusal = policy.refusal(ofFact: canonical, saidIn: "\(key) \(words)", ageBand: known.ageBand) {
                throw EngineError(
                    .invalidMemory,
                    "The fact \(canonical) is a matter of \(refusal.sensitivity.rawValue) and may not be kept of this user."
                )
            }
            var book = try await FactRecord.open(canonical, agent: agent, of: user, in: store, now: now)
            // Not before what it takes the place of.
            let moment = max(now, book.sayings.map { $0.at + .milliseconds(1) }.max() ?? now)
            book.add(Saying(key: canonical, value: value, corrects: true, at: moment, quote: words, confidence: confidence))
            let language = account?.language ?? reader.read(words).language ?? .english
            let operations = book.operations(at: moment, language: language)
            let saved = try await applyUnlessConflict(memoryBatch(user, at: moment, operations, version: account?.memoryVersion ?? 0))
            guard saved != nil else { continue }
            for case .saveMemory(let memory, _) in operations where memory.status == .active { return memory }
            return try await facts(user: user).first { $0.key == canonical && $0.agent == agent }
                ?? Memory(id: ids.next(at: now), user: user, type: .semantic, kind: "other", content: words, occurredAt: now, createdAt: now)
        }
    }

    /// A user's live facts, routines among them, newest first.
    ///
    /// - Parameters:
    ///   - user: the user.
    ///   - category: only those of this kind, such as `preferences`.
    ///   - agentName: only those that this agent may know; `nil` for all.
    /// - Returns: the facts.
    /// - Throws: ``EngineError`` with `invalidMemory` for a kind that there is not.
    public func facts(user: UserID, category: String? = nil, agentName: String? = nil) async throws -> [Memory] {
        let kind = try category.map(Self.kind)
        let agent = agentName.map { AgentID(personality: $0) }
        var facts: [Memory] = []
        for type in [Memory.MemoryType.semantic, .procedural] {
            facts += try await all(MemoryQuery(user: user, visibleTo: agent, type: type, kind: kind?.rawValue, now: clock.now(), limit: 1000))
        }
        return facts.filter { $0.key != nil }.sorted { ($0.validFrom, $0.id) > ($1.validFrom, $1.id) }
    }

    /// What has been known of a fact, newest first: values that were superseded and retractions among them.
    public func history(user: UserID, key: String) async throws -> [Memory] {
        let keys = FactRecord.keys(of: try Self.canonical(key, value: nil, category: nil))
        let rows = try await all(MemoryQuery(user: user, keys: keys, status: nil, now: clock.now(), limit: 1000))
        return rows.sorted { ($0.validFrom, $0.id) > ($1.validFrom, $1.id) }
    }

    /// Forgets a fact with its history; what the user says from now on is learnt again.
    ///
    /// - Returns: how many memories were deleted; 0 if nothing is known of it.
    @discardableResult
    public func deleteFact(user: UserID, key: String, agentName: String? = nil) async throws -> Int {
        let canonical = try Self.canonical(key, value: nil, category: nil)
        let agent = agentName.map { AgentID(personality: $0) }
        let rows = try await all(MemoryQuery(user: user, keys: [canonical], status: nil, now: clock.now(), limit: 1000)).filter { $0.agent == agent }
        for start in stride(from: 0, to: rows.count, by: 80) {
            try await write(user, at: clock.now(), rows[start..<min(start + 80, rows.count)].map { .deleteMemory($0.id) })
        }
        return rows.count
    }

    // MARK: Episodes

    /// Remembers a moment.
    ///
    /// - Parameters:
    ///   - user: the user it is about; created if new.
    ///   - type: what sort of moment it is.
    ///   - title: a title of at most 80 characters.
    ///   - summary: what happened, at most 2,000 bytes.
    ///   - importance: how much it matters, 0 to 10; `nil` reckons it from type and sentiment.
    ///   - sentiment: how it felt.
    ///   - tags: words to find it by.
    ///   - occurredAt: when it happened; `nil` for now.
    /// - Returns: the memory that was written.
    /// - Throws: ``EngineError`` with `invalidMemory` for text that is empty or too long, or a matter that may not be kept.
    @discardableResult
    public func saveEpisode(
        user: UserID,
        type: EpisodeType,
        title: String,
        summary: String,
        importance: Double? = nil,
        sentiment: Sentiment = .neutral,
        tags: [String] = [],
        occurredAt: Timestamp? = nil
    ) async throws -> Memory {
        guard title.contains(where: { !$0.isWhitespace }), title.count <= 80 else {
            throw EngineError(.invalidMemory, "The title must have 1 to 80 characters; it has \(title.count).")
        }
        guard summary.contains(where: { !$0.isWhitespace }), summary.utf8.count <= 2000 else {
            throw EngineError(.invalidMemory, "The summary must have 1 to 2000 bytes; it has \(summary.utf8.count).")
        }
        if let importance, !(0...10).contains(importance) {
            throw EngineError(.invalidMemory, "The importance is \(importance); it must be 0 to 10.")
        }
        let now = clock.now()
        if let suspicion = screen.suspicion(in: "\(title)\n\(summary)") {
            let memory = Quarantine.memory(ids.next(at: now), user: user, text: "\(title): \(summary)", suspicion: suspicion, at: now, createdAt: now)
            try await write(user, at: now, [.saveMemory(memory, sources: [])])
            return memory
        }
        let known = try await Known(store: store, user: user, facts: [], episodes: [], now: now)
        if let refusal = policy.refusal(ofEpisode: "\(title) \(summary)", ageBand: known.ageBand) {
            throw EngineError(.invalidMemory, "The episode is a matter of \(refusal.sensitivity.rawValue) and may not be kept of this user.")
        }
        let memory = Memory(
            id: ids.next(at: now),
            user: user,
            type: .episodic,
            category: type.category,
            kind: type.rawValue,
            title: title,
            content: summary,
            summary: summary,
            importance: (importance ?? min(type.baseImportance * sentiment.weight, 10)) / 10,
            sentiment: sentiment.rawValue,
            tags: tags,
            source: "user_input",
            occurredAt: occurredAt ?? now,
            validFrom: now,
            createdAt: now
        )
        try await write(user, at: now, [.saveMemory(memory, sources: [])])
        return memory
    }

    /// A user's live episodes of at least an importance, 0 to 10, newest first.
    public func episodes(user: UserID, least: Double = 0) async throws -> [Memory] {
        try await all(MemoryQuery(user: user, type: .episodic, now: clock.now(), limit: 1000)).filter { $0.importance * 10 >= least }
    }

    /// Forgets a memory, whatever it is.
    ///
    /// - Returns: whether it was there.
    @discardableResult
    public func deleteMemory(_ id: MemoryID, of user: UserID) async throws -> Bool {
        guard let memory = try await memory(id, of: user) else { return false }
        // A summary of a session is not what was said in it.
        let forgetsTalk = memory.kind != EpisodeType.summary.rawValue
        try await write(user, at: clock.now(), [.deleteMemory(id, forgetsTalk: forgetsTalk)])
        return true
    }

    /// A memory of a user, whatever its status; `nil` if it is not there or not the user's.
    public func memory(_ id: MemoryID, of user: UserID) async throws -> Memory? {
        try await store.memories(MemoryQuery(user: user, ids: [id], status: nil, now: clock.now(), limit: 1)).rows.first
    }

    /// Suspicious texts that are kept apart, newest first.
    public func quarantined(user: UserID) async throws -> [Memory] {
        try await all(MemoryQuery(user: user, status: .quarantined, now: clock.now(), limit: 1000))
    }

    /// The messages that memories were learnt from.
    public func sources(of memories: [Memory], user: UserID) async throws -> [MemoryID: [MemorySource]] {
        try await store.sources(of: memories.map(\.id), of: user)
    }

    /// What is remembered of a user, counted.
    public func memoryStats(user: UserID) async throws -> MemoryStatistics {
        let rows = try await all(MemoryQuery(user: user, status: nil, now: clock.now(), limit: 1000))
        let live = try await all(MemoryQuery(user: user, now: clock.now(), limit: 1000))
        let jobs = try await store.jobCounts(of: user)
        return MemoryStatistics(
            factsByKind: live.filter { $0.type != .episodic && $0.key != nil }.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 },
            episodesByType: live.filter { $0.type == .episodic }.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 },
            superseded: rows.count { $0.status == .superseded },
            quarantined: rows.count { $0.status == .quarantined },
            pendingJobs: [Job.State.waiting, .ready, .running].reduce(0) { $0 + (jobs[$1] ?? 0) }
        )
    }

    // MARK: Reading and writing

    private func all(_ query: MemoryQuery) async throws(StorageError) -> [Memory] {
        var query = query
        var rows: [Memory] = []
        repeat {
            let page = try await store.memories(query)
            rows += page.rows
            query.after = page.next
        } while query.after != nil
        return rows
    }

    private func write(_ user: UserID, at now: Timestamp, _ operations: [WriteOperation]) async throws(StorageError) {
        try await store.apply(
            WriteBatch(
                id: ids.next(at: now),
                scope: .user(user),
                at: now,
                operations: [.ensureAccount(Account(id: user, createdAt: now))] + operations + embedding(of: operations, user, at: now)
            )
        )
    }

    /// The work that new memories leave behind where there is an embedder.
    private func embedding(of operations: [WriteOperation], _ user: UserID, at now: Timestamp) -> [WriteOperation] {
        let isNew = operations.contains { operation in
            guard case .saveMemory(let memory, _) = operation else { return false }
            return memory.status == .active
        }
        guard isNew, let embedder = recaller.embedder else { return [] }
        return [.enqueueJob(EmbeddingJob.all(of: user, model: embedder.model, ids: ids, at: now))]
    }

    private func memoryBatch(_ user: UserID, at now: Timestamp, _ operations: [WriteOperation], version: Int64) -> WriteBatch {
        WriteBatch(
            id: ids.next(at: now),
            scope: .user(user),
            at: now,
            preconditions: [.memoryVersion(version)],
            operations: [.ensureAccount(Account(id: user, createdAt: now))] + operations + embedding(of: operations, user, at: now)
        )
    }

    private static func kind(_ name: String) throws -> FactKind {
        guard let kind = FactKind(named: name) else {
            let names = FactKind.allCases.map(\.rawValue)
            let hint = NearestWord.nearest(to: name, among: names).map { "Did you mean \"\($0)\"?" } ?? "There are: \(names.joined(separator: ", "))."
            throw EngineError(.invalidMemory, "There is no kind of fact called \"\(name)\". \(hint)")
        }
        return kind
    }

    private static func canonical(_ key: String, value: String?, category: String?) throws -> String {
        guard key.contains(where: { $0.isLetter || $0.isNumber }), key.utf8.count <= 128 else {
            throw EngineError(.invalidMemory, "The key \"\(key.prefix(40))\" must have 1 to 128 bytes, with a letter or digit among them.")
        }
        let canonical = FactCatalogue.standard.canonicalKey(key, value: value)
        if let category {
            let kind = try kind(category)
            let own = FactCatalogue.standard.entry(for: canonical)?.kind ?? .other
            guard own == kind || own == .other else {
                throw EngineError(.invalidMemory, "The fact \(canonical) is of the kind \(own.rawValue), not \(kind.rawValue).")
            }
        }
        return canonical
    }
}
