import LuminoraCore

extension ExtractionAnswer {
    /// The proposals that the answer makes, for the engine to judge.
    func proposals(_ prompt: ExtractionPrompt) -> [Proposal] {
        let texts = Dictionary(prompt.shown.map { ($0.source.message, $0.source.text) }, uniquingKeysWith: { first, _ in first })
        func evidence(_ quote: Quote) -> Evidence {
            let message = prompt.message(quote.message)
            return Evidence(message: message, quote: texts[message].map { QuoteFinder.literal(quote.quote, in: $0) } ?? quote.quote)
        }
        return facts.map { fact in
            .fact(
                FactProposal(
                    fact.action,
                    key: fact.key,
                    value: value(of: fact, prompt.catalogue),
                    confidence: fact.confidence,
                    evidence: evidence(Quote(message: fact.message, quote: fact.quote))
                )
            )
        }
            + episodes.map { episode in
                .episode(
                    EpisodeProposal(
                        type: episode.type,
                        title: episode.title,
                        summary: episode.summary,
                        sentiment: episode.sentiment,
                        importance: episode.importance,
                        occurredAt: episode.date.flatMap { $0.utf8.count == 10 ? Timestamp("\($0) 00:00:00.000") : nil },
                        tags: episode.tags,
                        people: episode.people,
                        places: episode.places,
                        evidence: episode.evidence.map(evidence)
                    )
                )
            }
            + interactions.map { act in
                .interaction(InteractionProposal(Interaction(rawValue: act.interaction), evidence: evidence(act.quote)))
            }
    }

    /// The value in the form that the catalogue gives the key; what has not that form is left as it is, and refused later.
    private func value(of fact: Fact, _ catalogue: FactCatalogue) -> JSONValue? {
        let entry = catalogue.entry(for: catalogue.canonicalKey(fact.key))
        guard entry?.value == .object, let stem = entry?.stem else {
            let text = fact.value ?? (entry?.value == .date ? fact.details["date"] : fact.details["name"] ?? fact.details["what"])
            guard let text else { return nil }
            if entry?.value == .number, let number = Int64(text) { return .integer(number) }
            return .string(text)
        }
        var members = fact.details.mapValues(JSONValue.string)
        if let main = FactCodes.mainMember(of: stem), members[main] == nil, let value = fact.value, stem != "family" {
            members[main] = .string(value)
        } else if stem == "family", members["name"] == nil, let value = fact.value, FactCodes.relations.code(for: value) == nil {
            members["name"] = .string(value)
        }
        return members.isEmpty ? nil : .object(members)
    }
}
