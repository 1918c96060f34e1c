import LuminoraCore

/// Finds the moments that the messages of a request tell, and what else is said of them.
struct MomentScan {
    /// How many messages after the one that tells a moment may go on about it.
    static let reach = 4

    private let messages: [Told]
    private let sources: Set<MessageID>

    private struct Told {
        var source: ExtractionRequest.Source
        var utterance: Utterance
        var reader: MomentReader
        var moment: Moment?
    }

    /// Reads the messages of a request.
    ///
    /// - Parameters:
    ///   - request: The messages.
    ///   - utterances: Those of them that have been cut into words already.
    ///   - acquaintances: People and pets that are known by name.
    init(_ request: ExtractionRequest, read utterances: [MessageID: Utterance] = [:], acquaintances: Acquaintances) {
        sources = Set(request.sources.map(\.message))
        var seen: Set<MessageID> = []
        let all = (request.sources + request.surroundings).filter { seen.insert($0.message).inserted }
        messages = all.sorted { ($0.at, $0.message) < ($1.at, $1.message) }
            .map { source in
                let utterance = utterances[source.message] ?? Utterance(source.text)
                let likely = utterance.language ?? source.language ?? request.language
                var told: Told?
                for language in [likely == .spanish ? Language.spanish : .english, likely == .spanish ? .english : .spanish] {
                    let reader = MomentReader(utterance, language: language, at: source.at, acquaintances: acquaintances)
                    let moment = reader.moment()
                    if moment != nil || told == nil { told = Told(source: source, utterance: utterance, reader: reader, moment: moment) }
                    if moment != nil || utterance.language != nil { break }
                }
                return told
                    ?? Told(
                        source: source,
                        utterance: utterance,
                        reader: MomentReader(utterance, language: .english, at: source.at, acquaintances: acquaintances),
                        moment: nil
                    )
            }
    }

    /// The moments, in the order of the messages that tell them.
    func proposals() -> [EpisodeProposal] {
        var anchors: [Int: EpisodeProposal] = [:]
        var last: Int?
        var order: [Int] = []
        for (index, told) in messages.enumerated() {
            if let anchor = last, index - anchor <= MomentScan.reach, let first = messages[anchor].moment,
                let quote = continuation(told, of: first)
            {
                if let count = anchors[anchor]?.evidence.count, count < MomentScan.reach + 1 {
                    anchors[anchor]?.evidence.append(Evidence(message: told.source.message, quote: quote))
                }
                continue
            }
            guard let moment = told.moment else { continue }
            // A feeling alone may belong to a moment that this window does not reach: it is taken up when it is learnt from itself.
            if moment.kind.isFeeling, !sources.contains(told.source.message), index < MomentScan.reach { continue }
            anchors[index] = proposal(moment, told)
            order.append(index)
            last = index
        }
        return order.compactMap { anchors[$0] }
    }

    private func proposal(_ moment: Moment, _ told: Told) -> EpisodeProposal {
        let text = MomentText(moment: moment, utterance: told.utterance)
        return EpisodeProposal(
            type: moment.kind.type,
            title: text.title,
            summary: text.summary,
            sentiment: moment.sentiment,
            occurredAt: moment.day.map { Timestamp(milliseconds: $0.number * 86_400_000 + 43_200_000) },
            tags: text.tags,
            people: moment.people,
            places: moment.places,
            evidence: [Evidence(message: told.source.message, quote: text.evidence)]
        )
    }

    /// The words of a message that go on about a moment, if they do.
    private func continuation(_ told: Told, of first: Moment) -> String? {
        let isBad = first.sentiment == .negative || first.sentiment == .veryNegative
        if let own = told.moment {
            // The same moment told again, or a short cry of the same feeling, is no new moment.
            if own.canBe(first), own.kind != .confession, !own.kind.isFeeling { return told.utterance.quote(own.words) }
            let isAlike = (own.sentiment == .negative) == isBad
            return own.kind.isFeeling && isAlike && told.utterance.words.count <= 8 && !first.kind.isFeeling
                ? whole(told) ?? told.utterance.quote(own.words) : nil
        }
        if let who = first.who {
            let names = Set([who.name.map { Slug.of($0) } ?? "", who.code]).subtracting([""])
            if !told.reader.beings.isDisjoint(with: names) || names.contains(where: { name in told.utterance.words.contains { $0.folded == name } }) {
                return whole(told) ?? told.utterance.quote(0..<told.utterance.words.count)
            }
        }
        guard let more = told.reader.continuation(), told.utterance.words.count <= 14 else { return nil }
        return whole(told) ?? told.utterance.quote(more.words)
    }

    /// A short message as a whole, without the spaces around it.
    private func whole(_ told: Told) -> String? {
        let text = told.utterance.text
        guard !told.utterance.words.isEmpty, text.utf8.count <= 160 else { return nil }
        let start = text.firstIndex { !$0.isWhitespace } ?? text.startIndex
        let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? text.endIndex
        return start < end ? String(text[start..<end]) : nil
    }
}

extension RuleExtractor {
    /// Whether a message tells a weighty moment, which should be looked at at once.
    static func tellsMoment(_ utterance: Utterance) -> Bool {
        guard !utterance.words.isEmpty else { return false }
        for language in utterance.language.map({ [$0 == .spanish ? Language.spanish : .english] }) ?? [.spanish, .english] {
            let reader = MomentReader(utterance, language: language, at: Timestamp(milliseconds: 1_767_225_600_000), acquaintances: Acquaintances([]))
            if reader.mayTell() { return true }
        }
        return false
    }
}
