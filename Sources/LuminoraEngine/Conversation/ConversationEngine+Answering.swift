import Logging
import LuminoraCore

extension ConversationEngine {
    /// Answers an open turn and closes it.
    func answer(_ turn: OpenedTurn, character: CharacterCompiler, onText: (String) async -> Void) async throws -> TurnReport {
        var turn = turn
        let moods = MoodRules(character.personality)
        let mood = moods.value(of: turn.context.mood ?? .neutral(at: turn.now), at: turn.now)
        let points = turn.context.relationship?.points ?? 0
        let compiled = character.compile(points: points, mood: mood.name, intensity: mood.intensity)
        turn.stopwatch.lap("compile")
        let reading = reader.read(turn.text)
        turn.stopwatch.lap("read")
        let recent = turn.recent(limit: settings.recentMessages)
        let lastTalk = turn.context.relationship?.lastInteraction
        let memories = await recall(
            turn.text,
            context: turn.context,
            agentName: turn.agentName,
            language: character.personality.persona.language,
            now: turn.now
        )
        turn.remembered = memories
        turn.stopwatch.lap("recall")
        let prompt = writer.prompt(
            PromptWriter.Input(
                character: compiled,
                language: character.personality.persona.language,
                memories: memories.notes,
                recent: recent,
                text: turn.text,
                now: turn.now,
                lastTalk: lastTalk
            )
        )
        let cue = CharacterCue(
            personality: character.personality,
            level: compiled.level,
            mood: compiled.mood,
            reading: reading,
            memories: memories.told,
            sinceLastTalk: lastTalk.map { turn.now - $0 },
            messageCount: turn.messageCount
        )
        let request = prompt.request(
            character: cue,
            creativity: compiled.parameters.creativity,
            maximumTokens: settings.maximumAnswerTokens
        )
        turn.stopwatch.lap("prompt")
        do {
            let spoken = try await speak(request, turn: &turn, onText: onText)
            // The calling task may have been cancelled; a store goes on all the same, so that a turn that was opened gets closed.
            return try await close(turn, spoken: spoken, reading: reading, parameters: compiled.parameters, character: character, mood: mood)
        } catch let error as ModelError {
            try await fail(turn, error)
            throw EngineError(.modelFailed, error.description, model: error, turn: turn.id, session: turn.session)
        }
    }

    // MARK: The model

    struct Spoken: Sendable {
        var text: String
        var isComplete: Bool
        var completion: Completion?
    }

