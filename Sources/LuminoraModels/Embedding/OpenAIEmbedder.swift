import AsyncHTTPClient
import Logging
import LuminoraCore
import Synchronization

/// An embedder at the other end of an HTTP connection.
final class OpenAIEmbedder: Embedder {
    private struct Learnt {
        var dimensions: Int?
        var extras: OpenAIEmbeddingFormat.Extras
    }

    let endpoint: Endpoint
    let settings: ModelSettings
    let limits: EmbeddingLimits
    let client: HTTPClient
    let world: ModelWorld
    let logger: Logger
    private let expected: Int?
    private let learnt: Mutex<Learnt>

    /// Makes an embedder.
    ///
    /// - Parameters:
    ///   - endpoint: Where the model is and what opens it.
    ///   - expected: How many numbers an embedding must have; `nil` takes what the first answer has.
    ///   - settings: How patient calls are.
    ///   - limits: How much a call may hold.
    ///   - client: The connections.
    ///   - world: Waiting, chance and the time of day.
    ///   - logger: Where repeated calls are noted.
    init(
        endpoint: Endpoint,
        expected: Int?,
        settings: ModelSettings,
        limits: EmbeddingLimits = EmbeddingLimits(),
        client: HTTPClient,
        world: ModelWorld = .live,
        logger: Logger
    ) {
        self.endpoint = endpoint
        self.expected = expected
        self.settings = settings
        self.limits = limits
        self.client = client
        self.world = world
        self.logger = logger
        // Of the services that are known, only those of one's own may know what embeddings are for; others refuse the question.
        let knowsUse = ["openai-compatible", "llamacpp"].contains(endpoint.provider.name)
        learnt = Mutex(Learnt(dimensions: expected, extras: knowsUse ? .encodingAndUse : .encoding))
    }

    var model: String { endpoint.specification.name }

    var dimensions: Int? { learnt.withLock { $0.dimensions } }

    func embed(_ texts: [String], as use: EmbeddingUse) async throws(ModelError) -> [Embedding] {
        var embeddings: [Embedding] = []
        embeddings.reserveCapacity(texts.count)
        for batch in limits.batches(of: texts) {
            let call = EmbeddingCall(embedder: self, texts: batch)
            for vector in try await vectors(call, use: use) { embeddings.append(try checked(vector, call.explainer)) }
        }
        return embeddings
    }

    /// Makes a call, and makes it once more with less if the server does not accept all that it is asked.
    private func vectors(_ call: EmbeddingCall, use: EmbeddingUse) async throws(ModelError) -> [[Float]] {
        let extras = learnt.withLock { $0.extras }
        do {
            return try await call.run(use: use, extras: extras)
        } catch {
            guard error.code == .invalidRequest, extras != .none else { throw error }
            let vectors = try await call.run(use: use, extras: .none)
            learnt.withLock { $0.extras = .none }
            return vectors
        }
    }

    /// Makes an embedding of a vector that has as many numbers as all others.
    private func checked(_ vector: [Float], _ explainer: FailureExplainer) throws(ModelError) -> Embedding {
        guard let embedding = Embedding(vector), vector.count <= limits.dimensions else {
            throw explainer.error(.invalidResponse, "an embedding has no direction", remedy: "check that \(model) is for embeddings")
        }
        let known = learnt.withLock { learnt in
            learnt.dimensions = learnt.dimensions ?? vector.count
            return learnt.dimensions
        }
        guard known == vector.count else {
            let remedy = "name the model that the stored embeddings are of, or run “luminora memory reindex”"
            throw explainer.error(
                .invalidResponse,
                "\(model) gives embeddings of \(vector.count) numbers instead of \(known ?? 0)",
                remedy: expected == nil ? "check what \(endpoint.host) serves under that name" : remedy
            )
        }
        return embedding
    }
}
