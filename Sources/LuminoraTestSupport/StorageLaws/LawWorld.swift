import LuminoraCore
import Synchronization
import Testing

/// The store under test with fresh names, a clock that moves on with every look at it, and short words for common writes.
final class LawWorld: Sendable {
    let store: any MemoryStore
    let agent: Agent
    private let ids = RandomIDGenerator()
    private let clock: Mutex<Timestamp>

    static let start = Timestamp(milliseconds: 1_767_225_600_000)

    /// Saves an agent of a fresh name, so that laws can share a store.
    init(_ store: any MemoryStore, start: Timestamp = LawWorld.start) async throws {
        self.store = store
        clock = Mutex(start)
        let name = "agent_\(ids.uuid(at: start).filter { $0 != "-" })"
        agent = Agent(id: AgentID(personality: name), name: name, description: "A character.")
        try await apply([.saveAgent(agent)], scope: .system(reason: "laws"))
    }

    /// A moment 10 ms after the one before.
    func now() -> Timestamp { advance(by: .milliseconds(10)) }

    @discardableResult
    func advance(by duration: Duration) -> Timestamp {
        clock.withLock { moment in
            moment = moment + duration
            return moment
        }
    }

    func id<Kind>(_ kind: Identifier<Kind>.Type = Identifier<Kind>.self) -> Identifier<Kind> { ids.next(at: Self.start) }

    // MARK: Writes

    @discardableResult
    func apply(
        _ operations: [WriteOperation],
        scope: Scope,
        at: Timestamp? = nil,
        if preconditions: [Precondition] = [],
        id batch: BatchID? = nil
    ) async throws(StorageError) -> BatchOutcome {
        try await store.apply(
            WriteBatch(id: batch ?? id(), scope: scope, at: at ?? now(), preconditions: preconditions, operations: operations)
        )
    }

    @discardableResult
    func apply(
        _ operations: WriteOperation...,
        of user: UserID,
        at: Timestamp? = nil,
        if preconditions: [Precondition] = [],
        id batch: BatchID? = nil
    ) async throws(StorageError) -> BatchOutcome {
        try await apply(operations, scope: .user(user), at: at, if: preconditions, id: batch)
    }

    /// A new user with an account.
    func newUser(_ name: UserID? = nil) async throws(StorageError) -> UserID {
        let user: UserID = name ?? id()
        let at = now()
        try await apply(.ensureAccount(Account(id: user, createdAt: at)), of: user, at: at)
        return user
    }

    /// An open session of a user with the world's agent.
    func newSession(of user: UserID, agent other: Agent? = nil, mood: Mood? = nil) async throws(StorageError) -> Session {
        let at = now()
        let session = session(of: user, agent: other, at: at)
        try await apply(.openSession(session, level: "stranger", mood: mood), of: user, at: at)
        return session
    }

    func session(of user: UserID, agent other: Agent? = nil, id session: SessionID? = nil, at: Timestamp) -> Session {
        let agent = other ?? agent
        return Session(id: session ?? id(), user: user, agent: agent.id, agentName: agent.name, createdAt: at)
    }

    /// Another agent.
    func newAgent() async throws(StorageError) -> Agent {
        let name = "agent_\(ids.uuid(at: Self.start).filter { $0 != "-" })"
        let agent = Agent(id: AgentID(personality: name), name: name)
        try await apply([.saveAgent(agent)], scope: .system(reason: "laws"))
        return agent
    }

    // MARK: Turns

    func turn(in session: Session, key: String? = nil, owner: String = "owner", at: Timestamp) -> Turn {
        Turn(
            id: id(),
            session: session.id,
            user: session.user,
            owner: owner,
            leaseUntil: at + .seconds(30),
            idempotencyKey: key,
            requestHash: key.map { "hash of \($0)" },
            userMessage: id(),
            openedAt: at
        )
    }

    func message(_ content: String, of turn: Turn, speaker: Message.Speaker = .user, state: Message.State = .complete, at: Timestamp) -> Message {
        Message(
            id: speaker == .user ? turn.userMessage : id(),
            session: turn.session,
            user: turn.user,
            turn: turn.id,
            sequence: 0,
            speaker: speaker,
            content: content,
            state: state,
            tokens: 3,
            timestamp: at
        )
    }

    @discardableResult
    func openTurn(_ content: String = "Hello.", in session: Session, key: String? = nil, at: Timestamp? = nil) async throws(StorageError) -> Turn {
        let at = at ?? now()
        let turn = turn(in: session, key: key, at: at)
        try await apply(.openTurn(turn, message: message(content, of: turn, at: at)), of: session.user, at: at)
        return turn
    }

