import LuminoraCore

/// Sums a session up from what was learnt in it.
struct SessionSummary: Sendable {
    /// The session.
    let session: Session
    /// The user's live messages of the session, in order.
    let messages: [Message]
    /// The live memories that were learnt in the session, summaries aside.
    let learnt: [Memory]
    /// The language to say it in.
    let language: Language

    /// The most things that a summary lists.
    private static let mostItems = 6

    /// The summary as a memory, with its sources; `nil` for a session without messages.
    func memory(at now: Timestamp, createdAt: Timestamp?) -> (memory: Memory, sources: [MemorySource])? {
        guard let first = messages.first, let last = messages.last else { return nil }
        let isSpanish = language == .spanish
        let day = DayWords.text(first.timestamp.day, isSpanish: isSpanish)
        let moments = learnt.filter { $0.type == .episodic }.sorted { ($0.importance, $1.id) > ($1.importance, $0.id) }
        let facts = learnt.filter { $0.type != .episodic && $0.key != nil }.sorted { ($0.importance, $1.id) > ($1.importance, $0.id) }
        let items = (moments.compactMap(\.title) + facts.map(\.content)).prefix(Self.mostItems)
        let count = messages.count
        let opening =
            isSpanish
            ? "Conversación del \(day), \(count) \(count == 1 ? "mensaje" : "mensajes")."
            : "Conversation of \(day), \(count) \(count == 1 ? "message" : "messages")."
        let content = items.isEmpty ? opening : "\(opening) \(items.joined(separator: "; "))."
        let memory = Memory(
            id: Self.id(of: session.id, user: session.user),
            user: session.user,
            agent: nil,
            type: .episodic,
            category: EpisodeType.summary.category,
            kind: EpisodeType.summary.rawValue,
            title: isSpanish ? "Conversación del \(day)" : "Conversation of \(day)",
            content: content,
            summary: content,
            importance: max(moments.first?.importance ?? 0, EpisodeType.summary.baseImportance / 10) * 0.8,
            confidence: 0.9,
            sentiment: moments.first?.sentiment ?? Sentiment.neutral.rawValue,
            tags: Array(Set(moments.flatMap(\.tags)).sorted().prefix(Self.mostItems)),
            source: "inferred",
            session: session.id,
            turn: first.turn,
            occurredAt: first.timestamp,
            createdAt: createdAt ?? now
        )
        .with(metadata: ["messages": .integer(Int64(count)), "until": .string(last.timestamp.iso8601)], language: language)
        return (memory, [MemorySource(message: first.id, quote: String(first.content.prefix(200)))])
    }

    /// The identifier of a session's summary.
    static func id(of session: SessionID, user: UserID) -> MemoryID { MemoryIdentity.of(user, "summary", session.rawValue) }

    /// The job that sums a session up; the mark tells one summing-up from the next.
    static func job(_ session: SessionID, of user: UserID, mark: String, ids: any IDGenerator, at now: Timestamp) -> WriteOperation {
        .enqueueJob(
            Job(
                id: ids.next(at: now),
                key: "summary:\(session):\(mark)",
                user: user,
                session: session,
                kind: JobKind.summarize,
                payload: .object(["session_id": .string(session.rawValue)]),
                runAt: now,
                createdAt: now
            )
        )
    }
}

extension Learner {
    /// Sums up the session of a job.
    func summarize(_ job: Job) async throws -> LearningReport {
        guard let name = job.payload["session_id"]?.string else { throw LearningError("The job does not say which session to sum up.") }
        guard let session = try await store.session(SessionID(rawValue: name), of: job.user) else { return try await finish(job, operations: []) }
        while true {
            let now = clock.now()
            let account = try await store.account(job.user)
            var messages: [Message] = []
            var after: Cursor?
            repeat {
                let page = try await store.messages(MessageQuery(session: session.id, user: job.user, limit: 1000, after: after))
                messages += page.rows.filter { $0.speaker == .user && screen.suspicion(in: $0.content) == nil }
                after = page.next
            } while after != nil && messages.count < 5000
            let learnt = try await learnt(in: session.id, of: job.user, now: now)
            let language = account?.language ?? messages.lazy.compactMap { reader.read($0.content).language }.first ?? .english
            let existing = learnt.first { $0.kind == EpisodeType.summary.rawValue }
            let summary = SessionSummary(
                session: session,
                messages: messages,
                learnt: learnt.filter { $0.kind != EpisodeType.summary.rawValue },
                language: language
            )
            guard let (memory, sources) = summary.memory(at: now, createdAt: existing?.createdAt) else {
                return try await finish(job, operations: [])
            }
            let report = try await finish(
                job,
                operations: [.saveMemory(memory, sources: sources)]
                    + (embedder.map { [.enqueueJob(EmbeddingJob.all(of: job.user, model: $0.model, ids: ids, at: now))] } ?? []),
                preconditions: [.memoryVersion(account?.memoryVersion ?? 0), .epoch(account?.epoch ?? 0)]
            )
            if report.result != .lost { return report }
            guard try await isHeld(job) else { return report }
        }
    }

    private func learnt(in session: SessionID, of user: UserID, now: Timestamp) async throws(StorageError) -> [Memory] {
        let rows = try await store.memories(MemoryQuery(user: user, now: now, limit: 1000)).rows
        return rows.filter { $0.session == session }
    }
}
