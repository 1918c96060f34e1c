/// How close a user and an agent are: the sum of a ledger, and the level it gives.
public struct Relationship: Hashable, Sendable {
    /// The user.
    public var user: UserID
    /// The agent's name.
    public var agentName: String
    /// The points, 0 to the template's most (100 unless it says otherwise).
    public var points: Int
    /// The level that the points give, as the template names it.
    public var level: String
    /// How many steps the ledger has taken; guards against two writers.
    public var version: Int64
    /// When the user last spoke with the agent.
    public var lastInteraction: Timestamp?
    /// When the points last changed.
    public var updatedAt: Timestamp

    /// Makes a relationship.
    public init(
        user: UserID,
        agentName: String,
        points: Int = 0,
        level: String = "stranger",
        version: Int64 = 0,
        lastInteraction: Timestamp? = nil,
        updatedAt: Timestamp
    ) {
        self.user = user
        self.agentName = agentName
        self.points = points
        self.level = level
        self.version = version
        self.lastInteraction = lastInteraction
        self.updatedAt = updatedAt
    }
}

/// One step of a relationship.
public struct LedgerEntry: Hashable, Sendable {
    /// The step's name, unique for the user: recording it twice has the effect of once.
    public var id: EventID
    /// The user.
    public var user: UserID
    /// The agent's name.
    public var agentName: String
    /// What happened: an interaction, `first_message`, `decay`, `adjustment` or `undo`.
    public var kind: String
    /// The points that were asked for.
    public var requested: Int
    /// The points that were given, after caps and bounds.
    public var applied: Int
    /// The points after it.
    public var pointsAfter: Int
    /// Why, in words, where a person gave a reason.
    public var reason: String?
    /// The session in which it happened.
    public var session: SessionID?
    /// The turn that brought it about.
    public var turn: TurnID?
    /// When it happened.
    public var createdAt: Timestamp

    /// Makes a step.
    public init(
        id: EventID,
        user: UserID,
        agentName: String,
        kind: String,
        requested: Int,
        applied: Int,
        pointsAfter: Int,
        reason: String? = nil,
        session: SessionID? = nil,
        turn: TurnID? = nil,
        createdAt: Timestamp
    ) {
        self.id = id
        self.user = user
        self.agentName = agentName
        self.kind = kind
        self.requested = requested
        self.applied = applied
        self.pointsAfter = pointsAfter
        self.reason = reason
        self.session = session
        self.turn = turn
        self.createdAt = createdAt
    }
}

/// What a relationship's ledger says about one kind of interaction, as caps and cool-downs need it.
public struct LedgerTally: Hashable, Sendable {
    /// The kind of interaction.
    public var kind: String
    /// How many such steps were taken today.
    public var countToday: Int
    /// The points that those gave, gains only.
    public var gainedToday: Int
    /// The points that such steps gave in this session, gains only, today or before.
    public var gainedInSession: Int
    /// When the last such step was taken.
    public var last: Timestamp

    /// Makes a tally.
    public init(kind: String, countToday: Int, gainedToday: Int, gainedInSession: Int, last: Timestamp) {
        self.kind = kind
        self.countToday = countToday
        self.gainedToday = gainedToday
        self.gainedInSession = gainedInSession
        self.last = last
    }
}
