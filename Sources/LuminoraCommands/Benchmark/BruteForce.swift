/// A scan of all vectors and all words, as anyone would write it, to compare the index with.
struct BruteForce {
    private let vectors: [[Float]]
    private let texts: [[Int]]
    private var numbers: [String: Int] = [:]

    /// Takes vectors, which are brought to length 1, and texts, which are cut into words.
    init(_ items: [MadeUpMemories.Item]) {
        vectors = items.map { Self.unit($0.vector) }
        var numbers: [String: Int] = [:]
        texts = items.map { item in
            item.text.split(separator: " ")
                .map { word in
                    let word = String(word)
                    if let known = numbers[word] { return known }
                    numbers[word] = numbers.count
                    return numbers.count - 1
                }
        }
        self.numbers = numbers
    }

    /// The places of the ten that are nearest by the cosine and the share of the words that they have.
    func search(_ words: [String], _ vector: [Float]) -> [Int] {
        let asked = words.compactMap { numbers[$0] }
        let direction = Self.unit(vector)
        var best: [(score: Float, row: Int)] = []
        for row in vectors.indices {
            var score: Float = 0
            let own = vectors[row]
            for column in direction.indices { score += own[column] * direction[column] }
            let text = texts[row]
            var shared = 0
            for word in asked where text.contains(word) { shared += 1 }
            score += Float(shared) / Float(max(words.count, 1))
            guard best.count < 10 || score > best[9].score else { continue }
            best.insert((score, row), at: best.firstIndex { $0.score < score } ?? best.count)
            if best.count > 10 { best.removeLast() }
        }
        return best.map(\.row)
    }

    private static func unit(_ vector: [Float]) -> [Float] {
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return length > 0 ? vector.map { $0 / length } : vector
    }
}
