public import LuminoraCore

/// A memory as it enters the recall index.
public struct RecallEntry: Sendable {
    /// What sort of memory it is.
    public enum Kind: UInt8, Hashable, Sendable, CaseIterable, Codable {
        /// A line of a conversation.
        case message
        /// Something that is so.
        case fact
        /// A moment.
        case episode
        /// Anything else that is remembered.
        case memory
    }

    /// Names the memory, among all of the user's; a UUID in lower case takes the least room.
    public var id: String
    /// What sort of memory it is.
    public var kind: Kind
    /// What it says.
    public var text: String
    /// Who said it, by name; `nil` for what nobody said.
    public var speaker: String?
    /// Whether the user said it.
    public var isFromUser: Bool
    /// The session of a message, which parts it from the lines of other sessions.
    public var session: String?
    /// The place of a message in its session; any rising numbers.
    public var position: Int
    /// When it was said, or when what it tells happened.
    public var timestamp: Timestamp
    /// How much it matters, 0 to 1; `nil` where nobody has judged that, as for messages.
    public var importance: Double?
    /// How sure it is, 0 to 1.
    public var confidence: Double
    /// The agent it is private to; `nil` if all of the user's agents share it.
    public var agent: AgentID?
    /// Whether it counts.
    public var status: Memory.Status
    /// When it stops counting.
    public var expiresAt: Timestamp?
    /// How often it has been used.
    public var accessCount: Int
    /// When it was last used.
    public var lastAccess: Timestamp?
    /// Its meaning, from the embedder that the queries' vectors are from.
    public var vector: RecallVector?
    /// The message that a fact or an episode came from.
    public var source: String?

    /// Makes an entry.
    public init(
        id: String,
        kind: Kind,
        text: String,
        speaker: String? = nil,
        isFromUser: Bool = false,
        session: String? = nil,
        position: Int = 0,
        timestamp: Timestamp,
        importance: Double? = nil,
        confidence: Double = 1,
        agent: AgentID? = nil,
        status: Memory.Status = .active,
        expiresAt: Timestamp? = nil,
        accessCount: Int = 0,
        lastAccess: Timestamp? = nil,
        vector: RecallVector? = nil,
        source: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.text = text
        self.speaker = speaker
        self.isFromUser = isFromUser
        self.session = session
        self.position = position
        self.timestamp = timestamp
        self.importance = importance
        self.confidence = confidence
        self.agent = agent
        self.status = status
        self.expiresAt = expiresAt
        self.accessCount = accessCount
        self.lastAccess = lastAccess
        self.vector = vector
        self.source = source
    }
}
