/// Turns texts into vectors of length 1, with the multilingual universal sentence encoder, in this process.
///
/// A text is cut after its first 256 tokens (about 200 words) and 16 KiB. A text gives the same vector in whatever company and on
/// whatever machine, up to the last bits of floating-point sums.
struct MultilingualEncoder: Sendable {
    /// The most tokens of a text, those for its start and its end among them.
    static let maximumTokens = 256

    /// The most tokens of which what is known is kept, 13 KB each.
    static let cachedTokens = 1024

    private let file: EncoderFile
    private let cache: TokenCache

    /// The length of a vector.
    var dimensions: Int { file.shape.width }

    /// Makes an encoder.
    ///
    /// - Parameters:
    ///   - file: The numbers.
    ///   - cachedTokens: The most tokens of which what is known is kept; the copies of an encoder keep them together.
    init(_ file: EncoderFile, cachedTokens: Int = MultilingualEncoder.cachedTokens) {
        self.file = file
        cache = TokenCache(capacity: cachedTokens, width: file.shape.tokenNumbers)
    }

    /// The same encoder with a memory of tokens of its own.
    func keeping(_ cachedTokens: Int) -> MultilingualEncoder { MultilingualEncoder(file, cachedTokens: cachedTokens) }

    /// Works out the vectors of texts, one after another, on the thread it is called on.
    func embed(_ texts: [String]) -> [[Float]] {
        texts.map(embed)
    }

    /// Works out the vector of a text.
    ///
    /// - Parameter text: Any text; an empty one has a vector too.
    /// - Returns: A vector of length 1.
    func embed(_ text: String) -> [Float] {
        withExtendedLifetime(file) {
            guard let weights = EncoderWeights(file) else { return [Float](repeating: 0, count: dimensions) }
            return ForwardPass.vector(of: tokens(of: text), weights: weights, cache: cache)
        }
    }

    /// The tokens of a text, with those for its start and its end, and no more than are used.
    func tokens(of text: String) -> [Int32] {
        withExtendedLifetime(file) {
            let tokens = SentencePieceTokenizer(file).tokens(of: text).prefix(Self.maximumTokens - 2)
            return [SentencePieceTokenizer.start] + tokens + [SentencePieceTokenizer.end]
        }
    }
}
