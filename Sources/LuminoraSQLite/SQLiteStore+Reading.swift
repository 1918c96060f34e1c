public import LuminoraCore
import LuminoraSQL

extension SQLiteStore {
    /// Reads all that a turn needs, in one round trip and from one moment.
    public func context(for request: ContextRequest) async throws(StorageError) -> ConversationContext {
        try await store.context(for: request)
    }

    /// The account of a user, or `nil`.
    public func account(_ user: UserID) async throws(StorageError) -> Account? { try await store.account(user) }

    /// An agent by its name, or `nil`.
    public func agent(named name: String) async throws(StorageError) -> Agent? { try await store.agent(named: name) }

    /// A session of a user, or `nil`; another user's session is `nil` too.
    public func session(_ id: SessionID, of user: UserID) async throws(StorageError) -> Session? {
        try await store.session(id, of: user)
    }

    /// A user's sessions, the one with the latest activity first.
    public func sessions(_ query: SessionQuery) async throws(StorageError) -> Page<Session> { try await store.sessions(query) }

    /// A turn, or `nil`.
    public func turn(_ query: TurnQuery) async throws(StorageError) -> Turn? { try await store.turn(query) }

    /// The messages of a session.
    public func messages(_ query: MessageQuery) async throws(StorageError) -> Page<Message> { try await store.messages(query) }

    /// The relationships of a user, the closest first.
    public func relationships(of user: UserID) async throws(StorageError) -> [Relationship] {
        try await store.relationships(of: user)
    }

    /// The ledger of a relationship, newest first.
    public func ledger(_ query: LedgerQuery) async throws(StorageError) -> Page<LedgerEntry> { try await store.ledger(query) }

    /// The moods of a session, newest first.
    public func moods(_ query: MoodQuery) async throws(StorageError) -> Page<MoodChange> { try await store.moods(query) }

    /// A user's memories, newest first.
    public func memories(_ query: MemoryQuery) async throws(StorageError) -> Page<Memory> { try await store.memories(query) }

    /// The messages from which memories were learnt, in the order in which they were given; memories without any are left out.
    public func sources(of memories: [MemoryID], of user: UserID) async throws(StorageError) -> [MemoryID: [MemorySource]] {
        try await store.sources(of: memories, of: user)
    }

    /// What there is to learn from a turn, in one round trip; `nil` if the turn is not there or not the user's.
    public func lessons(_ query: LessonQuery) async throws(StorageError) -> [Lesson] { try await store.lessons(query) }

    /// What has changed in what can be recalled of a user since the reader last asked, from one moment.
    public func changes(_ query: RecallChangesQuery) async throws(StorageError) -> RecallChanges { try await store.changes(query) }

    /// What an index has found, by name, in one round trip.
    public func recollections(_ query: RecollectionQuery) async throws(StorageError) -> Recollections { try await store.recollections(query) }

    /// Texts of a user that a model has not embedded yet.
    public func unembedded(_ query: UnembeddedQuery) async throws(StorageError) -> Unembedded { try await store.unembedded(query) }

    /// Jobs, in the order in which they were enqueued.
    public func jobs(_ query: JobQuery) async throws(StorageError) -> Page<Job> { try await store.jobs(query) }

    /// Counts of jobs by state, for all users or one.
    public func jobCounts(of user: UserID?) async throws(StorageError) -> [Job.State: Int] { try await store.jobCounts(of: user) }

    /// What the store holds: schema version, size, and rows by table.
    public func summary() async throws(StorageError) -> StoreSummary { try await store.summary() }

    /// What is wrong with the store, in sentences; empty if it is sound.
    public func check() async throws(StorageError) -> [String] { try await store.check() }
}
