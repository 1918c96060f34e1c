import LuminoraCore

extension BatchOutcome {
    /// The outcome as the table of applied batches keeps it.
    var json: JSONValue {
        var members: [String: JSONValue] = ["memory_version": .integer(memoryVersion), "talk_version": .integer(talkVersion)]
        if let lastSequence { members["last_sequence"] = .integer(Int64(lastSequence)) }
        if let lastMessageAt { members["last_message_at"] = .string(lastMessageAt.text) }
        if !repeatedEvents.isEmpty { members["repeated_events"] = .array(repeatedEvents.map { .string($0.rawValue) }) }
        return .object(members)
    }

    /// The outcome of a batch that was applied before.
    init(repeated json: JSONValue) {
        self.init(isFirst: false)
        if case .integer(let version)? = json["memory_version"] { memoryVersion = version }
        if case .integer(let version)? = json["talk_version"] { talkVersion = version }
        if case .integer(let sequence)? = json["last_sequence"] { lastSequence = Int(sequence) }
        if case .string(let moment)? = json["last_message_at"] { lastMessageAt = Timestamp(moment) }
        if case .array(let events)? = json["repeated_events"] {
            repeatedEvents = events.compactMap { event in
                guard case .string(let id) = event else { return nil }
                return EventID(rawValue: id)
            }
        }
    }
}
