import LuminoraCore

/// A place in the order of a query, as cursors carry it.
struct SQLPlace {
    let values: [SQLValue]

    /// Reads the place from a cursor of a query whose order has these kinds of values.
    init(_ cursor: Cursor, isText: [Bool]) throws(StorageError) {
        let foreign = StorageError(.invalidValue, "The cursor is not from this query; begin again without one.")
        guard case .array(let parts)? = try? JSONValue(parsing: cursor.rawValue), parts.count == isText.count else { throw foreign }
        var values: [SQLValue] = []
        for (part, isText) in zip(parts, isText) {
            switch part {
            case .string(let text) where isText && !text.utf8.contains(0): values.append(.text(text))
            case .integer(let number) where !isText: values.append(.integer(number))
            default: throw foreign
            }
        }
        self.values = values
    }

    /// The cursor that leads here.
    static func cursor(_ values: [SQLValue]) throws(StorageError) -> Cursor {
        var parts: [JSONValue] = []
        for value in values {
            switch value {
            case .text(let text): parts.append(.string(text))
            case .integer(let number): parts.append(.integer(number))
            default: throw StorageError(.internalError, "A page ends at a row that has no place.")
            }
        }
        return Cursor(rawValue: JSONValue.array(parts).text)
    }
}

/// A query whose answer is given page by page.
struct SQLPageQuery {
    /// The columns of the value, then nothing else.
    var columns: [String]
    var table: String
    /// The columns that order the rows, no two rows alike.
    var order: [(column: String, isText: Bool)]
    var isDescending = true
    /// Conditions with `?1` … for `parameters`.
    var conditions: [String]
    var parameters: [SQLValue]
    var limit: PageLimit
    var after: Cursor?
    /// The conditions that leave few rows of the table, if there are any.
    ///
    /// Those rows are looked for first, by these conditions alone; only then are the other conditions applied and the rows
    /// put in order. An engine that does not know how few they are may otherwise go through the whole table in order.
    var choice: [String] = []

    /// Adds a condition with one value; `#` stands for its placeholder.
    mutating func filter(_ condition: String, _ value: SQLValue) {
        parameters.append(value)
        conditions.append(String(condition.map { $0 == "#" ? "?\(parameters.count)" : String($0) }.joined()))
    }

    /// Looks first for the rows whose column has one of the values.
    mutating func choose(_ column: String, isOneOf values: [SQLValue]) {
        // Not every engine takes an empty list.
        guard !values.isEmpty else { return choice.append("1 = 0") }
        let places = values.indices.map { "?\(parameters.count + 1 + $0)" }.joined(separator: ", ")
        parameters += values
        choice.append("\(column) IN (\(places))")
    }

    /// Looks first for the rows of which a condition is true; `#` stands for the value's placeholder.
    mutating func choose(_ condition: String, _ value: SQLValue) {
        filter(condition, value)
        choice.append(conditions.removeLast())
    }

    func page<Row: Sendable>(
        on connection: any SQLConnection,
        _ read: (inout RowReader) throws(StorageError) -> Row
    ) throws(StorageError) -> Page<Row> {
        var rows = try connection.query(try statement())
        let isLast = rows.count <= limit.value
        if !isLast { rows.removeLast(rows.count - limit.value) }
        let values = try rows.decoded(read)
        guard !isLast, let last = rows.last else { return Page(rows: values) }
        return Page(rows: values, next: try SQLPlace.cursor(Array(last.values.suffix(order.count))))
    }

    func statement() throws(StorageError) -> SQLStatement {
        var query = self
        let names = order.map(\.column).joined(separator: ", ")
        if let after {
            let place = try SQLPlace(after, isText: order.map(\.isText))
            let first = parameters.count + 1
            query.parameters += place.values
            let places = place.values.indices.map { "?\(first + $0)" }.joined(separator: ", ")
            query.conditions.append("(\(names)) \(isDescending ? "<" : ">") (\(places))")
        }
        // One row more than asked for tells whether there is a next page.
        query.parameters.append(SQLValue(limit.value + 1))
        let direction = order.map { "\($0.column)\(isDescending ? " DESC" : "")" }.joined(separator: ", ")
        let chosen = "WITH chosen AS MATERIALIZED (SELECT * FROM \(table) WHERE \(choice.joined(separator: " AND ")))\n"
        return SQLStatement(
            """
            \(choice.isEmpty ? "" : chosen)SELECT \(columns.selected()), \(names) FROM \(choice.isEmpty ? table : "chosen")
            WHERE \(query.conditions.joined(separator: " AND "))
            ORDER BY \(direction) LIMIT ?\(query.parameters.count)
            """,
            query.parameters
        )
    }
}
