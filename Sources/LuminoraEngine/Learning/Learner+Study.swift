import LuminoraCore

extension Learner {
    /// Asks the extractor, and keeps what the judge lets through.
    ///
    /// Nothing is written and no transaction is open meanwhile.
    func study(_ lessons: [(job: Job, lesson: Lesson)]) async throws -> Study {
        var study = Study(lessons: lessons)
        for (_, lesson) in lessons {
            for message in lesson.messages { study.messages[message.id] = message }
        }
        for (_, lesson) in lessons { study.languages[lesson.turn.userMessage] = language(of: lesson, in: &study) }
        var sources: [ExtractionRequest.Source] = []
        var wantsEpisodes = false
        let acquaintances = acquaintances(of: lessons)
        for (_, lesson) in lessons {
            guard let message = lesson.ownMessage else { continue }
            if ForgetCommand.matches(message.content) {
                if let before = lesson.messages.last(where: { $0.sequence < message.sequence })?.turn { study.forgotten.append(before) }
                continue
            }
            if let suspicion = suspicion(in: message, &study) {
                study.suspicions.append((message, suspicion))
                continue
            }
            let isDue = isDue(lesson, in: &study)
            wantsEpisodes = wantsEpisodes || isDue
            guard isDue || !extractor.asksModel || RuleExtractor.mayTeach(message.content, acquaintances: acquaintances) else { continue }
            var source = source(message)
            source.language = study.languages[message.id]
            source.precedingAnswer = lesson.precedingAnswer?.content
            sources.append(source)
        }
        guard !sources.isEmpty else { return study }
        let surroundings = surroundings(of: sources, in: &study, all: wantsEpisodes)
        let request = ExtractionRequest(
            sources: sources,
            surroundings: surroundings,
            acquaintances: acquaintances,
            known: extractor.asksModel ? try await knownFacts(of: lessons[0].job.user) : [:],
            language: study.languages[sources[0].message] ?? .english,
            wantsEpisodes: wantsEpisodes
        )
        let extraction = try await extractor.extract(request)
        let judgement = judge.judge(extraction.proposals, request: request)
        study.proposals = judgement.accepted
        study.usage = extraction.usage
        for rejection in judgement.rejected { study.rejections[rejection.reason.rawValue, default: 0] += 1 }
        return study
    }

    /// Why a message is suspicious, found out once for all turns of the study.
    private func suspicion(in message: Message, _ study: inout Study) -> Suspicion? {
        if let known = study.screened[message.id] { return known }
        let suspicion = screen.suspicion(in: message.content)
        study.screened[message.id] = .some(suspicion)
        return suspicion
    }

    /// The messages around the sources, in order, suspicious ones left out: all of them if moments are looked for, else those right before a
    /// source, which tell whom it speaks of.
    private func surroundings(of sources: [ExtractionRequest.Source], in study: inout Study, all: Bool) -> [ExtractionRequest.Source] {
        let messages = study.messages.values.sorted { $0.sequence < $1.sequence }
        let own = Set(sources.map(\.message))
        var wanted: [Message] = []
        for (place, message) in messages.enumerated() where !own.contains(message.id) {
            let isBeforeSource = place + 1 < messages.count && own.contains(messages[place + 1].id)
            guard all || isBeforeSource, suspicion(in: message, &study) == nil else { continue }
            wanted.append(message)
        }
        return wanted.map(source)
    }

    /// The newest facts, as key and value in words.
    private func knownFacts(of user: UserID) async throws(StorageError) -> [String: String] {
        let rows = try await store.memories(MemoryQuery(user: user, type: .semantic, now: clock.now(), limit: 60)).rows
        return Dictionary(
            rows.compactMap { row in row.key.map { ($0, row.value?.string ?? row.content) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Moments are looked for every few messages, when the session is over, and at once where something weighty is said.
    private func isDue(_ lesson: Lesson, in study: inout Study) -> Bool {
        guard let message = lesson.ownMessage else { return false }
        return lesson.position.isMultiple(of: Self.episodeInterval) || lesson.session.status == .ended
            || RuleExtractor.tellsMoment(study.utterance(of: message))
    }

    private func source(_ message: Message) -> ExtractionRequest.Source {
        ExtractionRequest.Source(message: message.id, text: message.content, at: message.timestamp)
    }

    private func acquaintances(of lessons: [(job: Job, lesson: Lesson)]) -> [ExtractionRequest.Acquaintance] {
        lessons[lessons.count - 1].lesson.acquaintances
            .compactMap { memory in
                guard let key = memory.key else { return nil }
                return ExtractionRequest.Acquaintance(key: key, name: memory.value?["name"]?.string ?? "")
            }
    }

    /// The user's language in a turn: as the account says, else as the message reads, or those before it.
    private func language(of lesson: Lesson, in study: inout Study) -> Language {
        if let language = lesson.account.language { return language }
        let sequence = lesson.ownMessage?.sequence ?? .max
        for message in lesson.messages.reversed() where message.sequence <= sequence {
            if let language = study.utterance(of: message).language { return language }
        }
        return (try? library.character(named: lesson.session.agentName))?.personality.persona.language ?? .english
    }
}
