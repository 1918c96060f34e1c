import LuminoraCore

extension BatchWriter {
    mutating func enqueueJob(_ job: Job) throws(StorageError) {
        try requireOwn(job.user)
        let known = try table.first("SELECT 1 FROM jobs WHERE user_id = ?1 AND key = ?2", [SQLValue(user), .text(job.key)])
        guard known == nil else { return }
        try table.requireNew("job", in: "jobs", id: job.id.rawValue, user: user)
        try requireOwnSession(job.session)
        try table.execute(
            """
            INSERT INTO jobs (id, key, user_id, session_id, lane, kind, payload, state, run_at, created_at)
            VALUES (?2, ?3, ?1, ?4, ?1, ?5, ?6, \(JobTable.nextState), ?7, ?8)
            """,
            [
                SQLValue(user), SQLValue(job.id), .text(job.key), SQLValue(job.session), .text(job.kind), try table.json(job.payload),
                SQLValue(job.runAt), SQLValue(job.createdAt),
            ]
        )
    }

    mutating func recordUsage(_ entry: UsageEntry) throws(StorageError) {
        try requireOwn(entry.user)
        try requireOwnSession(entry.session)
        try table.execute(
            """
            INSERT INTO usage_ledger (user_id, id, session_id, turn_id, kind, model, tokens_in, tokens_out, cost_micros, created_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (user_id, id) DO NOTHING
            """,
            [
                SQLValue(user), SQLValue(entry.id), SQLValue(entry.session), SQLValue(entry.turn), .text(entry.kind), .text(entry.model),
                SQLValue(entry.inputTokens), SQLValue(entry.outputTokens), SQLValue(entry.costMicros), SQLValue(table.at),
            ]
        )
    }
}
