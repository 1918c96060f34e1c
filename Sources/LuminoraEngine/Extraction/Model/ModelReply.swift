import LuminoraCore

/// A model's whole answer, as far as it is read.
struct ModelReply: Sendable {
    /// The text; of one that is too long, what was read of it.
    private(set) var text = ""
    /// The tokens it took, if the model says so.
    private(set) var usage: TokenUsage?
    /// Whether it ended before it was complete.
    private(set) var isCutOff = false
    /// Whether the provider withheld it.
    private(set) var isFiltered = false

    /// Reads an answer, and goes away from one that does not end in time.
    init(reading stream: AsyncThrowingStream<CompletionEvent, any Error>) async throws {
        var completion: Completion?
        var bytes: [UInt8] = []
        for try await event in stream {
            switch event {
            case .text(let piece): bytes += piece.utf8
            case .finished(let end): completion = end
            }
            if bytes.count > ExtractionAnswer.maximumBytes {
                isCutOff = true
                break
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
        usage = completion?.usage
        isCutOff = isCutOff || completion?.reason == .length
        isFiltered = completion?.reason == .filtered
        // A stream that was ended from outside ends without an end.
        try Task.checkCancellation()
    }

    /// The answer's content.
    func parsed() throws(ExtractionAnswerFault) -> ExtractionAnswer {
        try ExtractionAnswer.parse(text)
    }
}

extension TokenUsage? {
    /// The tokens of two calls; of one alone if the other does not say.
    func adding(_ other: TokenUsage?) -> TokenUsage? {
        guard let self, let other else { return self ?? other }
        return TokenUsage(input: self.input + other.input, output: self.output + other.output, cached: self.cached + other.cached)
    }
}
