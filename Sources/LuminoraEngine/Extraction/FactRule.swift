import LuminoraCore

/// What follows where one of a group of patterns matches.
///
/// Keys and values are templates. The key `@same` is the one that was told last. In a key `{x}` is the slug or the code of the capture `x`, and `{a|b}` the first that was captured; in a
/// value `{x}` is the capture as said and `#x` its code. A value with `=` makes an object, whose members are parted by spaces and left out
/// where nothing was captured: `relation=wife name={name}`. `@past` and `@future` are the date that the clause speaks of, read backwards or
/// forwards from the message, `@time` its time of day, and `@early`, `@noon`, `@late` the time of a habit, where a bare "nine" is in the
/// morning, at noon or in the evening; an object whose member ends with "!" is made only if that was said. `~x` is a code in words. A capture of a list gives one fact for each element.
struct FactRule: Sendable {
    /// What is done.
    enum Outcome: Sendable {
        /// Proposes a fact.
        case fact(FactProposal.Action, key: String, value: String?)
        /// Tells of the being in the capture `who`, or of the one that was spoken of last: members to add, which may be none.
        case being(String)
        /// The being in the capture `who` is no longer the user's.
        case lose
        /// Nothing is learnt from the words matched: "tengo sueño".
        case nothing
        /// The next clause may be on a stem, though nothing was told: "hablo tres idiomas: ...".
        case topic(String)
        /// Nothing is learnt from here to the end of the sentence: "en el juego", "traduce".
        case elsewhere
    }

    var outcomes: [Outcome]
    /// The stem of a fact that the clause before must have told: "ahora en Cusco" after one on the city.
    var after: String?
    /// The scopes in which the words teach nothing.
    var unless: WordScope = [.negated, .reported, .supposed, .asked]
    var patterns: String
}

extension FactRule {
    /// Words that say that something is so.
    static func assert(_ key: String, _ value: String, _ patterns: String) -> FactRule {
        FactRule(outcomes: [.fact(.assert, key: key, value: value)], patterns: patterns)
    }

    /// Words that say that something is so in place of what was.
    static func supersede(_ key: String, _ value: String, after: String? = nil, _ patterns: String) -> FactRule {
        FactRule(outcomes: [.fact(.supersede, key: key, value: value)], after: after, patterns: patterns)
    }

    /// Words that say that something is no longer so.
    static func retract(_ key: String, _ value: String?, _ patterns: String) -> FactRule {
        FactRule(outcomes: [.fact(.retract, key: key, value: value)], patterns: patterns)
    }

    /// Words on a being: a person or a pet of the user's.
    static func being(_ members: String, _ patterns: String) -> FactRule {
        FactRule(outcomes: [.being(members)], patterns: patterns)
    }

    /// Words that say that a being is no longer the user's.
    static func lose(_ patterns: String) -> FactRule { FactRule(outcomes: [.lose], patterns: patterns) }

    /// Words that look like a fact and are none.
    static func nothing(_ patterns: String) -> FactRule { FactRule(outcomes: [.nothing], unless: [], patterns: patterns) }

    /// Words that lead to a fact in the next clause.
    static func topic(_ stem: String, _ patterns: String) -> FactRule { FactRule(outcomes: [.topic(stem)], patterns: patterns) }

    /// Words after which the sentence is not about the user's life.
    static func elsewhere(_ patterns: String) -> FactRule { FactRule(outcomes: [.elsewhere], unless: [], patterns: patterns) }

    /// Words that say that something is so, where the clause before told a fact of a stem.
    static func assert(_ key: String, _ value: String, after: String, _ patterns: String) -> FactRule {
        FactRule(outcomes: [.fact(.assert, key: key, value: value)], after: after, patterns: patterns)
    }

    /// Words on a being, where the clause before told of one of a stem.
    static func being(_ members: String, after: String, _ patterns: String) -> FactRule {
        FactRule(outcomes: [.being(members)], after: after, patterns: patterns)
    }

    /// Words with several outcomes.
    static func all(_ outcomes: [Outcome], _ patterns: String) -> FactRule { FactRule(outcomes: outcomes, patterns: patterns) }

    /// The rule for words in a condition or a wish too: "quisiera ser médico".
    func evenSupposed() -> FactRule {
        var rule = self
        rule.unless.remove(.supposed)
        return rule
    }

    /// The rule for words after a negation too, where being spoken of is enough.
    func evenNegated() -> FactRule {
        var rule = self
        rule.unless.remove(.negated)
        return rule
    }
}

/// The tables of a language.
struct FactTable: Sendable {
    /// The language.
    var language: Language
    /// Word classes; an entry such as `perr@:dog` has the code `dog`.
    var classes: [KeyValuePairs<String, String>]
    /// Endings by which words outside the tables fall into a class: "-ista" into the jobs.
    var endings: KeyValuePairs<String, String> = [:]
    /// The other role where a noun stands for both: a name in "-a" among "hijos" is a daughter's.
    var counterparts: [String: String] = [:]
    /// The rules; where two match from the same word, the first one counts.
    var rules: [FactRule]
    /// Reads a date that begins at a word.
    var date: @Sendable (ArraySlice<SpokenWord>, Day) -> DateSpan?
    /// Reads a time of day that begins at a word.
    var time: @Sendable (ArraySlice<SpokenWord>) -> TimeSpan?
    /// Reads a number that begins at a word.
    var number: @Sendable (ArraySlice<SpokenWord>) -> (value: Int, length: Int)?
}
