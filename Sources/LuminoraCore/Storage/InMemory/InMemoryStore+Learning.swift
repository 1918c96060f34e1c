extension InMemoryStore {
    /// The messages from which memories were learnt, in the order in which they were given; memories without any are left out.
    public func sources(of memories: [MemoryID], of user: UserID) async throws(StorageError) -> [MemoryID: [MemorySource]] {
        read { tables in
            let sources = tables.users[user.exact]?.sources ?? [:]
            var found: [MemoryID: [MemorySource]] = [:]
            for id in memories {
                if let known = sources[id.exact], !known.isEmpty { found[id] = known }
            }
            return found
        }
    }

    /// What there is to learn from a turn, in one round trip; `nil` if the turn is not there or not the user's.
    public func lessons(_ query: LessonQuery) async throws(StorageError) -> [Lesson] {
        read { tables in
            guard let user = tables.users[query.user.exact] else { return [] }
            return query.asked.compactMap { user.lesson($0, reach: min(max(query.reach, 0), 20)) }
        }
    }

    /// Jobs, in the order in which they were enqueued.
    public func jobs(_ query: JobQuery) async throws(StorageError) -> Page<Job> {
        try read { tables throws(StorageError) in
            let records = tables.users.filter { query.user == nil || query.user?.exact == $0.key }.flatMap(\.value.jobs)
                .filter { record in
                    (query.state == nil || query.state == record.job.state) && (query.id == nil || query.id?.exact == record.job.id.exact)
                }
            let page = try Page(records, limit: query.limit, after: query.after) { PagePlace(Int64($0.number)) }
            return Page(rows: page.rows.map(\.job), next: page.next)
        }
    }
}

extension UserTables {
    fileprivate func lesson(_ turn: TurnID, reach: Int) -> Lesson? {
        guard let account, var turn = turns[turn.exact], let record = sessions[turn.session.exact] else { return nil }
        turn.report = nil
        let live = Set(record.turns.filter { turns[$0.exact]?.isLive == true }.map(\.exact))
        let messages = record.messages.filter { live.contains($0.message.turn.exact) && !$0.isWithdrawn }.map(\.message)
        let place = record.messages.first { $0.message.id.exact == turn.userMessage.exact }?.message.sequence ?? 0
        let said = messages.filter { $0.speaker == .user }
        let before = said.filter { $0.sequence < place }
        return Lesson(
            account: account,
            turn: turn,
            session: record.session,
            messages: before.suffix(reach) + said.filter { $0.sequence == place } + said.filter { $0.sequence > place }.prefix(reach),
            position: said.count { $0.sequence <= place },
            precedingAnswer: messages.last { $0.speaker == .assistant && $0.sequence < place },
            acquaintances: acquaintances(of: record.session.agent)
        )
    }

    private func acquaintances(of agent: AgentID) -> [Memory] {
        let known = memories.values.filter { $0.liveIdentity != nil && $0.kind.exact == Lesson.acquaintanceKind.exact && $0.isVisible(to: agent) }
        return Array(known.sorted { ($1.createdAt, $1.id.exact) < ($0.createdAt, $0.id.exact) }.prefix(Lesson.mostAcquaintances))
    }
}

extension Turn {
    /// Whether it can teach something.
    var isLive: Bool { state == .complete || state == .partial }
}

extension Lesson {
    /// The kind of the facts that tell of people and pets.
    package static let acquaintanceKind = "relationships"
    /// The most acquaintances that a lesson has.
    package static let mostAcquaintances = 100
}
