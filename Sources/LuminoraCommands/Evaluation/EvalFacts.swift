import ArgumentParser
import LuminoraCore
import LuminoraEngine

/// The command `luminora eval facts`.
struct EvalFacts: EvalCommanding {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "Extract facts and episodes from single messages with the built-in rules.",
        discussion: """
            Each line of the input is {"id": …, "text": …, "at": "2026-05-20T15:00:00Z", "known": [{"key": "pet.max", "name":
            "Max"}]}; "at" and "known" may be left out. Each line of the output is {"id": …, "facts": [{"action", "key",
            "value", "quote"}], "episodes": [{"type", "importance", "sentiment", "title", "summary"}], "rejected": {…}}.

            Example:
              luminora eval facts --input utterances.jsonl --output facts.jsonl
            """
    )

    @OptionGroup var files: EvalOptions
    @OptionGroup var common: CommonOptions

    func line(for row: JSONValue) throws -> JSONValue {
        var at = Timestamp(milliseconds: 0)
        if case .string(let text)? = row["at"] {
            guard let moment = Timestamp(text) else { throw EvalLineError(message: "\"at\" is \(text); write 2026-05-20T15:00:00Z.") }
            at = moment
        }
        var known: [ExtractionRequest.Acquaintance] = []
        if case .array(let people)? = row["known"] {
            known = try people.map { ExtractionRequest.Acquaintance(key: try $0.required("key"), name: try $0.required("name")) }
        }
        let lesson = SingleMessageLesson(text: try row.required("text"), at: at, acquaintances: known)
        return .object([
            "id": row["id"] ?? .null, "facts": .array(lesson.facts), "episodes": .array(lesson.episodes),
            "rejected": .object(lesson.rejections.mapValues { .integer(Int64($0)) }),
        ])
    }
}

/// The command `luminora eval poisoning`.
struct EvalPoisoning: EvalCommanding {
    static let configuration = CommandConfiguration(
        commandName: "poisoning",
        abstract: "Tell texts that try to steer the character from texts that tell something.",
        discussion: """
            Each line of the input is {"id": …, "text": …}; each line of the output is {"id": …, "quarantined": true or false,
            "reason": …, "excerpt": …}.

            Example:
              luminora eval poisoning --input attacks.jsonl
            """
    )

    @OptionGroup var files: EvalOptions
    @OptionGroup var common: CommonOptions

    func line(for row: JSONValue) throws -> JSONValue {
        let suspicion = PoisoningScreen().suspicion(in: try row.required("text"))
        return .object([
            "id": row["id"] ?? .null, "quarantined": .bool(suspicion != nil),
            "reason": suspicion.map { .string($0.reason.rawValue) } ?? .null, "excerpt": suspicion.map { .string($0.excerpt) } ?? .null,
        ])
    }
}
