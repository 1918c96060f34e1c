import LuminoraCore
import LuminoraEngine

/// Times searches that go the library's own way: many users in one store, an index of each who was here lately.
struct RecallBench<Store: MemoryStore> {
    let store: Store
    let made: MadeUpMemories
    let users: Int
    let memoriesEach: Int
    /// How many warm searches are timed.
    let searches: Int
    /// The most bytes of all indexes.
    let budget: Int

    /// The users who are measured before there are others.
    private static var fewUsers: Int { 10 }

    /// Writes the memories and measures, and counts what was not found in `figures`.
    func run(_ figures: inout BenchFigures, note: (Int) -> Void) async throws {
        let few = min(Self.fewUsers, users)
        try await write(0..<few)
        note(few)
        // The first search of a process sets up more than an index.
        var warmUp = BenchFigures()
        _ = try await measure(0..<1, coldRounds: 1, &warmUp)
        let first = try await measure(0..<few, coldRounds: max(1, min(users, 300) / few), &figures).group
        try await write(few..<users)
        note(users)
        let (all, kept, bytes) = try await measure(0..<users, coldRounds: 1, &figures)
        figures.recall = RecallFigures(
            memoriesEach: memoriesEach,
            first: first,
            all: all,
            keptUsers: kept,
            indexBytes: bytes,
            budget: budget,
            residentBytes: ResidentMemory.bytes
        )
    }

    // MARK: Searching

    private func measure(
        _ owners: Range<Int>,
        coldRounds: Int,
        _ figures: inout BenchFigures
    ) async throws -> (group: RecallFigures.Group, kept: Int, bytes: Int) {
        var random = SeededNumbers(seed: UInt64(owners.count))
        var marks: [Int: RecallMark] = [:]
        for owner in owners { marks[owner] = try await store.account(made.user(owner)).map { RecallMark($0) } }
        var cold = Times()
        var indexes = RecallIndexes(store: store, model: MadeUpMemories.model, budget: budget)
        var order: [Int] = []
        for round in 0..<coldRounds {
            await indexes.close()
            indexes = RecallIndexes(store: store, model: MadeUpMemories.model, budget: budget)
            order = owners.shuffled(using: &random)
            for owner in order { cold.add(try await search(owner, round, indexes, marks, &figures)) }
        }
        // Those who are still kept, each as long after the last time as the others.
        let kept = Array(order.suffix(indexes.usage.users))
        var warm = Times()
        var round = coldRounds
        while warm.count < searches {
            for owner in kept.shuffled(using: &random) { warm.add(try await search(owner, round, indexes, marks, &figures)) }
            round += 1
        }
        let usage = indexes.usage
        let group = RecallFigures.Group(users: owners.count, warm: warm.percentiles, cold: cold.percentiles)
        return (group, usage.users, usage.bytes)
    }

    private func search(
        _ owner: Int,
        _ round: Int,
        _ indexes: RecallIndexes<Store>,
        _ marks: [Int: RecallMark],
        _ figures: inout BenchFigures
    ) async throws -> Duration {
        try Task.checkCancellation()
        let question = made.question(about: made.item((owner * 31 + round * 7) % memoriesEach, of: owner))
        let (user, mark, query) = (made.user(owner), marks[owner] ?? RecallMark(), question.query())
        let start = ContinuousClock.now
        let outcome = await indexes.search(user, upTo: mark, within: .seconds(60), query)
        let time = ContinuousClock.now - start
        switch outcome {
        case .hits(let hits): figures.check(hits.first?.id, against: question)
        case .skipped: figures.check(nil, against: question)
        }
        return time
    }

    // MARK: Writing

    /// Writes the memories of some users, a visit of each at a time: users come and go, and so their rows lie apart.
    private func write(_ owners: Range<Int>) async throws {
        for start in stride(from: 0, to: memoriesEach, by: MadeUpMemories.visit) {
            let places = start..<min(start + MadeUpMemories.visit, memoriesEach)
            for first in stride(from: owners.lowerBound, to: owners.upperBound, by: 32) {
                // Together, so that they are committed together.
                try await withThrowingTaskGroup { group in
                    for owner in first..<min(first + 32, owners.upperBound) {
                        group.addTask { try await MemoryWriter(store: store, made: made).write(places, of: owner) }
                    }
                    try await group.waitForAll()
                }
                try Task.checkCancellation()
            }
        }
    }
}
