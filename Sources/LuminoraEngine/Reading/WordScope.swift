/// The ways in which a word of a message can stand at a distance from "the user says so".
struct WordScope: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// After a negation: "no eres linda".
    static let negated = WordScope(rawValue: 1)
    /// Somebody else's words: "mi amigo dice que eres tonta".
    static let reported = WordScope(rawValue: 2)
    /// A condition or a wish: "if you were nice".
    static let supposed = WordScope(rawValue: 4)
    /// Part of a question: "¿eres linda?".
    static let asked = WordScope(rawValue: 8)
}
