import LuminoraCore

/// A store that refuses the batches that a test wants it to, and gives changes when the test lets it.
struct FaultyStore: MemoryStore {
    let base: InMemoryStore
    let fault: @Sendable (WriteBatch) -> StorageError?
    var beforeChanges: @Sendable () async throws(StorageError) -> Void = { () async throws(StorageError) in }

    var capabilities: StoreCapabilities { base.capabilities }

    func apply(_ batch: WriteBatch) async throws(StorageError) -> BatchOutcome {
        if let error = fault(batch) { throw error }
        return try await base.apply(batch)
    }

    func claimJobs(_ claim: JobClaim) async throws(StorageError) -> [Job] { try await base.claimJobs(claim) }

    func context(for request: ContextRequest) async throws(StorageError) -> ConversationContext { try await base.context(for: request) }

    func account(_ user: UserID) async throws(StorageError) -> Account? { try await base.account(user) }

    func agent(named name: String) async throws(StorageError) -> Agent? { try await base.agent(named: name) }

    func session(_ id: SessionID, of user: UserID) async throws(StorageError) -> Session? { try await base.session(id, of: user) }

    func sessions(_ query: SessionQuery) async throws(StorageError) -> Page<Session> { try await base.sessions(query) }

    func turn(_ query: TurnQuery) async throws(StorageError) -> Turn? { try await base.turn(query) }

    func messages(_ query: MessageQuery) async throws(StorageError) -> Page<Message> { try await base.messages(query) }

    func relationships(of user: UserID) async throws(StorageError) -> [Relationship] { try await base.relationships(of: user) }

    func ledger(_ query: LedgerQuery) async throws(StorageError) -> Page<LedgerEntry> { try await base.ledger(query) }

    func moods(_ query: MoodQuery) async throws(StorageError) -> Page<MoodChange> { try await base.moods(query) }

    func memories(_ query: MemoryQuery) async throws(StorageError) -> Page<Memory> { try await base.memories(query) }

    func sources(of memories: [MemoryID], of user: UserID) async throws(StorageError) -> [MemoryID: [MemorySource]] {
        try await base.sources(of: memories, of: user)
    }

    func changes(_ query: RecallChangesQuery) async throws(StorageError) -> RecallChanges {
        try await beforeChanges()
        return try await base.changes(query)
    }

    func recollections(_ query: RecollectionQuery) async throws(StorageError) -> Recollections { try await base.recollections(query) }

    func unembedded(_ query: UnembeddedQuery) async throws(StorageError) -> Unembedded { try await base.unembedded(query) }

    func lessons(_ query: LessonQuery) async throws(StorageError) -> [Lesson] { try await base.lessons(query) }

    func jobs(_ query: JobQuery) async throws(StorageError) -> Page<Job> { try await base.jobs(query) }

    func jobCounts(of user: UserID?) async throws(StorageError) -> [Job.State: Int] { try await base.jobCounts(of: user) }

    func summary() async throws(StorageError) -> StoreSummary { try await base.summary() }

    func check() async throws(StorageError) -> [String] { try await base.check() }
}

extension WriteBatch {
    /// Whether the batch gives a turn a longer lease.
    var renews: Bool {
        operations.contains { if case .renewTurn = $0 { true } else { false } }
    }

    /// Whether the batch closes a turn.
    var closes: Bool {
        operations.contains { if case .closeTurn = $0 { true } else { false } }
    }
}
