import LuminoraCore
import Testing

@testable import LuminoraModels

@Suite("Calls that are ended")
struct CancellationTests {
    @Test("Ending the iteration closes the connection")
    func breakOff() async throws {
        try await Bench.with([Wire.opening([OpenAI.text("Hola")])]) { bench in
            for try await event in bench.model.complete(.sample) {
                #expect(event == .text("Hola"))
                break
            }
            await closing(of: bench.server)
        }
    }

    @Test("Cancelling the task closes the connection")
    func cancel() async throws {
        try await Bench.with([Wire.opening([OpenAI.text("Hola")])]) { bench in
            let (started, start) = AsyncStream.makeStream(of: Void.self)
            let stream = bench.model.complete(.sample)
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    do {
                        for try await _ in stream { start.yield() }
                    } catch {
                        Issue.record("a cancelled iteration ends without an error, not with \(error)")
                    }
                }
                for await _ in started { break }
                group.cancelAll()
                await closing(of: bench.server)
            }
        }
    }

    @Test("Cancelling before the first byte closes the connection")
    func cancelEarly() async throws {
        try await Bench.with([[.send(Wire.streamHead)]]) { bench in
            await withTaskGroup(of: Outcome.self) { group in
                group.addTask { await bench.ask() }
                while bench.server.requests.isEmpty { await Task.yield() }
                group.cancelAll()
                await closing(of: bench.server)
            }
        }
    }

    @Test("A cancelled call does not go on to another attempt")
    func cancelWhileWaiting() async throws {
        try await ScriptedServer.with([Wire.answer("500 X", "{}")]) { server in
            try await ModelHTTPClient.with { client in
                let (waiting, waits) = AsyncStream.makeStream(of: Void.self)
                let world = ModelWorld(
                    sleep: { _ in
                        waits.yield()
                        try await Task.sleep(for: .seconds(600))
                    },
                    jitter: { 0 },
                    clock: SystemClock()
                )
                let model = try ModelFactory.make(
                    ModelSpecification("openai-compatible:m@\(server.url)"),
                    settings: .limits(total: .seconds(6000), retries: 3),
                    environment: [:],
                    httpClient: client,
                    logger: LogText().logger,
                    world: world
                )
                await withTaskGroup(of: Outcome.self) { group in
                    group.addTask { await outcome(of: model.complete(.sample)) }
                    for await _ in waiting { break }
                    group.cancelAll()
                    for await outcome in group { #expect(outcome.completion == nil) }
                }
                #expect(server.requests.count == 1)
            }
        }
    }

    private func closing(of server: ScriptedServer) async {
        for await _ in server.closings { break }
    }
}
