extension RecallChanges {
    /// As much of a memory that changed as an index needs to know.
    public struct ChangedMemory: Hashable, Sendable {
        /// The memory.
        public var id: MemoryID
        /// The agent it is private to; `nil` if all of the user's agents share it.
        public var agent: AgentID?
        /// What sort of memory it is.
        public var type: Memory.MemoryType
        /// The category of a fact or the type of an episode.
        public var kind: String
        /// What a fact is about.
        public var key: String?
        /// A title, for episodes.
        public var title: String?
        /// The memory in words.
        public var content: String
        /// The memory in fewer words.
        public var summary: String?
        /// The value of a fact.
        public var value: JSONValue?
        /// How much it matters, 0 to 1, as it was when written.
        public var importance: Double
        /// How sure it is, 0 to 1.
        public var confidence: Double
        /// Where it comes from: `conversation`, `user_input`, `inferred`.
        public var source: String
        /// Whether it counts.
        public var status: Memory.Status
        /// When what it tells happened.
        public var occurredAt: Timestamp
        /// When it is to be forgotten.
        public var expiresAt: Timestamp?
        /// How many turns were answered from it.
        public var accessCount: Int
        /// When the last of them was.
        public var lastAccessedAt: Timestamp?
        /// The first message that it was learnt from.
        public var message: MessageID?

        /// Takes what is needed of a memory.
        ///
        /// - Parameters:
        ///   - memory: the memory.
        ///   - message: the first message that it was learnt from.
        public init(_ memory: Memory, message: MessageID? = nil) {
            id = memory.id
            agent = memory.agent
            type = memory.type
            kind = memory.kind
            key = memory.key
            title = memory.title
            content = memory.content
            summary = memory.summary
            value = memory.value
            importance = memory.importance
            confidence = memory.confidence
            source = memory.source
            status = memory.status
            occurredAt = memory.occurredAt
            expiresAt = memory.expiresAt
            accessCount = memory.accessCount
            lastAccessedAt = memory.lastAccessedAt
            self.message = message
        }

        /// Makes a change from what a store has read.
        package init(
            id: MemoryID,
            agent: AgentID?,
            type: Memory.MemoryType,
            kind: String,
            key: String?,
            title: String?,
            content: String,
            summary: String?,
            value: JSONValue?,
            importance: Double,
            confidence: Double,
            source: String,
            status: Memory.Status,
            occurredAt: Timestamp,
            expiresAt: Timestamp?,
            accessCount: Int,
            lastAccessedAt: Timestamp?,
            message: MessageID?
        ) {
            self.id = id
            self.agent = agent
            self.type = type
            self.kind = kind
            self.key = key
            self.title = title
            self.content = content
            self.summary = summary
            self.value = value
            self.importance = importance
            self.confidence = confidence
            self.source = source
            self.status = status
            self.occurredAt = occurredAt
            self.expiresAt = expiresAt
            self.accessCount = accessCount
            self.lastAccessedAt = lastAccessedAt
            self.message = message
        }
    }

    /// The vector of a text, of the model that was asked for.
    public struct ChangedVector: Hashable, Sendable {
        /// The text's owner.
        public var owner: StoredEmbedding.Owner
        /// The components; only their direction counts.
        public var vector: [Int8]

        /// Makes a change.
        public init(owner: StoredEmbedding.Owner, vector: [Int8]) {
            self.owner = owner
            self.vector = vector
        }
    }
}
