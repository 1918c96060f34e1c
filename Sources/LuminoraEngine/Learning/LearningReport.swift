public import LuminoraCore

/// What came of a job.
public struct LearningReport: Hashable, Sendable {
    /// How a job ended.
    public enum Result: String, Hashable, Sendable {
        /// It is done.
        case done
        /// It failed and will be tried again.
        case retried
        /// It was given up.
        case buried
        /// Somebody else has it: its lease was over.
        case lost
    }

    /// The job.
    public var job: JobID
    /// The user whose job it was.
    public var user: UserID
    /// How it ended.
    public var result: Result
    /// How many jobs were done together.
    public var turns: Int = 1
    /// How many memories were written or changed.
    public var memories: Int = 0
    /// What was thrown out of what was proposed, by reason.
    public var rejections: [String: Int] = [:]
    /// Why it failed.
    public var error: String?
}
