import AsyncHTTPClient
import NIOCore

/// The connections to language models, shared by all models of a program.
///
/// Whoever makes one shuts it down, or borrows one for the length of a closure:
///
/// ```swift
/// try await ModelHTTPClient.with { client in
///     let model = try ModelFactory.make(specification, httpClient: client)
/// }
/// ```
///
/// It does not follow redirects, so that a key is only ever sent to the address it was meant for.
public struct ModelHTTPClient: Sendable {
    let client: HTTPClient

    /// Makes a client with no connections yet.
    public init(settings: ModelSettings = ModelSettings()) {
        var configuration = HTTPClient.Configuration()
        configuration.timeout = HTTPClient.Configuration.Timeout(connect: TimeAmount(settings.connectTimeout))
        configuration.redirectConfiguration = .disallow
        // A cancelled HTTP/1 request closes its connection, which every server notices.
        configuration.httpVersion = .http1Only
        // The retry policy repeats calls; a second one below it would hide a refused connection until the timeout.
        configuration.connectionPool.retryConnectionEstablishment = false
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// Closes all connections; the client is of no use afterwards.
    public func shutdown() async throws {
        try await client.shutdown()
    }

    /// Lends a client to `body` and shuts it down afterwards.
    public static func with<Result>(
        settings: ModelSettings = ModelSettings(),
        _ body: (ModelHTTPClient) async throws -> Result
    ) async throws -> Result {
        let client = ModelHTTPClient(settings: settings)
        let result: Result
        do {
            result = try await body(client)
        } catch {
            // The error of the body matters more than one of the shutdown.
            try? await client.shutdown()
            throw error
        }
        try await client.shutdown()
        return result
    }
}
