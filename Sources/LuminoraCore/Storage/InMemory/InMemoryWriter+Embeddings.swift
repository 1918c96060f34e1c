extension InMemoryWriter {
    mutating func saveEmbedding(_ embedding: StoredEmbedding) throws(StorageError) {
        try requireOwn(embedding.user)
        try embedding.check()
        switch embedding.owner {
        case .message(let id):
            guard own.messages.contains(id.exact) else { throw missing("message") { $0.messages.contains(id.exact) } }
        case .memory(let id):
            guard own.memories[id.exact] != nil else {
                guard !tables.belongsToAnother(than: user, { $0.memories[id.exact] != nil }) else { throw .forbiddenRow }
                return
            }
        }
        let name = EmbeddingName(owner: embedding.owner, model: embedding.model.exact)
        own.embeddings[name] = EmbeddingRecord(embedding: embedding, version: raiseTalkVersion())
    }

    mutating func deleteEmbeddings(exceptOf model: String, limit: Int) {
        let others = own.embeddings.keys.filter { $0.model != model.exact }
        for name in others.prefix(max(limit, 0)) { own.embeddings[name] = nil }
    }

    mutating func removeEmbeddings(of owner: StoredEmbedding.Owner) {
        own.embeddings = own.embeddings.filter { $0.key.owner != owner }
    }

    /// Gives the vectors of a memory once more, for readers who take in its new version.
    mutating func renewEmbeddings(of owner: StoredEmbedding.Owner) {
        let names = own.embeddings.keys.filter { $0.owner == owner }
        guard !names.isEmpty else { return }
        let version = raiseTalkVersion()
        for name in names { own.embeddings[name]?.version = version }
    }

    /// Notes that what was said in a turn has changed.
    mutating func noteTalk(of turn: TurnID) {
        own.turnVersions[turn.exact] = raiseTalkVersion()
        if let message = own.turns[turn.exact]?.userMessage { renewEmbeddings(of: .message(message)) }
    }

    /// Raises the user's talk version, once a batch.
    private mutating func raiseTalkVersion() -> Int64 {
        if !hasRaisedTalk {
            own.account?.talkVersion += 1
            hasRaisedTalk = true
        }
        return own.account?.talkVersion ?? 0
    }
}

extension StoredEmbedding {
    /// Refuses vectors that cannot be kept.
    package func check() throws(StorageError) {
        guard !vector.isEmpty, vector.count <= Self.mostDimensions, scale.isFinite, scale > 0, !model.isEmpty, model.utf8.count <= 200 else {
            throw StorageError(
                .invalidValue,
                "A vector has 1 to \(Self.mostDimensions) components, a scale above 0 and a model's name of at most 200 bytes."
            )
        }
    }
}

extension Memory {
    /// Whether another version of it has the same words, so that a vector of them still holds.
    package func hasSameText(as other: Memory) -> Bool {
        title?.exact == other.title?.exact && content.exact == other.content.exact && summary?.exact == other.summary?.exact
    }
}
