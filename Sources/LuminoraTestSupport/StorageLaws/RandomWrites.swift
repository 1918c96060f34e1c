import LuminoraCore

/// Random writes, valid and not, for a store that has gone the same way as `model`.
///
/// Each invalid write has one fault, since the laws do not say which of two is reported.
struct RandomWrites {
    let model: InMemoryStore
    let users: [UserID]
    let agents: [Agent]
    var random: SeededGenerator
    var at: Timestamp
    private let prefix: String
    private var count = 0
    private var sessions: [Session] = []
    private var turns: [Turn] = []
    private var memories: [Memory] = []
    private var events: [LedgerEntry] = []
    private var jobs: [Job] = []

    init(model: InMemoryStore, users: [UserID], agents: [Agent], seed: UInt64, start: Timestamp) {
        self.model = model
        self.users = users
        self.agents = agents
        random = SeededGenerator(seed: seed)
        at = start
        prefix = users[0].rawValue
    }

    mutating func id<Kind>(_ kind: Identifier<Kind>.Type = Identifier<Kind>.self) -> Identifier<Kind> {
        count += 1
        return Identifier(rawValue: "\(count) \(prefix)")
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element? { elements.randomElement(using: &random) }

    /// Notes that a job was given out.
    mutating func claimed(_ job: Job) {
        jobs.removeAll { $0.id == job.id }
        jobs.append(job)
    }

    var knownSessions: [Session] { sessions }
    var knownTurns: [Turn] { turns }

    /// A batch of one to three writes on behalf of a user.
    mutating func batch() async throws -> WriteBatch {
        at = at + .milliseconds(Int.random(in: 10...5000, using: &random))
        if random.oneIn(60) { at = at + .seconds(80 * 3600) }
        let user = users[Int.random(in: 0..<users.count, using: &random)]
        var operations: [WriteOperation] = []
        for _ in 0..<(random.oneIn(4) ? 3 : 1) {
            if let operation = try await operation(of: user) { operations.append(operation) }
        }
        // Faults of form may be found before or after those of what is stored, so that they stand alone.
        if operations.count > 1 { operations.removeAll(where: \.hasFaultOfForm) }
        var preconditions = try await preconditions(of: user)
        if operations.contains(where: \.isSettling), let running = jobs.last(where: { $0.user == user && $0.leaseToken != nil }) {
            preconditions.append(.jobIsHeld(running.id, token: running.leaseToken ?? ""))
        }
        return WriteBatch(id: id(), scope: .user(user), at: at, preconditions: preconditions, operations: operations)
    }

    private mutating func preconditions(of user: UserID) async throws -> [Precondition] {
        guard random.oneIn(5), let agent = pick(agents) else { return [] }
        let version = try await model.relationships(of: user).first { $0.agentName == agent.name }?.version ?? 0
        if random.oneIn(3) {
            let version = try await model.account(user)?.memoryVersion ?? 0
            return [.memoryVersion(random.oneIn(3) ? version + 1 : version)]
        }
        if random.oneIn(3), let turn = pick(turns.filter { $0.user == user }) { return [.turnIsLive(turn.id)] }
        return [.epoch(0), .relationshipVersion(agentName: agent.name, random.oneIn(3) ? version + 1 : version)]
    }

    private mutating func operation(of user: UserID) async throws -> WriteOperation? {
        switch Int.random(in: 0..<29, using: &random) {
        case 0: openSession(of: user)
        case 1: setStatus(of: user)
        case 2...4: try await openTurn(of: user)
        case 5...8: try await closeTurn(of: user)
        case 9: try await reopenTurn()
        case 10: touchTurn()
        case 11: pick(turns).map { .undoTurn($0.id) }
        case 12, 13: try await recordLedger(of: user)
        case 14: .touchRelationship(agentName: random.oneIn(5) ? "nobody" : (pick(agents)?.name ?? "nobody"))
        case 15: setMood(of: user)
        case 16, 17: try await saveMemory(of: user)
        case 18: retireMemory(of: user)
        case 19, 20: enqueueJob(of: user)
        case 21: .deleteMemory(random.oneIn(8) ? id() : (pick(memories)?.id ?? id()))
        case 22: pick(jobs).map { .settleJob($0.id) }
        case 23: pick(jobs).map { random.oneIn(3) ? .buryJob($0.id, error: "Nobody can do it.") : .replayJob($0.id) }
        case 24, 25: saveEmbedding(of: user)
        case 26: random.oneIn(4) ? .deleteEmbeddings(exceptOf: random.oneIn(2) ? "a" : "b", limit: 10_000) : nil
        default: finishJob(of: user)
        }
    }

    private mutating func saveEmbedding(of user: UserID) -> WriteOperation? {
        let owner: StoredEmbedding.Owner? =
            if random.oneIn(2) { pick(turns).map { .message($0.userMessage) } } else { pick(memories).map { .memory($0.id) } }
        guard let owner else { return nil }
        return .saveEmbedding(
            StoredEmbedding(
                owner: owner,
                user: user,
                model: random.oneIn(2) ? "a" : "b",
                vector: [Int8(truncatingIfNeeded: count), -128, 127],
                scale: 0.25,
                contentHash: "hash",
                createdAt: at
            )
        )
    }

    // MARK: Conversations

    private mutating func openSession(of user: UserID) -> WriteOperation? {
        guard let agent = pick(agents) else { return nil }
        var session = Session(id: id(), user: user, agent: agent.id, agentName: agent.name, createdAt: at)
        if random.oneIn(3), let known = pick(sessions) {
            session.id = known.id
            if known.user != user {
                session.agent = known.agent
                session.agentName = known.agentName
            }
        } else {
            sessions.append(session)
        }
        let mood = Mood(name: "happy", intensity: Double.random(in: 0...1, using: &random), startedAt: at)
        return .openSession(session, level: "stranger", mood: random.oneIn(2) ? mood : nil)
    }

    private mutating func setStatus(of user: UserID) -> WriteOperation? {
        let statuses: [Session.Status] = [.active, .active, .idle, .paused, .disconnected, .ended, .error]
        guard let session = pick(sessions), let status = pick(statuses) else { return nil }
        return .setSessionStatus(session.id, status, reason: "because")
    }

    private mutating func openTurn(of user: UserID) async throws -> WriteOperation? {
        let own = sessions.filter { $0.user == user }
        guard let session = random.oneIn(10) ? pick(sessions) : pick(own) else { return nil }
        let stored = try await model.session(session.id, of: session.user)
        let open = try await model.turn(.open(session.id, of: session.user))
        let isOver = stored?.status == .ended || stored?.status == .error
        guard !(isOver && open != nil) else { return nil }
        let mayHaveKey = stored != nil && !isOver && open == nil && session.user == user
        var turn = Turn(id: id(), session: session.id, user: user, owner: "owner", leaseUntil: at + .seconds(30), userMessage: id(), openedAt: at)
        if mayHaveKey, random.oneIn(2) { turn.idempotencyKey = "key \(Int.random(in: 0..<6, using: &random))" }
        turns.append(turn)
        return .openTurn(turn, message: message(of: turn, id: turn.userMessage, speaker: .user))
    }

    private mutating func message(of turn: Turn, id: MessageID, speaker: Message.Speaker) -> Message {
        let text = pick(UnicodeLaws.samples) ?? ""
        return Message(
            id: id,
            session: turn.session,
            user: turn.user,
            turn: turn.id,
            sequence: 0,
            speaker: speaker,
            content: text,
            tokens: Int.random(in: 0...100, using: &random),
            timestamp: at
        )
    }

    private mutating func closeTurn(of user: UserID) async throws -> WriteOperation? {
        let recent = Array(turns.suffix(6))
        guard var turn = pick(recent), let state = pick([Turn.State.complete, .complete, .partial, .failed, .interrupted]) else { return nil }
        let stored = try await model.turn(.id(turn.id, of: turn.user))
        turn.user = user
        var closing = TurnClosing(turn: turn.id, owner: random.oneIn(8) ? "another" : "owner", state: state, report: .integer(Int64(count)))
        if state == .failed {
            closing.failure = Turn.Failure(code: "timeout", message: "No answer in time.")
        } else {
            closing.answer = message(of: turn, id: id(), speaker: .assistant)
        }
        let isFaultless = stored?.state == .open && stored?.user == user && closing.owner == "owner"
        return closing.state == .interrupted && !isFaultless ? nil : .closeTurn(closing)
    }

    private mutating func reopenTurn() async throws -> WriteOperation? {
        guard let turn = pick(Array(turns.suffix(5))) else { return nil }
        let session = try await model.session(turn.session, of: turn.user)
        guard session?.status != .ended, session?.status != .error else { return nil }
        return .reopenTurn(turn.id, owner: "owner", leaseUntil: turn.leaseUntil ?? at)
    }

    private mutating func touchTurn() -> WriteOperation? {
        guard let turn = pick(Array(turns.suffix(4))), let lease = turn.leaseUntil else { return nil }
        return random.oneIn(2)
            ? .renewTurn(turn.id, owner: "owner", leaseUntil: random.oneIn(2) ? lease : at + .seconds(60))
            : .interruptTurn(turn.id, owner: random.oneIn(4) ? "another" : "owner", leaseUntil: lease)
    }

    private mutating func setMood(of user: UserID) -> WriteOperation? {
        guard let session = pick(sessions) else { return nil }
        let mood = Mood(name: pick(["happy", "sad", "neutral"]) ?? "sad", intensity: Double.random(in: 0...1, using: &random), startedAt: at)
        return .setMood(MoodChange(session: session.id, user: user, mood: mood, cause: random.oneIn(2) ? "user_is_sad" : nil))
    }

    // MARK: Records

    private mutating func recordLedger(of user: UserID) async throws -> WriteOperation? {
        if random.oneIn(5), let known = pick(events) { return .recordLedger(known, level: "friend") }
        guard let agent = pick(agents) else { return nil }
        let points = try await model.relationships(of: user).first { $0.agentName == agent.name }?.points ?? 0
        let applied = pick([1, 2, 3, 5, -1, -2, -8]) ?? 1
        let entry = LedgerEntry(
            id: id(),
            user: user,
            agentName: agent.name,
            kind: pick(["greeting", "compliment", "insult"]) ?? "joke",
            requested: applied,
            applied: applied,
            pointsAfter: random.oneIn(8) ? points : points + applied,
            session: pick(sessions.filter { $0.user == user })?.id,
            createdAt: at
        )
        events.append(entry)
        return .recordLedger(entry, level: "level \(points / 10)")
    }

    private mutating func saveMemory(of user: UserID) async throws -> WriteOperation? {
        let own = memories.filter { $0.user == user }
        let types: [Memory.MemoryType] = [.semantic, .semantic, .semantic, .episodic, .procedural]
        guard let type = pick(types), let text = pick(UnicodeLaws.samples) else { return nil }
        var memory = Memory(
            id: id(),
            user: user,
            agent: random.oneIn(3) ? pick(agents)?.id : nil,
            type: type,
            kind: pick(["personal_info", "work", "relationships"]) ?? "work",
            key: random.oneIn(6) ? nil : pick(["name", "city", "pet.max"]),
            content: text,
            value: .string(text),
            importance: Double.random(in: 0...1, using: &random),
            tags: [text],
            status: random.oneIn(6) ? .quarantined : .active,
            occurredAt: at,
            expiresAt: random.oneIn(6) ? at + .seconds(60) : nil,
            createdAt: at
        )
        if random.oneIn(4), let known = pick(own) {
            memory.id = known.id
            memory.createdAt = known.createdAt
        } else {
            memories.append(memory)
        }
        var sources: [MemorySource] = []
        if let turn = pick(turns.filter { $0.user == user }), try await model.turn(.id(turn.id, of: user)) != nil {
            sources = [MemorySource(message: turn.userMessage, quote: text)]
        }
        return .saveMemory(memory, sources: sources)
    }

    private mutating func retireMemory(of user: UserID) -> WriteOperation? {
        let own = memories.filter { $0.user == user }
        let statuses: [Memory.Status] = [.superseded, .expired, .archived, .undone, .quarantined]
        guard let memory = pick(own), let status = pick(statuses) else { return nil }
        return .retireMemory(random.oneIn(8) ? id() : memory.id, status: status, supersededBy: random.oneIn(2) ? pick(own)?.id : nil)
    }

    private mutating func enqueueJob(of user: UserID) -> WriteOperation {
        // Stores may forget jobs that were done more than 72 hours ago.
        let own = jobs.filter { $0.user == user && $0.createdAt > at - .seconds(72 * 3600) }
        var job = Job(
            id: id(),
            key: "job \(count)",
            user: user,
            kind: "learn",
            payload: .object(["n": .integer(Int64(count))]),
            runAt: at,
            createdAt: at
        )
        if random.oneIn(4), let known = pick(own) { job.key = known.key } else { jobs.append(job) }
        return .enqueueJob(job)
    }

    private mutating func finishJob(of user: UserID) -> WriteOperation? {
        guard let job = pick(Array(jobs.suffix(4))) else { return nil }
        let token = job.leaseToken ?? "no token"
        switch Int.random(in: 0..<7, using: &random) {
        case 6: return .renewJob(job.id, token: token, until: at + .seconds(Int.random(in: 1...30, using: &random)))
        case 0: return .failJob(job.id, token: token, error: "It failed.", retryAt: nil)
        case 1, 2: return .failJob(job.id, token: token, error: "It failed.", retryAt: at + .seconds(Int.random(in: 0...20, using: &random)))
        case 3 where job.user == user: return .completeJob(job.id, token: "another")
        default: return .completeJob(job.id, token: token)
        }
    }
}

extension WriteOperation {
    fileprivate var isSettling: Bool {
        guard case .settleJob = self else { return false }
        return true
    }

    fileprivate var hasFaultOfForm: Bool {
        guard case .closeTurn(let closing) = self else { return false }
        return closing.state == .interrupted
    }
}
