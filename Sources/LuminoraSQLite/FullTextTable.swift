import GRDB
package import LuminoraCore

/// Texts in a table of SQLite's own full-text search (FTS5), in memory: what other searches are compared with.
package struct FullTextTable: Sendable {
    private let queue: DatabaseQueue

    /// Makes a table of texts, whose row numbers are their places.
    ///
    /// - Parameter texts: the texts.
    /// - Returns: the table; `nil` if SQLite was built without FTS5.
    /// - Throws: ``StorageError`` if SQLite fails.
    package static func make(of texts: [String]) async throws(StorageError) -> FullTextTable? {
        try await offPool { () -> FullTextTable? in
            let queue = try DatabaseQueue()
            return try queue.write { database in
                guard try Bool.fetchOne(database, sql: "SELECT sqlite_compileoption_used('ENABLE_FTS5')") == true else { return nil }
                try database.execute(sql: "CREATE VIRTUAL TABLE texts USING fts5(text)")
                let insertion = try database.makeStatement(sql: "INSERT INTO texts (rowid, text) VALUES (?, ?)")
                for (place, text) in texts.enumerated() { try insertion.execute(arguments: [place, text]) }
                return FullTextTable(queue: queue)
            }
        }
    }

    /// Looks for texts that have any of some words, the best first, as `bm25()` ranks them.
    ///
    /// - Parameters:
    ///   - searches: the words of each search.
    ///   - limit: the most texts to find in one search.
    /// - Returns: for each search the places of the texts, and how long it took.
    /// - Throws: ``StorageError`` if SQLite fails.
    package func search(_ searches: [[String]], limit: Int) async throws(StorageError) -> [(places: [Int], time: Duration)] {
        try await Self.offPool {
            try queue.read { database in
                let sql = "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY bm25(texts) LIMIT ?"
                let statement = try database.makeStatement(sql: sql)
                let clock = ContinuousClock()
                return try searches.map { words in
                    let start = clock.now
                    let any = words.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: " OR ")
                    let places = try Int.fetchAll(statement, arguments: [any, limit])
                    return (places, clock.now - start)
                }
            }
        }
    }

    private static func offPool<Answer: Sendable>(_ body: @escaping @Sendable () throws -> Answer) async throws(StorageError) -> Answer {
        let result = await SQLiteDriver.offPool { Result(catching: body) }
        do {
            return try result.get()
        } catch {
            throw StorageError(error, path: ":memory:")
        }
    }
}
