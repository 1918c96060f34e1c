import Logging
import LuminoraCore
import Synchronization

@testable import LuminoraModels

/// The key that must never come to light.
let testKey = "sk-test-9f8e7d6c5b4a3210"

/// What came out of one call.
struct Outcome {
    var pieces: [String] = []
    var completion: Completion?
    var error: ModelError?
    var isForeignError = false

    var text: String { pieces.joined() }
}

/// The waits that were asked for, none of which was waited.
final class WaitLog: Sendable {
    private let waits = Mutex<[Duration]>([])

    var all: [Duration] { waits.withLock { $0 } }
    func note(_ wait: Duration) { waits.withLock { $0.append(wait) } }
}

/// Everything that was logged, at all levels.
final class LogText: Sendable {
    private let text = Mutex("")

    var all: String { text.withLock { $0 } }
    func note(_ line: String) { text.withLock { $0 += line + "\n" } }

    var logger: Logger {
        Logger(label: "test", factory: { _ in Handler(target: self) })
    }

    private struct Handler: LogHandler {
        let target: LogText
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            target.note("\(event.level) \(event.message) \(event.metadata ?? [:]) \(metadata)")
        }
    }
}

/// A model in front of a scripted server, and what was observed of both.
struct Bench {
    let model: any LanguageModel
    let server: ScriptedServer
    let waits: WaitLog
    let logs: LogText

    /// Runs a model against a scripted server for the length of a closure.
    static func with(
        _ provider: String,
        _ scripts: [[ScriptedServer.Step]],
        key: String? = testKey,
        settings: ModelSettings = ModelSettings(),
        _ body: (Bench) async throws -> Void
    ) async throws {
        try await ScriptedServer.with(scripts) { server in
            try await ModelHTTPClient.with(settings: settings) { client in
                let (waits, logs) = (WaitLog(), LogText())
                let world = ModelWorld(
                    sleep: { waits.note($0) },
                    jitter: { 1 },
                    clock: FixedClock(Timestamp("2026-11-21 03:00:00.000") ?? Timestamp(milliseconds: 0))
                )
                let model = try ModelFactory.make(
                    ModelSpecification("\(provider)@\(server.url)"),
                    settings: settings,
                    environment: key.map { ["LUMINORA_API_KEY": $0] } ?? [:],
                    httpClient: client,
                    logger: logs.logger,
                    world: world
                )
                try await body(Bench(model: model, server: server, waits: waits, logs: logs))
            }
        }
    }

    /// Runs a model of a provider like OpenAI.
    static func with(
        _ scripts: [[ScriptedServer.Step]],
        key: String? = testKey,
        settings: ModelSettings = ModelSettings(),
        _ body: (Bench) async throws -> Void
    ) async throws {
        try await with("openai-compatible:m", scripts, key: key, settings: settings, body)
    }

    /// Asks the model something.
    func ask(_ request: CompletionRequest = .sample) async -> Outcome {
        await outcome(of: model.complete(request))
    }
}

/// Reads a stream to its end.
func outcome(of stream: AsyncThrowingStream<CompletionEvent, any Error>) async -> Outcome {
    var outcome = Outcome()
    do {
        for try await event in stream {
            switch event {
            case .text(let text): outcome.pieces.append(text)
            case .finished(let completion): outcome.completion = completion
            }
        }
    } catch {
        outcome.error = error as? ModelError
        outcome.isForeignError = outcome.error == nil
    }
    return outcome
}

extension CompletionRequest {
    /// A conversation of three messages with two instructions.
    static let sample = CompletionRequest(
        system: ["You are Alicia, who illustrates stories.", "They are friends."],
        messages: [
            ChatMessage(role: .user, content: "Hola"),
            ChatMessage(role: .assistant, content: "¡Hola! ¿Cómo vienes?"),
            ChatMessage(role: .user, content: "Bien. ¿Te acuerdas de \"Tobi\"?"),
        ],
        maximumTokens: 300,
        temperature: 0.8
    )
}

extension ModelSettings {
    /// Settings with other limits of time.
    static func limits(
        firstByte: Duration = .seconds(300),
        piece: Duration = .seconds(300),
        total: Duration = .seconds(600),
        retries: Int = 0
    ) -> ModelSettings {
        var settings = ModelSettings()
        settings.firstByteTimeout = firstByte
        settings.pieceTimeout = piece
        settings.totalTimeout = total
        settings.retries = retries
        return settings
    }
}
