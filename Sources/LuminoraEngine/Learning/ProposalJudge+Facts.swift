import LuminoraCore

extension ProposalJudge {
    /// Examines a fact.
    func judged(_ proposal: FactProposal, bench: inout JudgeBench) throws(JudgeFault) -> FactProposal {
        var fact = proposal
        guard fact.confidence.isFinite, fact.confidence >= limits.confidence else { throw JudgeFault(.lowConfidence) }
        fact.confidence = min(fact.confidence, 1)
        fact.importance = fact.importance.flatMap { $0.isFinite ? min(max($0, 0), 1) : nil }
        let place = try bench.place(of: fact.evidence, among: .sources)
        guard !InjectionPhrases.areIn(place) else { throw JudgeFault(.instruction) }
        let asked = bench.asked(before: place.source)
        let reader = FactCheck(catalogue: catalogue, limits: limits, place: place, asked: asked)
        let reading = try reader.read(fact)
        // A doctor's word on the user's health is as good as the user's own.
        let isHealth = catalogue.entry(for: reading.key)?.sensitivity == .health
        try checkFrames(place, upTo: reading.position, allows: isHealth ? .reports : [])
        if let position = reading.position { try check(reading, at: position, fact.action, place) }
        let isTold = FactCues.areIn(
            place.list,
            asked: asked,
            stem: reading.stem,
            acquaintances: bench.request.acquaintances,
            value: reading.value
        )
        // A key that the message names itself is known, and a retraction needs no more.
        guard isTold || fact.action == .retract || reading.isNamedByKey else { throw JudgeFault(.notGrounded) }
        fact.key = reading.key
        fact.value = reading.value
        return fact
    }

    private func check(_ reading: FactCheck.Reading, at position: Int, _ action: FactProposal.Action, _ place: JudgeBench.Place) throws(JudgeFault) {
        let frames = ClauseFrames(list: place.list, value: position, quote: place.words, stem: reading.stem)
        guard !frames.isAnothers else { throw JudgeFault(.notTheUser) }
        guard action != .retract else { return }
        guard !frames.isWished else { throw JudgeFault(.notTheUser) }
        switch reading.stem {
        case "dislikes": guard frames.hasDislike else { throw JudgeFault(.negated) }
        // What is not eaten, not slept and not told is told with “no”.
        case "diet", "condition", "secret": return
        case "likes" where frames.hasWordOfDislike: throw JudgeFault(.negated)
        default:
            guard reading.isEnding || !frames.isDenied || hasNegation(reading.value) else { throw JudgeFault(.negated) }
        }
    }

    /// Whether the value has the negation in it: the goal “no fumar”.
    private func hasNegation(_ value: JSONValue?) -> Bool {
        guard case .string(let text)? = value else { return false }
        return WordList(text).words.contains { ["no", "not", "never", "nunca", "sin", "without", "dejar", "stop", "quit"].contains($0.plain) }
    }
}
