/// Writes that belong together: applied whole or not at all, and once.
public struct WriteBatch: Hashable, Sendable {
    /// Names the batch; applying the same name again answers with the first outcome.
    public var id: BatchID
    /// On whose behalf it writes.
    public var scope: Scope
    /// The time of the writes.
    public var at: Timestamp
    /// What must hold for the batch to be applied.
    public var preconditions: [Precondition]
    /// The writes, in order; at most `capabilities.maximumOperations`.
    public var operations: [WriteOperation]

    /// Makes a batch.
    public init(id: BatchID, scope: Scope, at: Timestamp, preconditions: [Precondition] = [], operations: [WriteOperation]) {
        self.id = id
        self.scope = scope
        self.at = at
        self.preconditions = preconditions
        self.operations = operations
    }
}

/// On whose behalf something is written.
public enum Scope: Hashable, Sendable {
    /// A user's own rows; a batch that touches any other is `forbidden`.
    case user(UserID)
    /// The product's own work, and why: installing agents, settling jobs, sweeping.
    case system(reason: String)
}

/// What must hold for a batch to be applied; checked in the same step as the writes.
public enum Precondition: Hashable, Sendable {
    /// The turn is open and held by this owner.
    case turnIsOpen(TurnID, owner: String)
    /// The relationship has taken exactly so many steps; 0 if it does not exist.
    case relationshipVersion(agentName: String, Int64)
    /// The session's mood began with this moment and name.
    case moodIs(SessionID, Mood)
    /// The user has not been erased since.
    case epoch(Int64)
    /// The job is running and this is its token.
    case jobIsHeld(JobID, token: String)
    /// The turn is closed as complete or partial: it can teach something.
    case turnIsLive(TurnID)
    /// Nothing that can be recalled of the user has changed since this version; 0 for a user who has no account.
    case memoryVersion(Int64)
}

/// What came of a batch.
public struct BatchOutcome: Hashable, Sendable, Codable {
    /// Whether it was applied just now, rather than before.
    public var isFirst: Bool
    /// The sequence number of the last message that it wrote, if it wrote any.
    public var lastSequence: Int?
    /// When that message was said, as written.
    public var lastMessageAt: Timestamp?
    /// The events of the ledger that had been recorded before, and so were not again.
    public var repeatedEvents: [EventID]
    /// The user's memory version after it.
    public var memoryVersion: Int64
    /// The user's talk version after it.
    public var talkVersion: Int64

    /// Makes an outcome.
    public init(
        isFirst: Bool = true,
        lastSequence: Int? = nil,
        lastMessageAt: Timestamp? = nil,
        repeatedEvents: [EventID] = [],
        memoryVersion: Int64 = 0,
        talkVersion: Int64 = 0
    ) {
        self.isFirst = isFirst
        self.lastSequence = lastSequence
        self.lastMessageAt = lastMessageAt
        self.repeatedEvents = repeatedEvents
        self.memoryVersion = memoryVersion
        self.talkVersion = talkVersion
    }
}
