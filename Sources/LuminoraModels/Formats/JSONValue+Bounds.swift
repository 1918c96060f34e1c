import LuminoraCore

extension JSONValue {
    /// A JSON schema without limits of length, number and size, which services that promise a shape do not take.
    var withoutBounds: JSONValue {
        switch self {
        case .object(let members):
            .object(
                members.reduce(into: [:]) { result, member in
                    // Below `properties` the names are members of the answer, not words of the schema.
                    if member.key == "properties", case .object(let properties) = member.value {
                        result[member.key] = .object(properties.mapValues(\.withoutBounds))
                    } else if !Self.bounds.contains(member.key) {
                        result[member.key] = member.value.withoutBounds
                    }
                }
            )
        case .array(let values): .array(values.map(\.withoutBounds))
        default: self
        }
    }

    private static let bounds: Set<String> = ["maxLength", "minLength", "maxItems", "minItems", "maximum", "minimum", "pattern"]
}
