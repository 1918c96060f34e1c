import LuminoraCore

/// What follows when a pattern matches.
enum RuleOutcome: Sendable {
    /// The message does something, unless the match begins in one of the scopes.
    case interactions([Interaction], unless: WordScope)
    /// As above, for clauses that end with "!" only.
    case exclaimed([Interaction], unless: WordScope)
    /// The words after the first of the match, to the end of the clause, are in a scope.
    case frame(WordScope)
    /// The words before the match in the same sentence are in a scope: "eres tonta, dice mi hermano".
    case frameBefore(WordScope)
    /// No frame begins inside the match, and the clause is not taken as a question: "no solo", "¿sabías que".
    case clear
    /// The user seems to feel something, with a weight of 0 to 1.
    case emotion(Emotion, Double)
    /// The message is good or bad in tone, -1 to 1, without a feeling.
    case tone(Double)
}

/// Patterns, one to a line, with the same outcome.
struct RuleGroup: Sendable {
    let outcome: RuleOutcome
    let spanish: Bool
    let patterns: String

    static func spanish(_ outcome: RuleOutcome, _ patterns: String) -> RuleGroup {
        RuleGroup(outcome: outcome, spanish: true, patterns: patterns)
    }

    static func english(_ outcome: RuleOutcome, _ patterns: String) -> RuleGroup {
        RuleGroup(outcome: outcome, spanish: false, patterns: patterns)
    }
}

/// The tables made ready: every pattern, found by the word that begins it.
struct RuleBook: Sendable {
    /// The rules of both languages.
    static let standard = RuleBook(
        groups: FrameRules.groups + SpanishRules.groups + SpanishInsults.groups + SpanishLife.groups + EnglishRules.groups + EnglishInsults.groups
            + EnglishLife.groups + EmotionRules.groups
    )

    let vocabulary: Vocabulary
    let outcomes: [RuleOutcome]
    private let patterns: [WordPattern]
    private let frames: [[Int]]
    private let readings: [[Int]]

    let breaks: Int
    let joins: Int
    let subjects: Int
    let leads: Int
    let trails: Int
    let tags: Int
    let tagWords: Int
    let askers: Int
    let diminutives: Int
    let intensifiers: Int
    let selves: Int
    let others: Int
    let returned: Int

    init(groups: [RuleGroup]) {
        var vocabulary = Vocabulary()
        vocabulary.add(SpanishLexicon.classes, spanish: true)
        vocabulary.add(EnglishLexicon.classes, spanish: false)
        vocabulary.add(EmotionLexicon.spanish, spanish: true)
        vocabulary.add(EmotionLexicon.english, spanish: false)
        breaks = vocabulary.wordClass(named: "break")
        joins = vocabulary.wordClass(named: "join")
        subjects = vocabulary.wordClass(named: "subject")
        leads = vocabulary.wordClass(named: "lead")
        trails = vocabulary.wordClass(named: "trail")
        tags = vocabulary.wordClass(named: "tag")
        tagWords = vocabulary.wordClass(named: "tagword")
        askers = vocabulary.wordClass(named: "asker")
        diminutives = vocabulary.wordClass(named: "praise")
        intensifiers = vocabulary.wordClass(named: "intens")
        selves = vocabulary.wordClass(named: "self")
        others = vocabulary.wordClass(named: "other")
        returned = vocabulary.wordClass(named: "returned")
        var patterns: [WordPattern] = []
        var outcomes: [RuleOutcome] = []
        for group in groups {
            for line in Vocabulary.parts(group.patterns[...], at: [0x0A]) {
                patterns.append(WordPattern(line, spanish: group.spanish, vocabulary: &vocabulary))
                outcomes.append(group.outcome)
            }
        }
        vocabulary.freeze()
        var frames: [[Int]] = Array(repeating: [], count: vocabulary.count)
        var readings = frames
        // The last pattern that a word was noted for: classes of one pattern may share words.
        var noted = Array(repeating: -1, count: vocabulary.count)
        for (index, pattern) in patterns.enumerated() {
            for wordClass in pattern.firstClasses {
                for word in vocabulary.words(in: wordClass) where noted[word] != index {
                    noted[word] = index
                    switch outcomes[index] {
                    case .frame, .frameBefore, .clear: frames[word].append(index)
                    case .interactions, .exclaimed, .emotion, .tone: readings[word].append(index)
                    }
                }
            }
        }
        self.vocabulary = vocabulary
        self.patterns = patterns
        self.outcomes = outcomes
        self.frames = frames
        self.readings = readings
    }

    /// Marks the scopes of a draft.
    func frame(_ draft: inout ClauseDraft) {
        for (number, clause) in draft.clauses.enumerated() {
            var position = clause.start
            // A frame reaches to the end of the clause, so that the first one of its sort is enough.
            var opened: WordScope = []
            if clause.isAfterColon, number > 0, draft.scopes[clause.start - 1].contains(.reported) {
                mark(&draft, clause.start..<clause.end, .reported)
            }
            while position < clause.end {
                let word = draft.words[position]
                var next = position + 1
                for index in word < frames.count ? frames[word] : [] {
                    guard let end = patterns[index].match(at: position, of: clause, in: draft.words, vocabulary: vocabulary) else { continue }
                    switch outcomes[index] {
                    case .frame(let scope):
                        guard scope == .asked || !opened.contains(scope) else { continue }
                        opened.insert(scope)
                        mark(&draft, position + 1..<clause.end, scope)
                    case .frameBefore(let scope):
                        if number > 0, clause.isContinued { mark(&draft, draft.clauses[number - 1].start..<clause.start, scope) }
                        mark(&draft, clause.start..<position, scope)
                    case .clear:
                        next = max(next, end)
                        for cleared in position..<clause.end { draft.scopes[cleared].remove(.asked) }
                    case .interactions, .exclaimed, .emotion, .tone: break
                    }
                    // Rules that clear come first in the tables, and end the search.
                    if case .clear = outcomes[index] { break }
                }
                position = next
            }
        }
    }

    /// Calls a function for every pattern that matches.
    func read(_ draft: ClauseDraft, _ found: (RuleOutcome, Range<Int>, Clause) -> Void) {
        for clause in draft.clauses {
            for position in clause.start..<clause.end {
                let word = draft.words[position]
                guard word != Vocabulary.unknown, word < readings.count else { continue }
                for index in readings[word] {
                    guard let end = patterns[index].match(at: position, of: clause, in: draft.words, vocabulary: vocabulary) else { continue }
                    found(outcomes[index], position..<end, clause)
                }
            }
        }
    }

    private func mark(_ draft: inout ClauseDraft, _ range: Range<Int>, _ scope: WordScope) {
        for index in range { draft.scopes[index].insert(scope) }
    }
}
