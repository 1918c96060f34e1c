/// What a level or a mood changes in a character.
public struct Modifiers: Hashable, Sendable {
    /// What is added to the dials.
    public var parameters: Parameters
    /// Tones of voice that come in.
    public var tones: [String]
    /// Turns of phrase that come in.
    public var expressions: [String]
    /// What is said to the character first.
    public var prefix: String?
    /// What is said to the character last.
    public var suffix: String?
    /// What the character does differently.
    public var adjustments: [String]

    /// Makes modifiers; those left out change nothing.
    public init(
        parameters: Parameters = .none,
        tones: [String] = [],
        expressions: [String] = [],
        prefix: String? = nil,
        suffix: String? = nil,
        adjustments: [String] = []
    ) {
        self.parameters = parameters
        self.tones = tones
        self.expressions = expressions
        self.prefix = prefix
        self.suffix = suffix
        self.adjustments = adjustments
    }

    /// No change at all.
    public static let none = Modifiers()
}
