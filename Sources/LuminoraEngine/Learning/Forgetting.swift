import LuminoraCore

/// Works out what has to be written for a turn to have taught nothing.
///
/// A fact that another message supports stays with that support, a value that the turn had displaced holds again, a moment that the turn told
/// is gone, and what was made of several turns is queued to be made again.
struct Forgetting<Store: MemoryStore>: Sendable {
    let store: Store
    let ids: any IDGenerator

    /// The writes that take back what a turn taught.
    func operations(turn: TurnID, of user: UserID, at now: Timestamp) async throws(StorageError) -> [WriteOperation] {
        let learnt = try await store.memories(MemoryQuery(user: user, learntFrom: turn, status: nil, now: now, limit: 1000)).rows
        guard !learnt.isEmpty else { return [] }
        var operations: [WriteOperation] = []
        var jobs: [WriteOperation] = []
        let sources = try await store.sources(of: learnt.map(\.id), of: user)
        for memory in learnt where memory.type == .episodic && memory.status == .active {
            if memory.kind == EpisodeType.summary.rawValue || memory.turn == turn {
                operations.append(.retireMemory(memory.id, status: .undone, supersededBy: nil))
            } else {
                operations.append(
                    reduced(memory, sources: sources[memory.id] ?? [], lesson: try await store.lessons(LessonQuery(turns: [turn], of: user)).first)
                )
                if let anchor = memory.turn { jobs.append(again(anchor, without: turn, user: user, session: memory.session, at: now)) }
            }
        }
        for memory in learnt where memory.status == .quarantined { operations.append(.deleteMemory(memory.id)) }
        operations += try await facts(learnt, without: turn, of: user, at: now)
        return operations + jobs
    }

    private func facts(_ learnt: [Memory], without turn: TurnID, of user: UserID, at now: Timestamp) async throws(StorageError) -> [WriteOperation] {
        var operations: [WriteOperation] = []
        var done: Set<String> = []
        for memory in learnt where memory.type != .episodic && [.active, .superseded].contains(memory.status) {
            guard let key = memory.key else { continue }
            let subject = FactRecord.keys(of: key).sorted().joined(separator: " ") + (memory.agent?.rawValue ?? "")
            guard done.insert(subject).inserted else { continue }
            var book = try await FactRecord.open(key, agent: memory.agent, of: user, in: store, now: now)
            book.remove(turn)
            operations += book.operations(at: now, language: memory.language ?? .english)
        }
        return operations
    }

    /// An episode without the words of a turn.
    private func reduced(_ memory: Memory, sources: [MemorySource], lesson: Lesson?) -> WriteOperation {
        let gone = lesson?.turn.userMessage
        let left = sources.filter { $0.message != gone }
        var memory = memory
        memory.content = left.map(\.quote).joined(separator: " … ")
        return .saveMemory(memory, sources: left)
    }

    private func again(_ anchor: TurnID, without turn: TurnID, user: UserID, session: SessionID?, at now: Timestamp) -> WriteOperation {
        .enqueueJob(
            Job(
                id: ids.next(at: now),
                key: "episodes:\(anchor):\(turn)",
                user: user,
                session: session,
                kind: JobKind.learn,
                payload: .object(["turn_id": .string(anchor.rawValue)]),
                runAt: now,
                createdAt: now
            )
        )
    }
}

extension FactRecord {
    /// Opens the record of a subject as a store has it.
    static func open(
        _ key: String,
        agent: AgentID?,
        of user: UserID,
        in store: some MemoryStore,
        now: Timestamp
    ) async throws(StorageError) -> FactRecord {
        let rows = try await store.memories(MemoryQuery(user: user, keys: keys(of: key), status: nil, now: now, limit: 1000)).rows
        let sources = rows.isEmpty ? [:] : try await store.sources(of: rows.map(\.id), of: user)
        return FactRecord(user: user, agent: agent, key: key, rows: rows, sources: sources)
    }
}

/// The kinds of job.
enum JobKind {
    /// To learn from a turn.
    static let learn = "learn"
    /// To sum up a session that has ended.
    static let summarize = "summarize"
    /// To make the vectors of a turn and of what it taught, or of all that has none.
    static let embed = "embed"
}
