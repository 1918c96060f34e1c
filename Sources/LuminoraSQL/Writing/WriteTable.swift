import LuminoraCore

/// Runs the statements of a batch, refusing text that not every engine can keep.
struct WriteTable {
    let connection: any SQLConnection
    let dialect: SQLDialect
    /// The time of the batch.
    let at: Timestamp

    func query(_ sql: String, _ parameters: [SQLValue]) throws(StorageError) -> [SQLRow] {
        try Self.check(parameters)
        return try connection.query(SQLStatement(sql, parameters))
    }

    func first(_ sql: String, _ parameters: [SQLValue]) throws(StorageError) -> SQLRow? {
        try query(sql, parameters).first
    }

    @discardableResult
    func execute(_ sql: String, _ parameters: [SQLValue]) throws(StorageError) -> Int {
        try Self.check(parameters)
        return try connection.execute(SQLStatement(sql, parameters))
    }

    /// JSON as a value, refusing what JSON text would hide or lose.
    func json(_ value: JSONValue?) throws(StorageError) -> SQLValue {
        guard let value else { return .null }
        guard value.canBeKept else { throw .unkeepable }
        return .text(value.text)
    }

    /// Says why a row is not among the user's own.
    func missing(_ what: String, in table: String, where key: String, is value: String) throws(StorageError) -> StorageError {
        try first("SELECT 1 FROM \(table) WHERE \(key) = ?1", [.text(value)]) == nil
            ? StorageError(.notFound, "The \(what) does not exist.") : .forbiddenRow
    }

    /// Refuses a name that is taken, by this user or by another.
    func requireNew(_ what: String, in table: String, id: String, user: UserID) throws(StorageError) {
        guard let row = try first("SELECT user_id = ?2 FROM \(table) WHERE id = ?1", [.text(id), SQLValue(user)]) else { return }
        guard row.values == [.integer(1)] else { throw .forbiddenRow }
        throw StorageError(.conflict, "A \(what) of this name exists; give it another.")
    }

    static func check(_ parameters: [SQLValue]) throws(StorageError) {
        for parameter in parameters {
            switch parameter {
            case .text(let text) where text.utf8.contains(0): throw .unkeepable
            case .real(let number) where !number.isFinite: throw .unkeepable
            default: break
            }
        }
    }
}

extension JSONValue {
    fileprivate var canBeKept: Bool {
        switch self {
        case .null, .bool, .integer: true
        case .number(let number): number.isFinite
        case .string(let text): !text.utf8.contains(0)
        case .array(let values): values.allSatisfy(\.canBeKept)
        case .object(let members): members.allSatisfy { !$0.key.utf8.contains(0) && $0.value.canBeKept }
        }
    }
}

extension StorageError {
    static var unkeepable: StorageError {
        StorageError(.invalidValue, "A text has the character U+0000, or a number is not finite; neither can be kept.")
    }

    static var forbiddenRow: StorageError {
        StorageError(.forbidden, "The row belongs to another user; a batch may touch only its own user's.")
    }

    static func failedPrecondition(_ what: String) -> StorageError {
        StorageError(.conflict, "\(what) Read again and decide anew.")
    }
}
