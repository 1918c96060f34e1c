package import LuminoraCore

extension SQLStore {
    /// Reads all that a turn needs, in one round trip and from one moment.
    package func context(for request: ContextRequest) async throws(StorageError) -> ConversationContext {
        let statements = ContextStatements(request)
        return try await driver.read { connection throws(StorageError) in
            let answers = try connection.queries(statements.all)
            var context = ConversationContext()
            if let row = answers[0].first { try context.readState(row) }
            context.tallies = try answers[1].decoded(LedgerTally.init)
            context.recent = try answers[2].decoded(Message.init).reversed()
            if statements.memories != nil { context.changedMemories = try answers[3].decoded(Memory.init) }
            if let recall = statements.recall { try recall.read(answers.suffix(recall.all.count), into: &context) }
            return context
        }
    }
}

extension ConversationContext {
    fileprivate mutating func readState(_ row: SQLRow) throws(StorageError) {
        var row = RowReader(row)
        account = try row.part(Account.columns.count, Account.init)
        session = try row.part(Session.columns.count, Session.init)
        relationship = try row.part(Relationship.columns.count, Relationship.init)
        mood = try row.part(Mood.columns.count, Mood.init)
        previousMood = try row.part(Mood.columns.count, Mood.init)
    }
}

extension RowReader {
    /// Reads the part of a row that a `LEFT JOIN` leaves empty where there is nothing.
    fileprivate mutating func part<Value>(
        _ columns: Int,
        _ read: (inout RowReader) throws(StorageError) -> Value
    ) throws(StorageError) -> Value? {
        guard isNull else { return try read(&self) }
        skip(columns)
        return nil
    }
}
