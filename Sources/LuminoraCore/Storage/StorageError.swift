/// Says why a store did not do what it was asked.
///
/// `description` is safe to show and to log: it has no text of a user's. What the engine underneath said is in `detail`.
public struct StorageError: Error, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
    /// What kind of failure it was; compare by it.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Value: String {
            case busy, conflict, corrupt, duplicate, forbidden, full, incompatible, internalError, invalidValue, notFound, readOnly, sessionBusy,
                unavailable
        }
        private let value: Value

        /// Another program holds the store for longer than we wait.
        public static let busy = Code(value: .busy)
        /// A precondition did not hold, because somebody was faster; read again and decide anew.
        public static let conflict = Code(value: .conflict)
        /// The store is damaged, or is not a store at all.
        public static let corrupt = Code(value: .corrupt)
        /// The idempotency key is taken by another turn.
        public static let duplicate = Code(value: .duplicate)
        /// The row belongs to somebody else.
        public static let forbidden = Code(value: .forbidden)
        /// There is no room left.
        public static let full = Code(value: .full)
        /// The store was written by a newer release.
        public static let incompatible = Code(value: .incompatible)
        /// The store did something that it should not; a defect.
        public static let internalError = Code(value: .internalError)
        /// The value cannot be kept.
        public static let invalidValue = Code(value: .invalidValue)
        /// What the write refers to is not there.
        public static let notFound = Code(value: .notFound)
        /// The store cannot be written to.
        public static let readOnly = Code(value: .readOnly)
        /// Another turn of the session is open; ``StorageError/openTurn`` tells which.
        public static let sessionBusy = Code(value: .sessionBusy)
        /// The store cannot be reached.
        public static let unavailable = Code(value: .unavailable)

        /// The code in snake_case, as interfaces show it.
        public var description: String {
            value.rawValue.reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : String($1) }
        }
    }

    /// What kind of failure it was.
    public var code: Code
    /// What happened and what to do about it, in sentences.
    public var message: String
    /// What the engine underneath said; may have text of a user's.
    public var detail: String?
    /// The turn that is open, if the code is `sessionBusy`.
    public var openTurn: Turn?

    /// Makes an error.
    public init(_ code: Code, _ message: String, detail: String? = nil, openTurn: Turn? = nil) {
        self.code = code
        self.message = message
        self.detail = detail
        self.openTurn = openTurn
    }

    /// What happened and what to do about it.
    public var description: String { message }

    /// Everything that is known of the failure.
    public var debugDescription: String {
        "\(code): \(message)" + (detail.map { " (\($0))" } ?? "")
    }
}
