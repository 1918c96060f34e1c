import Testing

@testable import LuminoraCommands

@Suite("Editing a line")
struct LineEditingTests {
    /// Types bytes and gives the outcome of the last key.
    private func type(_ bytes: [UInt8], history: [String] = []) -> (line: LineBuffer, outcome: LineBuffer.Outcome) {
        var decoder = KeyDecoder()
        var line = LineBuffer(history: history)
        var outcome = LineBuffer.Outcome.editing
        for byte in bytes {
            if let key = decoder.decode(byte) { outcome = line.press(key) }
        }
        return (line, outcome)
    }

    @Test(
        "keys change the line as people expect",
        arguments: [
            ("hola", "hola"),
            ("ñandú 🦖", "ñandú 🦖"),
            ("hola\u{7F}", "hol"),
            ("hola\u{08}\u{08}", "ho"),
            ("hola\u{1B}[D\u{1B}[DX", "hoXla"),
            ("hola\u{01}X", "Xhola"),
            ("hola\u{01}\u{05}X", "holaX"),
            ("hola\u{1B}[HX\u{1B}[FY", "XholaY"),
            ("hola\u{01}\u{1B}[3~", "ola"),
            ("uno dos  \u{17}", "uno "),
            ("uno dos\u{15}", ""),
            ("uno\u{01}\u{1B}[C\u{0B}", "u"),
            ("🦖🦕\u{7F}", "🦖"),
            ("\u{1B}[5~hola", "hola"),
            ("\u{7F}\u{1B}[D\u{1B}[Ca", "a"),
        ]
    )
    func editing(typed: String, expected: String) {
        #expect(String(type(Array(typed.utf8)).line.text) == expected)
    }

    @Test("Enter gives the line, Ctrl-C interrupts, Ctrl-D ends an empty one and deletes in another")
    func outcomes() {
        #expect(type(Array("hola\r".utf8)).outcome == .line("hola"))
        #expect(type([0x03]).outcome == .interrupted)
        #expect(type([0x04]).outcome == .endOfFile)
        let deleted = type(Array("ab\u{01}\u{04}".utf8))
        #expect(deleted.outcome == .editing)
        #expect(String(deleted.line.text) == "b")
    }

    @Test("the arrows go through what was typed before and come back to the draft")
    func history() {
        let history = ["uno", "dos"]
        #expect(String(type(Array("tres\u{1B}[A".utf8), history: history).line.text) == "dos")
        #expect(String(type(Array("tres\u{1B}[A\u{1B}[A\u{1B}[A".utf8), history: history).line.text) == "uno")
        #expect(String(type(Array("tres\u{1B}[A\u{1B}[B".utf8), history: history).line.text) == "tres")
    }

    @Test("bytes that are not UTF-8 and broken escapes never trap")
    func garbage() {
        var seed: UInt64 = 7
        for _ in 0..<2000 {
            var bytes: [UInt8] = []
            for _ in 0..<24 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(UInt8(truncatingIfNeeded: seed >> 40))
            }
            let line = type(bytes).line
            #expect(line.cursor <= line.text.count)
        }
    }
}
