import LuminoraCore

/// The times that one thing took, again and again.
struct Times: Sendable {
    private var milliseconds: [Double] = []

    mutating func add(_ duration: Duration) {
        milliseconds.append(duration.inMilliseconds)
    }

    /// The time of all together.
    var total: Double { milliseconds.reduce(0, +) }

    var count: Int { milliseconds.count }

    /// The figures; zeros if there are no times.
    var percentiles: Percentiles {
        let sorted = milliseconds.sorted()
        func at(_ share: Double) -> Double {
            sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1))]
        }
        return Percentiles(p50: at(0.5), p95: at(0.95))
    }
}

/// The time that half of the repetitions did not exceed, and the one that 95 of 100 did not; in milliseconds.
struct Percentiles: Sendable {
    var p50: Double
    var p95: Double
}

/// What searching one user's index takes.
struct IndexFigures: Sendable {
    /// How many memories the index has.
    var memories: Int
    /// Adding a memory to it, in microseconds.
    var building: Double
    /// The bytes of a memory in it.
    var bytes: Int
    /// Text and vector given.
    var hybrid: Percentiles
    /// Text alone given.
    var words: Percentiles
    /// A vector alone given.
    var vectors: Percentiles
    /// The full-text search of SQLite over the same texts, for any word of the question; `nil` where SQLite is built without it.
    var fullText: Percentiles?
    /// The same for the question's rarest words alone, as if somebody had chosen them.
    var fullTextTelling: Percentiles?
    /// A scan of all vectors and words.
    var bruteForce: Percentiles
}

/// What a search takes that goes the library's own way, over a store.
struct RecallFigures: Sendable {
    /// The figures of some users.
    struct Group: Sendable {
        var users: Int
        /// The index was there.
        var warm: Percentiles
        /// The index was read from the store first.
        var cold: Percentiles
    }

    var memoriesEach: Int
    /// The first users, measured before there were others.
    var first: Group
    /// All of them.
    var all: Group
    /// The users whose indexes are kept after all were searched, and the bytes of these.
    var keptUsers: Int
    var indexBytes: Int
    var budget: Int
    /// What the process takes then; `nil` where the system does not say.
    var residentBytes: Int?
}

/// What adding memories takes, with their texts and vectors.
struct AddingFigures: Sendable {
    /// One after the other, each waited for.
    var one: Percentiles
    var onePerSecond: Double
    /// How many of one user are added at once.
    var batch: Int
    var batchPerSecond: Double
}

/// What a memory takes on the disk, everything counted.
struct DiskFigures: Sendable {
    var memories: Int
    /// The database file after a checkpoint; the log is empty then.
    var bytes: Int

    var bytesEach: Double { memories == 0 ? 0 : Double(bytes) / Double(memories) }
}

/// Everything that a run measured.
struct BenchFigures: Sendable {
    var index: [IndexFigures] = []
    var recall: RecallFigures?
    var diskSync: Percentiles?
    var normal: AddingFigures?
    var full: AddingFigures?
    var disk: DiskFigures?
    /// The searches that were checked, and those that did not find first what they had to.
    var searches = 0
    var misses = 0
    var seconds = 0.0
}
