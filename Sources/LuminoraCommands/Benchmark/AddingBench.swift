import LuminoraCore

/// Times adding memories with their texts and vectors to a store: one at a time, and many at once.
struct AddingBench<Store: MemoryStore> {
    let store: Store
    let made: MadeUpMemories
    /// How many memories are added one at a time, and how many batches are.
    let ones: Int
    let batches: Int

    /// How many memories of a user are added at once.
    static var batch: Int { 100 }
    /// The users whose memories they are, in turn.
    private static var users: Int { 100 }
    /// After so long no more is added one at a time: disks differ.
    private static var patience: Duration { .seconds(5) }

    /// Measures.
    func run() async throws -> AddingFigures {
        let writer = MemoryWriter(store: store, made: made)
        for owner in 0..<Self.users { try await writer.open(owner) }
        var added = 0
        let one = try await time(writer, ones, size: 1, &added)
        let many = try await time(writer, batches, size: Self.batch, &added)
        return AddingFigures(
            one: one.percentiles,
            onePerSecond: Double(one.count) / one.total * 1000,
            batch: Self.batch,
            batchPerSecond: Double(many.count * Self.batch) / many.total * 1000
        )
    }

    /// Adds some memories of each user in turn until there are enough.
    private func time(_ writer: MemoryWriter<Store>, _ count: Int, size: Int, _ added: inout Int) async throws -> Times {
        var times = Times()
        let deadline = ContinuousClock.now + Self.patience
        for step in 0..<count where ContinuousClock.now < deadline {
            try Task.checkCancellation()
            let owner = step % Self.users
            let items = (added..<added + size).map { made.item($0, of: owner, at: MadeUpMemories.start + .seconds($0)) }
            added += size
            let user = made.user(owner)
            let start = ContinuousClock.now
            try await writer.add(items, of: user)
            times.add(ContinuousClock.now - start)
        }
        return times
    }
}
