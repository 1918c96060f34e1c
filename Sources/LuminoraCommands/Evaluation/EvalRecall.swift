import ArgumentParser
import LuminoraCore
import LuminoraEngine

/// The command `luminora eval recall`.
struct EvalRecall: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "recall",
        abstract: "Rank the turns of conversations by how well they answer questions.",
        discussion: """
            Each line of the corpus is a turn: {"conversation_id": "c1", "id": "D1:3", "session": 1, "seq": 2, "speaker": "Ana",
            "text": "…", "image_caption": null, "timestamp": "2025-05-08T13:56:00"}. Each line of the questions is
            {"question_id": "q1", "conversation_id": "c1", "question": "…"}; with "evidence", a list of ids, and "category", recall
            at 10 is printed. Each line of the output is {"question_id": "q1", "ranking": ["D1:3", …]}, best first. A question is asked
            at the time of the conversation's last turn.

            Examples:
              luminora eval recall --corpus talks.jsonl --questions questions.jsonl --output rankings.jsonl
              luminora eval recall --corpus talks.jsonl --questions questions.jsonl --embedder use-multilingual
            """
    )

    @Option(help: ArgumentHelp("The turns, as JSON lines.", valueName: "file"))
    var corpus: String
    @Option(help: ArgumentHelp("The questions, as JSON lines.", valueName: "file"))
    var questions: String
    @Option(help: ArgumentHelp("The rankings to write, as JSON lines; - for standard output.", valueName: "file"))
    var output: String = "-"
    @Option(help: ArgumentHelp("What compares meanings: none, use-multilingual, or PROVIDER:MODEL.", valueName: "embedder"))
    var embedder: String?
    @Option(help: "The most turns in a ranking, 1 to 1000.")
    var limit = 100
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (1...1000).contains(limit) else { throw ValidationError("--limit is \(limit); allowed: 1 to 1000.") }
    }

    func perform() async throws {
        let settings = try common.settings(["embedder": embedder])
        let turns = try read(corpus, RecallTurn.init)
        let asked = try read(questions, RecallQuestion.init)
        let terminal = Output(environment: settings.environment)
        try await Composition(settings)
            .withEmbedder { composition in
                var conversations: [String: RecallConversation] = [:]
                for (name, turns) in Dictionary(grouping: turns, by: \.conversation) {
                    conversations[name] = try await RecallConversation(turns.sorted { $0.sequence < $1.sequence }, embedder: composition.embedder)
                    terminal.note("\(name): \(turns.count)")
                }
                var lines: [String] = []
                var score = RecallScore()
                for question in asked {
                    guard let conversation = conversations[question.conversation] else {
                        throw Failure(
                            .invalidInput,
                            "\(questions): the question \(question.id) is about \(question.conversation), which the corpus does not have.",
                            name: "unknown_conversation"
                        )
                    }
                    let ranking = try await conversation.ranking(for: question.text, embedder: composition.embedder, limit: limit)
                    score.add(ranking, question)
                    lines.append(
                        JSONValue.object(["question_id": .string(question.id), "ranking": .array(ranking.map(JSONValue.string))]).text
                    )
                }
                try EvalFiles.write(lines, to: output)
                if common.json, output != "-" { terminal.json(score.json) } else { score.lines.forEach { terminal.note($0) } }
            }
    }

    private func read<Row>(_ path: String, _ row: (JSONValue) throws -> Row) throws -> [Row] {
        try EvalFiles.lines(path).enumerated()
            .map { number, text in
                do {
                    return try row(try JSONValue(parsing: text))
                } catch let error as JSONSyntaxError {
                    throw Failure(.invalidInput, "\(path):\(number + 1): \(error)", name: "invalid_line")
                } catch let error as EvalLineError {
                    throw Failure(.invalidInput, "\(path):\(number + 1): \(error.message)", name: "invalid_line")
                }
            }
    }
}

/// A turn of an evaluation's corpus.
struct RecallTurn {
    let conversation: String
    let id: String
    let session: String
    let sequence: Int
    let speaker: String
    let text: String
    let time: Timestamp

