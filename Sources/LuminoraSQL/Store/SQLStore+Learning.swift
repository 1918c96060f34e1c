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

    /// What there is to learn from some turns, in their order and in one round trip; turns that are not there or not the user's are
    /// left out.
    package func lessons(_ query: LessonQuery) async throws(StorageError) -> [Lesson] {
        let statements = query.asked.map { LessonStatements(turn: $0, of: query.user, reach: query.reach) }
        return try await driver.read { connection throws(StorageError) in
            var lessons: [Lesson] = []
            // The turns of a session share whom the character knows of.
            var acquaintances: [SessionID: [Memory]] = [:]
            for statement in statements {
                guard var lesson = try statement.lesson(connection.queries(statement.all)) else { continue }
                if let known = acquaintances[lesson.session.id] {
                    lesson.acquaintances = known
                } else {
                    lesson.acquaintances = try connection.query(statement.acquaintances).decoded(Memory.init)
                    acquaintances[lesson.session.id] = lesson.acquaintances
                }
                lessons.append(lesson)
            }
            return lessons
        }
    }
}
