import Logging
public import LuminoraCore

/// What is remembered for a message.
struct Remembered: Sendable {
    /// As it stands in a prompt, best first.
    var notes: [String] = []
    /// As the character tells it to the user, best first.
    var told: [String] = []
    /// What it is, in the order of the notes.
    var recollections: [Recollection] = []
    /// Why the index was not asked, if it was not.
    var skipped: String?
}

extension ConversationEngine {
    /// What the store is to give of what is remembered, for a message; `nil` if nothing is to be remembered.
    func recallRequest(for text: String, agentName: String, now: Timestamp) -> RecallRequest? {
        guard settings.memoryTokens > 0 else { return nil }
        return RecallRequest(
            agent: AgentID(personality: agentName),
            kinds: AskedFacts(text).kinds,
            // More than reach the prompt, so that names and words of the message can decide among them.
            facts: RecallChoice.mostFacts * 4,
            episodes: RecallChoice.mostEpisodes * 4,
            episodesSince: now - settings.episodeWindow,
            now: now
        )
    }

    /// What is remembered for a message: what the store gave for its kind and importance, and what the index finds.
    ///
    /// The index has ``EngineSettings/recallDeadline``; without it the answer goes on with what there is.
    func recall(_ text: String, context: ConversationContext, agentName: String, language: Language, now: Timestamp) async -> Remembered {
        guard settings.memoryTokens > 0, let account = context.account else { return Remembered() }
        let query = RecallQuery(text, now: now, agent: AgentID(personality: agentName), limit: Self.mostFound)
        var remembered = Remembered()
        var candidates: [Recollection] = []
        let given = (context.facts + context.episodes).map { Recollection(.memory($0)) }
        let said = context.recent.map { Recollection(.message($0)) }
        let known = Dictionary((given + said).map { ($0.id, $0.item) }, uniquingKeysWith: { first, _ in first })
        do {
            let answer = try await recaller.recall(query, of: account, within: settings.recallDeadline, known: known)
            remembered.skipped = answer.skipped?.rawValue
            candidates = answer.recollections
        } catch {
            logger.warning("what is remembered cannot be read", metadata: ["code": "\(error.code)"])
            remembered.skipped = RecallIndexes<Store>.Reason.store.rawValue
        }
        // The model sees the recent messages anyway, and what a session was about is made of what is given anyway.
        let seen = Set(context.recent.map(\.id.rawValue))
        candidates.removeAll { seen.contains($0.id) || $0.isSummary }
        let found = Set(candidates.map(\.id))
        candidates += given.filter { !found.contains($0.id) && !$0.isSummary }
        guard !candidates.isEmpty else { return remembered }
        let ageBand = PrivacyPolicy.AgeBand(age: context.facts.first { $0.key == "age" }?.value?.int)
        let asked = AskedFacts(text)
        let sentence = MemorySentence(language: language, now: now)
        let choice = RecallChoice(
            asked,
            among: candidates,
            isSearched: remembered.skipped == nil,
            budget: settings.memoryTokens,
            estimator: writer.estimator,
            admits: { recaller.admits($0, ageBand: ageBand) },
            sentence: sentence.note
        )
        remembered.recollections = choice.facts + choice.episodes + choice.messages
        remembered.notes = remembered.recollections.map(sentence.note)
        let told = asked.asksAboutPast ? choice.episodes + choice.messages + choice.facts : choice.facts + choice.episodes + choice.messages
        remembered.told = told.map(sentence.told)
        return remembered
    }

    /// Tells the user's index what was said in a turn, as it was written, so that it need not be read.
    func recall(_ turn: OpenedTurn, closedBy batch: WriteBatch, _ outcome: BatchOutcome) {
        // The message of a turn that is tried again may have a vector, which only the store knows.
        guard outcome.isFirst, turn.attempt == 1, settings.memoryTokens > 0, let session = turn.context.session,
            case .closeTurn(let closing)? = batch.operations.first, var answer = closing.answer,
            let message = turn.context.recent.last(where: { $0.turn == turn.id && $0.speaker == .user })
        else { return }
        answer.sequence = outcome.lastSequence ?? answer.sequence
        answer.timestamp = outcome.lastMessageAt ?? answer.timestamp
        recaller.indexes.take(
            RecallChanges.ChangedTurn(
                turn: turn.id,
                session: turn.session,
                agent: session.agent,
                agentName: session.agentName,
                messages: [message, answer]
            ),
            of: turn.user,
            talkVersion: outcome.talkVersion,
            used: turn.remembered.recollections.compactMap(\.memory),
            now: batch.at
        )
    }

    /// The most that the index is asked for.
    private static var mostFound: Int { 24 }

    /// Finds what answers a question, for operators and apps; nothing is written.
    ///
    /// - Parameters:
    ///   - text: the question.
    ///   - user: the user whose memories are searched.
    ///   - agentName: the agent that recalls, which sees what is shared and its own; `nil` for what is shared alone.
    ///   - limit: the most that comes back.
    /// - Returns: what was found, best first, each with its scores.
    /// - Throws: ``StorageError`` if the store cannot be read.
    public func search(_ text: String, of user: UserID, agentName: String? = nil, limit: Int = 10) async throws -> Recaller<Store>.Answer {
        guard let account = try await store.account(user) else { return Recaller<Store>.Answer() }
        let agent = agentName.map { AgentID(personality: $0) }
        let age = try await store.memories(MemoryQuery(user: user, keys: ["age"], now: clock.now(), limit: 1)).rows.first?.value?.int
        let ageBand = PrivacyPolicy.AgeBand(age: age)
        var query = RecallQuery(text, now: clock.now(), agent: agent, limit: limit)
        while true {
            var answer = try await recaller.recall(query, of: account, within: .seconds(60))
            let isAll = answer.recollections.count < query.limit
            answer.recollections.removeAll { !recaller.admits($0, ageBand: ageBand) }
            if isAll || answer.recollections.count >= limit {
                answer.recollections = Array(answer.recollections.prefix(limit))
                return answer
            }
            // Lines that may not be recalled took the place of others.
            query.limit *= 4
        }
    }
}

extension Recollection {
    /// Whether it says what a session was about.
    fileprivate var isSummary: Bool { memory?.kind == EpisodeType.summary.rawValue }

    /// The memory, unless it is a line of talk.
    var memory: Memory? {
        guard case .memory(let memory) = item else { return nil }
        return memory
    }
}
