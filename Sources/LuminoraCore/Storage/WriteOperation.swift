/// One write of a batch.
public enum WriteOperation: Hashable, Sendable {
    /// Creates the account of the batch's user unless it is there.
    case ensureAccount(Account)
    /// Creates an agent, or brings its description and personality up to date; its id and name never change.
    case saveAgent(Agent)
    /// Creates a session unless it is there, with its mood (`mood`, else neutral at full intensity) and, if need be, the
    /// relationship (0 points, `level`). A session of another user is `forbidden`; one with another agent is `conflict`.
    case openSession(Session, level: String, mood: Mood?)
    /// Ends or otherwise changes where a session stands.
    case setSessionStatus(SessionID, Session.Status, reason: String)
    /// Opens a turn with its user message, which gets the session's next number and a time after the last message's.
    /// If another turn of the session is open, the batch fails with `sessionBusy`; if the idempotency key is taken by a
    /// turn of the last 72 hours, with `duplicate`.
    case openTurn(Turn, message: Message)
    /// Opens a failed, interrupted or partial turn anew, for the same message; only the last turn of a session.
    case reopenTurn(TurnID, owner: String, leaseUntil: Timestamp)
    /// Gives an open turn a longer lease.
    case renewTurn(TurnID, owner: String, leaseUntil: Timestamp)
    /// Marks an open turn as interrupted, if it still has this owner and this lease.
    case interruptTurn(TurnID, owner: String, leaseUntil: Timestamp)
    /// Closes an open turn: as complete or partial with its answer, or as failed without one.
    case closeTurn(TurnClosing)
    /// Marks a closed turn as undone; its messages stay, but no longer belong to the conversation.
    case undoTurn(TurnID)
    /// Takes a step of the ledger: unless its event was recorded before, writes it and sets points and level.
    case recordLedger(LedgerEntry, level: String)
    /// Notes that the user spoke with the agent now.
    case touchRelationship(agentName: String)
    /// Sets the session's mood and adds to its history.
    case setMood(MoodChange)
    /// Adds to the ledger of usage.
    case recordUsage(UsageEntry)
    /// Writes a memory, replacing the one with its id. If it is a live fact, a live one of the same identity must be
    /// superseded earlier in the batch, else the batch is `conflict`.
    case saveMemory(Memory, sources: [MemorySource])
    /// Ends a live memory in favour of another, or of none.
    case retireMemory(MemoryID, status: Memory.Status, supersededBy: MemoryID?)
    /// Deletes a memory and where it came from; nothing happens if it is not there.
    ///
    /// With `forgetsTalk` the turns that it was told in are not recalled any more; the conversation keeps them.
    case deleteMemory(MemoryID, forgetsTalk: Bool = true)
    /// Writes the vector of a message or of a memory in place of the model's earlier one. Nothing happens if the memory is not there.
    case saveEmbedding(StoredEmbedding)
    /// Deletes at most so many vectors of the user that other models made.
    case deleteEmbeddings(exceptOf: String, limit: Int)
    /// Adds a job, unless one with its key is there.
    case enqueueJob(Job)
    /// Finishes a job; its token must be the holder's.
    case completeJob(JobID, token: String)
    /// Gives a job back to be tried at a later moment, or for good if `retryAt` is `nil`.
    case failJob(JobID, token: String, error: String, retryAt: Timestamp?)
    /// Gives a running job a longer lease; its token must be the holder's.
    case renewJob(JobID, token: String, until: Timestamp)
    /// Finishes a job that waits behind the user's running one, which the batch must hold (`jobIsHeld`): it was done along with it.
    case settleJob(JobID)
    /// Puts a buried job back in its user's queue, at its old place, as if it had never been tried.
    case replayJob(JobID)
    /// Gives up a job that nobody is doing, and says why.
    case buryJob(JobID, error: String)
}

/// How a turn is closed.
public struct TurnClosing: Hashable, Sendable {
    /// The turn, which must be open.
    public var turn: TurnID
    /// Who has been answering it; anyone else's turn is `conflict`.
    public var owner: String
    /// `complete`, `partial` or `failed`.
    public var state: Turn.State
    /// The answer; it gets the session's next number.
    public var answer: Message?
    /// Why it failed.
    public var failure: Turn.Failure?
    /// What came of it, to be given again to a repeated request.
    public var report: JSONValue?
    /// The memories that the answer was given from, each counted as used once more; more than ``mostRecalled`` are not counted.
    public var recalled: [MemoryID]

    /// The most memories whose use one turn counts.
    public static var mostRecalled: Int { 32 }

    /// Makes the closing of a turn.
    public init(
        turn: TurnID,
        owner: String,
        state: Turn.State,
        answer: Message? = nil,
        failure: Turn.Failure? = nil,
        report: JSONValue? = nil,
        recalled: [MemoryID] = []
    ) {
        self.turn = turn
        self.owner = owner
        self.state = state
        self.answer = answer
        self.failure = failure
        self.report = report
        self.recalled = recalled
    }
}

/// A message from which a memory was learnt.
public struct MemorySource: Hashable, Sendable {
    /// The message.
    public var message: MessageID
    /// The words of it that say so.
    public var quote: String

    /// Makes a source.
    public init(message: MessageID, quote: String) {
        self.message = message
        self.quote = quote
    }
}

/// What one call to a model took.
public struct UsageEntry: Hashable, Sendable {
    /// Names the entry, unique for the user.
    public var id: EventID
    /// The user it was for.
    public var user: UserID
    /// The session it was for.
    public var session: SessionID?
    /// The turn it was for.
    public var turn: TurnID?
    /// What the call was for: `answer`, `extraction`, `embedding`.
    public var kind: String
    /// The model that was called.
    public var model: String
    /// Tokens read.
    public var inputTokens: Int
    /// Tokens written.
    public var outputTokens: Int
    /// The cost in millionths of a currency unit.
    public var costMicros: Int64

    /// Makes an entry.
    public init(
        id: EventID,
        user: UserID,
        session: SessionID? = nil,
        turn: TurnID? = nil,
        kind: String,
        model: String,
        inputTokens: Int,
        outputTokens: Int,
        costMicros: Int64 = 0
    ) {
        self.id = id
        self.user = user
        self.session = session
        self.turn = turn
        self.kind = kind
        self.model = model
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
        self.costMicros = costMicros
    }
}
