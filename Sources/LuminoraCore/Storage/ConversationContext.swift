/// What a turn needs to know.
public struct ContextRequest: Hashable, Sendable {
    /// The user.
    public var user: UserID
    /// The agent's name.
    public var agentName: String
    /// The session.
    public var session: SessionID
    /// The most recent messages to give, 0 to 200.
    public var recentMessages: Int
    /// The start of the user's day, for what is counted by day.
    public var dayStart: Timestamp
    /// Give the memories that changed after this version; `nil` for none.
    public var memoriesSince: Int64?
    /// What to give of what is remembered; `nil` for nothing.
    public var recall: RecallRequest?

    /// Makes a request.
    public init(
        user: UserID,
        agentName: String,
        session: SessionID,
        recentMessages: Int = 10,
        dayStart: Timestamp,
        memoriesSince: Int64? = nil,
        recall: RecallRequest? = nil
    ) {
        self.user = user
        self.agentName = agentName
        self.session = session
        self.recentMessages = recentMessages
        self.dayStart = dayStart
        self.memoriesSince = memoriesSince
        self.recall = recall
    }
}

/// Which live memories an answer may need.
public struct RecallRequest: Hashable, Sendable {
    /// The agent that is to remember: it sees shared memories and its own.
    public var agent: AgentID
    /// The kinds of fact that the message touches, which are given before all others.
    public var kinds: [String]
    /// The most facts, those of the kinds first, then the most important, then the newest; 0 to 100.
    public var facts: Int
    /// The most episodes, the most important of the recent ones first; 0 to 100.
    public var episodes: Int
    /// Episodes that happened before this moment are not recent.
    public var episodesSince: Timestamp
    /// The time now: what has expired is not given.
    public var now: Timestamp

    /// Makes a request.
    public init(
        agent: AgentID,
        kinds: [String] = [],
        facts: Int = 10,
        episodes: Int = 3,
        episodesSince: Timestamp,
        now: Timestamp
    ) {
        self.agent = agent
        self.kinds = kinds
        self.facts = facts
        self.episodes = episodes
        self.episodesSince = episodesSince
        self.now = now
    }
}

/// The state that a turn starts from, all of one moment.
public struct ConversationContext: Hashable, Sendable {
    /// The user's account, unless the user is new.
    public var account: Account?
    /// The session, unless it is new.
    public var session: Session?
    /// The relationship, unless the two are new to each other.
    public var relationship: Relationship?
    /// What the ledger says about each kind of interaction that was recorded today or in this session.
    public var tallies: [LedgerTally]
    /// The session's mood, unless the session is new.
    public var mood: Mood?
    /// The mood in which the user's last other session with the agent ended.
    public var previousMood: Mood?
    /// The last messages of the session, oldest first, without those of undone turns.
    public var recent: [Message]
    /// The memories that changed after the version that was asked about, at most 10,000.
    public var changedMemories: [Memory]
    /// The live facts that were asked for: keyed memories, semantic and procedural.
    public var facts: [Memory]
    /// The live episodes that were asked for.
    public var episodes: [Memory]

    /// Makes a context.
    public init(
        account: Account? = nil,
        session: Session? = nil,
        relationship: Relationship? = nil,
        tallies: [LedgerTally] = [],
        mood: Mood? = nil,
        previousMood: Mood? = nil,
        recent: [Message] = [],
        changedMemories: [Memory] = [],
        facts: [Memory] = [],
        episodes: [Memory] = []
    ) {
        self.account = account
        self.session = session
        self.relationship = relationship
        self.tallies = tallies
        self.mood = mood
        self.previousMood = previousMood
        self.recent = recent
        self.changedMemories = changedMemories
        self.facts = facts
        self.episodes = episodes
    }
}
