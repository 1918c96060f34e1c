public import LuminoraCore

/// What the built-in rules and the judge make of one message by itself, for measuring them.
public struct SingleMessageLesson: Sendable {
    /// The facts that hold: action, key, value and quote.
    public let facts: [JSONValue]
    /// The moments that are worth remembering: type, importance 0 to 10, sentiment, title, summary, people and quote.
    public let episodes: [JSONValue]
    /// What the judge threw out, by reason.
    public let rejections: [String: Int]

    /// Learns from a message, without a store.
    ///
    /// - Parameters:
    ///   - text: the message.
    ///   - at: when it was said.
    ///   - acquaintances: people and pets that are known.
    public init(text: String, at: Timestamp, acquaintances: [ExtractionRequest.Acquaintance] = []) {
        let id = MessageID(rawValue: "message")
        let request = ExtractionRequest(
            sources: [ExtractionRequest.Source(message: id, text: text, at: at)],
            acquaintances: acquaintances,
            language: MessageReader().read(text).language ?? .english
        )
        let judgement = ProposalJudge().judge(RuleExtractor().proposals(for: request), request: request)
        var facts: [JSONValue] = []
        var episodes: [JSONValue] = []
        for proposal in judgement.accepted {
            switch proposal {
            case .fact(let fact):
                facts.append(
                    .object([
                        "action": .string(fact.action.rawValue), "key": .string(fact.key), "value": fact.value ?? .null,
                        "quote": .string(fact.evidence.quote),
                    ])
                )
            case .episode(let episode):
                let importance = EpisodeBook.importance(of: episode, messages: 1)
                guard importance >= EpisodeType.leastImportance else { continue }
                episodes.append(
                    .object([
                        "type": .string(episode.type.rawValue), "importance": .number(importance), "title": .string(episode.title),
                        "summary": .string(episode.summary), "sentiment": .string(episode.sentiment.rawValue),
                        "people": .array(episode.people.map(JSONValue.string)),
                        "quote": .string(episode.evidence.first?.quote ?? ""),
                    ])
                )
            case .interaction: break
            }
        }
        self.facts = facts
        self.episodes = episodes
        rejections = judgement.rejected.reduce(into: [:]) { $0[$1.reason.rawValue, default: 0] += 1 }
    }
}