    @discardableResult
    func closeTurn(
        _ turn: Turn,
        _ content: String = "Hi.",
        as state: Turn.State = .complete,
        at: Timestamp? = nil
    ) async throws(StorageError) -> BatchOutcome {
        let at = at ?? now()
        let answer = message(content, of: turn, speaker: .assistant, state: state == .partial ? .partial : .complete, at: at)
        let closing = TurnClosing(turn: turn.id, owner: turn.owner ?? "owner", state: state, answer: answer)
        return try await apply(.closeTurn(closing), of: turn.user, at: at)
    }

    /// A whole turn: the message and its answer.
    @discardableResult
    func takeTurn(_ content: String, _ answer: String = "Hi.", in session: Session) async throws(StorageError) -> Turn {
        let turn = try await openTurn(content, in: session)
        try await closeTurn(turn, answer)
        return turn
    }

    func failTurn(_ turn: Turn) async throws(StorageError) {
        let failure = Turn.Failure(code: "rate_limited", message: "Too many requests.")
        let closing = TurnClosing(turn: turn.id, owner: turn.owner ?? "owner", state: .failed, failure: failure, report: .string("no answer"))
        try await apply(.closeTurn(closing), of: turn.user)
    }

    // MARK: Other rows

    func step(
        _ applied: Int,
        to pointsAfter: Int,
        of user: UserID,
        kind: String = "compliment",
        session: SessionID? = nil,
        turn: TurnID? = nil,
        agentName: String? = nil,
        id event: EventID? = nil,
        at: Timestamp
    ) -> LedgerEntry {
        LedgerEntry(
            id: event ?? id(),
            user: user,
            agentName: agentName ?? agent.name,
            kind: kind,
            requested: applied,
            applied: applied,
            pointsAfter: pointsAfter,
            session: session,
            turn: turn,
            createdAt: at
        )
    }

    func fact(_ key: String?, _ content: String, of user: UserID, kind: String = "personal_info", agent: AgentID? = nil, at: Timestamp) -> Memory {
        Memory(id: id(), user: user, agent: agent, type: .semantic, kind: kind, key: key, content: content, occurredAt: at, createdAt: at)
    }

    func job(_ key: String, of user: UserID, at: Timestamp) -> Job {
        Job(id: id(), key: key, user: user, kind: "learn", payload: .object(["turn": .string(key)]), runAt: at, createdAt: at)
    }

    func claim(
        _ user: UserID?,
        token: String,
        limit: Int = 10,
        lease: Duration = .seconds(60),
        at: Timestamp? = nil
    ) async throws(StorageError) -> [Job] {
        try await store.claimJobs(JobClaim(owner: "worker", token: token, limit: limit, lease: lease, now: at ?? now(), user: user))
    }

    // MARK: Reads

    func context(
        _ session: Session,
        recent: Int = 50,
        dayStart: Timestamp = LawWorld.start,
        since: Int64? = nil
    ) async throws(StorageError) -> ConversationContext {
        try await store.context(
            for: ContextRequest(
                user: session.user,
                agentName: session.agentName,
                session: session.id,
                recentMessages: recent,
                dayStart: dayStart,
                memoriesSince: since
            )
        )
    }

    func messages(_ session: Session, undone: Bool = false) async throws(StorageError) -> [Message] {
        try await store.messages(MessageQuery(session: session.id, user: session.user, includesUndone: undone, limit: 1000)).rows
    }

    func memories(of user: UserID, status: Memory.Status? = .active) async throws(StorageError) -> [Memory] {
        try await store.memories(MemoryQuery(user: user, status: status, now: now(), limit: 1000)).rows
    }

    func turn(_ turn: Turn) async throws(StorageError) -> Turn? { try await store.turn(.id(turn.id, of: turn.user)) }

    // MARK: Expectations

    /// Expects a write to be refused with one of the codes, and reports what came instead.
    @discardableResult
    func expect(
        _ codes: StorageError.Code...,
        from what: String,
        sourceLocation: SourceLocation = #_sourceLocation,
        _ body: () async throws(StorageError) -> Void
    ) async -> StorageError? {
        do throws(StorageError) {
            try await body()
            Issue.record("\(what) was not refused; expected \(codes)", sourceLocation: sourceLocation)
            return nil
        } catch {
            #expect(codes.contains(error.code), "\(what): \(error.debugDescription)", sourceLocation: sourceLocation)
            return error
        }
    }
}

/// Follows the cursors of a query to its end.
func allPages<Row: Sendable>(_ query: (Cursor?) async throws(StorageError) -> Page<Row>) async throws -> [Page<Row>] {
    var pages: [Page<Row>] = []
    var cursor: Cursor?
    repeat {
        let page = try await query(cursor)
        pages.append(page)
        cursor = page.next
        guard pages.count <= 1000 else {
            Issue.record("the cursors of a query do not end")
            return pages
        }
    } while cursor != nil
    return pages
}
