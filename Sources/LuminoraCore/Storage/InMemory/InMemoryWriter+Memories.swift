extension InMemoryWriter {
    mutating func saveMemory(_ memory: Memory, sources: [MemorySource], version: Int64) throws(StorageError) {
        try requireOwn(memory.user)
        try requireOwnSession(memory.session)
        let id = memory.id.exact
        if own.memories[id] == nil {
            try requireNew("memory") { $0.memories[id] != nil }
        }
        if let identity = memory.liveIdentity, own.memories.contains(where: { $0.key != id && $0.value.liveIdentity == identity }) {
            throw StorageError(.conflict, "Another live fact says this already; retire it earlier in the batch.")
        }
        for source in sources where !own.messages.contains(source.message.exact) {
            throw missing("message") { $0.messages.contains(source.message.exact) }
        }
        var saved = memory
        saved.changedAtVersion = version
        own.memories[id] = saved
        own.sources[id] = sources
        own.account?.memoryVersion = version
    }

    mutating func retireMemory(_ id: MemoryID, status: Memory.Status, supersededBy: MemoryID?, version: Int64) throws(StorageError) {
        guard status != .active else { throw StorageError(.invalidValue, "A memory is not retired by making it active; save it instead.") }
        guard var memory = own.memories[id.exact] else { throw missing("memory") { $0.memories[id.exact] != nil } }
        guard memory.status == .active else { throw .failedPrecondition("The memory was retired before.") }
        memory.status = status
        memory.supersededBy = supersededBy
        memory.changedAtVersion = version
        own.memories[id.exact] = memory
        own.account?.memoryVersion = version
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
        guard type == .semantic, status == .active, let key else { return nil }
        return FactIdentity(agent: agent?.exact, kind: kind.exact, key: key.exact)
    }
}
