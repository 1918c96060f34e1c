/// The words that the rules know, as small numbers, and the classes that they belong to.
struct Vocabulary: Sendable {
    /// Every word that is not in a table.
    static let unknown = 0
    /// A word outside the tables with the ending of a Spanish infinitive.
    static let infinitive = 1
    /// A number in digits.
    static let number = 2

    private var identifiers: [String: Int] = ["«unknown»": unknown, "«inf»": infinitive, "«num»": number]
    private var isSpanish = [false, false, false]
    private var isEnglish = [false, false, false]
    private var members: [Set<Int>] = []
    private var classes: [String: Int] = [:]
    private var rows: [UInt64] = []
    private var rowLength = 0
    private var unions: [(whole: Int, part: Int)] = []

    /// The number of a word, or `nil` for a word outside the tables.
    func identifier(of word: String) -> Int? {
        identifiers[word]
    }

    /// Whether a class has a word.
    func contains(_ word: Int, in wordClass: Int) -> Bool {
        rows[wordClass * rowLength + word >> 6] & (1 << UInt64(word & 63)) != 0
    }

    /// Whether a word occurs in the Spanish tables only.
    func isOnlySpanish(_ word: Int) -> Bool { isSpanish[word] && !isEnglish[word] }

    /// Whether a word occurs in the English tables only.
    func isOnlyEnglish(_ word: Int) -> Bool { isEnglish[word] && !isSpanish[word] }

    /// How many words there are.
    var count: Int { identifiers.count }

    /// The words of a class.
    func words(in wordClass: Int) -> Set<Int> { members[wordClass] }

    /// Adds the words of a table of classes.
    mutating func add(_ table: KeyValuePairs<String, String>, spanish: Bool) {
        for (name, words) in table {
            let index = wordClass(named: name)
            for entry in Vocabulary.parts(words[...], at: [0x20, 0x0A]) {
                for word in Vocabulary.forms(of: entry) {
                    members[index].insert(add(word, spanish: spanish))
                }
            }
        }
    }

    /// The number of a class, made empty when it is new.
    mutating func wordClass(named name: String) -> Int {
        if let known = classes[name] { return known }
        members.append([])
        classes[name] = members.count - 1
        return members.count - 1
    }

    /// The class of alternatives such as "eres|sos|<are>".
    mutating func wordClass(of alternatives: Substring, spanish: Bool) -> Int {
        let parts = Vocabulary.parts(alternatives, at: [0x7C])
        if parts.count == 1, let only = parts.first, only.utf8.first == 0x3C {
            return wordClass(named: String(only.dropFirst().dropLast()))
        }
        let index = wordClass(named: "|" + alternatives)
        for part in parts {
            if part.utf8.first == 0x3C {
                unions.append((index, wordClass(named: String(part.dropFirst().dropLast()))))
            } else {
                members[index].insert(add(String(part), spanish: spanish))
            }
        }
        return index
    }

    /// Makes the classes ready for look-up; nothing is added afterwards.
    mutating func freeze() {
        let infinitives = wordClass(named: "inf")
        members[infinitives].insert(Vocabulary.infinitive)
        for (word, identifier) in identifiers where isSpanish[identifier] && Vocabulary.isInfinitive(word) {
            members[infinitives].insert(identifier)
        }
        let numbers = wordClass(named: "num")
        members[numbers].insert(Vocabulary.number)
        for union in unions { members[union.whole].formUnion(members[union.part]) }
        rowLength = (identifiers.count + 63) / 64
        rows = Array(repeating: 0, count: rowLength * members.count)
        for (index, words) in members.enumerated() {
            for word in words {
                rows[index * rowLength + word >> 6] |= 1 << UInt64(word & 63)
            }
        }
    }

    /// Whether a folded word has the ending of a Spanish infinitive, with or without pronouns.
    static func isInfinitive(_ word: String) -> Bool {
        let bytes = word.utf8
        guard bytes.count >= 4 else { return word == "ver" || word == "dar" || word == "ir" || word == "ser" }
        return endings.contains { bytes.suffix($0.count).elementsEqual($0) }
    }

    /// The endings of infinitives with and without pronouns, as bytes: all words of the tables are looked at when they are made ready.
    private static let endings: [[UInt8]] = ["ar", "er", "ir"]
        .flatMap { ending in
            ["", "me", "te", "se", "lo", "la", "le", "nos", "los", "las", "les", "telo", "tela", "melo"].map { Array((ending + $0).utf8) }
        }

    /// Adds the forms of one entry to a class.
    ///
    /// - Returns: The numbers of the words.
    mutating func insert(_ entry: Substring, in wordClass: Int, spanish: Bool) -> [Int] {
        let words = Vocabulary.forms(of: entry).map { add($0, spanish: spanish) }
        members[wordClass].formUnion(words)
        return words
    }

    private mutating func add(_ word: String, spanish: Bool) -> Int {
        let index: Int
        if let known = identifiers[word] {
            index = known
        } else {
            index = identifiers.count
            identifiers[word] = index
            isSpanish.append(false)
            isEnglish.append(false)
        }
        if spanish { isSpanish[index] = true } else { isEnglish[index] = true }
        return index
    }

    /// Cuts a table at bytes, which is much quicker than at characters.
    static func parts(_ text: Substring, at separators: [UInt8]) -> [Substring] {
        text.utf8.split { separators.contains($0) }.map { Substring($0) }
    }

    /// The forms of an entry: "lind@" has four, "amable~" and "genial=" a plural, "encantador#" four.
    private static func forms(of entry: Substring) -> [String] {
        guard let last = entry.utf8.last, last < 0x80 else { return [String(entry)] }
        let stem = String(Substring(entry.utf8.dropLast()))
        return switch Unicode.Scalar(last) {
        case "@": [stem + "o", stem + "a", stem + "os", stem + "as"]
        case "~": [stem, stem + "s"]
        case "=": [stem, stem + "es"]
        case "#": [stem, stem + "a", stem + "es", stem + "as"]
        default: [String(entry)]
        }
    }
}
