import Synchronization

/// What is known of the tokens that were met last, whatever text they stand in.
///
/// About two thirds of the tokens of a conversation are among the thousand most frequent, and two thirds of the work for a text are
/// done for each of its tokens alone. What is kept is exactly what would be worked out again, so that it changes no vector.
final class TokenCache: Sendable {
    private struct State {
        /// The place of each token that is kept.
        var places: [Int32: Int] = [:]
        /// The token at each place.
        var tokens: [Int32] = []
        /// Whether a token was met since the hand last passed it.
        var isRecent: [Bool] = []
        /// The numbers, place by place.
        var numbers: [Float] = []
        /// The place that is looked at first when one has to go.
        var hand = 0
    }

    /// The most tokens that are kept.
    let capacity: Int
    /// The numbers that are kept of a token.
    let width: Int
    private let state = Mutex(State())

    /// Makes an empty cache.
    ///
    /// - Parameters:
    ///   - capacity: The most tokens that are kept; 0 keeps none.
    ///   - width: The numbers that are kept of a token.
    init(capacity: Int, width: Int) {
        self.capacity = capacity
        self.width = width
    }

    /// How many tokens are kept.
    var count: Int { state.withLock { $0.tokens.count } }

    /// Copies what is known of tokens.
    ///
    /// - Parameters:
    ///   - tokens: The tokens of a text.
    ///   - target: Where the numbers go, ``width`` for each token.
    /// - Returns: The indices of those tokens of which nothing is known.
    func copy(_ tokens: [Int32], to target: UnsafeMutablePointer<Float>) -> [Int] {
        guard capacity > 0 else { return Array(tokens.indices) }
        return state.withLock { state in
            tokens.indices.filter { index in
                guard let place = state.places[tokens[index]] else { return true }
                state.isRecent[place] = true
                state.numbers.withUnsafeBufferPointer { numbers in
                    guard let start = numbers.baseAddress else { return }
                    (target + index * width).update(from: start + place * width, count: width)
                }
                return false
            }
        }
    }

    /// Keeps what was worked out.
    ///
    /// - Parameters:
    ///   - tokens: The tokens of a text.
    ///   - indices: Those that were worked out.
    ///   - source: The numbers of all tokens of the text.
    func keep(_ tokens: [Int32], at indices: [Int], from source: UnsafePointer<Float>) {
        guard capacity > 0, !indices.isEmpty else { return }
        state.withLock { state in
            for index in indices where state.places[tokens[index]] == nil {
                let place = makeRoom(&state, for: tokens[index])
                state.numbers.withUnsafeMutableBufferPointer { numbers in
                    guard let start = numbers.baseAddress else { return }
                    (start + place * width).update(from: source + index * width, count: width)
                }
            }
        }
    }

    /// Gives a token a place: a new one, or that of one which was not met for a whole round of the hand.
    private func makeRoom(_ state: inout State, for token: Int32) -> Int {
        if state.tokens.count < capacity {
            let place = state.tokens.count
            state.tokens.append(token)
            state.isRecent.append(false)
            state.numbers.append(contentsOf: repeatElement(0, count: width))
            state.places[token] = place
            return place
        }
        while state.isRecent[state.hand] {
            state.isRecent[state.hand] = false
            state.hand = (state.hand + 1) % capacity
        }
        let place = state.hand
        state.hand = (state.hand + 1) % capacity
        state.places[state.tokens[place]] = nil
        state.tokens[place] = token
        state.places[token] = place
        return place
    }
}
