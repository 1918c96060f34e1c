import AsyncHTTPClient
import Logging
import LuminoraCore

/// A language model at the other end of an HTTP connection.
struct HTTPModel<Format: WireFormat>: LanguageModel {
    let endpoint: Endpoint
    let format: Format
    let settings: ModelSettings
    let client: HTTPClient
    let world: ModelWorld
    let logger: Logger

    var name: String { endpoint.specification.name }

    func complete(_ request: CompletionRequest) -> AsyncThrowingStream<CompletionEvent, any Error> {
        AsyncThrowingStream { continuation in
            let call = CompletionCall(model: self, request: request) { continuation.yield($0) }
            // The stream owns this task: it is what fills the stream, and it ends with it. Whoever stops iterating, or is
            // cancelled while iterating, terminates the stream, which cancels the task, which closes the connection.
            let task = Task {
                do throws(ModelError) {
                    try await call.run()
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }
}
