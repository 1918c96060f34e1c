import LuminoraCore

/// Makes text of the events of a chat completion.
struct OpenAIDecoder: AnswerDecoder {
    private(set) var isFinished = false
    private var reason: Completion.Reason?
    private var usage: TokenUsage?
    private var model: String?

    var completion: Completion? {
        reason.map { Completion(reason: $0, usage: usage, model: model) }
    }

    mutating func read(_ event: ServerSentEvent) throws(StreamFault) -> String {
        let data = event.data.trimmingSpace()
        guard !data.isEmpty else { return "" }
        if data == "[DONE]" {
            isFinished = true
            // Some servers end with the mark alone.
            reason = reason ?? .stop
            return ""
        }
        if event.name == "error" { throw .reported(ProviderReport(json: data) ?? ProviderReport(message: data)) }
        guard let chunk = JSONBytes.decode(Chunk.self, from: data) else { throw .malformed }
        if chunk.error != nil { throw .reported(ProviderReport(json: data) ?? ProviderReport()) }
        guard chunk.choices != nil || chunk.usage != nil || chunk.id != nil else { throw .malformed }
        model = chunk.model ?? model
        usage = chunk.tokenUsage ?? usage
        guard let choice = chunk.choices?.first else { return "" }
        if let reason = choice.finishReason { self.reason = Self.reason(reason) }
        return choice.delta?.content?.text ?? ""
    }

    private static func reason(_ text: String) -> Completion.Reason {
        switch text {
        case "length", "max_tokens", "model_length": .length
        case "content_filter", "safety": .filtered
        default: .stop
        }
    }
}

extension OpenAIDecoder {
    fileprivate struct Chunk: Decodable {
        struct Choice: Decodable {
            struct Delta: Decodable {
                var content: Content?
            }

            var delta: Delta?
            var finishReason: String?

            enum CodingKeys: String, CodingKey {
                case delta
                case finishReason = "finish_reason"
            }
        }

        struct Usage: Decodable {
            struct Details: Decodable {
                var cachedTokens: Int?

                enum CodingKeys: String, CodingKey {
                    case cachedTokens = "cached_tokens"
                }
            }

            var promptTokens: Int?
            var completionTokens: Int?
            var details: Details?
            var cacheHits: Int?

            enum CodingKeys: String, CodingKey {
                case promptTokens = "prompt_tokens"
                case completionTokens = "completion_tokens"
                case details = "prompt_tokens_details"
                case cacheHits = "prompt_cache_hit_tokens"
            }
        }

        var id: String?
        var model: String?
        var choices: [Choice]?
        var usage: Usage?
        var error: LooseJSON?

        var tokenUsage: TokenUsage? {
            guard let usage, let input = usage.promptTokens else { return nil }
            return TokenUsage(input: input, output: usage.completionTokens ?? 0, cached: usage.details?.cachedTokens ?? usage.cacheHits ?? 0)
        }
    }

    /// Text, or a list of parts of which some are text and others the model's reasoning.
    fileprivate struct Content: Decodable {
        struct Part: Decodable {
            var type: String?
            var text: String?
        }

        var text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self.text = text
            } else {
                text = try container.decode([Part].self).filter { $0.type == "text" }.compactMap(\.text).joined()
            }
        }
    }
}
