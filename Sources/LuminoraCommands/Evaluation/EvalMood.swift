import ArgumentParser
import LuminoraCore
import LuminoraEngine

/// The command `luminora eval mood`.
struct EvalMood: EvalCommanding {
    static let configuration = CommandConfiguration(
        commandName: "mood",
        abstract: "Read the emotion and the sentiment of texts.",
        discussion: """
            Each line of the input is {"id": …, "language": "en", "text": …}; each line of the output is
            {"id": …, "emotion": …, "confidence": 0 to 1, "sentiment": -1 to 1}. Emotions: anger, disgust, fear, joy, neutral,
            sadness, surprise. No language model is asked.

            Example:
              luminora eval mood --input comments.jsonl --output read.jsonl
            """
    )

    @OptionGroup var files: EvalOptions
    @OptionGroup var common: CommonOptions

    private var reader: MessageReader { MessageReader() }

    func line(for row: JSONValue) throws -> JSONValue {
        let reading = reader.read(try row.required("text"))
        return .object([
            "id": row["id"] ?? .null, "emotion": .string(reading.emotion.rawValue),
            "confidence": .number((reading.confidence * 10_000).rounded() / 10_000),
            "sentiment": .number((reading.sentiment * 10_000).rounded() / 10_000),
        ])
    }
}
