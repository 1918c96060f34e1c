package import LuminoraCore

/// The relational store: written once, over any engine that has a driver.
package struct SQLStore<Driver: SQLDriver>: MemoryStore {
    /// The engine.
    package let driver: Driver
    let migrator: SQLMigrator

    /// Makes a store on an engine whose schema is up to date.
    package init(driver: Driver, migrator: SQLMigrator? = nil) {
        self.driver = driver
        self.migrator = migrator ?? SQLMigrator(dialect: driver.dialect)
    }

    /// What the engine can do beyond the minimum.
    package var capabilities: StoreCapabilities { driver.capabilities }

    /// Applies a batch of writes, whole or not at all.
    @discardableResult
    package func apply(_ batch: WriteBatch) async throws(StorageError) -> BatchOutcome {
        guard batch.operations.count <= capabilities.maximumOperations else {
            throw StorageError(
                .invalidValue,
                "The batch has \(batch.operations.count) operations; this store takes at most \(capabilities.maximumOperations). Divide it."
            )
        }
        let dialect = driver.dialect
        return try await driver.write { connection throws(StorageError) in
            try BatchLedger(table: WriteTable(connection: connection, dialect: dialect, at: batch.at)).apply(batch)
        }
    }

    /// Forgets some of what nobody will ask for any more, applied batches and done jobs, so that the store stays small; part
    /// of opening it.
    package func prune() async throws(StorageError) {
        let dialect = driver.dialect
        try await driver.write { connection throws(StorageError) in
            try BatchLedger.prune(connection, dialect: dialect)
            try JobPruning(connection: connection).prune()
        }
    }
}
