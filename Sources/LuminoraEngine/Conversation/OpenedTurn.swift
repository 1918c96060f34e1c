import LuminoraCore

/// A turn that this engine has opened and is to answer.
struct OpenedTurn: Sendable {
    var id: TurnID
    var session: SessionID
    var user: UserID
    var agentName: String
    var text: String
    var attempt: Int
    /// Whether the request came with an idempotency key.
    var isKeyed: Bool
    /// The state that the turn starts from.
    var context: ConversationContext
    /// The time of the turn.
    var now: Timestamp
    /// What is remembered for the answer.
    var remembered = Remembered()
    var stopwatch: Stopwatch

    /// How many messages the session has, this turn's among them.
    var messageCount: Int { context.session?.lastSequence ?? 1 }

    /// The messages before the user's.
    func recent(limit: Int) -> [Message] {
        context.recent.filter { $0.turn != id }.suffix(limit)
    }
}

/// Takes the time of the stages of a turn.
struct Stopwatch: Sendable {
    private(set) var milliseconds: [String: Double] = [:]
    private let start = ContinuousClock.now
    private var last = ContinuousClock.now

    /// Ends a stage, which began when the one before it ended.
    mutating func lap(_ stage: String) {
        let now = ContinuousClock.now
        milliseconds[stage] = Self.rounded(now - last)
        last = now
    }

    /// The stages and the time since the start.
    mutating func finish() -> [String: Double] {
        milliseconds["total"] = Self.rounded(ContinuousClock.now - start)
        return milliseconds
    }

    private static func rounded(_ duration: Duration) -> Double {
        (duration.inMilliseconds * 1000).rounded() / 1000
    }
}
