import Foundation
import LuminoraCore
import LuminoraEngine

/// A line of the corpus, as its file has it.
struct Line: Decodable {
    var conversation_id: String
    var id: String
    var session: Int
    var seq: Int
    var speaker: String
    var text: String
    var image_caption: String?
    var timestamp: String
}

/// A question with the lines that hold its answer, as its file has it.
struct Question: Decodable {
    var question_id: String
    var conversation_id: String
    /// 1 to 4, or 5 for questions that name the wrong speaker.
    var category: Int
    var question: String
    var evidence: [String]
    /// Whether the question counts.
    var scored: Bool
}

/// A conversation in an index, with its questions.
struct Conversation {
    let name: String
    let index: RecallIndex
    /// An hour after the last line.
    let now: Timestamp
    let questions: [Question]
    /// The questions' vectors; empty without.
    let vectors: [[Float]]

    /// Reads all conversations.
    static func read(corpus: String, questions: String, vectors folder: String?) throws -> [Conversation] {
        let lines = try rows(Line.self, corpus)
        let questions = try rows(Question.self, questions).filter(\.scored)
        return try Set(lines.map(\.conversation_id)).sorted()
            .map { name in
                try Conversation(name, lines.filter { $0.conversation_id == name }, questions.filter { $0.conversation_id == name }, folder)
            }
    }

    private init(_ name: String, _ lines: [Line], _ questions: [Question], _ folder: String?) throws {
        let lines = lines.sorted { $0.seq < $1.seq }
        let vectors = try folder.map { try Self.vectors("\($0)/\(name).text.f32", count: lines.count) }
        var index = RecallIndex()
        var now = Timestamp(milliseconds: 0)
        for (place, line) in lines.enumerated() {
            let time = Timestamp(line.timestamp) ?? now
            now = time + .seconds(3600)
            try index.insert(
                RecallEntry(
                    id: line.id,
                    kind: .message,
                    text: line.text + (line.image_caption.map { " [photo: \($0)]" } ?? ""),
                    speaker: line.speaker,
                    session: String(line.session),
                    position: line.seq,
                    timestamp: time,
                    vector: vectors.flatMap { RecallVector($0[place]) }
                )
            )
        }
        self.name = name
        self.index = index
        self.now = now
        self.questions = questions
        self.vectors = try folder.map { try Self.vectors("\($0)/\(name).q.f32", count: questions.count) } ?? []
    }

    /// The names of the best lines for a question.
    func ranking(_ place: Int, _ weights: RecallWeights, limit: Int) -> [String] {
        let query = RecallQuery(questions[place].question, vector: vectors.isEmpty ? nil : vectors[place], now: now, limit: limit)
        return index.search(query, weights: weights).map(\.id)
    }

    private static func rows<Row: Decodable>(_ type: Row.Type, _ path: String) throws -> [Row] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
    }

    private static func vectors(_ path: String, count: Int) throws -> [[Float]] {
        let numbers = try Data(contentsOf: URL(fileURLWithPath: path)).withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
        let width = numbers.count / max(1, count)
        return (0..<count).map { Array(numbers[$0 * width..<($0 + 1) * width]) }
    }
}
