import Testing

@testable import LuminoraModels

@Suite("Server-sent events")
struct ServerSentEventParserTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var bytes: String
        var events: [ServerSentEvent]

        init(_ name: String, _ bytes: String, _ events: [(String, String)]) {
            testDescription = name
            self.bytes = bytes
            self.events = events.map { ServerSentEvent(name: $0.0, data: $0.1) }
        }
    }

    static let examples: [Example] = [
        Example("one event", "data: a\n\n", [("", "a")]),
        Example("no space behind the colon", "data:a\n\n", [("", "a")]),
        Example("only one space is taken off", "data:  a\n\n", [("", " a")]),
        Example("CRLF", "data: a\r\n\r\ndata: b\r\n\r\n", [("", "a"), ("", "b")]),
        Example("CR", "data: a\r\rdata: b\r\r", [("", "a"), ("", "b")]),
        Example("several lines of data", "data: a\ndata: b\ndata:\n\n", [("", "a\nb\n")]),
        Example("names", "event: ping\ndata: {}\n\ndata: x\n\n", [("ping", "{}"), ("", "x")]),
        Example("a name without data is no event", "event: ping\n\ndata: x\n\n", [("", "x")]),
        Example("comments and keep-alives", ": OPENROUTER PROCESSING\n\n:\n\ndata: a\n: more\ndata: b\n\n", [("", "a\nb")]),
        Example("a byte order mark", "\u{FEFF}data: a\n\n", [("", "a")]),
        Example("unknown fields", "id: 7\nretry: 10\nfoo\ndata: a\n\n", [("", "a")]),
        Example("a field without a colon", "data\n\n", [("", "")]),
        Example("text beyond ASCII", "data: ¿qué tal? 🌙 e\u{301}\n\n", [("", "¿qué tal? 🌙 e\u{301}")]),
        Example("colons in data", "data: {\"a\": 1}\n\n", [("", "{\"a\": 1}")]),
        Example("the last blank line is missing", "data: [DONE]\n", [("", "[DONE]")]),
        Example("the last line end is missing", "data: [DONE]", [("", "[DONE]")]),
    ]

    @Test("Bytes become events", arguments: examples)
    func reads(_ example: Example) throws {
        #expect(try events(of: [Array(example.bytes.utf8)]) == example.events)
    }

    @Test("It does not matter where the bytes are cut", arguments: examples)
    func cuts(_ example: Example) throws {
        let bytes = Array(example.bytes.utf8)
        #expect(try events(of: bytes.map { [$0] }) == example.events)
        for cut in bytes.indices {
            #expect(try events(of: [Array(bytes[..<cut]), Array(bytes[cut...])]) == example.events)
        }
    }

    @Test("Random events survive random line ends and random cuts", arguments: 0..<60)
    func randomCuts(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let alphabet: [Character] = ["a", "{", ":", " ", "ñ", "é", "🌙", "漢", "\u{200D}", "\"", "\t"]
        var expected: [ServerSentEvent] = []
        var stream = ""
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
            let end = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
            if Bool.random(using: &generator) { stream += ": comment" + end + end }
            let name = Bool.random(using: &generator) ? "e" : ""
            if !name.isEmpty { stream += "event: \(name)" + end }
            let lines = (0..<Int.random(in: 1...3, using: &generator))
                .map { _ in
                    String((0..<Int.random(in: 0...12, using: &generator)).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
                }
            for line in lines { stream += "data: \(line)" + end }
            stream += end
            expected.append(ServerSentEvent(name: name, data: lines.joined(separator: "\n")))
        }
        var rest = Array(stream.utf8)[...]
        var pieces: [[UInt8]] = []
        while !rest.isEmpty {
            let size = Int.random(in: 1...min(rest.count, 9), using: &generator)
            pieces.append(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        #expect(try events(of: pieces) == expected)
    }

    @Test("Bytes that are no text are replaced")
    func invalidText() throws {
        #expect(try events(of: [Array("data: a".utf8) + [0xFF, 0xC3] + Array("\n\n".utf8)]).map(\.data) == ["a\u{FFFD}\u{FFFD}"])
    }

    @Test("A line that never ends is refused", arguments: ["data: " + String(repeating: "x", count: 100), ":" + String(repeating: "x", count: 100)])
    func longLine(_ line: String) {
        #expect(throws: ServerSentEventParser.TooLong.self) {
            var parser = ServerSentEventParser(limit: 64)
            _ = try parser.feed(Array(line.utf8))
        }
    }

    @Test("An event that never ends is refused")
    func longEvent() {
        #expect(throws: ServerSentEventParser.TooLong.self) {
            var parser = ServerSentEventParser(limit: 64)
            for _ in 0..<10 { _ = try parser.feed(Array("data: 0123456789\n".utf8)) }
        }
    }

    private func events(of pieces: [[UInt8]]) throws -> [ServerSentEvent] {
        var parser = ServerSentEventParser()
        var events: [ServerSentEvent] = []
        for piece in pieces { events += try parser.feed(piece) }
        if let last = try parser.finish() { events.append(last) }
        return events
    }
}
