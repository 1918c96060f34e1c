import LuminoraCore
import Testing

@testable import LuminoraModels

@Suite("Models that speak OpenAI's format")
struct OpenAIModelTests {
    @Test("A stream becomes text, the end and the usage")
    func stream() async throws {
        try await Bench.with([Wire.stream(OpenAI.greeting)]) { bench in
            let outcome = await bench.ask()
            #expect(outcome.pieces == ["Hola, ", "¿qué ", "tal? 🌙"])
            #expect(outcome.completion == Completion(reason: .stop, usage: TokenUsage(input: 20, output: 3, cached: 16), model: "m-2026"))
            #expect(outcome.error == nil)
            #expect(bench.server.requests.count == 1)
            #expect(bench.model.name == "openai-compatible:m")
        }
    }

    @Test("A stream in single bytes, with keep-alives, is the same stream")
    func trickle() async throws {
        let texts = OpenAI.greeting.flatMap { [": keep-alive\n\n", $0] }
        try await Bench.with([[.trickle(Wire.streamHead + texts.map(Wire.chunk).joined() + Wire.streamEnd)]]) { bench in
            let outcome = await bench.ask()
            #expect(outcome.text == "Hola, ¿qué tal? 🌙")
            #expect(outcome.completion?.usage?.cached == 16)
        }
    }

    @Test("A stream without a length or chunks ends with the connection")
    func untilClose() async throws {
        let stream = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" + OpenAI.greeting.joined()
        try await Bench.with([[.send(stream), .close]]) { bench in
            let outcome = await bench.ask()
            #expect(outcome.text == "Hola, ¿qué tal? 🌙")
            #expect(outcome.completion?.reason == .stop)
        }
    }

    @Test("The end is the end, even where the server keeps the connection open")
    func heldOpen() async throws {
        try await Bench.with([Wire.opening(OpenAI.greeting)]) { bench in
            let outcome = await bench.ask()
            #expect(outcome.completion?.reason == .stop)
            #expect(outcome.error == nil)
        }
    }

    @Test("An answer is whole once its reason to stop is known, whatever the connection does then")
    func brokenAfterReason() async throws {
        try await Bench.with([Wire.opening([OpenAI.text("Hola"), OpenAI.finish()]) + [.close]]) { bench in
            let outcome = await bench.ask()
            #expect(outcome.text == "Hola")
            #expect(outcome.completion?.reason == .stop)
            #expect(outcome.error == nil)
        }
    }

    @Test(
        "Reasons to stop are understood",
        arguments: [("stop", Completion.Reason.stop), ("length", .length), ("content_filter", .filtered), ("eos", .stop)]
    )
    func reasons(_ text: String, _ reason: Completion.Reason) async throws {
        try await Bench.with([Wire.stream([OpenAI.text("Hola"), OpenAI.finish(text), OpenAI.done])]) { bench in
            #expect(await bench.ask().completion?.reason == reason)
        }
    }

    @Test(
        "Text comes in the forms that providers have for it",
        arguments: [
            (#"{"id":"1","choices":[{"delta":{"role":"assistant","content":null}}]}"#, ""),
            (#"{"id":"1","choices":[{"delta":{"reasoning_content":"hm"}}]}"#, ""),
            (#"{"id":"1","choices":[]}"#, ""),
            (#"{"id":"1","choices":[{"delta":{"content":[{"type":"thinking","thinking":[]},{"type":"text","text":"b"}]}}]}"#, "b"),
            (#"{"id":"1","choices":[{"delta":{"content":"b"},"logprobs":null}],"x_groq":{"id":"2"}}"#, "b"),
        ]
    )
    func forms(_ data: String, _ text: String) async throws {
        try await Bench.with([Wire.stream([OpenAI.text("a"), "data: \(data)\n\n", OpenAI.finish(), OpenAI.done])]) { bench in
            let outcome = await bench.ask()
            #expect(outcome.text == "a" + text)
            #expect(outcome.error == nil)
        }
    }

    @Test("The request has the roles, the instructions and the flags")
    func request() async throws {
        try await Bench.with([Wire.stream(OpenAI.greeting)]) { bench in
            _ = await bench.ask()
            let request = try #require(bench.server.requests.first)
            #expect(request.line == "POST /v1/chat/completions HTTP/1.1")
            #expect(request.headers["authorization"] == "Bearer \(testKey)")
            #expect(request.headers["content-type"] == "application/json")
            #expect(request.headers["accept"] == "text/event-stream")
            #expect(
                request.body
                    == #"{"max_tokens":300,"messages":[{"content":"You are Alicia, who illustrates stories.\n\nThey are friends.","role":"system"},"#
                    + #"{"content":"Hola","role":"user"},{"content":"¡Hola! ¿Cómo vienes?","role":"assistant"},"#
                    + #"{"content":"Bien. ¿Te acuerdas de \"Tobi\"?","role":"user"}],"model":"m","stream":true,"#
                    + #""stream_options":{"include_usage":true},"temperature":0.8}"#
            )
        }
    }

    @Test(
        "Providers get the fields that they know",
        arguments: [
            ("openai", "max_completion_tokens", true), ("mistral", "max_tokens", false), ("cohere", "max_tokens", false),
            ("ollama", "max_tokens", true),
        ]
    )
    func quirks(_ provider: String, _ limit: String, _ asksForUsage: Bool) async throws {
        try await Bench.with("\(provider):m", [Wire.stream(OpenAI.greeting)]) { bench in
            _ = await bench.ask()
            let body = try #require(bench.server.requests.first).body
            #expect(body.contains("\"\(limit)\":300"))
            #expect(body.contains("stream_options") == asksForUsage)
        }
    }

    @Test("Without a key there is no header for one, and without a temperature no field for it")
    func leavesOut() async throws {
        try await Bench.with([Wire.stream(OpenAI.greeting)], key: nil) { bench in
            _ = await bench.ask(
                CompletionRequest(system: [], messages: [ChatMessage(role: .user, content: "a"), ChatMessage(role: .user, content: "b")])
            )
            let request = try #require(bench.server.requests.first)
            #expect(request.headers["authorization"] == nil)
            #expect(
                request.body
                    == #"{"max_tokens":1024,"messages":[{"content":"a\n\nb","role":"user"}],"model":"m","stream":true,"#
                    + #""stream_options":{"include_usage":true}}"#
            )
        }
    }
}
