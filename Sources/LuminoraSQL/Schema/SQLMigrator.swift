package import LuminoraCore

/// Brings a store's schema up to date, or says why it cannot.
package struct SQLMigrator: Sendable {
    /// The steps that this release knows, in order.
    package var migrations: [SQLMigration]
    private let dialect: SQLDialect

    /// Makes a migrator.
    package init(dialect: SQLDialect, migrations: [SQLMigration]? = nil) {
        self.dialect = dialect
        self.migrations = migrations ?? SQLMigration.all(dialect)
    }

    /// The number of the newest schema that this release knows.
    package var latest: Int { migrations.last?.version ?? 0 }

    /// The table that says which steps were taken.
    package static func ledger(_ dialect: SQLDialect) -> String {
        """
        CREATE TABLE schema_migrations (
          version \(dialect.integerType) PRIMARY KEY NOT NULL CHECK (version > 0), name TEXT NOT NULL, checksum TEXT NOT NULL,
          applied_at \(dialect.timeType) NOT NULL)\(dialect.tableOptions)
        """
    }

    /// The number of the schema that the store has, whose table of steps must be there.
    ///
    /// - Throws: `incompatible` if the store was written by a newer release, `corrupt` if a step is not the one that we know.
    package func version(_ connection: any SQLConnection, location: String) throws(StorageError) -> Int {
        let rows = try connection.query(SQLStatement("SELECT version, checksum FROM schema_migrations ORDER BY version"))
        var version = 0
        for row in rows {
            var row = RowReader(row)
            version = Int(try row.integer())
            let checksum = try row.text()
            if let known = migrations.first(where: { $0.version == version }), known.checksum != checksum {
                throw StorageError(
                    .corrupt,
                    "Schema \(version) of \(location) is not the one that this release knows; restore the backup, or open it with the release that wrote it."
                )
            }
        }
        guard version <= latest else {
            throw StorageError(
                .incompatible,
                "\(location) was written by a newer release (schema \(version); this one knows \(latest)); upgrade."
            )
        }
        return version
    }

    /// Takes the steps after `version`; to be called in one unit of writing.
    package func migrate(_ connection: any SQLConnection, from version: Int) throws(StorageError) {
        for migration in migrations where migration.version > version {
            for statement in migration.statements { try connection.execute(SQLStatement(statement)) }
            try connection.execute(
                SQLStatement(
                    "INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (?1, ?2, ?3, \(dialect.now))",
                    [SQLValue(migration.version), .text(migration.name), .text(migration.checksum)]
                )
            )
        }
    }
}
