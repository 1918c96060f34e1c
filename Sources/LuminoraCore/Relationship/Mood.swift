/// The mood of an agent in a session, as it was when it was last set; it fades from then on.
public struct Mood: Hashable, Sendable, Codable {
    /// The name, as the template gives it, or `neutral`.
    public var name: String
    /// How strong it was when it began, 0 to 1.
    public var intensity: Double
    /// When it began.
    public var startedAt: Timestamp

    /// Makes a mood.
    public init(name: String, intensity: Double, startedAt: Timestamp) {
        self.name = name
        self.intensity = intensity
        self.startedAt = startedAt
    }

    /// The name of having no mood.
    public static let neutralName = "neutral"

    /// No mood: `neutral` at full intensity.
    public static func neutral(at moment: Timestamp) -> Mood {
        Mood(name: neutralName, intensity: 1, startedAt: moment)
    }
}

/// A change of mood, for the history.
public struct MoodChange: Hashable, Sendable {
    /// The session.
    public var session: SessionID
    /// The user whose session that is.
    public var user: UserID
    /// The mood from now on.
    public var mood: Mood
    /// The turn that brought it about.
    public var turn: TurnID?
    /// What brought it about, such as `user_gives_compliment`.
    public var cause: String?

    /// Makes a change of mood.
    public init(session: SessionID, user: UserID, mood: Mood, turn: TurnID? = nil, cause: String? = nil) {
        self.session = session
        self.user = user
        self.mood = mood
        self.turn = turn
        self.cause = cause
    }
}
