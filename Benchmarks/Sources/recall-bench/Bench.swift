import Foundation
import LuminoraCore
import LuminoraEngine

/// Times the recall index beside a scan of plain vectors, on made-up memories: 10 words and 384 dimensions each.
///
///     recall-bench [COUNT ...]
///
/// Each figure is the median, and the best in brackets, of searches with text and vector given.
@main
struct Bench {
    static func main() throws {
        let chosen = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        var maker = Maker(state: 42)
        for count in chosen.isEmpty ? [150, 1500, 15_000] : chosen { try time(count, &maker) }
        var bytes = 0
        for _ in 0..<100 { bytes += try RecallIndex((0..<150).map { maker.entry($0) }).byteSize }
        print("150 a user: \(bytes / 15_000) bytes a memory, \(64 * 1_048_576 / (bytes / 15_000)) memories in 64 MiB")
    }

    private static func time(_ count: Int, _ maker: inout Maker) throws {
        let entries = (0..<count).map { maker.entry($0) }
        let clock = ContinuousClock()
        var index = RecallIndex()
        let start = clock.now
        for entry in entries { try index.insert(entry) }
        let built = (clock.now - start).microseconds / Double(count)
        let now = Timestamp(milliseconds: 1_700_000_000_000)
        let queries = (0..<40)
            .map { _ in
                RecallQuery(
                    "When did I go to the \(maker.word()) \(maker.word()) with my \(maker.word()) in May?",
                    vector: maker.vector(),
                    now: now
                )
            }
        func median(_ body: (RecallQuery) -> Int) -> String {
            var times: [Double] = []
            var found = 0
            for _ in 0..<max(3, 6000 / count) {
                for query in queries {
                    let start = clock.now
                    found += body(query)
                    times.append((clock.now - start).microseconds)
                }
            }
            times.sort()
            precondition(found > 0)
            return String(format: "%.1f (%.1f)", times[times.count / 2], times[0])
        }
        let plain = entries.map { $0.vector?.components.map { Float($0) } ?? [] }
        print("\(count) memories, microseconds; \(index.byteSize / count) bytes a memory")
        print("  insert      \(String(format: "%.1f", built))")
        print("  hybrid      \(median { index.search($0).count })")
        print("  words only  \(median { index.search(RecallQuery($0.text, now: now)).count })")
        print("  vector only \(median { index.nearest(to: $0.vector ?? [], limit: 10).count })")
        print("  brute force \(median { scan(plain, $0.vector ?? []).count })")
    }

    /// The ten nearest of plain vectors.
    private static func scan(_ rows: [[Float]], _ query: [Float]) -> [Int] {
        var scored: [(product: Float, row: Int)] = []
        for (row, vector) in rows.enumerated() {
            var product: Float = 0
            for column in query.indices { product += vector[column] * query[column] }
            scored.append((product, row))
        }
        return scored.sorted { $0.product > $1.product }.prefix(10).map(\.row)
    }
}

/// Makes memories, the same in every run.
struct Maker {
    var state: UInt64

    private static let words = """
        dance studio family painting camping children school music guitar beach mountain coffee weather office project friend sister brother
        mother father birthday party wedding travel airplane ticket garden flower kitchen recipe dinner bread cheese market doctor hospital
        medicine running yoga football match team training bicycle river forest animal puppy kitten rabbit horse winter summer spring
        holiday present letter book library teacher student exam lesson language computer program phone camera picture movie theater song
        concert festival dream house apartment window
        """
        .split(whereSeparator: \.isWhitespace).map(String.init)

    private mutating func next(_ limit: UInt64) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let mixed = (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
        return Int((mixed ^ mixed >> 33) % limit)
    }

    /// A word: some are common, one in five is rare.
    mutating func word() -> String {
        if next(5) == 0 { return "w\(next(8000))x" }
        let place = Double(next(10_000)) / 10_000
        return Self.words[Int(place * place * Double(Self.words.count))]
    }

    mutating func vector() -> [Float] { (0..<384).map { _ in Float(next(2001)) / 1000 - 1 } }

    mutating func entry(_ place: Int) -> RecallEntry {
        let digits = String(place + 0x1000_0000, radix: 16)
        let text = (0..<10).map { _ in word() }.joined(separator: " the ") + (place % 4 == 0 ? "?" : ".")
        return RecallEntry(
            id: "\(digits)-0000-7000-8000-0000\(digits)",
            kind: .message,
            text: text,
            speaker: place % 2 == 0 ? "Ana" : "Alicia",
            isFromUser: place % 2 == 0,
            session: "session-\(place / 30)",
            position: place,
            timestamp: Timestamp(milliseconds: 1_690_000_000_000 + Int64(place) * 600_000),
            vector: RecallVector(vector())
        )
    }
}

extension Duration {
    fileprivate var microseconds: Double { Double(components.seconds) * 1e6 + Double(components.attoseconds) / 1e12 }
}
