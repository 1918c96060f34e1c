import LuminoraCore
import Testing

@testable import LuminoraModels

@Suite("Repeated calls")
struct RetryTests {
    static let passing: [[ScriptedServer.Step]] = [
        Wire.answer("429 Too Many Requests", "{}"), Wire.answer("500 X", "{}"), Wire.answer("503 X", "{}"), Wire.answer("529 X", "{}"), [.close],
        Wire.stream([]), Wire.stream(["data: {\"error\":{\"type\":\"overloaded_error\"}}\n\n"]),
    ]

    @Test("A passing failure before the first text is overcome", arguments: passing.indices)
    func overcomes(_ index: Int) async throws {
        try await Bench.with([Self.passing[index], Wire.stream(OpenAI.greeting)]) { bench in
            let outcome = await bench.ask()
            #expect(outcome.text == "Hola, ¿qué tal? 🌙")
            #expect(outcome.error == nil)
            #expect(bench.waits.all == [.milliseconds(500)])
            #expect(bench.server.requests.count == 2)
            #expect(bench.logs.all.contains("repeated"))
            #expect(!bench.logs.all.contains(testKey))
        }
    }

    @Test("There are never more attempts than the retries allow", arguments: [0, 1, 3])
    func bounded(_ retries: Int) async throws {
        var settings = ModelSettings()
        settings.retries = retries
        try await Bench.with([Wire.answer("500 X", "{}")], settings: settings) { bench in
            #expect(await bench.ask().error?.code == .overloaded)
            #expect(bench.server.requests.count == retries + 1)
            #expect(bench.waits.all == [.milliseconds(500), .seconds(1), .seconds(2)].prefix(retries).map { $0 })
        }
    }

    @Test("What will not pass is not repeated", arguments: ["400 X", "401 X", "402 X", "403 X", "404 X", "413 X", "422 X"])
    func permanent(_ status: String) async throws {
        try await Bench.with([Wire.answer(status, "{}")]) { bench in
            _ = await bench.ask()
            #expect(bench.server.requests.count == 1)
            #expect(bench.waits.all.isEmpty)
        }
    }

    @Test("After the first text nothing is repeated")
    func afterText() async throws {
        try await Bench.with([Wire.opening([OpenAI.text("Hola")]) + [.close], Wire.stream(OpenAI.greeting)]) { bench in
            let outcome = await bench.ask()
            #expect(outcome.text == "Hola")
            #expect(outcome.error?.code == .truncated)
            #expect(bench.server.requests.count == 1)
        }
    }

    @Test(
        "The wait that the provider asks for is kept",
        arguments: [("2", Duration.seconds(2)), ("0", .zero), ("60", .seconds(60)), ("Sat, 21 Nov 2026 03:00:30 GMT", .seconds(30))]
    )
    func retryAfter(_ header: String, _ wait: Duration) async throws {
        let refusal = Wire.answer("429 X", headers: ["Retry-After: \(header)"], "{}")
        try await Bench.with([refusal, Wire.stream(OpenAI.greeting)]) { bench in
            #expect(await bench.ask().error == nil)
            #expect(bench.waits.all == [wait])
        }
    }

    @Test("A wait of more than a minute is left to the user", arguments: ["429 X", "503 X"])
    func longWait(_ status: String) async throws {
        try await Bench.with([Wire.answer(status, headers: ["Retry-After: 120"], "{}")]) { bench in
            let error = try #require(await bench.ask().error)
            #expect(error.retryAfter == .seconds(120))
            #expect(error.description.hasSuffix("try again in 120 seconds."))
            #expect(bench.server.requests.count == 1)
            #expect(bench.waits.all.isEmpty)
        }
    }

    @Test(
        "Retry-After is read in both its forms, and nonsense is passed over",
        arguments: [
            ("7", Duration.seconds(7)), ("1.5", .milliseconds(1500)), (" 3 ", .seconds(3)), ("Sat, 21 Nov 2026 03:01:00 GMT", .seconds(60)),
            ("Sat, 21 Nov 2026 02:00:00 GMT", .zero), ("-1", nil), ("soon", nil), ("", nil), ("Sat, 31 Feb 2026 02:00:00 GMT", nil), ("nan", nil),
        ] as [(String, Duration?)]
    )
    func headerForms(_ header: String, _ wait: Duration?) throws {
        let now = try #require(Timestamp("2026-11-21T03:00:00Z"))
        #expect(RetryAfter.wait(header, now: now) == wait)
    }

    @Test("The backoff doubles up to its cap, and chance takes at most half of it")
    func backoff() {
        var settings = ModelSettings()
        settings.retries = 9
        let policy = RetryPolicy(settings: settings)
        let error = ModelError(code: .overloaded, provider: "p", message: "m", remedy: "r")
        let full = (1...9).map { policy.decide(after: error, attempt: $0, jitter: 1) }
        #expect(full == [0.5, 1, 2, 4, 8, 16, 20, 20, 20].map { .retry(after: .seconds($0)) })
        #expect(policy.decide(after: error, attempt: 1, jitter: 0) == .retry(after: .milliseconds(250)))
        #expect(policy.decide(after: error, attempt: 10, jitter: 0) == .giveUp)
    }
}
