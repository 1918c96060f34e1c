/// The words that the screen knows, as small numbers, and the classes that they belong to.
struct ScreenWords: Sendable {
    /// Every word outside the tables.
    static let unknown = 0

    private var numbers: [UInt64: Int] = [:]
    private var rotated: [UInt64: Int] = [:]
    private var scrambled: [UInt64: Int] = [:]
    private var classes: [String: Int] = ["": 0]
    private var members: [Set<Int>] = [[]]
    private var unions: [(whole: Int, part: Int)] = []
    private var rows: [UInt64] = []
    private var rowLength = 0

    /// How many words there are, the unknown one counted.
    var count: Int { numbers.count + 1 }

    /// The number of a word by its fingerprint.
    func number(_ print: Fingerprint) -> Int { numbers[print.value] ?? ScreenWords.unknown }

    /// The number of a word whose rot13 has this fingerprint.
    func number(rotated print: Fingerprint) -> Int { rotated[print.value] ?? ScreenWords.unknown }

    /// The number of a long word written with its inner letters in disorder.
    func number(scrambled bytes: ArraySlice<UInt8>) -> Int {
        bytes.count >= 6 ? scrambled[ScreenWords.disorder(bytes)] ?? ScreenWords.unknown : ScreenWords.unknown
    }

    /// Whether a class has a word.
    func contains(_ word: Int, in wordClass: Int) -> Bool {
        rows[wordClass * rowLength + word >> 6] & (1 << UInt64(word & 63)) != 0
    }

    /// The words of a class.
    func words(in wordClass: Int) -> Set<Int> { members[wordClass] }

    /// Adds a table of classes: plain words, other classes in angle brackets, and Spanish verbs such as "habl+ar".
    ///
    /// A verb adds its commands to the class, its wishes and futures for "tú" to the class with "2" at the end, its present to the one
    /// with "p", and its infinitives to the one with "i".
    mutating func add(_ table: KeyValuePairs<String, String>) {
        for (name, words) in table {
            let index = wordClass(named: name)
            for entry in words.split(whereSeparator: \.isWhitespace) {
                if entry.hasPrefix("<") {
                    unions.append((index, wordClass(named: String(entry.dropFirst().dropLast()))))
                } else if let plus = entry.firstIndex(of: "+") {
                    let forms = SpanishVerb(stem: entry[..<plus], ending: entry[entry.index(after: plus)...])
                    insert(forms.commands, name)
                    insert(forms.statements, name + "2")
                    insert(forms.present, name + "p")
                    insert(forms.infinitives, name + "i")
                } else {
                    insert([String(entry)], name)
                }
            }
        }
    }

    /// The class of alternatives such as "eres|sos|<be>".
    mutating func wordClass(of alternatives: Substring) -> Int {
        let parts = alternatives.split(separator: "|")
        if parts.count == 1, let only = parts.first, only.hasPrefix("<") { return wordClass(named: String(only.dropFirst().dropLast())) }
        let name = "|" + alternatives
        let index = wordClass(named: name)
        for part in parts {
            if part.hasPrefix("<") {
                unions.append((index, wordClass(named: String(part.dropFirst().dropLast()))))
            } else {
                insert([String(part)], name)
            }
        }
        return index
    }

    /// Makes the classes ready for look-up; nothing is added afterwards.
    mutating func freeze() {
        // Twice, for a class of classes may itself be part of one.
        for _ in 0..<3 { for union in unions { members[union.whole].formUnion(members[union.part]) } }
        rowLength = (count + 63) / 64
        rows = Array(repeating: 0, count: rowLength * members.count)
        for (index, words) in members.enumerated() {
            for word in words { rows[index * rowLength + word >> 6] |= 1 << UInt64(word & 63) }
        }
    }

    private mutating func wordClass(named name: String) -> Int {
        if let known = classes[name] { return known }
        members.append([])
        classes[name] = members.count - 1
        return members.count - 1
    }

    private mutating func insert(_ words: [String], _ name: String) {
        let index = wordClass(named: name)
        for word in words {
            let bytes = Array(word.utf8)
            let print = Fingerprint(bytes)
            let number = numbers[print.value] ?? count
            numbers[print.value] = number
            rotated[Fingerprint(bytes.map(ScreenWords.rotate)).value] = number
            if bytes.count >= 6 { scrambled[ScreenWords.disorder(bytes[...])] = number }
            members[index].insert(number)
        }
    }

    private static func rotate(_ byte: UInt8) -> UInt8 {
        byte >= 0x61 && byte <= 0x7A ? (byte - 0x61 + 13) % 26 + 0x61 : byte
    }

    /// Equal for words with the same first and last letters and the same others in any order.
    private static func disorder(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var sum: UInt64 = 0
        for byte in bytes { sum &+= Fingerprint([byte]).value &* 0x9E37_79B9_7F4A_7C15 }
        return sum ^ UInt64(bytes.first ?? 0) << 8 ^ UInt64(bytes.last ?? 0)
    }
}

/// A number that stands for a word in a table.
struct Fingerprint: Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}

/// The forms of a regular Spanish verb in which one person orders another.
struct SpanishVerb {
    var commands: [String] = []
    var statements: [String] = []
    var present: [String] = []
    var infinitives: [String] = []

    init(stem: Substring, ending: Substring) {
        let (told, wished) = ending == "ar" ? ("a", "e") : ("e", "a")
        // "indicar" has "indiques", "pagar" "pagues", "comenzar" "comiences".
        var soft = String(stem)
        if ending == "ar" {
            if stem.hasSuffix("c") { soft = stem.dropLast() + "qu" }
            if stem.hasSuffix("g") { soft = stem + "u" }
            if stem.hasSuffix("z") { soft = stem.dropLast() + "c" }
        }
        let pronouns = ["", "me", "te", "le", "les", "lo", "la", "los", "las", "nos", "se", "melo", "selo"]
        commands = pronouns.flatMap { ["\(stem)\(told)\($0)", "\(soft)\(wished)\($0)", "\(soft)\(wished)n\($0)"] }
        present = ["\(stem)\(told)s"]
        statements = ["\(soft)\(wished)s", "\(stem)\(ending)as", "\(stem)\(ending)an"]
        infinitives = pronouns.map { "\(stem)\(ending)\($0)" }
    }
}
