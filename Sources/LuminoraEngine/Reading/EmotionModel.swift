package import LuminoraCore

/// A small linear model of what a message feels, learnt from English comments and Spanish subtitles.
///
/// It reckons with words, pairs of words and parts of words, knows nothing of who feels what, and so is only one voice next to the rules.
package enum EmotionModel {
    /// The language that a message is taken for.
    package enum Tongue: Sendable {
        case english, spanish
    }

    /// How likely each emotion is, in the order of `Emotion.allCases`.
    ///
    /// - Parameters:
    ///   - text: The message; of a long one, the beginning is looked at.
    ///   - language: Its language, or `nil` where it cannot be told; then both are asked.
    /// - Returns: Seven values that add up to 1.
    package static func likelihoods(of text: String, language: Language?) -> [Double] {
        switch language {
        case .spanish?: return softmax(scores(of: text, by: .spanish))
        case .some: return softmax(scores(of: text, by: .english))
        case nil:
            let english = softmax(scores(of: text, by: .english))
            let spanish = softmax(scores(of: text, by: .spanish))
            return zip(english, spanish).map { ($0 + $1) / 2 }
        }
    }

    /// What speaks for each emotion, in the order of `Emotion.allCases`.
    package static func scores(of text: String, by tongue: Tongue) -> [Double] {
        let weights = tongue == .english ? EmotionWeights.english : EmotionWeights.spanish
        let features = EmotionFeatures(text, basis: weights.basis)
        var scores = weights.bias
        add(features.whole, share: 1, weights, &scores)
        add(features.partial, share: 0.6, weights, &scores)
        return scores
    }

    /// Likelihoods that add up to 1.
    static func softmax(_ scores: [Double]) -> [Double] {
        let top = scores.max() ?? 0
        let powers = scores.map { Logarithm.powerOfTwo(($0 - top) * 1.442695040888963) }
        let total = powers.reduce(0, +)
        return powers.map { $0 / total }
    }

    private static func add(_ numbers: [UInt32], share: Double, _ weights: EmotionWeights, _ scores: inout [Double]) {
        // A long message has more of everything; the 8 keeps short ones from being too sure.
        let factor = share / (Double(numbers.count) + 8).squareRoot()
        let slots = numbers.compactMap(weights.slot).sorted()
        var index = 0
        while index < slots.count {
            var end = index + 1
            while end < slots.count, slots[end] == slots[index] { end += 1 }
            weights.add(slots[index], times: factor * (1 + Logarithm.natural(Double(end - index))), to: &scores)
            index = end
        }
    }
}
