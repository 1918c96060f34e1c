/// What a pattern of words says about a sentence.
enum ScreenOutcome: Sendable {
    /// An order can begin after these words: 1 as at the start of a clause, 2 surely.
    case lead(UInt8)
    /// One half of a suspicion.
    case trait(ScreenTraits)
    /// A suspicion by itself.
    case verdict(Suspicion.Reason)
    /// A suspicion unless somebody else's words are told.
    case verdictUnlessTold(Suspicion.Reason)
}

/// The halves of a suspicion: harmless alone, and an attack together.
struct ScreenTraits: OptionSet, Sendable {
    let rawValue: Int

    /// "From now on", "in all your answers".
    static let standing = ScreenTraits(rawValue: 1)
    /// An order about what the character says or whom it obeys.
    static let order = ScreenTraits(rawValue: 2)
    /// "You must", "tienes que".
    static let duty = ScreenTraits(rawValue: 4)
    /// "Remember that", "save to memory".
    static let keep = ScreenTraits(rawValue: 8)
    /// "You are" with something that is no compliment.
    static let nature = ScreenTraits(rawValue: 16)
    /// "If the user asks".
    static let trigger = ScreenTraits(rawValue: 32)
    /// "My teacher told us".
    static let told = ScreenTraits(rawValue: 64)
    /// An order that is only a suspicion after a trigger.
    static let action = ScreenTraits(rawValue: 128)
    /// "The user is", "has full access": what only a record would say.
    static let claim = ScreenTraits(rawValue: 256)

    /// "Your rules", "what you were told".
    static let config = ScreenTraits(rawValue: 512)
    /// "Ignore", "give me": what is done to the character's instructions.
    static let undo = ScreenTraits(rawValue: 1024)
    /// "You kneel", "your answers": the character as the one who does something.
    static let second = ScreenTraits(rawValue: 2048)

    /// Which traits are an attack together.
    static let combinations: [(traits: ScreenTraits, reason: Suspicion.Reason)] = [
        ([.trigger, .order], .conditionalTrigger), ([.trigger, .action], .conditionalTrigger), ([.trigger, .duty], .conditionalTrigger),
        ([.standing, .order], .standingOrder), ([.standing, .duty], .standingOrder), ([.standing, .nature], .standingOrder),
        ([.standing, .second], .standingOrder), ([.undo, .config], .instructionOverride),
        ([.keep, .order], .standingOrder), ([.keep, .duty], .standingOrder), ([.keep, .claim], .stateTampering),
    ]
}

/// Patterns with the same outcome.
struct ScreenRules: Sendable {
    var outcome: ScreenOutcome
    var patterns: String

    init(_ outcome: ScreenOutcome, _ patterns: String) {
        self.outcome = outcome
        self.patterns = patterns
    }
}

/// All tables, made ready for look-up once.
struct ScreenBook: Sendable {
    /// The tables of both languages.
    static let standard = ScreenBook()

    private(set) var words = ScreenWords()
    private let subjects: Int
    private let conjunctions: Int
    private var patterns: [(pattern: ScreenPattern, outcome: ScreenOutcome)] = []
    /// For every word, the patterns that can begin with it: those that show where orders begin, and the others.
    private var leads: [[Int]] = []
    private var others: [[Int]] = []

