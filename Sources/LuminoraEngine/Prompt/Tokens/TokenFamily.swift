/// Tokenisers that cut text alike, so that one estimate serves all of them.
public struct TokenFamily: Hashable, Sendable, CustomStringConvertible {
    /// What the family is called, such as `o200k`.
    public let name: String

    let weights: TokenWeights

    init(_ name: String, _ weights: TokenWeights) {
        self.name = name
        self.weights = weights
    }

    /// The family of that name, or `nil` if none is called so.
    public init?(named name: String) {
        guard let family = Self.all.first(where: { $0.name == name }) else { return nil }
        self = family
    }

    /// The family's name.
    public var description: String { name }

    /// Every family, ``general`` first.
    public static let all: [TokenFamily] = [
        .general, .o200k, .cl100k, .claude, .deepseek, .mistral, .llama3, .qwen, .qwen35, .gemma, .smollm,
    ]
}
