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
                let count = Int(try row.integer())
                if count > 0 { counts[state] = count }
            }
            return counts
        }
    }

    /// Jobs, in the order in which they were enqueued.
    package func jobs(_ query: JobQuery) async throws(StorageError) -> Page<Job> {
        try await page(JobStatements.page(query), Job.init)
    }
}

/// The statements of the queue of jobs.
package enum JobStatements {
    /// The heads of lanes whose time has come, the longest waiting first, and of those of one moment the lane that has had
    /// fewer turns.
    package static func due(_ claim: JobClaim, limit: Int, lock: String = "") -> SQLStatement {
        guard let user = claim.user else {
            return SQLStatement(
                "SELECT seq FROM jobs WHERE state IN ('ready', 'running') AND run_at <= ?1 ORDER BY run_at, rounds, seq LIMIT ?2\(lock)",
                [SQLValue(claim.now), SQLValue(limit)]
            )
        }
        return SQLStatement(
            "SELECT seq FROM jobs WHERE lane = ?3 AND state IN ('ready', 'running') AND run_at <= ?1 ORDER BY run_at, rounds, seq LIMIT ?2\(lock)",
            [SQLValue(claim.now), SQLValue(limit), SQLValue(user)]
        )
    }

    static func take(_ number: SQLValue, _ claim: JobClaim) -> SQLStatement {
        SQLStatement(
            """
            UPDATE jobs SET state = 'running', attempt = attempt + 1,
              crashes = crashes + CASE WHEN state = 'running' THEN 1 ELSE 0 END, lease_owner = ?2, lease_token = ?3, run_at = ?4
            WHERE seq = ?1 RETURNING \(Job.columns.selected())
            """,
            [number, .text(claim.owner), .text(claim.token), SQLValue(claim.now + claim.lease)]
        )
    }

    static func page(_ query: JobQuery) -> SQLPageQuery {
        var pages = SQLPageQuery(
            columns: Job.columns,
            table: "jobs",
            order: [("seq", false)],
            isDescending: false,
            conditions: ["seq > 0"],
            parameters: [],
            limit: query.limit,
            after: query.after
        )
        if let id = query.id { pages.filter("id = #", SQLValue(id)) }
        if let user = query.user { pages.filter("user_id = #", SQLValue(user)) }
        if let state = query.state {
            pages.filter("state = #", .text(state.rawValue))
            // It says what the state says already, but in the words of the index that has the few jobs that are not done.
            if state != .done { pages.conditions.append("state <> 'done'") }
        }
        return pages
    }

    static func counts(of user: UserID?) -> SQLStatement {
        // Done jobs are counted apart: an index has all the others.
        let mine = user == nil ? "" : " AND user_id = ?1"
        return SQLStatement(
            """
            SELECT state, COUNT(*) FROM jobs
            WHERE state <> 'done' AND state IN ('waiting', 'ready', 'running', 'buried')\(mine) GROUP BY state
            UNION ALL SELECT 'done', COUNT(*) FROM jobs WHERE state = 'done'\(mine)
            """,
            user.map { [SQLValue($0)] } ?? []
        )
    }
}
