import LuminoraCore

/// How a family of providers is asked and how it answers.
protocol WireFormat: Sendable {
    /// What makes text of the provider's events.
    associatedtype Decoder: AnswerDecoder

    /// The path that is appended to the base URL.
    var path: String { get }

    /// The headers that are the format's own, the key's among them.
    func headers(key: Secret?) -> [(name: String, value: String)]

    /// The body of the request, JSON with its keys in order.
    func body(for request: CompletionRequest, model: String) throws -> [UInt8]

    /// Makes the decoder of one answer.
    func makeDecoder() -> Decoder
}

/// Makes text of the events of one answer; it holds what the end of the answer says until it is asked for.
protocol AnswerDecoder: Sendable {
    /// Takes the next event and returns the text in it, which may be empty.
    ///
    /// - Throws: ``StreamFault`` for an error that the provider reports, or data that is not in its format.
    mutating func read(_ event: ServerSentEvent) throws(StreamFault) -> String

    /// How the answer ended, once the provider has said so.
    var completion: Completion? { get }

    /// Whether nothing more will come.
    var isFinished: Bool { get }
}

/// What can be wrong with an event of an answer.
enum StreamFault: Error, Sendable {
    /// The data is not in the provider's format.
    case malformed
    /// The provider reports an error instead of going on.
    case reported(ProviderReport)
}
