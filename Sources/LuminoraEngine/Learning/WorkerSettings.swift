/// How a worker works.
public struct WorkerSettings: Sendable {
    /// How many lines of work go on at once: more than one where a call takes long.
    public var lines: Int
    /// How many jobs a line takes at a time, each of another user; they are done together.
    public var claim: Int
    /// How long a job is held without a sign of life; one is given each third of it.
    public var lease: Duration
    /// The longest pause between two looks for work.
    public var longestPause: Duration
    /// When jobs that fail are tried again.
    public var schedule: RetrySchedule

    /// Makes settings.
    public init(
        lines: Int = 2,
        claim: Int = 16,
        lease: Duration = .seconds(30),
        longestPause: Duration = .milliseconds(500),
        schedule: RetrySchedule = RetrySchedule()
    ) {
        self.lines = lines
        self.claim = claim
        self.lease = lease
        self.longestPause = longestPause
        self.schedule = schedule
    }

    /// The settings for an extractor that asks a language model: few jobs at a time, several at once.
    public static func forModel() -> WorkerSettings {
        WorkerSettings(lines: 4, claim: 1)
    }
}
