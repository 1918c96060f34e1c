import LuminoraCore

/// Applies a user's batch on a connection; whoever lends the connection undoes everything if it throws.
struct BatchWriter {
    let table: WriteTable
    let user: UserID
    var jobs: JobTable
    /// What the batch needs of the account, once it is there.
    var account: AccountState?
    /// The sessions that were found to be the user's.
    var ownSessions: Set<SessionID> = []
    var outcome = BatchOutcome()

    /// The part of an account that batches guard and change.
    struct AccountState {
        var epoch: Int64
        var memoryVersion: Int64
        var talkVersion: Int64
        var isRaised = false
        var hasRaisedTalk = false
    }

    init(table: WriteTable, user: UserID) throws(StorageError) {
        self.table = table
        self.user = user
        jobs = JobTable(table: table, user: user)
        let lock = table.dialect.rowLock
        if let row = try table.first("SELECT epoch, memory_version, talk_version FROM accounts WHERE id = ?1\(lock)", [SQLValue(user)]) {
            var row = RowReader(row)
            account = AccountState(epoch: try row.integer(), memoryVersion: try row.integer(), talkVersion: try row.integer())
        }
    }

    /// Checks the preconditions and runs the operations.
    mutating func apply(_ batch: WriteBatch) throws(StorageError) {
        for precondition in batch.preconditions { try check(precondition) }
        for operation in batch.operations { try run(operation) }
        outcome.memoryVersion = account?.memoryVersion ?? 0
        outcome.talkVersion = account?.talkVersion ?? 0
    }

    private mutating func run(_ operation: WriteOperation) throws(StorageError) {
        if case .ensureAccount(let account) = operation { return try ensureAccount(account) }
        guard account != nil else { throw StorageError(.notFound, "The user is not known; create the account first.") }
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
        case .saveMemory(let memory, let sources): try saveMemory(memory, sources: sources)
        case .retireMemory(let memory, let status, let successor): try retireMemory(memory, status: status, supersededBy: successor)
        case .saveEmbedding(let embedding): try saveEmbedding(embedding)
        case .deleteEmbeddings(let model, let limit): try deleteEmbeddings(exceptOf: model, limit: limit)
        case .enqueueJob(let job): try enqueueJob(job)
        case .deleteMemory(let memory, let forgetsTalk): try deleteMemory(memory, forgetsTalk: forgetsTalk)
        case .completeJob, .failJob, .renewJob, .settleJob, .replayJob, .buryJob: _ = try jobs.run(operation)
        }
    }

    /// Refuses rows that name another user.
    func requireOwn(_ owner: UserID) throws(StorageError) {
        guard owner.rawValue.utf8.elementsEqual(user.rawValue.utf8) else { throw .forbiddenRow }
    }

    /// Refuses references to sessions that are not there or not the user's.
    mutating func requireOwnSession(_ session: SessionID?) throws(StorageError) {
        guard let session, !ownSessions.contains(session) else { return }
        guard
            try table.first("SELECT 1 FROM sessions WHERE session_id = ?1 AND user_id = ?2", [SQLValue(session), SQLValue(user)]) != nil
        else { throw try table.missing("session", in: "sessions", where: "session_id", is: session.rawValue) }
        ownSessions.insert(session)
    }
}
