import LuminoraCore

/// Adds made-up memories to a store.
struct MemoryWriter<Store: MemoryStore>: Sendable {
    let store: Store
    let made: MadeUpMemories

    /// Makes a user known to the store.
    func open(_ owner: Int) async throws {
        let user = made.user(owner)
        try await store.apply(batch(of: user, [.ensureAccount(Account(id: user, createdAt: MadeUpMemories.now))]))
    }

    /// Makes and adds some of a user's memories.
    func write(_ places: Range<Int>, of owner: Int) async throws {
        if places.lowerBound == 0 { try await open(owner) }
        try await add(places.map { made.item($0, of: owner) }, of: made.user(owner))
    }

    /// Adds memories with their vectors: in one batch, or in as few as the store takes, which are asked for together.
    func add(_ items: [MadeUpMemories.Item], of user: UserID) async throws {
        let operations = items.flatMap { $0.operations(for: user) }
        let most = store.capabilities.maximumOperations / 2 * 2
        guard operations.count > most else {
            try await store.apply(batch(of: user, operations))
            return
        }
        try await withThrowingTaskGroup { group in
            for start in stride(from: 0, to: operations.count, by: most) {
                let part = batch(of: user, Array(operations[start..<min(start + most, operations.count)]))
                group.addTask { _ = try await store.apply(part) }
            }
            try await group.waitForAll()
        }
    }

    private func batch(of user: UserID, _ operations: [WriteOperation]) -> WriteBatch {
        WriteBatch(
            id: RandomIDGenerator().next(at: MadeUpMemories.now),
            scope: .user(user),
            at: MadeUpMemories.now,
            operations: operations
        )
    }
}
