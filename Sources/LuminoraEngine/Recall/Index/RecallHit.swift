/// A memory that was recalled, and why.
public struct RecallHit: Hashable, Sendable {
    /// What the score is made of; each part is in the score as it stands here.
    public struct Parts: Hashable, Sendable {
        /// The query's words in the memory itself.
        public var words: Float = 0
        /// The query's words in the lines around it.
        public var neighbours: Float = 0
        /// How near its vector, and those of the lines around it, are to the query's.
        public var vector: Float = 0
        /// Somebody whom the query names said it.
        public var speaker: Float = 0
        /// It is from the period that the query names, or soon after.
        public var date: Float = 0
        /// It tells a time, and the query asks for one.
        public var time: Float = 0
        /// Its session has a line that answers the query well.
        public var session: Float = 0
        /// It is long enough to say something.
        public var length: Float = 0
        /// It ends in a question; 0 or less.
        public var question: Float = 0
        /// It matters, is sure, and is not old.
        public var importance: Float = 0
        /// It has been of use.
        public var access: Float = 0

        /// The sum of the parts.
        public var total: Float {
            words + neighbours + vector + speaker + date + time + session + length + question + importance + access
        }

        /// What the query's own words and meaning give, without the signs that any memory may have; 0 for what has nothing to do with it.
        public var relevance: Float { words + neighbours + vector }

        /// Makes parts that are all 0.
        public init() {}
    }

    /// The memory's name.
    public let id: String
    /// What sort of memory it is.
    public let kind: RecallEntry.Kind
    /// What it is ranked by; about 1 for one whose words answer the query, more where other signs add to them.
    public let score: Float
    /// What the score is made of.
    public let parts: Parts
    /// The query's words that are in it or around it, as the query has them, in its order.
    public let matched: [String]
    /// The cosine of its vector and the query's; `nil` without either.
    public let cosine: Float?
}
