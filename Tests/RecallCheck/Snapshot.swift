import LuminoraCore
import LuminoraEngine
import LuminoraSQLite

/// All of a user's rows, read through the store and judged one by one: the plain look at everything that recall is compared with.
struct Snapshot {
    /// A message or a memory.
    struct Row {
        let id: String
        let kind: RecallEntry.Kind
        let text: String
        /// The agent that alone may know it.
        let agent: AgentID?
        let expiresAt: Timestamp?
        /// Whether it counts at all: a live memory, or a message of a turn that was answered, and neither taken back nor forgotten.
        var counts: Bool
        let turn: TurnID?
        /// Whatever changes with it.
        let version: String

        /// What its text says of itself.
        var marks: TextMarks { TextMarks(text) }

        /// Whether an agent may be reminded of it.
        func isOpen(to reader: AgentID?, at now: Timestamp) -> Bool {
            counts && (agent == nil || agent == reader) && expiresAt.map { $0 > now } ?? true
        }
    }

    private(set) var rows: [String: Row] = [:]
    /// The names of the rows, the memories first, each sort from the newest on.
    private(set) var order: [String] = []
    /// What has no vector of the embedder that searches use, if that was asked.
    private(set) var unembedded: (ids: Set<String>, lastMessage: String?, lastMemory: String?)?

    /// Reads all that a user has.
    static func read(_ store: SQLiteStore, _ file: PlainFile, _ user: UserID, withVectors: Bool, at now: Timestamp) async throws -> Snapshot {
        var snapshot = Snapshot()
        var memories = MemoryQuery(user: user, status: nil, now: now, limit: 1000)
        repeat {
            let page = try await store.memories(memories)
            for memory in page.rows { snapshot.add(memory) }
            memories.after = page.next
        } while memories.after != nil
        var sessions = SessionQuery(user: user, limit: 1000)
        repeat {
            let page = try await store.sessions(sessions)
            for session in page.rows { try await snapshot.read(session, store) }
            sessions.after = page.next
        } while sessions.after != nil
        for id in try await file.forgotten(of: user) { snapshot.rows[id]?.counts = false }
        if withVectors { try await snapshot.readUnembedded(store, user) }
        return snapshot
    }

    private mutating func read(_ session: Session, _ store: SQLiteStore) async throws(StorageError) {
        var said: [Message] = []
        var query = MessageQuery(session: session.id, user: session.user, order: .newestFirst, limit: 1000)
        repeat {
            let page = try await store.messages(query)
            said += page.rows
            query.after = page.next
        } while query.after != nil
        // A turn that was answered has an answer among what was said; one that is open or failed has none.
        var answers: [TurnID: MessageID] = [:]
        for message in said where message.speaker == .assistant { answers[message.turn] = message.id }
        for message in said { add(message, answer: answers[message.turn], agent: session.agent) }
    }

    private mutating func readUnembedded(_ store: SQLiteStore, _ user: UserID) async throws(StorageError) {
        let missing = try await store.unembedded(UnembeddedQuery(user: user, model: TokenVectors.used.model, limit: 1000))
        unembedded = (
            Set(missing.messages.map(\.id.rawValue) + missing.memories.map(\.id.rawValue)),
            missing.messages.count == 1000 ? missing.messages.last?.id.rawValue : nil,
            missing.memories.count == 1000 ? missing.memories.last?.id.rawValue : nil
        )
    }

    private mutating func add(_ memory: Memory) {
        add(
            Row(
                id: memory.id.rawValue,
                kind: memory.type == .episodic ? .episode : memory.key == nil ? .memory : .fact,
                text: memory.content,
                agent: memory.agent,
                expiresAt: memory.expiresAt,
                counts: memory.status == .active,
                turn: nil,
                version: "\(memory.changedAtVersion)"
            )
        )
    }

    private mutating func add(_ message: Message, answer: MessageID?, agent: AgentID) {
        add(
            Row(
                id: message.id.rawValue,
                kind: .message,
                text: message.content,
                agent: agent,
                expiresAt: nil,
                counts: answer != nil,
                turn: message.turn,
                version: answer?.rawValue ?? ""
            )
        )
    }

    private mutating func add(_ row: Row) {
        if rows.updateValue(row, forKey: row.id) == nil { order.append(row.id) }
    }

    /// Whether a row has a vector of the embedder that searches use; `nil` where that was not read.
    func hasVector(_ row: Row) -> Bool? {
        guard let unembedded else { return nil }
        // Of long lists only the beginning is read.
        if let last = row.kind == .message ? unembedded.lastMessage : unembedded.lastMemory, row.id > last { return nil }
        return !unembedded.ids.contains(row.id)
    }

    /// Whether another snapshot has the row unchanged.
    func agrees(_ other: Snapshot, on id: String) -> Bool {
        guard let own = rows[id], let row = other.rows[id] else { return false }
        return own.version == row.version && own.counts == row.counts && own.text == row.text
    }
}
