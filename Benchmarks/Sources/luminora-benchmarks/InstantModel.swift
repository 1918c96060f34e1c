import LuminoraCore

/// A model that answers at once and always the same, so that what is measured is everything but the model.
struct InstantModel: LanguageModel {
    let name = "instant"

    func complete(_ request: CompletionRequest) -> AsyncThrowingStream<CompletionEvent, any Error> {
        AsyncThrowingStream { continuation in
            for piece in ["Me alegra ", "que me lo ", "cuentes. ", "¿Y qué tal ", "el resto del día?"] {
                continuation.yield(.text(piece))
            }
            continuation.yield(.finished(Completion(reason: .stop)))
            continuation.finish()
        }
    }
}
