public import LuminoraCore

/// What is to be recalled.
public struct RecallQuery: Sendable {
    /// What is asked or said.
    public var text: String
    /// Its meaning, from the embedder that the index's vectors are from; `nil` without one.
    public var vector: [Float]?
    /// The time that "yesterday" and expiry are reckoned from.
    public var now: Timestamp
    /// The agent that recalls: it sees what is shared and what is private to it.
    public var agent: AgentID?
    /// The kinds that may come back.
    public var kinds: Set<RecallEntry.Kind>
    /// The most memories that come back, 0 to ``RecallQuery/mostHits``.
    public var limit: Int
    /// Whether memories that newer ones have replaced may come back too.
    public var includesSuperseded: Bool
    /// Whether of memories that say the same only the best comes back.
    public var collapsesDuplicates: Bool
    /// Whether a message stays away when a fact or an episode that came from it comes back.
    public var factsReplaceMessages: Bool

    /// The most memories that one search answers with.
    public static let mostHits = 1000

    /// Makes a query.
    public init(
        _ text: String,
        vector: [Float]? = nil,
        now: Timestamp,
        agent: AgentID? = nil,
        kinds: Set<RecallEntry.Kind> = Set(RecallEntry.Kind.allCases),
        limit: Int = 10,
        includesSuperseded: Bool = false,
        collapsesDuplicates: Bool = true,
        factsReplaceMessages: Bool = true
    ) {
        self.text = text
        self.vector = vector
        self.now = now
        self.agent = agent
        self.kinds = kinds
        self.limit = limit
        self.includesSuperseded = includesSuperseded
        self.collapsesDuplicates = collapsesDuplicates
        self.factsReplaceMessages = factsReplaceMessages
    }
}
