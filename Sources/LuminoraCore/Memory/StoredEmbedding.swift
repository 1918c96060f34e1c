/// What an embedder made of a message or a memory: a direction that stands for its meaning.
public struct StoredEmbedding: Hashable, Sendable {
    /// What the text of an embedding belongs to.
    public enum Owner: Hashable, Sendable {
        /// A message.
        case message(MessageID)
        /// A memory.
        case memory(MemoryID)
    }

    /// Whose text it is.
    public var owner: Owner
    /// The user.
    public var user: UserID
    /// The model that made it, with its variant; vectors of two models are never compared.
    public var model: String
    /// The components: each is the number here times ``scale``.
    public var vector: [Int8]
    /// What a component of 1 stands for; more than 0.
    public var scale: Float
    /// A fingerprint of the text, by which a vector that is out of date is known.
    public var contentHash: String
    /// When it was made.
    public var createdAt: Timestamp

    /// How many components it has.
    public var dimensions: Int { vector.count }

    /// The most components: 4,096.
    public static let mostDimensions = 4096

    /// Makes an embedding.
    public init(
        owner: Owner,
        user: UserID,
        model: String,
        vector: [Int8],
        scale: Float,
        contentHash: String,
        createdAt: Timestamp
    ) {
        self.owner = owner
        self.user = user
        self.model = model
        self.vector = vector
        self.scale = scale
        self.contentHash = contentHash
        self.createdAt = createdAt
    }
}
