import LuminoraCore
import Testing

@testable import LuminoraEngine

@Suite("The recall index against a plain reference")
struct RecallIndexLawTests {
    private static let vocabulary = """
        perro gato casa playa montaña trabajo escuela música baile cocina verano invierno ayer semana hermana abuela viaje libro película
        examen dog cat house beach work school music dance kitchen summer yesterday week sister trip book movie exam Max Lucía Sevilla
        running painted bought
        """
        .split(whereSeparator: \.isWhitespace).map(String.init)

    @Test("Whatever is inserted, changed and removed, a search finds what a scan of everything finds", arguments: 1...8)
    func agrees(_ seed: Int) throws {
        var dice = Dice(seed: UInt64(seed))
        var index = RecallIndex()
        var plain = PlainRecall()
        var ids: [String] = []
        let start = Timestamp(milliseconds: 1_690_000_000_000)
        for step in 0..<700 {
            let id = ids.isEmpty || dice.below(3) > 0 ? Self.id(step, &dice) : dice.one(ids)
            switch dice.below(10) {
            case 0, 1:
                #expect(index.remove(id) == (plain.entries[id] != nil))
                plain.remove(id)
            case 2:
                let vector = RecallVector(dice.vector(24))
                let exists = try index.setVector(vector, of: id)
                #expect(exists == (plain.entries[id] != nil))
                plain.entries[id]?.vector = vector
            case 3:
                let (count, last) = (dice.below(40), start + .seconds(Int64(dice.below(1_000_000))))
                index.setAccess(of: id, count: count, lastAccess: last)
                plain.entries[id]?.accessCount = count
                plain.entries[id]?.lastAccess = last
            default:
                let entry = Self.entry(id, step, start, &dice)
                try index.insert(entry)
                plain.insert(entry)
                ids.append(id)
            }
            #expect(index.count == plain.entries.count)
            if step % 12 == 0 { compare(index, plain, Self.query(start, &dice)) }
        }
    }

    private func compare(_ index: RecallIndex, _ plain: PlainRecall, _ query: RecallQuery) {
        let expected = plain.scores(query, speakers: index.speakers)
        let hits = index.search(query)
        let best = expected.values.sorted(by: >).prefix(query.limit)
        #expect(hits.count == best.count)
        for (hit, score) in zip(hits, best) {
            #expect(abs(hit.score - score) < 0.001)
            #expect(abs((expected[hit.id] ?? -1) - hit.score) < 0.001)
        }
        var collapsing = query
        (collapsing.collapsesDuplicates, collapsing.factsReplaceMessages) = (true, true)
        let chosen = index.search(collapsing).map(\.id)
        #expect(Set(chosen).count == chosen.count)
        #expect(chosen.allSatisfy { expected[$0] != nil })
    }

    private static func id(_ step: Int, _ dice: inout Dice) -> String {
        guard dice.below(3) == 0 else { return "name \(step)" }
        let digits = String(dice.next() | 1 << 63, radix: 16)
        return "\(digits.prefix(8))-\(digits.suffix(4))-7000-8000-\(String(0x1000_0000_0000 + step, radix: 16))"
    }

    private static func entry(_ id: String, _ step: Int, _ start: Timestamp, _ dice: inout Dice) -> RecallEntry {
        let words = (0..<dice.below(12)).map { _ in dice.one(vocabulary) }
        return RecallEntry(
            id: id,
            kind: dice.one([.message, .message, .message, .fact, .episode, .memory]),
            text: words.joined(separator: " ") + dice.one(["", ".", "?", "? ok", "!"]),
            speaker: dice.one([nil, "Ana", "Luis", "María José"]),
            isFromUser: dice.below(2) == 0,
            session: dice.one([nil, "s1", "s2", "s3"]),
            position: dice.below(200),
            timestamp: start + .seconds(Int64(dice.below(10_000_000))),
            importance: dice.below(2) == 0 ? nil : Double(dice.below(11)) / 10,
            confidence: Double(dice.below(11)) / 10,
            agent: dice.one([nil, nil, AgentID(rawValue: "a"), AgentID(rawValue: "b")]),
            status: dice.one([.active, .active, .active, .superseded, .quarantined, .expired, .archived, .undone]),
            expiresAt: dice.below(4) == 0 ? start + .seconds(Int64(dice.below(20_000_000))) : nil,
            accessCount: dice.below(5),
            lastAccess: start,
            vector: dice.below(3) == 0 ? RecallVector(dice.vector(24)) : nil,
            source: dice.below(4) == 0 ? "name \(dice.below(step + 1))" : nil
        )
    }

    private static func query(_ start: Timestamp, _ dice: inout Dice) -> RecallQuery {
        let words = (0..<dice.below(6)).map { _ in dice.one(vocabulary) }
        return RecallQuery(
            dice.one(["", "when did Ana", "mi", "your", "¿Cuándo fue Luis", "last summer", "en agosto"]) + " "
                + words.joined(separator: " "),
            vector: dice.below(2) == 0 ? dice.vector(24) : nil,
            now: start + .seconds(Int64(dice.below(20_000_000))),
            agent: dice.one([nil, AgentID(rawValue: "a"), AgentID(rawValue: "c")]),
            kinds: dice.one([Set(RecallEntry.Kind.allCases), [.message], [.fact, .episode]]),
            limit: dice.one([1, 5, 10, 50]),
            includesSuperseded: dice.below(3) == 0,
            collapsesDuplicates: false,
            factsReplaceMessages: false
        )
    }
}
