import LuminoraCore

/// The moment tables of a language made ready.
struct MomentBook: Sendable {
    /// The Spanish tables.
    static let spanish = MomentBook(
        FactTable(
            language: .spanish,
            classes: [SpanishGrammar.classes, SpanishMoments.beings, SpanishMoments.classes],
            rules: [],
            date: DateWords.spanish,
            time: TimeWords.spanish,
            number: NumberWords.spanish
        ),
        rules: SpanishMoments.rules
    )
    /// The English tables.
    static let english = MomentBook(
        FactTable(
            language: .english,
            classes: [EnglishGrammar.classes, EnglishMoments.beings, EnglishMoments.classes],
            rules: [],
            date: DateWords.english,
            time: TimeWords.english,
            number: NumberWords.english
        ),
        rules: EnglishMoments.rules
    )

    /// The words, and the patterns found by the word that begins them.
    let book: FactBook
    private let rules: [MomentRule]
    /// The words of a story, a game or a dream: nothing in them happened.
    let stories: Int
    /// Words that ask to make something up.
    let pretence: Int
    /// Words that pass on news.
    let news: Int
    /// Words that say that somebody only believes or dreams so.
    let belief: Int
    /// Words that say that something is new.
    let lively: Int
    /// Words for childhood: what happened then is no news.
    let childhood: Int
    /// Words that make a being somebody else's: "el perro de mi tía".
    let of: Int
    /// Prepositions before places.
    let into: Int
    /// Words that make feelings trivial.
    let trifle: Int
    /// Words of love, which make a confession a good one.
    let love: Int
    /// Words for what may be grave, if the name beside them is that of somebody known.
    let grave: Int
    /// What people fear without its being a moment: spiders, exams.
    let tame: Int
    /// Words that make what follows a backdrop: "desde que me mudé".
    let backdrop: Int
    /// Words that speak to the character: what follows an opening is then no confession.
    let you: Int
    /// "Was", "era": after "when" they tell of long ago.
    let past: Int

    private init(_ table: FactTable, rules: [MomentRule]) {
        var table = table
        table.rules = rules.map { FactRule(outcomes: [.nothing], patterns: MomentRule.expanded($0.patterns)) }
        // A rule that names the classes, and belongs to no moment, makes their numbers known.
        let names = [
            "story", "pretence", "news", "belief", "lively", "childhood", "ofword", "into", "trifle", "lovely", "grave", "tame",
            "backdrop", "youword", "wasword",
        ]
        table.rules.append(FactRule(outcomes: [.nothing], patterns: names.map { "$ <\($0)> $" }.joined(separator: "\n")))
        book = FactBook(table)
        self.rules = rules
        let numbers = book.patterns.suffix(names.count)
            .map { pattern -> Int in
                for item in pattern.items {
                    if case .word(let number) = item.kind { return number }
                }
                return 0
            }
        stories = numbers[0]
        pretence = numbers[1]
        news = numbers[2]
        belief = numbers[3]
        lively = numbers[4]
        childhood = numbers[5]
        of = numbers[6]
        into = numbers[7]
        trifle = numbers[8]
        love = numbers[9]
        grave = numbers[10]
        tame = numbers[11]
        backdrop = numbers[12]
        you = numbers[13]
        past = numbers[14]
    }

    /// The rule of a pattern, if it is not one that only names a class.
    func rule(of pattern: Int) -> MomentRule? {
        let number = book.ruleOf[pattern]
        return number < rules.count ? rules[number] : nil
    }

    /// The tables of a language.
    static func of(_ language: Language) -> MomentBook { language == .spanish ? spanish : english }
}
