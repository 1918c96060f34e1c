/// The levels of a relationship, from strangers to the closest.
public struct RelationshipLevels: Hashable, Sendable {
    /// One level.
    public struct Level: Hashable, Sendable {
        /// The name, such as `friend`.
        public var name: String
        /// The most points that this level holds; the next level begins one above.
        public var upperBound: Int
        /// What the level means.
        public var description: String?
        /// What it changes in the character.
        public var modifiers: Modifiers

        /// Makes a level.
        public init(name: String, upperBound: Int, description: String? = nil, modifiers: Modifiers = .none) {
            self.name = name
            self.upperBound = upperBound
            self.description = description
            self.modifiers = modifiers
        }
    }

    /// The levels, by rising upper bound; never empty.
    public let levels: [Level]

    /// Makes levels, sorted by their upper bound; an empty list stands for the default ones.
    public init(_ levels: [Level]) {
        self.levels = levels.isEmpty ? Self.standard.levels : levels.sorted { $0.upperBound < $1.upperBound }
    }

    private init(sorted levels: [Level]) {
        self.levels = levels
    }

    /// The level that so many points give: the first that holds them, else the last.
    public func level(at points: Int) -> Level {
        levels[index(at: points)]
    }

    /// The position of the level that so many points give.
    public func index(at points: Int) -> Int {
        levels.firstIndex { points <= $0.upperBound } ?? levels.count - 1
    }

    /// The fewest points of the level that so many points give.
    public func floor(at points: Int) -> Int {
        let index = index(at: points)
        return index == 0 ? 0 : levels[index - 1].upperBound + 1
    }

    /// The levels of a template that names none: stranger to 20, acquaintance 40, friend 60, close_friend 80, soulmate 100.
    public static let standard = RelationshipLevels(sorted: [
        Level(name: "stranger", upperBound: 20),
        Level(name: "acquaintance", upperBound: 40),
        Level(name: "friend", upperBound: 60),
        Level(name: "close_friend", upperBound: 80),
        Level(name: "soulmate", upperBound: 100),
    ])
}
