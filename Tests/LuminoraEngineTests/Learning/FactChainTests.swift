import LuminoraCore
import LuminoraTestSupport
import Testing

@testable import LuminoraEngine

/// What was said, in short: at a minute, a value; `-` before it for what no longer is.
private func said(_ minute: Int, _ value: String, key: String = "city") -> Saying {
    let retracts = value.hasPrefix("-")
    let text = retracts ? String(value.dropFirst()) : value
    return Saying(
        key: key,
        value: text.isEmpty ? nil : .string(text),
        retracts: retracts,
        at: Timestamp(milliseconds: Int64(minute) * 60_000),
        message: MessageID(rawValue: "m\(minute)"),
        turn: TurnID(rawValue: "t\(minute)"),
        quote: text,
        confidence: 0.9
    )
}

@Suite("The chain of a fact")
struct FactChainTests {
    struct Story: Sendable, CustomStringConvertible {
        var name: String
        var sayings: [Saying]
        /// What is so in the end.
        var live: String?
        /// The values in order, retractions aside.
        var values: [String]
        var description: String { name }
    }

    static let stories: [Story] = [
        Story(name: "once", sayings: [said(1, "Lima")], live: "Lima", values: ["Lima"]),
        Story(name: "again", sayings: [said(1, "Lima"), said(2, "lima")], live: "Lima", values: ["Lima"]),
        Story(name: "changed", sayings: [said(1, "Lima"), said(2, "Cusco")], live: "Cusco", values: ["Lima", "Cusco"]),
        Story(name: "back again", sayings: [said(1, "Lima"), said(2, "Cusco"), said(3, "Lima")], live: "Lima", values: ["Lima", "Cusco", "Lima"]),
        Story(name: "no longer", sayings: [said(1, "Lima"), said(2, "-Lima")], live: nil, values: ["Lima"]),
        Story(name: "another is no longer", sayings: [said(1, "Lima"), said(2, "-Cusco")], live: "Lima", values: ["Lima"]),
        Story(name: "whatever it was is no longer", sayings: [said(1, "Lima"), said(2, "-")], live: nil, values: ["Lima"]),
        Story(name: "and then again", sayings: [said(1, "Lima"), said(2, "-"), said(3, "Lima")], live: "Lima", values: ["Lima", "Lima"]),
        Story(
            name: "liked, then not",
            sayings: [said(1, "té", key: "likes.te"), said(2, "té", key: "dislikes.te")],
            live: "té",
            values: ["té", "té"]
        ),
        Story(
            name: "no longer liked, though never known",
            sayings: [said(2, "-té", key: "likes.te")],
            live: nil,
            values: []
        ),
    ]

    @Test("What is so, and what was", arguments: stories)
    func story(_ story: Story) {
        let chain = FactChain(story.sayings)
        #expect(chain.links.last { $0.isLive }?.value == story.live.map(JSONValue.string))
        #expect(chain.links.filter { !$0.isRetraction }.map(\.value) == story.values.map { .string($0) })
        #expect(chain.links.count { $0.isLive } <= 1)
    }

    @Test("Members that are said later add to what is known; the older state stays in the chain")
    func members() {
        func pet(_ minute: Int, _ members: [String: JSONValue]) -> Saying {
            var saying = said(minute, "x", key: "pet.max")
            saying.value = .object(members)
            return saying
        }
        let chain = FactChain([
            pet(1, ["name": "Max", "species": "dog"].mapValues { .string($0) }), pet(2, ["name": .string("max")]),
            pet(3, ["status": .string("deceased"), "date": .string("2026-05-19")]),
        ])
        #expect(chain.links.count == 2)
        #expect(chain.links[0].mentions.count == 2)
        #expect(chain.links[1].value?["species"] == .string("dog"))
        #expect(chain.links[1].value?["status"] == .string("deceased"))
        #expect(chain.links[0].until == Timestamp(milliseconds: 180_000))
        #expect(chain.links[0].successor == 1)
    }

    @Test("Each saying makes a value surer, and never quite sure")
    func confidence() {
        let sayings = (1...12).map { said($0, "Lima") }
        let once = FactChain(sayings.prefix(1)).links[0].confidence
        let twice = FactChain(sayings.prefix(2)).links[0].confidence
        #expect(once == 0.9)
        #expect(twice > once)
        #expect(FactChain(sayings).links[0].confidence == 0.99)
    }

    @Test("The order in which sayings become known, and how often, makes no difference", arguments: 0..<200)
    func order(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let values = ["Lima", "Cusco", "Quito", "-Lima", "-Cusco", "-", "lima"]
        var sayings = (1...Int.random(in: 2...9, using: &generator))
            .map { minute in
                said(minute, values[Int.random(in: 0..<values.count, using: &generator)])
            }
        let calm = FactChain(sayings)
        sayings += sayings.prefix(3)
        sayings.shuffle(using: &generator)
        #expect(FactChain(sayings) == calm)
        // What is taken back might as well never have been said.
        let undone = sayings[0].turn
        let without = sayings.filter { $0.turn != undone }
        var record = FactRecord(user: "ana", key: "city", rows: [], sources: [:])
        sayings.forEach { record.add($0) }
        if let undone { record.remove(undone) }
        #expect(FactChain(record.sayings) == FactChain(without))
    }
}
