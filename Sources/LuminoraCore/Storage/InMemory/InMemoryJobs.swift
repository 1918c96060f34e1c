extension InMemoryWriter {
    mutating func enqueueJob(_ job: Job) throws(StorageError) {
        try requireOwn(job.user)
        guard !own.jobs.contains(where: { $0.job.key.exact == job.key.exact }) else { return }
        try requireNew("job") { $0.jobs.contains { $0.job.id.exact == job.id.exact } }
        try requireOwnSession(job.session)
        var fresh = job
        fresh.state = own.hasHead ? .waiting : .ready
        fresh.attempt = 0
        fresh.crashes = 0
        fresh.leaseToken = nil
        fresh.lastError = nil
        tables.enqueued += 1
        own.jobs.append(JobRecord(job: fresh, number: tables.enqueued))
    }

    /// Runs an operation on a job that is there.
    mutating func settle(_ id: JobID, by operation: WriteOperation) throws(StorageError) {
        guard own.job(id) != nil else { throw missing("job") { $0.job(id) != nil } }
        try own.settle(id, by: operation, at: at, holding: held)
    }
}

extension WriteOperation {
    /// The job that it finishes, or moves to another place.
    var settledJob: JobID? {
        switch self {
        case .completeJob(let id, token: _), .failJob(let id, token: _, error: _, retryAt: _), .renewJob(let id, token: _, until: _),
            .settleJob(let id), .replayJob(let id), .buryJob(let id, error: _):
            id
        default: nil
        }
    }
}

extension WriteBatch {
    /// The jobs that the batch holds: its preconditions say so.
    var heldJobs: [JobID] {
        preconditions.compactMap { precondition in
            guard case .jobIsHeld(let id, token: _) = precondition else { return nil }
            return id
        }
    }
}

extension InMemoryTables {
    mutating func claimJobs(_ claim: JobClaim) -> [Job] {
        var heads: [(owner: ExactText, index: Int, record: JobRecord)] = []
        for (owner, tables) in users where claim.user == nil || claim.user?.exact == owner {
            guard let index = tables.jobs.firstIndex(where: { $0.job.isHead }), tables.jobs[index].job.runAt <= claim.now else { continue }
            heads.append((owner, index, tables.jobs[index]))
        }
        heads.sort {
            ($0.record.job.runAt, $0.record.rounds, $0.record.number) < ($1.record.job.runAt, $1.record.rounds, $1.record.number)
        }
        return heads.prefix(min(max(claim.limit, 1), 100))
            .map { head in
                var job = head.record.job
                // It was being done, and whoever did it gave no sign of life: that is why it is due.
                if job.state == .running { job.crashes += 1 }
                job.state = .running
                job.attempt += 1
                job.leaseToken = claim.token
                job.runAt = claim.now + claim.lease
                users[head.owner]?.jobs[head.index].job = job
                return job
            }
    }
}
