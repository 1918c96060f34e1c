import LuminoraCore

/// Takes done jobs out of the queue once nobody will ask for them any more, so that it stays small.
struct JobPruning {
    let connection: any SQLConnection

    /// How many jobs are done between two prunings.
    private static let interval: Int64 = 100
    /// How many jobs a pruning takes out at most: more than were done since the last.
    private static let step = 200

    /// Prunes after some of the jobs that are done, as their numbers come.
    func prune(after number: Int64) throws(StorageError) {
        if number.isMultiple(of: Self.interval) { try prune() }
    }

    /// Takes out the jobs that were done 72 hours before the one that was done last, at most 200, the oldest first.
    ///
    /// The store's own newest moment is the measure, not the time of day, which tests and replays may have elsewhere.
    func prune() throws(StorageError) {
        let newest = try connection.query(
            SQLStatement("SELECT finished_at FROM jobs WHERE state = 'done' AND finished_at IS NOT NULL ORDER BY finished_at DESC LIMIT 1")
        )
        guard let newest = newest.first else { return }
        let limit = try newest.decoded { row throws(StorageError) in try row.time() } - IdempotencyKey.lifetime
        try connection.execute(
            SQLStatement(
                """
                DELETE FROM jobs WHERE seq IN (
                  SELECT seq FROM jobs WHERE state = 'done' AND finished_at < ?1 ORDER BY finished_at LIMIT \(Self.step))
                """,
                [SQLValue(limit)]
            )
        )
    }
}
