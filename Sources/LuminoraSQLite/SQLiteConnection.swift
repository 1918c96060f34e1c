import CSQLite
import GRDB
import LuminoraCore
import LuminoraSQL

/// A connection of GRDB's, lent for one closure; values go straight to SQLite and back.
struct SQLiteConnection: SQLConnection {
    let database: Database
    let path: String

    func query(_ statement: SQLStatement) throws(StorageError) -> [SQLRow] {
        var rows: [SQLRow] = []
        try run(statement) { handle in rows.append(SQLRow(handle)) }
        return rows
    }

    @discardableResult
    func execute(_ statement: SQLStatement) throws(StorageError) -> Int {
        try run(statement) { _ in }
        return Int(sqlite3_changes(database.sqliteConnection))
    }

    private func run(_ statement: SQLStatement, onRow: (OpaquePointer) -> Void) throws(StorageError) {
        let prepared: Statement
        do {
            prepared = try database.cachedStatement(sql: statement.sql)
        } catch {
            throw StorageError(error, path: path)
        }
        let handle = prepared.sqliteStatement
        defer {
            sqlite3_reset(handle)
            sqlite3_clear_bindings(handle)
        }
        for (index, value) in statement.parameters.enumerated() {
            guard value.bind(to: handle, at: Int32(index + 1)) == SQLITE_OK else { throw failure() }
        }
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_ROW: onRow(handle)
            case SQLITE_DONE: return
            default: throw failure()
            }
        }
    }

    private func failure() -> StorageError {
        let handle = database.sqliteConnection
        return StorageError(
            sqlite: sqlite3_extended_errcode(handle),
            message: sqlite3_errmsg(handle).map { String(cString: $0) } ?? "",
            path: path
        )
    }
}

extension SQLValue {
    fileprivate func bind(to handle: OpaquePointer, at index: Int32) -> Int32 {
        switch self {
        case .null: return sqlite3_bind_null(handle, index)
        case .integer(let number): return sqlite3_bind_int64(handle, index, number)
        case .real(let number): return sqlite3_bind_double(handle, index, number)
        case .text(var text):
            return text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { bytes in
                    // An empty text may have no address, which SQLite would take for NULL.
                    guard let start = bytes.baseAddress else { return luminora_sqlite3_bind_text(handle, index, "", 0) }
                    return luminora_sqlite3_bind_text(handle, index, start, Int32(clamping: bytes.count))
                }
            }
        case .blob(let bytes):
            return bytes.withUnsafeBytes { luminora_sqlite3_bind_blob(handle, index, $0.baseAddress, Int32(clamping: $0.count)) }
        }
    }

    fileprivate init(_ handle: OpaquePointer, column: Int32) {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_INTEGER: self = .integer(sqlite3_column_int64(handle, column))
        case SQLITE_FLOAT: self = .real(sqlite3_column_double(handle, column))
        case SQLITE_TEXT:
            // The text must be asked for before its size.
            let start = sqlite3_column_text(handle, column)
            let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
            self = .text(String(decoding: bytes, as: UTF8.self))
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(handle, column)
            self = .blob(Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))))
        default: self = .null
        }
    }
}

extension SQLRow {
    fileprivate init(_ handle: OpaquePointer) {
        let count = sqlite3_column_count(handle)
        self.init((0..<count).map { SQLValue(handle, column: $0) })
    }
}
