import LuminoraCore

/// Chooses what to remember for an answer, from what the store gave: the plain way, by subject, names and importance.
struct RecallChoice: Sendable {
    /// The facts, best first.
    let facts: [Memory]
    /// The episodes, best first.
    let episodes: [Memory]

    /// The most facts that reach a prompt.
    static let mostFacts = 10
    /// The most episodes that reach a prompt.
    static let mostEpisodes = 3

    /// Chooses for a message.
    ///
    /// - Parameters:
    ///   - asked: what the message touches.
    ///   - facts: live facts.
    ///   - episodes: live episodes.
    ///   - budget: the most tokens of all sentences together.
    ///   - sentence: says a memory the way it will stand in the prompt.
    init(_ asked: AskedFacts, facts: [Memory], episodes: [Memory], budget: Int, sentence: (Memory) -> String) {
        let ranked = Self.ranked(facts) { Self.score($0, asked) }
        let moments = Self.ranked(episodes) { Self.overlap($0, asked) * 3 + $0.importance }
        var left = budget
        func fitting(_ memories: [Memory], most: Int) -> [Memory] {
            var chosen: [Memory] = []
            for memory in memories where chosen.count < most {
                let cost = TokenEstimator.tokens(in: sentence(memory)) + 4
                guard cost <= left else { continue }
                left -= cost
                chosen.append(memory)
            }
            return chosen
        }
        self.facts = fitting(ranked, most: Self.mostFacts)
        self.episodes = fitting(moments, most: Self.mostEpisodes)
    }

    private static func ranked(_ memories: [Memory], _ score: (Memory) -> Double) -> [Memory] {
        memories.map { (memory: $0, score: score($0)) }
            .sorted { left, right in
                if left.score != right.score { return left.score > right.score }
                return left.memory.validFrom == right.memory.validFrom
                    ? left.memory.id < right.memory.id : left.memory.validFrom > right.memory.validFrom
            }
            .map(\.memory)
    }

    private static func score(_ memory: Memory, _ asked: AskedFacts) -> Double {
        let stem = memory.key?.split(separator: ".").first.map(String.init) ?? ""
        return (asked.stems.contains(stem) ? 2 : 0) + overlap(memory, asked) * 3 + memory.importance
    }

    /// Whether the memory has a word of the message: more than one is more.
    private static func overlap(_ memory: Memory, _ asked: AskedFacts) -> Double {
        guard !asked.words.isEmpty else { return 0 }
        let own = Set(AskedFacts.words([memory.content, memory.title ?? "", memory.summary ?? "", memory.key ?? ""].joined(separator: " ")))
        let shared = own.intersection(asked.words).count
        return shared == 0 ? 0 : min(1, 0.6 + 0.2 * Double(shared))
    }
}
