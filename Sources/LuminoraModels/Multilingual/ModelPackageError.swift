/// Says why a model could not be fetched, read, converted or removed: what is wrong, where, and what to do about it.
public struct ModelPackageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of failure it was; compare by it.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Value: String {
            case damaged, notInstalled, unknownModel, unreadable, unsupported, unwritable, wrongPackage, fetchFailed, cancelled
        }
        private let value: Value

        /// The file is cut short, or its content is not what its own digests say.
        public static let damaged = Code(value: .damaged)
        /// The model is not on the shelf.
        public static let notInstalled = Code(value: .notInstalled)
        /// There is no model of that name.
        public static let unknownModel = Code(value: .unknownModel)
        /// The file does not exist or cannot be read.
        public static let unreadable = Code(value: .unreadable)
        /// The file was made by another release, or for another kind of machine.
        public static let unsupported = Code(value: .unsupported)
        /// The file or its folder cannot be written.
        public static let unwritable = Code(value: .unwritable)
        /// The package is not the one that was expected.
        public static let wrongPackage = Code(value: .wrongPackage)
        /// The package could not be downloaded.
        public static let fetchFailed = Code(value: .fetchFailed)
        /// The caller ended the installation.
        public static let cancelled = Code(value: .cancelled)

        /// The code in snake_case, as interfaces show it.
        public var description: String {
            value.rawValue.reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : String($1) }
        }
    }

    /// What kind of failure it was.
    public var code: Code
    /// What happened and where, one clause without a full stop.
    public var message: String
    /// What to do about it, one clause without a full stop.
    public var remedy: String

    /// Makes an error.
    public init(_ code: Code, _ message: String, remedy: String) {
        self.code = code
        self.message = message
        self.remedy = remedy
    }

    /// What happened and what to do about it, in one sentence.
    public var description: String { "\(message); \(remedy)." }
}
