/// Applies a batch of the product's own work, which may touch agents and jobs but no other row of a user's.
enum InMemoryOperator {
    static func apply(_ batch: WriteBatch, to tables: inout InMemoryTables) throws(StorageError) -> BatchOutcome {
        var copy = tables
        for precondition in batch.preconditions {
            guard case .jobIsHeld(let id, let token) = precondition else { throw StorageError.forbiddenRow }
            guard copy.users.values.contains(where: { $0.jobs.contains { $0.job.id.exact == id.exact && $0.job.isHeld(with: token) } }) else {
                throw .failedPrecondition("The job is no longer held with this token.")
            }
        }
        for operation in batch.operations {
            switch operation {
            case .saveAgent(let agent): try copy.saveAgent(agent)
            case .completeJob(let id, let token): try copy.finishJob(id, token: token) { $0.complete() }
            case .failJob(let id, let token, let error, let retryAt):
                try copy.finishJob(id, token: token) { $0.fail(error: error, retryAt: retryAt) }
            default: throw StorageError(.forbidden, "The product's own work may save agents and settle jobs; anything else needs its user.")
            }
        }
        tables = copy
        return BatchOutcome()
    }
}

extension InMemoryTables {
    fileprivate mutating func finishJob(_ id: JobID, token: String, _ change: (inout Job) -> Void) throws(StorageError) {
        guard let owner = users.first(where: { $0.value.jobs.contains { $0.job.id.exact == id.exact } })?.key, var rows = users[owner] else {
            throw StorageError(.notFound, "The job does not exist.")
        }
        try rows.finishJob(id, token: token, change)
        users[owner] = rows
    }
}
