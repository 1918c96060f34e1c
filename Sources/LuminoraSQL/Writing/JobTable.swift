import LuminoraCore

/// Settles jobs, for their user or for the product itself.
struct JobTable {
    let table: WriteTable
    /// The user whose jobs alone may be touched; `nil` for all.
    let user: UserID?
    /// The lanes whose running job the batch holds.
    var heldLanes: Set<String> = []

    private static let mine = "(?2 IS NULL OR user_id = ?2)"

    /// Refuses the batch unless the job is held with this token, and notes that its lane is.
    mutating func requireHeld(_ id: JobID, token: String) throws(StorageError) {
        let held = try table.first(
            "SELECT lane FROM jobs WHERE id = ?1 AND \(Self.mine) AND state = 'running' AND lease_token = ?3",
            [SQLValue(id), SQLValue(user), .text(token)]
        )
        guard let held else { throw Self.lost }
        heldLanes.insert(try held.decoded { row throws(StorageError) in try row.text() })
    }

    /// Runs an operation if it is one on a job, or says that it is not.
    func run(_ operation: WriteOperation) throws(StorageError) -> Bool {
        switch operation {
        case .completeJob(let id, let token): try complete(id, token: token)
        case .failJob(let id, let token, let error, let retryAt): try fail(id, token: token, error: error, retryAt: retryAt)
        case .renewJob(let id, let token, let until): try renew(id, token: token, until: until)
        case .settleJob(let id): try settle(id)
        case .replayJob(let id): try replay(id)
        case .buryJob(let id, let error): try bury(id, error: error)
        default: return false
        }
        return true
    }

    private func complete(_ id: JobID, token: String) throws(StorageError) {
        let job = try release(id, token: token, "state = 'done', finished_at = ?4", [SQLValue(table.at)])
        try wakeNext(after: job)
        try JobPruning(connection: table.connection).prune(after: job.number)
    }

    private func fail(_ id: JobID, token: String, error: String, retryAt: Timestamp?) throws(StorageError) {
        if let retryAt {
            _ = try release(id, token: token, "state = 'ready', last_error = ?4, run_at = ?5", [.text(error), SQLValue(retryAt)])
        } else {
            let change = "state = 'buried', last_error = ?4, finished_at = ?5"
            try wakeNext(after: release(id, token: token, change, [.text(error), SQLValue(table.at)]))
        }
    }

    private func renew(_ id: JobID, token: String, until: Timestamp) throws(StorageError) {
        let renewed = try table.execute(
            "UPDATE jobs SET run_at = ?4 WHERE id = ?1 AND \(Self.mine) AND state = 'running' AND lease_token = ?3",
            [SQLValue(id), SQLValue(user), .text(token), SQLValue(until)]
        )
        guard renewed == 1 else {
            _ = try job(id)
            throw Self.lost
        }
    }

    private func settle(_ id: JobID) throws(StorageError) {
        let job = try job(id)
        guard job.state == .waiting, heldLanes.contains(job.lane) else {
            throw .failedPrecondition("The job does not wait behind one that the batch holds.")
        }
        try table.execute("UPDATE jobs SET state = 'done', finished_at = ?2 WHERE seq = ?1", [SQLValue(job.number), SQLValue(table.at)])
        try JobPruning(connection: table.connection).prune(after: job.number)
    }

    private func replay(_ id: JobID) throws(StorageError) {
        let job = try job(id)
        guard job.state == .buried else { throw .failedPrecondition("The job is not buried.") }
        try table.execute(
            """
            UPDATE jobs SET attempt = 0, crashes = 0, rounds = 0, last_error = NULL, finished_at = NULL, run_at = ?3, state = \(Self.nextState)
            WHERE seq = ?2
            """,
            [.text(job.lane), SQLValue(job.number), SQLValue(table.at)]
        )
    }

    private func bury(_ id: JobID, error: String) throws(StorageError) {
        let job = try job(id)
        guard job.state == .ready || job.state == .waiting else {
            throw .failedPrecondition("The job is being done, or was settled before.")
        }
        try table.execute(
            "UPDATE jobs SET state = 'buried', last_error = ?2, finished_at = ?3 WHERE seq = ?1",
            [SQLValue(job.number), .text(error), SQLValue(table.at)]
        )
        if job.state == .ready { try wakeNext(after: job) }
    }

    /// What becomes of a job that is put into the lane `?1`: it is given out unless another one is the head.
    static let nextState = """
        CASE WHEN EXISTS (SELECT 1 FROM jobs WHERE lane = ?1 AND state IN ('ready', 'running')) THEN 'waiting' ELSE 'ready' END
        """

    /// Where a job stands.
    private struct Place {
        var number: Int64
        var lane: String
        var rounds: Int64
        var state: Job.State

        static let columns = "seq, lane, rounds, state"

        init(_ row: inout RowReader) throws(StorageError) {
            number = try row.integer()
            lane = try row.text()
            rounds = try row.integer()
            state = try row.name()
        }
    }

    private func job(_ id: JobID) throws(StorageError) -> Place {
        let row = try table.first(
            "SELECT \(Place.columns) FROM jobs WHERE id = ?1 AND \(Self.mine)\(table.dialect.rowLock)",
            [SQLValue(id), SQLValue(user)]
        )
        guard let row else { throw try table.missing("job", in: "jobs", where: "id", is: id.rawValue) }
        return try row.decoded(Place.init)
    }

    /// Takes a job from the one who holds it.
    private func release(_ id: JobID, token: String, _ change: String, _ values: [SQLValue]) throws(StorageError) -> Place {
        let row = try table.first(
            """
            UPDATE jobs SET \(change), lease_token = NULL, lease_owner = NULL
            WHERE id = ?1 AND \(Self.mine) AND state = 'running' AND lease_token = ?3 RETURNING \(Place.columns)
            """,
            [SQLValue(id), SQLValue(user), .text(token)] + values
        )
        guard let row else {
            _ = try job(id)
            throw Self.lost
        }
        return try row.decoded(Place.init)
    }

    /// Makes the next job the head of the lane: not before the moment at which the one before it was settled, so that
    /// other lanes have their turn.
    private func wakeNext(after job: Place) throws(StorageError) {
        try table.execute(
            """
            UPDATE jobs SET state = 'ready', run_at = CASE WHEN run_at > ?2 THEN run_at ELSE ?2 END, rounds = ?3
            WHERE seq = (SELECT seq FROM jobs WHERE lane = ?1 AND state = 'waiting' ORDER BY seq LIMIT 1)
            """,
            [.text(job.lane), SQLValue(table.at), SQLValue(job.rounds + 1)]
        )
    }

    private static var lost: StorageError { .failedPrecondition("The job is no longer held with this token.") }
}
