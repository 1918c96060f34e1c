/// Checks a template: first against the published schema, then by the rules that a schema cannot say.
public enum TemplateValidation {
    /// The published JSON Schema of the template format, as text.
    public static let schemaText = String(decoding: PackageResources.personality_schema_json, as: UTF8.self)

    private static let schema = Result { try JSONNode(parsing: schemaText) }

    /// Every fault of a template, in the order of the file.
    ///
    /// - Throws: ``JSONSyntaxError`` where the text is not JSON.
    public static func faults(in text: String) throws -> [TemplateFault] {
        try faults(in: JSONNode(parsing: text))
    }

    static func faults(in document: JSONNode) throws -> [TemplateFault] {
        let structural = SchemaValidator.faults(in: document, schema: try schema.get())
        let faults = structural + TemplateRules.faults(in: document)
        return faults.enumerated()
            .sorted { left, right in
                (left.element.position.line, left.element.position.column, left.offset)
                    < (right.element.position.line, right.element.position.column, right.offset)
            }
            .map(\.element)
    }
}
