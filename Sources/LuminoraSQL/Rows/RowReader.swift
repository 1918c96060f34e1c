package import LuminoraCore

/// Reads the values of a row one after another.
package struct RowReader {
    private let values: [SQLValue]
    private var position = 0

    /// Begins with the row's first value.
    package init(_ row: SQLRow) {
        values = row.values
    }

    private mutating func next() throws(StorageError) -> SQLValue {
        guard position < values.count else { throw StorageError(.internalError, "A row of the store has too few columns.") }
        defer { position += 1 }
        return values[position]
    }

    private func unexpected() -> StorageError {
        StorageError(.corrupt, "A row of the store has a value of the wrong kind; check the store.", detail: "column \(position) of \(values.count)")
    }

    /// Goes past so many values.
    package mutating func skip(_ count: Int) {
        position += count
    }

    /// Whether the next value is none.
    package var isNull: Bool { position < values.count && values[position] == .null }

    /// The next value as text.
    package mutating func text() throws(StorageError) -> String {
        guard case .text(let text) = try next() else { throw unexpected() }
        return text
    }

    /// The next value as text, if there is one.
    package mutating func optionalText() throws(StorageError) -> String? {
        switch try next() {
        case .null: return nil
        case .text(let text): return text
        default: throw unexpected()
        }
    }

    /// The next value as a whole number.
    package mutating func integer() throws(StorageError) -> Int64 {
        guard case .integer(let number) = try next() else { throw unexpected() }
        return number
    }

    /// The next value as a number.
    package mutating func real() throws(StorageError) -> Double {
        switch try next() {
        case .real(let number): return number
        case .integer(let number): return Double(number)
        default: throw unexpected()
        }
    }

    /// The next value as bytes.
    package mutating func blob() throws(StorageError) -> [UInt8] {
        guard case .blob(let bytes) = try next() else { throw unexpected() }
        return bytes
    }

    /// The next value as whole numbers of one byte each.
    package mutating func components() throws(StorageError) -> [Int8] {
        try blob().withUnsafeBytes { Array($0.bindMemory(to: Int8.self)) }
    }

    /// The next value as a moment.
    package mutating func time() throws(StorageError) -> Timestamp {
        guard let moment = Timestamp(try text()) else { throw unexpected() }
        return moment
    }

    /// The next value as a moment, if there is one.
    package mutating func optionalTime() throws(StorageError) -> Timestamp? {
        guard let text = try optionalText() else { return nil }
        guard let moment = Timestamp(text) else { throw unexpected() }
        return moment
    }

    /// The next value as an identifier.
    package mutating func id<Kind>(_ kind: Identifier<Kind>.Type = Identifier<Kind>.self) throws(StorageError) -> Identifier<Kind> {
        Identifier(rawValue: try text())
    }

    /// The next value as an identifier, if there is one.
    package mutating func optionalID<Kind>(_ kind: Identifier<Kind>.Type = Identifier<Kind>.self) throws(StorageError) -> Identifier<Kind>? {
        try optionalText().map { Identifier(rawValue: $0) }
    }

    /// The next value as one of a list of names.
    package mutating func name<Name: RawRepresentable>(_ kind: Name.Type = Name.self) throws(StorageError) -> Name where Name.RawValue == String {
        guard let name = Name(rawValue: try text()) else { throw unexpected() }
        return name
    }

    /// The next value as JSON.
    package mutating func json() throws(StorageError) -> JSONValue {
        guard let value = try optionalJSON() else { throw unexpected() }
        return value
    }

    /// The next value as JSON, if there is one.
    package mutating func optionalJSON() throws(StorageError) -> JSONValue? {
        guard let text = try optionalText() else { return nil }
        if text == "{}" { return .object([:]) }
        do throws(JSONSyntaxError) {
            return try JSONValue(parsing: text)
        } catch {
            throw unexpected()
        }
    }
}
