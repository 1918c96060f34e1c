import Foundation
import LuminoraCore
import LuminoraTestSupport
import Testing

@Suite("Identifiers")
struct IdentifierTests {
    @Test(
        "Any text of 1 to 255 bytes without control characters and without space around it names a user",
        arguments: [
            "a", "ana", "user-42", "ana@example.org", "日本", "👩‍👩‍👧‍👦", "a b", "' OR 1=1 --", "../../etc", "e\u{301}", String(repeating: "x", count: 255),
            String(repeating: "é", count: 127),
        ]
    )
    func accepted(_ text: String) throws {
        let id = try UserID(validating: text)
        #expect(Array(id.rawValue.utf8) == Array(text.utf8))
        #expect("\(id)" == text)
    }

    @Test(
        "Any other text is refused, with the rule",
        arguments: [
            ("", "empty"), (" a", "white space"), ("a ", "white space"), ("\u{A0}a", "white space"), ("a\u{3000}", "white space"), ("a\nb", "U+000A"),
            ("a\u{0}", "U+0000"), ("\u{7F}", "U+007F"), ("\u{85}x", "U+0085"), (String(repeating: "x", count: 256), "256 bytes"),
            (String(repeating: "é", count: 128), "256 bytes"),
        ]
    )
    func refused(_ text: String, _ rule: String) throws {
        let error = try #require(throws: InvalidIdentifier.self) { try SessionID(validating: text) }
        #expect(error.reason.contains(rule), "\(error)")
        #expect(error.kind == "Session")
        #expect(error.description.hasPrefix("Invalid session identifier: "))
    }

    @Test("Identifiers sort by their bytes")
    func order() {
        let texts = ["", "A", "a", "aa", "b", "é", "日", "😀"]
        let ids = texts.map { UserID(rawValue: $0) }
        #expect(ids.shuffled().sorted() == ids)
    }

    @Test("An identifier is a string in JSON")
    func codable() throws {
        let data = try JSONEncoder().encode(["a": UserID(rawValue: "ana")])
        #expect(String(decoding: data, as: UTF8.self) == "{\"a\":\"ana\"}")
        let read = try JSONDecoder().decode([String: UserID].self, from: data)
        #expect(read == ["a": UserID(rawValue: "ana")])
    }

    @Test("Random and counted identifiers are UUIDs of version 7, and none comes twice")
    func generators() {
        let moment = Timestamp(milliseconds: 1_795_230_000_000)
        let generators: [any IDGenerator] = [RandomIDGenerator(), CountingIDs(seed: 3)]
        for generator in generators {
            let ids = (0..<500).map { _ in generator.uuid(at: moment) }
            #expect(Set(ids).count == 500)
            for id in ids {
                #expect(UUID(uuidString: id) != nil)
                #expect(Array(id)[14] == "7")
                #expect("89ab".contains(Array(id)[19]))
            }
        }
        #expect(CountingIDs().uuid(at: moment) == "00000000-0000-7000-8000-000000000001")
    }
}
