public import LuminoraCore

/// Works out what messages teach by asking a language model.
///
/// One call a request, and a second one only where the first answer cannot be read. Calls that fail are not repeated here: whoever
/// runs the work knows when to try again.
public struct ModelExtractor: Extractor {
    /// The name of the model.
    public var name: String { model.name }
    /// A call is dear, so that several turns go into one.
    public let turnsAtOnce = 4
    /// A model is behind it.
    public let asksModel = true

    private let model: any LanguageModel
    private let timeout: Duration
    private let maximumTokens: Int?
    private let catalogue: FactCatalogue
    private let sleep: @Sendable (Duration) async throws -> Void

    /// Makes an extractor.
    ///
    /// - Parameters:
    ///   - model: The model to ask.
    ///   - timeout: The longest that one call may take.
    ///   - maximumTokens: The most tokens of an answer; if `nil`, 512 and 256 more for each message that is asked about.
    ///   - catalogue: The facts that there are.
    public init(
        model: any LanguageModel,
        timeout: Duration = .seconds(60),
        maximumTokens: Int? = nil,
        catalogue: FactCatalogue = .standard
    ) {
        self.init(model: model, timeout: timeout, maximumTokens: maximumTokens, catalogue: catalogue) { try await Task.sleep(for: $0) }
    }

    init(
        model: any LanguageModel,
        timeout: Duration = .seconds(60),
        maximumTokens: Int? = nil,
        catalogue: FactCatalogue = .standard,
        sleep: @escaping @Sendable (Duration) async throws -> Void
    ) {
        self.model = model
        self.timeout = timeout
        self.maximumTokens = maximumTokens
        self.catalogue = catalogue
        self.sleep = sleep
    }

    /// Asks the model what the messages of a request teach.
    public func extract(_ request: ExtractionRequest) async throws -> Extraction {
        let prompt = ExtractionPrompt(request, catalogue: catalogue)
        guard !request.sources.isEmpty else { return Extraction() }
        let question = ChatMessage(role: .user, content: prompt.data)
        let first = try await ask([question], prompt)
        do throws(ExtractionAnswerFault) {
            return Extraction(proposals: try first.parsed().proposals(prompt), usage: first.usage)
        } catch {
            let second = try await ask(repair(question, first, error), prompt)
            do throws(ExtractionAnswerFault) {
                return Extraction(proposals: try second.parsed().proposals(prompt), usage: first.usage.adding(second.usage))
            } catch {
                throw unusable(error)
            }
        }
    }

    private func repair(_ question: ChatMessage, _ reply: ModelReply, _ fault: ExtractionAnswerFault) -> [ChatMessage] {
        let advice = reply.isCutOff ? "It was too long: list only what matters most." : "Keep to the shape that was asked for."
        let plea = ChatMessage(role: .user, content: "That cannot be used: \(fault). \(advice) Answer again with the JSON object only.")
        // An answer that ran on would only be an example of how not to end.
        guard reply.text.utf8.count <= 8192 else { return [question, ChatMessage(role: .assistant, content: "…"), plea] }
        return [question, ChatMessage(role: .assistant, content: reply.text.isEmpty ? "…" : reply.text), plea]
    }

    private func unusable(_ fault: ExtractionAnswerFault) -> ModelError {
        // The place of a fault in the shape is safe to show; what the parser says may have a part of the answer in it.
        let what =
            switch fault {
            case .syntax: "it is not JSON"
            default: fault.description
            }
        return failure(.invalidResponse, "the answer cannot be used: \(what)", "use a model that keeps to a JSON schema")
    }

    private func failure(_ code: ModelError.Code, _ message: String, _ remedy: String) -> ModelError {
        ModelError(code: code, provider: model.name, message: message, remedy: remedy)
    }

    private func ask(_ messages: [ChatMessage], _ prompt: ExtractionPrompt) async throws(ModelError) -> ModelReply {
        let request = CompletionRequest(
            system: [prompt.instructions],
            messages: messages,
            maximumTokens: maximumTokens ?? 512 + 256 * prompt.request.sources.count,
            temperature: 0,
            responseFormat: ExtractionSchema.format
        )
        do {
            return try await withThrowingTaskGroup(of: ModelReply?.self) { group in
                group.addTask { try await ModelReply(reading: model.complete(request)) }
                group.addTask {
                    try await sleep(timeout)
                    return nil
                }
                defer { group.cancelAll() }
                guard let reply = try await group.next() ?? nil else { throw failure(.timeout, "the answer took too long", "try again later") }
                guard !reply.isFiltered else { throw failure(.filtered, "the provider withheld the answer", "leave these messages out") }
                return reply
            }
        } catch let error as ModelError {
            throw error
        } catch is CancellationError {
            throw failure(.cancelled, "the call was ended", "ask again")
        } catch {
            throw failure(.invalidResponse, "the model failed in a way of its own", "try again later")
        }
    }
}
