import LuminoraCore

extension Learner {
    /// Takes back the turns that the user wants forgotten, as undo does: what they taught, and what they moved.
    func retractions(_ study: Study, at now: Timestamp) async throws -> (operations: [WriteOperation], preconditions: [Precondition]) {
        var operations: [WriteOperation] = []
        var preconditions: [Precondition] = []
        // A group of jobs has at most one such message, and it comes first.
        for turn in study.forgotten.prefix(1) {
            guard let lesson = try await store.lessons(LessonQuery(turns: [turn], of: study.user)).first, lesson.turn.state != .undone else {
                continue
            }
            operations.append(.undoTurn(turn))
            operations += try await Forgetting(store: store, ids: ids).operations(turn: turn, of: study.user, at: now)
            let agentName = lesson.session.agentName
            guard let rules = (try? library.character(named: agentName)).map({ RelationshipRules($0.personality) }),
                let relationship = try await store.relationships(of: study.user).first(where: { $0.agentName == agentName })
            else { continue }
            let entries = try await store.ledger(LedgerQuery(user: study.user, agentName: agentName, turn: turn)).rows
            let moment = max(now, relationship.updatedAt)
            let outcome = rules.undo(of: entries, relationship: relationship, turn: turn, attempt: lesson.turn.attempt, now: moment)
            operations += outcome.entries.map { .recordLedger($0, level: outcome.level) }
            preconditions.append(.relationshipVersion(agentName: agentName, relationship.version))
        }
        return (operations, preconditions)
    }
}
