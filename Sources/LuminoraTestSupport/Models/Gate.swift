import Synchronization

/// Holds tasks back until a test lets them go on, so that no test has to sleep.
public final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var arrivals = 0
        var nextID = 0
        var waiting: [Int: CheckedContinuation<Bool, Never>] = [:]
        var watching: [(arrivals: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    /// Makes a gate that is shut.
    public init() {}

    /// Lets everybody through, now and later.
    public func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [:] }
            return Array(state.waiting.values)
        }
        for continuation in waiting { continuation.resume(returning: true) }
    }

    /// Waits until the gate is open.
    ///
    /// - Throws: `CancellationError` if the task is cancelled before that.
    public func wait() async throws {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        let isThrough = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                arrive(id, continuation)
            }
        } onCancel: {
            state.withLock { $0.waiting.removeValue(forKey: id) }?.resume(returning: false)
        }
        guard isThrough else { throw CancellationError() }
    }

    private func arrive(_ id: Int, _ continuation: CheckedContinuation<Bool, Never>) {
        // The check for cancellation stands inside the lock: a cancellation before it is seen here, one after it finds the continuation.
        let (answer, watchers) = state.withLock { state -> (Bool?, [CheckedContinuation<Void, Never>]) in
            state.arrivals += 1
            let arrivals = state.arrivals
            let reached = state.watching.filter { $0.arrivals <= arrivals }.map(\.continuation)
            state.watching.removeAll { $0.arrivals <= arrivals }
            if state.isOpen { return (true, reached) }
            if Task.isCancelled { return (false, reached) }
            state.waiting[id] = continuation
            return (nil, reached)
        }
        if let answer { continuation.resume(returning: answer) }
        for watcher in watchers { watcher.resume() }
    }

    /// Waits until so many tasks have come to the gate.
    public func arrivals(_ count: Int = 1) async {
        await withCheckedContinuation { continuation in
            let isReached = state.withLock { state in
                if state.arrivals >= count { return true }
                state.watching.append((count, continuation))
                return false
            }
            if isReached { continuation.resume() }
        }
    }
}
