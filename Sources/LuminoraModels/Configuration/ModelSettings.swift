/// How patient calls to language models are, and how much they accept.
public struct ModelSettings: Hashable, Sendable {
    /// The time to open a connection.
    public var connectTimeout: Duration = .seconds(10)
    /// The time to the first byte of an answer.
    public var firstByteTimeout: Duration = .seconds(60)
    /// The time between two pieces of an answer, of which keep-alive comments are some.
    public var pieceTimeout: Duration = .seconds(30)
    /// The time for a whole call, retries and their waits among it.
    public var totalTimeout: Duration = .seconds(300)
    /// How often a call that failed before its first text is repeated.
    public var retries: Int = 3
    /// The wait before the first repetition; it doubles with each further one.
    public var backoff: Duration = .milliseconds(500)
    /// The longest wait that doubling leads to.
    public var longestBackoff: Duration = .seconds(20)
    /// The longest wait that a provider may ask for; more fails at once.
    public var longestRetryAfter: Duration = .seconds(60)
    /// The most bytes of text in an answer.
    public var maximumAnswerBytes: Int = 1 << 20
    /// The most bytes that are read of a provider's error.
    public var maximumErrorBytes: Int = 64 << 10

    /// Makes the usual settings.
    public init() {}
}
