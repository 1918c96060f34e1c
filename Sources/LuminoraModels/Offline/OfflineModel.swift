public import LuminoraCore

/// Answers in character without a language model and without a network, always the same to the same.
///
/// It speaks with the template's own lines, chosen by what the message was read as, and needs the request's
/// ``CompletionRequest/character``. It looks at no instructions, so that it cannot repeat any.
public struct OfflineModel: LanguageModel {
    /// Makes the responder.
    public init() {}

    /// The name, `offline`.
    public var name: String { "offline" }

    /// Answers a request, word by word; this never fails.
    public func complete(_ request: CompletionRequest) -> AsyncThrowingStream<CompletionEvent, any Error> {
        let text = OfflineReply(request).text
        return AsyncThrowingStream { continuation in
            for word in Self.words(of: text) { continuation.yield(.text(word)) }
            continuation.yield(.finished(Completion(reason: .stop)))
            continuation.finish()
        }
    }

    /// Cuts a text behind its spaces, so that the pieces make up the text.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text {
            if !character.isWhitespace, word.last?.isWhitespace == true {
                words.append(word)
                word = ""
            }
            word.append(character)
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}