    init(_ row: JSONValue) throws {
        conversation = try row.required("conversation_id")
        id = try row.required("id")
        session = row["session"]?.text ?? "1"
        guard case .integer(let number)? = row["seq"] else { throw EvalLineError(message: "\"seq\" is missing, or is no whole number.") }
        sequence = Int(number)
        speaker = try row.required("speaker")
        let said = try row.required("text")
        if case .string(let caption)? = row["image_caption"] { text = "\(said) [photo: \(caption)]" } else { text = said }
        let moment = try row.required("timestamp")
        guard let time = Timestamp(moment) ?? Timestamp(moment + "Z") else {
            throw EvalLineError(message: "\"timestamp\" is \(moment); write 2025-05-08T13:56:00.")
        }
        self.time = time
    }
}

/// A question of an evaluation.
struct RecallQuestion {
    let id: String
    let conversation: String
    let text: String
    let category: String?
    let evidence: [String]

    init(_ row: JSONValue) throws {
        id = try row.required("question_id")
        conversation = try row.required("conversation_id")
        text = try row.required("question")
        category = row["category"]?.text
        guard row["scored"] != .bool(false), case .array(let ids)? = row["evidence"] else {
            evidence = []
            return
        }
        evidence = ids.compactMap { id in
            guard case .string(let text) = id else { return nil }
            return text
        }
    }
}

/// The index of one conversation.
struct RecallConversation {
    private var index = RecallIndex()
    private var now = Timestamp(milliseconds: 0)

    init(_ turns: [RecallTurn], embedder: (any Embedder)?) async throws {
        var vectors: [[Float]?] = Array(repeating: nil, count: turns.count)
        if let embedder {
            for start in stride(from: 0, to: turns.count, by: 64) {
                let part = turns[start..<min(start + 64, turns.count)]
                let made = try await embedder.embed(part.map(\.text), as: .document)
                for (place, embedding) in zip(part.indices, made) { vectors[place] = embedding.values }
            }
        }
        for (place, turn) in turns.enumerated() {
            try index.insert(
                RecallEntry(
                    id: turn.id,
                    kind: .message,
                    text: turn.text,
                    speaker: turn.speaker,
                    session: turn.session,
                    position: turn.sequence,
                    timestamp: turn.time,
                    vector: vectors[place].flatMap { RecallVector($0) }
                )
            )
            now = max(now, turn.time)
        }
    }

    func ranking(for question: String, embedder: (any Embedder)?, limit: Int) async throws -> [String] {
        let vector = try await embedder?.embed(question, as: .query).values
        let query = RecallQuery(question, vector: vector, now: now, limit: limit, collapsesDuplicates: false)
        return index.search(query).map(\.id)
    }
}

/// How much of the evidence is among the first ten, by category.
struct RecallScore {
    private var sums: [String: (questions: Int, found: Double)] = [:]

    mutating func add(_ ranking: [String], _ question: RecallQuestion) {
        guard !question.evidence.isEmpty else { return }
        let evidence = Set(question.evidence)
        let found = Double(evidence.intersection(ranking.prefix(10)).count) / Double(evidence.count)
        for group in [question.category ?? "all", "all"].uniqued {
            sums[group, default: (0, 0)].questions += 1
            sums[group, default: (0, 0)].found += found
        }
    }

    private var groups: [(name: String, questions: Int, recall: Double)] {
        sums.sorted { $0.key < $1.key }.map { ($0.key, $0.value.questions, (1000 * $0.value.found / Double($0.value.questions)).rounded() / 10) }
    }

    var lines: [String] { groups.map { "category \($0.name): \($0.questions) questions, recall at 10 \($0.recall)" } }

    var json: JSONValue {
        .object(
            Dictionary(
                uniqueKeysWithValues: groups.map {
                    ($0.name, .object(["questions": .integer(Int64($0.questions)), "recall_at_10": .number($0.recall)]))
                }
            )
        )
    }
}

extension [String] {
    fileprivate var uniqued: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
