/// A model that answers a conversation, piece by piece.
///
/// Laws:
/// - The stream yields any number of ``CompletionEvent/text(_:)`` events in order, then at most one
///   ``CompletionEvent/finished(_:)``, and then ends. A stream that ends without `finished` was cut short and throws.
/// - Every failure is a ``ModelError``. Failures before the first piece of text are retried as the model's own
///   configuration says; after it they never are, for the reader has already seen the text.
/// - Ending the iteration or cancelling the task closes the connection at once.
public protocol LanguageModel: Sendable {
    /// The name that is shown and stored with an answer, such as `deepseek:deepseek-chat`.
    var name: String { get }

    /// Answers a request.
    func complete(_ request: CompletionRequest) -> AsyncThrowingStream<CompletionEvent, any Error>
}

/// What a language model is asked.
public struct CompletionRequest: Sendable {
    /// The instructions, in order: the first is the same for every turn with a character, so that a provider can cache it.
    public var system: [String]
    /// The conversation so far, oldest first; the last message is the user's.
    public var messages: [ChatMessage]
    /// The most tokens to answer with.
    public var maximumTokens: Int
    /// How freely to choose words, 0 to 2; `nil` leaves it to the provider.
    public var temperature: Double?
    /// The shape that the answer must have, where it is to be read by a program; a provider that cannot promise it is asked in words.
    public var responseFormat: ResponseFormat?
    /// What a responder without a language model needs to speak in character; language models do not look at it.
    public var character: CharacterCue?

    /// Makes a request.
    public init(
        system: [String],
        messages: [ChatMessage],
        maximumTokens: Int = 1024,
        temperature: Double? = nil,
        responseFormat: ResponseFormat? = nil,
        character: CharacterCue? = nil
    ) {
        self.system = system
        self.messages = messages
        self.maximumTokens = maximumTokens
        self.temperature = temperature
        self.responseFormat = responseFormat
        self.character = character
    }
}

/// The shape of an answer that a program reads: one JSON object.
public struct ResponseFormat: Hashable, Sendable {
    /// A name for the shape, of letters, digits and `_`.
    public var name: String
    /// The JSON schema: closed objects with all members required, which is what providers can promise.
    public var schema: JSONValue

    /// Makes a format.
    public init(name: String, schema: JSONValue) {
        self.name = name
        self.schema = schema
    }
}

/// One message of a conversation as a language model sees it.
public struct ChatMessage: Hashable, Sendable, Codable {
    /// Who speaks.
    public enum Role: String, Hashable, Sendable, Codable {
        /// The person.
        case user
        /// The character.
        case assistant
    }

    /// Who speaks.
    public var role: Role
    /// What is said.
    public var content: String

    /// Makes a message.
    public init(role: Role, content: String) {
        self.role = role
        self.content = content
    }
}

/// What a language model sends back.
public enum CompletionEvent: Hashable, Sendable {
    /// The next piece of the answer, never empty.
    case text(String)
    /// The end of the answer.
    case finished(Completion)
}

/// How an answer ended.
public struct Completion: Hashable, Sendable {
    /// Why the model stopped.
    public enum Reason: String, Hashable, Sendable, Codable {
        /// The answer is complete.
        case stop
        /// The answer reached the most tokens that were allowed.
        case length
        /// The provider withheld the rest of the answer.
        case filtered
    }

    /// Why the model stopped.
    public var reason: Reason
    /// What the answer took, if the provider says so.
    public var usage: TokenUsage?
    /// The model that answered, as the provider calls it.
    public var model: String?

    /// Makes the end of an answer.
    public init(reason: Reason, usage: TokenUsage? = nil, model: String? = nil) {
        self.reason = reason
        self.usage = usage
        self.model = model
    }
}

/// The tokens that a call to a language model took.
public struct TokenUsage: Hashable, Sendable, Codable {
    /// Tokens read, those found in the provider's cache among them.
    public var input: Int
    /// Tokens written.
    public var output: Int
    /// Tokens of `input` that were found in the provider's cache.
    public var cached: Int

    /// Makes a count of tokens.
    public init(input: Int, output: Int, cached: Int = 0) {
        self.input = input
        self.output = output
        self.cached = cached
    }
}
