import LuminoraTestSupport
import Testing

@testable import LuminoraCore

@Suite("The validator keeps the schema")
struct SchemaMutationTests {
    /// A way to break a rule, and where the fault should be reported.
    private struct Mutation {
        let rule: String
        let document: JSONValue
        let path: String
    }

    @Test("Random templates that follow the schema have no fault and parse", arguments: 1...60)
    func validDocuments(_ seed: UInt64) throws {
        var generator = SchemaGenerator(random: SeededGenerator(seed: seed))
        let text = try generator.template().lines
        let faults = try TemplateValidation.faults(in: text).filter { $0.severity == .error }
        #expect(faults.isEmpty, "seed \(seed): \(faults)")
        let (personality, warnings) = try Personality.parse(text, agentName: "random")
        #expect(personality.source == text)
        #expect(!warnings.contains { $0.found == "a key that is not known here" }, "seed \(seed)")
    }

    @Test("Every single break of a rule is reported at its place", arguments: 1...4)
    func brokenRules(_ seed: UInt64) throws {
        var generator = SchemaGenerator(random: SeededGenerator(seed: seed))
        let document = try generator.template()
        var rules: Set<String> = []
        for site in try TemplateSchema.sites(in: document) {
            for (index, mutation) in mutations(of: site, in: document).enumerated() {
                rules.insert(mutation.rule)
                let text = mutation.document.lines
                let faults = try TemplateValidation.faults(in: text)
                let reported = faults.contains { $0.path == mutation.path && $0.severity == .error }
                #expect(reported, "seed \(seed), \(mutation.rule) at \(mutation.path): \(faults.map(\.path))")
                guard index == 0 else { continue }
                #expect(throws: TemplateError.self) { try Personality.parse(text, agentName: "broken") }
            }
        }
        #expect(rules.isSuperset(of: ["type", "enum", "required", "minLength", "maxLength", "pattern", "minItems"]), "seed \(seed)")
    }

    private func mutations(of site: SchemaSite, in document: JSONValue) -> [Mutation] {
        var mutations: [Mutation] = []
        func add(_ rule: String, _ value: JSONValue?, path: String? = nil) {
            guard let changed = document.setting(site.steps, to: value) else { return }
            mutations.append(Mutation(rule: rule, document: changed, path: path ?? site.path))
        }
        guard !site.steps.isEmpty else { return [] }
        add("type", site.type == "boolean" ? .string("true") : .bool(true))
        add("type", .null)
        if site.schema["enum"] != nil { add("enum", .string("no such word")) }
        if site.isRequired { add("required", nil) }
        if let least = site.schema["minimum"]?.double { add("minimum", .number(least - 0.5), path: site.path) }
        if let most = site.schema["maximum"]?.double { add("maximum", .number(most + 0.5)) }
        if site.type == "integer" { add("integer", .number(0.5)) }
        if let least = site.schema["minLength"]?.int { add("minLength", .string(String(repeating: "x", count: least - 1))) }
        if let most = site.schema["maxLength"]?.int { add("maxLength", .string(String(repeating: "x", count: most + 1))) }
        if site.schema["pattern"] != nil {
            for text in ["", "1", "A.b.c", "1.0.0-beta", "Ähm", "a b", " 1.0.0", "1.0.0\n"] { add("pattern", .string(text)) }
        }
        if site.schema["format"] != nil { add("format", .string("yesterday")) }
        let elements = site.value.array
        if let least = site.schema["minItems"]?.int, least > 0, site.type == "array" { add("minItems", .array(Array(elements.prefix(least - 1)))) }
        if let most = site.schema["maxItems"]?.int, let last = elements.last {
            add("maxItems", .array(elements + Array(repeating: last, count: most)))
        }
        if site.schema["uniqueItems"] != nil, let first = elements.first {
            add("uniqueItems", .array(elements + [first]), path: "\(site.path)[\(elements.count)]")
        }
        if site.schema["propertyNames"] != nil, let first = site.value.object.first(where: { !$0.key.hasPrefix("_comment") }) {
            add("propertyNames", .object(["Not An Identifier": first.value]), path: "\(site.path)[\"Not An Identifier\"]")
        }
        return mutations
    }
}
