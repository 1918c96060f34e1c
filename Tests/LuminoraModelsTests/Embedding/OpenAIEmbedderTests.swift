import Foundation
import LuminoraCore
import Testing

@testable import LuminoraModels

@Suite("Embeddings over HTTP")
struct OpenAIEmbedderTests {
    private struct Bench {
        let embedder: OpenAIEmbedder
        let server: ScriptedServer
        let waits: WaitLog
        let logs: LogText
    }

    /// Runs an embedder against a scripted server for the length of a closure.
    private func with(
        _ scripts: [[ScriptedServer.Step]],
        provider: String = "openai-compatible:m",
        expected: Int? = nil,
        limits: EmbeddingLimits = EmbeddingLimits(),
        settings: ModelSettings = ModelSettings(),
        _ body: (Bench) async throws -> Void
    ) async throws {
        try await ScriptedServer.with(scripts) { server in
            try await ModelHTTPClient.with(settings: settings) { client in
                let (waits, logs) = (WaitLog(), LogText())
                let specification = try ModelSpecification("\(provider)@\(server.url)")
                let key = try APIKey.resolve(for: specification.provider, environment: ["LUMINORA_API_KEY": testKey])
                let embedder = OpenAIEmbedder(
                    endpoint: Endpoint(specification: specification, key: key),
                    expected: expected,
                    settings: settings,
                    limits: limits,
                    client: client.client,
                    world: ModelWorld(sleep: { waits.note($0) }, jitter: { 1 }, clock: FixedClock(Timestamp(milliseconds: 0))),
                    logger: logs.logger
                )
                try await body(Bench(embedder: embedder, server: server, waits: waits, logs: logs))
            }
        }
    }

