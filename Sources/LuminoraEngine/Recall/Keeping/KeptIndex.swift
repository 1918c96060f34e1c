import LuminoraCore

/// One user's index, and how far it has followed the store.
struct KeptIndex: Sendable {
    /// The index.
    private(set) var index = RecallIndex()
    /// How far it has come; `nil` before it has read anything.
    private(set) var mark: RecallMark?
    /// The messages of each turn, to be taken out when the turn is taken back.
    private var turns: [TurnID: [MessageID]] = [:]
    /// Vectors whose text is given later, as where memories come in more pages than vectors.
    private var early: [String: RecallVector] = [:]
    /// The model whose vectors it has.
    let model: String?

    init(model: String?) {
        self.model = model
    }

    /// Takes in what has changed.
    ///
    /// - Throws: ``RecallIndexError`` where a user has more than an index can hold.
    mutating func apply(_ changes: RecallChanges) throws(RecallIndexError) {
        if changes.isReset { self = KeptIndex(model: model) }
        var vectors = early
        early = [:]
        for embedding in changes.embeddings {
            if let vector = RecallVector(components: embedding.vector) { vectors[embedding.owner.name] = vector }
        }
        var entries: [RecallEntry] = []
        for turn in changes.turns { entries += take(turn) }
        for memory in changes.memories { entries += take(memory) }
        for place in entries.indices { entries[place].vector = vectors.removeValue(forKey: entries[place].id) }
        try index.insert(contentsOf: entries)
        // Vectors of what was known before.
        for (name, vector) in vectors where try !index.setVector(vector, of: name) && changes.hasMore { early[name] = vector }
        mark = changes.mark
    }

    /// Takes in a turn that this process has closed, and the memories it was answered from.
    ///
    /// - Parameters:
    ///   - turn: what was said.
    ///   - talkVersion: the talk version that the turn raised.
    ///   - used: the memories, as they were before.
    ///   - now: when the turn was closed.
    /// - Returns: whether the index had come right up to the turn; else it is to be read from the store.
    /// - Throws: ``RecallIndexError`` where a user has more than an index can hold.
    mutating func take(_ turn: RecallChanges.ChangedTurn, talkVersion: Int64, used: [Memory], now: Timestamp) throws(RecallIndexError) -> Bool {
        guard mark?.talkVersion == talkVersion - 1 else { return false }
        try index.insert(contentsOf: take(turn))
        for memory in used { index.setAccess(of: memory.id.rawValue, count: memory.accessCount + 1, lastAccess: now) }
        mark?.talkVersion = talkVersion
        return true
    }

    /// Takes the old lines of a turn out; the answer is the new ones.
    private mutating func take(_ turn: RecallChanges.ChangedTurn) -> [RecallEntry] {
        for message in turns.removeValue(forKey: turn.turn) ?? [] { index.remove(message.rawValue) }
        guard !turn.messages.isEmpty else { return [] }
        turns[turn.turn] = turn.messages.map(\.id)
        return turn.messages.map { RecallEntry($0, in: turn) }
    }

    /// Takes a memory out that does not count any more; the answer is one that does.
    private mutating func take(_ memory: RecallChanges.ChangedMemory) -> [RecallEntry] {
        guard memory.status == .active else {
            index.remove(memory.id.rawValue)
            return []
        }
        return [RecallEntry(memory)]
    }

    /// The bytes that it takes.
    var byteSize: Int { index.byteSize + turns.count * 160 }
}

extension StoredEmbedding.Owner {
    /// The name of the text's owner in an index.
    var name: String {
        switch self {
        case .message(let id): id.rawValue
        case .memory(let id): id.rawValue
        }
    }
}
