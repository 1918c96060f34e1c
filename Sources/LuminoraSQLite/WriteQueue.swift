import GRDB
import LuminoraCore
import LuminoraSQL
import Synchronization

/// Commits the writes of many callers together.
///
/// Whatever is asked for while a commit is under way waits and then goes into the next one, each unit in a savepoint of
/// its own: one that fails is undone alone, and everyone waits for one disk write instead of one each.
final class WriteQueue: Sendable {
    private struct State {
        var waiting: [Unit] = []
        var isScheduled = false
        var isClosed = false
    }

    /// One caller's writes.
    private struct Unit: Sendable {
        let run: @Sendable (SQLiteConnection) -> Attempt
        let abandon: @Sendable (StorageError) -> Void
    }

    /// A unit that was run; its caller is told once the commit is done.
    private struct Attempt {
        let error: StorageError?
        let finish: (_ failedCommit: StorageError?) -> Void
    }

    /// The most units in one commit, so that the first does not wait for ever.
    private static let groupLimit = 256

    private let pool: DatabasePool
    private let checkpointer: Checkpointer
    private let state = Mutex(State())

    init(pool: DatabasePool, checkpointer: Checkpointer) {
        self.pool = pool
        self.checkpointer = checkpointer
    }

    private var path: String { pool.path }

    /// Runs a unit and returns when it is committed.
    func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws(StorageError) -> Answer
    ) async throws(StorageError) -> Answer {
        let result: Result<Answer, StorageError> = await withCheckedContinuation { continuation in
            submit(
                Unit { connection in
                    let result = Result { () throws(StorageError) in try body(connection) }
                    switch result {
                    case .success:
                        return Attempt(error: nil) { failure in continuation.resume(returning: failure.map { .failure($0) } ?? result) }
                    case .failure(let error):
                        return Attempt(error: error) { _ in continuation.resume(returning: result) }
                    }
                } abandon: { error in
                    continuation.resume(returning: .failure(error))
                }
            )
        }
        return try result.get()
    }

    /// Refuses what comes from now on, and says whether this was the first call; what is waiting is still written.
    func close() -> Bool {
        state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
    }

    var isClosed: Bool { state.withLock { $0.isClosed } }

    private func submit(_ unit: Unit) {
        enum Next { case refuse, schedule, wait }
        let next = state.withLock { state -> Next in
            guard !state.isClosed else { return .refuse }
            state.waiting.append(unit)
            guard !state.isScheduled else { return .wait }
            state.isScheduled = true
            return .schedule
        }
        switch next {
        case .refuse: unit.abandon(.closed(path))
        case .schedule: pool.asyncWriteWithoutTransaction { [self] database in drain(database) }
        case .wait: break
        }
    }

    private func drain(_ database: Database) {
        while let units = takeGroup() {
            var rest = units[...]
            while !rest.isEmpty { rest = commit(rest, on: database) }
            checkpointer.checkpointIfDue(database)
        }
    }

    private func takeGroup() -> [Unit]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isScheduled = false
                return nil
            }
            let group = Array(state.waiting.prefix(Self.groupLimit))
            state.waiting.removeFirst(group.count)
            return group
        }
    }

    /// Commits a group; gives back the units that did not get their turn because SQLite rolled everything back.
    private func commit(_ units: ArraySlice<Unit>, on database: Database) -> ArraySlice<Unit> {
        do {
            try database.beginTransaction(.immediate)
        } catch {
            for unit in units { unit.abandon(StorageError(error, path: path)) }
            return []
        }
        let connection = SQLiteConnection(database: database, path: path)
        var attempts: [Attempt] = []
        for index in units.indices {
            let attempt = run(units[index], on: connection, isAlone: units.count == 1)
            if let error = attempt.error, !database.isInsideTransaction {
                for earlier in attempts { earlier.finish(error) }
                attempt.finish(nil)
                return units[(index + 1)...]
            }
            attempts.append(attempt)
        }
        let failure = end(attempts, on: database)
        for attempt in attempts { attempt.finish(failure) }
        return []
    }

    private func run(_ unit: Unit, on connection: SQLiteConnection, isAlone: Bool) -> Attempt {
        guard !isAlone else { return unit.run(connection) }
        do throws(StorageError) {
            try connection.execute(SQLStatement("SAVEPOINT batch"))
        } catch {
            unit.abandon(error)
            return Attempt(error: error) { _ in }
        }
        let attempt = unit.run(connection)
        do throws(StorageError) {
            if attempt.error != nil, connection.database.isInsideTransaction { try connection.execute(SQLStatement("ROLLBACK TO batch")) }
            if connection.database.isInsideTransaction { try connection.execute(SQLStatement("RELEASE batch")) }
            return attempt
        } catch {
            return Attempt(error: attempt.error ?? error) { failure in attempt.finish(failure ?? error) }
        }
    }

    private func end(_ attempts: [Attempt], on database: Database) -> StorageError? {
        do {
            if attempts.contains(where: { $0.error == nil }) {
                try database.commit()
            } else {
                try database.rollback()
            }
            return nil
        } catch {
            if database.isInsideTransaction { try? database.rollback() }
            return StorageError(error, path: path)
        }
    }
}
