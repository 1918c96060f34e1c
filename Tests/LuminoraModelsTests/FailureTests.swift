import LuminoraCore
import Testing

@testable import LuminoraModels

@Suite("What goes wrong with a provider")
struct FailureTests {
    struct Refusal: Sendable, CustomTestStringConvertible {
        var status: String
        var body: String
        var code: ModelError.Code
        var sentence: String
        var testDescription: String { "\(status): \(code)" }

        init(_ status: String, _ body: String, _ code: ModelError.Code, _ sentence: String) {
            self.status = status
            self.body = body
            self.code = code
            self.sentence = sentence
        }
    }

    static let refusals: [Refusal] = [
        Refusal(
            "401 Unauthorized",
            #"{"error":{"message":"Incorrect API key provided: sk-te***3210."}}"#,
            .authentication,
            "openai (HTTP 401): the key was refused (“Incorrect API key provided: ‹secret›”); check the key in LUMINORA_API_KEY."
        ),
        Refusal(
            "403 Forbidden",
            #"{"error":"Country not supported"}"#,
            .authentication,
            "openai (HTTP 403): access was denied (“Country not supported”); check the key in LUMINORA_API_KEY, and whether it may use m."
        ),
        Refusal(
            "400 Bad Request",
            #"[{"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT"}}]"#,
            .authentication,
            "openai (HTTP 400): the key was refused (“API key not valid.”); check the key in LUMINORA_API_KEY."
        ),
        Refusal(
            "402 Payment Required",
            #"{"error":{"message":"Insufficient Balance"}}"#,
            .quota,
            "openai (HTTP 402): the account has no credit left (“Insufficient Balance”); add credit to the account, or use another provider."
        ),
        Refusal(
            "429 Too Many Requests",
            #"{"error":{"message":"You exceeded it","code":"insufficient_quota"}}"#,
            .quota,
            "openai (HTTP 429): the account has no credit left (“You exceeded it”); add credit to the account, or use another provider."
        ),
        Refusal(
            "404 Not Found",
            #"{"detail":"Not Found"}"#,
            .notFound,
            "openai (HTTP 404): there is no model “m”, or no such address (“Not Found”); check the model's name and the URL BASE."
        ),
        Refusal(
            "413 Payload Too Large",
            "",
            .tooLong,
            "openai (HTTP 413): the conversation is too long for m; shorten it, or use a model with more room."
        ),
        Refusal(
            "400 Bad Request",
            #"{"error":{"message":"Maximum is 8192","code":"context_length_exceeded"}}"#,
            .tooLong,
            "openai (HTTP 400): the conversation is too long for m (“Maximum is 8192”); shorten it, or use a model with more room."
        ),
        Refusal(
            "422 Unprocessable Entity",
            #"{"message":{"detail":[{"msg":"Extra inputs are not permitted"}]}}"#,
            .invalidRequest,
            "openai (HTTP 422): the request was not accepted (“Extra inputs are not permitted”); check that m is a chat model."
        ),
        Refusal(
            "429 Too Many Requests",
            #"{"error":{"message":"Slow down"}}"#,
            .rateLimited,
            "openai (HTTP 429): too many requests (“Slow down”); try again later."
        ),
        Refusal(
            "500 Internal Server Error",
            "oops\r\n\u{1B}[31m there",
            .overloaded,
            "openai (HTTP 500): the provider has trouble of its own (“oops [31m there”); try again later."
        ),
        Refusal(
            "502 Bad Gateway",
            "<html><head><title>502</title></head></html>",
            .overloaded,
            "openai (HTTP 502): the provider has trouble of its own; try again later."
        ),
        Refusal("307 Temporary Redirect", "", .notFound, "openai (HTTP 307): HOST sends callers elsewhere; give the final address as the URL."),
    ]

    @Test("Every status has a code and a sentence with a remedy", arguments: refusals)
    func statuses(_ refusal: Refusal) async throws {
        let script = Wire.answer(refusal.status, headers: ["Location: http://127.0.0.1:9/"], refusal.body)
        try await Bench.with("openai:m", [script], settings: .limits()) { bench in
            let outcome = await bench.ask()
            let error = try #require(outcome.error)
            #expect(error.code == refusal.code)
            #expect(error.status == Int(refusal.status.prefix(3)))
            let sentence = refusal.sentence.replacing("BASE", with: bench.server.url).replacing("HOST", with: "127.0.0.1:\(bench.server.port)")
            #expect(error.description == sentence)
            #expect(bench.server.requests.count == 1)
        }
    }

