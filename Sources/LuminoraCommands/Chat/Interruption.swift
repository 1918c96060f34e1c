import Foundation
import Synchronization
import UnixSignals

/// Lets Ctrl-C stop what is being done, rather than the program.
enum Interruption {
    /// Runs `work`; on SIGINT or SIGTERM it is cancelled, and its result is awaited all the same.
    static func stopping<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async -> Result<Value, any Error> {
        let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
        defer {
            // The trap leaves the signals ignored; at the prompt they mean again what they mean everywhere.
            signal(SIGINT, SIG_DFL)
            signal(SIGTERM, SIG_DFL)
        }
        return await withTaskGroup(of: Result<Value, any Error>?.self) { group in
            group.addTask {
                do {
                    return .success(try await work())
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                for await _ in signals { return nil }
                return nil
            }
            var outcome: Result<Value, any Error>?
            for await result in group {
                outcome = result ?? outcome
                group.cancelAll()
            }
            return outcome ?? .failure(CancellationError())
        }
    }
}

/// Whether the first piece of an answer has been shown.
final class ShownAnswer: Sendable {
    private let state = Mutex(false)

    /// True the first time.
    func begin() -> Bool {
        state.withLock { hasBegun in
            defer { hasBegun = true }
            return !hasBegun
        }
    }

    var hasBegun: Bool { state.withLock(\.self) }
}
