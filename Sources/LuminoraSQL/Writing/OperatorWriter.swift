import LuminoraCore

/// Applies a batch of the product's own work, which may save agents and settle jobs but touches no other row of a user's.
struct OperatorWriter {
    let table: WriteTable

    func apply(_ batch: WriteBatch) throws(StorageError) {
        let jobs = JobTable(table: table, user: nil)
        for precondition in batch.preconditions {
            guard case .jobIsHeld(let id, let token) = precondition else { throw .forbiddenRow }
            try jobs.requireHeld(id, token: token)
        }
        for operation in batch.operations {
            switch operation {
            case .saveAgent(let agent): try AgentTable(table: table).save(agent)
            case .completeJob(let id, let token): try jobs.complete(id, token: token)
            case .failJob(let id, let token, let error, let retryAt): try jobs.fail(id, token: token, error: error, retryAt: retryAt)
            default: throw StorageError(.forbidden, "The product's own work may save agents and settle jobs; anything else needs its user.")
            }
        }
    }
}
