import LuminoraCore
import LuminoraEngine
import Testing

/// The moment of the messages in these tests, a Saturday.
let saidAt = Timestamp("2026-11-21 10:00:00.000") ?? Timestamp(milliseconds: 0)

extension ExtractionRequest {
    /// A request with messages m1, m2, ….
    static func of(_ texts: String..., asked: String? = nil, acquaintances: [Acquaintance] = [], language: Language = .spanish) -> ExtractionRequest {
        ExtractionRequest(
            sources: texts.enumerated()
                .map { number, text in
                    Source(message: MessageID(rawValue: "id-\(number + 1)"), text: text, at: saidAt, precedingAnswer: asked)
                },
            acquaintances: acquaintances,
            language: language
        )
    }
}

extension Proposal {
    /// A fact with a text for a value.
    static func text(
        _ key: String,
        _ value: String?,
        _ quote: String,
        in message: Int = 1,
        _ action: FactProposal.Action = .assert,
        confidence: Double = 0.9
    ) -> Proposal {
        fact(key, value.map(JSONValue.string), quote, in: message, action, confidence: confidence)
    }

    /// A fact.
    static func fact(
        _ key: String,
        _ value: JSONValue?,
        _ quote: String,
        in message: Int = 1,
        _ action: FactProposal.Action = .assert,
        confidence: Double = 0.9
    ) -> Proposal {
        let evidence = Evidence(message: MessageID(rawValue: "id-\(message)"), quote: quote)
        return .fact(FactProposal(action, key: key, value: value, confidence: confidence, evidence: evidence))
    }

    /// An episode.
    static func episode(_ title: String, _ summary: String, _ quote: String, people: [String] = [], tags: [String] = []) -> Proposal {
        .episode(
            EpisodeProposal(
                type: .milestone,
                title: title,
                summary: summary,
                sentiment: .positive,
                tags: tags,
                people: people,
                evidence: [Evidence(message: MessageID(rawValue: "id-1"), quote: quote)]
            )
        )
    }
}

/// What becomes of one proposal: `nil` if it holds, else why not.
func verdict(_ proposal: Proposal, _ request: ExtractionRequest) -> Judgement.Reason? {
    let judgement = ProposalJudge().judge([proposal], request: request)
    #expect(judgement.accepted.count + judgement.rejected.count == 1)
    return judgement.rejected.first?.reason
}

/// The fact as it was accepted.
func accepted(_ proposal: Proposal, _ request: ExtractionRequest) -> FactProposal? {
    guard case .fact(let fact)? = ProposalJudge().judge([proposal], request: request).accepted.first else { return nil }
    return fact
}
