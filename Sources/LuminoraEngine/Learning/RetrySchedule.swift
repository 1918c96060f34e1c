import LuminoraCore

/// When a job that failed is tried again, and when it is given up.
///
/// A job that waits holds up the ones behind it, so all its tries together take less than five minutes; a buried one holds up nothing.
public struct RetrySchedule: Sendable {
    /// The most tries.
    public var tries: Int
    /// The pause after the first try; each pause is four times the one before.
    public var firstPause: Duration
    /// The longest pause.
    public var longestPause: Duration
    /// A job whose process went away so often without a word is given up.
    public var crashes: Int

    /// Makes a schedule.
    public init(tries: Int = 5, firstPause: Duration = .seconds(1), longestPause: Duration = .seconds(90), crashes: Int = 3) {
        self.tries = tries
        self.firstPause = firstPause
        self.longestPause = longestPause
        self.crashes = crashes
    }

    /// The pause before the next try; `nil` if there is none.
    ///
    /// - Parameters:
    ///   - attempt: how often it has been tried.
    ///   - asked: the pause that the provider asks for.
    ///   - jitter: 0 to 1: spreads jobs that failed together over the second half of the pause.
    /// - Returns: the pause.
    public func pause(after attempt: Int, asked: Duration? = nil, jitter: Double) -> Duration? {
        guard attempt < tries else { return nil }
        var pause = firstPause
        for _ in 1..<max(attempt, 1) { pause = min(pause * 4, longestPause) }
        pause = pause * (0.5 + 0.5 * min(max(jitter, 0), 1))
        return asked.map { max(pause, min($0, longestPause)) } ?? pause
    }
}
