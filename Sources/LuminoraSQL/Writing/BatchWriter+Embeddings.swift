import LuminoraCore

extension BatchWriter {
    mutating func saveEmbedding(_ embedding: StoredEmbedding) throws(StorageError) {
        try requireOwn(embedding.user)
        try embedding.check()
        let (statements, id) =
            switch embedding.owner {
            case .message(let id): (EmbeddingStatements.ofMessage, id.rawValue)
            case .memory(let id): (EmbeddingStatements.ofMemory, id.rawValue)
            }
        guard let owner = try table.first(statements.owner, [.text(id), SQLValue(user)]) else {
            // A memory may have been deleted while it was embedded; messages stay.
            guard case .message = embedding.owner else { return }
            throw StorageError(.notFound, "The message does not exist.")
        }
        guard owner.values == [.integer(1)] else { throw .forbiddenRow }
        try table.execute(
            statements.writing,
            [
                SQLValue(user), .text(id), .text(embedding.model), SQLValue(embedding.dimensions), SQLValue(Double(embedding.scale)),
                .blob(embedding.vector.map { UInt8(bitPattern: $0) }), .text(embedding.contentHash), SQLValue(embedding.createdAt),
                SQLValue(try raiseTalkVersion()),
            ]
        )
    }

    func deleteEmbeddings(exceptOf model: String, limit: Int) throws(StorageError) {
        try table.execute(
            "DELETE FROM embeddings WHERE id IN (SELECT id FROM embeddings WHERE user_id = ?1 AND model <> ?2 LIMIT ?3)",
            [SQLValue(user), .text(model), SQLValue(max(limit, 0))]
        )
    }

    /// Gives the vectors of a memory once more, for readers who take in its new version.
    mutating func renewEmbeddings(of memory: MemoryID) throws(StorageError) {
        guard try table.first("SELECT 1 FROM embeddings WHERE memory_id = ?1 LIMIT 1", [SQLValue(memory)]) != nil else { return }
        try table.execute(
            "UPDATE embeddings SET changed_at_version = ?2 WHERE memory_id = ?1",
            [SQLValue(memory), SQLValue(try raiseTalkVersion())]
        )
    }

    /// Notes that what was said in a turn has changed, and gives the vector of its message once more for readers who take it in again.
    mutating func noteTalk(of turn: TurnID) throws(StorageError) {
        try table.execute(
            "UPDATE turns SET changed_at_version = ?3 WHERE id = ?1 AND user_id = ?2",
            [SQLValue(turn), SQLValue(user), SQLValue(try raiseTalkVersion())]
        )
        try table.execute(
            """
            UPDATE embeddings SET changed_at_version = ?2
            WHERE message_id = (SELECT user_message_id FROM turns WHERE id = ?1) AND user_id = ?3
            """,
            [SQLValue(turn), SQLValue(try raiseTalkVersion()), SQLValue(user)]
        )
    }

    /// Raises the user's talk version, once a batch.
    private mutating func raiseTalkVersion() throws(StorageError) -> Int64 {
        guard var state = account else { throw StorageError(.notFound, "The user is not known; create the account first.") }
        guard !state.hasRaisedTalk else { return state.talkVersion }
        state.talkVersion += 1
        state.hasRaisedTalk = true
        try table.execute("UPDATE accounts SET talk_version = ?2 WHERE id = ?1", [SQLValue(user), SQLValue(state.talkVersion)])
        account = state
        return state.talkVersion
    }
}

/// The statements that write the vector of a message or of a memory, each text made once.
private struct EmbeddingStatements: Sendable {
    /// Says whether the owner is the user's.
    let owner: String
    let writing: String

    static let ofMessage = EmbeddingStatements(table: "messages", column: "message_id")
    static let ofMemory = EmbeddingStatements(table: "memories", column: "memory_id")

    private init(table: String, column: String) {
        owner = "SELECT user_id = ?2 FROM \(table) WHERE id = ?1"
        writing = """
            INSERT INTO embeddings (user_id, \(column), model, dims, format, scale, vector, content_hash, created_at, changed_at_version)
            VALUES (?1, ?2, ?3, ?4, 'int8', ?5, ?6, ?7, ?8, ?9)
            ON CONFLICT (\(column), model) WHERE \(column) IS NOT NULL DO UPDATE SET dims = excluded.dims, format = excluded.format,
              scale = excluded.scale, vector = excluded.vector, content_hash = excluded.content_hash, created_at = excluded.created_at,
              changed_at_version = excluded.changed_at_version
            """
    }
}
