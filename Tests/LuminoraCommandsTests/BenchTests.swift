import ArgumentParser
import Foundation
import LuminoraCore
import LuminoraEngine
import LuminoraSQLite
import LuminoraTestSupport
import Testing

@testable import LuminoraCommands

@Suite("Bench")
struct BenchTests {
    @Test("a quick run finds what it must, and its JSON has the keys that the help lists")
    func quickRun() async throws {
        try await TemporaryDirectory.with { folder in
            let settings = try Settings(flags: [:], file: nil, environment: ["HOME": folder, "LANG": "en"])
            let run = BenchRun(plan: .quick, composition: Composition(settings), folder: folder) { _ in }
            let figures = try await run.run()
            #expect(figures.misses == 0)
            #expect(figures.searches > 100)
            let json = figures.json(isQuick: true, machine: BenchMachine())
            let times: Set = ["p50_ms", "p95_ms"]
            let parts: Set = ["version", "system", "cores", "quick", "index", "recall", "adding", "disk", "searches", "misses", "seconds"]
            #expect(json.keys.isSuperset(of: parts))
            let sizes = try #require(json["index"]?.elements)
            #expect(sizes.map { $0["memories"] } == BenchPlan.quick.counts.map { .integer(Int64($0)) })
            for size in sizes {
                #expect(
                    size.keys == [
                        "memories", "build_us", "bytes", "hybrid", "words", "vectors", "fts5", "fts5_telling", "brute_force", "fts5_ratio",
                        "brute_force_ratio",
                    ]
                )
                for key in ["hybrid", "words", "vectors", "brute_force"] { #expect(size[key]?.keys == times, "\(key)") }
            }
            #expect(
                json["recall"]?.keys == ["memories_each", "first", "all", "kept_users", "index_bytes", "budget_bytes", "resident_bytes"]
            )
            for group in ["first", "all"] {
                #expect(json["recall"]?[group]?.keys == ["users", "warm", "cold"])
                for key in ["warm", "cold"] { #expect(json["recall"]?[group]?[key]?.keys == times) }
            }
            #expect(json["adding"]?.keys == ["disk_sync", "normal", "full"])
            for durability in ["normal", "full"] {
                #expect(json["adding"]?[durability]?.keys == ["one", "one_per_second", "batch", "batch_per_second"])
            }
            #expect(json["disk"]?.keys == ["memories", "bytes", "bytes_each"])
            for speech in [Speech.english, .spanish] {
                let lines = BenchTable(figures: figures, speech: speech, machine: BenchMachine()).lines
                #expect(lines.count > 20)
                #expect(lines.allSatisfy { $0.count < 120 })
            }
        }
    }

    @Test("memories are made up the same in every run, each with words and a vector of its own, and a question that only it answers")
    func madeUp() {
        let made = MadeUpMemories()
        let items = (0..<200).map { made.item($0, of: 3) }
        #expect(items.map(\.text) == (0..<200).map { MadeUpMemories().item($0, of: 3).text })
        #expect(Set(items.map(\.id)).count == 200)
        #expect(Set(items.map(\.text)).count == 200)
        #expect(items.allSatisfy { (10...12).contains($0.text.split(separator: " ").count) })
        #expect(items.allSatisfy { $0.vector.count == 384 && $0.telling.count == 4 })
        #expect(items.map(\.id) == items.map(\.id).sorted())
        #expect(made.item(0, of: 4).text != items[0].text)
        let question = made.question(about: items[7])
        #expect(question.answer == items[7].id)
        #expect(BruteForce(items).search(question.words, question.vector).first == 7)
    }

    @Test("words are said as often as Zipf's law has it")
    func vocabulary() {
        let vocabulary = MadeUpVocabulary(seed: 1)
        #expect(Set(vocabulary.words).count == MadeUpVocabulary.size)
        var random = SeededNumbers(seed: 2)
        var counts = [Int](repeating: 0, count: MadeUpVocabulary.size)
        for _ in 0..<50_000 { counts[vocabulary.draw(using: &random)] += 1 }
        // The first of 5,000 has a share of 1 / 9.1.
        #expect((4500...6500).contains(counts[0]))
        #expect((2000...3500).contains(counts[1]))
        #expect(counts[2500...].reduce(0, +) < 5000)
    }

    @Test("SQLite's full-text search, which is compared with, finds the text with most of the words")
    func fullText() async throws {
        let texts = ["my dog is called max", "we walked to the market", "the \"dog\" ate my market bag"]
        let table = try #require(try await FullTextTable.make(of: texts))
        let answers = try await table.search([["dog", "max"], ["market", "\"dog\""], ["nothing"]], limit: 2)
        #expect(answers.map(\.places.first) == [0, 2, nil])
        #expect(answers[0].places == [0, 2])
    }

    @Test("percentiles are the times that so many of a hundred did not exceed")
    func percentiles() {
        var times = Times()
        for milliseconds in (1...100).shuffled() { times.add(.milliseconds(milliseconds)) }
        #expect(times.percentiles.p50 == 50)
        #expect(times.percentiles.p95 == 95)
        #expect(Times().percentiles.p50 == 0)
    }

    @Test("a search that finds another memory first, or none, is a miss")
    func misses() throws {
        let made = MadeUpMemories()
        let question = made.question(about: made.item(1, of: 0))
        var figures = BenchFigures()
        figures.check(question.answer, against: question)
        #expect(figures.misses == 0)
        figures.check(made.item(2, of: 0).id, against: question)
        figures.check(nil, against: question)
        #expect(figures.misses == 2)
        #expect(figures.searches == 3)
    }

    @Test("a folder with files is refused and left as it is; a temporary one goes")
    func folder() async throws {
        try await TemporaryDirectory.with { folder in
            let own = folder + "/own"
            try await BenchFolder.with(own) { try Data("x".utf8).write(to: URL(fileURLWithPath: $0 + "/file")) }
            let failure = await #expect(throws: Failure.self) { try await BenchFolder.with(own) { _ in } }
            #expect(failure?.name == "folder_in_use")
            #expect(BenchFolder.size(of: own + "/file") == 1)
        }
        let path = try await BenchFolder.with(nil) { $0 }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("users are bounded", arguments: ["0", "10001", "-1"])
    func users(number: String) {
        #expect(throws: (any Error).self) { try BenchCommand.parse(["--users=\(number)"]) }
    }
}

extension JSONValue {
    fileprivate var keys: Set<String> {
        guard case .object(let members) = self else { return [] }
        return Set(members.keys)
    }

    fileprivate var elements: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }
}
