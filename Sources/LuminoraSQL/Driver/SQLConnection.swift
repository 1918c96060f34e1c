package import LuminoraCore

/// A connection to a relational engine, lent for the length of one closure and used on the driver's own thread only.
package protocol SQLConnection {
    /// Runs a statement and gives all its rows.
    func query(_ statement: SQLStatement) throws(StorageError) -> [SQLRow]

    /// Runs a statement and gives the number of rows that it changed.
    @discardableResult
    func execute(_ statement: SQLStatement) throws(StorageError) -> Int

    /// Runs statements that do not depend on each other; an engine at a distance sends them all at once.
    func queries(_ statements: [SQLStatement]) throws(StorageError) -> [[SQLRow]]
}

extension SQLConnection {
    /// Runs the statements one after another.
    package func queries(_ statements: [SQLStatement]) throws(StorageError) -> [[SQLRow]] {
        var answers: [[SQLRow]] = []
        answers.reserveCapacity(statements.count)
        for statement in statements { answers.append(try query(statement)) }
        return answers
    }
}

/// What a relational engine has to offer so that ``SQLStore`` can keep its rows in it.
package protocol SQLDriver: Sendable {
    /// How the engine wants its statements.
    var dialect: SQLDialect { get }

    /// What a store on this engine can do.
    var capabilities: StoreCapabilities { get }

    /// Lends a connection that sees one moment of the store and does not write.
    func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws(StorageError) -> Answer
    ) async throws(StorageError) -> Answer

    /// Lends a connection for one unit of writing: alone, whole or not at all, and durable when this returns.
    func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws(StorageError) -> Answer
    ) async throws(StorageError) -> Answer

    /// Names the engine, where the store is, how large, and how durable; the rows are for the caller to count.
    func describe(_ connection: any SQLConnection) throws(StorageError) -> StoreSummary

    /// What the engine itself finds wrong with the store, in sentences.
    func defects(_ connection: any SQLConnection) throws(StorageError) -> [String]
}
