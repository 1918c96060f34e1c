import Foundation
import LuminoraCore
import Testing

@testable import LuminoraModels

private let liveURL = ProcessInfo.processInfo.environment["LUMINORA_TEST_EMBEDDER_URL"]

@Suite("A real server of embeddings", .enabled(if: liveURL != nil, "set LUMINORA_TEST_EMBEDDER_URL to the base URL of one"))
struct LiveEmbedderTests {
    @Test("Likeness of meaning is nearness, and the size is learnt from the answer")
    func answers() async throws {
        let url = try #require(liveURL)
        let name = ProcessInfo.processInfo.environment["LUMINORA_TEST_EMBEDDER_NAME"] ?? "default"
        try await ModelHTTPClient.with { client in
            let embedder = try EmbedderFactory.make(
                EmbedderSpecification("openai-compatible:\(name)@\(url)"),
                shelf: ModelShelf(folder: "/nonexistent"),
                environment: [:],
                httpClient: client,
                logger: LogText().logger
            )
            let documents = try await embedder.embed(["My dog is called Tobi.", "The train leaves at nine.", ""], as: .document)
            let query = try await embedder.embed("¿Cómo se llama mi perro?", as: .query)
            #expect(documents.count == 3)
            #expect(embedder.dimensions == query.dimensions)
            #expect(query.similarity(to: documents[0]) > query.similarity(to: documents[1]))
        }
    }
}
