import LuminoraCore

/// Puts what went wrong with a call into an error with one clear sentence.
struct FailureExplainer: Sendable {
    /// Where the call went.
    var endpoint: Endpoint
    /// What makes the provider's own words fit to be shown.
    var text: ProviderText
    /// The limits that a call can go over.
    var settings: ModelSettings

    /// Makes an explainer for one call.
    init(endpoint: Endpoint, request: CompletionRequest, settings: ModelSettings) {
        self.endpoint = endpoint
        self.settings = settings
        text = ProviderText(key: endpoint.key?.secret, request: request)
    }

    /// Makes an error of this provider.
    func error(
        _ code: ModelError.Code,
        _ message: String,
        remedy: String,
        status: Int? = nil,
        quoting words: String? = nil,
        retryAfter: Duration? = nil
    ) -> ModelError {
        let quotation = words.flatMap { text.sanitised($0) }.map { " (“\($0)”)" } ?? ""
        return ModelError(
            code: code,
            provider: endpoint.provider.name,
            status: status,
            message: message + quotation,
            remedy: remedy,
            retryAfter: retryAfter
        )
    }

    /// The answer ended, or its connection did, before the provider said that it was complete.
    func truncated() -> ModelError {
        error(.truncated, "the answer broke off before its end", remedy: "ask again")
    }

    /// The data are not what the provider's format says.
    func malformed() -> ModelError {
        error(.invalidResponse, "the answer is not in the format that was expected", remedy: "check that \(endpoint.host) speaks it, and ask again")
    }

    /// The answer ended without any text.
    func empty(_ completion: Completion) -> ModelError {
        switch completion.reason {
        case .filtered: error(.filtered, "the provider withheld the answer", remedy: "put the message in other words")
        case .length: error(.invalidResponse, "the tokens allowed were used up before the first word", remedy: "allow more tokens")
        case .stop: error(.invalidResponse, "the answer is empty", remedy: "ask again")
        }
    }

    /// The answer grew beyond what is accepted.
    func tooMuch() -> ModelError {
        error(.invalidResponse, "the answer is longer than is accepted", remedy: "ask for less, or allow fewer tokens")
    }

    /// A limit of time was passed.
    func expired(_ limit: Watchdog.Limit) -> ModelError {
        switch limit {
        case .firstByte:
            error(.timeout, "\(endpoint.host) did not answer within \(settings.firstByteTimeout.phrase)", remedy: "try again later")
        case .betweenPieces:
            error(.timeout, "nothing more of the answer came for \(settings.pieceTimeout.phrase)", remedy: "ask again")
        case .total:
            error(.timeout, "the answer took longer than \(settings.totalTimeout.phrase)", remedy: "ask for a shorter one, or try again later")
        }
    }
}
