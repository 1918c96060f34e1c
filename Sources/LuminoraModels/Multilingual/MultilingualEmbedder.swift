public import LuminoraCore

/// The built-in embedder: the multilingual universal sentence encoder, in this process, without a server or a key.
///
/// It is at its best where a question is in another language or in other words than what it asks for, and is meant as one signal
/// among others: by itself it finds less than plain word search. Texts are cut after 256 tokens.
public struct MultilingualEmbedder: Embedder {
    /// The name under which embeddings are stored: the encoder, its version, and the precision of its table.
    public static let modelName = "use-multilingual:v3-6bit"

    private let encoder: MultilingualEncoder

    /// Opens the encoder from a shelf, on which it must have been installed.
    ///
    /// - Parameter shelf: Where models are kept.
    /// - Throws: ``ModelPackageError`` with the code `notInstalled`, `unsupported` or `damaged`.
    public init(shelf: ModelShelf) throws(ModelPackageError) {
        encoder = MultilingualEncoder(try EncoderFile(path: try shelf.path(ofInstalled: InstallableModel.multilingual.name)))
    }

    /// Makes an embedder.
    init(_ encoder: MultilingualEncoder) {
        self.encoder = encoder
    }

    /// ``modelName``.
    public var model: String { Self.modelName }

    /// 512.
    public var dimensions: Int? { encoder.dimensions }

    /// Works out the embeddings one after another, letting others run in between; a text takes 1 to 20 milliseconds.
    @concurrent
    public func embed(_ texts: [String], as use: EmbeddingUse) async throws(ModelError) -> [Embedding] {
        var embeddings: [Embedding] = []
        embeddings.reserveCapacity(texts.count)
        for text in texts {
            guard !Task.isCancelled else { throw failure(.cancelled, "the call was ended") }
            guard let embedding = Embedding(encoder.embed(text)) else { throw failure(.invalidResponse, "the encoder gave no vector") }
            embeddings.append(embedding)
            // A long list must not keep a thread that others are waiting for.
            await Task.yield()
        }
        return embeddings
    }

    private func failure(_ code: ModelError.Code, _ message: String) -> ModelError {
        ModelError(
            code: code,
            provider: "use-multilingual",
            message: message,
            remedy: code == .cancelled ? "ask again" : "install it again"
        )
    }
}
