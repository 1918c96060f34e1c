import LuminoraCore

/// Makes text of the events of Anthropic's messages.
struct AnthropicDecoder: AnswerDecoder {
    private(set) var isFinished = false
    private var reason: Completion.Reason?
    private var usage: Event.Usage?
    private var model: String?

    var completion: Completion? {
        reason.map { Completion(reason: $0, usage: tokenUsage, model: model) }
    }

    mutating func read(_ event: ServerSentEvent) throws(StreamFault) -> String {
        let data = event.data.trimmingSpace()
        guard !data.isEmpty else { return "" }
        guard let content = JSONBytes.decode(Event.self, from: data) else { throw .malformed }
        switch content.type ?? event.name {
        case "message_start":
            model = content.message?.model
            usage = content.message?.usage
        case "content_block_delta":
            switch content.delta?.type {
            case "text_delta": return content.delta?.text ?? ""
            // The input of the tool that stands for a structured answer; no other tool is ever offered.
            case "input_json_delta": return content.delta?.partialJSON ?? ""
            default: return ""
            }
        case "message_delta":
            if let reason = content.delta?.stopReason { self.reason = Self.reason(reason) }
            if let last = content.usage { usage = usage?.updated(with: last) ?? last }
        case "message_stop":
            isFinished = true
            reason = reason ?? .stop
        case "error":
            throw .reported(ProviderReport(json: data) ?? ProviderReport())
        default:
            // Pings, the frames around blocks, and what will be added: the API asks clients to pass over names they do not know.
            break
        }
        return ""
    }

    private var tokenUsage: TokenUsage? {
        guard let usage, let input = usage.inputTokens else { return nil }
        let cached = usage.cacheRead ?? 0
        return TokenUsage(input: input + cached + (usage.cacheCreation ?? 0), output: usage.outputTokens ?? 0, cached: cached)
    }

    private static func reason(_ text: String) -> Completion.Reason {
        switch text {
        case "max_tokens", "model_context_window_exceeded": .length
        case "refusal": .filtered
        default: .stop
        }
    }
}

extension AnthropicDecoder {
    fileprivate struct Event: Decodable {
        struct Message: Decodable {
            var model: String?
            var usage: Usage?
        }

        struct Delta: Decodable {
            var type: String?
            var text: String?
            var partialJSON: String?
            var stopReason: String?

            enum CodingKeys: String, CodingKey {
                case type, text
                case partialJSON = "partial_json"
                case stopReason = "stop_reason"
            }
        }

        struct Usage: Decodable {
            var inputTokens: Int?
            var outputTokens: Int?
            var cacheRead: Int?
            var cacheCreation: Int?

            enum CodingKeys: String, CodingKey {
                case inputTokens = "input_tokens"
                case outputTokens = "output_tokens"
                case cacheRead = "cache_read_input_tokens"
                case cacheCreation = "cache_creation_input_tokens"
            }

            /// The counts are cumulative, so that later ones replace those before.
            func updated(with later: Usage) -> Usage {
                Usage(
                    inputTokens: later.inputTokens ?? inputTokens,
                    outputTokens: later.outputTokens ?? outputTokens,
                    cacheRead: later.cacheRead ?? cacheRead,
                    cacheCreation: later.cacheCreation ?? cacheCreation
                )
            }
        }

        var type: String?
        var message: Message?
        var delta: Delta?
        var usage: Usage?
    }
}
