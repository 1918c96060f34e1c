/// A service that language models are reached through.
public struct ModelProvider: Hashable, Sendable, CustomStringConvertible {
    /// How the provider is talked to.
    enum Format: Hashable, Sendable {
        /// OpenAI's chat completions, with what differs between those who imitate it.
        case openAI(OpenAIQuirks)
        /// Anthropic's messages.
        case anthropic
        /// No network at all.
        case offline
    }

    /// The name, as it is given on the command line.
    public let name: String
    /// The address that the API's paths are appended to, unless the user gives one; `nil` where there is no usual one.
    public let baseURL: String?
    /// The environment variable that usually holds the key, if the provider has keys of its own.
    public let keyVariable: String?
    /// Whether nothing works without a key.
    public let needsKey: Bool
    /// The model that is asked for unless the user names one; `nil` where there is no usual one.
    public let defaultModel: String?

    let format: Format
    /// What to do if nothing listens there, for servers on the user's own machine.
    let startRemedy: String?

    /// The name.
    public var description: String { name }

    init(
        _ name: String,
        baseURL: String? = nil,
        keyVariable: String? = nil,
        needsKey: Bool = false,
        defaultModel: String? = nil,
        format: Format,
        startRemedy: String? = nil
    ) {
        self.name = name
        self.baseURL = baseURL
        self.keyVariable = keyVariable
        self.needsKey = needsKey
        self.defaultModel = defaultModel
        self.format = format
        self.startRemedy = startRemedy
    }
}

/// What differs between services that imitate OpenAI's chat completions.
struct OpenAIQuirks: Hashable, Sendable {
    /// What the field with the most tokens is called.
    enum TokenLimit: String, Hashable, Sendable {
        case maxTokens = "max_tokens"
        case maxCompletionTokens = "max_completion_tokens"
    }

    /// What the field with the most tokens is called.
    var tokenLimit: TokenLimit = .maxTokens
    /// Whether `stream_options.include_usage` may be sent; strict services refuse requests with fields they do not know.
    var acceptsStreamOptions = true
    /// What may be said about the shape of an answer.
    var structuredOutput: StructuredOutput = .none
}
