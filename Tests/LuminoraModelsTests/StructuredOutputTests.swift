import LuminoraCore
import Testing

@testable import LuminoraModels

@Suite("Answers of a given shape")
struct StructuredOutputTests {
    static let format = ResponseFormat(
        name: "facts",
        schema: .object([
            "type": .string("object"),
            "additionalProperties": .bool(false),
            "required": .array([.string("name"), .string("minimum")]),
            "properties": .object([
                "name": .object(["type": .string("string"), "maxLength": .integer(40)]),
                // A member that is called like a limit is none.
                "minimum": .object(["type": .string("integer"), "minimum": .integer(1)]),
            ]),
        ])
    )

    static let strict =
        #"{"additionalProperties":false,"properties":{"minimum":{"type":"integer"},"name":{"type":"string"}},"#
        + #""required":["name","minimum"],"type":"object"}"#

    private func sent(_ provider: String, _ events: [String] = OpenAI.greeting) async throws -> String {
        var body = ""
        try await Bench.with(provider, [Wire.stream(events)]) { bench in
            var request = CompletionRequest.sample
            request.responseFormat = Self.format
            _ = await bench.ask(request)
            body = try #require(bench.server.requests.first).body
        }
        return body
    }

    @Test("A provider that keeps to schemas is sent one without limits", arguments: ["openai:m", "mistral:m", "gemini:m"])
    func schema(_ provider: String) async throws {
        let body = try await sent(provider)
        #expect(body.contains(#""response_format":{"json_schema":{"name":"facts","schema":\#(Self.strict),"strict":true},"type":"json_schema"}"#))
        #expect(!body.contains("JSON schema:"))
    }

    @Test("A server of one's own is sent the limits too", arguments: ["ollama:m", "llamacpp:m", "lmstudio:m"])
    func bounded(_ provider: String) async throws {
        let body = try await sent(provider)
        #expect(body.contains(#""maxLength":40"#))
        #expect(body.contains(#""minimum":{"minimum":1,"type":"integer"}"#))
        #expect(body.contains(#""type":"json_schema""#))
    }

    @Test("A provider that promises an object is told the shape in words", arguments: ["deepseek:m", "cohere:m"])
    func object(_ provider: String) async throws {
        let body = try await sent(provider)
        #expect(body.contains(#""response_format":{"type":"json_object"}"#))
        #expect(body.contains("keep to this JSON schema:"))
        #expect(body.contains(#"\"maxLength\":40"#))
    }

    @Test("A provider that promises nothing is sent no field that it may refuse", arguments: ["openai-compatible:m", "groq:m", "openrouter:m"])
    func none(_ provider: String) async throws {
        let body = try await sent(provider)
        #expect(!body.contains("response_format"))
        #expect(body.contains("keep to this JSON schema:"))
    }

    @Test("Anthropic is given a tool that it must call, whose input is the answer")
    func anthropic() async throws {
        func piece(_ json: String) -> String {
            "event: content_block_delta\n"
                + #"data: {"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":"\#(json)"}}"# + "\n\n"
        }
        let start =
            "event: content_block_start\n"
            + #"data: {"type":"content_block_start","index":0,"content_block":{"type":"tool_use","id":"t1","name":"facts","input":{}}}"# + "\n\n"
        let events = [Anthropic.start, start, piece(""), piece(#"{\"name\": \"A"#), piece(#"na\"}"#), Anthropic.stop("tool_use"), Anthropic.end]
        try await Bench.with("anthropic:m", [Wire.stream(events)]) { bench in
            var request = CompletionRequest.sample
            request.responseFormat = Self.format
            let outcome = await bench.ask(request)
            #expect(outcome.text == #"{"name": "Ana"}"#)
            #expect(outcome.completion?.reason == .stop)
            let body = try #require(bench.server.requests.first).body
            #expect(body.contains(#""tool_choice":{"disable_parallel_tool_use":true,"name":"facts","type":"tool"}"#))
            #expect(body.contains(#""tools":[{"description":"Takes the answer.","input_schema":\#(Self.strict),"name":"facts"}]"#))
        }
    }

    @Test("Without a shape nothing is said of it", arguments: ["openai:m", "ollama:m", "deepseek:m", "anthropic:m"])
    func ordinary(_ provider: String) async throws {
        try await Bench.with(provider, [Wire.stream(OpenAI.greeting)]) { bench in
            _ = await bench.ask()
            let body = try #require(bench.server.requests.first).body
            #expect(!body.contains("response_format"))
            #expect(!body.contains("tool"))
            #expect(!body.contains("JSON schema"))
        }
    }

    @Test("A provider that refuses the field is asked once")
    func refused() async throws {
        let refusal = Wire.answer("400 Bad Request", #"{"error":{"message":"'response_format' is not supported","type":"invalid_request_error"}}"#)
        try await Bench.with("openai:m", [refusal]) { bench in
            var request = CompletionRequest.sample
            request.responseFormat = Self.format
            let outcome = await bench.ask(request)
            #expect(outcome.error?.code == .invalidRequest)
            #expect(bench.server.requests.count == 1)
        }
    }
}
