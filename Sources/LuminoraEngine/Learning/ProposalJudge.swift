public import LuminoraCore

/// Decides which proposals hold.
///
/// Whatever an extractor proposes, only what the user said themselves and in these words is kept: the message must be one of the
/// request's, the quote must be in it to the letter, and the value must be made of the message's words or of a code that they stand
/// for. The judge is pure, and does not know which extractor it judges.
public struct ProposalJudge: Sendable {
    /// How much is taken.
    public struct Limits: Hashable, Sendable {
        /// Facts for each message of the request.
        public var facts = 20
        /// Episodes for each message of the request.
        public var episodes = 5
        /// Interactions for each message of the request.
        public var interactions = 5
        /// Characters of a value.
        public var value = 200
        /// Characters of an episode's title.
        public var title = 80
        /// Characters of an episode's summary.
        public var summary = 400
        /// Below this nothing is believed.
        public var confidence = 0.5

        /// Makes the usual limits.
        public init() {}
    }

    let catalogue: FactCatalogue
    let frames: any SpeechFrames
    let interactions: Set<Interaction>
    let limits: Limits

    /// Makes a judge.
    ///
    /// - Parameters:
    ///   - catalogue: The facts that there are.
    ///   - frames: What tells the user's own words from others'.
    ///   - interactions: The interactions that there are.
    ///   - limits: How much is taken.
    public init(
        catalogue: FactCatalogue = .standard,
        frames: any SpeechFrames = PlainSpeechFrames(),
        interactions: Set<Interaction> = Set(Interaction.builtIn),
        limits: Limits = Limits()
    ) {
        self.catalogue = catalogue
        self.frames = frames
        self.interactions = interactions
        self.limits = limits
    }

    /// Decides which of the proposals hold.
    public func judge(_ proposals: [Proposal], request: ExtractionRequest) -> Judgement {
        var bench = JudgeBench(request)
        var judgement = Judgement()
        var seen: Set<Proposal> = []
        var counts = (facts: 0, episodes: 0, interactions: 0)
        let messages = max(1, request.sources.count)
        for proposal in proposals {
            do throws(JudgeFault) {
                let held: Proposal
                switch proposal {
                case .fact(let fact):
                    guard counts.facts < limits.facts * messages else { throw JudgeFault(.tooMany) }
                    held = .fact(try judged(fact, bench: &bench))
                    counts.facts += 1
                case .episode(let episode):
                    guard counts.episodes < limits.episodes * messages else { throw JudgeFault(.tooMany) }
                    held = .episode(try judged(episode, bench: &bench))
                    counts.episodes += 1
                case .interaction(let interaction):
                    guard counts.interactions < limits.interactions * messages else { throw JudgeFault(.tooMany) }
                    held = .interaction(try judged(interaction, bench: &bench))
                    counts.interactions += 1
                }
                guard seen.insert(held.withoutQuote).inserted else { throw JudgeFault(.duplicate) }
                judgement.accepted.append(held)
            } catch {
                judgement.rejected.append(Judgement.Rejection(proposal: proposal, reason: error.reason))
            }
        }
        return judgement
    }

    private func judged(_ proposal: InteractionProposal, bench: inout JudgeBench) throws(JudgeFault) -> InteractionProposal {
        guard interactions.contains(proposal.interaction) else { throw JudgeFault(.unknownInteraction) }
        let place = try bench.place(of: proposal.evidence, among: .sources)
        try checkFrames(place, allows: .questions)
        return proposal
    }

    /// Refuses what is not the user's own.
    ///
    /// `end` is the word that the evidence is for, if there is one: only its sentence matters, and what stands before it.
    func checkFrames(_ place: JudgeBench.Place, upTo end: Int? = nil, allows: PlainSpeechFrames.Allowance = []) throws(JudgeFault) {
        let place = end.map { place.sentence(of: $0) } ?? place
        let isOwn: Bool
        if let plain = frames as? PlainSpeechFrames {
            isOwn = plain.isOwn(place.list, place.words, upTo: end, allows: allows)
        } else {
            isOwn = frames.isOwn(place.text, quote: place.range)
        }
        guard isOwn else { throw JudgeFault(.notTheUser) }
    }
}

/// Ends the examination of a proposal.
struct JudgeFault: Error {
    let reason: Judgement.Reason

    init(_ reason: Judgement.Reason) {
        self.reason = reason
    }
}

extension Proposal {
    /// The proposal without what may differ between two of the same content.
    fileprivate var withoutQuote: Proposal {
        switch self {
        case .fact(var fact):
            fact.evidence.quote = ""
            fact.confidence = 0
            return .fact(fact)
        case .episode: return self
        case .interaction(var interaction):
            interaction.evidence.quote = ""
            return .interaction(interaction)
        }
    }
}
