public import LuminoraCore

/// Personality templates for tests.
public enum TemplateFixture {
    /// The smallest template that is valid: the required keys and no others.
    ///
    /// - Parameters:
    ///   - name: the character's name.
    ///   - language: the language it speaks.
    ///   - others: further top-level keys, or other values for those that are there.
    /// - Returns: the template.
    public static func minimal(name: String = "Ana", language: String = "en", adding others: [String: JSONValue] = [:]) -> JSONValue {
        let required: [String: JSONValue] = [
            "persona": .object([
                "name": .string(name),
                "version": .string("1.0.0"),
                "description": .string("\(name) listens and answers."),
                "author": .string("Luminora"),
                "language": .string(language),
            ]),
            "core_traits": .object([
                "archetype": .string("caregiver"), "temperament": .string("calm"), "communication_style": .string("conversational"),
            ]),
            "linguistic_profile": .object([
                "tone": .array([.string("warm")]), "syntax": .string("simple"), "vocabulary": .array([]),
            ]),
            "behavioral_rules": .array([.string("You answer kindly.")]),
        ]
        return .object(required.merging(others) { _, other in other })
    }

    /// The smallest template as a personality.
    ///
    /// - Parameters:
    ///   - agentName: the name by which the agent is called.
    ///   - others: further top-level keys, or other values for those that are there.
    /// - Returns: the personality.
    /// - Throws: ``TemplateError`` if what was added has faults.
    public static func personality(agentName: String = "ana", adding others: [String: JSONValue] = [:]) throws -> Personality {
        try Personality.parse(minimal(adding: others).text, agentName: agentName).personality
    }

    /// A template that uses every key of the schema, none with its default unless the default is the only interesting value.
    public static func full() throws -> JSONValue { try JSONValue(parsing: fullText) }
}
