import Foundation
import LuminoraTestSupport
import Testing

@testable import LuminoraCore

@Suite("Reading JSON")
struct JSONParserTests {
    @Test(
        "Every kind of value is read",
        arguments: [
            ("null", JSONValue.null), (" true ", .bool(true)), ("false", .bool(false)), ("0", .integer(0)), ("-0", .integer(0)),
            ("-12", .integer(-12)),
            ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
            ("9223372036854775808", .number(9_223_372_036_854_775_808)),
            ("1.5", .number(1.5)), ("1e3", .number(1000)), ("-2.5E-1", .number(-0.25)), ("1.0", .number(1)), ("\"\"", .string("")),
            (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{c}\n\r\t")), (#""\u00e9\ud83d\ude00\u0000""#, .string("é😀\u{0}")), ("[]", .array([])),
            ("[1, [2], {}]", .array([.integer(1), .array([.integer(2)]), .object([:])])), ("\u{FEFF}{\"a\": null}", .object(["a": .null])),
        ]
    )
    func values(_ text: String, _ value: JSONValue) throws {
        let read = try JSONValue(parsing: text)
        #expect(read == value)
    }

    @Test(
        "What is not JSON is refused where it stops being JSON",
        arguments: [
            ("", 1, 1), ("{", 1, 2), ("[1,]", 1, 4), ("{\"a\": 1,}", 1, 9), ("{\"a\" 1}", 1, 6), ("[1 2]", 1, 4), ("01", 1, 3), ("-", 1, 2),
            ("1.", 1, 3),
            ("1e", 1, 3), ("1e999", 1, 6), ("nul", 1, 1), ("'a'", 1, 1), ("// x", 1, 1), ("[\n  x]", 2, 3), ("\"a", 1, 1), ("\"a\nb\"", 1, 1),
            ("\"\\x\"", 1, 3),
            ("\"\\u12\"", 1, 4), ("{} {}", 1, 4), ("{\"a\": 1,\n \"a\": 2}", 2, 2), ("[\"é👍🏽\", x]", 1, 8), ("\r\n\r\n}", 3, 1), ("\u{0}", 1, 1),
            ("\"\\ud800\"", 1, 8), ("\"\\ud800\\u0041\"", 1, 14), ("\"\\udc00\"", 1, 8),
        ]
    )
    func syntaxErrors(_ text: String, _ line: Int, _ column: Int) throws {
        let error = try #require(throws: JSONSyntaxError.self) { try JSONValue(parsing: text) }
        #expect(error.position == SourcePosition(line: line, column: column), "\(error)")
        #expect(!error.message.isEmpty)
    }

    @Test("A hundred and twenty-eight brackets may stand inside each other, and no more")
    func depth() throws {
        func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
        _ = try JSONValue(parsing: nested(128))
        #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: nested(129)) }
        #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: String(repeating: "[", count: 100_000)) }
        let wide = "[" + Array(repeating: "[]", count: 500).joined(separator: ",\n") + "]"
        _ = try JSONValue(parsing: wide)
    }

    @Test("Every value knows its line and column")
    func positions() throws {
        let node = try JSONNode(parsing: "{\n  \"a\": [1,\n    \"é\", true]\n}")
        #expect(node.position == SourcePosition(line: 1, column: 1))
        guard case .object(let members) = node.content, case .array(let elements) = members.first?.node.content else {
            Issue.record("not the shape that was written")
            return
        }
        #expect(members.first?.position == SourcePosition(line: 2, column: 3))
        #expect(
            elements.map(\.position) == [SourcePosition(line: 2, column: 9), SourcePosition(line: 3, column: 5), SourcePosition(line: 3, column: 10)]
        )
        #expect(node["a"]?.position == SourcePosition(line: 2, column: 8))
        #expect(node["b"] == nil)
    }

    @Test("What is written is read again", arguments: 1...50)
    func roundTrip(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let value = Self.value(&random, depth: 4)
        let read = try JSONValue(parsing: value.text)
        #expect(read == value, "seed \(seed)")
        #expect(read.text == value.text)
        let coded = try JSONDecoder().decode(JSONValue.self, from: Data(value.text.utf8))
        #expect(coded.text.utf8.count > 0)
    }

    @Test("Mutated and random bytes are read or refused, but never trap", arguments: 0..<5)
    func fuzz(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let alphabet = Array("{}[]\",:\\u0123456789eE+-. \n\rtruefalsn/é\u{0}😀".utf8)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            let text = String(decoding: bytes, as: UTF8.self)
            do throws(JSONSyntaxError) {
                let value = try JSONValue(parsing: text)
                let again = try JSONValue(parsing: value.text)
                #expect(again == value)
            } catch {
                #expect(error.position.line >= 1 && error.position.column >= 1)
            }
        }
    }

    @Test("Equal values give equal text, with names in order")
    func canonicalText() throws {
        let value = try JSONValue(parsing: "{\"b\": 1, \"a\": [true, null, 0.5, \"\\u0001\\\"\"]}")
        #expect(value.text == #"{"a":[true,null,0.5,"\u0001\""],"b":1}"#)
        #expect(value["b"] == .integer(1))
        #expect(value["c"] == nil)
    }

    private static func value(_ random: inout SeededGenerator, depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
        case 0: .null
        case 1: .bool(Bool.random(using: &random))
        case 2: .integer(Int64(truncatingIfNeeded: random.next()))
        case 3: .number(Double(bitPattern: random.next() & 0xBFFF_FFFF_FFFF_FFFF))
        case 4: .string(text(&random))
        case 5: .array((0..<Int.random(in: 0...4, using: &random)).map { _ in value(&random, depth: depth - 1) })
        default:
            .object(
                Dictionary((0..<Int.random(in: 0...4, using: &random)).map { _ in (text(&random), value(&random, depth: depth - 1)) }) { $1 }
            )
        }
    }

    private static func text(_ random: inout SeededGenerator) -> String {
        let scalars = Array("ab\"\\/\n\t\u{0}\u{1f}\u{7f}é日😀\u{301}\u{202E}".unicodeScalars)
        var text = ""
        for _ in 0..<Int.random(in: 0...8, using: &random) { text.unicodeScalars.append(scalars.randomElement(using: &random) ?? "a") }
        return text
    }
}
