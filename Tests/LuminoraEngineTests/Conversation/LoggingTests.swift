import Logging
import LuminoraCore
import LuminoraEngine
import LuminoraTestSupport
import Synchronization
import Testing

@Suite("What an operator is told")
struct LoggingTests {
    /// Keeps every line that is logged, with its metadata.
    private final class Log: Sendable {
        private let kept = Mutex<[String]>([])

        var lines: [String] { kept.withLock { $0 } }

        func keep(_ line: String) { kept.withLock { $0.append(line) } }
    }

    private struct Handler: LogHandler {
        let log: Log
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            log.keep("\(event.level) \(event.message) \(event.metadata ?? [:])")
        }
    }

    @Test("The log never has a word of what was said")
    func noText() async throws {
        let log = Log()
        let logger = Logger(label: "test") { _ in Handler(log: log) }
        let world = World()
        let engine = world.engine("slow", logger: logger)
        let secret = "zarzamora"
        world.model.enqueue(.text("\(secret) one"))
        try await engine.send(world.request("\(secret) two, eres linda", key: "\(secret)-key"))
        world.model.enqueue(.failure(.overload, after: "\(secret) three"))
        _ = try await engineError { try await engine.send(world.request("\(secret) four")) }
        _ = try await engineError { try await engine.send(world.request("\(secret)\u{0}")) }
        _ = try await engine.undo(session: world.session, of: world.user)

        let gate = Gate()
        world.model.enqueue(ScriptedModel.Reply([.text("\(secret) five"), .wait(gate), .fail(.overload)], completion: nil))
        let task = Task { try await engine.send(world.request("\(secret) six")) }
        await gate.arrivals()
        world.clock.advance(by: .seconds(16))
        try await world.engine("fast").send(world.request("Hola"))
        gate.open()
        let error = try await engineError { try await task.value }
        #expect(!"\(error)".contains(secret))
        #expect(log.lines.count == 1)
        #expect(log.lines.allSatisfy { !$0.contains(secret) })
        #expect(log.lines.first?.hasPrefix("warning a failed turn had been taken over") == true)
    }

    @Test(
        "The codes of errors are in snake_case",
        arguments: [
            (EngineError.Code.idempotencyInFlight, "idempotency_in_flight"), (.idempotencyMismatch, "idempotency_mismatch"),
            (.invalidMessage, "invalid_message"), (.modelFailed, "model_failed"), (.nothingToRetry, "nothing_to_retry"),
            (.nothingToUndo, "nothing_to_undo"), (.sessionBusy, "session_busy"), (.sessionMismatch, "session_mismatch"), (.turnLost, "turn_lost"),
            (.unknownAgent, "unknown_agent"),
        ]
    )
    func codes(_ code: EngineError.Code, _ text: String) {
        #expect(code.description == text)
    }
}
