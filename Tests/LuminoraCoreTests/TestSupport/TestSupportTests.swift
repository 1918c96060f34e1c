import Foundation
import LuminoraCore
import LuminoraTestSupport
import Testing

@Suite("The test support keeps its own word")
struct TestSupportTests {
    @Test("A temporary directory is there during the test and gone afterwards")
    func temporaryDirectory() async throws {
        let path = try await TemporaryDirectory.with { path in
            #expect(FileManager.default.createFile(atPath: path + "/x", contents: Data()))
            return path
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("A test clock moves only when it is moved")
    func clock() {
        let clock = TestClock(Timestamp(milliseconds: 5))
        #expect(clock.now() == clock.now())
        clock.advance(by: .seconds(1))
        #expect(clock.now() == Timestamp(milliseconds: 1005))
        clock.set(to: Timestamp(milliseconds: 1))
        #expect(clock.now() == Timestamp(milliseconds: 1))
    }

    @Test("A scripted model gives its replies in order, then says the message back")
    func scriptedModel() async throws {
        let model = ScriptedModel(.text("One", " two."), .text("Three."))
        let request = CompletionRequest(system: [], messages: [ChatMessage(role: .user, content: "Hello.")])
        var answers: [[CompletionEvent]] = []
        for _ in 0..<3 {
            var events: [CompletionEvent] = []
            for try await event in model.complete(request) { events.append(event) }
            answers.append(events)
        }
        let end = CompletionEvent.finished(Completion(reason: .stop))
        #expect(answers == [[.text("One"), .text(" two."), end], [.text("Three."), end], [.text("Hello."), end]])
        #expect(model.calls == 3)
        #expect(model.requests.map { $0.messages.count } == [1, 1, 1])
    }

    @Test("A scripted model fails at the start, mid-way, or breaks off")
    func failures() async throws {
        let refused = ModelError(code: .authentication, provider: "scripted", message: "no key", remedy: "set one")
        let model = ScriptedModel(.failure(refused), .failure(refused, after: "Half"), .init([.text("Half")], completion: nil))
        let request = CompletionRequest(system: [], messages: [])
        for (code, texts) in [(ModelError.Code.authentication, 0), (.authentication, 1), (.truncated, 1)] {
            var count = 0
            do {
                for try await _ in model.complete(request) { count += 1 }
                Issue.record("the stream did not fail")
            } catch let error as ModelError {
                #expect(error.code == code)
            }
            #expect(count == texts)
        }
    }

    @Test("A gate holds a reply back until it is opened, or the reader goes away")
    func gates() async throws {
        let gate = Gate()
        let never = Gate()
        let model = ScriptedModel(.init([.text("a"), .wait(gate), .text("b")]), .init([.text("c"), .wait(never), .text("d")]))
        let request = CompletionRequest(system: [], messages: [])
        async let first = model.complete(request).reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
        await gate.arrivals()
        gate.open()
        let answer = try await first
        #expect(answer == "ab")
        await withTaskGroup { group in
            group.addTask {
                do { for try await _ in model.complete(request) {} } catch {
                    #expect((error as? ModelError)?.code == .cancelled || error is CancellationError)
                }
            }
            await never.arrivals()
            group.cancelAll()
        }
        #expect(model.cancelledCalls == 1)
    }

    @Test("A golden file is compared by bytes, and a difference shows its lines")
    func golden() async throws {
        try await TemporaryDirectory.with { path in
            try FileManager.default.createDirectory(atPath: path + "/Golden", withIntermediateDirectories: true)
            #expect(FileManager.default.createFile(atPath: path + "/Golden/lines.txt", contents: Data("one\ntwo\nthree\n".utf8)))
            assertGolden("one\ntwo\nthree\n", named: "lines.txt", in: path + "/Tests.swift")
            withKnownIssue("the text differs from the file") {
                assertGolden("one\n2\nthree\n", named: "lines.txt", in: path + "/Tests.swift")
            } matching: { issue in
                issue.comments.contains { $0.rawValue.contains("- two\n+ 2") }
            }
            withKnownIssue("there is no such file") {
                assertGolden("one", named: "none.txt", in: path + "/Tests.swift")
            }
        }
    }
}
