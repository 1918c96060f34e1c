import LuminoraCore
import Testing

@testable import LuminoraModels

@Suite("Which embedder is meant")
struct EmbedderChoiceTests {
    @Test(
        "Specifications are read and written back",
        arguments: [
            "use-multilingual", "openai:text-embedding-3-small", "ollama:nomic-embed-text",
            "openai-compatible:e5@http://127.0.0.1:18001/v1",
        ]
    )
    func reads(_ text: String) throws {
        #expect(try EmbedderSpecification(text).description == text)
    }

    @Test(
        "What names no embedder is refused with the forms there are",
        arguments: [
            ("", "no embedder is named"), ("openai", "names no model"), ("openai:", "names no model"),
            ("openai:@http://x/v1", "names no model"),
            ("offline", "names no model"), ("nobody:m", "no provider"), ("anthropic:m", "has no embeddings"),
            ("openai-compatible:m", "needs a URL"),
        ]
    )
    func refuses(_ text: String, _ reason: String) {
        let error = #expect(throws: InvalidEmbedderSpecification.self) { try EmbedderSpecification(text) }
        #expect(error?.reason.contains(reason) == true, "\(String(describing: error))")
        #expect(error?.description.contains("openai:text-embedding-3-small") == true)
    }

    @Test("The factory says what is missing")
    func factory() async throws {
        try await ModelHTTPClient.with { client in
            let shelf = ModelShelf(folder: "/nonexistent")
            func make(_ text: String) throws -> any Embedder {
                try EmbedderFactory.make(
                    EmbedderSpecification(text),
                    shelf: shelf,
                    environment: [:],
                    httpClient: client,
                    logger: LogText().logger
                )
            }
            #expect(throws: ModelPackageError.self) { try make("use-multilingual") }
            #expect(throws: ModelError.self) { try make("openai:text-embedding-3-small") }
            let local = try make("ollama:nomic-embed-text")
            #expect(local.model == "ollama:nomic-embed-text")
        }
    }

    @Test("Texts are put together until a call is full")
    func batches() {
        var limits = EmbeddingLimits()
        limits.texts = 3
        limits.characters = 10
        limits.charactersOfText = 12
        #expect(limits.batches(of: []).isEmpty)
        #expect(limits.batches(of: ["a", "b", "c", "d"]) == [["a", "b", "c"], ["d"]])
        #expect(limits.batches(of: ["aaaaa", "bbbbb", "c"]) == [["aaaaa", "bbbbb"], ["c"]])
        #expect(limits.batches(of: ["a", String(repeating: "b", count: 20), ""]) == [["a"], [String(repeating: "b", count: 12)], [" "]])
    }
}
