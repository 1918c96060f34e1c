import AsyncHTTPClient
import Logging
import LuminoraCore
import NIOCore
import NIOHTTP1

/// One call to an embedding service: attempts until one succeeds or fails for good.
struct EmbeddingCall: Sendable {
    let embedder: OpenAIEmbedder
    let texts: [String]

    private var settings: ModelSettings { embedder.settings }

    /// Puts what goes wrong into words, none of them from the texts.
    var explainer: FailureExplainer {
        FailureExplainer(endpoint: embedder.endpoint, request: CompletionRequest(system: texts, messages: []), settings: settings)
    }

    /// Makes the call.
    ///
    /// - Parameters:
    ///   - use: What the embeddings are for.
    ///   - extras: What the server is asked that it may not know.
    /// - Returns: One vector for each text.
    /// - Throws: ``ModelError``.
    func run(use: EmbeddingUse, extras: OpenAIEmbeddingFormat.Extras) async throws(ModelError) -> [[Float]] {
        let body: [UInt8]
        do {
            let model = embedder.endpoint.specification.model
            body = try OpenAIEmbeddingFormat.body(texts: texts, use: use, model: model, extras: extras)
        } catch {
            throw explainer.error(.invalidRequest, "the request cannot be written as JSON", remedy: "check the texts")
        }
        let end = ContinuousClock.now + settings.totalTimeout
        let policy = RetryPolicy(settings: settings)
        var attempt = 1
        while true {
            do throws(ModelError) {
                return try await makeAttempt(body: body, end: end)
            } catch {
                let decision = policy.decide(after: error, attempt: attempt, jitter: embedder.world.jitter())
                guard case .retry(let wait) = decision, ContinuousClock.now + wait < end else { throw inOwnWords(error) }
                embedder.logger.debug(
                    "A call to an embedding service failed and is repeated",
                    metadata: ["model": "\(embedder.model)", "code": "\(error.code)", "attempt": "\(attempt)", "wait": "\(wait)"]
                )
                do {
                    try await embedder.world.sleep(wait)
                } catch {
                    throw explainer.cancelled()
                }
                attempt += 1
            }
        }
    }

    /// What is said of conversations does not fit texts.
    private func inOwnWords(_ error: ModelError) -> ModelError {
        var error = error
        let model = embedder.endpoint.specification.model
        if error.code == .invalidRequest { error.remedy = "check that \(model) is a model for embeddings" }
        if error.code == .tooLong {
            error.message = "a text is too long for \(model)"
            error.remedy = "use a model with more room"
        }
        return error
    }

    /// Makes one attempt under the eyes of a watchdog.
    private func makeAttempt(body: [UInt8], end: ContinuousClock.Instant) async throws(ModelError) -> [[Float]] {
        let watchdog = Watchdog(firstByte: settings.firstByteTimeout, betweenPieces: settings.pieceTimeout, end: end)
        let answer = AnswerState()
        do {
            return try await withThrowingTaskGroup(of: [[Float]]?.self) { group in
                group.addTask {
                    try await watchdog.run()
                    return nil
                }
                group.addTask { try await exchange(body: body, watchdog: watchdog, answer: answer) }
                defer { group.cancelAll() }
                guard let vectors = try await group.next() ?? nil else { throw CancellationError() }
                return vectors
            }
        } catch let error as ModelError {
            throw error
        } catch let expired as Watchdog.Expired {
            throw explainer.expired(expired.limit)
        } catch {
            throw explainer.transport(error, hasAnswer: answer.hasBegun)
        }
    }

    private func exchange(body: [UInt8], watchdog: Watchdog, answer: AnswerState) async throws -> [[Float]] {
        var message = HTTPClientRequest(url: embedder.endpoint.specification.baseURL + OpenAIEmbeddingFormat.path)
        message.method = .POST
        message.headers.add(name: "Content-Type", value: "application/json")
        message.headers.add(name: "Accept", value: "application/json")
        message.headers.add(name: "User-Agent", value: "luminora")
        if let key = embedder.endpoint.key?.secret { message.headers.add(name: "Authorization", value: "Bearer \(key.reveal())") }
        message.body = .bytes(body)
        let response = try await embedder.client.execute(message, deadline: .now() + TimeAmount(settings.totalTimeout))
        let type = response.headers.first(name: "Content-Type")?.lowercased() ?? ""
        guard (200..<300).contains(response.status.code) else {
            throw explainer.refused(
                status: Int(response.status.code),
                body: try await text(of: response, limit: settings.maximumErrorBytes, watchdog: watchdog) { _ in },
                isPage: type.hasPrefix("text/html"),
                retryAfter: RetryAfter.wait(response.headers.first(name: "Retry-After"), now: embedder.world.clock.now())
            )
        }
        guard !type.hasPrefix("text/html") else {
            let base = embedder.endpoint.specification.baseURL
            throw explainer.error(.invalidResponse, "the answer is a web page", remedy: "check the URL \(base)")
        }
        answer.begin()
        let text = try await text(of: response, limit: embedder.limits.answerBytes, watchdog: watchdog) { limit in
            throw explainer.error(
                .invalidResponse,
                "the answer has over \(limit >> 20) MiB",
                remedy: "check that \(embedder.model) is for embeddings"
            )
        }
        guard let vectors = OpenAIEmbeddingFormat.vectors(in: text, count: texts.count) else {
            if let report = ProviderReport(json: text), report.message != nil { throw explainer.reported(report) }
            throw explainer.malformed()
        }
        return vectors
    }

    /// Reads a body up to a limit; what is to happen beyond it is the caller's choice.
    private func text(
        of response: HTTPClientResponse,
        limit: Int,
        watchdog: Watchdog,
        beyond: (Int) throws -> Void
    ) async throws -> String {
        var bytes: [UInt8] = []
        for try await piece in response.body {
            watchdog.pieceArrived()
            bytes += piece.readableBytesView.prefix(limit - bytes.count + 1)
            guard bytes.count <= limit else {
                try beyond(limit)
                break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
