import LuminoraCore
import LuminoraEngine
import Testing

/// A message and the facts that it teaches, as `key value` with `-` before what is taken back.
struct TaughtMessage: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [String]

    var testDescription: String { text }

    /// Reads lines of the form "message -> name Ana; -age; pet.max {"name":"Max"}".
    static func table(_ lines: String) -> [TaughtMessage] {
        lines.split(separator: "\n")
            .map { line in
                let words = line.split(separator: " ", omittingEmptySubsequences: false)
                let arrow = words.firstIndex(of: "->") ?? words.endIndex
                let facts = words[arrow...].dropFirst().joined(separator: " ").split(separator: ";")
                return TaughtMessage(
                    text: words[..<arrow].joined(separator: " "),
                    expected: facts.map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }.sorted()
                )
            }
    }
}

/// Asks the rules, on Wednesday the 20th of May 2026.
enum Lessons {
    static let moment = Timestamp("2026-05-20T10:00:00Z") ?? Timestamp(milliseconds: 0)

    static func proposals(
        _ texts: [String],
        acquaintances: [ExtractionRequest.Acquaintance] = [],
        language: Language = .spanish
    ) -> [Proposal] {
        let sources = texts.enumerated()
            .map { index, text in
                ExtractionRequest.Source(
                    message: MessageID(rawValue: "00000000-0000-4000-8000-00000000000\(index % 10)"),
                    text: text,
                    at: moment + .seconds(index)
                )
            }
        return RuleExtractor().proposals(for: ExtractionRequest(sources: sources, acquaintances: acquaintances, language: language))
    }

    static func facts(_ proposals: [Proposal]) -> [String] {
        proposals.compactMap { proposal in
            guard case .fact(let fact) = proposal else { return nil }
            let value: String? =
                switch fact.value {
                case .string(let text)?: text
                case .some(let value): value.text
                case nil: nil
                }
            let name = (fact.action == .retract ? "-" : "") + fact.key
            return value.map { "\(name) \($0)" } ?? name
        }
        .sorted()
    }

    static func facts(in texts: String..., acquaintances: [ExtractionRequest.Acquaintance] = [], language: Language = .spanish) -> [String] {
        facts(proposals(texts, acquaintances: acquaintances, language: language))
    }
}