    private static func answer(_ vectors: [String]) -> [ScriptedServer.Step] {
        let items = vectors.enumerated().map { #"{"object":"embedding","index":\#($0.offset),"embedding":\#($0.element)}"# }
        return Wire.answer("200 OK", #"{"object":"list","data":[\#(items.joined(separator: ","))],"model":"m"}"#)
    }

    private static func base64(_ numbers: [Float]) -> String {
        "\"" + numbers.withUnsafeBytes { Data($0) }.base64EncodedString() + "\""
    }

    /// The error of a call.
    private func failure(_ bench: Bench, _ texts: [String] = ["secreto de Alicia"]) async -> ModelError? {
        do throws(ModelError) {
            _ = try await bench.embedder.embed(texts, as: .query)
            return nil
        } catch {
            return error
        }
    }

    @Test("Vectors come as base64 or as numbers, and leave with length 1", arguments: [base64([3, 4]), "[3, 4.0]"])
    func vectors(_ vector: String) async throws {
        try await with([Self.answer([vector])]) { bench in
            #expect(bench.embedder.model == "openai-compatible:m")
            #expect(bench.embedder.dimensions == nil)
            let embeddings = try await bench.embedder.embed(["hola"], as: .query)
            #expect(embeddings.map(\.values) == [[0.6, 0.8]])
            #expect(bench.embedder.dimensions == 2)
            let request = try #require(bench.server.requests.first)
            #expect(request.line == "POST /v1/embeddings HTTP/1.1")
            #expect(request.headers["authorization"] == "Bearer \(testKey)")
            #expect(request.body == #"{"encoding_format":"base64","input":["hola"],"input_type":"query","model":"m"}"#)
        }
    }

    @Test("Only servers of one's own are told what embeddings are for")
    func use() async throws {
        try await with([Self.answer(["[1]"])], provider: "openai:m") { bench in
            _ = try await bench.embedder.embed(["hola"], as: .document)
            #expect(bench.server.requests.first?.body == #"{"encoding_format":"base64","input":["hola"],"model":"m"}"#)
        }
        try await with([Self.answer(["[1]"])]) { bench in
            _ = try await bench.embedder.embed(["hola"], as: .document)
            #expect(bench.server.requests.first?.body.contains(#""input_type":"passage""#) == true)
        }
    }

    @Test("A server that does not know the extras is asked without them, from then on")
    func withoutExtras() async throws {
        let refusal = Wire.answer("400 Bad Request", #"{"error":{"message":"Unrecognized request argument: input_type"}}"#)
        try await with([refusal, Self.answer(["[1]"]), Self.answer(["[1]"])]) { bench in
            for _ in 0..<2 {
                let embeddings = try await bench.embedder.embed(["hola"], as: .query)
                #expect(embeddings.count == 1)
            }
            let bodies = bench.server.requests.map(\.body)
            #expect(bodies.count == 3)
            #expect(bodies.dropFirst().allSatisfy { $0 == #"{"input":["hola"],"model":"m"}"# })
        }
    }

    @Test("Long lists go in several calls, and the order stays")
    func batches() async throws {
        var limits = EmbeddingLimits()
        limits.texts = 2
        try await with([Self.answer(["[1,0]", "[0,1]"]), Self.answer(["[1,1]"])], limits: limits) { bench in
            let embeddings = try await bench.embedder.embed(["a", "b", "c"], as: .document)
            #expect(embeddings.map { $0.values[0] > 0 } == [true, false, true])
            #expect(bench.server.requests.count == 2)
        }
    }

    @Test("No texts make no call")
    func nothing() async throws {
        try await with([[.close]]) { bench in
            let embeddings = try await bench.embedder.embed([], as: .query)
            #expect(embeddings.isEmpty)
            #expect(bench.server.requests.isEmpty)
        }
    }

    @Test("The index puts vectors in order")
    func order() async throws {
        let body = #"{"data":[{"index":1,"embedding":[0,1]},{"index":0,"embedding":[1,0]}]}"#
        try await with([Wire.answer("200 OK", body)]) { bench in
            let embeddings = try await bench.embedder.embed(["a", "b"], as: .query)
            #expect(embeddings.map { $0.values[0] } == [1, 0])
        }
    }

    @Test("A passing failure is overcome", arguments: ["429 X", "500 X", "503 X"])
    func retries(_ status: String) async throws {
        try await with([Wire.answer(status, "{}"), Self.answer(["[1]"])]) { bench in
            let embeddings = try await bench.embedder.embed(["hola"], as: .query)
            #expect(embeddings.count == 1)
            #expect(bench.waits.all == [.milliseconds(500)])
            #expect(!bench.logs.all.contains(testKey))
            #expect(!bench.logs.all.contains("hola"))
        }
    }

    struct Breakage: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var steps: [ScriptedServer.Step]
        var code: ModelError.Code
    }

    static let breakages: [Breakage] = [
        Breakage(testDescription: "no JSON", steps: Wire.answer("200 OK", "hello"), code: .invalidResponse),
        Breakage(testDescription: "too few vectors", steps: answer([]), code: .invalidResponse),
        Breakage(testDescription: "too many vectors", steps: answer(["[1]", "[1]"]), code: .invalidResponse),
        Breakage(testDescription: "an empty vector", steps: answer(["[]"]), code: .invalidResponse),
        Breakage(testDescription: "a vector of zeros", steps: answer(["[0,0]"]), code: .invalidResponse),
        Breakage(testDescription: "base64 that is none", steps: answer(["\"***\""]), code: .invalidResponse),
        Breakage(testDescription: "base64 of an odd size", steps: answer(["\"AAAA\""]), code: .invalidResponse),
        Breakage(testDescription: "not a number", steps: answer([base64([.nan, 1])]), code: .invalidResponse),
        Breakage(testDescription: "a web page", steps: Wire.answer("200 OK", type: "text/html", "<html>"), code: .invalidResponse),
        Breakage(
            testDescription: "an error in place of vectors",
            steps: Wire.answer("200 OK", #"{"error":{"message":"overloaded"}}"#),
            code: .overloaded
        ),
        Breakage(
            testDescription: "a wrong key",
            steps: Wire.answer("401 X", #"{"error":{"message":"bad key \#(testKey)"}}"#),
            code: .authentication
        ),
        Breakage(testDescription: "an unknown model", steps: Wire.answer("404 X", "{}"), code: .notFound),
        Breakage(testDescription: "a text that is too long", steps: Wire.answer("413 X", "{}"), code: .tooLong),
        Breakage(testDescription: "a connection that closes", steps: [.close], code: .connection),
        Breakage(
            testDescription: "an answer that breaks off",
            steps: [.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"), .close],
            code: .truncated
        ),
    ]

    @Test("What goes wrong is said in one sentence, without the key and without the texts", arguments: breakages)
    func breaks(_ breakage: Breakage) async throws {
        try await with([breakage.steps], settings: .limits(retries: 0)) { bench in
            let error = try #require(await failure(bench))
            #expect(error.code == breakage.code, "\(error)")
            #expect(!"\(error)".contains(testKey))
            #expect(!"\(error)".contains("Alicia"))
            #expect(!"\(error)".contains("conversation"))
        }
    }

    @Test("Embeddings of another size than those that are stored are refused, with the remedy")
    func otherSize() async throws {
        try await with([Self.answer(["[1,2,3]"])], expected: 2) { bench in
            #expect(bench.embedder.dimensions == 2)
            let error = try #require(await failure(bench))
            #expect(error.code == .invalidResponse)
            #expect(error.description.contains("embeddings of 3 numbers instead of 2"))
            #expect(error.description.contains("luminora memory reindex"))
        }
    }

    @Test("An answer that is too large is not read to its end")
    func tooLarge() async throws {
        var limits = EmbeddingLimits()
        limits.answerBytes = 1000
        let vector = "[" + [String](repeating: "1.5", count: 1000).joined(separator: ",") + "]"
        try await with([Self.answer([vector])], limits: limits) { bench in
            #expect(await failure(bench)?.code == .invalidResponse)
        }
    }

    @Test("A server that says nothing is given up")
    func silence() async throws {
        try await with([[]], settings: .limits(firstByte: .milliseconds(50))) { bench in
            #expect(await failure(bench)?.code == .timeout)
        }
    }

    @Test("Cancelling ends the call")
    func cancellation() async throws {
        try await with([[]]) { bench in
            let code = await withTaskGroup(of: ModelError.Code?.self) { group in
                group.addTask { await failure(bench)?.code }
                group.cancelAll()
                return await group.next() ?? nil
            }
            #expect(code == .cancelled)
        }
    }
}
