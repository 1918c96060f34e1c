import LuminoraCore

/// A value of a template together with the part of the schema that describes it.
struct SchemaSite {
    enum Step: Hashable {
        case key(String)
        case index(Int)
    }

    var steps: [Step]
    /// The place as the decoder records it: `[]` for any element, `*` for any name.
    var pattern: String
    var schema: JSONValue
    var value: JSONValue
    var isRequired = false
    /// Whether the name is the author's own.
    var isNamed = false

    /// The JSON path, as faults give it.
    var path: String {
        steps.reduce("$") { path, step in
            switch step {
            case .key(let key): "\(path).\(key)"
            case .index(let index): "\(path)[\(index)]"
            }
        }
    }

    var type: String { schema["type"]?.string ?? (schema["enum"] == nil ? "any" : "string") }

    /// Whether the value is a whole for the decoder: no object, and no list of objects.
    var isLeaf: Bool {
        switch value {
        case .object: false
        case .array: TemplateSchema.resolve(schema["items"])?["properties"] == nil
        default: true
        }
    }
}

/// The published schema, as the tests walk it.
enum TemplateSchema {
    static func root() throws -> JSONValue { try JSONValue(parsing: TemplateValidation.schemaText) }

    private static let definitions: JSONValue = (try? root()["$defs"]) ?? .null

    static func resolve(_ schema: JSONValue?) -> JSONValue? {
        guard let reference = schema?["$ref"]?.string, let name = reference.split(separator: "/").last else { return schema }
        return definitions[String(name)]
    }

    /// Every place of a document that the schema describes, containers before what is in them.
    static func sites(in document: JSONValue) throws -> [SchemaSite] {
        var sites: [SchemaSite] = []
        collect(SchemaSite(steps: [], pattern: "$", schema: try root(), value: document), into: &sites)
        return sites
    }

    private static func collect(_ site: SchemaSite, into sites: inout [SchemaSite]) {
        sites.append(site)
        switch site.value {
        case .object(let members):
            let required = site.schema["required"]?.array.compactMap(\.string) ?? []
            for (key, value) in members.sorted(by: { $0.key < $1.key }) {
                var child = SchemaSite(steps: site.steps + [.key(key)], pattern: "\(site.pattern).\(key)", schema: .null, value: value)
                if key.hasPrefix("_comment") { continue }
                if let property = resolve(site.schema["properties"]?[key]) {
                    child.schema = property
                    child.isRequired = required.contains(key)
                } else if case .object? = site.schema["additionalProperties"], let additional = resolve(site.schema["additionalProperties"]) {
                    child.schema = additional
                    child.pattern = "\(site.pattern).*"
                    child.isNamed = true
                } else {
                    continue
                }
                collect(child, into: &sites)
            }
        case .array(let elements):
            guard let items = resolve(site.schema["items"]) else { return }
            for (index, element) in elements.enumerated() {
                collect(
                    SchemaSite(steps: site.steps + [.index(index)], pattern: "\(site.pattern)[]", schema: items, value: element),
                    into: &sites
                )
            }
        default: break
        }
    }

    /// Every key that the schema describes, as the decoder would record it.
    static func patterns() throws -> Set<String> {
        var patterns: Set<String> = []
        collectPatterns(try root(), "$", into: &patterns)
        return patterns
    }

    private static func collectPatterns(_ schema: JSONValue, _ pattern: String, into patterns: inout Set<String>) {
        for (key, property) in schema["properties"]?.object ?? [:] {
            patterns.insert("\(pattern).\(key)")
            if let resolved = resolve(property) { collectPatterns(resolved, "\(pattern).\(key)", into: &patterns) }
        }
        if case .object? = schema["additionalProperties"], let additional = resolve(schema["additionalProperties"]) {
            collectPatterns(additional, "\(pattern).*", into: &patterns)
        }
        if let items = resolve(schema["items"]), items["properties"] != nil { collectPatterns(items, "\(pattern)[]", into: &patterns) }
    }
}

extension JSONValue {
    var string: String? { if case .string(let text) = self { text } else { nil } }
    var array: [JSONValue] { if case .array(let values) = self { values } else { [] } }
    var object: [String: JSONValue] { if case .object(let members) = self { members } else { [:] } }

    var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    var int: Int? { if case .integer(let value) = self { Int(value) } else { nil } }

    /// The value as JSON text with a line for each member and element.
    var lines: String {
        switch self {
        case .array(let values) where !values.isEmpty: "[\n" + values.map(\.lines).joined(separator: ",\n") + "\n]"
        case .object(let members) where !members.isEmpty:
            "{\n" + members.sorted { $0.key < $1.key }.map { "\(JSONValue.string($0.key).text): \($0.value.lines)" }.joined(separator: ",\n") + "\n}"
        default: text
        }
    }

    /// The value with another one at a place, or with nothing there.
    func setting(_ steps: some Collection<SchemaSite.Step>, to value: JSONValue?) -> JSONValue? {
        guard let step = steps.first else { return value }
        let rest = steps.dropFirst()
        switch (step, self) {
        case (.key(let key), .object(var members)):
            members[key] = rest.isEmpty ? value : members[key]?.setting(rest, to: value)
            return .object(members)
        case (.index(let index), .array(var elements)) where elements.indices.contains(index):
            if let changed = elements[index].setting(rest, to: value) { elements[index] = changed } else { elements.remove(at: index) }
            return .array(elements)
        default: return self
        }
    }
}
