import LuminoraCore
import LuminoraTestSupport

/// Makes random templates that follow the schema.
struct SchemaGenerator {
    var random: SeededGenerator

    mutating func template() throws -> JSONValue {
        let document = value(try TemplateSchema.root())
        return repaired(document)
    }

    /// Follows the rules that a schema cannot say: levels rise, and each trigger belongs to one mood that is there.
    private func repaired(_ document: JSONValue) -> JSONValue {
        var members = document.object
        members["$schema"] = nil
        if var hierarchy = members["hierarchical_config"]?.object, let levels = hierarchy["relationship_levels"]?.array {
            hierarchy["relationship_levels"] = .array(
                levels.enumerated()
                    .map { index, level in
                        var level = level.object
                        level["name"] = .string("level_\(index)")
                        level["affinity_range"] = .array([.integer(Int64(index * 50 + (index == 0 ? 0 : 1))), .integer(Int64(index * 50 + 50))])
                        return .object(level)
                    }
            )
            members["hierarchical_config"] = .object(hierarchy)
        }
        if var config = members["mood_config"]?.object, let triggers = config["mood_triggers"]?.object {
            let moods = (config["moods"]?.object ?? [:]).keys.filter { !$0.hasPrefix("_comment") }
            if let mood = moods.min(), let first = triggers.first(where: { !$0.key.hasPrefix("_comment") })?.value {
                config["mood_triggers"] = .object([mood: first])
            } else {
                config["mood_triggers"] = nil
            }
            members["mood_config"] = .object(config)
        }
        return .object(members)
    }

    private mutating func value(_ schema: JSONValue) -> JSONValue {
        let schema = TemplateSchema.resolve(schema) ?? .null
        if let choices = schema["enum"]?.array, let choice = choices.randomElement(using: &random) { return choice }
        switch schema["type"]?.string {
        case "object": return object(schema)
        case "array": return array(schema)
        case "string": return .string(text(schema))
        case "boolean": return .bool(Bool.random(using: &random))
        case "integer":
            return .integer(Int64.random(in: Int64(schema["minimum"]?.int ?? -100)...Int64(schema["maximum"]?.int ?? 100), using: &random))
        case "number": return .number(Double.random(in: (schema["minimum"]?.double ?? 0)...(schema["maximum"]?.double ?? 10), using: &random))
        default: return .null
        }
    }

    private mutating func object(_ schema: JSONValue) -> JSONValue {
        var members: [String: JSONValue] = [:]
        let required = schema["required"]?.array.compactMap(\.string) ?? []
        for (key, property) in (schema["properties"]?.object ?? [:]).sorted(by: { $0.key < $1.key }) {
            let isWanted = required.contains(key) || random.next() % 3 != 0
            if isWanted { members[key] = value(property) }
        }
        if case .object? = schema["additionalProperties"], let additional = schema["additionalProperties"] {
            for _ in 0..<Int.random(in: 0...3, using: &random) { members[identifier()] = value(additional) }
        }
        if random.oneIn(4), schema["patternProperties"] != nil { members["_comment_\(identifier())"] = .bool(true) }
        return .object(members)
    }

    private mutating func array(_ schema: JSONValue) -> JSONValue {
        let least = schema["minItems"]?.int ?? 0
        let most = min(schema["maxItems"]?.int ?? least + 4, least + 4)
        var elements: [JSONValue] = []
        for _ in 0..<Int.random(in: least...most, using: &random) {
            let element = value(schema["items"] ?? .null)
            if schema["uniqueItems"] != .bool(true) || !elements.contains(element) { elements.append(element) }
        }
        return .array(elements)
    }

    private mutating func text(_ schema: JSONValue) -> String {
        if schema["format"] != nil { return "2026-11-21T03:00:00Z" }
        if let pattern = schema["pattern"]?.string {
            return pattern.contains("0-9]+") ? "\(Int.random(in: 0...99, using: &random)).0.17" : identifier()
        }
        let least = max(1, schema["minLength"]?.int ?? 0)
        let most = min(schema["maxLength"]?.int ?? least + 20, least + 20)
        let letters = Array("abcdefg ñé日👍\"\\\n\t".unicodeScalars)
        var text = ""
        for _ in 0..<Int.random(in: least...most, using: &random) {
            text.unicodeScalars.append(letters.randomElement(using: &random) ?? "x")
        }
        return text
    }

    private mutating func identifier() -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        return String((0..<Int.random(in: 3...9, using: &random)).map { _ in letters.randomElement(using: &random) ?? "x" })
    }
}
