import Synchronization

/// Something that becomes ready once, and can be waited for up to a limit.
final class Readiness: Sendable {
    private enum Waiter {
        /// It waits.
        case waiting(CheckedContinuation<Bool, Never>)
        /// Its time was up before it began to wait.
        case late
    }

    private struct State {
        var isReady = false
        var last = 0
        var waiters: [Int: Waiter] = [:]
    }

    private let state = Mutex(State())

    /// Lets all go on who wait, and whoever comes later.
    func signal() {
        let waiters = state.withLock { state in
            state.isReady = true
            defer { state.waiters = [:] }
            return Array(state.waiters.values)
        }
        for case .waiting(let continuation) in waiters { continuation.resume(returning: true) }
    }

    /// Waits until it is ready or the time is up, or the task is cancelled.
    ///
    /// - Parameter limit: the longest wait.
    /// - Returns: whether it was ready in time.
    func wait(atMost limit: Duration) async -> Bool {
        let number: Int? = state.withLock { state in
            guard !state.isReady else { return nil }
            state.last += 1
            return state.last
        }
        guard let number else { return true }
        let isReady = await withTaskGroup(of: Void.self) { group in
            group.addTask { [self] in
                // Cancelled, it gives up at once, which is right either way.
                try? await Task.sleep(for: limit)
                giveUp(number)
            }
            let isReady = await withCheckedContinuation { continuation in
                let answer: Bool? = state.withLock { state in
                    if state.isReady { return true }
                    if state.waiters[number] != nil { return false }
                    state.waiters[number] = .waiting(continuation)
                    return nil
                }
                if let answer { continuation.resume(returning: answer) }
            }
            group.cancelAll()
            return isReady
        }
        state.withLock { $0.waiters[number] = nil }
        return isReady
    }

    private func giveUp(_ number: Int) {
        let waiter = state.withLock { state in
            guard !state.isReady else { return state.waiters.removeValue(forKey: number) }
            return state.waiters.updateValue(.late, forKey: number)
        }
        if case .waiting(let continuation)? = waiter { continuation.resume(returning: false) }
    }
}
