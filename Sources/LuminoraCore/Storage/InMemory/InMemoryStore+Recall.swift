extension UserTables {
    /// The live facts that are asked for: those of the kinds first, then the most important, then the newest.
    func facts(for request: RecallRequest?) -> [Memory] {
        guard let request else { return [] }
        let kinds = Set(request.kinds.prefix(RecallRequest.most).map(\.exact))
        return memories.values.filter { $0.liveIdentity != nil && $0.isVisible(to: request.agent) && !$0.isOver(at: request.now) }
            .map { (rank: kinds.contains($0.kind.exact) ? 0 : 1, memory: $0) }
            .sorted {
                ($0.rank, -$0.memory.importance, $1.memory.validFrom, $0.memory.id.exact)
                    < ($1.rank, -$1.memory.importance, $0.memory.validFrom, $1.memory.id.exact)
            }
            .prefix(min(max(request.facts, 0), RecallRequest.most))
            .map(\.memory)
    }

    /// The live episodes that are asked for, the most important first.
    func episodes(for request: RecallRequest?) -> [Memory] {
        guard let request else { return [] }
        let recent = memories.values.filter { memory in
            memory.type == .episodic && memory.status == .active && memory.occurredAt >= request.episodesSince
                && memory.isVisible(to: request.agent) && !memory.isOver(at: request.now)
        }
        let sorted = recent.sorted {
            (-$0.importance, $1.occurredAt, $0.id.exact) < (-$1.importance, $0.occurredAt, $1.id.exact)
        }
        return Array(sorted.prefix(min(max(request.episodes, 0), RecallRequest.most)))
    }
}

extension Memory {
    /// Whether an agent may know it: it is shared, or the agent's own.
    func isVisible(to agent: AgentID) -> Bool { self.agent == nil || self.agent?.exact == agent.exact }

    /// Whether its time is over.
    func isOver(at moment: Timestamp) -> Bool { expiresAt.map { $0 <= moment } ?? false }
}

extension RecallRequest {
    /// The most facts, episodes or kinds that are taken note of.
    package static let most = 100
}

extension MemoryQuery {
    /// Refuses more keys or identifiers than a query may name.
    package func checkSize() throws(StorageError) {
        guard (keys?.count ?? 0) <= 100, (ids?.count ?? 0) <= 100 else {
            throw StorageError(.invalidValue, "A query names at most 100 keys and 100 memories; divide it.")
        }
    }
}
