import LuminoraCore

/// The tables of a language made ready: every pattern, found by the word that begins it.
final class FactBook: Sendable {
    /// The Spanish tables.
    static let spanish = FactBook(SpanishFacts.table)
    /// The English tables.
    static let english = FactBook(EnglishFacts.table)

    let table: FactTable
    let vocabulary: Vocabulary
    let grammar: Grammar
    let patterns: [FactPattern]
    /// The rule of each pattern.
    let ruleOf: [Int]
    /// The patterns that a word can begin.
    let starts: [[Int]]
    /// The patterns that begin with anything; they are tried at the start of a clause only.
    let open: [Int]
    /// The patterns that begin with a being.
    let withBeing: [Int]
    private let codes: [Int: [Int: String]]
    private let endings: [(ending: String, word: Int)]

    /// The numbers of the classes that the engine itself asks for.
    struct Grammar: Sendable {
        /// Articles, which are left out of what is captured.
        let article: Int
        /// Words that end a noun phrase: conjunctions, pronouns, adverbs, verbs.
        let stop: Int
        /// Prepositions that may stand inside a noun phrase.
        let glue: Int
        /// Prepositions that may stand in a phrase with a verb, too.
        let verbGlue: Int
        /// Words that part the elements of a list.
        let and: Int
        /// "mi", "my": a being follows.
        let possessive: Int
        /// Words between a possessive and the noun.
        let adjective: Int
        /// "un", "dos", "a": a being is introduced.
        let indefinite: Int
        /// Particles inside a name.
        let particle: Int
        /// Words that are no name though they stand where names do.
        let noName: Int
        /// Words that are no place.
        let noPlace: Int
        /// Words that can begin a date or a time.
        let when: Int
        /// Roles in a family.
        let kin: Int
        /// Kinds of pets.
        let pet: Int
        /// Words for friends.
        let friend: Int
        /// Words for partners.
        let partner: Int
        /// Names of languages.
        let language: Int
        /// Words of degree, which are left out: "un poco de".
        let degree: Int
        /// Words by which users speak of themselves.
        let own: Int
        /// Infinitives.
        let infinitive: Int
        /// "de", "of": a possessive may follow inside a phrase.
        let ofGlue: Int
        /// Words that are verbs unless a preposition or an article stands before them.
        let verbNoun: Int
        /// Numbers in words.
        let count: Int
        /// "mañana", "week": what follows a preposition of time.
        let dayPart: Int
        /// "para": what it leads to belongs to the phrase unless it is a verb.
        let purpose: Int
        /// Prepositions that are said again in a list: "al polen y al polvo".
        let listLead: Int
        /// "los", "cada": a day of the week after it is no date.
        let every: Int
        /// "niño", "joven": an age of life, after "de".
        let stage: Int
        /// "que": a clause follows.
        let that: Int
        /// Days of the week.
        let weekday: Int
        /// Given names, which need no capital.
        let given: Int
        /// "años", "years".
        let years: Int
        /// Words of places that have an article: "la Paz".
        let articled: Int
    }

