import AsyncHTTPClient
import LuminoraCore
import NIOCore

extension FailureExplainer {
    /// The connection could not be made, or broke.
    ///
    /// - Parameters:
    ///   - failure: What the HTTP client or a layer below it threw.
    ///   - hasAnswer: Whether the answer had begun.
    /// - Returns: The error with a remedy that fits the cause.
    func transport(_ failure: any Error, hasAnswer: Bool) -> ModelError {
        if failure is CancellationError || failure as? HTTPClientError == .cancelled { return cancelled() }
        if hasAnswer { return truncated() }
        let host = endpoint.host
        let start = endpoint.provider.startRemedy.map { $0 + ", or " } ?? "start the server, or "
        switch failure as? HTTPClientError {
        case .connectTimeout?:
            return error(
                .connection,
                "\(host) did not accept a connection within \(settings.connectTimeout.phrase)",
                remedy: "check the URL and the network"
            )
        case .deadlineExceeded?, .readTimeout?, .getConnectionFromPoolTimeout?:
            return expired(.total)
        case .remoteConnectionClosed?:
            return error(.connection, "\(host) closed the connection without an answer", remedy: "check the URL, and try again")
        case .tlsHandshakeTimeout?:
            return insecure(host)
        default:
            break
        }
        // The error types for names and addresses are NIOPosix's and for certificates NIOSSL's; their texts spare both imports.
        let (type, text) = (String(describing: Swift.type(of: failure)), String(describing: failure))
        if text.hasPrefix("DNS error") {
            return error(.connection, "there is no host “\(host)”", remedy: "check the URL and the network")
        }
        if text.contains("refused") {
            return error(.connection, "nothing is listening at \(host) (connection refused)", remedy: start + "check the URL")
        }
        if text.contains("connectTimeout") || text.contains("timed out") {
            return transport(HTTPClientError.connectTimeout, hasAnswer: false)
        }
        if type.contains("SSL") { return insecure(host) }
        return error(.connection, "\(host) cannot be reached", remedy: "check the URL and the network")
    }

    /// The caller ended the call.
    func cancelled() -> ModelError {
        error(.cancelled, "the call was ended", remedy: "ask again")
    }

    private func insecure(_ host: String) -> ModelError {
        error(.connection, "no secure connection to \(host) could be made", remedy: "check the URL, and whether it is http or https")
    }
}
