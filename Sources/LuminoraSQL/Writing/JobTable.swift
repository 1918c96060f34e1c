import LuminoraCore

/// Settles jobs, for their user or for the product itself.
struct JobTable {
    let table: WriteTable
    /// The user whose jobs alone may be touched; `nil` for all.
    let user: UserID?

    private static let mine = "(?2 IS NULL OR user_id = ?2)"

    func requireHeld(_ id: JobID, token: String) throws(StorageError) {
        let held = try table.first(
            "SELECT 1 FROM jobs WHERE id = ?1 AND \(Self.mine) AND state = 'running' AND lease_token = ?3",
            [SQLValue(id), SQLValue(user), .text(token)]
        )
        guard held != nil else { throw Self.lost }
    }

    func complete(_ id: JobID, token: String) throws(StorageError) {
        let lane = try settle(id, token: token, "state = 'done', finished_at = ?4", [SQLValue(table.at)])
        try wakeNext(in: lane)
    }

    func fail(_ id: JobID, token: String, error: String, retryAt: Timestamp?) throws(StorageError) {
        if let retryAt {
            _ = try settle(id, token: token, "state = 'ready', last_error = ?4, run_at = ?5", [.text(error), SQLValue(retryAt)])
        } else {
            let change = "state = 'buried', last_error = ?4, finished_at = ?5"
            try wakeNext(in: settle(id, token: token, change, [.text(error), SQLValue(table.at)]))
        }
    }

    /// Gives the lane of the job that was changed.
    private func settle(_ id: JobID, token: String, _ change: String, _ values: [SQLValue]) throws(StorageError) -> String {
        let row = try table.first(
            """
            UPDATE jobs SET \(change), lease_token = NULL, lease_owner = NULL
            WHERE id = ?1 AND \(Self.mine) AND state = 'running' AND lease_token = ?3 RETURNING lane
            """,
            [SQLValue(id), SQLValue(user), .text(token)] + values
        )
        guard let row else {
            let known = try table.first("SELECT 1 FROM jobs WHERE id = ?1 AND \(Self.mine)", [SQLValue(id), SQLValue(user)])
            guard known == nil else { throw Self.lost }
            throw try table.missing("job", in: "jobs", where: "id", is: id.rawValue)
        }
        return try row.decoded { row throws(StorageError) in try row.text() }
    }

    private func wakeNext(in lane: String) throws(StorageError) {
        try table.execute(
            """
            UPDATE jobs SET state = 'ready'
            WHERE seq = (SELECT seq FROM jobs WHERE lane = ?1 AND state = 'waiting' ORDER BY seq LIMIT 1)
            """,
            [.text(lane)]
        )
    }

    private static var lost: StorageError { .failedPrecondition("The job is no longer held with this token.") }
}
