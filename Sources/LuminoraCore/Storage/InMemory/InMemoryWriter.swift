/// Applies a user's batch to a copy of the tables, operation by operation.
struct InMemoryWriter {
    let user: UserID
    let at: Timestamp
    /// The jobs that the batch holds.
    let held: [JobID]
    /// The tables before the batch; for the agents, and for what belongs to others.
    var tables: InMemoryTables
    /// The user's own rows, as the batch has them so far.
    var own: UserTables
    var outcome = BatchOutcome()
    /// Whether the batch has raised the user's talk version.
    var hasRaisedTalk = false

    static func apply(_ batch: WriteBatch, of user: UserID, to tables: inout InMemoryTables) throws(StorageError) -> BatchOutcome {
        var writer = InMemoryWriter(
            user: user,
            at: batch.at,
            held: batch.heldJobs,
            tables: tables,
            own: tables.users[user.exact] ?? UserTables()
        )
        for precondition in batch.preconditions { try writer.check(precondition) }
        let versionBefore = writer.own.account?.memoryVersion ?? 0
        for operation in batch.operations { try writer.run(operation, nextVersion: versionBefore + 1) }
        writer.outcome.memoryVersion = writer.own.account?.memoryVersion ?? 0
        writer.outcome.talkVersion = writer.own.account?.talkVersion ?? 0
        if writer.own.account != nil { writer.tables.users[user.exact] = writer.own }
        tables = writer.tables
        return writer.outcome
    }

    private mutating func run(_ operation: WriteOperation, nextVersion: Int64) throws(StorageError) {
        if case .ensureAccount(let account) = operation {
            try requireOwn(account.id)
            if own.account == nil { own.account = account }
            return
        }
        guard own.account != nil else { throw StorageError(.notFound, "The user is not known; create the account first.") }
        switch operation {
        case .ensureAccount: break
        case .saveAgent(let agent): try saveAgent(agent)
        case .openSession(let session, let level, let mood): try openSession(session, level: level, mood: mood)
        case .setSessionStatus(let session, let status, let reason): try setStatus(of: session, to: status, reason: reason)
        case .openTurn(let turn, let message): try openTurn(turn, message: message)
        case .reopenTurn(let turn, let owner, let lease): try reopenTurn(turn, owner: owner, leaseUntil: lease)
        case .renewTurn(let turn, let owner, let lease): try renewTurn(turn, owner: owner, leaseUntil: lease)
        case .interruptTurn(let turn, let owner, let lease): try interruptTurn(turn, owner: owner, leaseUntil: lease)
        case .closeTurn(let closing): try closeTurn(closing)
        case .undoTurn(let turn): try undoTurn(turn)
        case .recordLedger(let entry, let level): try recordLedger(entry, level: level)
        case .touchRelationship(let agentName): try touchRelationship(agentName)
        case .setMood(let change): try setMood(change)
        case .recordUsage(let entry): try recordUsage(entry)
        case .saveMemory(let memory, let sources): try saveMemory(memory, sources: sources, version: nextVersion)
        case .retireMemory(let memory, let status, let successor):
            try retireMemory(memory, status: status, supersededBy: successor, version: nextVersion)
        case .deleteMemory(let memory, let forgetsTalk):
            try deleteMemory(memory, forgetsTalk: forgetsTalk, version: nextVersion)
        case .saveEmbedding(let embedding): try saveEmbedding(embedding)
        case .deleteEmbeddings(let model, let limit): deleteEmbeddings(exceptOf: model, limit: limit)
        case .enqueueJob(let job): try enqueueJob(job)
        case .completeJob(let job, _), .failJob(let job, _, _, _), .renewJob(let job, _, _), .settleJob(let job), .replayJob(let job),
            .buryJob(let job, _):
            try settle(job, by: operation)
        }
    }

    func requireOwn(_ owner: UserID) throws(StorageError) {
        guard owner.exact == user.exact else { throw StorageError.forbiddenRow }
    }

    /// Says why a row is not among the user's own.
    func missing(_ what: String, _ holds: (UserTables) -> Bool) -> StorageError {
        tables.belongsToAnother(than: user, holds) ? .forbiddenRow : StorageError(.notFound, "The \(what) does not exist.")
    }

    /// Refuses a name that is taken, by this user or by another.
    func requireNew(_ what: String, _ holds: (UserTables) -> Bool) throws(StorageError) {
        guard !holds(own) else { throw StorageError(.conflict, "A \(what) of this name exists; give it another.") }
        guard !tables.belongsToAnother(than: user, holds) else { throw StorageError.forbiddenRow }
    }

    private mutating func saveAgent(_ agent: Agent) throws(StorageError) {
        guard let owner = agent.owner, owner.exact == user.exact else { throw StorageError.forbiddenRow }
        if let existing = tables.agents[agent.name.exact] {
            guard existing.owner?.exact == user.exact else { throw StorageError.forbiddenRow }
        }
        // The account may have been created earlier in this very batch.
        tables.users[user.exact] = own
        try tables.saveAgent(agent)
    }

    private mutating func recordUsage(_ entry: UsageEntry) throws(StorageError) {
        try requireOwn(entry.user)
        try requireOwnSession(entry.session)
        if own.usage[entry.id.exact] == nil { own.usage[entry.id.exact] = entry }
    }
}

extension InMemoryTables {
    mutating func saveAgent(_ agent: Agent) throws(StorageError) {
        if let existing = agents[agent.name.exact] {
            guard existing.id.exact == agent.id.exact else {
                throw StorageError(.conflict, "Another agent has this name; an agent's name is its own for ever.")
            }
        } else if agents.values.contains(where: { $0.id.exact == agent.id.exact }) {
            throw StorageError(.conflict, "This agent has another name; an agent's name never changes.")
        }
        if let owner = agent.owner, users[owner.exact]?.account == nil {
            throw StorageError(.notFound, "The agent's owner is not known; create the account first.")
        }
        agents[agent.name.exact] = agent
    }
}

extension StorageError {
    static var forbiddenRow: StorageError {
        StorageError(.forbidden, "The row belongs to another user; a batch may touch only its own user's.")
    }

    static func failedPrecondition(_ what: String) -> StorageError {
        StorageError(.conflict, "\(what) Read again and decide anew.")
    }
}
