extension InMemoryStore {
    /// What the store holds: rows by table.
    public func summary() async throws(StorageError) -> StoreSummary {
        let batches = appliedBatches
        return read { tables in
            let users = tables.users.values
            let sessions = users.flatMap(\.sessions.values)
            return StoreSummary(
                engine: "memory",
                location: "this process",
                schemaVersion: 3,
                durability: "none: it ends with the process",
                rows: [
                    "accounts": users.count,
                    "affinity_ledger": users.reduce(0) { $0 + $1.ledger.count },
                    "applied_batches": batches,
                    "characters": tables.agents.count,
                    "jobs": users.reduce(0) { $0 + $1.jobs.count },
                    "memories": users.reduce(0) { $0 + $1.memories.count },
                    "memory_sources": users.reduce(0) { $0 + $1.sources.values.reduce(0) { $0 + $1.count } },
                    "messages": sessions.reduce(0) { $0 + $1.messages.count },
                    "mood_history": sessions.reduce(0) { $0 + $1.moods.count },
                    "session_moods": sessions.count,
                    "sessions": sessions.count,
                    "turns": users.reduce(0) { $0 + $1.turns.count },
                    "usage_ledger": users.reduce(0) { $0 + $1.usage.count },
                    "user_affinity": users.reduce(0) { $0 + $1.relationships.count },
                ]
            )
        }
    }

    /// What is wrong with the store, in sentences; empty if it is sound.
    public func check() async throws(StorageError) -> [String] {
        read { tables in tables.users.values.flatMap(\.defects) }
    }
}

extension UserTables {
    /// The laws that these rows break.
    fileprivate var defects: [String] {
        var defects: [String] = []
        for record in sessions.values {
            let messages = record.messages.map(\.message)
            if messages.map(\.sequence) != Array(1..<messages.count + 1) {
                defects.append("The messages of a session are not numbered without a gap.")
            }
            if zip(messages, messages.dropFirst()).contains(where: { $0.timestamp >= $1.timestamp }) {
                defects.append("The times of a session's messages do not rise.")
            }
            if record.turns.count(where: { turns[$0.exact]?.state == .open }) > 1 { defects.append("A session has two open turns.") }
        }
        for (name, relationship) in relationships {
            let sum = ledger.filter { $0.agentName.exact == name }.reduce(0) { $0 + $1.applied }
            if sum != relationship.points { defects.append("A relationship's points are not the sum of its ledger.") }
        }
        let identities = memories.values.compactMap(\.liveIdentity)
        if Set(identities).count != identities.count { defects.append("Two live facts have one identity.") }
        if jobs.count(where: { $0.job.isHead }) > 1 { defects.append("Two jobs of a user may be given out at once.") }
        return defects
    }
}
