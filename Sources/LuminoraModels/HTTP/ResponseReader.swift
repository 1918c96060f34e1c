import AsyncHTTPClient
import LuminoraCore
import NIOCore
import NIOHTTP1

/// Reads one HTTP response: a stream of events, or an error.
struct ResponseReader: Sendable {
    let explainer: FailureExplainer
    let settings: ModelSettings
    let watchdog: Watchdog
    let answer: AnswerState
    let clock: any WallClock

    /// Passes on the text of a response piece by piece and then its end.
    func read(
        _ response: HTTPClientResponse,
        decoder: some AnswerDecoder,
        emit: (CompletionEvent) -> Void
    ) async throws {
        let type = response.headers.first(name: "Content-Type")?.lowercased() ?? ""
        guard (200..<300).contains(response.status.code) else {
            throw explainer.refused(
                status: Int(response.status.code),
                body: try await start(of: response),
                isPage: type.hasPrefix("text/html"),
                retryAfter: RetryAfter.wait(response.headers.first(name: "Retry-After"), now: clock.now())
            )
        }
        if type.hasPrefix("text/html") {
            throw explainer.error(.invalidResponse, "the answer is a web page", remedy: "check the URL \(explainer.endpoint.specification.baseURL)")
        }
        if type.hasPrefix("application/json") {
            guard let report = ProviderReport(json: try await start(of: response)), report.message != nil else { throw explainer.malformed() }
            throw explainer.reported(report)
        }
        answer.begin()
        try await readEvents(response.body, decoder: decoder, emit: emit)
    }

    private func readEvents(
        _ body: HTTPClientResponse.Body,
        decoder: some AnswerDecoder,
        emit: (CompletionEvent) -> Void
    ) async throws {
        var parser = ServerSentEventParser()
        var decoder = decoder
        var size = 0
        func take(_ event: ServerSentEvent) throws {
            let text = try decoder.read(event)
            if let completion = decoder.completion { answer.complete(completion) }
            guard !text.isEmpty else { return }
            size += text.utf8.count
            guard size <= settings.maximumAnswerBytes else { throw explainer.tooMuch() }
            answer.showText()
            emit(.text(text))
        }
        do {
            for try await piece in body {
                watchdog.pieceArrived()
                for event in try parser.feed(piece.readableBytesView) {
                    try take(event)
                    if decoder.isFinished { return try end(decoder.completion, emit: emit) }
                }
            }
            do {
                if let event = try parser.finish() { try take(event) }
            } catch StreamFault.malformed {
                throw explainer.truncated()
            }
        } catch let fault as StreamFault {
            switch fault {
            case .malformed: throw explainer.malformed()
            case .reported(let report): throw explainer.reported(report)
            }
        } catch is ServerSentEventParser.TooLong {
            throw explainer.tooMuch()
        } catch let error as ModelError {
            throw error
        } catch {
            // The provider has said how the answer ended; what was still to come, such as the usage, can be done without.
            guard let completion = decoder.completion, !Task.isCancelled else { throw error }
            return try end(completion, emit: emit)
        }
        try end(decoder.completion, emit: emit)
    }

    private func end(_ completion: Completion?, emit: (CompletionEvent) -> Void) throws {
        guard let completion else { throw explainer.truncated() }
        guard answer.hasText else { throw explainer.empty(completion) }
        emit(.finished(completion))
    }

    /// Reads the start of a body that is not a stream of events.
    private func start(of response: HTTPClientResponse) async throws -> String {
        var bytes: [UInt8] = []
        do {
            for try await piece in response.body {
                watchdog.pieceArrived()
                bytes += piece.readableBytesView.prefix(settings.maximumErrorBytes - bytes.count)
                if bytes.count >= settings.maximumErrorBytes { break }
            }
        } catch {
            // The status says enough where the body breaks off.
            guard !Task.isCancelled else { throw error }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
