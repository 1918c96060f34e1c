import LuminoraCore
import Synchronization

/// What is known of an answer while an attempt goes on, and after it failed.
final class AnswerState: Sendable {
    private struct State {
        var hasBegun = false
        var hasText = false
        var completion: Completion?
    }

    private let state = Mutex(State())

    /// Whether the first bytes of a successful answer have come.
    var hasBegun: Bool { state.withLock { $0.hasBegun } }
    /// Whether text has been passed on, after which nothing is repeated.
    var hasText: Bool { state.withLock { $0.hasText } }
    /// How the answer ended, once the provider has said so.
    var completion: Completion? { state.withLock { $0.completion } }

    /// Notes that a successful answer has begun.
    func begin() { state.withLock { $0.hasBegun = true } }
    /// Notes that text is passed on.
    func showText() { state.withLock { $0.hasText = true } }
    /// Notes how the answer ended.
    func complete(_ completion: Completion) { state.withLock { $0.completion = completion } }
}
