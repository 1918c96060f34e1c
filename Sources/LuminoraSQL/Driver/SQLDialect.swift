/// What differs between relational engines in the statements that are otherwise the same.
package struct SQLDialect: Sendable {
    /// The type of a column that holds a moment.
    package var timeType: String
    /// The type of a column that holds JSON.
    package var jsonType: String
    /// The type of a column that holds bytes.
    package var blobType: String
    /// The type of a column that holds a number with a fraction.
    package var realType: String
    /// The type of a column that holds a whole number of 64 bits.
    package var integerType: String
    /// The definition of a key that rises with every row.
    package var risingKey: String
    /// What follows the closing parenthesis of a table.
    package var tableOptions: String
    /// What follows it for a table that is kept in the order of its key.
    package var keyedTableOptions: String
    /// The time now, as an expression.
    package var now: String
    /// What a `SELECT` ends with to hold the rows until the end of the unit of writing.
    package var rowLock: String
    /// What a `SELECT` ends with to hold the rows that no one else holds.
    package var freeRowLock: String
    /// The condition that a column holds a moment in our form.
    package var isTime: @Sendable (_ column: String) -> String
    /// The condition that a column holds JSON.
    package var isJSON: @Sendable (_ column: String) -> String
    /// The length of bytes.
    package var byteCount: @Sendable (_ column: String) -> String
    /// The moment a millisecond later.
    package var nextMillisecond: @Sendable (_ moment: String) -> String
    /// The whole seconds from one moment to another.
    package var seconds: @Sendable (_ from: String, _ to: String) -> String
    /// The whole days from a moment until now.
    package var daysSince: @Sendable (_ moment: String) -> String
    /// JSON text of a text.
    package var quoted: @Sendable (_ text: String) -> String
    /// A JSON object with members put in; the values are expressions.
    package var settingMembers: @Sendable (_ object: String, _ members: [(name: String, value: String)]) -> String
    /// JSON that is kept in a column, as a value for `settingMembers`.
    package var embedded: @Sendable (_ column: String) -> String
    /// The condition that a column holds a list in JSON.
    package var isJSONArray: @Sendable (_ column: String) -> String
}

extension SQLDialect {
    /// SQLite from 3.38 on.
    package static let sqlite = SQLDialect(
        timeType: "TEXT",
        jsonType: "TEXT",
        blobType: "BLOB",
        realType: "REAL",
        integerType: "INTEGER",
        risingKey: "INTEGER PRIMARY KEY",
        tableOptions: " STRICT",
        keyedTableOptions: " STRICT, WITHOUT ROWID",
        now: "strftime('%Y-%m-%d %H:%M:%f', 'now')",
        rowLock: "",
        freeRowLock: "",
        isTime: { "\($0) GLOB '????-??-?? ??:??:??.???'" },
        isJSON: { "\($0) <> ''" },
        byteCount: { "length(\($0))" },
        nextMillisecond: { "strftime('%Y-%m-%d %H:%M:%f', \($0), '+0.001 seconds')" },
        seconds: { "CAST(round((julianday(\($1)) - julianday(\($0))) * 86400) AS INTEGER)" },
        daysSince: { "CAST(julianday('now') - julianday(\($0)) AS INTEGER)" },
        quoted: { "'\"' || \(escaped($0)) || '\"'" },
        settingMembers: { object, members in
            // Ours come first: of two members of one name SQLite takes the first.
            let texts = members.map { "'\"\($0.name)\":' || \($0.value)" }.joined(separator: " || ',' || ")
            return """
                CASE WHEN \(object) = '{}' THEN '{' || \(texts) || '}'
                    WHEN \(object) GLOB '{*' THEN '{' || \(texts) || ',' || substr(\(object), 2) ELSE \(object) END
                """
        },
        embedded: { $0 },
        isJSONArray: { "\($0) GLOB '[[]*]'" }
    )

    // SQLite before 3.44 does not allow its JSON functions in a schema that it does not trust, and ours should not need
    // trust: the functions here are the plain ones.
    private static func escaped(_ text: String) -> String {
        let escapes = [("char(92)", "'\\\\'"), ("'\"'", "'\\\"'"), ("char(10)", "'\\n'"), ("char(13)", "'\\r'"), ("char(9)", "'\\t'")]
        return escapes.reduce(text) { "replace(\($0), \($1.0), \($1.1))" }
    }
}
