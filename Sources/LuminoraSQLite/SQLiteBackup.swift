import CSQLite
import GRDB
import LuminoraCore

/// Copies a database while it is in use.
struct SQLiteBackup {
    /// The path of the database.
    let path: String

    /// Copies what `source` sees to a new file and checks the copy; blocks.
    func copy(_ source: Database, to target: String) throws(StorageError) {
        try SQLiteFile.check(target)
        try SQLiteFile.create(target, isNew: true)
        do {
            var configuration = GRDB.Configuration()
            configuration.label = "luminora.backup"
            let queue = try DatabaseQueue(path: target, configuration: configuration)
            defer { try? queue.close() }
            try queue.writeWithoutTransaction { copy in
                try source.backup(to: copy)
                // One file that is whole by itself, without a log beside it.
                try copy.execute(sql: "PRAGMA journal_mode = DELETE")
                let findings = try String.fetchAll(copy, sql: "PRAGMA integrity_check(5)")
                guard findings == ["ok"] else {
                    throw StorageError(.corrupt, "The copy of \(path) is damaged; check the store.", detail: findings.joined(separator: "; "))
                }
            }
        } catch {
            for file in [target, target + "-wal", target + "-shm", target + "-journal"] { SQLiteFile.remove(file) }
            throw StorageError(error, path: target)
        }
    }

    /// Copies the database beside itself before its schema changes.
    func copyBeforeMigration(to version: Int, configuration: GRDB.Configuration) throws(StorageError) {
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            defer { try? queue.close() }
            try queue.read { database in try copy(database, to: freeName("\(path).before-schema-\(version)")) }
        } catch {
            throw StorageError(error, path: path)
        }
    }

    private func freeName(_ name: String) -> String {
        var candidate = name
        var number = 2
        while SQLiteFile.size(of: candidate) != nil {
            candidate = "\(name)-\(number)"
            number += 1
        }
        return candidate
    }
}
