/// What sort of moment an episode is.
public enum EpisodeType: String, Hashable, Sendable, Codable, CaseIterable {
    /// A strong feeling, such as a loss.
    case emotionalMoment = "emotional_moment"
    /// Something that was hard to say.
    case confession
    /// A step in life: a birth, a wedding, a move.
    case milestone
    /// Something that was reached.
    case achievement
    /// Closeness between user and character.
    case bonding
    /// A quarrel.
    case conflict
    /// Something of every day.
    case routine
    /// What a session was about.
    case summary

    /// How much such a moment matters before the feeling is counted, 0 to 10.
    public var baseImportance: Double {
        switch self {
        case .emotionalMoment: 8
        case .confession: 7.5
        case .milestone, .achievement: 7
        case .bonding: 6.5
        case .conflict: 6
        case .summary: 5
        case .routine: 2
        }
    }

    /// The one of the third seed's nine categories that such moments fall in.
    public var category: String {
        switch self {
        case .emotionalMoment, .confession, .conflict: "emotion"
        case .milestone, .achievement: "achievement"
        case .bonding, .summary: "conversation"
        case .routine: "routine"
        }
    }

    /// Below this a moment is not remembered, 0 to 10.
    public static let leastImportance = 5.0
}

/// How a moment felt.
public enum Sentiment: String, Hashable, Sendable, Codable, CaseIterable {
    /// As good as can be.
    case veryPositive = "very_positive"
    /// Good.
    case positive
    /// Neither.
    case neutral
    /// Bad.
    case negative
    /// As bad as can be.
    case veryNegative = "very_negative"

    /// What the importance of a moment is multiplied with.
    public var weight: Double {
        switch self {
        case .veryPositive: 1.2
        case .positive, .negative: 1.1
        case .neutral: 1
        case .veryNegative: 1.3
        }
    }
}
