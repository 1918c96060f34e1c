import LuminoraCore

extension [String] {
    /// The names as a `SELECT` lists them, each with the name of its table before it if one is given.
    func selected(from table: String? = nil) -> String {
        map { column in table.map { "\($0).\(column)" } ?? column }.joined(separator: ", ")
    }
}

extension SQLRow {
    /// Reads the whole row as one value.
    func decoded<Value>(_ read: (inout RowReader) throws(StorageError) -> Value) throws(StorageError) -> Value {
        var reader = RowReader(self)
        return try read(&reader)
    }
}

extension [SQLRow] {
    /// Reads each row as a value.
    func decoded<Value>(_ read: (inout RowReader) throws(StorageError) -> Value) throws(StorageError) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(count)
        for row in self { values.append(try row.decoded(read)) }
        return values
    }
}
