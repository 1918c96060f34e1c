import LuminoraCore

/// OpenAI's chat completions, which most providers and local servers understand.
struct OpenAIFormat: WireFormat {
    var quirks: OpenAIQuirks

    var path: String { "/chat/completions" }

    func headers(key: Secret?) -> [(name: String, value: String)] {
        key.map { [("Authorization", "Bearer \($0.reveal())")] } ?? []
    }

    func body(for request: CompletionRequest, model: String) throws -> [UInt8] {
        // One system message: the chat templates of many local models refuse a second one.
        let words = request.responseFormat.flatMap(quirks.structuredOutput.instruction)
        let system = (request.system + [words].compactMap(\.self)).filter { !$0.trimmingSpace().isEmpty }.joined(separator: "\n\n")
        var messages = system.isEmpty ? [] : [Body.Message(role: "system", content: system)]
        messages += request.messages.takingTurns.map { Body.Message(role: $0.role.rawValue, content: $0.content) }
        let body = Body(
            model: model,
            messages: messages,
            temperature: request.temperature,
            maxTokens: quirks.tokenLimit == .maxTokens ? request.maximumTokens : nil,
            maxCompletionTokens: quirks.tokenLimit == .maxCompletionTokens ? request.maximumTokens : nil,
            streamOptions: quirks.acceptsStreamOptions ? Body.StreamOptions() : nil,
            responseFormat: request.responseFormat.flatMap(quirks.structuredOutput.parameter)
        )
        return try JSONBytes.encode(body)
    }

    func makeDecoder() -> OpenAIDecoder { OpenAIDecoder() }

    private struct Body: Encodable {
        struct Message: Encodable {
            var role: String
            var content: String
        }

        struct StreamOptions: Encodable {
            var includeUsage = true

            enum CodingKeys: String, CodingKey {
                case includeUsage = "include_usage"
            }
        }

        var model: String
        var messages: [Message]
        var stream = true
        var temperature: Double?
        var maxTokens: Int?
        var maxCompletionTokens: Int?
        var streamOptions: StreamOptions?
        var responseFormat: JSONValue?

        enum CodingKeys: String, CodingKey {
            case model, messages, stream, temperature
            case maxTokens = "max_tokens"
            case maxCompletionTokens = "max_completion_tokens"
            case streamOptions = "stream_options"
            case responseFormat = "response_format"
        }
    }
}
