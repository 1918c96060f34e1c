/// Guesses what somebody meant to write.
package enum NearestWord {
    /// The candidate that differs from `word` in the fewest letters, if it is near enough to be a misspelling.
    package static func nearest(to word: String, among candidates: [String]) -> String? {
        let limit = max(1, min(3, (word.count + 1) / 3))
        let distances = candidates.map { (word: $0, distance: distance(Array(word.lowercased()), Array($0.lowercased()))) }
        guard let best = distances.min(by: { $0.distance < $1.distance }), best.distance <= limit else { return nil }
        return best.word
    }

    /// The number of letters to insert, take out or change (Levenshtein).
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        guard !left.isEmpty, !right.isEmpty, left.count <= 100, right.count <= 100 else { return max(left.count, right.count) }
        var previous = Array(0...right.count)
        for (row, character) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                current.append(min(previous[column + 1] + 1, current[column] + 1, previous[column] + (character == other ? 0 : 1)))
            }
            previous = current
        }
        return previous[right.count]
    }
}
