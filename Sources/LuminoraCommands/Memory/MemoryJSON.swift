import LuminoraCore

/// Memories as the command line shows them.
enum MemoryJSON {
    /// A fact with the messages it was learnt from.
    static func fact(_ memory: Memory, sources: [MemorySource]) -> JSONValue {
        var members = common(memory, sources: sources)
        members["category"] = .string(memory.kind)
        members["key"] = memory.key.map(JSONValue.string) ?? .null
        members["value"] = memory.value ?? .null
        members["confidence"] = .number(rounded(memory.confidence))
        members["valid_from"] = .string(memory.validFrom.iso8601)
        members["valid_to"] = memory.validTo.map { .string($0.iso8601) } ?? .null
        members["superseded_by"] = memory.supersededBy.map { .string($0.rawValue) } ?? .null
        if let ended = memory.metadata["ended"] { members["ended"] = ended }
        if memory.metadata["retraction"] == .bool(true) { members["retraction"] = .bool(true) }
        return .object(members)
    }

    /// An episode with the messages it was learnt from.
    static func episode(_ memory: Memory, sources: [MemorySource]) -> JSONValue {
        var members = common(memory, sources: sources)
        members["type"] = .string(memory.kind)
        members["title"] = memory.title.map(JSONValue.string) ?? .null
        members["summary"] = .string(memory.summary ?? memory.content)
        members["sentiment"] = memory.sentiment.map(JSONValue.string) ?? .null
        members["tags"] = .array(memory.tags.map(JSONValue.string))
        members["people"] = memory.metadata["people"] ?? .array([])
        members["places"] = memory.metadata["places"] ?? .array([])
        members["occurred_at"] = .string(memory.occurredAt.iso8601)
        // As the first seed has it: 0 to 10.
        members["importance"] = .number(rounded(memory.importance * 10))
        return .object(members)
    }

    /// A suspicious text.
    static func quarantined(_ memory: Memory, sources: [MemorySource]) -> JSONValue {
        var members = common(memory, sources: sources)
        members["content"] = .string(memory.content)
        members["reason"] = memory.metadata["reason"] ?? .null
        members["excerpt"] = memory.metadata["excerpt"] ?? .null
        return .object(members)
    }

    private static func common(_ memory: Memory, sources: [MemorySource]) -> [String: JSONValue] {
        [
            "id": .string(memory.id.rawValue), "user": .string(memory.user.rawValue), "status": .string(memory.status.rawValue),
            "importance": .number(rounded(memory.importance)), "source": .string(memory.source),
            "agent_id": memory.agent.map { .string($0.rawValue) } ?? .null,
            "session_id": memory.session.map { .string($0.rawValue) } ?? .null,
            "created_at": .string(memory.createdAt.iso8601),
            "sources": .array(
                sources.map { .object(["message_id": .string($0.message.rawValue), "quote": .string($0.quote)]) }
            ),
        ]
    }

    private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}

extension JSONValue {
    /// The value as a person reads it: text without quotation marks, members one after another.
    var readable: String {
        switch self {
        case .string(let text): text
        case .object(let members): members.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.readable)" }.joined(separator: ", ")
        case .array(let values): values.map(\.readable).joined(separator: ", ")
        default: text
        }
    }
}
