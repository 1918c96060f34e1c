/// Turns of phrase, to be found among the words of a message in one pass.
struct PhraseSet: Sendable {
    private let tails: [String: [[String]]]

    init(_ phrases: [String]) {
        var tails: [String: [[String]]] = [:]
        for phrase in phrases {
            let words = phrase.split(separator: " ").map(String.init)
            if let first = words.first { tails[first, default: []].append(Array(words.dropFirst())) }
        }
        self.tails = tails
    }

    /// Whether one of the phrases stands among the words.
    func isIn(_ words: ArraySlice<WordList.Word>) -> Bool {
        words.indices.contains { index in
            guard let candidates = tails[words[index].plain] else { return false }
            return candidates.contains { tail in
                tail.count < words.endIndex - index && tail.indices.allSatisfy { words[index + 1 + $0].plain == tail[$0] }
            }
        }
    }
}