    /// Streams the answer, and gives a sign of life to the turn's lease meanwhile.
    private func speak(_ request: CompletionRequest, turn: inout OpenedTurn, onText: (String) async -> Void) async throws -> Spoken {
        let (id, user) = (turn.id, turn.user)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [self] in try await keepAlive(id, of: user) }
            defer { group.cancelAll() }
            var spoken = Spoken(text: "", isComplete: false)
            var isFull = false
            do {
                for try await event in model.complete(request) {
                    switch event {
                    case .text(let piece):
                        if spoken.text.isEmpty { turn.stopwatch.lap("first_text") }
                        let kept = isFull ? "" : piece.prefix(bytes: settings.maximumAnswerBytes - spoken.text.utf8.count)
                        isFull = isFull || kept.utf8.count < piece.utf8.count
                        guard !kept.isEmpty else { continue }
                        spoken.text += kept
                        await onText(String(kept))
                    case .finished(let completion):
                        spoken.completion = completion
                        spoken.isComplete = true
                    }
                }
            } catch let error where Task.isCancelled || error is CancellationError || (error as? ModelError)?.code == .cancelled {
                // What was said so far is what there is.
            } catch let error as ModelError {
                throw error
            } catch {
                // What the model says of itself may have text of the conversation.
                throw ModelError(code: .invalidResponse, provider: model.name, message: "it failed with \(type(of: error))", remedy: "try again")
            }
            turn.stopwatch.lap("model")
            let isEmpty = spoken.text.allSatisfy(\.isWhitespace)
            if spoken.isComplete, !isEmpty { return spoken }
            guard Task.isCancelled else {
                throw ModelError(
                    code: spoken.isComplete ? .invalidResponse : .truncated,
                    provider: model.name,
                    message: spoken.isComplete ? "the answer is empty" : "the answer broke off",
                    remedy: "try again"
                )
            }
            guard !isEmpty else {
                throw ModelError(code: .cancelled, provider: model.name, message: "the answer was stopped before it began", remedy: "retry the turn")
            }
            return spoken
        }
    }

    private func keepAlive(_ turn: TurnID, of user: UserID) async throws {
        while !Task.isCancelled {
            try await Task.sleep(for: settings.lease / 3)
            let now = clock.now()
            let batch = WriteBatch(
                id: ids.next(at: now),
                scope: .user(user),
                at: now,
                operations: [.renewTurn(turn, owner: identity.text, leaseUntil: now + settings.lease)]
            )
            do {
                // Nothing is left to renew once somebody else has the turn, as its end will find.
                guard try await applyUnlessConflict(batch) != nil else { return }
            } catch {
                logger.warning("a lease could not be renewed", metadata: ["turn": "\(turn)", "code": "\(error.code)"])
            }
        }
    }

    // MARK: The end of a turn

    /// Writes the answer, the relationship, the mood, the usage and the job to learn from it, in one batch.
    ///
    /// Where another session of the same two was faster, the points are reckoned anew from what it left.
    private func close(
        _ opened: OpenedTurn,
        spoken: Spoken,
        reading: MessageReading,
        parameters: Parameters,
        character: CharacterCompiler,
        mood: Mood
    ) async throws -> TurnReport {
        var turn = opened
        let rules = RelationshipRules(character.personality)
        let now = max(clock.now(), turn.now)
        let change = MoodRules(character.personality).change(from: turn.context.mood ?? mood, reading: reading, at: now)
        let recorded = try await recordedKinds(of: turn)
        while true {
            let outcome = rules.turn(
                RelationshipRules.Input(
                    user: turn.user,
                    agentName: turn.agentName,
                    session: turn.session,
                    turn: turn.id,
                    relationship: turn.context.relationship,
                    tallies: turn.context.tallies,
                    interactions: reading.interactions,
                    alreadyRecorded: recorded,
                    now: now
                )
            )
            let report = TurnReport(
                turn: turn.id,
                session: turn.session,
                user: turn.user,
                agentName: turn.agentName,
                status: spoken.isComplete ? .complete : .partial,
                answer: spoken.text,
                pointsBefore: outcome.before,
                pointsAfter: outcome.after,
                level: outcome.level,
                mood: change?.mood ?? mood,
                parameters: parameters,
                recalled: turn.remembered.notes,
                recollections: turn.remembered.recollections,
                recallSkipped: turn.remembered.skipped,
                timings: turn.stopwatch.milliseconds,
                model: model.name,
                usage: spoken.completion?.usage
            )
            let batch = closingBatch(turn, report: report, spoken: spoken, outcome: outcome, change: change, now: now)
            if let outcome = try await applyUnlessConflict(batch) {
                recall(turn, closedBy: batch, outcome)
                turn.stopwatch.lap("close")
                var finished = report
                finished.timings = turn.stopwatch.finish()
                return finished
            }
            let version = turn.context.relationship?.version ?? 0
            turn.context = try await reread(turn)
            guard turn.context.relationship?.version ?? 0 != version else {
                throw StorageError(
                    .conflict,
                    "The store refuses to close the turn though nobody was faster. Retry it in \(settings.lease.components.seconds) s."
                )
            }
        }
    }

    private func closingBatch(
        _ turn: OpenedTurn,
        report: TurnReport,
        spoken: Spoken,
        outcome: RelationshipRules.Outcome,
        change: MoodRules.Change?,
        now: Timestamp
    ) -> WriteBatch {
        let answer = Message(
            id: ids.next(at: now),
            session: turn.session,
            user: turn.user,
            turn: turn.id,
            sequence: 0,
            speaker: .assistant,
            content: spoken.text,
            state: spoken.isComplete ? .complete : .partial,
            tokens: (report.usage?.input ?? 0) + (report.usage?.output ?? 0),
            timestamp: now
        )
        var operations: [WriteOperation] = [
            .closeTurn(
                TurnClosing(
                    turn: turn.id,
                    owner: identity.text,
                    state: report.status,
                    answer: answer,
                    report: kept(report, of: turn),
                    recalled: turn.remembered.recollections.compactMap(\.memory?.id)
                )
            )
        ]
        operations += outcome.entries.map { .recordLedger($0, level: outcome.level) }
        operations.append(.touchRelationship(agentName: turn.agentName))
        if let change {
            operations.append(
                .setMood(MoodChange(session: turn.session, user: turn.user, mood: change.mood, turn: turn.id, cause: change.cause))
            )
        }
        if let usage = report.usage {
            operations.append(
                .recordUsage(
                    UsageEntry(
                        id: EventID(rawValue: "\(turn.id):answer:\(turn.attempt)"),
                        user: turn.user,
                        session: turn.session,
                        turn: turn.id,
                        kind: "answer",
                        model: report.model,
                        inputTokens: usage.input,
                        outputTokens: usage.output
                    )
                )
            )
        }
        operations.append(
            .enqueueJob(
                Job(
                    id: ids.next(at: now),
                    key: "learn:\(turn.id)",
                    user: turn.user,
                    session: turn.session,
                    kind: JobKind.learn,
                    payload: .object(["turn_id": .string(turn.id.rawValue)]),
                    // Not the turn's own time, which may be ahead of the clock by a little.
                    runAt: clock.now(),
                    createdAt: now
                )
            )
        )
        return WriteBatch(
            id: ids.next(at: now),
            scope: .user(turn.user),
            at: now,
            preconditions: [.relationshipVersion(agentName: turn.agentName, turn.context.relationship?.version ?? 0)],
            operations: operations
        )
    }

    /// What is stored of a report: the answer stands among the messages, and again here only where a repeated request may ask for it.
    private func kept(_ report: TurnReport, of turn: OpenedTurn) -> JSONValue {
        guard !turn.isKeyed, case .object(var members) = report.json else { return report.json }
        for name in ["answer", "turn_id", "session_id", "user", "agent", "status"] { members[name] = nil }
        return .object(members)
    }

    /// Reads the state again after somebody else was faster; a turn that is no longer ours ends here.
    private func reread(_ turn: OpenedTurn) async throws -> ConversationContext {
        guard let stored = try await store.turn(.id(turn.id, of: turn.user)), stored.state == .open, stored.owner == identity.text else {
            throw EngineError(
                .turnLost,
                "The turn was taken over by another program, because this one had shown no sign of life for \(settings.lease.components.seconds) s. Retry it.",
                turn: turn.id,
                session: turn.session
            )
        }
        return try await store.context(
            for: contextRequest(user: turn.user, agentName: turn.agentName, session: turn.session, now: turn.now)
        )
    }

    private func recordedKinds(of turn: OpenedTurn) async throws -> Set<String> {
        guard turn.attempt > 1 else { return [] }
        let page = try await store.ledger(LedgerQuery(user: turn.user, agentName: turn.agentName, turn: turn.id))
        return Set(page.rows.map(\.kind))
    }

    /// Closes a turn whose model failed: the user's message stays, nothing is put into the character's mouth.
    private func fail(_ turn: OpenedTurn, _ error: ModelError) async throws {
        let now = max(clock.now(), turn.now)
        let failure = Turn.Failure(code: error.code.description, message: error.description)
        let batch = WriteBatch(
            id: ids.next(at: now),
            scope: .user(turn.user),
            at: now,
            operations: [.closeTurn(TurnClosing(turn: turn.id, owner: identity.text, state: .failed, failure: failure))]
        )
        if try await applyUnlessConflict(batch) == nil {
            // Somebody else has taken the turn over and marked it; that it failed is told to the caller all the same.
            logger.warning("a failed turn had been taken over", metadata: ["turn": "\(turn.id)"])
        }
    }
}

extension String {
    /// The longest beginning of whole characters that has at most so many bytes.
    fileprivate func prefix(bytes limit: Int) -> Substring {
        guard utf8.count > limit else { return self[...] }
        var room = limit
        return prefix { character in
            room -= character.utf8.count
            return room >= 0
        }
    }
}
