import LuminoraCore

extension ProposalJudge {
    /// Examines an episode.
    ///
    /// Names, places and tags that the user did not say are left away; a name or number in the text that the
    /// user did not say spoils it.
    func judged(_ proposal: EpisodeProposal, bench: inout JudgeBench) throws(JudgeFault) -> EpisodeProposal {
        var episode = proposal
        guard !episode.evidence.isEmpty else { throw JudgeFault(.quoteMissing) }
        guard episode.evidence.count <= 10 else { throw JudgeFault(.tooMany) }
        episode.title = try line(episode.title, limit: limits.title)
        episode.summary = try line(episode.summary, limit: limits.summary)
        var evidence: [WordList.Word] = []
        var namesTime = false
        var language: Language?
        for piece in episode.evidence {
            let place = try bench.place(of: piece, among: .all)
            guard !InjectionPhrases.areIn(place) else { throw JudgeFault(.instruction) }
            try checkFrames(place, allows: [.questions, .reports])
            // An episode speaks the language of the message that tells it.
            language = language ?? Utterance(place.text).language ?? bench.request.language
            evidence += place.list.words
            namesTime = namesTime || DateEvidence.namesTime(place.list.words)
        }
        try checkWords(of: episode, evidence, said: bench.said, language: language ?? bench.request.language)
        let said = bench.said
        func isSaid(_ text: String) -> Bool {
            let words = WordList(text).words
            return text.utf8.count <= 120 && !words.isEmpty && words.allSatisfy { said.contains($0.plain) }
        }
        episode.people = Array(episode.people.filter(isSaid).prefix(10))
        episode.places = Array(episode.places.filter(isSaid).prefix(10))
        episode.tags = Array(episode.tags.filter(isSaid).prefix(10))
        episode.importance = episode.importance.flatMap { $0.isFinite ? min(max($0, 0), 10) : nil }
        let latest = bench.request.sources.map(\.at).max() ?? Timestamp(milliseconds: 0)
        if let moment = episode.occurredAt, !namesTime || moment > latest + .seconds(86_400) { episode.occurredAt = nil }
        return episode
    }

    private func line(_ text: String, limit: Int) throws(JudgeFault) -> String {
        guard text.utf8.count <= limit * 8 else { throw JudgeFault(.tooLong) }
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !line.isEmpty else { throw JudgeFault(.emptySummary) }
        guard line.count <= limit else { throw JudgeFault(.tooLong) }
        return line
    }

    private func checkWords(
        of episode: EpisodeProposal,
        _ evidence: [WordList.Word],
        said: Set<String>,
        language: Language
    ) throws(JudgeFault) {
        let title = WordList(episode.title).words
        let summary = WordList(episode.summary).words
        guard !FunctionWords.isForeign(title + summary, to: language) else { throw JudgeFault(.wrongLanguage) }
        let content = Set(evidence.map(\.plain)).filter { FunctionWords.isContent($0) && $0.utf8.count > 2 }
        let isShared = (title + summary)
            .contains { word in
                FunctionWords.isContent(word.plain) && content.contains { WordForms.agree($0, word.plain) }
            }
        guard isShared else { throw JudgeFault(.notGrounded) }
        for (index, word) in summary.enumerated() {
            let isDigits = word.plain.utf8.allSatisfy { (0x30...0x39).contains($0) }
            let isName = word.isCapitalised && index > 0 && summary[index - 1].sentence == word.sentence && FunctionWords.isContent(word.plain)
            guard isDigits || isName else { continue }
            guard said.contains(word.plain) || isDigits && isNumberSaid(word.plain, evidence) else { throw JudgeFault(.notGrounded) }
        }
    }

    private func isNumberSaid(_ digits: String, _ evidence: [WordList.Word]) -> Bool {
        Int(digits).map { NumberEvidence.numbers(in: evidence).contains($0) } ?? false
    }
}
