import LuminoraCore

/// What is said and remembered: each text has a word of its own, by which it must be found, and says whose it is.
///
/// A text is `TOKEN user USER [only AGENT] [from TOKEN] TOPIC…`, so that a search can be judged by what it brings back alone.
struct Texts {
    /// Words that many texts share; no two begin alike.
    static let topics = [
        "cometa", "guitarra", "montaña", "biblioteca", "velero", "jazmín", "tormenta", "panadería", "ajedrez", "faro", "laguna", "tranvía",
        "origami", "telescopio", "chocolate", "dragón", "huerto", "mercado", "nevada", "puente", "reloj", "sombrero", "violín", "zafiro",
    ]

    private let number: UInt64
    private var count: UInt64 = 0

    /// Makes the texts of a process.
    init(process number: Int) {
        self.number = UInt64(number)
    }

    /// A word that no other text has, of any process.
    mutating func token() -> String {
        count += 1
        var rest = Chance.mix(count << 8 | number)
        var letters = ""
        // The index tells words apart by how they begin, so that these begin differently. A digit at the end keeps them whole.
        for _ in 0..<11 {
            letters.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "b") + UInt8(rest % 25)))
            rest /= 25
        }
        return "\(letters)\(number)"
    }

    /// A text of a user.
    mutating func text(of user: UserID, only agent: AgentID? = nil, from source: String? = nil, _ chance: inout Chance) -> String {
        var words = [token(), "user", user.rawValue]
        if let agent { words += ["only", Cast.name(of: agent)] }
        if let source { words += ["from", source] }
        for _ in 0..<(2 + chance.number(6)) { words.append(Self.topics[chance.number(Self.topics.count)]) }
        return words.joined(separator: " ")
    }
}

/// What a text says of itself; read when it is asked for, for most texts are never asked.
struct TextMarks {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    /// Its own word.
    var token: String { String(text.prefix { $0 != " " }) }
    /// Whose it is.
    var user: String? { word(after: "user") }
    /// The name of the agent that alone may know it.
    var agent: String? { word(after: "only") }
    /// The token of the message that it was learnt from.
    var source: String? { word(after: "from") }

    /// Whether it has a word.
    func has(_ word: String) -> Bool { text.split(separator: " ").contains { $0 == word } }

    private func word(after mark: String) -> String? {
        let words = text.split(separator: " ")
        return words.firstIndex { $0 == mark }.flatMap { $0 + 1 < words.count ? String(words[$0 + 1]) : nil }
    }

    /// The number of the process that wrote it.
    var author: Int { token.last?.wholeNumberValue ?? 0 }

    /// The text, private to an agent or shared.
    static func text(_ text: String, only agent: AgentID?) -> String {
        var words = text.split(separator: " ").map(String.init)
        if let place = words.firstIndex(of: "only") { words.removeSubrange(place...min(place + 1, words.count - 1)) }
        if let agent { words.insert(contentsOf: ["only", Cast.name(of: agent)], at: min(3, words.count)) }
        return words.joined(separator: " ")
    }
}
