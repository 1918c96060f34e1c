/// The memory that a text needs while its vector is worked out.
struct Scratch {
    /// The tokens' rows of the table as whole numbers.
    let embeddings: UnsafeMutablePointer<Int16>
    /// What is known of each token by itself.
    let known: UnsafeMutablePointer<Float>
    /// What 1 stands for in each row of whole numbers.
    let units: UnsafeMutablePointer<Float>
    /// What is known of each token in the end.
    let features: UnsafeMutablePointer<Float>
    /// The channels of each token.
    let values: UnsafeMutablePointer<Float>
    /// The same as whole numbers, with zeros around them; or one vector of any layer.
    let rows: UnsafeMutablePointer<Int16>
    /// What a product gives.
    let sums: UnsafeMutablePointer<Int32>
    /// The sum of what is known of all tokens.
    let total: UnsafeMutablePointer<Float>
    private let ends: UnsafeMutablePointer<Float>

    /// Every part begins at a multiple of this many bytes.
    private static let alignment = 64

    /// The vectors of the last layers: the sentence, two hidden layers, and one more as wide as the sentence.
    func layers(
        width: Int,
        hidden: Int
    ) -> (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>) {
        let steps = (Self.rounded(width * 4) / 4, Self.rounded(hidden * 4) / 4)
        return (ends, ends + steps.0, ends + steps.0 + steps.1, ends + steps.0 + 2 * steps.1)
    }

    /// Lends memory for one text.
    ///
    /// - Parameters:
    ///   - shape: The extents of the encoder.
    ///   - count: How many tokens the text has.
    ///   - padding: How many tokens of zeros stand around them.
    ///   - body: What to do with it.
    /// - Returns: What `body` returns.
    static func lend<Result>(shape: EncoderShape, count: Int, padding: Int, _ body: (Scratch) -> Result) -> Result {
        let even = count + 1
        let widest = max(shape.features, shape.hidden)
        let sizes = [
            even * shape.width * 2, count * shape.features * 4, count * shape.channels * 4,
            max((count + padding) * shape.channels, widest) * 2,
            max(even * shape.channels, 2 * max(shape.width, shape.hidden)) * 4, shape.features * 4,
            (rounded(shape.width * 4) + rounded(shape.hidden * 4)) * 2, count * shape.tokenNumbers * 4, count * 4,
        ]
        .map(rounded)
        return withUnsafeTemporaryAllocation(byteCount: sizes.reduce(alignment, +), alignment: alignment) { memory in
            // Every byte has a value from the start: the row beyond an odd number of tokens is read, though what comes of it is not used.
            memory.initializeMemory(as: UInt8.self, repeating: 0)
            var parts: [UnsafeMutableRawPointer] = []
            var offset = 0
            for size in sizes {
                guard let start = memory.baseAddress else { preconditionFailure("memory of \(memory.count) bytes has a start") }
                parts.append(start + offset)
                offset += size
            }
            return body(
                Scratch(
                    embeddings: parts[0].bindMemory(to: Int16.self, capacity: sizes[0] / 2),
                    known: parts[7].bindMemory(to: Float.self, capacity: sizes[7] / 4),
                    units: parts[8].bindMemory(to: Float.self, capacity: sizes[8] / 4),
                    features: parts[1].bindMemory(to: Float.self, capacity: sizes[1] / 4),
                    values: parts[2].bindMemory(to: Float.self, capacity: sizes[2] / 4),
                    rows: parts[3].bindMemory(to: Int16.self, capacity: sizes[3] / 2),
                    sums: parts[4].bindMemory(to: Int32.self, capacity: sizes[4] / 4),
                    total: parts[5].bindMemory(to: Float.self, capacity: sizes[5] / 4),
                    ends: parts[6].bindMemory(to: Float.self, capacity: sizes[6] / 4)
                )
            )
        }
    }

    private static func rounded(_ size: Int) -> Int { (size + alignment - 1) / alignment * alignment }
}
