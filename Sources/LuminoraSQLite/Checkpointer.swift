import CSQLite
import GRDB
import Synchronization

/// Moves the write-ahead log into the database, never at the same time as another process.
///
/// SQLite before 3.51.3 can damage a database when two checkpointers reset the log at once, so SQLite's own checkpoints
/// are off and ours hold a lock on a file beside the database.
final class Checkpointer: Sendable {
    /// Pages in the log from which on a checkpoint is due: about 4 MB.
    static let threshold = 1024
    /// Pages between two attempts while readers keep a checkpoint from finishing.
    private static let step = 256
    /// Pages from which on readers are waited for, so that the log stays bounded: about 32 MB.
    private static let limit = 8192
    /// How long they are waited for, in milliseconds.
    private static let patience: Int32 = 200

    private let lock: FileLock?
    private let busyTimeout: Int32
    /// Pages in the log after the last commit.
    private let pages = Atomic<Int>(0)
    /// Pages in the log at the last attempt.
    private let attempted = Atomic<Int>(0)

    init(path: String, busyTimeout: Int32) {
        lock = FileLock(path: path + "-checkpoint.lock")
        self.busyTimeout = busyTimeout
    }

    /// Counts the log's pages after each commit on the connection; the checkpointer must outlive it.
    func watch(_ database: Database) {
        sqlite3_wal_hook(
            database.sqliteConnection,
            { context, _, _, pages in
                guard let context else { return SQLITE_OK }
                Unmanaged<Checkpointer>.fromOpaque(context).takeUnretainedValue().pages.store(Int(pages), ordering: .relaxed)
                return SQLITE_OK
            },
            Unmanaged.passUnretained(self).toOpaque()
        )
    }

    /// Checkpoints if the log has grown enough.
    func checkpointIfDue(_ database: Database) {
        let pages = pages.load(ordering: .relaxed)
        guard pages >= Self.threshold else { return attempted.store(0, ordering: .relaxed) }
        guard pages >= attempted.load(ordering: .relaxed) + Self.step || pages < attempted.load(ordering: .relaxed) else { return }
        attempted.store(pages, ordering: .relaxed)
        _ = lock?
            .tryLock {
                checkpoint(database, mode: pages < Self.limit ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_RESTART)
            }
    }

    /// Empties the log if no one else uses it.
    func truncate(_ database: Database) {
        _ = lock?.tryLock { checkpoint(database, mode: SQLITE_CHECKPOINT_TRUNCATE) }
    }

    private func checkpoint(_ database: Database, mode: Int32) {
        let handle = database.sqliteConnection
        sqlite3_busy_timeout(handle, Self.patience)
        defer { sqlite3_busy_timeout(handle, busyTimeout) }
        // A checkpoint that cannot finish is tried again later; the log is no less durable for it.
        _ = sqlite3_wal_checkpoint_v2(handle, nil, mode, nil, nil)
    }
}
