public import Logging
public import LuminoraCore

/// Makes language models from their specifications.
public enum ModelFactory {
    /// Makes the model that a specification means.
    ///
    /// - Parameters:
    ///   - specification: Which model.
    ///   - settings: How patient calls are, and how much they accept.
    ///   - environment: The environment variables, among which the key is looked for.
    ///   - httpClient: The connections; its owner shuts it down when the model is no longer used.
    ///   - logger: Where repeated calls are noted; no key and no part of a conversation is.
    /// - Returns: A model that is ready to answer; nothing has been sent yet.
    /// - Throws: ``ModelError`` with the code `authentication` if there is no usable key, naming the variable to set.
    public static func make(
        _ specification: ModelSpecification,
        settings: ModelSettings = ModelSettings(),
        environment: [String: String],
        httpClient: ModelHTTPClient,
        logger: Logger
    ) throws(ModelError) -> any LanguageModel {
        try make(specification, settings: settings, environment: environment, httpClient: httpClient, logger: logger, world: .live)
    }

    static func make(
        _ specification: ModelSpecification,
        settings: ModelSettings,
        environment: [String: String],
        httpClient: ModelHTTPClient,
        logger: Logger,
        world: ModelWorld
    ) throws(ModelError) -> any LanguageModel {
        let provider = specification.provider
        func model<Format: WireFormat>(_ format: Format) throws(ModelError) -> any LanguageModel {
            HTTPModel(
                endpoint: Endpoint(specification: specification, key: try APIKey.resolve(for: provider, environment: environment)),
                format: format,
                settings: settings,
                client: httpClient.client,
                world: world,
                logger: logger
            )
        }
        switch provider.format {
        case .offline: return OfflineModel()
        case .anthropic: return try model(AnthropicFormat())
        case .openAI(let quirks): return try model(OpenAIFormat(quirks: quirks))
        }
    }
}
