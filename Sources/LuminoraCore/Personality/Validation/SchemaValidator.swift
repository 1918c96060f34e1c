/// Holds a JSON document against a JSON Schema (2020-12) and lists every fault at once.
///
/// It knows the keywords that the template schema uses: `type`, `enum`, `pattern`, `minLength`, `maxLength`, `minimum`,
/// `maximum`, `items`, `minItems`, `maxItems`, `uniqueItems`, `properties`, `required`, `patternProperties`,
/// `additionalProperties`, `propertyNames` and `$ref` into `$defs`; `format: date-time` is checked too. Keys that the schema
/// does not describe are warnings.
struct SchemaValidator {
    private let root: JSONNode
    private var faults: [TemplateFault] = []

    init(schema: JSONNode) {
        root = schema
    }

    static func faults(in document: JSONNode, schema: JSONNode) -> [TemplateFault] {
        var validator = SchemaValidator(schema: schema)
        validator.check(document, against: schema, path: "$")
        return validator.faults
    }

    private mutating func check(_ node: JSONNode, against schema: JSONNode, path: String) {
        if case .string(let reference)? = schema["$ref"]?.content {
            if let target = resolve(reference) { check(node, against: target, path: path) }
            return
        }
        guard hasAllowedType(node, schema: schema, path: path) else { return }
        checkEnumeration(node, schema: schema, path: path)
        switch node.content {
        case .string(let text): checkText(text, node, schema: schema, path: path)
        case .integer(let value): checkRange(Double(value), node, schema: schema, path: path)
        case .number(let value): checkRange(value, node, schema: schema, path: path)
        case .array(let elements): checkArray(elements, node, schema: schema, path: path)
        case .object(let members): checkObject(members, node, schema: schema, path: path)
        case .null, .bool: break
        }
    }

    private func resolve(_ reference: String) -> JSONNode? {
        reference.split(separator: "/").dropFirst().reduce(root as JSONNode?) { node, key in node?[String(key)] }
    }

    private mutating func fault(_ node: JSONNode, _ path: String, found: String? = nil, allowed: String, _ suggestion: String) {
        faults.append(
            TemplateFault(path: path, position: node.position, found: found ?? node.shown, allowed: allowed, suggestion: suggestion)
        )
    }

    // MARK: Values

