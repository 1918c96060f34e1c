package import LuminoraCore

extension SQLStore {
    /// Gives out jobs: of each user the first one whose time has come, users in turn, and holds them for the asker.
    package func claimJobs(_ claim: JobClaim) async throws(StorageError) -> [Job] {
        try WriteTable.check([.text(claim.owner), .text(claim.token)])
        let dialect = driver.dialect
        // Workers ask again and again; while there is nothing to do they must not keep writers waiting.
        let isAny = try await driver.read { connection throws(StorageError) in
            try connection.query(JobStatements.due(claim, limit: 1)).isEmpty == false
        }
        guard isAny else { return [] }
        return try await driver.write { connection throws(StorageError) in
            let due = try connection.query(JobStatements.due(claim, limit: min(max(claim.limit, 1), 100), lock: dialect.freeRowLock))
            var jobs: [Job] = []
            for row in due {
                let taken = try connection.query(JobStatements.take(row.values[0], claim))
                jobs += try taken.decoded(Job.init)
            }
            return jobs
        }
    }

    /// Counts of jobs by state, for all users or one.
    package func jobCounts(of user: UserID?) async throws(StorageError) -> [Job.State: Int] {
        let statement = JobStatements.counts(of: user)
        return try await driver.read { connection throws(StorageError) in
            var counts: [Job.State: Int] = [:]
            for row in try connection.query(statement) {
                var row = RowReader(row)
                let state: Job.State = try row.name()
                counts[state] = Int(try row.integer())
            }
            return counts
        }
    }
}

/// The statements of the queue of jobs.
package enum JobStatements {
    /// The heads of lanes whose time has come, the longest waiting first.
    package static func due(_ claim: JobClaim, limit: Int, lock: String = "") -> SQLStatement {
        guard let user = claim.user else {
            return SQLStatement(
                "SELECT seq FROM jobs WHERE state IN ('ready', 'running') AND run_at <= ?1 ORDER BY run_at, seq LIMIT ?2\(lock)",
                [SQLValue(claim.now), SQLValue(limit)]
            )
        }
        return SQLStatement(
            "SELECT seq FROM jobs WHERE lane = ?3 AND state IN ('ready', 'running') AND run_at <= ?1 ORDER BY run_at, seq LIMIT ?2\(lock)",
            [SQLValue(claim.now), SQLValue(limit), SQLValue(user)]
        )
    }

    static func take(_ number: SQLValue, _ claim: JobClaim) -> SQLStatement {
        SQLStatement(
            """
            UPDATE jobs SET state = 'running', attempt = attempt + 1, lease_owner = ?2, lease_token = ?3, run_at = ?4
            WHERE seq = ?1 RETURNING \(Job.columns.selected())
            """,
            [number, .text(claim.owner), .text(claim.token), SQLValue(claim.now + claim.lease)]
        )
    }

    static func counts(of user: UserID?) -> SQLStatement {
        guard let user else { return SQLStatement("SELECT state, COUNT(*) FROM jobs GROUP BY state") }
        return SQLStatement("SELECT state, COUNT(*) FROM jobs WHERE user_id = ?1 GROUP BY state", [SQLValue(user)])
    }
}
