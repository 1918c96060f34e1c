package import LuminoraCore

extension SQLStore {
    /// The messages from which memories were learnt, in the order in which they were given; memories without any are left out.
    package func sources(of memories: [MemoryID], of user: UserID) async throws(StorageError) -> [MemoryID: [MemorySource]] {
        // Not more at once than every engine takes as values of a statement.
        let statements = stride(from: 0, to: memories.count, by: 100)
            .map { start in
                let ids = memories[start..<min(start + 100, memories.count)]
                let places = ids.indices.map { "?\($0 - start + 2)" }.joined(separator: ", ")
                return SQLStatement(
                    """
                    SELECT s.memory_id, s.message_id, s.quote FROM memories x JOIN memory_sources s ON s.memory_id = x.id
                    WHERE x.id IN (\(places)) AND x.user_id = ?1 ORDER BY s.memory_id, s.position
                    """,
                    [SQLValue(user)] + ids.map { SQLValue($0) }
                )
            }
        guard !statements.isEmpty else { return [:] }
        return try await driver.read { connection throws(StorageError) in
            var found: [MemoryID: [MemorySource]] = [:]
            for row in try connection.queries(statements).joined() {
                var row = RowReader(row)
                let id: MemoryID = try row.id()
                found[id, default: []].append(MemorySource(message: try row.id(), quote: try row.text()))
            }
            return found
        }
    }

    /// What there is to learn from a turn, in one round trip; `nil` if the turn is not there or not the user's.
    package func lesson(_ query: LessonQuery) async throws(StorageError) -> Lesson? {
        let statements = LessonStatements(query)
        return try await driver.read { connection throws(StorageError) in
            try statements.lesson(connection.queries(statements.all))
        }
    }
}
