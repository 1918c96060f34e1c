/// Work to be done in the background, one at a time and in order for a user.
public struct Job: Hashable, Sendable {
    /// Where a job stands.
    public enum State: String, Hashable, Sendable, Codable {
        /// Behind another job of its user.
        case waiting
        /// To be done when its time comes.
        case ready
        /// Being done.
        case running
        /// Done.
        case done
        /// Given up; kept so that it can be seen and replayed.
        case buried
    }

    /// The job.
    public var id: JobID
    /// Names the work: the same key is enqueued once.
    public var key: String
    /// The user whose work it is.
    public var user: UserID
    /// The session it comes from.
    public var session: SessionID?
    /// What is to be done, such as `learn`.
    public var kind: String
    /// What it needs to know: identifiers only.
    public var payload: JSONValue
    /// Where it stands.
    public var state: State
    /// Not before this moment; while it is running, the end of its lease.
    public var runAt: Timestamp
    /// How often it has been begun.
    public var attempt: Int
    /// How often whoever had begun it went away without a word, so that somebody else took it up when its lease was over.
    public var crashes: Int
    /// Proves that the one who finishes it is the one who holds it.
    public var leaseToken: String?
    /// Why it last failed.
    public var lastError: String?
    /// When it was enqueued.
    public var createdAt: Timestamp

    /// Makes a job.
    public init(
        id: JobID,
        key: String,
        user: UserID,
        session: SessionID? = nil,
        kind: String,
        payload: JSONValue = .object([:]),
        state: State = .ready,
        runAt: Timestamp,
        attempt: Int = 0,
        crashes: Int = 0,
        leaseToken: String? = nil,
        lastError: String? = nil,
        createdAt: Timestamp
    ) {
        self.id = id
        self.key = key
        self.user = user
        self.session = session
        self.kind = kind
        self.payload = payload
        self.state = state
        self.runAt = runAt
        self.attempt = attempt
        self.crashes = crashes
        self.leaseToken = leaseToken
        self.lastError = lastError
        self.createdAt = createdAt
    }
}

/// A request for jobs to do.
public struct JobClaim: Hashable, Sendable {
    /// Who asks.
    public var owner: String
    /// A fresh text that no one else has: the token of the jobs that are given.
    public var token: String
    /// The most jobs to give, 1 to 100.
    public var limit: Int
    /// How long they are held without a sign of life.
    public var lease: Duration
    /// The time now.
    public var now: Timestamp
    /// Only this user's jobs, if given.
    public var user: UserID?

    /// Makes a request.
    public init(owner: String, token: String, limit: Int, lease: Duration, now: Timestamp, user: UserID? = nil) {
        self.owner = owner
        self.token = token
        self.limit = limit
        self.lease = lease
        self.now = now
        self.user = user
    }
}
