import LuminoraCore

extension Learner {
    /// Writes what a study found, with the completion of its jobs; `nil` if something it rests on has changed meanwhile.
    func write(_ study: Study) async throws -> LearningReport? {
        guard let token = study.job.leaseToken else { return LearningReport(job: study.job.id, user: study.user, result: .lost) }
        let now = clock.now()
        let account = study.lessons[0].lesson.account
        var preconditions: [Precondition] = [.jobIsHeld(study.job.id, token: token)]
        var operations = try await memories(study, at: now)
        if !operations.isEmpty || !study.forgotten.isEmpty {
            preconditions += study.turns.map(Precondition.turnIsLive) + [.epoch(account.epoch), .memoryVersion(account.memoryVersion)]
        }
        let written = operations.count { $0.isMemory }
        for steps in [try await interactions(study, at: now), try await retractions(study, at: now)] {
            operations += steps.operations
            preconditions += steps.preconditions
        }
        if written > 0 { operations += try await summariesAnew(study, at: now) }
        operations += usage(study)
        operations += study.lessons.compactMap { embedding(of: $0.lesson.turn, at: now) }
        // Before the first one is completed, which wakes the next.
        operations += study.lessons.dropFirst().map { .settleJob($0.job.id) }
        operations.append(.completeJob(study.job.id, token: token))
        guard operations.count <= store.capabilities.maximumOperations else {
            guard study.lessons.count > 1 else { throw LearningError("The turn teaches more than fits into one batch.") }
            return try await write(alone(study))
        }
        let batch = WriteBatch(
            id: ids.next(at: now),
            scope: .user(study.user),
            at: now,
            preconditions: preconditions,
            operations: operations
        )
        do {
            try await store.apply(batch)
        } catch {
            guard error.code == .conflict else { throw error }
            return nil
        }
        return LearningReport(
            job: study.job.id,
            user: study.user,
            result: .done,
            turns: study.lessons.count,
            memories: written,
            rejections: study.rejections
        )
    }

    /// The study of the held job alone, where that of several turns is too much for one batch.
    private func alone(_ study: Study) -> Study {
        var alone = study
        alone.lessons = [study.lessons[0]]
        let own = study.lessons[0].lesson.turn.userMessage
        alone.proposals = study.proposals.filter { $0.evidence.first?.message == own }
        alone.suspicions = study.suspicions.filter { $0.message.id == own }
        return alone
    }

    // MARK: Memories

    private func memories(_ study: Study, at now: Timestamp) async throws -> [WriteOperation] {
        var operations: [WriteOperation] = []
        operations += study.suspicions.map { Quarantine.operation(for: $0.message, suspicion: $0.suspicion, at: now) }
        var facts: [FactProposal] = []
        var episodes: [EpisodeProposal] = []
        for proposal in study.proposals {
            switch proposal {
            case .fact(let fact): facts.append(fact)
            case .episode(let episode): episodes.append(episode)
            case .interaction: break
            }
        }
        guard !facts.isEmpty || !episodes.isEmpty else { return operations }
        let known = try await Known(store: store, user: study.user, facts: facts, episodes: episodes, now: now)
        operations += self.facts(facts, study, known, at: now)
        operations += self.episodes(episodes, study, known, at: now)
        return operations
    }

    private func facts(_ proposals: [FactProposal], _ study: Study, _ known: Known, at now: Timestamp) -> [WriteOperation] {
        var books: [String: FactRecord] = [:]
        for proposal in proposals {
            guard let mention = mention(proposal, study) else { continue }
            let words = study.messages[proposal.evidence.message]?.content ?? proposal.evidence.quote
            guard policy.refusal(ofFact: mention.key, saidIn: words, ageBand: known.ageBand) == nil else { continue }
            let subject = FactRecord.keys(of: mention.key).sorted()[0]
            var book = books[subject] ?? known.record(mention.key, of: study.user)
            book.add(mention)
            books[subject] = book
        }
        return books.sorted { $0.key < $1.key }.flatMap { $0.value.operations(at: now, language: .english) }
    }

    private func mention(_ proposal: FactProposal, _ study: Study) -> Saying? {
        guard let message = study.messages[proposal.evidence.message] else { return nil }
        return Saying(
            key: proposal.key,
            value: proposal.value,
            retracts: proposal.action == .retract,
            corrects: proposal.action == .supersede,
            at: message.timestamp,
            message: message.id,
            turn: message.turn,
            session: message.session,
            quote: proposal.evidence.quote,
            confidence: proposal.confidence,
            importance: proposal.importance,
            language: study.languages[message.id]
        )
    }

    private func episodes(_ proposals: [EpisodeProposal], _ study: Study, _ known: Known, at now: Timestamp) -> [WriteOperation] {
        let book = EpisodeBook(user: study.user, messages: study.messages)
        return book.merged(proposals)
            .compactMap { proposal in
                let words = proposal.evidence.compactMap { study.messages[$0.message]?.content }.joined(separator: "\n")
                guard let anchor = proposal.evidence.first?.message, policy.refusal(ofEpisode: words, ageBand: known.ageBand) == nil else {
                    return nil
                }
                let id = EpisodeBook.id(study.user, anchor: anchor)
                return book.operation(
                    for: proposal,
                    stored: known.episodes[id],
                    sources: known.sources[id] ?? [],
                    at: now,
                    language: Utterance(study.messages[anchor]?.content ?? "").language ?? study.languages[anchor] ?? .english
                )
            }
    }

