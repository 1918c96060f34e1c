import LuminoraCore
import Testing

@testable import LuminoraEngine

@Suite("A model's answer about what messages teach")
struct ExtractionAnswerTests {
    static let whole = #"""
        {"facts": [{"action": "assert", "key": "age", "value": "30", "details": null, "message": "m1", "quote": "tengo 30", "confidence": 0.9},
        {"action": "retract", "key": "pet", "value": null, "details": {"name": "Max", "relation": null, "species": "dog", "status": "", "age": 3},
        "message": "m2", "quote": "Max {sí} \"ya\" no", "confidence": 1}],
        "episodes": [{"type": "milestone", "title": "T", "summary": "S", "sentiment": "positive", "importance": 7.5, "date": null, "tags": ["a"],
        "people": [], "places": [], "evidence": [{"message": "m1", "quote": "q"}]}],
        "interactions": [{"interaction": "greeting", "message": "m1", "quote": "hola"}]}
        """#

    @Test("A whole answer is read", arguments: ["", "Here it is:\n```json\n", "Sure! "], ["", "\n```\nAnything else?", " }"])
    func whole(_ before: String, _ after: String) throws {
        let answer = try ExtractionAnswer.parse(before + Self.whole + after)
        #expect(answer.facts.map(\.action) == [.assert, .retract])
        #expect(answer.facts[0].value == "30")
        #expect(answer.facts[1].value == nil)
        #expect(answer.facts[1].details == ["name": "Max", "species": "dog", "age": "3"])
        #expect(answer.facts[1].quote == #"Max {sí} "ya" no"#)
        #expect(answer.episodes.first?.importance == 7.5)
        #expect(answer.interactions.first?.interaction == "greeting")
    }

    @Test("An answer that teaches nothing is an answer", arguments: [#"{"facts": []}"#, #"{"facts": null, "episodes": []}"#])
    func empty(_ text: String) throws {
        #expect(try ExtractionAnswer.parse(text) == ExtractionAnswer())
    }

    @Test(
        "What cannot be used is said with its place",
        arguments: [
            ("", ExtractionAnswerFault.noObject), ("I found nothing.", .noObject), (#"{"facts": ["#, .noObject), ("[]", .noObject),
            ("{}", .shape(path: "facts", expected: "a list")), (#"{"facts": {}}"#, .shape(path: "facts", expected: "a list")),
            (#"{"facts": ["a"]}"#, .shape(path: "facts[0]", expected: "an object")),
            (#"{"facts": [{"message": "m1"}]}"#, .shape(path: "facts[0].quote", expected: "a string")),
            (#"{"facts": [{"message": "m1", "quote": true}]}"#, .shape(path: "facts[0].quote", expected: "a string")),
            (
                #"{"facts": [{"message": "m1", "quote": "q", "action": "keep"}]}"#,
                .shape(path: "facts[0].action", expected: "one of assert, supersede, retract")
            ),
            (
                #"{"facts": [{"message": "m1", "quote": "q", "action": "assert", "key": "a", "details": []}]}"#,
                .shape(path: "facts[0].details", expected: "an object or null")
            ),
            (
                #"{"interactions": [{"interaction": "x", "message": "m1"}]}"#, .shape(path: "interactions[0].quote", expected: "a string")
            ),
            (#"{"episodes": [{}]}"#, .shape(path: "episodes[0].evidence", expected: "a list of at least one message and quote")),
        ]
    )
    func faults(_ text: String, _ fault: ExtractionAnswerFault) {
        #expect(throws: fault) { try ExtractionAnswer.parse(text) }
    }

    @Test("There is an end to everything")
    func limits() {
        let fact = #"{"action": "assert", "key": "k", "value": "v", "details": null, "message": "m1", "quote": "q", "confidence": 1}"#
        func facts(_ count: Int) -> String { #"{"facts": ["# + Array(repeating: fact, count: count).joined(separator: ",") + "]}" }
        #expect(throws: Never.self) { try ExtractionAnswer.parse(facts(20)) }
        #expect(throws: ExtractionAnswerFault.shape(path: "facts", expected: "a list of at most 20")) { try ExtractionAnswer.parse(facts(21)) }
        #expect(throws: ExtractionAnswerFault.tooLong) { try ExtractionAnswer.parse(String(repeating: " ", count: 1 << 20) + facts(1)) }
        let quote = String(repeating: "q", count: 401)
        #expect(throws: ExtractionAnswerFault.shape(path: "facts[0].quote", expected: "at most 400 characters long")) {
            try ExtractionAnswer.parse(fact.replacing(#""q""#, with: #""\#(quote)""#).wrapped)
        }
        let deep = #"{"facts": "# + String(repeating: "[", count: 30_000) + String(repeating: "]", count: 30_000) + "}"
        #expect(throws: ExtractionAnswerFault.self) { try ExtractionAnswer.parse(deep) }
    }

    @Test("No bytes make the parser trap", arguments: 0..<8)
    func fuzz(_ seed: UInt64) {
        var random = Mixer(state: seed)
        let original = Array(Self.whole.utf8)
        var understood = 0
        for _ in 0..<400 {
            var bytes = original
            for _ in 0...Int(random.next() % 6) {
                let place = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 4 {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 30)], at: place)
                default: bytes.removeSubrange(place..<min(bytes.count, place + Int(random.next() % 40)))
                }
            }
            if (try? ExtractionAnswer.parse(String(decoding: bytes, as: UTF8.self))) != nil { understood += 1 }
            let noise = (0..<200).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            _ = try? ExtractionAnswer.parse("{" + String(decoding: noise, as: UTF8.self))
        }
        #expect(understood < 400)
    }
}

/// A small generator of numbers that are the same every time.
struct Mixer: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension String {
    fileprivate var wrapped: String { #"{"facts": ["# + self + "]}" }
}
