/// What moves the points of a relationship.
public struct AffinityConfiguration: Hashable, Sendable {
    /// The most points there are; the least is 0.
    public var maximumPoints: Int
    /// The points of an interaction by its name; negative ones take away.
    public var points: [String: Int]
    /// The most points that a session can earn.
    public var sessionCap: Int
    /// The most points that a day can earn.
    public var dailyCap: Int
    /// How long the same kind of interaction earns nothing more.
    public var cooldown: Duration
    /// How long a silence is forgiven; `nil` if the relationship never cools.
    public var decayGrace: Duration?
    /// The points that each further week of silence takes, down to the level's floor.
    public var decayPerWeek: Int

    /// Makes a configuration; interactions that `points` leaves out keep their built-in points.
    public init(
        maximumPoints: Int = 100,
        points: [String: Int] = [:],
        sessionCap: Int = 15,
        dailyCap: Int = 25,
        cooldown: Duration = .seconds(60),
        decayGrace: Duration? = .seconds(14 * 86_400),
        decayPerWeek: Int = 1
    ) {
        self.maximumPoints = maximumPoints
        self.points = Self.builtIn.merging(points) { _, own in own }
        self.sessionCap = sessionCap
        self.dailyCap = dailyCap
        self.cooldown = cooldown
        self.decayGrace = decayGrace
        self.decayPerWeek = decayPerWeek
    }

    /// The points of interactions that a template does not mention.
    public static let builtIn: [String: Int] = [
        "first_message": 1, "greeting": 1, "compliment": 2, "gratitude": 1, "affection": 2, "flirt": 1, "apology": 1, "disclosure": 2, "good_news": 1,
        "bad_news": 1, "joke": 1, "insult": -2,
    ]
}
