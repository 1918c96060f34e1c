import LuminoraCore
import Testing

/// A message and what it is to be read as.
struct Utterance: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: String

    var testDescription: String { text }

    /// Reads lines of the form "message -> expected".
    static func table(_ lines: String) -> [Utterance] {
        lines.split(separator: "\n")
            .map { line in
                let words = line.split(separator: " ", omittingEmptySubsequences: false)
                let arrow = words.firstIndex(of: "->") ?? words.endIndex
                return Utterance(
                    text: words[..<arrow].joined(separator: " "),
                    expected: words[arrow...].dropFirst().joined(separator: " ")
                )
            }
    }
}
