extension InMemoryWriter {
    mutating func recordLedger(_ entry: LedgerEntry, level: String) throws(StorageError) {
        try requireOwn(entry.user)
        guard !own.events.contains(entry.id.exact) else {
            outcome.repeatedEvents.append(entry.id)
            return
        }
        try requireOwnSession(entry.session)
        let name = entry.agentName.exact
        var relationship = own.relationships[name] ?? Relationship(user: user, agentName: entry.agentName, level: level, updatedAt: at)
        let (points, overflow) = relationship.points.addingReportingOverflow(entry.applied)
        guard !overflow, points == entry.pointsAfter, points >= 0 else {
            throw .failedPrecondition("The points have changed.")
        }
        relationship.points = points
        relationship.level = level
        relationship.version += 1
        relationship.updatedAt = at
        own.relationships[name] = relationship
        own.events.insert(entry.id.exact)
        own.ledger.append(entry)
    }

    mutating func touchRelationship(_ agentName: String) throws(StorageError) {
        guard own.relationships[agentName.exact] != nil else {
            throw StorageError(.notFound, "The user and the agent have no relationship; open a session first.")
        }
        own.relationships[agentName.exact]?.lastInteraction = at
    }
}
