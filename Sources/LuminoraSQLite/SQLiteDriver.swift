import CSQLite
import Dispatch
import GRDB
import LuminoraCore
import LuminoraSQL

/// SQLite as the relational store needs it: one connection that writes, a few that read.
final class SQLiteDriver: SQLDriver {
    let configuration: SQLiteConfiguration
    let pool: DatabasePool
    private let queue: WriteQueue
    private let checkpointer: Checkpointer

    init(configuration: SQLiteConfiguration, pool: DatabasePool, checkpointer: Checkpointer) {
        self.configuration = configuration
        self.pool = pool
        self.checkpointer = checkpointer
        queue = WriteQueue(pool: pool, checkpointer: checkpointer)
    }

    var dialect: SQLDialect { .sqlite }
    var capabilities: StoreCapabilities { StoreCapabilities(isDurable: true, isShared: true) }

    func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws(StorageError) -> Answer
    ) async throws(StorageError) -> Answer {
        let path = configuration.path
        return try await readDatabase { database throws(StorageError) in
            try body(SQLiteConnection(database: database, path: path))
        }
    }

    /// Lends a connection that reads, as it is.
    func readDatabase<Answer: Sendable>(
        _ body: @escaping @Sendable (Database) throws(StorageError) -> Answer
    ) async throws(StorageError) -> Answer {
        let path = configuration.path
        guard !queue.isClosed else { throw .closed(path) }
        let result: Result<Answer, StorageError> = await withCheckedContinuation { continuation in
            pool.asyncRead { access in
                let result: Result<Answer, StorageError>
                do {
                    let database = try access.get()
                    result = Result { () throws(StorageError) in try body(database) }
                } catch {
                    result = .failure(StorageError(error, path: path))
                }
                continuation.resume(returning: result)
            }
        }
        return try result.get()
    }

    func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws(StorageError) -> Answer
    ) async throws(StorageError) -> Answer {
        guard !configuration.isReadOnly else {
            throw StorageError(.readOnly, "\(configuration.path) is open for reading only; open it for writing.")
        }
        return try await queue.write(body)
    }

    /// Writes what is waiting, empties the log if it can, and closes all connections.
    func close() async {
        guard queue.close() else { return }
        let (pool, checkpointer, isReadOnly) = (pool, checkpointer, configuration.isReadOnly)
        await withCheckedContinuation { continuation in
            pool.asyncWriteWithoutTransaction { database in
                if !isReadOnly, database.sqliteConnection != nil { checkpointer.truncate(database) }
                continuation.resume()
            }
        }
        await Self.offPool { try? pool.close() }
    }

    /// Runs what may block where it blocks no one.
    static func offPool<Answer: Sendable>(_ body: @escaping @Sendable () -> Answer) async -> Answer {
        await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .userInitiated).async { continuation.resume(returning: body()) }
        }
    }

    func describe(_ connection: any SQLConnection) throws(StorageError) -> StoreSummary {
        let path = configuration.path
        let bytes = [path, path + "-wal"].reduce(Int64(0)) { $0 + (SQLiteFile.size(of: $1) ?? 0) }
        return StoreSummary(
            engine: "SQLite " + String(cString: sqlite3_libversion()),
            location: path,
            schemaVersion: 0,
            bytes: bytes,
            durability: "synchronous=" + configuration.durability.rawValue.uppercased(),
            rows: [:]
        )
    }

    func defects(_ connection: any SQLConnection) throws(StorageError) -> [String] {
        var defects: [String] = []
        for row in try connection.query(SQLStatement("PRAGMA integrity_check(20)")) where row.values != [.text("ok")] {
            guard case .text(let finding)? = row.values.first else { continue }
            defects.append("SQLite finds the file damaged: \(finding)")
        }
        var orphans: [String: Int] = [:]
        for row in try connection.query(SQLStatement("PRAGMA foreign_key_check")) {
            guard case .text(let table)? = row.values.first else { continue }
            orphans[table, default: 0] += 1
        }
        for (table, count) in orphans.sorted(by: { $0.key < $1.key }) {
            defects.append("Rows of \(table) refer to rows that are not there. (\(count))")
        }
        return defects
    }
}
