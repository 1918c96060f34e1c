public import LuminoraCore

/// What an operator's adjustment changed.
public struct AdjustmentReport: Hashable, Sendable {
    /// The points before.
    public var pointsBefore: Int
    /// The points after.
    public var pointsAfter: Int
    /// The level after.
    public var level: String
    /// Whether the event had been recorded before, so that nothing was changed now.
    public var isRepeated: Bool
}

extension ConversationEngine {
    /// Moves a relationship by hand: a step of the ledger with a name of its own, which counts once however often it is asked
    /// for, and to which caps do not apply.
    @discardableResult
    public func adjust(
        user: UserID,
        agentName: String,
        points: Int,
        reason: String?,
        event: EventID
    ) async throws -> AdjustmentReport {
        let character = try library.character(named: agentName)
        let rules = RelationshipRules(character.personality)
        guard points.magnitude <= 1_000_000 else {
            throw EngineError(.invalidMessage, "An adjustment is at most 1000000 points; \(points) were asked for.")
        }
        while true {
            let now = clock.now()
            let relationship = try await store.relationships(of: user).first { $0.agentName == agentName }
            let outcome = rules.adjustment(
                of: relationship,
                by: points,
                event: event,
                reason: reason,
                user: user,
                agentName: agentName,
                now: now
            )
            let batch = WriteBatch(
                id: ids.next(at: now),
                scope: .user(user),
                at: now,
                preconditions: [.relationshipVersion(agentName: agentName, relationship?.version ?? 0)],
                operations: [.ensureAccount(Account(id: user, createdAt: now))]
                    + outcome.entries.map { .recordLedger($0, level: outcome.level) }
            )
            guard let result = try await applyUnlessConflict(batch) else {
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...4)))
                continue
            }
            let isRepeated = result.repeatedEvents.contains(event)
            return AdjustmentReport(
                pointsBefore: outcome.before,
                pointsAfter: isRepeated ? outcome.before : outcome.after,
                level: isRepeated ? rules.level(at: outcome.before) : outcome.level,
                isRepeated: isRepeated
            )
        }
    }
}
