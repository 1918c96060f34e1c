import LuminoraCore

/// Applies a batch of the product's own work, which may save agents and settle jobs but touches no other row of a user's.
struct OperatorWriter {
    let table: WriteTable

    func apply(_ batch: WriteBatch) throws(StorageError) {
        var jobs = JobTable(table: table, user: nil)
        for precondition in batch.preconditions {
            guard case .jobIsHeld(let id, let token) = precondition else { throw .forbiddenRow }
            try jobs.requireHeld(id, token: token)
        }
        for operation in batch.operations {
            if case .saveAgent(let agent) = operation {
                try AgentTable(table: table).save(agent)
            } else if try !jobs.run(operation) {
                throw StorageError(.forbidden, "The product's own work may save agents and settle jobs; anything else needs its user.")
            }
        }
    }
}
