/// A model that places texts in a space in which likeness of meaning is nearness.
///
/// Laws:
/// - There are as many embeddings as texts, in the texts' order, all of the same number of dimensions.
/// - The embedding of a text depends on the text, its use and the model alone, not on the texts beside it.
/// - Embeddings of different ``model`` names are never compared: a name says all that the numbers depend on.
/// - Every failure is a ``ModelError``, and then there is no embedding of any of the texts.
/// - Cancelling the task ends the work soon, with the code `cancelled`.
public protocol Embedder: Sendable {
    /// The name that is stored with every embedding, with the variant where there are several, such as `use-multilingual:v3-6bit`.
    var model: String { get }

    /// How many numbers an embedding has; `nil` where only an answer of the model says so.
    var dimensions: Int? { get }

    /// Works out the embeddings of texts.
    ///
    /// - Parameters:
    ///   - texts: Any number of texts of any length; what is longer than the model can read is cut at its end.
    ///   - use: What the embeddings are for; some models treat questions and what is searched differently.
    /// - Returns: One embedding for each text.
    /// - Throws: ``ModelError``.
    func embed(_ texts: [String], as use: EmbeddingUse) async throws(ModelError) -> [Embedding]
}

extension Embedder {
    /// Works out the embedding of one text.
    ///
    /// - Parameters:
    ///   - text: Any text.
    ///   - use: What the embedding is for.
    /// - Returns: The embedding.
    /// - Throws: ``ModelError``.
    public func embed(_ text: String, as use: EmbeddingUse) async throws(ModelError) -> Embedding {
        guard let embedding = try await embed([text], as: use).first else {
            throw ModelError(code: .invalidResponse, provider: model, message: "there is no embedding", remedy: "ask again")
        }
        return embedding
    }
}

/// What an embedding is for.
public enum EmbeddingUse: String, Hashable, Sendable, CaseIterable {
    /// A question, to find what is like it.
    case query
    /// A text that is to be found.
    case document
}

/// A place in a model's space: a vector of length 1, so that the sum of the products of two is the cosine of their angle.
public struct Embedding: Hashable, Sendable {
    /// The numbers.
    public let values: [Float]

    /// How many numbers there are.
    public var dimensions: Int { values.count }

    /// Makes an embedding of a vector of any length but zero; `nil` if it is empty, all zeros, or has numbers that are not finite.
    ///
    /// - Parameter vector: The numbers; they are divided by the vector's length.
    public init?(_ vector: [Float]) {
        let largest = vector.reduce(0) { max($0, abs($1)) }
        guard largest > 0, vector.allSatisfy(\.isFinite) else { return nil }
        // Divided by the largest first, so that no square leaves the range of the type.
        let sum = vector.reduce(Float(0)) { $0 + ($1 / largest) * ($1 / largest) }
        let length = sum.squareRoot()
        values = vector.map { $0 / largest / length }
    }

    /// The cosine of the angle to another embedding, −1 to 1; 0 for one of another number of dimensions.
    ///
    /// - Parameter other: An embedding of the same model.
    /// - Returns: 1 for the same direction, 0 for no likeness.
    public func similarity(to other: Embedding) -> Float {
        guard values.count == other.values.count else { return 0 }
        return zip(values, other.values).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
