/// A numbered step from one schema to the next.
package struct SQLMigration: Sendable {
    /// The number of the schema after it, from 1.
    package var version: Int
    /// What it brings, in a word or two.
    package var name: String
    /// The statements, in order.
    package var statements: [String]

    /// Makes a step.
    package init(version: Int, name: String, statements: [String]) {
        self.version = version
        self.name = name
        self.statements = statements
    }

    /// A fingerprint of the statements, so that a step that was changed after it was taken is noticed.
    package var checksum: String {
        // FNV-1a: against mistakes, not against attackers, so no need of a cryptographic hash.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for statement in statements {
            for byte in statement.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
            hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// All steps that this release knows, in order.
    package static func all(_ dialect: SQLDialect) -> [SQLMigration] {
        [
            SQLMigration(version: 1, name: "everything", statements: SchemaVersion1(dialect: dialect).statements),
            SQLMigration(version: 2, name: "learning", statements: SchemaVersion2(dialect: dialect).statements),
            SQLMigration(version: 3, name: "recall", statements: SchemaVersion3(dialect: dialect).statements),
        ]
    }
}
