import AsyncHTTPClient
import Logging
import LuminoraCore
import NIOCore
import NIOHTTP1

/// One call to a model: attempts until one succeeds, shows text, or fails for good.
struct CompletionCall<Format: WireFormat>: Sendable {
    let model: HTTPModel<Format>
    let request: CompletionRequest
    let emit: @Sendable (CompletionEvent) -> Void

    private var explainer: FailureExplainer {
        FailureExplainer(endpoint: model.endpoint, request: request, settings: model.settings)
    }

    /// Answers the request through ``emit``.
    func run() async throws(ModelError) {
        let body: [UInt8]
        do {
            body = try model.format.body(for: request, model: model.endpoint.specification.model)
        } catch {
            throw explainer.error(.invalidRequest, "the request cannot be written as JSON", remedy: "check the temperature")
        }
        let end = ContinuousClock.now + model.settings.totalTimeout
        let policy = RetryPolicy(settings: model.settings)
        var attempt = 1
        while true {
            let answer = AnswerState()
            do throws(ModelError) {
                return try await makeAttempt(body: body, answer: answer, end: end)
            } catch {
                let decision = policy.decide(after: error, attempt: attempt, jitter: model.world.jitter())
                guard !answer.hasText, case .retry(let wait) = decision, ContinuousClock.now + wait < end else { throw error }
                model.logger.debug(
                    "A call to a language model failed and is repeated",
                    metadata: ["model": "\(model.name)", "code": "\(error.code)", "attempt": "\(attempt)", "wait": "\(wait)"]
                )
                do {
                    try await model.world.sleep(wait)
                } catch {
                    throw explainer.cancelled()
                }
                attempt += 1
            }
        }
    }

    /// Makes one attempt under the eyes of a watchdog.
    private func makeAttempt(body: [UInt8], answer: AnswerState, end: ContinuousClock.Instant) async throws(ModelError) {
        let settings = model.settings
        let watchdog = Watchdog(firstByte: settings.firstByteTimeout, betweenPieces: settings.pieceTimeout, end: end)
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await watchdog.run() }
                group.addTask { try await exchange(body: body, answer: answer, watchdog: watchdog) }
                defer { group.cancelAll() }
                _ = try await group.next()
            }
        } catch let error as ModelError {
            throw error
        } catch let expired as Watchdog.Expired {
            // The provider has said how the answer ended and only keeps the connection open.
            if let completion = answer.completion, answer.hasText { return emit(.finished(completion)) }
            throw explainer.expired(expired.limit)
        } catch {
            throw explainer.transport(error, hasAnswer: answer.hasBegun)
        }
    }

    private func exchange(body: [UInt8], answer: AnswerState, watchdog: Watchdog) async throws {
        var message = HTTPClientRequest(url: model.endpoint.specification.baseURL + model.format.path)
        message.method = .POST
        message.headers.add(name: "Content-Type", value: "application/json")
        message.headers.add(name: "Accept", value: "text/event-stream")
        message.headers.add(name: "User-Agent", value: "luminora")
        for header in model.format.headers(key: model.endpoint.key?.secret) { message.headers.add(name: header.name, value: header.value) }
        message.body = .bytes(body)
        let response = try await model.client.execute(message, deadline: .now() + TimeAmount(model.settings.totalTimeout))
        let reader = ResponseReader(explainer: explainer, settings: model.settings, watchdog: watchdog, answer: answer, clock: model.world.clock)
        try await reader.read(response, decoder: model.format.makeDecoder(), emit: emit)
    }
}