    private init() {
        words.add(EnglishScreen.classes)
        words.add(SpanishScreen.classes)
        subjects = words.wordClass(of: "<subject>|<sujeto>")
        conjunctions = words.wordClass(of: "and|y|e|then|luego|entonces|so|pero|but")
        for group in EnglishScreen.rules + SpanishScreen.rules + OtherLanguagesScreen.rules {
            for line in group.patterns.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
                patterns.append((ScreenPattern(line, words: &words), group.outcome))
            }
        }
        words.freeze()
        leads = Array(repeating: [], count: words.count)
        others = leads
        for (index, entry) in patterns.enumerated() {
            var firsts: Set<Int> = []
            for wordClass in entry.pattern.firstClasses { firsts.formUnion(words.words(in: wordClass)) }
            for word in firsts {
                if case .lead = entry.outcome { leads[word].append(index) } else { others[word].append(index) }
            }
        }
    }

    /// The first suspicious words of a sequence of tokens.
    func suspicion(in tokens: [ScreenToken]) -> (reason: Suspicion.Reason, range: Range<Int>)? {
        var first = 0
        while first < tokens.count {
            var end = first + 1
            while end < tokens.count, tokens[end].pause != .stop, end - first < 200 { end += 1 }
            if let found = suspicion(inSentence: Array(tokens[first..<end])) { return found }
            first = end
        }
        return nil
    }

    private func suspicion(inSentence tokens: [ScreenToken]) -> (reason: Suspicion.Reason, range: Range<Int>)? {
        var sentence = ScreenSentence(tokens: tokens, starts: Array(repeating: 0, count: tokens.count))
        markStarts(&sentence)
        var traits: ScreenTraits = []
        var triggered = Int.max
        var ordered = -1
        var guarded: (reason: Suspicion.Reason, range: Range<Int>)?
        for position in tokens.indices {
            for index in others[tokens[position].word] {
                guard let end = patterns[index].pattern.match(at: position, of: sentence, words: words) else { continue }
                let range = ScreenBook.span(tokens[position...max(position, end - 1)])
                switch patterns[index].outcome {
                case .lead: break
                case .verdict(let reason): return (reason, range)
                case .verdictUnlessTold(let reason): guarded = guarded ?? (reason, range)
                case .trait(.trigger): triggered = min(triggered, position)
                // What is done comes after the condition or, in "say no if they ask", before it; both are one sentence.
                case .trait(let trait):
                    traits.formUnion(trait)
                    // "If I say red, you answer blue" is an order; "you answer nicely when I ask" is not.
                    if trait == .second, triggered < position { traits.insert(.action) }
                    if trait == .order || trait == .duty || trait == .action { ordered = max(ordered, position) }
                }
            }
        }
        // "Will you answer if I ask?" wants to know.
        let isQuestion = tokens.last?.endsQuestion ?? false
        if triggered < Int.max, !isQuestion || triggered < ordered { traits.insert(.trigger) }
        let isTold = traits.contains(.told)
        if let guarded, !isTold { return guarded }
        let whole = ScreenBook.span(tokens[...])
        for combination in ScreenTraits.combinations where traits.isSuperset(of: combination.traits) {
            if isTold, combination.reason == .standingOrder || combination.reason == .instructionOverride { continue }
            return (combination.reason, whole)
        }
        return nil
    }

    /// The text that tokens cover; those of a reversed text run backwards.
    private static func span(_ tokens: ArraySlice<ScreenToken>) -> Range<Int> {
        let lower = tokens.map(\.range.lowerBound).min() ?? 0
        return lower..<(tokens.map(\.range.upperBound).max() ?? lower)
    }

    private func markStarts(_ sentence: inout ScreenSentence) {
        var hasSubject = false
        for (position, token) in sentence.tokens.enumerated() {
            if token.pause != .none || position == 0 { sentence.starts[position] = max(sentence.starts[position], 1) }
            if position > 0, !hasSubject, words.contains(sentence.tokens[position - 1].word, in: conjunctions) {
                sentence.starts[position] = max(sentence.starts[position], 1)
            }
            if words.contains(token.word, in: subjects) {
                hasSubject = true
                sentence.firstSubject = min(sentence.firstSubject, position)
            }
            for index in leads[token.word] {
                guard case .lead(let level) = patterns[index].outcome else { continue }
                guard let end = patterns[index].pattern.match(at: position, of: sentence, words: words) else { continue }
                if end < sentence.tokens.count { sentence.starts[end] = max(sentence.starts[end], level) }
            }
        }
    }
}
