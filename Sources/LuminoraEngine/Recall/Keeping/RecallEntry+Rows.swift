import LuminoraCore

extension RecallEntry {
    /// A line of a conversation, which only the agent that heard it remembers.
    init(_ message: Message, in turn: RecallChanges.ChangedTurn) {
        self.init(
            id: message.id.rawValue,
            kind: .message,
            text: message.content,
            speaker: message.speaker == .assistant ? turn.agentName : nil,
            isFromUser: message.speaker == .user,
            session: message.session.rawValue,
            position: message.sequence,
            timestamp: message.timestamp,
            agent: turn.agent
        )
    }

    /// A memory, with the first message that it was learnt from and says as well.
    init(_ memory: RecallChanges.ChangedMemory) {
        self.init(
            id: memory.id.rawValue,
            kind: memory.type == .episodic ? .episode : memory.key == nil ? .memory : .fact,
            text: memory.textForRecall,
            isFromUser: memory.source == "conversation",
            timestamp: memory.occurredAt,
            importance: memory.importance,
            confidence: memory.confidence,
            agent: memory.agent,
            status: memory.status,
            expiresAt: memory.expiresAt,
            accessCount: memory.accessCount,
            lastAccess: memory.lastAccessedAt,
            // A summary names its messages and does not say what they do.
            source: memory.kind == EpisodeType.summary.rawValue ? nil : memory.message?.rawValue
        )
    }
}

extension Memory {
    /// The words that it is found by.
    var textForRecall: String { RecallChanges.ChangedMemory(self).textForRecall }
}

extension RecallChanges.ChangedMemory {
    /// The words that a memory is found by, which are also what is embedded of it.
    ///
    /// A fact is said in Spanish and in English, so that a question in either finds it.
    var textForRecall: String {
        if title == nil, summary == nil, type == .episodic || key == nil { return content }
        var parts = [title, summary].compactMap { $0 }
        if type != .episodic, let key {
            let sentence = FactSentence(key: key, value: value ?? .string(content))
            parts += [Language.spanish, .english].map { sentence.text(in: $0, toUser: false) }
        }
        parts.append(content)
        return parts.joined(separator: ". ")
    }
}
