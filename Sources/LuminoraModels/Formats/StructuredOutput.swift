import LuminoraCore

/// What a service that imitates OpenAI's chat completions can be told about the shape of an answer.
enum StructuredOutput: Hashable, Sendable {
    /// `response_format` with a JSON schema that is kept to. Limits of length and number are left out: strict services refuse them.
    case schema
    /// The same with the limits, which keep small models on one's own machine from running on.
    case boundedSchema
    /// `response_format` that promises a JSON object of whatever shape.
    case object
    /// Nothing; words must do.
    case none

    /// The value of `response_format`, if there is such a field.
    func parameter(_ format: ResponseFormat) -> JSONValue? {
        switch self {
        case .schema: Self.parameter(format.name, schema: format.schema.withoutBounds)
        case .boundedSchema: Self.parameter(format.name, schema: format.schema)
        case .object: .object(["type": .string("json_object")])
        case .none: nil
        }
    }

    /// What is said in words where the service does not keep to the schema by itself.
    func instruction(_ format: ResponseFormat) -> String? {
        switch self {
        case .schema, .boundedSchema: nil
        case .object, .none: "Answer with one JSON object and nothing else. It must keep to this JSON schema:\n\(format.schema.text)"
        }
    }

    private static func parameter(_ name: String, schema: JSONValue) -> JSONValue {
        .object([
            "type": .string("json_schema"),
            "json_schema": .object(["name": .string(name), "schema": schema, "strict": .bool(true)]),
        ])
    }
}
