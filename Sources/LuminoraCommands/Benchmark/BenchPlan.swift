/// How much a run measures.
struct BenchPlan: Sendable, Hashable {
    /// The sizes of an index at which its search is timed.
    var counts = [150, 1500, 15_000]
    /// The questions that are asked at each size, each in three ways.
    var questions = 500
    /// The users in one store.
    var users = 1000
    /// The memories of each.
    var memoriesEach = 150
    /// The searches of users whose index is there.
    var searches = 4000
    /// The memories that are added one at a time, and the batches that are added at once.
    var ones = 2000
    var batches = 100
    /// The repetitions of the disk's own time.
    var syncs = 200

    /// The users that there may be in one store.
    static let allowedUsers = 1...10_000

    /// A run that shows whether it works, and whose figures say little.
    static let quick = BenchPlan(
        counts: [150, 600],
        questions: 20,
        users: 20,
        memoriesEach: 30,
        searches: 40,
        ones: 40,
        batches: 2,
        syncs: 10
    )
}
