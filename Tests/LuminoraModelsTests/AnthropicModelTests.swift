import LuminoraCore
import Testing

@testable import LuminoraModels

@Suite("Models that speak Anthropic's format")
struct AnthropicModelTests {
    @Test("A stream becomes text, the end and the usage")
    func stream() async throws {
        try await Bench.with("anthropic:m", [Wire.stream(Anthropic.greeting)]) { bench in
            let outcome = await bench.ask()
            #expect(outcome.pieces == ["Hola, ", "¿qué tal? 🌙"])
            #expect(outcome.completion == Completion(reason: .stop, usage: TokenUsage(input: 37, output: 7, cached: 30), model: "claude-x"))
        }
    }

    @Test("A stream in single bytes is the same stream")
    func trickle() async throws {
        try await Bench.with("anthropic:m", [[.trickle(Wire.streamHead + Anthropic.greeting.map(Wire.chunk).joined() + Wire.streamEnd)]]) { bench in
            #expect(await bench.ask().text == "Hola, ¿qué tal? 🌙")
        }
    }

    @Test(
        "Reasons to stop are understood",
        arguments: [("end_turn", Completion.Reason.stop), ("stop_sequence", .stop), ("max_tokens", .length), ("refusal", .filtered)]
    )
    func reasons(_ text: String, _ reason: Completion.Reason) async throws {
        try await Bench.with("anthropic:m", [Wire.stream([Anthropic.start, Anthropic.text("a"), Anthropic.stop(text), Anthropic.end])]) { bench in
            #expect(await bench.ask().completion?.reason == reason)
        }
    }

    @Test("Events and parts of names to come are passed over")
    func unknownEvents() async throws {
        let news =
            "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"thinking_delta\",\"thinking\":\"hm\"}}\n\n"
        let frames = [Anthropic.start, news, "event: new\ndata: {\"type\":\"new\"}\n\n", Anthropic.text("a"), Anthropic.stop(), Anthropic.end]
        try await Bench.with("anthropic:m", [Wire.stream(frames)]) { bench in
            let outcome = await bench.ask()
            #expect(outcome.text == "a")
            #expect(outcome.error == nil)
        }
    }

    @Test("An error in the stream ends the answer")
    func streamError() async throws {
        let fault = "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n"
        try await Bench.with("anthropic:m", [Wire.stream([Anthropic.start, Anthropic.text("a"), fault])]) { bench in
            let outcome = await bench.ask()
            #expect(outcome.text == "a")
            #expect(outcome.error?.code == .overloaded)
            #expect(outcome.error?.description == "anthropic: the provider has trouble of its own (“Overloaded”); try again later.")
        }
    }

    @Test("The request has system blocks of which the first is cached, and the roles take turns")
    func request() async throws {
        try await Bench.with("anthropic:m", [Wire.stream(Anthropic.greeting)]) { bench in
            var request = CompletionRequest.sample
            request.messages.insert(ChatMessage(role: .user, content: "Soy Ana"), at: 0)
            request.messages.insert(ChatMessage(role: .assistant, content: "  "), at: 1)
            request.temperature = 1.4
            _ = await bench.ask(request)
            let sent = try #require(bench.server.requests.first)
            #expect(sent.line == "POST /v1/messages HTTP/1.1")
            #expect(sent.headers["x-api-key"] == testKey)
            #expect(sent.headers["authorization"] == nil)
            #expect(sent.headers["anthropic-version"] == "2023-06-01")
            #expect(
                sent.body
                    == #"{"max_tokens":300,"messages":[{"content":"Soy Ana\n\nHola","role":"user"},"#
                    + #"{"content":"¡Hola! ¿Cómo vienes?","role":"assistant"},{"content":"Bien. ¿Te acuerdas de \"Tobi\"?","role":"user"}],"#
                    + #""model":"m","stream":true,"system":[{"cache_control":{"type":"ephemeral"},"text":"You are Alicia, who illustrates stories.","#
                    + #""type":"text"},{"text":"They are friends.","type":"text"}],"temperature":1}"#
            )
        }
    }

    @Test("A conversation that the character opened starts with a stand-in for the user")
    func characterFirst() throws {
        let request = CompletionRequest(
            system: [],
            messages: [ChatMessage(role: .assistant, content: "Hola"), ChatMessage(role: .user, content: "Hola")]
        )
        let body = String(decoding: try AnthropicFormat().body(for: request, model: "m"), as: UTF8.self)
        #expect(body.contains(#""messages":[{"content":"…","role":"user"},{"content":"Hola","role":"assistant"},{"content":"Hola","role":"user"}]"#))
        #expect(!body.contains("system"))
    }
}
