import CSQLite
import GRDB
import LuminoraCore
import LuminoraSQL

/// Opens a database file, having made sure first that it is ours and that we understand it.
struct SQLiteOpening {
    let configuration: SQLiteConfiguration
    let migrator: SQLMigrator

    private var path: String { configuration.path }
    private var busyTimeout: Int32 { Int32(clamping: configuration.busyTimeout.wholeMilliseconds) }

    /// Marks a file as ours: `LUMI`.
    private static let applicationID: Int64 = 0x4C55_4D49

    /// Opens the file, creates or updates the schema; blocks.
    func open() throws(StorageError) -> SQLiteDriver {
        try SQLiteFile.check(path)
        let size = SQLiteFile.size(of: path)
        if size == nil {
            guard !configuration.isReadOnly else { throw StorageError(.unavailable, "There is no database at \(path).") }
        }
        // Nothing is created and no journal mode is changed before we know whose file it is.
        if let size, size > 0 { try inspect() }
        if !configuration.isReadOnly { try SQLiteFile.create(path) }
        let checkpointer = Checkpointer(path: path, busyTimeout: busyTimeout)
        let pool = try openPool()
        do {
            if configuration.isReadOnly {
                try checkReadOnly(pool)
            } else {
                try prepareWriter(pool, checkpointer)
                try migrate(pool)
            }
        } catch {
            try? pool.close()
            throw error
        }
        return SQLiteDriver(configuration: configuration, pool: pool, checkpointer: checkpointer)
    }

    // MARK: Connections

    private func grdbConfiguration(isReadOnly: Bool) -> GRDB.Configuration {
        var grdb = GRDB.Configuration()
        grdb.label = "luminora"
        grdb.readonly = isReadOnly
        grdb.busyMode = .timeout(Double(busyTimeout) / 1000)
        grdb.maximumReaderCount = max(1, configuration.readers)
        let busyTimeout = busyTimeout
        grdb.prepareDatabase { database in
            luminora_sqlite3_disable_checkpoint_on_close(database.sqliteConnection)
            // 1 MB of pages a connection: the operating system caches the file as well.
            try database.execute(
                sql: """
                    PRAGMA busy_timeout = \(busyTimeout);
                    PRAGMA cache_size = -1024;
                    PRAGMA mmap_size = 0;
                    PRAGMA recursive_triggers = OFF;
                    PRAGMA secure_delete = ON;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA wal_autocheckpoint = 0;
                    """
            )
        }
        return grdb
    }

    private func openPool() throws(StorageError) -> DatabasePool {
        let deadline = ContinuousClock.now + configuration.busyTimeout
        while true {
            do {
                return try DatabasePool(path: path, configuration: grdbConfiguration(isReadOnly: configuration.isReadOnly))
            } catch {
                let failure = StorageError(error, path: path)
                // Switching a new file to WAL fails at once, whatever the timeout, while another process does the same.
                guard failure.code == .busy, ContinuousClock.now < deadline else { throw failure }
                SQLiteFile.pause(milliseconds: 10)
            }
        }
    }

    private func prepareWriter(_ pool: DatabasePool, _ checkpointer: Checkpointer) throws(StorageError) {
        do {
            try pool.writeWithoutTransaction { database in
                // GRDB sets NORMAL on its own when it opens a pool.
                try database.execute(sql: "PRAGMA synchronous = \(configuration.durability.rawValue.uppercased())")
                checkpointer.watch(database)
            }
        } catch {
            throw StorageError(error, path: path)
        }
    }

    // MARK: Whose file is it?

    private func inspect() throws(StorageError) {
        do {
            let queue = try DatabaseQueue(path: path, configuration: grdbConfiguration(isReadOnly: true))
            defer { try? queue.close() }
            try queue.read { database in
                _ = try readVersion(SQLiteConnection(database: database, path: path))
            }
        } catch {
            throw StorageError(error, path: path)
        }
    }

    /// The number of the schema, 0 for a file without any table.
    private func readVersion(_ connection: SQLiteConnection) throws(StorageError) -> Int {
        let tables = try connection.query(
            SQLStatement("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite!_%' ESCAPE '!' LIMIT 50")
        )
        guard !tables.isEmpty else { return 0 }
        let columns = try connection.query(SQLStatement("SELECT name FROM pragma_table_info('schema_migrations') ORDER BY name"))
        let mark = try connection.query(SQLStatement("PRAGMA application_id")).first?.values
        guard columns.map(\.values) == ["applied_at", "checksum", "name", "version"].map({ [.text($0)] }), mark == [.integer(Self.applicationID)]
        else {
            throw StorageError(
                .incompatible,
                "\(path) is a database of another program; nothing in it was changed. Choose another path.",
                detail: "tables: \(tables.map(\.values))"
            )
        }
        return try migrator.version(connection, location: path)
    }

    private func checkReadOnly(_ pool: DatabasePool) throws(StorageError) {
        do {
            try pool.read { database in
                let version = try readVersion(SQLiteConnection(database: database, path: path))
                guard version == migrator.latest else {
                    throw StorageError(
                        .incompatible,
                        "\(path) is of an older release (schema \(version); this one needs \(migrator.latest)); open it for writing once."
                    )
                }
            }
        } catch {
            throw StorageError(error, path: path)
        }
    }

    // MARK: Schema

    private func migrate(_ pool: DatabasePool) throws(StorageError) {
        do {
            let version = try pool.read { database in try readVersion(SQLiteConnection(database: database, path: path)) }
            guard version < migrator.latest else { return }
            try pool.writeInTransaction(.immediate) { database in
                try migrate(SQLiteConnection(database: database, path: path))
                return Database.TransactionCompletion.commit
            }
        } catch {
            throw StorageError(error, path: path)
        }
    }

    private func migrate(_ connection: SQLiteConnection) throws(StorageError) {
        // Another process may have been faster, so the version is read again now that the file is ours to write.
        let version = try readVersion(connection)
        guard version < migrator.latest else { return }
        if version == 0 {
            try connection.execute(SQLStatement(SQLMigrator.ledger(.sqlite)))
            try connection.execute(SQLStatement("PRAGMA application_id = \(Self.applicationID)"))
        } else {
            try SQLiteBackup(path: path).copyBeforeMigration(to: migrator.latest, configuration: grdbConfiguration(isReadOnly: true))
        }
        try migrator.migrate(connection, from: version)
        try connection.execute(SQLStatement("PRAGMA user_version = \(migrator.latest)"))
    }
}