    init(_ table: FactTable) {
        let spanish = table.language == .spanish
        var vocabulary = Vocabulary()
        var codes: [Int: [Int: String]] = [:]
        for classes in table.classes {
            for (name, entries) in classes {
                let wordClass = vocabulary.wordClass(named: name)
                for entry in Vocabulary.parts(entries[...], at: [0x20, 0x0A]) {
                    let sides = Vocabulary.parts(entry, at: [0x3A])
                    guard let word = sides.first else { continue }
                    for known in vocabulary.insert(Spelling.folded(word)[...], in: wordClass, spanish: spanish) where sides.count > 1 {
                        codes[wordClass, default: [:]][known] = String(sides[1])
                    }
                }
            }
        }
        var endings: [(String, Int)] = []
        for (name, list) in table.endings {
            guard let word = vocabulary.insert("«\(name)»", in: vocabulary.wordClass(named: name), spanish: spanish).first else { continue }
            for ending in list.split(whereSeparator: \.isWhitespace) { endings.append((String(ending), word)) }
        }
        self.endings = endings
        grammar = Grammar(vocabulary: &vocabulary)
        var patterns: [FactPattern] = []
        var ruleOf: [Int] = []
        for (index, rule) in table.rules.enumerated() {
            for line in Vocabulary.parts(rule.patterns[...], at: [0x0A]) {
                patterns.append(FactPattern(line, spanish: spanish, vocabulary: &vocabulary))
                ruleOf.append(index)
            }
        }
        vocabulary.freeze()
        var starts: [[Int]] = Array(repeating: [], count: vocabulary.count)
        var open: [Int] = []
        var withBeing: [Int] = []
        var noted = Array(repeating: -1, count: vocabulary.count)
        for (index, pattern) in patterns.enumerated() {
            let beginnings = pattern.beginnings
            if beginnings.isOpen { open.append(index) }
            if beginnings.isWithBeing { withBeing.append(index) }
            for wordClass in beginnings.classes {
                for word in vocabulary.words(in: wordClass) where noted[word] != index {
                    noted[word] = index
                    starts[word].append(index)
                }
            }
        }
        self.table = table
        self.vocabulary = vocabulary
        self.patterns = patterns
        self.ruleOf = ruleOf
        self.starts = starts
        self.open = open
        self.withBeing = withBeing
        self.codes = codes
    }

    /// The rule of a pattern.
    func rule(of pattern: Int) -> FactRule { table.rules[ruleOf[pattern]] }

    /// The code that a class gives a word.
    func code(of word: Int, in wordClass: Int) -> String? { codes[wordClass]?[word] }

    /// The number of a word.
    func identifier(of word: SpokenWord) -> Int {
        if let known = vocabulary.identifier(of: word.folded) { return known }
        if word.isNumber { return Vocabulary.number }
        for (ending, known) in endings where word.folded.utf8.count > ending.utf8.count + 1 && word.folded.hasSuffix(ending) { return known }
        return table.language == .spanish && Vocabulary.isInfinitive(word.folded) ? Vocabulary.infinitive : Vocabulary.unknown
    }
}

extension FactBook.Grammar {
    fileprivate init(vocabulary: inout Vocabulary) {
        article = vocabulary.wordClass(named: "article")
        stop = vocabulary.wordClass(named: "stop")
        glue = vocabulary.wordClass(named: "glue")
        verbGlue = vocabulary.wordClass(named: "verbglue")
        and = vocabulary.wordClass(named: "and")
        possessive = vocabulary.wordClass(named: "possessive")
        adjective = vocabulary.wordClass(named: "adjective")
        indefinite = vocabulary.wordClass(named: "indefinite")
        particle = vocabulary.wordClass(named: "particle")
        noName = vocabulary.wordClass(named: "noname")
        noPlace = vocabulary.wordClass(named: "noplace")
        when = vocabulary.wordClass(named: "when")
        kin = vocabulary.wordClass(named: "kin")
        pet = vocabulary.wordClass(named: "pet")
        friend = vocabulary.wordClass(named: "friend")
        partner = vocabulary.wordClass(named: "partner")
        language = vocabulary.wordClass(named: "language")
        degree = vocabulary.wordClass(named: "degree")
        own = vocabulary.wordClass(named: "own")
        infinitive = vocabulary.wordClass(named: "inf")
        ofGlue = vocabulary.wordClass(named: "of")
        verbNoun = vocabulary.wordClass(named: "verbnoun")
        count = vocabulary.wordClass(named: "count")
        dayPart = vocabulary.wordClass(named: "daypart")
        given = vocabulary.wordClass(named: "given")
        purpose = vocabulary.wordClass(named: "purpose")
        listLead = vocabulary.wordClass(named: "listlead")
        every = vocabulary.wordClass(named: "every")
        weekday = vocabulary.wordClass(named: "weekday")
        stage = vocabulary.wordClass(named: "stage")
        that = vocabulary.wordClass(named: "that")
        years = vocabulary.wordClass(named: "years")
        articled = vocabulary.wordClass(named: "articled")
    }
}