    // MARK: What else a turn brings

    /// The steps of the relationship that the rules did not see when the turn was answered.
    private func interactions(_ study: Study, at now: Timestamp) async throws -> (operations: [WriteOperation], preconditions: [Precondition]) {
        var found: [MessageID: [Interaction]] = [:]
        for case .interaction(let proposal) in study.proposals { found[proposal.evidence.message, default: []].append(proposal.interaction) }
        // One turn at a time: the steps of two would need each other's points.
        guard let (id, proposed) = found.first, found.count == 1, let message = study.messages[id] else { return ([], []) }
        let seen = Set(reader.read(message.content).interactions)
        let further = proposed.filter { !seen.contains($0) }
        let lesson = study.lessons[0].lesson
        guard !further.isEmpty, let character = try? library.character(named: lesson.session.agentName) else { return ([], []) }
        let context = try await store.context(
            for: ContextRequest(
                user: study.user,
                agentName: lesson.session.agentName,
                session: message.session,
                recentMessages: 0,
                dayStart: now.startOfDay
            )
        )
        let recorded = try await store.ledger(LedgerQuery(user: study.user, agentName: lesson.session.agentName, turn: message.turn)).rows
        let outcome = RelationshipRules(character.personality)
            .further(
                RelationshipRules.Input(
                    user: study.user,
                    agentName: lesson.session.agentName,
                    session: message.session,
                    turn: message.turn,
                    relationship: context.relationship,
                    tallies: context.tallies,
                    interactions: further,
                    alreadyRecorded: Set(recorded.map(\.kind)),
                    now: now
                )
            )
        guard !outcome.entries.isEmpty else { return ([], []) }
        return (
            outcome.entries.map { .recordLedger($0, level: outcome.level) },
            [.relationshipVersion(agentName: lesson.session.agentName, context.relationship?.version ?? 0)]
        )
    }

    private func usage(_ study: Study) -> [WriteOperation] {
        guard let usage = study.usage else { return [] }
        let turn = study.lessons[0].lesson.turn
        return [
            .recordUsage(
                UsageEntry(
                    id: EventID(rawValue: "\(turn.id):extraction:\(study.job.attempt)"),
                    user: study.user,
                    session: turn.session,
                    turn: turn.id,
                    kind: "extraction",
                    model: extractor.name,
                    inputTokens: usage.input,
                    outputTokens: usage.output
                )
            )
        ]
    }

    /// A session that had been summed up before is summed up anew, now that more is known of it.
    private func summariesAnew(_ study: Study, at now: Timestamp) async throws(StorageError) -> [WriteOperation] {
        let lesson = study.lessons[study.lessons.count - 1].lesson
        guard lesson.session.status == .ended else { return [] }
        let id = SessionSummary.id(of: lesson.session.id, user: study.user)
        guard try await store.memories(MemoryQuery(user: study.user, ids: [id], status: nil, now: now, limit: 1)).rows.first != nil else { return [] }
        return [SessionSummary.job(lesson.session.id, of: study.user, mark: lesson.turn.id.rawValue, ids: ids, at: now)]
    }
}

/// What is stored already of what some proposals are about.
struct Known: Sendable {
    let rows: [Memory]
    let sources: [MemoryID: [MemorySource]]
    let episodes: [MemoryID: Memory]
    let ageBand: PrivacyPolicy.AgeBand

    init(store: some MemoryStore, user: UserID, facts: [FactProposal], episodes: [EpisodeProposal], now: Timestamp) async throws(StorageError) {
        var keys: Set<String> = ["age"]
        for fact in facts { keys.formUnion(FactRecord.keys(of: fact.key)) }
        var rows: [Memory] = []
        let sorted = keys.sorted()
        for start in stride(from: 0, to: sorted.count, by: 100) {
            let part = Array(sorted[start..<min(start + 100, sorted.count)])
            rows += try await store.memories(MemoryQuery(user: user, keys: part, status: nil, now: now, limit: 1000)).rows
        }
        let ids = Set(episodes.compactMap { $0.evidence.first.map { EpisodeBook.id(user, anchor: $0.message) } })
        if !ids.isEmpty {
            rows += try await store.memories(MemoryQuery(user: user, ids: ids.sorted(), status: nil, now: now, limit: 1000)).rows
        }
        let own = rows.filter { $0.key != "age" || facts.contains { $0.key == "age" } }
        sources = own.isEmpty ? [:] : try await store.sources(of: own.map(\.id), of: user)
        self.rows = rows
        self.episodes = Dictionary(
            rows.filter { $0.type == .episodic }.map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let told = facts.last { $0.key == "age" && $0.action != .retract }?.value?.int
        ageBand = PrivacyPolicy.AgeBand(age: told ?? rows.first { $0.key == "age" && $0.status == .active }?.value?.int)
    }

    func record(_ key: String, of user: UserID) -> FactRecord {
        FactRecord(user: user, key: key, rows: rows, sources: sources)
    }
}
