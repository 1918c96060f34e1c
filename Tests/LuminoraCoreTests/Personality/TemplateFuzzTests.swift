import LuminoraCore
import LuminoraTestSupport
import Testing

@Suite("Parsing never traps")
struct TemplateFuzzTests {
    @Test("Five thousand mutations of a template are parsed or refused", arguments: 0..<10)
    func mutations(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let original = Array(TemplateFixture.fullText.utf8)
        let snippets =
            ["{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "\\udc00", "-", "1e999", "1e-999", "0x1", "null", "tru", "\u{0}", "é", "\n"]
            + ["9223372036854775808", "-9223372036854775809", "1E400", "[[[[[[[[", "{\"a\":", "\"\\u0000\"", "\u{FEFF}", "1.0e+18", "\r"]
        var parsed = 0
        for _ in 0..<500 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let position = Int.random(in: 0..<bytes.count, using: &random)
                let end = min(bytes.count, position + Int.random(in: 0...12, using: &random))
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[position] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.removeSubrange(position..<end)
                case 2: bytes.insert(contentsOf: (snippets.randomElement(using: &random) ?? "").utf8, at: position)
                default: bytes.replaceSubrange(position..<end, with: (snippets.randomElement(using: &random) ?? "").utf8)
                }
            }
            let text = String(decoding: bytes, as: UTF8.self)
            do {
                _ = try Personality.parse(text, agentName: "fuzz")
                parsed += 1
            } catch let error as JSONSyntaxError {
                #expect(error.position.line >= 1 && error.position.column >= 1)
            } catch let error as TemplateError {
                #expect(!error.faults.isEmpty)
            }
        }
        #expect(parsed < 500)
    }

    @Test(
        "A document of any other shape is refused with faults",
        arguments: ["null", "[]", "1", "\"text\"", "true", "{}", "[{}]", "{\"persona\": []}"]
    )
    func shapes(_ text: String) {
        #expect(throws: TemplateError.self) { try Personality.parse(text, agentName: "shape") }
    }
}
