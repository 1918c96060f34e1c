public import Logging
public import LuminoraCore
package import LuminoraSQL

/// A store in one SQLite file, which many processes may use at once.
public final class SQLiteStore: MemoryStore, Sendable {
    let driver: SQLiteDriver
    let store: SQLStore<SQLiteDriver>

    private init(driver: SQLiteDriver, migrator: SQLMigrator) {
        self.driver = driver
        store = SQLStore(driver: driver, migrator: migrator)
    }

    /// Opens a database file, creating it if it is not there and bringing its schema up to date.
    ///
    /// - Throws: `unavailable` for a path that cannot be, `readOnly`, `full` or `busy` for a file that cannot be used,
    ///   `corrupt` for one that is damaged or no database, `incompatible` for one of a newer release or of another program.
    public static func open(_ configuration: SQLiteConfiguration, logger: Logger) async throws(StorageError) -> SQLiteStore {
        try await open(configuration, migrator: SQLMigrator(dialect: .sqlite), logger: logger)
    }

    package static func open(
        _ configuration: SQLiteConfiguration,
        migrator: SQLMigrator,
        logger: Logger
    ) async throws(StorageError) -> SQLiteStore {
        let opening = SQLiteOpening(configuration: configuration, migrator: migrator)
        let result = await SQLiteDriver.offPool { Result { () throws(StorageError) in try opening.open() } }
        let store = SQLiteStore(driver: try result.get(), migrator: migrator)
        if !configuration.isReadOnly {
            do throws(StorageError) {
                try await store.store.prune()
            } catch {
                // It is done again later; a store that is busy is no reason not to open.
                logger.debug("old batches and jobs were not forgotten", metadata: ["error": "\(error)"])
            }
        }
        logger.debug("store opened", metadata: ["path": "\(configuration.path)", "durability": "\(configuration.durability.rawValue)"])
        return store
    }

    /// Writes what is waiting and closes the file; whatever is asked afterwards is `unavailable`.
    public func close() async {
        await driver.close()
    }

    /// Copies the store to a new file while it is in use, and checks the copy.
    ///
    /// - Throws: `invalidValue` if there is something at `path`, `full`, `readOnly` or `unavailable` if it cannot be written.
    public func backup(to path: String) async throws(StorageError) {
        let backup = SQLiteBackup(path: driver.configuration.path)
        try await driver.readDatabase { database throws(StorageError) in
            try backup.copy(database, to: path)
        }
    }

    /// What this store can do beyond the minimum.
    public var capabilities: StoreCapabilities { store.capabilities }

    /// Applies a batch of writes, whole or not at all.
    @discardableResult
    public func apply(_ batch: WriteBatch) async throws(StorageError) -> BatchOutcome { try await store.apply(batch) }

    /// Gives out jobs: of each user the first one whose time has come, users in turn, and holds them for the asker.
    public func claimJobs(_ claim: JobClaim) async throws(StorageError) -> [Job] { try await store.claimJobs(claim) }
}
