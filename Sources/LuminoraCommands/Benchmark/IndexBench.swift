import LuminoraCore
import LuminoraEngine
import LuminoraSQLite

/// Times the search of one user's index, beside the full-text search of SQLite and a scan of everything.
struct IndexBench {
    let made: MadeUpMemories
    /// How many memories the index gets.
    let count: Int
    /// How many questions are asked; each by text and vector, by text, and by vector.
    let questions: Int

    /// The number of the made-up user whose memories these are; no other part uses it.
    private static let owner = 1_000_000

    /// Measures, and counts what was not found in `figures`.
    func run(_ figures: inout BenchFigures) async throws {
        let items = (0..<count).map { made.item($0, of: Self.owner) }
        let entries = items.enumerated().map { $1.line($0) }
        // Of a question and the line after it, recall prefers the line after it, which is mostly the answer.
        let statements = items.indices.filter { !MadeUpMemories.Item.asks($0) }
        let asked = (0..<questions).map { made.question(about: items[statements[($0 * 7919 + 13) % statements.count]]) }
        var building = Times()
        var index = RecallIndex()
        for _ in 0..<max(3, min(50, 15_000 / count)) {
            try Task.checkCancellation()
            index = RecallIndex()
            building.add(try ContinuousClock().measure { for entry in entries { try index.insert(entry) } })
        }
        let built = index
        let hybrid = try figures.time(asked) { built.search($0.query()).first?.id }
        let words = try figures.time(asked) { built.search($0.query(isWithVector: false)).first?.id }
        let vectors = try figures.time(asked) { built.nearest(to: $0.vector, limit: 10).first?.id }
        let force = BruteForce(items)
        let bruteForce = try figures.time(Array(asked.prefix(100))) { question in
            force.search(question.words, question.vector).first.map { items[$0].id }
        }
        figures.index.append(
            IndexFigures(
                memories: count,
                building: building.percentiles.p50 * 1000 / Double(count),
                bytes: index.byteSize / count,
                hybrid: hybrid,
                words: words,
                vectors: vectors,
                fullText: try await fullText(items, asked.map(\.allWords)),
                fullTextTelling: try await fullText(items, asked.map(\.words)),
                bruteForce: bruteForce
            )
        )
    }

    /// The times of SQLite's own search for any of some words.
    private func fullText(_ items: [MadeUpMemories.Item], _ words: [[String]]) async throws -> Percentiles? {
        guard let table = try await FullTextTable.make(of: items.map(\.text)) else { return nil }
        _ = try await table.search(Array(words.prefix(5)), limit: 10)
        var times = Times()
        for answer in try await table.search(words, limit: 10) { times.add(answer.time) }
        return times.percentiles
    }
}

extension BenchFigures {
    /// Times a search for each question, after some that do not count, and counts those that do not find first what they must.
    mutating func time(_ questions: [MadeUpMemories.Question], _ search: (MadeUpMemories.Question) -> String?) throws -> Percentiles {
        for question in questions.prefix(5) { _ = search(question) }
        var times = Times()
        let clock = ContinuousClock()
        for question in questions {
            try Task.checkCancellation()
            let start = clock.now
            let found = search(question)
            times.add(clock.now - start)
            check(found, against: question)
        }
        return times.percentiles
    }

    /// Notes whether a search found first what it must.
    mutating func check(_ found: String?, against question: MadeUpMemories.Question) {
        searches += 1
        if found != question.answer { misses += 1 }
    }
}
