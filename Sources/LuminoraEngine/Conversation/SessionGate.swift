import LuminoraCore
import Synchronization

/// Lets the turns of a session through one at a time, in the order in which they came.
///
/// The store keeps the order between programs; within this one, waiting here is fair and needs no polling.
final class SessionGate: Sendable {
    private struct Waiter {
        var ticket: UInt64
        var continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var waiters: [SessionID: [Waiter]] = [:]
        var nextTicket: UInt64 = 0
    }

    private let state = Mutex(State())

    /// Runs `body` when the session is free.
    ///
    /// - Throws: what `body` throws, `CancellationError`, or ``EngineError`` with `sessionBusy` after `timeout`.
    func withTurn<Value: Sendable>(
        in session: SessionID,
        timeout: Duration,
        _ body: () async throws -> Value
    ) async throws -> Value {
        if !enterIfFree(session) { try await wait(for: session, timeout: timeout) }
        defer { leave(session) }
        return try await body()
    }

    private func enterIfFree(_ session: SessionID) -> Bool {
        state.withLock { state in
            guard state.waiters[session] == nil else { return false }
            state.waiters[session] = []
            return true
        }
    }

    private func wait(for session: SessionID, timeout: Duration) async throws {
        var entered = false
        var failure: (any Error)?
        await withTaskGroup(of: Result<Bool, any Error>.self) { group in
            group.addTask { await Self.result { try await self.enqueue(session) }.map { true } }
            group.addTask { await Self.result { try await Task.sleep(for: timeout) }.map { false } }
            // Both are waited for: the place may have been given in the very moment in which the time was up.
            for await result in group {
                switch result {
                case .success(let isInside): entered = entered || isInside
                case .failure(let error): failure = failure ?? error
                }
                group.cancelAll()
            }
        }
        guard !entered else { return }
        if Task.isCancelled, let failure { throw failure }
        throw EngineError(
            .sessionBusy,
            "The session \(session) has been answering another message for more than \(timeout.components.seconds) s. Try again later.",
            session: session
        )
    }

    private static func result(_ body: () async throws -> Void) async -> Result<Void, any Error> {
        do {
            return .success(try await body())
        } catch {
            return .failure(error)
        }
    }

    private func enqueue(_ session: SessionID) async throws {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isFree = state.withLock { state -> Bool? in
                    if Task.isCancelled { return nil }
                    guard state.waiters[session] != nil else {
                        state.waiters[session] = []
                        return true
                    }
                    state.waiters[session]?.append(Waiter(ticket: ticket, continuation: continuation))
                    return false
                }
                switch isFree {
                case nil: continuation.resume(throwing: CancellationError())
                case true?: continuation.resume()
                case false?: break
                }
            }
        } onCancel: {
            let waiter = state.withLock { state -> Waiter? in
                guard let index = state.waiters[session]?.firstIndex(where: { $0.ticket == ticket }) else { return nil }
                return state.waiters[session]?.remove(at: index)
            }
            waiter?.continuation.resume(throwing: CancellationError())
        }
    }

    private func leave(_ session: SessionID) {
        let next = state.withLock { state -> Waiter? in
            guard var waiters = state.waiters[session], !waiters.isEmpty else {
                state.waiters[session] = nil
                return nil
            }
            let next = waiters.removeFirst()
            state.waiters[session] = waiters
            return next
        }
        next?.continuation.resume()
    }
}
