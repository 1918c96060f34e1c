import LuminoraCore

/// What the calls to providers need from the world: waiting, chance and the time of day.
struct ModelWorld: Sendable {
    /// Waits between two attempts.
    var sleep: @Sendable (Duration) async throws -> Void
    /// Returns a random number from 0 to 1.
    var jitter: @Sendable () -> Double
    /// Tells the time of day, for `Retry-After` headers that give a date.
    var clock: any WallClock

    /// The world as it is.
    static let live = ModelWorld(
        sleep: { try await Task.sleep(for: $0) },
        jitter: { Double.random(in: 0..<1) },
        clock: SystemClock()
    )
}
