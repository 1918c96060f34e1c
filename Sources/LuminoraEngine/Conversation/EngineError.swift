public import LuminoraCore

/// Says why the engine did not do what it was asked, and what to do about it.
public struct EngineError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it was; compare by it.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Value: String {
            case idempotencyInFlight, idempotencyMismatch, invalidMemory, invalidMessage, modelFailed, nothingToRetry, nothingToUndo, sessionBusy,
                sessionMismatch,
                turnLost, unknownAgent
        }
        private let value: Value

        /// The request with this idempotency key is still being answered.
        public static let idempotencyInFlight = Code(value: .idempotencyInFlight)
        /// The idempotency key was used for another request.
        public static let idempotencyMismatch = Code(value: .idempotencyMismatch)
        /// The message is empty, too long, or has characters that cannot be kept.
        public static let invalidMessage = Code(value: .invalidMessage)
        /// What was to be remembered cannot be, or may not be kept.
        public static let invalidMemory = Code(value: .invalidMemory)
        /// The model did not answer; ``EngineError/model`` tells why.
        public static let modelFailed = Code(value: .modelFailed)
        /// The session's last turn is answered, or there is none.
        public static let nothingToRetry = Code(value: .nothingToRetry)
        /// The session has no turn to take back.
        public static let nothingToUndo = Code(value: .nothingToUndo)
        /// Another turn of the session is being answered for longer than we wait.
        public static let sessionBusy = Code(value: .sessionBusy)
        /// The session belongs to another user or another agent.
        public static let sessionMismatch = Code(value: .sessionMismatch)
        /// Somebody else took the turn over, because this program gave no sign of life.
        public static let turnLost = Code(value: .turnLost)
        /// There is no such agent.
        public static let unknownAgent = Code(value: .unknownAgent)

        /// The code in snake_case, as interfaces show it.
        public var description: String {
            value.rawValue.reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : String($1) }
        }
    }

    /// What kind of failure it was.
    public var code: Code
    /// What happened and what to do about it, in sentences.
    public var message: String
    /// Why the model did not answer.
    public var model: ModelError?
    /// The turn that it happened to.
    public var turn: TurnID?
    /// The session that it happened in.
    public var session: SessionID?

    /// Makes an error.
    public init(_ code: Code, _ message: String, model: ModelError? = nil, turn: TurnID? = nil, session: SessionID? = nil) {
        self.code = code
        self.message = message
        self.model = model
        self.turn = turn
        self.session = session
    }

    /// What happened and what to do about it.
    public var description: String { message }
}
