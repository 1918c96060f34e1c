/// Something remembered about a user: a fact, an episode or a routine.
public struct Memory: Hashable, Sendable {
    /// What sort of memory it is.
    public enum MemoryType: String, Hashable, Sendable, Codable {
        /// A moment.
        case episodic
        /// Something that is so.
        case semantic
        /// Something that is done again and again.
        case procedural
    }

    /// Whether it counts.
    public enum Status: String, Hashable, Sendable, Codable {
        /// It counts.
        case active
        /// A newer memory has taken its place.
        case superseded
        /// Its time is over.
        case expired
        /// It is suspicious: kept apart, never recalled.
        case quarantined
        /// It is put away.
        case archived
        /// The turn that taught it was taken back.
        case undone
    }

    /// The memory.
    public var id: MemoryID
    /// The user it is about.
    public var user: UserID
    /// The agent it is private to; `nil` if all of the user's agents share it.
    public var agent: AgentID?
    /// What sort of memory it is.
    public var type: MemoryType
    /// One of the nine categories: conversation, interest, emotion, achievement, routine, preference, learning, family, other.
    public var category: String
    /// The category of a fact (`personal_info`, …) or the type of an episode (`milestone`, …).
    public var kind: String
    /// What a fact is about, such as `name` or `pet.max`; one live fact for each user, scope, kind and key.
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
    /// `very_positive`, `positive`, `neutral`, `negative` or `very_negative`.
    public var sentiment: String?
    /// Words to find it by.
    public var tags: [String]
    /// Whatever else is known of it.
    public var metadata: JSONValue
    /// Where it comes from: `conversation`, `user_input`, `inferred`.
    public var source: String
    /// Whether it counts.
    public var status: Status
    /// The session that taught it.
    public var session: SessionID?
    /// The turn that taught it.
    public var turn: TurnID?
    /// When what it tells happened.
    public var occurredAt: Timestamp
    /// Since when it is so.
    public var validFrom: Timestamp
    /// Until when it was so.
    public var validTo: Timestamp?
    /// The memory that took its place.
    public var supersededBy: MemoryID?
    /// When it is to be forgotten.
    public var expiresAt: Timestamp?
    /// When it was written.
    public var createdAt: Timestamp
    /// The user's memory version when it last changed.
    public var changedAtVersion: Int64
    /// How many turns were answered from it; the store counts.
    public var accessCount: Int
    /// When the last of them was.
    public var lastAccessedAt: Timestamp?

    /// Makes a memory.
    public init(
        id: MemoryID,
        user: UserID,
        agent: AgentID? = nil,
        type: MemoryType,
        category: String = "other",
        kind: String,
        key: String? = nil,
        title: String? = nil,
        content: String,
        summary: String? = nil,
        value: JSONValue? = nil,
        importance: Double = 0.5,
        confidence: Double = 1,
        sentiment: String? = nil,
        tags: [String] = [],
        metadata: JSONValue = .object([:]),
        source: String = "conversation",
        status: Status = .active,
        session: SessionID? = nil,
        turn: TurnID? = nil,
        occurredAt: Timestamp,
        validFrom: Timestamp? = nil,
        validTo: Timestamp? = nil,
        supersededBy: MemoryID? = nil,
        expiresAt: Timestamp? = nil,
        createdAt: Timestamp,
        changedAtVersion: Int64 = 0,
        accessCount: Int = 0,
        lastAccessedAt: Timestamp? = nil
    ) {
        self.id = id
        self.user = user
        self.agent = agent
        self.type = type
        self.category = category
        self.kind = kind
        self.key = key
        self.title = title
        self.content = content
        self.summary = summary
        self.value = value
        self.importance = importance
        self.confidence = confidence
        self.sentiment = sentiment
        self.tags = tags
        self.metadata = metadata
        self.source = source
        self.status = status
        self.session = session
        self.turn = turn
        self.occurredAt = occurredAt
        self.validFrom = validFrom ?? occurredAt
        self.validTo = validTo
        self.supersededBy = supersededBy
        self.expiresAt = expiresAt
        self.createdAt = createdAt
        self.changedAtVersion = changedAtVersion
        self.accessCount = accessCount
        self.lastAccessedAt = lastAccessedAt
    }
}
