import Synchronization

/// A store in memory: the executable specification of ``MemoryStore``, for tests and for conversations that need not last.
///
/// A batch works on a copy of the state, which takes the place of the old one if every operation succeeds.
public final class InMemoryStore: MemoryStore, Sendable {
    struct Contents: Sendable {
        var tables = InMemoryTables()
        var batches: [AppliedBatch: BatchOutcome] = [:]
    }

    /// A batch's name belongs to the user that it writes for, so that no user can learn of another's batches.
    struct AppliedBatch: Hashable, Sendable {
        let user: ExactText?
        let id: ExactText
    }

    private let contents = Mutex(Contents())

    /// What the store can do beyond the minimum: it is neither durable nor shared between processes.
    public let capabilities: StoreCapabilities

    /// Makes an empty store.
    public init(maximumOperations: Int = 90) {
        capabilities = StoreCapabilities(isDurable: false, isShared: false, maximumOperations: maximumOperations)
    }

    /// Applies a batch of writes, whole or not at all.
    @discardableResult
    public func apply(_ batch: WriteBatch) async throws(StorageError) -> BatchOutcome {
        guard batch.operations.count <= capabilities.maximumOperations else {
            throw StorageError(
                .invalidValue,
                "The batch has \(batch.operations.count) operations; this store takes at most \(capabilities.maximumOperations). Divide it."
            )
        }
        try StoredText.check(batch)
        return try contents.withLock { (contents: inout Contents) throws(StorageError) -> BatchOutcome in
            let name = AppliedBatch(user: batch.scope.user?.exact, id: batch.id.exact)
            if var outcome = contents.batches[name] {
                outcome.isFirst = false
                return outcome
            }
            let outcome: BatchOutcome
            switch batch.scope {
            case .user(let user): outcome = try InMemoryWriter.apply(batch, of: user, to: &contents.tables)
            case .system: outcome = try InMemoryOperator.apply(batch, to: &contents.tables)
            }
            contents.batches[name] = outcome
            return outcome
        }
    }

    /// Gives out jobs: of each user the first one whose time has come, and holds them for the asker.
    public func claimJobs(_ claim: JobClaim) async throws(StorageError) -> [Job] {
        try StoredText.check([claim.owner, claim.token])
        return contents.withLock { $0.tables.claimJobs(claim) }
    }

    func read<Answer: Sendable, Failure: Error>(_ body: (InMemoryTables) throws(Failure) -> Answer) throws(Failure) -> Answer {
        let tables = contents.withLock { $0.tables }
        return try body(tables)
    }

    var appliedBatches: Int { contents.withLock { $0.batches.count } }
}

extension Scope {
    var user: UserID? {
        guard case .user(let user) = self else { return nil }
        return user
    }
}
