/// Says why a language model did not answer: which one, what happened, and what to do about it.
///
/// None of its texts has a key, a header, or any part of the conversation.
public struct ModelError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it was; compare by it.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Value: String {
            case authentication, cancelled, connection, filtered, invalidRequest, invalidResponse, notFound, overloaded, quota, rateLimited, timeout,
                tooLong, truncated
        }
        private let value: Value

        /// The provider refused the key, or there is none.
        public static let authentication = Code(value: .authentication)
        /// The caller ended the call.
        public static let cancelled = Code(value: .cancelled)
        /// The provider could not be reached, or the connection broke.
        public static let connection = Code(value: .connection)
        /// The provider withheld the answer.
        public static let filtered = Code(value: .filtered)
        /// The provider did not accept the request.
        public static let invalidRequest = Code(value: .invalidRequest)
        /// The answer was not in the provider's own format.
        public static let invalidResponse = Code(value: .invalidResponse)
        /// The provider does not have that model or address.
        public static let notFound = Code(value: .notFound)
        /// The provider has trouble of its own (5xx).
        public static let overloaded = Code(value: .overloaded)
        /// The account has no credit left.
        public static let quota = Code(value: .quota)
        /// Too many requests (429).
        public static let rateLimited = Code(value: .rateLimited)
        /// No answer in time.
        public static let timeout = Code(value: .timeout)
        /// The conversation does not fit the model.
        public static let tooLong = Code(value: .tooLong)
        /// The answer broke off before its end.
        public static let truncated = Code(value: .truncated)

        /// The code in snake_case, as interfaces show it.
        public var description: String {
            value.rawValue.reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : String($1) }
        }
    }

    /// What kind of failure it was.
    public var code: Code
    /// The provider, such as `deepseek`.
    public var provider: String
    /// The HTTP status, if there was an answer.
    public var status: Int?
    /// What happened, one clause without a full stop.
    public var message: String
    /// What to do about it, one clause without a full stop.
    public var remedy: String
    /// How long the provider asks to wait.
    public var retryAfter: Duration?

    /// Makes an error.
    public init(code: Code, provider: String, status: Int? = nil, message: String, remedy: String, retryAfter: Duration? = nil) {
        self.code = code
        self.provider = provider
        self.status = status
        self.message = message
        self.remedy = remedy
        self.retryAfter = retryAfter
    }

    /// Whether the same call may well succeed a little later.
    public var isTransient: Bool {
        [.connection, .overloaded, .rateLimited, .timeout, .truncated].contains(code)
    }

    /// What happened and what to do about it, in one sentence.
    public var description: String {
        let status = status.map { " (HTTP \($0))" } ?? ""
        return "\(provider)\(status): \(message); \(remedy)."
    }
}
