/// Says why a memory did not enter the recall index, and what to do about it.
public struct RecallIndexError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it was; compare by it.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Value: String {
            case dimensions, full
        }
        private let value: Value

        /// The vector has another number of dimensions than the index's.
        public static let dimensions = Code(value: .dimensions)
        /// The index has as many memories, sessions, speakers or agents as it can tell apart.
        public static let full = Code(value: .full)

        /// The code as interfaces show it.
        public var description: String { value.rawValue }
    }

    /// What kind of failure it was.
    public let code: Code
    /// What happened and what to do about it, in sentences.
    public let message: String

    /// What happened and what to do about it.
    public var description: String { message }

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
