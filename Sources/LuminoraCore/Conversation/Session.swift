/// A conversation of a user with an agent.
public struct Session: Hashable, Sendable {
    /// Where a session stands.
    public enum Status: String, Hashable, Sendable, Codable {
        /// In use.
        case active
        /// Nobody has spoken for a while.
        case idle
        /// Halted on purpose.
        case paused
        /// The connection is lost; it may be resumed.
        case disconnected
        /// Over.
        case ended
        /// Over, because something failed.
        case error
    }

    /// How the user talks.
    public enum Channel: String, Hashable, Sendable, Codable {
        /// In writing.
        case text
        /// By voice.
        case voice
    }

    /// The session.
    public var id: SessionID
    /// The user.
    public var user: UserID
    /// The agent.
    public var agent: AgentID
    /// The agent's name.
    public var agentName: String
    /// How the user talks.
    public var channel: Channel
    /// Where the session stands.
    public var status: Status
    /// The sequence number of the last message, 0 before the first.
    public var lastSequence: Int
    /// When it began.
    public var createdAt: Timestamp
    /// When something last happened in it.
    public var lastActivity: Timestamp

    /// Makes a session.
    public init(
        id: SessionID,
        user: UserID,
        agent: AgentID,
        agentName: String,
        channel: Channel = .text,
        status: Status = .active,
        lastSequence: Int = 0,
        createdAt: Timestamp,
        lastActivity: Timestamp? = nil
    ) {
        self.id = id
        self.user = user
        self.agent = agent
        self.agentName = agentName
        self.channel = channel
        self.status = status
        self.lastSequence = lastSequence
        self.createdAt = createdAt
        self.lastActivity = lastActivity ?? createdAt
    }
}
