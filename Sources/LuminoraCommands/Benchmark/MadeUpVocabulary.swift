/// 5,000 words, of which the first are said as often as function words are and the last hardly ever.
struct MadeUpVocabulary: Sendable {
    /// The words, the most frequent first.
    let words: [String]
    /// The chance of a word or of one before it.
    private let chances: [Double]

    /// How many words there are.
    static let size = 5000
    /// How many of them are function words; they are the most frequent ones, as in any language.
    static let functionWords = frequent.count

    init(seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        var words = Self.frequent
        var seen = Set(words)
        while words.count < Self.size {
            let word = Self.madeUp(using: &random)
            if seen.insert(word).inserted { words.append(word) }
        }
        self.words = words
        // Zipf's law: a word's frequency falls with its rank.
        var sum = 0.0
        let sums = words.indices.map { rank in
            sum += 1 / Double(rank + 1)
            return sum
        }
        chances = sums.map { $0 / sum }
    }

    /// The rank of a word that is drawn by frequency.
    func draw(using random: inout SeededNumbers) -> Int {
        let share = random.share()
        var (low, high) = (0, words.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if chances[middle] < share { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// A word of two to four syllables.
    private static func madeUp(using random: inout SeededNumbers) -> String {
        var word = ""
        for _ in 0..<Int.random(in: 2...4, using: &random) {
            let consonant = Int.random(in: 0..<consonants.count, using: &random)
            let vowel = Int.random(in: 0..<vowels.count, using: &random)
            word += consonants[consonant] + vowels[vowel]
        }
        return word
    }

    private static let consonants = "b c d f g j k l m n p r s t v z br ch cl dr gr pl tr".split(separator: " ").map(String.init)
    private static let vowels = "a e i o u ai ea ou".split(separator: " ").map(String.init)
    private static let frequent = """
        the and to a of in my i was is it for with on that we at but have so this they he she be as are had her his me from were by about
        all just one when there what up out or an if not been do our
        """
        .split(whereSeparator: \.isWhitespace).map(String.init)
}
