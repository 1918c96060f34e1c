public import LuminoraCore
import Synchronization

/// A language model that answers what a test tells it to, and remembers what it was asked.
///
/// Replies are given in the order in which they were scripted; without one the model says the last message back.
public final class ScriptedModel: LanguageModel, Sendable {
    /// One reply.
    public struct Reply: Sendable {
        /// One step of a reply.
        public enum Step: Sendable {
            /// Sends a piece of text.
            case text(String)
            /// Waits until the test opens the gate.
            case wait(Gate)
            /// Fails.
            case fail(ModelError)
        }

        /// The steps, in order.
        public var steps: [Step]
        /// How the reply ends; `nil` breaks it off, as a connection that is lost does.
        public var completion: Completion?

        /// Makes a reply of steps.
        public init(_ steps: [Step], completion: Completion? = Completion(reason: .stop)) {
            self.steps = steps
            self.completion = completion
        }

        /// A reply in one or more pieces of text.
        public static func text(_ pieces: String..., usage: TokenUsage? = nil) -> Reply {
            Reply(pieces.map { .text($0) }, completion: Completion(reason: .stop, usage: usage))
        }

        /// A failure after some pieces of text, or at the start.
        public static func failure(_ error: ModelError, after pieces: String...) -> Reply {
            Reply(pieces.map { .text($0) } + [.fail(error)], completion: nil)
        }
    }

    private struct State {
        var replies: [Reply] = []
        var requests: [CompletionRequest] = []
        var cancelled = 0
    }

    private let state = Mutex(State())

    /// The name that is stored with an answer.
    public let name: String

    /// Makes a model with the replies that it gives first.
    public init(_ replies: Reply..., name: String = "scripted") {
        self.name = name
        state.withLock { $0.replies = replies }
    }

    /// Adds a reply after those that are there.
    public func enqueue(_ reply: Reply) {
        state.withLock { $0.replies.append(reply) }
    }

    /// What the model was asked, the first request first.
    public var requests: [CompletionRequest] { state.withLock { $0.requests } }

    /// How often the model was asked.
    public var calls: Int { requests.count }

    /// How many readers went away before the end of a reply.
    public var cancelledCalls: Int { state.withLock { $0.cancelled } }

    /// Gives the next reply.
    public func complete(_ request: CompletionRequest) -> AsyncThrowingStream<CompletionEvent, any Error> {
        let reply = state.withLock { state in
            state.requests.append(request)
            return state.replies.isEmpty ? Reply.text(request.messages.last?.content ?? "…") : state.replies.removeFirst()
        }
        let cursor = ReplyCursor(reply)
        return AsyncThrowingStream { [self] in
            do {
                return try await cursor.next()
            } catch is CancellationError {
                state.withLock { $0.cancelled += 1 }
                throw ModelError(code: .cancelled, provider: name, message: "the call was ended", remedy: "ask again")
            }
        }
    }
}

/// Where a reply stands.
private final class ReplyCursor: Sendable {
    private struct State {
        var steps: ArraySlice<ScriptedModel.Reply.Step>
        var completion: Completion?
        var isFinished = false
    }

    private let state: Mutex<State>

    init(_ reply: ScriptedModel.Reply) {
        state = Mutex(State(steps: reply.steps[...], completion: reply.completion))
    }

    func next() async throws -> CompletionEvent? {
        try Task.checkCancellation()
        while let step = state.withLock({ $0.steps.popFirst() }) {
            switch step {
            case .text(let text): return .text(text)
            case .wait(let gate): try await gate.wait()
            case .fail(let error): throw error
            }
        }
        let (isFinished, completion) = state.withLock { state in
            defer { state.isFinished = true }
            return (state.isFinished, state.completion)
        }
        guard !isFinished else { return nil }
        guard let completion else {
            throw ModelError(code: .truncated, provider: "scripted", message: "the answer broke off", remedy: "ask again")
        }
        return .finished(completion)
    }
}
