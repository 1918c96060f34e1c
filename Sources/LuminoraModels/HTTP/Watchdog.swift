import Synchronization

/// Ends a call to a provider that falls silent or takes too long.
final class Watchdog: Sendable {
    /// Which limit a call went over.
    enum Limit: Hashable, Sendable {
        /// The time to the first byte of an answer.
        case firstByte
        /// The time between two pieces of an answer.
        case betweenPieces
        /// The time for the whole call.
        case total
    }

    /// Says which limit the call went over.
    struct Expired: Error, Hashable {
        /// The limit.
        let limit: Limit
    }

    private struct Due {
        var moment: ContinuousClock.Instant
        var limit: Limit
    }

    private let due: Mutex<Due>
    private let end: ContinuousClock.Instant
    private let pause: Duration

    /// Makes a watchdog for one attempt, which starts to wait for the first byte.
    init(firstByte: Duration, betweenPieces: Duration, end: ContinuousClock.Instant) {
        due = Mutex(Due(moment: .now + firstByte, limit: .firstByte))
        pause = betweenPieces
        self.end = end
    }

    /// Notes that a piece of the answer has come.
    func pieceArrived() {
        due.withLock { $0 = Due(moment: .now + pause, limit: .betweenPieces) }
    }

    /// Waits until a limit is passed, and throws ``Expired``; it never returns.
    func run() async throws {
        while true {
            let due = due.withLock { min($0, Due(moment: end, limit: .total)) }
            let now = ContinuousClock.now
            guard now < due.moment else { throw Expired(limit: due.limit) }
            // A piece that comes in the meantime is due no sooner than one pause from then, so that this wakes in time for it.
            try await ContinuousClock().sleep(until: Swift.min(due.moment, now + pause))
        }
    }

    private func min(_ one: Due, _ other: Due) -> Due {
        one.moment <= other.moment ? one : other
    }
}
