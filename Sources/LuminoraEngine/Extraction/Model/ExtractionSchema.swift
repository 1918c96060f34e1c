import LuminoraCore

/// The shape of a model's answer as a JSON schema: closed objects with all members required, as strict providers want them.
enum ExtractionSchema {
    /// The members of `details`.
    static let details = ["name", "relation", "species", "status", "age", "what", "activity", "date", "time"]

    static let format = ResponseFormat(name: "memories", schema: schema)

    private static let schema = object([
        "facts": list(
            object([
                "action": word(FactProposal.Action.allCases.map(\.rawValue)),
                "key": text(80),
                "value": optional(text(200)),
                "details": optional(object(Dictionary(uniqueKeysWithValues: details.map { ($0, optional(text(120))) }))),
                "message": text(12),
                "quote": text(400),
                "confidence": number(1),
            ]),
            ExtractionAnswer.maximumFacts
        ),
        "episodes": list(
            object([
                "type": word(EpisodeType.allCases.map(\.rawValue)),
                "title": text(80),
                "summary": text(400),
                "sentiment": word(Sentiment.allCases.map(\.rawValue)),
                "importance": number(10),
                "date": optional(text(10)),
                "tags": list(text(40), 5),
                "people": list(text(60), 5),
                "places": list(text(60), 5),
                "evidence": list(object(["message": text(12), "quote": text(400)]), 5),
            ]),
            ExtractionAnswer.maximumEpisodes
        ),
        "interactions": list(
            object(["interaction": word(Interaction.builtIn.map(\.rawValue)), "message": text(12), "quote": text(400)]),
            ExtractionAnswer.maximumInteractions
        ),
    ])

    private static func object(_ members: [String: JSONValue]) -> JSONValue {
        .object([
            "type": .string("object"),
            "additionalProperties": .bool(false),
            "properties": .object(members),
            "required": .array(members.keys.sorted().map(JSONValue.string)),
        ])
    }

    private static func list(_ items: JSONValue, _ limit: Int) -> JSONValue {
        .object(["type": .string("array"), "items": items, "maxItems": .integer(Int64(limit))])
    }

    private static func text(_ limit: Int) -> JSONValue {
        .object(["type": .string("string"), "maxLength": .integer(Int64(limit))])
    }

    private static func word(_ words: [String]) -> JSONValue {
        .object(["type": .string("string"), "enum": .array(words.map(JSONValue.string))])
    }

    private static func number(_ limit: Int) -> JSONValue {
        .object(["type": .string("number"), "minimum": .integer(0), "maximum": .integer(Int64(limit))])
    }

    /// `null` as a type of its own, which more providers understand than a list of types.
    private static func optional(_ value: JSONValue) -> JSONValue {
        .object(["anyOf": .array([value, .object(["type": .string("null")])])])
    }
}
