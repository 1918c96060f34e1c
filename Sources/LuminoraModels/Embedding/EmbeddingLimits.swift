/// How much one call to an embedding service may hold.
struct EmbeddingLimits: Hashable, Sendable {
    /// The most texts of a call.
    var texts = 64
    /// The most characters of a call; a longer text goes alone.
    var characters = 30_000
    /// The most characters of a text; what is over is cut off.
    var charactersOfText = 8000
    /// The most bytes of an answer.
    var answerBytes = 32 << 20
    /// The most numbers of an embedding.
    var dimensions = 16_384

    /// Cuts texts that are too long, and splits the list into calls.
    ///
    /// - Parameter texts: Any texts; an empty one becomes a space, which services accept.
    /// - Returns: The calls in order, none of them empty.
    func batches(of texts: [String]) -> [[String]] {
        var batches: [[String]] = []
        var size = 0
        for text in texts {
            let text = text.isEmpty ? " " : String(text.prefix(charactersOfText))
            let length = text.unicodeScalars.count
            if let last = batches.indices.last, batches[last].count < self.texts, size + length <= characters {
                batches[last].append(text)
                size += length
            } else {
                batches.append([text])
                size = length
            }
        }
        return batches
    }
}
