/// A user's lane of jobs.
extension UserTables {
    func job(_ id: JobID) -> Job? { jobs.first { $0.job.id.exact == id.exact }?.job }

    var hasHead: Bool { jobs.contains { $0.job.isHead } }

    /// Runs an operation on a job of the lane, in a batch that holds these jobs.
    mutating func settle(_ id: JobID, by operation: WriteOperation, at: Timestamp, holding held: [JobID]) throws(StorageError) {
        guard let index = jobs.firstIndex(where: { $0.job.id.exact == id.exact }) else { return }
        switch operation {
        case .completeJob(_, let token):
            try requireHeld(index, token)
            jobs[index].job.finish(as: .done)
            wakeNext(after: index, at: at)
        case .failJob(_, let token, let error, let retryAt):
            try requireHeld(index, token)
            jobs[index].job.finish(as: retryAt == nil ? .buried : .ready, error: error)
            jobs[index].job.runAt = retryAt ?? jobs[index].job.runAt
            wakeNext(after: index, at: at)
        case .renewJob(_, let token, let until):
            try requireHeld(index, token)
            jobs[index].job.runAt = until
        case .settleJob:
            guard jobs[index].job.state == .waiting, held.contains(where: { job($0) != nil }) else {
                throw .failedPrecondition("The job does not wait behind one that the batch holds.")
            }
            jobs[index].job.finish(as: .done)
        case .replayJob: try replay(index, at: at)
        case .buryJob(_, let error):
            guard [.ready, .waiting].contains(jobs[index].job.state) else {
                throw .failedPrecondition("The job is being done, or was settled before.")
            }
            jobs[index].job.finish(as: .buried, error: error)
            wakeNext(after: index, at: at)
        default: break
        }
    }

    private func requireHeld(_ index: Int, _ token: String) throws(StorageError) {
        guard jobs[index].job.isHeld(with: token) else { throw .failedPrecondition("The job is no longer held with this token.") }
    }

    private mutating func replay(_ index: Int, at: Timestamp) throws(StorageError) {
        guard jobs[index].job.state == .buried else { throw .failedPrecondition("The job is not buried.") }
        let state: Job.State = hasHead ? .waiting : .ready
        jobs[index].job.finish(as: state)
        jobs[index].job.attempt = 0
        jobs[index].job.crashes = 0
        jobs[index].job.lastError = nil
        jobs[index].job.runAt = at
        jobs[index].rounds = 0
    }

    /// Makes the next job the head of the lane if it has none: not before the moment at which the one before it was
    /// settled, so that other lanes have their turn.
    private mutating func wakeNext(after index: Int, at: Timestamp) {
        // Jobs stand in the order of their enqueueing, so that the first waiting one is the next.
        guard !hasHead, let next = jobs.firstIndex(where: { $0.job.state == .waiting }) else { return }
        jobs[next].job.state = .ready
        jobs[next].job.runAt = max(jobs[next].job.runAt, at)
        jobs[next].rounds = jobs[index].rounds + 1
    }
}

extension Job {
    /// Whether it is the one of its lane that may be given out.
    var isHead: Bool { state == .ready || state == .running }

    func isHeld(with token: String) -> Bool { state == .running && leaseToken?.exact == token.exact }

    fileprivate mutating func finish(as state: State, error: String? = nil) {
        self.state = state
        leaseToken = nil
        lastError = error ?? lastError
    }
}
