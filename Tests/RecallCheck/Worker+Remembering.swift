import LuminoraCore
import LuminoraEngine
import LuminoraSQLite

extension Worker {
    /// Adds a fact, in place of the live one of the same key.
    mutating func addFact(_ user: UserID) async throws {
        try await add(user, type: .semantic, key: "other.matter\(chance.number(80))", status: .active)
    }

    /// Adds a memory, shared or private, learnt from a message or not, for good or for a while.
    mutating func add(_ user: UserID, type: Memory.MemoryType, key: String?, status: Memory.Status) async throws {
        let agent: AgentID? = chance.percent(30) ? chance.pick(Cast.agents.map(\.id) + [Cast.absent]) : nil
        let source = chance.percent(50) ? lastMessages(of: user).first : nil
        // What was learnt in private talk is private, or would tell others of it.
        let text = texts.text(of: user, only: agent, from: source?.marks.token, &chance)
        let memory = memory(id(), user, agent, type, key, text, status)
        var operations: [WriteOperation] = []
        if let key {
            for known in try await store.memories(MemoryQuery(user: user, keys: [key], now: now, limit: 10)).rows where known.agent == agent {
                operations.append(.retireMemory(known.id, status: .superseded, supersededBy: memory.id))
            }
        }
        let sources = source.map { [MemorySource(message: MessageID(rawValue: $0.id), quote: $0.marks.token)] } ?? []
        try await apply(operations + [.saveMemory(memory, sources: sources)], of: user)
    }

    /// Changes one of a user's memories.
    mutating func change(_ user: UserID, _ action: Action) async throws -> Bool {
        let wanted: Memory.Status = action == .release ? .quarantined : .active
        guard var memory = chance.pick(try await some(of: user).filter { $0.status == wanted }) else { return false }
        let sources = try await store.sources(of: [memory.id], of: user)[memory.id] ?? []
        switch action {
        case .supersede:
            var next = memory
            next.id = id()
            next.content = texts.text(of: user, only: memory.agent, from: TextMarks(memory.content).source, &chance)
            next.value = .string(next.content)
            next.createdAt = now
            try await apply([.retireMemory(memory.id, status: .superseded, supersededBy: next.id), .saveMemory(next, sources: sources)], of: user)
        case .retract: try await apply([.retireMemory(memory.id, status: .archived, supersededBy: nil)], of: user)
        case .expire: try await apply([.retireMemory(memory.id, status: .expired, supersededBy: nil)], of: user)
        case .forget: try await apply([.deleteMemory(memory.id)], of: user)
        default:
            switch action {
            case .rewrite: memory.content = texts.text(of: user, only: memory.agent, from: TextMarks(memory.content).source, &chance)
            case .touch: memory.importance = Double(chance.number(101)) / 100
            case .expireSoon: memory.expiresAt = now + .seconds(30 + chance.number(1800))
            case .quarantine: memory.status = .quarantined
            case .release: memory.status = .active
            case .makePrivate: memory.agent = chance.pick(Cast.agents.map(\.id) + [Cast.absent])
            case .share: memory.agent = nil
            default: return false
            }
            memory.content = TextMarks.text(memory.content, only: memory.agent)
            memory.value = memory.key == nil ? nil : .string(memory.content)
            try await apply([.saveMemory(memory, sources: sources)], of: user)
        }
        return true
    }

    /// Some of a user's memories: the newest ones, or any.
    private mutating func some(of user: UserID) async throws(StorageError) -> [Memory] {
        var query = MemoryQuery(user: user, status: nil, now: now, limit: 60)
        let known = (seen[user]?.order ?? []).filter { seen[user]?.rows[$0]?.kind != .message }
        if !known.isEmpty, chance.percent(40) {
            query.ids = (0..<20).compactMap { _ in chance.pick(known) }.map { MemoryID(rawValue: $0) }
        }
        return try await store.memories(query).rows
    }

    /// What was said last, as it was last looked at.
    private func lastMessages(of user: UserID) -> [Snapshot.Row] {
        guard let seen = seen[user] else { return [] }
        return seen.order.lazy.compactMap { seen.rows[$0] }.filter { $0.kind == .message && $0.counts && $0.marks.user == user.rawValue }
            .prefix(1).map(\.self)
    }

    private mutating func memory(
        _ id: MemoryID,
        _ user: UserID,
        _ agent: AgentID?,
        _ type: Memory.MemoryType,
        _ key: String?,
        _ text: String,
        _ status: Memory.Status
    ) -> Memory {
        Memory(
            id: id,
            user: user,
            agent: agent,
            type: type,
            kind: type == .episodic ? "milestone" : "other",
            key: key,
            title: type == .episodic ? "Moment" : nil,
            content: text,
            value: key == nil ? nil : .string(text),
            importance: Double(chance.number(101)) / 100,
            status: status,
            occurredAt: now,
            expiresAt: chance.percent(15) ? now + .seconds(30 + chance.number(7200)) : nil,
            createdAt: now
        )
    }
}
