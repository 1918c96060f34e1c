import LuminoraCore

/// Chooses what to remember for an answer: facts, episodes and lines of earlier talk, within a budget of tokens.
struct RecallChoice: Sendable {
    /// The facts, best first.
    let facts: [Recollection]
    /// The episodes, best first.
    let episodes: [Recollection]
    /// The lines of earlier talk, best first.
    let messages: [Recollection]

    /// The most facts that reach a prompt.
    static let mostFacts = 10
    /// The most episodes that reach a prompt.
    static let mostEpisodes = 3
    /// The most lines of earlier talk that reach a prompt.
    static let mostMessages = 4
    /// A line of earlier talk must answer this much of the message by its words or its meaning; 1 is all of it.
    static let leastMessage: Float = 0.3

    /// Chooses for a message.
    ///
    /// - Parameters:
    ///   - asked: what the message touches.
    ///   - candidates: what the store gave for its kind and importance, and what the index found; each once.
    ///   - isSearched: whether the index was asked; else words are compared here.
    ///   - budget: the most tokens of all sentences together.
    ///   - estimator: estimates how many tokens a sentence has.
    ///   - admits: whether something may be recalled at all; asked only of what would be chosen.
    ///   - sentence: says something the way it will stand in the prompt.
    init(
        _ asked: AskedFacts,
        among candidates: [Recollection],
        isSearched: Bool,
        budget: Int,
        estimator: TokenEstimator,
        admits: (Recollection) -> Bool,
        sentence: (Recollection) -> String
    ) {
        // How much it has to do with the message, 0 to 1.5.
        func likeness(_ candidate: Recollection, _ memory: Memory) -> Double {
            if let hit = candidate.hit { return min(Double(hit.score), 1.5) }
            return isSearched ? 0 : Self.overlap(memory, asked)
        }
        var facts: [(Recollection, Double)] = []
        var episodes: [(Recollection, Double)] = []
        var messages: [(Recollection, Double)] = []
        for candidate in candidates {
            switch candidate.item {
            case .memory(let memory) where memory.type == .episodic:
                episodes.append((candidate, likeness(candidate, memory) * 3 + memory.importance))
            case .memory(let memory):
                let stem = memory.key?.split(separator: ".").first.map(String.init) ?? ""
                let touched = asked.stems.contains(stem) ? 2.0 : 0
                facts.append((candidate, touched + likeness(candidate, memory) * 3 + memory.importance))
            case .message:
                guard let parts = candidate.hit?.parts, parts.relevance >= Self.leastMessage else { continue }
                messages.append((candidate, Double(candidate.hit?.score ?? 0)))
            }
        }
        var left = budget
        func fitting(_ ranked: [(Recollection, Double)], most: Int) -> [Recollection] {
            var chosen: [Recollection] = []
            for (candidate, _) in ranked.sorted(by: Self.isBetter) where chosen.count < most {
                let cost = estimator.tokens(in: sentence(candidate)) + 4
                guard cost <= left, admits(candidate) else { continue }
                left -= cost
                chosen.append(candidate)
            }
            return chosen
        }
        self.facts = fitting(facts, most: Self.mostFacts)
        self.episodes = fitting(episodes, most: Self.mostEpisodes)
        let known = Set((self.facts + self.episodes).flatMap { $0.sources.map(\.message.rawValue) })
        self.messages = fitting(messages.filter { !known.contains($0.0.id) }, most: Self.mostMessages)
    }

    private static func isBetter(_ left: (Recollection, Double), _ right: (Recollection, Double)) -> Bool {
        if left.1 != right.1 { return left.1 > right.1 }
        return left.0.since == right.0.since ? left.0.id < right.0.id : left.0.since > right.0.since
    }

    /// Whether the memory has a word of the message: more than one is more.
    private static func overlap(_ memory: Memory, _ asked: AskedFacts) -> Double {
        guard !asked.words.isEmpty else { return 0 }
        let own = Set(AskedFacts.words([memory.content, memory.title ?? "", memory.summary ?? "", memory.key ?? ""].joined(separator: " ")))
        let shared = own.intersection(asked.words).count
        return shared == 0 ? 0 : min(1, 0.6 + 0.2 * Double(shared))
    }
}
