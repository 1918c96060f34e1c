extension InMemoryWriter {
    mutating func enqueueJob(_ job: Job) throws(StorageError) {
        try requireOwn(job.user)
        guard !own.jobs.contains(where: { $0.job.key.exact == job.key.exact }) else { return }
        try requireNew("job") { $0.jobs.contains { $0.job.id.exact == job.id.exact } }
        try requireOwnSession(job.session)
        var fresh = job
        fresh.state = own.jobs.contains { $0.job.isHead } ? .waiting : .ready
        fresh.attempt = 0
        fresh.leaseToken = nil
        fresh.lastError = nil
        tables.enqueued += 1
        own.jobs.append(JobRecord(job: fresh, number: tables.enqueued))
    }

    mutating func finishJob(_ id: JobID, token: String, _ change: (inout Job) -> Void) throws(StorageError) {
        guard own.jobs.contains(where: { $0.job.id.exact == id.exact }) else {
            throw missing("job") { $0.jobs.contains { $0.job.id.exact == id.exact } }
        }
        try own.finishJob(id, token: token, change)
    }
}

extension UserTables {
    mutating func finishJob(_ id: JobID, token: String, _ change: (inout Job) -> Void) throws(StorageError) {
        guard let index = jobs.firstIndex(where: { $0.job.id.exact == id.exact }), jobs[index].job.isHeld(with: token) else {
            throw .failedPrecondition("The job is no longer held with this token.")
        }
        change(&jobs[index].job)
        // Jobs stand in the order of their enqueueing, so that the first waiting one is the next.
        guard !jobs.contains(where: { $0.job.isHead }), let next = jobs.firstIndex(where: { $0.job.state == .waiting }) else { return }
        jobs[next].job.state = .ready
    }
}

extension InMemoryTables {
    mutating func claimJobs(_ claim: JobClaim) -> [Job] {
        var heads: [(owner: ExactText, index: Int, record: JobRecord)] = []
        for (owner, tables) in users where claim.user == nil || claim.user?.exact == owner {
            guard let index = tables.jobs.firstIndex(where: { $0.job.isHead }), tables.jobs[index].job.runAt <= claim.now else { continue }
            heads.append((owner, index, tables.jobs[index]))
        }
        heads.sort { ($0.record.job.runAt, $0.record.number) < ($1.record.job.runAt, $1.record.number) }
        return heads.prefix(min(max(claim.limit, 1), 100))
            .map { head in
                var job = head.record.job
                job.state = .running
                job.attempt += 1
                job.leaseToken = claim.token
                job.runAt = claim.now + claim.lease
                users[head.owner]?.jobs[head.index].job = job
                return job
            }
    }
}

extension Job {
    /// Whether it is the one of its lane that may be given out.
    var isHead: Bool { state == .ready || state == .running }

    func isHeld(with token: String) -> Bool { state == .running && leaseToken?.exact == token.exact }

    mutating func complete() {
        state = .done
        leaseToken = nil
    }

    mutating func fail(error: String, retryAt: Timestamp?) {
        state = retryAt == nil ? .buried : .ready
        runAt = retryAt ?? runAt
        leaseToken = nil
        lastError = error
    }
}
