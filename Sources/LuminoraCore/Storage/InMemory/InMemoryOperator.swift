/// Applies a batch of the product's own work, which may touch agents and jobs but no other row of a user's.
enum InMemoryOperator {
    static func apply(_ batch: WriteBatch, to tables: inout InMemoryTables) throws(StorageError) -> BatchOutcome {
        var copy = tables
        for precondition in batch.preconditions {
            guard case .jobIsHeld(let id, let token) = precondition else { throw StorageError.forbiddenRow }
            guard copy.users.values.contains(where: { $0.job(id)?.isHeld(with: token) == true }) else {
                throw .failedPrecondition("The job is no longer held with this token.")
            }
        }
        for operation in batch.operations {
            if case .saveAgent(let agent) = operation {
                try copy.saveAgent(agent)
            } else if let job = operation.settledJob {
                try copy.settle(job, by: operation, at: batch.at, holding: batch.heldJobs)
            } else {
                throw StorageError(.forbidden, "The product's own work may save agents and settle jobs; anything else needs its user.")
            }
        }
        tables = copy
        return BatchOutcome()
    }
}

extension InMemoryTables {
    fileprivate mutating func settle(_ id: JobID, by operation: WriteOperation, at: Timestamp, holding held: [JobID]) throws(StorageError) {
        guard let owner = users.first(where: { $0.value.job(id) != nil })?.key, var rows = users[owner] else {
            throw StorageError(.notFound, "The job does not exist.")
        }
        try rows.settle(id, by: operation, at: at, holding: held)
        users[owner] = rows
    }
}
