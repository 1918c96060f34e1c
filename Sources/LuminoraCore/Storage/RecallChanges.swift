/// How far a reader has followed what can be recalled of a user.
public struct RecallMark: Hashable, Sendable {
    /// The account's ``Account/epoch``.
    public var epoch: Int64
    /// The account's ``Account/deletions``.
    public var deletions: Int64
    /// The account's ``Account/memoryVersion``.
    public var memoryVersion: Int64
    /// The account's ``Account/talkVersion``.
    public var talkVersion: Int64

    /// Makes a mark; that of a reader who has read nothing unless told otherwise.
    public init(epoch: Int64 = 0, deletions: Int64 = 0, memoryVersion: Int64 = 0, talkVersion: Int64 = 0) {
        self.epoch = epoch
        self.deletions = deletions
        self.memoryVersion = memoryVersion
        self.talkVersion = talkVersion
    }

    /// The mark of a reader who knows all that an account's user has.
    public init(_ account: Account) {
        self.init(
            epoch: account.epoch,
            deletions: account.deletions,
            memoryVersion: account.memoryVersion,
            talkVersion: account.talkVersion
        )
    }
}

/// Asks what has changed in what can be recalled of a user.
public struct RecallChangesQuery: Hashable, Sendable {
    /// The user.
    public var user: UserID
    /// How far the reader has come; `nil` if it has read nothing.
    public var since: RecallMark?
    /// The model whose vectors are wanted; `nil` for none.
    public var model: String?
    /// About how many rows of each sort to give at once, 100 to 10,000.
    public var limit: Int

    /// The number of rows that counts.
    package var bound: Int { min(max(limit, 100), 10_000) }

    /// Makes a query.
    public init(user: UserID, since: RecallMark? = nil, model: String? = nil, limit: Int = 2000) {
        self.user = user
        self.since = since
        self.model = model
        self.limit = limit
    }
}

/// What has changed in what can be recalled of a user, in the order of the changes.
public struct RecallChanges: Hashable, Sendable {
    /// A turn that has changed.
    public struct ChangedTurn: Hashable, Sendable {
        /// The turn.
        public var turn: TurnID
        /// Its session.
        public var session: SessionID
        /// The agent that was spoken to, who alone remembers the words.
        public var agent: AgentID
        /// The agent's name.
        public var agentName: String
        /// What was said in it, in order: empty if the turn does not belong to the conversation (any more).
        public var messages: [Message]

        /// Makes a change.
        public init(turn: TurnID, session: SessionID, agent: AgentID, agentName: String, messages: [Message]) {
            self.turn = turn
            self.session = session
            self.agent = agent
            self.agentName = agentName
            self.messages = messages
        }
    }

    /// Whether whatever the reader knew before is to be forgotten first.
    public var isReset: Bool
    /// How far this leads; to be given with the next query.
    public var mark: RecallMark
    /// Whether there is more to ask for at once.
    public var hasMore: Bool
    /// The memories that changed, whatever their status.
    public var memories: [ChangedMemory]
    /// The turns that changed.
    public var turns: [ChangedTurn]
    /// The vectors of the model that were made, of messages and memories that are given here or were given before.
    public var embeddings: [ChangedVector]

    /// Makes a list of changes; an empty one unless told otherwise.
    public init(
        isReset: Bool = false,
        mark: RecallMark = RecallMark(),
        hasMore: Bool = false,
        memories: [ChangedMemory] = [],
        turns: [ChangedTurn] = [],
        embeddings: [ChangedVector] = []
    ) {
        self.isReset = isReset
        self.mark = mark
        self.hasMore = hasMore
        self.memories = memories
        self.turns = turns
        self.embeddings = embeddings
    }
}

/// Asks for what an index has found, by name.
public struct RecollectionQuery: Hashable, Sendable {
    /// The user.
    public var user: UserID
    /// The messages; more than 100 are as 100.
    public var messages: [MessageID]
    /// The memories; more than 100 are as 100.
    public var memories: [MemoryID]

    /// Makes a query.
    public init(user: UserID, messages: [MessageID] = [], memories: [MemoryID] = []) {
        self.user = user
        self.messages = messages
        self.memories = memories
    }
}

/// What an index has found, with where it comes from; in no order.
public struct Recollections: Hashable, Sendable {
    /// The messages that still belong to a conversation.
    public var messages: [Message]
    /// The memories, whatever their status.
    public var memories: [Memory]
    /// The messages from which the memories were learnt, with the words.
    public var sources: [MemoryID: [MemorySource]]

    /// Makes a list.
    public init(messages: [Message] = [], memories: [Memory] = [], sources: [MemoryID: [MemorySource]] = [:]) {
        self.messages = messages
        self.memories = memories
        self.sources = sources
    }
}

/// Asks for texts that a model has not embedded yet.
public struct UnembeddedQuery: Hashable, Sendable {
    /// The user.
    public var user: UserID
    /// The model.
    public var model: String
    /// Only what was said in this turn or learnt from it, if given.
    public var turn: TurnID?
    /// The most texts of each sort, 1 to 1,000.
    public var limit: Int

    /// The number of texts that counts.
    package var bound: Int { min(max(limit, 1), 1000) }

    /// Makes a query.
    public init(user: UserID, model: String, turn: TurnID? = nil, limit: Int = 64) {
        self.user = user
        self.model = model
        self.turn = turn
        self.limit = limit
    }
}

/// Texts that a model has not embedded yet.
public struct Unembedded: Hashable, Sendable {
    /// Messages of turns that belong to the conversation, in the order of their identifiers.
    public var messages: [Message]
    /// Live memories, in the order of their identifiers.
    public var memories: [Memory]
    /// How many numbers the model's vectors of the user have, if there are any.
    public var dimensions: Int?

    /// Whether there are none.
    public var isEmpty: Bool { messages.isEmpty && memories.isEmpty }

    /// Makes a list.
    public init(messages: [Message] = [], memories: [Memory] = [], dimensions: Int? = nil) {
        self.messages = messages
        self.memories = memories
        self.dimensions = dimensions
    }
}
