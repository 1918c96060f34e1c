#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Tells the time of day; injected, so that tests and `LUMINORA_CLOCK` can fix it.
public protocol WallClock: Sendable {
    /// The time now, UTC.
    func now() -> Timestamp
}

/// The computer's own clock.
public struct SystemClock: WallClock {
    /// Makes a clock that reads the computer's time.
    public init() {}

    /// The time now, UTC, to the millisecond.
    public func now() -> Timestamp {
        Timestamp(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }
}

/// A clock that always shows the same moment.
public struct FixedClock: WallClock {
    private let moment: Timestamp

    /// Makes a clock that shows `moment` for ever.
    public init(_ moment: Timestamp) {
        self.moment = moment
    }

    /// The moment that the clock was made with.
    public func now() -> Timestamp { moment }
}
