package import LuminoraCore

/// One value as a relational engine keeps it.
package enum SQLValue: Hashable, Sendable {
    /// No value.
    case null
    /// A whole number.
    case integer(Int64)
    /// A number with a fraction.
    case real(Double)
    /// Text.
    case text(String)
    /// Bytes.
    case blob([UInt8])

    /// Text, or no value.
    package init(_ text: String?) {
        self = text.map { .text($0) } ?? .null
    }

    /// A whole number.
    package init(_ number: Int) {
        self = .integer(Int64(number))
    }

    /// A whole number.
    package init(_ number: Int64) {
        self = .integer(number)
    }

    /// A number with a fraction.
    package init(_ number: Double) {
        self = .real(number)
    }

    /// 1 or 0.
    package init(_ condition: Bool) {
        self = .integer(condition ? 1 : 0)
    }

    /// The text of an identifier, or no value.
    package init<Kind>(_ identifier: Identifier<Kind>?) {
        self = identifier.map { .text($0.rawValue) } ?? .null
    }

    /// A moment in the form that sorts as text, or no value.
    package init(_ moment: Timestamp?) {
        self = moment.map { .text($0.text) } ?? .null
    }
}

/// The values of one row, in the order of the statement's columns.
package struct SQLRow: Hashable, Sendable {
    /// The values, in the order of the statement's columns.
    package var values: [SQLValue]

    /// Makes a row.
    package init(_ values: [SQLValue]) {
        self.values = values
    }
}

/// A statement with the values of its placeholders `?1`, `?2` and so on.
package struct SQLStatement: Hashable, Sendable {
    /// The text of the statement; the same text each time, so that it is prepared once.
    package var sql: String
    /// The values, the first one for `?1`.
    package var parameters: [SQLValue]

    /// Makes a statement.
    package init(_ sql: String, _ parameters: [SQLValue] = []) {
        self.sql = sql
        self.parameters = parameters
    }
}
