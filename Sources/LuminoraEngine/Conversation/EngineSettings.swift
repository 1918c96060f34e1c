/// How a conversation is run.
public struct EngineSettings: Sendable {
    /// The messages before the user's that the model sees.
    public var recentMessages: Int
    /// The most bytes of a user's message.
    public var maximumMessageBytes: Int
    /// The most bytes of an answer that are kept; the rest is cut off.
    public var maximumAnswerBytes: Int
    /// The most tokens of an answer.
    public var maximumAnswerTokens: Int
    /// How long a second message waits for the first one's answer.
    public var sessionWait: Duration
    /// How long an open turn is believed without a sign of life; one is given each third of it.
    public var lease: Duration
    /// The most tokens of what is remembered for an answer; 0 remembers nothing.
    public var memoryTokens: Int
    /// The tokenisers by which tokens are estimated; `nil` for those that the model's name tells.
    public var tokenFamily: TokenFamily?
    /// Episodes that are older are not recent.
    public var episodeWindow: Duration
    /// How long a turn waits for what the index finds; after it, the answer goes on without.
    public var recallDeadline: Duration
    /// The most bytes that the indexes of all users take together.
    public var recallBytes: Int
    /// How long an idempotency key is kept.
    public static let idempotencyWindow: Duration = .seconds(72 * 3600)

    /// Makes settings.
    public init(
        recentMessages: Int = 10,
        maximumMessageBytes: Int = 16 * 1024,
        maximumAnswerBytes: Int = 64 * 1024,
        maximumAnswerTokens: Int = 1024,
        sessionWait: Duration = .seconds(30),
        lease: Duration = .seconds(15),
        memoryTokens: Int = 600,
        tokenFamily: TokenFamily? = nil,
        episodeWindow: Duration = .seconds(180 * 86_400),
        recallDeadline: Duration = .milliseconds(50),
        recallBytes: Int = 64_000_000
    ) {
        self.recentMessages = recentMessages
        self.maximumMessageBytes = maximumMessageBytes
        self.maximumAnswerBytes = maximumAnswerBytes
        self.maximumAnswerTokens = maximumAnswerTokens
        self.sessionWait = sessionWait
        self.lease = lease
        self.memoryTokens = memoryTokens
        self.tokenFamily = tokenFamily
        self.episodeWindow = episodeWindow
        self.recallDeadline = recallDeadline
        self.recallBytes = recallBytes
    }
}
