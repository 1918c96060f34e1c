import LuminoraCore

/// A moment that a message tells.
struct Moment: Sendable {
    /// What happened.
    var kind: MomentKind
    /// How it felt.
    var sentiment: Sentiment
    /// The words of the pattern.
    var match: Range<Int>
    /// The words to cite.
    var words: Range<Int>
    /// The being that it is about.
    var who: Subject?
    /// The names of people and pets in the sentence.
    var people: [String] = []
    /// The names of places in the sentence.
    var places: [String] = []
    /// The day on which it happened, if another than that of the message.
    var day: Day?
    /// The language of the tables that found it.
    var language: Language

    /// A being as the message speaks of it.
    struct Subject: Sendable {
        /// The words without the possessive, as typed: "perro Max", "Max", "papá".
        var words: String
        /// Whether a possessive stands before them, so that "su" may.
        var isOwned: Bool
        /// Whether there are several.
        var isPlural: Bool
        /// The sort, if the message tells it.
        var sort: Being.Sort?
        /// The code of the role or the species.
        var code = ""
        /// The name.
        var name: String?
    }

    /// The importance, 0 to 10.
    var importance: Double { min(kind.type.baseImportance * sentiment.weight, 10) }

    /// Whether another telling may be of the same moment.
    func canBe(_ other: Moment) -> Bool {
        guard kind == other.kind else { return false }
        guard let who, let otherWho = other.who else { return true }
        if let name = who.name, let otherName = otherWho.name { return Slug.of(name) == Slug.of(otherName) }
        return who.code.isEmpty || otherWho.code.isEmpty || who.code == otherWho.code
    }
}
