import LuminoraCore

extension FailureExplainer {
    /// The provider answered with a status other than success.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - body: What was read of the answer's body.
    ///   - isPage: Whether the body is a web page, of which nothing is worth repeating.
    ///   - retryAfter: How long the provider asks to wait.
    /// - Returns: The error with a remedy that fits the status.
    func refused(status: Int, body: String, isPage: Bool, retryAfter: Duration?) -> ModelError {
        let looksLikePage = isPage || body.prefix(500).lowercased().contains("<html") || body.prefix(500).lowercased().contains("<!doctype")
        let report = looksLikePage ? ProviderReport() : ProviderReport(json: body) ?? ProviderReport(message: body)
        return refused(status: status, report: report, retryAfter: retryAfter)
    }

    /// The provider reported an error in an answer that had begun as a success.
    func reported(_ report: ProviderReport) -> ModelError {
        var error = refused(status: report.status ?? Self.status(of: report), report: report, retryAfter: nil)
        error.status = report.status
        return error
    }

    private static func status(of report: ProviderReport) -> Int {
        if report.mentions("rate_limit", "too many requests") { return 429 }
        if report.mentions("authentication_error", "invalid_api_key", "permission_error") { return 401 }
        if report.mentions("not_found") { return 404 }
        if report.mentions("invalid_request") { return 400 }
        return 500
    }

    private func refused(status: Int, report: ProviderReport, retryAfter: Duration?) -> ModelError {
        func made(_ code: ModelError.Code, _ message: String, _ remedy: String) -> ModelError {
            error(code, message, remedy: remedy, status: status, quoting: report.message, retryAfter: retryAfter)
        }
        let keyRemedy = endpoint.key == nil ? "set \(endpoint.keySource)" : "check the key in \(endpoint.keySource)"
        let waitRemedy = retryAfter.map { "try again in \($0.phrase)" } ?? "try again later"
        switch status {
        case 401:
            return made(.authentication, endpoint.key == nil ? "a key is needed" : "the key was refused", keyRemedy)
        case 403:
            return made(.authentication, "access was denied", "\(keyRemedy), and whether it may use \(endpoint.specification.model)")
        case 400 where report.mentions("api key", "api_key"):
            return made(.authentication, "the key was refused", keyRemedy)
        case _ where status == 402 || status == 429 && report.mentions("insufficient_quota", "insufficient balance"):
            return made(.quota, "the account has no credit left", "add credit to the account, or use another provider")
        case 404:
            return made(
                .notFound,
                "there is no model “\(endpoint.specification.model)”, or no such address",
                "check the model's name and the URL \(endpoint.specification.baseURL)"
            )
        case _ where status == 413 || (400..<500).contains(status) && status != 429 && report.mentions(Self.signsOfLength):
            return made(.tooLong, "the conversation is too long for \(endpoint.specification.model)", "shorten it, or use a model with more room")
        case 408:
            return made(.timeout, "the provider waited too long for the request", "try again")
        case 429:
            return made(.rateLimited, "too many requests", waitRemedy)
        case 500...:
            return made(.overloaded, "the provider has trouble of its own", waitRemedy)
        case 300..<400:
            return made(.notFound, "\(endpoint.host) sends callers elsewhere", "give the final address as the URL")
        case _ where report.mentions("content_filter", "content_policy"):
            return made(.filtered, "the provider withheld the answer", "put the message in other words")
        default:
            return made(.invalidRequest, "the request was not accepted", "check that \(endpoint.specification.model) is a chat model")
        }
    }

    private static let signsOfLength = [
        "context_length", "context length", "context window", "context size", "maximum context", "too long", "too many tokens",
    ]
}
