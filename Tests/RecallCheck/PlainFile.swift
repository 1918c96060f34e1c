import CSQLite
import Dispatch
import LuminoraCore

/// The database file as SQLite alone sees it, for what the store has no call for.
struct PlainFile: Sendable {
    let path: String
    private let queue = DispatchQueue(label: "recall-check.plain-file")

    init(path: String) {
        self.path = path
    }

    /// What SQLite says.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Erases a user as the schema is made for it: the account's row takes all of the user's rows along, and comes back one epoch later.
    ///
    /// - Throws: ``Failure`` if SQLite refuses.
    func erase(_ user: UserID) async throws {
        let own = "WHERE id = '\(user.rawValue)'"
        _ = try await run(
            """
            PRAGMA foreign_keys = ON;
            BEGIN IMMEDIATE;
            CREATE TEMP TABLE kept AS SELECT * FROM accounts \(own);
            DELETE FROM accounts \(own);
            UPDATE kept SET epoch = epoch + 1, memory_version = 0, talk_version = 0, deletions = 0;
            INSERT INTO accounts SELECT * FROM kept;
            COMMIT;
            """
        )
    }

    /// The messages that a deleted memory was told in.
    ///
    /// - Throws: ``Failure`` if SQLite refuses.
    func forgotten(of user: UserID) async throws -> Set<String> {
        Set(try await run("SELECT id FROM messages WHERE user_id = '\(user.rawValue)' AND is_forgotten = 1"))
    }

    /// Runs statements; the answer is the first column of all rows.
    private func run(_ statements: String) async throws -> [String] {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<[String], any Error>) in
            queue.async { continuation.resume(with: Result { try runNow(statements) }) }
        }
    }

    /// The rows of one call.
    private final class Rows {
        var first: [String] = []
    }

    private func runNow(_ statements: String) throws -> [String] {
        var database: OpaquePointer?
        defer { sqlite3_close_v2(database) }
        guard sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK else { throw failure(database) }
        luminora_sqlite3_disable_checkpoint_on_close(database)
        sqlite3_busy_timeout(database, 10_000)
        let rows = Rows()
        let result = sqlite3_exec(
            database,
            statements,
            { rows, count, values, _ in
                guard count > 0, let rows, let value = values?[0] else { return 0 }
                Unmanaged<Rows>.fromOpaque(rows).takeUnretainedValue().first.append(String(cString: value))
                return 0
            },
            Unmanaged.passUnretained(rows).toOpaque(),
            nil
        )
        guard result == SQLITE_OK else { throw failure(database) }
        return rows.first
    }

    private func failure(_ database: OpaquePointer?) -> Failure {
        Failure(description: sqlite3_errmsg(database).map { String(cString: $0) } ?? "SQLite does not say what is wrong.")
    }
}
