public import LuminoraCore
import Synchronization

/// A clock that stands still until a test moves it.
public final class TestClock: WallClock, Sendable {
    private let moment: Mutex<Timestamp>

    /// Makes a clock that shows `moment`, by default 2026-01-01 00:00 UTC.
    public init(_ moment: Timestamp = Timestamp(milliseconds: 1_767_225_600_000)) {
        self.moment = Mutex(moment)
    }

    /// The moment that the clock shows.
    public func now() -> Timestamp { moment.withLock { $0 } }

    /// Moves the clock on, or back if the duration is negative.
    public func advance(by duration: Duration) {
        moment.withLock { $0 = $0 + duration }
    }

    /// Sets the clock.
    public func set(to other: Timestamp) {
        moment.withLock { $0 = other }
    }
}
