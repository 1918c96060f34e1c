import LuminoraCore
import Testing

@Suite("Embeddings")
struct EmbeddingTests {
    @Test("A vector of any length becomes one of length 1", arguments: [[3, 4], [1e30, 1e30], [1e-30, 0], [-5]] as [[Float]])
    func length(_ vector: [Float]) throws {
        let embedding = try #require(Embedding(vector))
        #expect(abs(embedding.values.reduce(0) { $0 + $1 * $1 } - 1) < 1e-5)
        #expect(abs(embedding.similarity(to: embedding) - 1) < 1e-5)
    }

    @Test("A vector without a direction is none", arguments: [[], [0, 0], [.nan, 1], [.infinity, 1]] as [[Float]])
    func none(_ vector: [Float]) {
        #expect(Embedding(vector) == nil)
    }

    @Test("Embeddings of other sizes are not alike")
    func sizes() throws {
        let (one, other) = (try #require(Embedding([1])), try #require(Embedding([1, 1])))
        #expect(one.similarity(to: other) == 0)
    }
}
