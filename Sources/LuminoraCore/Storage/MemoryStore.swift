/// Where state is kept; everything that the engine knows of storage is here.
///
/// Laws that every store keeps (`LuminoraTestSupport` checks them):
/// - What a batch wrote, every later read sees. A batch is applied whole or not at all, and a batch that was applied
///   before is not applied again: its first outcome is the answer.
/// - Preconditions are checked in the same step as the writes; one that fails is ``StorageError/Code/conflict`` and
///   nothing is written.
/// - The messages of a session are numbered 1, 2, 3 … without a gap, and their times rise strictly.
/// - A session has at most one open turn.
/// - The sum of the applied points of a ledger is the relationship's points.
/// - A user has at most one live fact, semantic or procedural, for each scope, kind and key.
/// - `memoryVersion` goes up in every batch that changes what can be recalled, and never down.
/// - Of a user's jobs only the first is given out, to one worker at a time; only the holder of the token can finish it.
/// - A call that has begun goes to its end though the calling task is cancelled, so that the caller always learns what came of it.
/// - No read and no write reaches across users.
/// - Text comes back as it was given, byte by byte; U+0000, which some engines cannot keep, is refused with
///   ``StorageError/Code/invalidValue``.
/// - Pages come in the order that the query documents, and following the cursors gives each row once.
public protocol MemoryStore: Sendable {
    /// What this store can do beyond the minimum.
    var capabilities: StoreCapabilities { get }

    /// Applies a batch of writes, whole or not at all.
    ///
    /// - Throws: `conflict` if a precondition fails, `sessionBusy` if another turn is open, `duplicate` if an idempotency
    ///   key is taken, `notFound` for a session, turn or user that is not there, `forbidden` for another user's row,
    ///   `invalidValue` for text that cannot be kept, `unavailable`, `readOnly`, `full` or `corrupt` for the store's own trouble.
    @discardableResult
    func apply(_ batch: WriteBatch) async throws(StorageError) -> BatchOutcome

    /// Gives out jobs: of each user the first one whose time has come, users in turn, and holds them for the asker.
    func claimJobs(_ claim: JobClaim) async throws(StorageError) -> [Job]

    /// Reads all that a turn needs, in one round trip and from one moment.
    func context(for request: ContextRequest) async throws(StorageError) -> ConversationContext

    /// The account of a user, or `nil`.
    func account(_ user: UserID) async throws(StorageError) -> Account?

    /// An agent by its name, or `nil`.
    func agent(named name: String) async throws(StorageError) -> Agent?

    /// A session of a user, or `nil`; another user's session is `nil` too.
    func session(_ id: SessionID, of user: UserID) async throws(StorageError) -> Session?

    /// A user's sessions, the one with the latest activity first.
    func sessions(_ query: SessionQuery) async throws(StorageError) -> Page<Session>

    /// A turn, or `nil`.
    func turn(_ query: TurnQuery) async throws(StorageError) -> Turn?

    /// The messages of a session.
    func messages(_ query: MessageQuery) async throws(StorageError) -> Page<Message>

    /// The relationships of a user, the closest first.
    func relationships(of user: UserID) async throws(StorageError) -> [Relationship]

    /// The ledger of a relationship, newest first.
    func ledger(_ query: LedgerQuery) async throws(StorageError) -> Page<LedgerEntry>

    /// The moods of a session, newest first.
    func moods(_ query: MoodQuery) async throws(StorageError) -> Page<MoodChange>

    /// A user's memories, newest first.
    func memories(_ query: MemoryQuery) async throws(StorageError) -> Page<Memory>

    /// The messages from which memories were learnt, in the order in which they were given; memories without any are left out.
    func sources(of memories: [MemoryID], of user: UserID) async throws(StorageError) -> [MemoryID: [MemorySource]]

    /// What there is to learn from some turns, in their order and in one round trip; turns that are not there or not the user's are
    /// left out.
    func lessons(_ query: LessonQuery) async throws(StorageError) -> [Lesson]

    /// What has changed in what can be recalled of a user since the reader last asked, from one moment.
    func changes(_ query: RecallChangesQuery) async throws(StorageError) -> RecallChanges

    /// What an index has found, by name, in one round trip.
    func recollections(_ query: RecollectionQuery) async throws(StorageError) -> Recollections

    /// Texts of a user that a model has not embedded yet.
    func unembedded(_ query: UnembeddedQuery) async throws(StorageError) -> Unembedded

    /// Jobs, in the order in which they were enqueued.
    func jobs(_ query: JobQuery) async throws(StorageError) -> Page<Job>

    /// Counts of jobs by state, for all users or one.
    func jobCounts(of user: UserID?) async throws(StorageError) -> [Job.State: Int]

    /// What the store holds: schema version, size, and rows by table.
    func summary() async throws(StorageError) -> StoreSummary

    /// What is wrong with the store, in sentences; empty if it is sound.
    func check() async throws(StorageError) -> [String]
}

/// What a store can do beyond the minimum.
public struct StoreCapabilities: Hashable, Sendable {
    /// Whether what was acknowledged survives the end of the process.
    public var isDurable: Bool
    /// Whether several processes may use it at once.
    public var isShared: Bool
    /// The most operations in a batch.
    public var maximumOperations: Int

    /// Makes a description of a store.
    public init(isDurable: Bool, isShared: Bool, maximumOperations: Int = 90) {
        self.isDurable = isDurable
        self.isShared = isShared
        self.maximumOperations = maximumOperations
    }
}

/// What a store holds.
public struct StoreSummary: Hashable, Sendable {
    /// What the store is, such as `SQLite 3.40.1`.
    public var engine: String
    /// Where it is, without secrets.
    public var location: String
    /// The number of the schema.
    public var schemaVersion: Int
    /// Bytes on disk, where the store knows.
    public var bytes: Int64?
    /// How durable a write is, in words, such as `synchronous=FULL`.
    public var durability: String
    /// Rows by table.
    public var rows: [String: Int]

    /// Makes a summary.
    public init(engine: String, location: String, schemaVersion: Int, bytes: Int64? = nil, durability: String, rows: [String: Int]) {
        self.engine = engine
        self.location = location
        self.schemaVersion = schemaVersion
        self.bytes = bytes
        self.durability = durability
        self.rows = rows
    }
}
