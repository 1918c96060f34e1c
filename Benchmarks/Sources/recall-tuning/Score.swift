import Foundation
import LuminoraEngine

/// How much of the evidence is found, in percent, each conversation counting the same.
struct Score: CustomStringConvertible {
    /// What is fitted: recall at 5, twice at 10, and at 20, over all questions.
    let goal: Double
    /// Recall at 10 of the questions of categories 1 to 4.
    let main: Double
    /// Recall at 10 of the questions that name the wrong speaker.
    let wrongSpeaker: Double

    /// Scores weights.
    init(_ weights: RecallWeights, on conversations: [Conversation]) {
        self.init(averaging: conversations.map { Score(weights, $0) })
    }

    /// Averages scores.
    init(averaging scores: [Score]) {
        let count = Double(max(1, scores.count))
        goal = scores.reduce(0) { $0 + $1.goal } / count
        main = scores.reduce(0) { $0 + $1.main } / count
        wrongSpeaker = scores.reduce(0) { $0 + $1.wrongSpeaker } / count
    }

    private init(_ weights: RecallWeights, _ conversation: Conversation) {
        var (goal, main, wrong) = (0.0, 0.0, 0.0)
        var (mains, wrongs) = (0.0, 0.0)
        for (place, question) in conversation.questions.enumerated() {
            let ranking = conversation.ranking(place, weights, limit: 20)
            let evidence = Set(question.evidence)
            func recall(_ count: Int) -> Double {
                Double(evidence.intersection(ranking.prefix(count)).count) / Double(max(1, evidence.count))
            }
            goal += (recall(5) + 2 * recall(10) + recall(20)) / 4
            if question.category < 5 {
                (main, mains) = (main + recall(10), mains + 1)
            } else {
                (wrong, wrongs) = (wrong + recall(10), wrongs + 1)
            }
        }
        self.goal = 100 * goal / Double(max(1, conversation.questions.count))
        self.main = 100 * main / max(1, mains)
        wrongSpeaker = 100 * wrong / max(1, wrongs)
    }

    var description: String { String(format: "goal %.2f, R@10 of 1-4 %.1f, of 5 %.1f", goal, main, wrongSpeaker) }
}
