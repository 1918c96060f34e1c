import LuminoraCore

/// What the words of a group of patterns tell.
///
/// Patterns are written as for facts (``FactPattern``). The captures have fixed meanings: `who` is the being it is about, `kin` a word for one
/// without "my" ("Mum died"), `name` a person, `place` a place.
struct MomentRule: Sendable {
    /// What may set a match apart.
    struct Demand: OptionSet, Sendable {
        let rawValue: UInt16

        /// Only where the clause is exclaimed or says that it is new: "por fin", "today".
        static let lively = Demand(rawValue: 1)
        /// Even in a question, as in "can I tell you something?".
        static let evenAsked = Demand(rawValue: 2)
        /// Only where something follows in the message.
        static let opening = Demand(rawValue: 4)
        /// Even where the match stands in a negation.
        static let evenNegated = Demand(rawValue: 8)
        /// Not where the clause is laughed at.
        static let earnest = Demand(rawValue: 16)
        /// Even where the first word is in a report, as its own words say that it is passed on: "me dijo que sí".
        static let evenReported = Demand(rawValue: 32)
        /// Only where somebody of the user's is spoken of just before.
        static let ofSomebody = Demand(rawValue: 64)
        /// Only where nobody else is spoken of before in the clause, and the user is.
        static let ofOneself = Demand(rawValue: 128)
    }

    var kind: MomentKind
    var demand: Demand = []
    /// The sorts of beings that it is told of; empty for any.
    var sorts: Set<Being.Sort> = []
    var patterns: String

    init(_ kind: MomentKind, _ patterns: String) {
        self.kind = kind
        self.patterns = patterns
    }

    init(_ kind: MomentKind, _ demand: Demand, of sorts: Set<Being.Sort> = [], _ patterns: String) {
        self.kind = kind
        self.demand = demand
        self.sorts = sorts
        self.patterns = patterns
    }

    /// The patterns with the alternatives written out that ``FactPattern`` has not: `$` for the end of the clause, and several words that are
    /// joined by hyphens, as in `cancer-free|in-remission|$`.
    static func expanded(_ patterns: String) -> String {
        patterns.split(separator: "\n").flatMap { expanded(line: $0) }.joined(separator: "\n")
    }

    private static func expanded(line: Substring) -> [String] {
        var lines = [""]
        // Adverbs that a pattern may begin with need not be matched: it is found from the word after them, too.
        for var part in line.split(separator: " ").drop(while: { $0.hasPrefix("<") && $0.hasSuffix(">*") }) {
            var choices: [String] = []
            let isOptional = part.last == "?" && !part.hasPrefix("{")
            if part.contains("|"), part.contains("$") || part.contains("-"), !part.hasPrefix("!") {
                if isOptional {
                    part = part.dropLast()
                    choices.append("")
                }
                let alternatives = part.split(separator: "|")
                let words = alternatives.filter { $0 != "$" && !$0.contains("-") }
                if !words.isEmpty { choices.append(words.joined(separator: "|")) }
                choices += alternatives.filter { $0 == "$" || $0.contains("-") }.map { $0.split(separator: "-").joined(separator: " ") }
            } else {
                choices = [String(part)]
            }
            lines = lines.flatMap { line in choices.map { $0.isEmpty ? line : line.isEmpty ? $0 : line + " " + $0 } }
        }
        // What follows the end of a clause can never match.
        return lines.filter { !$0.split(separator: " ").dropLast().contains("$") }
    }
}
