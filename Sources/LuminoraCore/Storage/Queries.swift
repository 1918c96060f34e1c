/// One page of an answer.
public struct Page<Row: Sendable>: Sendable {
    /// The rows, in the order that the query documents.
    public var rows: [Row]
    /// Give it to the same query for the next page; `nil` after the last.
    public var next: Cursor?

    /// Makes a page.
    public init(rows: [Row], next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

extension Page: Equatable where Row: Equatable {}

/// A place in the answer to a query; only the store that made it understands it.
public struct Cursor: Hashable, Sendable, RawRepresentable, Codable {
    /// The place as text.
    public var rawValue: String

    /// Takes a place that a store gave.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

/// The size of a page: 1 to 1,000.
public struct PageLimit: Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// The most rows.
    public let value: Int

    /// Makes a limit, brought into 1 to 1,000.
    public init(_ value: Int) {
        self.value = min(max(value, 1), 1000)
    }

    /// Makes a limit from a literal.
    public init(integerLiteral value: Int) {
        self.init(value)
    }
}

/// Asks for a user's sessions, the one with the latest activity first.
public struct SessionQuery: Hashable, Sendable {
    /// The user.
    public var user: UserID
    /// Only those with this agent, if given.
    public var agentName: String?
    /// The most rows.
    public var limit: PageLimit
    /// Where to go on.
    public var after: Cursor?

    /// Makes a query.
    public init(user: UserID, agentName: String? = nil, limit: PageLimit = 50, after: Cursor? = nil) {
        self.user = user
        self.agentName = agentName
        self.limit = limit
        self.after = after
    }
}

/// Asks for a turn of a user.
public enum TurnQuery: Hashable, Sendable {
    /// The turn with this id.
    case id(TurnID, of: UserID)
    /// The turn of the last 72 hours that was opened with this key.
    case idempotencyKey(String, of: UserID, now: Timestamp)
    /// The session's last turn that is not undone.
    case last(SessionID, of: UserID)
    /// The session's open turn.
    case open(SessionID, of: UserID)
}

/// Asks for the messages of a session, those of undone turns among them only if asked for.
public struct MessageQuery: Hashable, Sendable {
    /// Which way through the session.
    public enum Order: Hashable, Sendable {
        /// From the first on.
        case oldestFirst
        /// From the last back.
        case newestFirst
    }

    /// The session.
    public var session: SessionID
    /// The user whose session it is.
    public var user: UserID
    /// Which way through the session.
    public var order: Order
    /// Whether to give the messages of undone turns too.
    public var includesUndone: Bool
    /// The most rows.
    public var limit: PageLimit
    /// Where to go on.
    public var after: Cursor?

    /// Makes a query.
    public init(
        session: SessionID,
        user: UserID,
        order: Order = .oldestFirst,
        includesUndone: Bool = false,
        limit: PageLimit = 50,
        after: Cursor? = nil
    ) {
        self.session = session
        self.user = user
        self.order = order
        self.includesUndone = includesUndone
        self.limit = limit
        self.after = after
    }
}

/// Asks for a relationship's ledger, newest first.
public struct LedgerQuery: Hashable, Sendable {
    /// The user.
    public var user: UserID
    /// Only steps with this agent, if given.
    public var agentName: String?
    /// Only the steps that this turn brought about, if given.
    public var turn: TurnID?
    /// The most rows.
    public var limit: PageLimit
    /// Where to go on.
    public var after: Cursor?

    /// Makes a query.
    public init(user: UserID, agentName: String? = nil, turn: TurnID? = nil, limit: PageLimit = 50, after: Cursor? = nil) {
        self.user = user
        self.agentName = agentName
        self.turn = turn
        self.limit = limit
        self.after = after
    }
}

/// Asks for the moods of a session, newest first.
public struct MoodQuery: Hashable, Sendable {
    /// The session.
    public var session: SessionID
    /// The user whose session it is.
    public var user: UserID
    /// The most rows.
    public var limit: PageLimit
    /// Where to go on.
    public var after: Cursor?

    /// Makes a query.
    public init(session: SessionID, user: UserID, limit: PageLimit = 50, after: Cursor? = nil) {
        self.session = session
        self.user = user
        self.limit = limit
        self.after = after
    }
}

/// Asks for a user's memories, newest first.
public struct MemoryQuery: Hashable, Sendable {
    /// The user.
    public var user: UserID
    /// Only those that this agent may see, shared ones and its own; `nil` for all.
    public var visibleTo: AgentID?
    /// Only those of this type, if given.
    public var type: Memory.MemoryType?
    /// Only those of this kind, if given.
    public var kind: String?
    /// Only those with one of these keys, if given; at most 100.
    public var keys: [String]?
    /// Only these, if given; at most 100.
    public var ids: [MemoryID]?
    /// Only those that have a message of this turn among their sources, if given.
    public var learntFrom: TurnID?
    /// Only those of this status, or all if `nil`; active ones whose time is over are never given as active.
    public var status: Memory.Status?
    /// The time now.
    public var now: Timestamp
    /// The most rows.
    public var limit: PageLimit
    /// Where to go on.
    public var after: Cursor?

    /// Makes a query.
    public init(
        user: UserID,
        visibleTo: AgentID? = nil,
        type: Memory.MemoryType? = nil,
        kind: String? = nil,
        keys: [String]? = nil,
        ids: [MemoryID]? = nil,
        learntFrom: TurnID? = nil,
        status: Memory.Status? = .active,
        now: Timestamp,
        limit: PageLimit = 50,
        after: Cursor? = nil
    ) {
        self.user = user
        self.visibleTo = visibleTo
        self.type = type
        self.kind = kind
        self.keys = keys
        self.ids = ids
        self.learntFrom = learntFrom
        self.status = status
        self.now = now
        self.limit = limit
        self.after = after
    }
}

/// Asks for jobs, in the order in which they were enqueued.
public struct JobQuery: Hashable, Sendable {
    /// Only this user's jobs; `nil` for everybody's, as operators ask.
    public var user: UserID?
    /// Only jobs of this state, if given.
    public var state: Job.State?
    /// Only this job, if given.
    public var id: JobID?
    /// The most rows.
    public var limit: PageLimit
    /// Where to go on.
    public var after: Cursor?

    /// Makes a query.
    public init(user: UserID? = nil, state: Job.State? = nil, id: JobID? = nil, limit: PageLimit = 50, after: Cursor? = nil) {
        self.user = user
        self.state = state
        self.id = id
        self.limit = limit
        self.after = after
    }
}

/// Asks for what there is to learn from a turn.
public struct LessonQuery: Hashable, Sendable {
    /// The turns; more than 20 are as 20.
    public var turns: [TurnID]
    /// The user whose turns they are.
    public var user: UserID
    /// How many of the user's messages before a turn's own, and how many after it, to give; 0 to 20 each.
    public var reach: Int

    /// The turns that count.
    package var asked: ArraySlice<TurnID> { turns.prefix(20) }

    /// Makes a query.
    public init(turns: [TurnID], of user: UserID, reach: Int = 4) {
        self.turns = turns
        self.user = user
        self.reach = reach
    }
}
