import LuminoraCore

/// Decides whether and when a failed call to a provider is repeated.
struct RetryPolicy: Sendable {
    /// What follows a failure.
    enum Decision: Hashable, Sendable {
        /// The call is repeated after a wait.
        case retry(after: Duration)
        /// The failure stands.
        case giveUp
    }

    /// The settings with the number of retries, the backoff and its cap.
    var settings: ModelSettings

    /// Decides after the failure of attempt number `attempt`, counted from 1.
    ///
    /// - Parameters:
    ///   - error: The failure, before any text came.
    ///   - attempt: How many attempts there were so far.
    ///   - jitter: A random number from 0 to 1.
    /// - Returns: The wait, or that the failure stands.
    func decide(after error: ModelError, attempt: Int, jitter: Double) -> Decision {
        guard Self.repeatable.contains(error.code), attempt <= settings.retries else { return .giveUp }
        if let wait = error.retryAfter {
            return wait > settings.longestRetryAfter ? .giveUp : .retry(after: wait)
        }
        var wait = settings.backoff
        for _ in 1..<max(attempt, 1) where wait < settings.longestBackoff { wait *= 2 }
        // Half is fixed and half is chance, so that callers that failed together do not come back together.
        return .retry(after: min(wait, settings.longestBackoff) * (0.5 + 0.5 * min(max(jitter, 0), 1)))
    }

    // A timeout is not repeated: whoever waits has waited long enough.
    private static let repeatable: Set<ModelError.Code> = [.connection, .overloaded, .rateLimited, .truncated]
}
