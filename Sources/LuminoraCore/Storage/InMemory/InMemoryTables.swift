/// Everything that a store in memory holds; a value, so that a batch that fails leaves nothing behind.
struct InMemoryTables: Sendable {
    /// The users' rows, each user's apart from all others'.
    var users: [ExactText: UserTables] = [:]
    /// The agents by name.
    var agents: [ExactText: Agent] = [:]
    /// The number of jobs that were ever enqueued, which gives them their order.
    var enqueued = 0

    func belongsToAnother(than user: UserID, _ holds: (UserTables) -> Bool) -> Bool {
        users.contains { $0.key != user.exact && holds($0.value) }
    }
}

/// The rows of one user.
struct UserTables: Sendable {
    var account: Account?
    var sessions: [ExactText: SessionRecord] = [:]
    var turns: [ExactText: Turn] = [:]
    /// The talk version at which each turn last changed.
    var turnVersions: [ExactText: Int64] = [:]
    var embeddings: [EmbeddingName: EmbeddingRecord] = [:]
    var messages: Set<ExactText> = []
    /// The turns that hold an idempotency key.
    var turnByKey: [ExactText: TurnID] = [:]
    var relationships: [ExactText: Relationship] = [:]
    var ledger: [LedgerEntry] = []
    var events: Set<ExactText> = []
    var memories: [ExactText: Memory] = [:]
    var sources: [ExactText: [MemorySource]] = [:]
    var usage: [ExactText: UsageEntry] = [:]
    /// The user's lane, in the order of enqueueing.
    var jobs: [JobRecord] = []
}

/// Names a vector: one for each text and model.
struct EmbeddingName: Hashable, Sendable {
    let owner: StoredEmbedding.Owner
    let model: ExactText
}

/// A vector, and the talk version at which it was made.
struct EmbeddingRecord: Sendable {
    var embedding: StoredEmbedding
    var version: Int64
}

/// A session with all that hangs on it.
struct SessionRecord: Sendable {
    var session: Session
    var statusReason: String?
    var mood: Mood
    var moods: [MoodChange] = []
    var messages: [MessageRecord] = []
    /// The turns in the order of their opening.
    var turns: [TurnID] = []
}

/// A message, and whether it still belongs to the conversation.
struct MessageRecord: Sendable {
    var message: Message
    var isWithdrawn = false
    /// Whether a memory that was learnt from it was deleted, so that it is not recalled.
    var isForgotten = false

    /// Whether it can be recalled as a line of talk.
    var isRecalled: Bool { !isWithdrawn && !isForgotten }
}

/// A job and its place among all jobs.
struct JobRecord: Sendable {
    var job: Job
    let number: Int
    /// How many jobs of its lane were settled before it without a pause; of two that are due at one moment, the one with
    /// fewer goes first, so that a long lane does not keep others waiting.
    var rounds = 0
}

extension UserTables {
    func openTurn(in session: SessionRecord) -> Turn? {
        session.turns.lazy.reversed().compactMap { turns[$0.exact] }.first { $0.state == .open }
    }

    func lastTurn(of session: SessionRecord) -> Turn? {
        session.turns.lazy.reversed().compactMap { turns[$0.exact] }.first { $0.state != .undone }
    }
}