    @Test("A web page in place of an answer says that the URL is wrong")
    func page() async throws {
        try await Bench.with([Wire.answer("200 OK", type: "text/html", "<html>Welcome</html>")]) { bench in
            let error = try #require(await bench.ask().error)
            #expect(error.code == .invalidResponse)
            #expect(error.description == "openai-compatible: the answer is a web page; check the URL \(bench.server.url).")
        }
    }

    @Test("An error that comes as a success is an error")
    func errorAsSuccess() async throws {
        try await Bench.with([Wire.answer("200 OK", #"{"error":{"message":"No such model","code":404}}"#)]) { bench in
            let error = try #require(await bench.ask().error)
            #expect(error.code == .notFound)
            #expect(error.message.contains("No such model"))
        }
    }

    @Test("A refused connection, an unknown host and a silent one each have their sentence")
    func unreachable() async throws {
        let port = try await ScriptedServer.vacantPort()
        try await ModelHTTPClient.with { client in
            func error(_ specification: String, _ settings: ModelSettings) async throws -> ModelError? {
                let model = try ModelFactory.make(
                    ModelSpecification(specification),
                    settings: settings,
                    environment: [:],
                    httpClient: client,
                    logger: LogText().logger
                )
                return await outcome(of: model.complete(.sample)).error
            }
            #expect(
                try await error("ollama:m@http://127.0.0.1:\(port)/v1", .limits())?.description
                    == "ollama: nothing is listening at 127.0.0.1:\(port) (connection refused); start it with “ollama serve”, or check the URL."
            )
            let unknown = try #require(try await error("openai-compatible:m@http://luminora.invalid/v1", .limits()))
            // Where no name server answers, it takes as long as the connection may take.
            let reasons = ["there is no host “luminora.invalid”", "luminora.invalid did not accept a connection within 10 seconds"]
            #expect(reasons.map { "openai-compatible: \($0); check the URL and the network." }.contains(unknown.description))
            #expect(unknown.code == .connection)
        }
        try await Bench.with([[]], settings: .limits(firstByte: .milliseconds(100))) { bench in
            let error = try #require(await bench.ask().error)
            #expect(error.code == .timeout)
            #expect(
                error.description == "openai-compatible: 127.0.0.1:\(bench.server.port) did not answer within 0.1 seconds; try again later."
            )
        }
    }

    @Test("A host that speaks no TLS says so in one sentence")
    func noTLS() async throws {
        try await ScriptedServer.with([[.close]]) { server in
            try await ModelHTTPClient.with { client in
                let specification = try ModelSpecification("openai-compatible:m@https://localhost:\(server.port)/v1")
                let model = try ModelFactory.make(
                    specification,
                    settings: .limits(),
                    environment: [:],
                    httpClient: client,
                    logger: LogText().logger
                )
                let error = try #require(await outcome(of: model.complete(.sample)).error)
                #expect(
                    error.description == "openai-compatible: no secure connection to localhost:\(server.port) could be made; "
                        + "check the URL, and whether it is http or https."
                )
            }
        }
    }

    @Test("A host that begins no TLS is given up on in time")
    func silentTLS() async throws {
        var settings = ModelSettings.limits(firstByte: .milliseconds(100))
        settings.connectTimeout = .milliseconds(400)
        try await ScriptedServer.with([[]]) { server in
            try await ModelHTTPClient.with(settings: settings) { client in
                let specification = try ModelSpecification("openai-compatible:m@https://localhost:\(server.port)/v1")
                let model = try ModelFactory.make(
                    specification,
                    settings: settings,
                    environment: [:],
                    httpClient: client,
                    logger: LogText().logger
                )
                #expect(await outcome(of: model.complete(.sample)).error?.code == .timeout)
            }
        }
    }

    @Test("Neither the key nor the conversation is in an error or the log", arguments: [401, 400, 500, 429])
    func secrets(_ status: Int) async throws {
        let echo = #"{"error":{"message":"Bad header Bearer \#(testKey) for Bien. ¿Te acuerdas de \"Tobi\"? in messages"}}"#
        let plain = #"{"error":{"message":"Bad header Bearer \#(testKey)"}}"#
        for body in [echo, plain] {
            try await Bench.with("openai:m", [Wire.answer("\(status) X", body)]) { bench in
                let outcome = await bench.ask()
                let error = try #require(outcome.error)
                for text in [error.description, error.message, String(reflecting: error), bench.logs.all] {
                    #expect(!text.contains(testKey))
                    #expect(!text.contains("Tobi"))
                }
                if body == plain { #expect(error.message.contains("Bad header Bearer ‹secret›")) }
            }
        }
    }
}
