import Foundation
import LuminoraCore
import Testing

@testable import LuminoraModels

private let liveURL = ProcessInfo.processInfo.environment["LUMINORA_TEST_MODEL_URL"]

@Suite("A real server", .enabled(if: liveURL != nil, "set LUMINORA_TEST_MODEL_URL to the base URL of an OpenAI-compatible server"))
struct LiveModelTests {
    @Test("A real model answers in pieces and counts its tokens")
    func answers() async throws {
        let url = try #require(liveURL)
        let name = ProcessInfo.processInfo.environment["LUMINORA_TEST_MODEL_NAME"] ?? "default"
        try await ModelHTTPClient.with { client in
            let model = try ModelFactory.make(
                ModelSpecification("openai-compatible:\(name)@\(url)"),
                environment: [:],
                httpClient: client,
                logger: LogText().logger
            )
            let request = CompletionRequest(
                system: ["You are Alicia, who illustrates stories for children.", "Answer in one short sentence."],
                messages: [ChatMessage(role: .user, content: "Hello! What do you do?")],
                maximumTokens: 40,
                temperature: 0.2
            )
            let outcome = await outcome(of: model.complete(request))
            print(outcome.text, outcome.completion as Any, outcome.error as Any)
            #expect(outcome.error == nil)
            #expect(outcome.pieces.count > 1)
            #expect(outcome.completion?.usage.map { $0.input > 0 && $0.output > 0 } == true)
        }
    }
}
