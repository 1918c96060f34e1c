import LuminoraCore
import LuminoraEngine

/// An embedder whose vectors follow from the text alone, so that anyone can say what a cosine must be.
struct TokenVectors: Embedder {
    let model: String
    let size: Int

    /// The embedder that searches use.
    static let used = TokenVectors(model: "used", size: 24)
    /// Another one, whose vectors no search may compare with.
    static let other = TokenVectors(model: "other", size: 40)

    var dimensions: Int? { size }

    /// The direction of a text.
    func vector(of text: String) -> [Float] {
        var seed: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { seed = (seed ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        var chance = Chance(seed: seed ^ UInt64(size))
        let values = (0..<size).map { _ in Float(chance.number(2001) - 1000) / 1000 }
        let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return length > 0 ? values.map { $0 / length } : [1] + Array(repeating: 0, count: size - 1)
    }

    func embed(_ texts: [String], as use: EmbeddingUse) async throws(ModelError) -> [Embedding] {
        texts.compactMap { Embedding(vector(of: $0)) }
    }

    /// The vector of a text as the store keeps it.
    func stored(_ text: String, of owner: StoredEmbedding.Owner, _ user: UserID, at moment: Timestamp) -> WriteOperation? {
        guard let vector = RecallVector(vector(of: text)) else { return nil }
        return .saveEmbedding(
            StoredEmbedding(
                owner: owner,
                user: user,
                model: model,
                vector: vector.components,
                scale: vector.scale,
                contentHash: "of \(text.utf8.count)",
                createdAt: moment
            )
        )
    }

    /// The cosine of two directions.
    static func cosine(_ left: [Float], _ right: [Float]) -> Float { zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } }
}
