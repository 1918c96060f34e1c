public import LuminoraCore

/// The job to make the vectors that texts of a user lack.
public enum EmbeddingJob {
    /// Makes a job for all of a user's texts.
    ///
    /// - Parameters:
    ///   - user: the user.
    ///   - model: the embedder's name.
    ///   - replaces: whether the vectors of other embedders go when all are made.
    ///   - ids: makes identifiers.
    ///   - now: when it is asked for.
    /// - Returns: the job, to be put in the queue.
    public static func all(
        of user: UserID,
        model: String,
        replaces: Bool = false,
        ids: any IDGenerator,
        at now: Timestamp
    ) -> Job {
        let id: JobID = ids.next(at: now)
        return Job(
            id: id,
            key: "embed:\(model):all:\(id)",
            user: user,
            kind: JobKind.embed,
            payload: .object(replaces ? ["replaces": .bool(true)] : [:]),
            runAt: now,
            createdAt: now
        )
    }

    /// Makes a job for what was said in a turn, and learnt from it.
    ///
    /// - Parameters:
    ///   - turn: the turn.
    ///   - model: the embedder's name.
    ///   - ids: makes identifiers.
    ///   - now: when it is asked for.
    /// - Returns: the job, to be put in the queue.
    static func turn(_ turn: Turn, model: String, ids: any IDGenerator, at now: Timestamp) -> Job {
        Job(
            id: ids.next(at: now),
            key: "embed:\(model):\(turn.id)",
            user: turn.user,
            session: turn.session,
            kind: JobKind.embed,
            payload: .object(["turn_id": .string(turn.id.rawValue)]),
            runAt: now,
            createdAt: now
        )
    }
}
