import LuminoraCore

/// Anthropic's messages.
struct AnthropicFormat: WireFormat {
    var path: String { "/messages" }

    func headers(key: Secret?) -> [(name: String, value: String)] {
        [("anthropic-version", "2023-06-01")] + (key.map { [("x-api-key", $0.reveal())] } ?? [])
    }

    func body(for request: CompletionRequest, model: String) throws -> [UInt8] {
        var system = request.system.filter { !$0.trimmingSpace().isEmpty }.map { Body.Block(text: $0) }
        if !system.isEmpty { system[0].cacheControl = Body.CacheControl() }
        var messages = request.messages.takingTurns
        if messages.first?.role == .assistant {
            // The user must speak first here; this stands for what was said before the part that is sent.
            messages.insert(ChatMessage(role: .user, content: "…"), at: 0)
        }
        let body = Body(
            model: model,
            maxTokens: request.maximumTokens,
            // The scale ends at 1 here.
            temperature: request.temperature.map { min($0, 1) },
            system: system.isEmpty ? nil : system,
            messages: messages.map { Body.Message(role: $0.role.rawValue, content: $0.content) },
            // A tool that the model must call is how an answer is given a shape here; nothing is ever called.
            tools: request.responseFormat.map { [Body.Tool(name: $0.name, inputSchema: $0.schema.withoutBounds)] },
            toolChoice: request.responseFormat.map { Body.ToolChoice(name: $0.name) }
        )
        return try JSONBytes.encode(body)
    }

    func makeDecoder() -> AnthropicDecoder { AnthropicDecoder() }

    private struct Body: Encodable {
        struct CacheControl: Encodable {
            var type = "ephemeral"
        }

        struct Block: Encodable {
            var type = "text"
            var text: String
            var cacheControl: CacheControl?

            enum CodingKeys: String, CodingKey {
                case type, text
                case cacheControl = "cache_control"
            }
        }

        struct Message: Encodable {
            var role: String
            var content: String
        }

        struct Tool: Encodable {
            var name: String
            var description = "Takes the answer."
            var inputSchema: JSONValue

            enum CodingKeys: String, CodingKey {
                case name, description
                case inputSchema = "input_schema"
            }
        }

        struct ToolChoice: Encodable {
            var type = "tool"
            var name: String
            var disableParallelToolUse = true

            enum CodingKeys: String, CodingKey {
                case type, name
                case disableParallelToolUse = "disable_parallel_tool_use"
            }
        }

        var model: String
        var maxTokens: Int
        var stream = true
        var temperature: Double?
        var system: [Block]?
        var messages: [Message]
        var tools: [Tool]?
        var toolChoice: ToolChoice?

        enum CodingKeys: String, CodingKey {
            case model, stream, temperature, system, messages, tools
            case maxTokens = "max_tokens"
            case toolChoice = "tool_choice"
        }
    }
}