    private mutating func hasAllowedType(_ node: JSONNode, schema: JSONNode, path: String) -> Bool {
        guard let type = schema["type"]?.text else { return true }
        let matches =
            switch (type, node.content) {
            case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool), ("null", .null), ("integer", .integer),
                ("number", .integer), ("number", .number):
                true
            case ("integer", .number(let value)): value.rounded() == value
            default: false
            }
        guard !matches else { return true }
        let suggestion =
            switch (type, node.content) {
            case ("number", .string(let text)) where Double(text) != nil, ("integer", .string(let text)) where Int(text) != nil:
                "Write \(text) without the quotes."
            case ("boolean", .string(let text)) where text == "true" || text == "false": "Write \(text) without the quotes."
            case ("array", _): "Put the value in brackets: [\(node.shown)]."
            case ("string", _): "Put the value in double quotes."
            default: "Write \(Self.article(type)) here."
            }
        fault(node, path, allowed: Self.article(type), suggestion)
        return false
    }

    private mutating func checkEnumeration(_ node: JSONNode, schema: JSONNode, path: String) {
        guard case .array(let choices)? = schema["enum"]?.content else { return }
        let texts = choices.compactMap(\.text)
        guard let text = node.text else {
            fault(node, path, allowed: texts.joined(separator: ", "), "Choose one of the allowed words.")
            return
        }
        guard !texts.contains(text) else { return }
        let suggestion = NearestWord.nearest(to: text, among: texts).map { "Did you mean \"\($0)\"?" } ?? "Choose one of the allowed words."
        fault(node, path, allowed: texts.joined(separator: ", "), suggestion)
    }

    private mutating func checkText(_ text: String, _ node: JSONNode, schema: JSONNode, path: String) {
        let length = text.unicodeScalars.count
        let least = schema["minLength"]?.integer ?? 0
        let most = schema["maxLength"]?.integer ?? Int.max
        if length < least || length > most {
            let allowed = most == Int.max ? "\(least) characters or more" : "\(least) to \(most) characters"
            let change = length < least ? "Write at least \(least - length) more." : "Take out at least \(length - most)."
            fault(node, path, found: "\(length) characters", allowed: allowed, change)
        }
        if let pattern = schema["pattern"]?.text, !SchemaPattern(pattern).matches(text) {
            let example = SchemaPattern(pattern).example
            fault(node, path, allowed: "text like \(example)", "Write it like \(example).")
        }
        if schema["format"]?.text == "date-time", Timestamp(text) == nil {
            fault(node, path, allowed: "a moment in ISO 8601", "Write it like 2026-11-21T03:00:00Z.")
        }
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" }) {
            fault(node, path, found: "text with a control character", allowed: "text without control characters", "Take the character out.")
        }
    }

    private mutating func checkRange(_ value: Double, _ node: JSONNode, schema: JSONNode, path: String) {
        let least = schema["minimum"]?.double ?? -.infinity
        let most = schema["maximum"]?.double ?? .infinity
        guard value < least || value > most else { return }
        let allowed =
            most == .infinity ? "\(Self.plain(least)) or more" : "a number from \(Self.plain(least)) to \(Self.plain(most))"
        fault(node, path, allowed: allowed, "The nearest allowed value is \(Self.plain(value < least ? least : most)).")
    }

    // MARK: Containers

    private mutating func checkArray(_ elements: [JSONNode], _ node: JSONNode, schema: JSONNode, path: String) {
        let least = schema["minItems"]?.integer ?? 0
        let most = schema["maxItems"]?.integer ?? Int.max
        if elements.count < least || elements.count > most {
            let allowed = most == Int.max ? "\(least) or more" : least == most ? "exactly \(least)" : "\(least) to \(most)"
            let found = elements.count == 1 ? "1 element" : "\(elements.count) elements"
            fault(
                node,
                path,
                found: found,
                allowed: "\(allowed) elements",
                elements.count < least ? "Add what is missing." : "Take out what is too much."
            )
        }
        if case .bool(true)? = schema["uniqueItems"]?.content {
            var seen: Set<JSONValue> = []
            for (index, element) in elements.enumerated() where !seen.insert(element.value).inserted {
                fault(element, "\(path)[\(index)]", found: "\(element.shown) a second time", allowed: "each value once", "Take out one of them.")
            }
        }
        guard let items = schema["items"] else { return }
        for (index, element) in elements.enumerated() {
            check(element, against: items, path: "\(path)[\(index)]")
        }
    }

    private mutating func checkObject(_ members: [JSONNode.Member], _ node: JSONNode, schema: JSONNode, path: String) {
        let properties = schema["properties"]?.members ?? []
        let patterns = schema["patternProperties"]?.members ?? []
        var strangers: [JSONNode.Member] = []
        for member in members {
            let memberPath = Self.join(path, member.key)
            if let property = properties.first(where: { $0.key == member.key }) {
                check(member.node, against: property.node, path: memberPath)
            } else if patterns.contains(where: { SchemaPattern($0.key).matches(member.key) }) {
                continue
            } else if let additional = schema["additionalProperties"], case .object = additional.content {
                checkName(member, schema: schema, path: memberPath)
                check(member.node, against: additional, path: memberPath)
            } else {
                strangers.append(member)
            }
        }
        let names = properties.map(\.key).filter { name in !members.contains { $0.key == name } }
        for name in schema["required"]?.elements.compactMap(\.text) ?? [] where names.contains(name) {
            let misspelt = NearestWord.nearest(to: name, among: strangers.map(\.key))
            let suggestion = misspelt.map { "Did you mean this by \"\($0)\"?" } ?? "Add \"\(name)\"."
            fault(node, Self.join(path, name), found: "nothing", allowed: "it is required", suggestion)
        }
        for stranger in strangers {
            let suggestion =
                NearestWord.nearest(to: stranger.key, among: names).map { "Did you mean \"\($0)\"?" }
                ?? "It is kept, but nothing reads it; a note of your own is best called _comment."
            faults.append(
                TemplateFault(
                    severity: .warning,
                    path: Self.join(path, stranger.key),
                    position: stranger.position,
                    found: "a key that is not known here",
                    allowed: names.isEmpty ? "the known keys" : names.prefix(12).joined(separator: ", "),
                    suggestion: suggestion
                )
            )
        }
    }

    private mutating func checkName(_ member: JSONNode.Member, schema: JSONNode, path: String) {
        guard let names = schema["propertyNames"] else { return }
        check(JSONNode(content: .string(member.key), position: member.position), against: names, path: path)
    }

    // MARK: Words

    private static func join(_ path: String, _ key: String) -> String {
        SchemaPattern("^[A-Za-z_$][A-Za-z0-9_$]*$").matches(key) ? "\(path).\(key)" : "\(path)[\"\(key)\"]"
    }

    private static func article(_ type: String) -> String {
        switch type {
        case "object": "an object in { }"
        case "array": "a list in [ ]"
        case "string": "text in double quotes"
        case "integer": "a whole number"
        case "number": "a number"
        case "boolean": "true or false"
        default: type
        }
    }

    private static func plain(_ value: Double) -> String {
        value.rounded() == value && abs(value) < 1e15 ? String(Int64(value)) : "\(value)"
    }
}

extension JSONNode {
    /// The value as a message shows it, at most 60 characters.
    var shown: String {
        let text: String =
            switch content {
            case .object: "an object"
            case .array(let elements): "a list of \(elements.count)"
            default: value.text
            }
        return text.count > 60 ? text.prefix(57) + "…\"" : text
    }

    var text: String? {
        guard case .string(let text) = content else { return nil }
        return text
    }

    var integer: Int? {
        switch content {
        case .integer(let value): Int(exactly: value)
        case .number(let value): Int(exactly: value)
        default: nil
        }
    }

    var double: Double? {
        switch content {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    var bool: Bool? {
        guard case .bool(let value) = content else { return nil }
        return value
    }

    var elements: [JSONNode] {
        guard case .array(let elements) = content else { return [] }
        return elements
    }

    var members: [Member] {
        guard case .object(let members) = content else { return [] }
        return members
    }
}
