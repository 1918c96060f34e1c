import CSQLite
import GRDB
import LuminoraCore

extension StorageError {
    /// What an error of SQLite's means for whoever uses the file.
    init(sqlite code: Int32, message: String, path: String) {
        let detail = "SQLite \(code): \(message)"
        switch code & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED:
            self.init(.busy, "Another program holds \(path) for too long; end it, or allow a longer busy timeout.", detail: detail)
        case SQLITE_NOTADB: self.init(.corrupt, "\(path) is not a SQLite database; choose another path.", detail: detail)
        case SQLITE_CORRUPT: self.init(.corrupt, "\(path) is damaged; restore it from a backup.", detail: detail)
        case SQLITE_FULL: self.init(.full, "There is no room left for \(path); free some space.", detail: detail)
        case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH:
            self.init(.readOnly, "\(path) cannot be written to; check the permissions of the file and its directory.", detail: detail)
        case SQLITE_CANTOPEN:
            self.init(.unavailable, "\(path) cannot be opened; check the path and its permissions.", detail: detail)
        case SQLITE_IOERR, SQLITE_NOMEM, SQLITE_PROTOCOL, SQLITE_INTERRUPT:
            self.init(.unavailable, "\(path) cannot be read or written at the moment; check the disk.", detail: detail)
        case SQLITE_CONSTRAINT: self.init(constraint: code, detail: detail)
        case SQLITE_TOOBIG: self.init(.invalidValue, "A value is too large to be kept.", detail: detail)
        default: self.init(.internalError, "SQLite refused a statement on \(path); this is a defect, please report it.", detail: detail)
        }
    }

    private init(constraint code: Int32, detail: String) {
        switch ResultCode(rawValue: code) {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            self.init(.conflict, "A row of the same identity is there already. Read again and decide anew.", detail: detail)
        case .SQLITE_CONSTRAINT_FOREIGNKEY:
            self.init(.notFound, "What the row refers to does not exist.", detail: detail)
        default:
            self.init(.invalidValue, "A value is outside of what its column may hold.", detail: detail)
        }
    }

    /// What any error on the way to SQLite means.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as StorageError: self = error
        case let error as DatabaseError where error.resultCode == .SQLITE_MISUSE: self = .closed(path)
        case let error as DatabaseError:
            self.init(sqlite: error.extendedResultCode.rawValue, message: error.message ?? "", path: path)
        default: self.init(.unavailable, "\(path) cannot be used.", detail: String(describing: error))
        }
    }

    static func closed(_ path: String) -> StorageError {
        StorageError(.unavailable, "The store at \(path) is closed.")
    }
}
