import LuminoraEngine

/// The weights as numbers to be turned.
enum Weights {
    /// Those that conversations without importance and access can tell about.
    static let all: [(name: String, path: any WritableKeyPath<RecallWeights, Float> & Sendable)] = [
        ("saturation", \.saturation), ("lengthNorm", \.lengthNorm), ("before", \.before), ("after", \.after), ("fading", \.fading),
        ("answer", \.answer), ("sibling", \.sibling), ("speakerName", \.speakerName), ("completeness", \.completeness),
        ("vector", \.vector),
        ("vectorNeighbour", \.vectorNeighbour), ("speaker", \.speaker), ("date", \.date), ("time", \.time), ("session", \.session),
        ("length", \.length), ("question", \.question),
    ]

    /// What one would begin with who knows BM25 and nothing of conversations.
    static var plain: RecallWeights {
        var weights = RecallWeights()
        (weights.saturation, weights.lengthNorm) = (1.2, 0.75)
        (weights.before, weights.after, weights.fading, weights.answer) = (0.3, 0.3, 0.3, 1)
        (weights.sibling, weights.speakerName, weights.completeness) = (0.3, 0.5, 0.3)
        (weights.vector, weights.vectorNeighbour) = (0.3, 0.1)
        (weights.speaker, weights.date, weights.time) = (0.1, 0.1, 0.05)
        (weights.session, weights.length, weights.question) = (0.05, 0.05, 0.05)
        return weights
    }

    /// Weights that each lack one sign.
    static func without(_ weights: RecallWeights) -> [(name: String, weights: RecallWeights)] {
        func changed(_ change: (inout RecallWeights) -> Void) -> RecallWeights {
            var weights = weights
            change(&weights)
            return weights
        }
        return [
            ("lines around", changed { ($0.before, $0.after) = (0, 0) }), ("lines before", changed { $0.before = 0 }),
            ("lines after", changed { $0.after = 0 }), ("second lines", changed { $0.fading = 0 }), ("answers", changed { $0.answer = 1 }),
            ("siblings", changed { $0.sibling = 0 }), ("speaker names as words", changed { $0.speakerName = 0 }),
            ("completeness", changed { $0.completeness = 0 }), ("vectors", changed { $0.vector = 0 }),
            ("vectors around", changed { $0.vectorNeighbour = 0 }), ("speaker", changed { $0.speaker = 0 }),
            ("date", changed { $0.date = 0 }),
            ("time", changed { $0.time = 0 }), ("session", changed { $0.session = 0 }), ("length", changed { $0.length = 0 }),
            ("question", changed { $0.question = 0 }),
            (
                "anything but words",
                changed {
                    ($0.before, $0.after, $0.speaker, $0.date, $0.time, $0.session, $0.length, $0.question) = (0, 0, 0, 0, 0, 0, 0, 0)
                    ($0.vector, $0.speakerName) = (0, 1)
                }
            ),
        ]
    }

    /// Turns one weight after the other as long as that helps by a tenth of a point; smaller gains are chance.
    static func fit(_ start: RecallWeights, to conversations: [Conversation]) -> RecallWeights {
        var best = start
        var top = Score(best, on: conversations).goal
        for _ in 0..<3 {
            let before = top
            for (_, path) in all {
                for factor: Float in [0.6, 0.8, 1.25, 1.6] {
                    var weights = best
                    weights[keyPath: path] *= factor
                    let goal = Score(weights, on: conversations).goal
                    if goal > top + 0.1 { (best, top) = (weights, goal) }
                }
            }
            if top == before { break }
        }
        return best
    }

    /// The weights by name.
    static func text(_ weights: RecallWeights) -> String {
        all.map { "\($0.name) \(weights[keyPath: $0.path])" }.joined(separator: ", ")
    }
}
