/// One line of a conversation.
public struct Message: Hashable, Sendable {
    /// Who says it.
    public enum Speaker: String, Hashable, Sendable, Codable {
        /// The user.
        case user
        /// The character.
        case assistant
        /// Neither: a note to the conversation.
        case system
    }

    /// Whether it is all there.
    public enum State: String, Hashable, Sendable, Codable {
        /// It is all there.
        case complete
        /// It breaks off: the reader went away or stopped it.
        case partial
    }

    /// The message.
    public var id: MessageID
    /// The session it belongs to.
    public var session: SessionID
    /// The user whose session that is.
    public var user: UserID
    /// The turn it belongs to.
    public var turn: TurnID
    /// Its place in the session, from 1 without a gap.
    public var sequence: Int
    /// Who says it.
    public var speaker: Speaker
    /// What is said.
    public var content: String
    /// Whether it is all there.
    public var state: State
    /// Tokens it took, read and written.
    public var tokens: Int
    /// When it was said; rises strictly within a session.
    public var timestamp: Timestamp

    /// Makes a message.
    public init(
        id: MessageID,
        session: SessionID,
        user: UserID,
        turn: TurnID,
        sequence: Int,
        speaker: Speaker,
        content: String,
        state: State = .complete,
        tokens: Int = 0,
        timestamp: Timestamp
    ) {
        self.id = id
        self.session = session
        self.user = user
        self.turn = turn
        self.sequence = sequence
        self.speaker = speaker
        self.content = content
        self.state = state
        self.tokens = tokens
        self.timestamp = timestamp
    }
}
