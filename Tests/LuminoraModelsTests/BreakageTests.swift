import LuminoraCore
import Testing

@testable import LuminoraModels

@Suite("Answers that break")
struct BreakageTests {
    struct Breakage: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var steps: [ScriptedServer.Step]
        var text: String
        var code: ModelError.Code
        var provider = "openai-compatible:m"
    }

    static let breakages: [Breakage] = [
        Breakage(
            testDescription: "the connection breaks in mid-answer",
            steps: Wire.opening([OpenAI.text("Hola")]) + [.close],
            text: "Hola",
            code: .truncated
        ),
        Breakage(
            testDescription: "the stream ends in mid-answer",
            steps: Wire.stream([OpenAI.text("Hola")]),
            text: "Hola",
            code: .truncated
        ),
        Breakage(
            testDescription: "the stream ends within an event",
            steps: Wire.stream([OpenAI.text("Hola"), "data: {\"id\":\"c1\",\"cho"]),
            text: "Hola",
            code: .truncated
        ),
        Breakage(testDescription: "nothing comes at all", steps: Wire.stream([]), text: "", code: .truncated),
        Breakage(testDescription: "the connection closes without an answer", steps: [.close], text: "", code: .connection),
        Breakage(
            testDescription: "JSON breaks",
            steps: Wire.stream([OpenAI.text("Hola"), "data: {\"id\n\n", OpenAI.done]),
            text: "Hola",
            code: .invalidResponse
        ),
        Breakage(
            testDescription: "JSON is of another kind",
            steps: Wire.stream(["data: {\"hello\":1}\n\n", OpenAI.done]),
            text: "",
            code: .invalidResponse
        ),
        Breakage(
            testDescription: "the answer is empty",
            steps: Wire.stream([OpenAI.finish(), OpenAI.done]),
            text: "",
            code: .invalidResponse
        ),
        Breakage(
            testDescription: "the answer is withheld",
            steps: Wire.stream([OpenAI.finish("content_filter"), OpenAI.done]),
            text: "",
            code: .filtered
        ),
        Breakage(
            testDescription: "thinking used up the tokens",
            steps: Wire.stream([OpenAI.finish("length"), OpenAI.done]),
            text: "",
            code: .invalidResponse
        ),
        Breakage(
            testDescription: "the provider reports an error",
            steps: Wire.stream([OpenAI.text("Hola"), "data: {\"error\":{\"message\":\"x\",\"code\":502}}\n\n"]),
            text: "Hola",
            code: .overloaded
        ),
        Breakage(
            testDescription: "the provider reports an error in one word",
            steps: Wire.stream([OpenAI.text("Hola"), "data: {\"error\":\"rate_limit\"}\n\n"]),
            text: "Hola",
            code: .rateLimited
        ),
        Breakage(
            testDescription: "an error event has plain text",
            steps: Wire.stream([OpenAI.text("Hola"), "event: error\ndata: model crashed\n\n"]),
            text: "Hola",
            code: .overloaded
        ),
        Breakage(testDescription: "it is not HTTP", steps: [.send("SSH-2.0-OpenSSH_9.2\r\n"), .close], text: "", code: .connection),
        Breakage(testDescription: "it is JSON of another service", steps: Wire.answer("200 OK", "{\"ok\":true}"), text: "", code: .invalidResponse),
        Breakage(
            testDescription: "Anthropic's stream ends in mid-answer",
            steps: Wire.stream([Anthropic.start, Anthropic.text("Hola")]),
            text: "Hola",
            code: .truncated,
            provider: "anthropic:m"
        ),
        Breakage(
            testDescription: "Anthropic's JSON breaks",
            steps: Wire.stream([Anthropic.start, "data: nonsense\n\n"]),
            text: "",
            code: .invalidResponse,
            provider: "anthropic:m"
        ),
    ]

    @Test("What came is passed on, and then what went wrong", arguments: breakages)
    func breaks(_ breakage: Breakage) async throws {
        try await Bench.with(breakage.provider, [breakage.steps], settings: .limits()) { bench in
            let outcome = await bench.ask()
            #expect(outcome.text == breakage.text)
            #expect(outcome.error?.code == breakage.code, "\(outcome.error?.description ?? "no error")")
            #expect(outcome.completion == nil)
            #expect(!outcome.isForeignError)
        }
    }

    @Test("A body that stops coming is a timeout")
    func stalls() async throws {
        try await Bench.with([Wire.opening([OpenAI.text("Hola")])], settings: .limits(piece: .milliseconds(100))) { bench in
            let outcome = await bench.ask()
            #expect(outcome.text == "Hola")
            #expect(outcome.error?.description == "openai-compatible: nothing more of the answer came for 0.1 seconds; ask again.")
            #expect(outcome.error?.code == .timeout)
        }
    }

    @Test("A call that takes too long as a whole is a timeout")
    func total() async throws {
        try await Bench.with([Wire.opening([OpenAI.text("Hola")])], settings: .limits(total: .milliseconds(150))) { bench in
            #expect(await bench.ask().error?.code == .timeout)
        }
    }

    @Test("An answer whose end is known is whole, though the connection stays open")
    func knownEnd() async throws {
        try await Bench.with([Wire.opening([OpenAI.text("Hola"), OpenAI.finish()])], settings: .limits(piece: .milliseconds(100))) { bench in
            let outcome = await bench.ask()
            #expect(outcome.completion?.reason == .stop)
            #expect(outcome.error == nil)
        }
    }

    @Test("An answer longer than is accepted is cut off")
    func tooMuch() async throws {
        var settings = ModelSettings.limits()
        settings.maximumAnswerBytes = 10
        try await Bench.with([Wire.stream([OpenAI.text("12345678"), OpenAI.text("9012")])], settings: settings) { bench in
            let outcome = await bench.ask()
            #expect(outcome.text == "12345678")
            #expect(outcome.error?.code == .invalidResponse)
        }
    }

    @Test("Of an endless error page only the start is read")
    func endlessError() async throws {
        var settings = ModelSettings.limits()
        settings.maximumErrorBytes = 1000
        let head = "HTTP/1.1 503 X\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
        try await Bench.with([[.send(head + Wire.chunk(String(repeating: "x", count: 5000)))]], settings: settings) { bench in
            let error = try #require(await bench.ask().error)
            #expect(error.code == .overloaded)
            #expect(error.message.count < 300)
        }
    }
}
