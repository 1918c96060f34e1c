import LuminoraCore

/// Places texts by their words: two are near if they share some. Made for tests; each name is a space of its own.
struct WordEmbedder: Embedder {
    var model = "words:a"
    var size = 64
    /// Called before each answer.
    var before: @Sendable () async throws(ModelError) -> Void = { () async throws(ModelError) in }

    var dimensions: Int? { size }

    func embed(_ texts: [String], as use: EmbeddingUse) async throws(ModelError) -> [Embedding] {
        try await before()
        return texts.compactMap { text in
            var vector = [Float](repeating: 0, count: size)
            vector[0] = 0.1
            for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
                // What stands for meaning here: "can" and "perro" are one thing.
                let word = word == "can" ? "perro" : word
                let hash = word.utf8.reduce(UInt64(7)) { ($0 &* 31) &+ UInt64($1) }
                vector[Int(hash % UInt64(size - 1)) + 1] += 1
            }
            return Embedding(vector)
        }
    }
}
