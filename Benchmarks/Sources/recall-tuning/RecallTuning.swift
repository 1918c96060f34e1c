import Foundation
import LuminoraEngine

/// Scores the recall index on conversations with questions, and fits its weights leaving one conversation out at a time.
///
///     recall-tuning --corpus corpus.jsonl --questions questions.jsonl
///         [--vectors FOLDER] [--out RANKINGS] [--parts] [--steps] [--tune] [--plain]
///
/// - `--vectors FOLDER`: has `CONVERSATION.text.f32` and `CONVERSATION.q.f32`, vectors of the lines and of the questions one after the
///   other, 32-bit numbers, lowest byte first.
/// - `--out RANKINGS`: writes the best 30 of each question.
/// - `--parts`: scores without each sign in turn.
/// - `--steps`: scores with each weight halved, and doubled.
/// - `--tune`: fits the weights to all conversations but one, scores that one, and does so for each.
/// - `--plain`: fits from textbook weights, instead of those that the product has.
@main
struct RecallTuning {
    static func main() throws {
        let arguments = CommandLine.arguments
        func value(_ option: String) -> String? {
            arguments.firstIndex(of: option).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
        }
        guard let corpus = value("--corpus"), let questions = value("--questions") else {
            print(
                "usage: recall-tuning --corpus FILE --questions FILE [--vectors FOLDER] [--out FILE] [--parts] [--steps] [--tune] [--plain]"
            )
            exit(2)
        }
        let conversations = try Conversation.read(corpus: corpus, questions: questions, vectors: value("--vectors"))
        let start = arguments.contains("--plain") ? Weights.plain : .standard
        print("weights as they are:", Score(start, on: conversations))
        if let path = value("--out") { try write(start, conversations, to: path) }
        if arguments.contains("--parts") {
            for (name, weights) in Weights.without(start) { print("without \(name):", Score(weights, on: conversations)) }
        }
        if arguments.contains("--steps") {
            for (name, path) in Weights.all {
                for factor: Float in [0.5, 2] {
                    var weights = start
                    weights[keyPath: path] *= factor
                    print("\(name) × \(factor):", Score(weights, on: conversations))
                }
            }
        }
        if arguments.contains("--tune") { tune(start, conversations) }
    }

    private static func tune(_ start: RecallWeights, _ conversations: [Conversation]) {
        var left: [Score] = []
        for (place, conversation) in conversations.enumerated() {
            var others = conversations
            others.remove(at: place)
            let weights = Weights.fit(start, to: others)
            left.append(Score(weights, on: [conversation]))
            print("left out \(conversation.name):", left[place], Weights.text(weights))
        }
        let weights = Weights.fit(start, to: conversations)
        print("left out, average:", Score(averaging: left))
        print("fitted to all:", Score(weights, on: conversations), Weights.text(weights))
    }

    private static func write(_ weights: RecallWeights, _ conversations: [Conversation], to path: String) throws {
        var text = ""
        for conversation in conversations {
            for place in conversation.questions.indices {
                let names = conversation.ranking(place, weights, limit: 30).map { "\"\($0)\"" }
                text += "{\"question_id\":\"\(conversation.questions[place].question_id)\",\"ranking\":[\(names.joined(separator: ","))]}\n"
            }
        }
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
}
