/// A user message and the answer to it: what is atomic, idempotent and can be undone.
public struct Turn: Hashable, Sendable {
    /// Where a turn stands.
    public enum State: String, Hashable, Sendable, Codable {
        /// It is being answered.
        case open
        /// It is answered.
        case complete
        /// The model failed; it can be retried.
        case failed
        /// The reader stopped the answer; what was said is kept.
        case partial
        /// The program that was answering went away; it can be retried.
        case interrupted
        /// It was taken back.
        case undone
    }

    /// The turn.
    public var id: TurnID
    /// The session it belongs to.
    public var session: SessionID
    /// The user whose session that is.
    public var user: UserID
    /// Where it stands.
    public var state: State
    /// How often it has been tried, from 1.
    public var attempt: Int
    /// Who is answering it, while it is open.
    public var owner: String?
    /// Until when that is believed without a sign of life.
    public var leaseUntil: Timestamp?
    /// The caller's key against answering the same request twice.
    public var idempotencyKey: String?
    /// The SHA-256 of the request that came with the key.
    public var requestHash: String?
    /// The user's message.
    public var userMessage: MessageID
    /// The answer, once there is one.
    public var answer: MessageID?
    /// Why it failed: a code and a sentence.
    public var failure: Failure?
    /// What came of it, as the engine reports it, so that a repeated request gets the same answer.
    public var report: JSONValue?
    /// When it was opened.
    public var openedAt: Timestamp
    /// When it was closed.
    public var closedAt: Timestamp?

    /// Why a turn failed.
    public struct Failure: Hashable, Sendable, Codable {
        /// The code, such as `rate_limited`.
        public var code: String
        /// What happened and what to do about it.
        public var message: String

        /// Makes a failure.
        public init(code: String, message: String) {
            self.code = code
            self.message = message
        }
    }

    /// Makes a turn.
    public init(
        id: TurnID,
        session: SessionID,
        user: UserID,
        state: State = .open,
        attempt: Int = 1,
        owner: String? = nil,
        leaseUntil: Timestamp? = nil,
        idempotencyKey: String? = nil,
        requestHash: String? = nil,
        userMessage: MessageID,
        answer: MessageID? = nil,
        failure: Failure? = nil,
        report: JSONValue? = nil,
        openedAt: Timestamp,
        closedAt: Timestamp? = nil
    ) {
        self.id = id
        self.session = session
        self.user = user
        self.state = state
        self.attempt = attempt
        self.owner = owner
        self.leaseUntil = leaseUntil
        self.idempotencyKey = idempotencyKey
        self.requestHash = requestHash
        self.userMessage = userMessage
        self.answer = answer
        self.failure = failure
        self.report = report
        self.openedAt = openedAt
        self.closedAt = closedAt
    }
}
