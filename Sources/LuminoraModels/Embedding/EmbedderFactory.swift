public import Logging
public import LuminoraCore

/// Makes embedders from their specifications.
public enum EmbedderFactory {
    /// Makes the embedder that a specification means.
    ///
    /// - Parameters:
    ///   - specification: Which embedder.
    ///   - dimensions: How many numbers its embeddings must have, where some are stored already; others are refused.
    ///   - shelf: Where installed models are.
    ///   - settings: How patient calls to services are.
    ///   - environment: The environment variables, among which a service's key is looked for.
    ///   - httpClient: The connections; its owner shuts it down when the embedder is no longer used.
    ///   - logger: Where repeated calls are noted; no key and no text is.
    /// - Returns: An embedder that is ready; nothing has been sent yet.
    /// - Throws: ``ModelError`` with the code `authentication` if there is no usable key, or ``ModelPackageError`` if a model is
    ///   not installed or cannot be used.
    public static func make(
        _ specification: EmbedderSpecification,
        dimensions: Int? = nil,
        shelf: ModelShelf,
        settings: ModelSettings = ModelSettings(),
        environment: [String: String],
        httpClient: ModelHTTPClient,
        logger: Logger
    ) throws -> any Embedder {
        switch specification.source {
        case .installed: try MultilingualEmbedder(shelf: shelf)
        case .service(let specification):
            OpenAIEmbedder(
                endpoint: Endpoint(
                    specification: specification,
                    key: try APIKey.resolve(for: specification.provider, environment: environment)
                ),
                expected: dimensions,
                settings: settings,
                client: httpClient.client,
                logger: logger
            )
        }
    }
}
