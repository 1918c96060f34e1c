import LuminoraTestSupport
import Testing

@testable import LuminoraCore

@Suite("The schema and the decoder agree")
struct SchemaAgreementTests {
    /// What is there for people and for search, and changes nothing in a character.
    static let documentation: Set<String> = [
        "$.$schema", "$.hierarchical_config.description", "$.metadata", "$.metadata.created_at", "$.metadata.downloads", "$.metadata.license",
        "$.metadata.rating", "$.metadata.updated_at",
    ]

    /// Everything that was decoded, but for the text itself and its hash.
    private func decoded(_ document: JSONValue) throws -> String {
        let text = document.lines
        var personality = Personality(try JSONNode(parsing: text), text: text, agentName: "ada")
        personality.source = ""
        personality.sha256 = ""
        var output = ""
        for child in Mirror(reflecting: personality).children {
            output += "\(child.label ?? ""): \(sorted(child.value))\n"
        }
        return output
    }

    /// Dictionaries have no order of their own.
    private func sorted(_ value: Any) -> String {
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .dictionary:
            return "{" + mirror.children.map { sorted($0.value) }.sorted().joined(separator: ", ") + "}"
        case .struct, .tuple, .optional, .collection, .class:
            guard !mirror.children.isEmpty else { return "\(value)" }
            return "(" + mirror.children.map { "\($0.label ?? "")=\(sorted($0.value))" }.joined(separator: ", ") + ")"
        default: return "\(value)"
        }
    }

    /// Another value that the schema allows at a place.
    private func changed(_ site: SchemaSite) -> JSONValue {
        switch site.value {
        case .bool(let value): .bool(!value)
        case .integer(let value): .integer(value + 1)
        case .number(let value): .number(value + 0.01)
        case .string(let text):
            site.schema["enum"]?.array.first { $0 != site.value } ?? .string(text + "x")
        case .array(let elements): .array(Array(elements.dropLast()))
        case .null, .object: .null
        }
    }

    /// The full template; without the half-life where the rate that it wins over is looked at.
    private func base(for site: SchemaSite) throws -> JSONValue {
        let full = try TemplateFixture.full()
        let detection: [SchemaSite.Step] = [.key("mood_config"), .key("mood_detection")]
        guard site.pattern == "$.mood_config.mood_detection.decay_rate" else { return full }
        return try #require(full.setting(detection + [.key("half_life_minutes")], to: nil))
    }

    @Test("The full fixture uses every key of the schema and has no fault")
    func fixture() throws {
        let used = Set(try TemplateSchema.sites(in: TemplateFixture.full()).map(\.pattern))
        let missing = try TemplateSchema.patterns().subtracting(used)
        #expect(missing.isEmpty)
        let faults = try TemplateValidation.faults(in: TemplateFixture.fullText)
        #expect(faults.isEmpty)
    }

    @Test("Changing a key that the schema describes changes the character, unless the key is documentation")
    func changes() throws {
        for site in try TemplateSchema.sites(in: TemplateFixture.full()) where site.isLeaf {
            let base = try base(for: site)
            let before = try decoded(base)
            let after = try decoded(try #require(base.setting(site.steps, to: changed(site))))
            let isLowerEnd = site.path.hasSuffix("affinity_range[0]")
            let mayChange = !Self.documentation.contains(site.pattern) && !isLowerEnd
            #expect((before != after) == mayChange, "\(site.path)")
        }
    }

    @Test("Removing a key changes the character, unless its value was the default")
    func removals() throws {
        for site in try TemplateSchema.sites(in: TemplateFixture.full()) where site.isLeaf && !Self.documentation.contains(site.pattern) {
            guard case .key? = site.steps.last else { continue }
            let base = try base(for: site)
            let removed = try #require(base.setting(site.steps, to: nil))
            let isDefault = site.schema["default"] == site.value
            #expect((try decoded(base) != decoded(removed)) != isDefault, "\(site.path)")
        }
    }

    @Test("A default that the schema states is what the decoder takes for a missing key")
    func defaults() throws {
        var count = 0
        for site in try TemplateSchema.sites(in: TemplateFixture.full()) {
            guard let value = site.schema["default"] else { continue }
            let base = try TemplateFixture.full()
            let written = try #require(base.setting(site.steps, to: value))
            var removed = try #require(base.setting(site.steps, to: nil))
            if site.pattern == "$.mood_config.mood_detection.half_life_minutes" {
                removed = try #require(removed.setting(site.steps.dropLast() + [.key("decay_rate")], to: nil))
            }
            #expect(try decoded(written) == decoded(removed), "\(site.path)")
            count += 1
        }
        #expect(count >= 18)
    }

    @Test("The decoder reads no key that the schema does not describe, and every one that it describes")
    func keys() throws {
        var read: Set<String> = []
        let document = try JSONNode(parsing: TemplateFixture.fullText)
        _ = Personality(document, text: TemplateFixture.fullText, agentName: "ada") { read.insert($0) }
        let described = try TemplateSchema.patterns()
        #expect(read.subtracting(described).isEmpty, "read, but not described")
        #expect(described.subtracting(read).subtracting(Self.documentation).isEmpty, "described, but not read")
    }
}
