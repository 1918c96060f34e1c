extension InMemoryWriter {
    mutating func saveMemory(_ memory: Memory, sources: [MemorySource], version: Int64) throws(StorageError) {
        try requireOwn(memory.user)
        try requireOwnSession(memory.session)
        let id = memory.id.exact
        if own.memories[id] == nil {
            try requireNew("memory") { $0.memories[id] != nil }
        }
        try freeIdentity(of: memory, version: version)
        for source in sources where !own.messages.contains(source.message.exact) {
            throw missing("message") { $0.messages.contains(source.message.exact) }
        }
        if let before = own.memories[id] {
            if before.hasSameText(as: memory) { renewEmbeddings(of: .memory(memory.id)) } else { removeEmbeddings(of: .memory(memory.id)) }
        }
        var saved = memory
        saved.changedAtVersion = version
        saved.accessCount = own.memories[id]?.accessCount ?? 0
        saved.lastAccessedAt = own.memories[id]?.lastAccessedAt
        own.memories[id] = saved
        own.sources[id] = sources
        own.account?.memoryVersion = version
    }

    /// Refuses a second live fact of one identity; one whose time is over makes way.
    private mutating func freeIdentity(of memory: Memory, version: Int64) throws(StorageError) {
        guard let identity = memory.liveIdentity,
            let other = own.memories.first(where: { $0.key != memory.id.exact && $0.value.liveIdentity == identity })
        else { return }
        guard let end = other.value.expiresAt, end <= at else {
            throw StorageError(.conflict, "Another live fact says this already; retire it earlier in the batch.")
        }
        var expired = other.value
        expired.status = .expired
        expired.validTo = expired.validTo ?? end
        expired.changedAtVersion = version
        own.memories[other.key] = expired
        own.account?.memoryVersion = version
    }

    mutating func retireMemory(_ id: MemoryID, status: Memory.Status, supersededBy: MemoryID?, version: Int64) throws(StorageError) {
        guard status != .active else { throw StorageError(.invalidValue, "A memory is not retired by making it active; save it instead.") }
        guard var memory = own.memories[id.exact] else { throw missing("memory") { $0.memories[id.exact] != nil } }
        guard memory.status == .active else { throw .failedPrecondition("The memory was retired before.") }
        memory.status = status
        memory.supersededBy = supersededBy
        memory.validTo = memory.validTo ?? at
        memory.changedAtVersion = version
        own.memories[id.exact] = memory
        own.account?.memoryVersion = version
    }

    mutating func deleteMemory(_ id: MemoryID, forgetsTalk: Bool, version: Int64) throws(StorageError) {
        guard own.memories[id.exact] != nil else {
            guard !tables.belongsToAnother(than: user, { $0.memories[id.exact] != nil }) else { throw .forbiddenRow }
            return
        }
        if forgetsTalk { forgetTalk(of: (own.sources[id.exact] ?? []).map(\.message)) }
        own.memories[id.exact] = nil
        own.sources[id.exact] = nil
        removeEmbeddings(of: .memory(id))
        own.account?.memoryVersion = version
        own.account?.deletions += 1
    }

    /// Leaves the turns that a forgotten memory was told in out of recall; the conversation keeps them.
    private mutating func forgetTalk(of messages: [MessageID]) {
        let sources = Set(messages.map(\.exact))
        for (id, record) in own.sessions {
            let turns = Set(record.messages.filter { sources.contains($0.message.id.exact) }.map(\.message.turn.exact))
            for index in record.messages.indices where turns.contains(record.messages[index].message.turn.exact) {
                own.sessions[id]?.messages[index].isForgotten = true
                removeEmbeddings(of: .message(record.messages[index].message.id))
            }
        }
    }
}

/// What a live fact is about: one of each for a user.
struct FactIdentity: Hashable {
    let agent: ExactText?
    let kind: ExactText
    let key: ExactText
}

extension Memory {
    var liveIdentity: FactIdentity? {
        guard type != .episodic, status == .active, let key else { return nil }
        return FactIdentity(agent: agent?.exact, kind: kind.exact, key: key.exact)
    }
}
