/// The first schema: everything that the design names, so that later releases add code and not tables.
struct SchemaVersion1 {
    let dialect: SQLDialect

    var statements: [String] { people + conversations + relationships + memories + work + views }

    /// A column that holds a moment in our form, or nothing if it may be empty.
    func time(_ name: String, isRequired: Bool = true) -> String {
        "\(name) \(dialect.timeType)\(isRequired ? " NOT NULL" : "") CHECK (\(dialect.isTime(name)))"
    }

    /// A column that holds JSON, `{}` unless something else is given.
    func json(_ name: String, default value: String = "{}") -> String {
        "\(name) \(dialect.jsonType) NOT NULL DEFAULT '\(value)' CHECK (\(dialect.isJSON(name)))"
    }

    /// A column that holds a share, 0 to 1.
    func share(_ name: String, default value: String? = nil) -> String {
        "\(name) \(dialect.realType) NOT NULL\(value.map { " DEFAULT \($0)" } ?? "") CHECK (\(name) BETWEEN 0 AND 1)"
    }

    /// A column that holds a whole number, 0 or more.
    func count(_ name: String) -> String {
        "\(name) \(dialect.integerType) NOT NULL DEFAULT 0 CHECK (\(name) >= 0)"
    }

    /// The columns that tie a row to a session and its user, which must be the same for both.
    let ofSession = "FOREIGN KEY (session_id, user_id) REFERENCES sessions (session_id, user_id) ON DELETE CASCADE"
}
