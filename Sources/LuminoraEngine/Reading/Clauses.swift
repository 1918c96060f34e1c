/// A stretch of a message that rules look at by itself.
struct Clause: Sendable {
    /// The position of the first word.
    var start: Int
    /// The position after the last word.
    var end: Int
    /// The position of the first word that matters, after "y", "well" and the like.
    var contentStart: Int
    /// The position after the last word that matters, before "jaja", "tbh" and emoji.
    var contentEnd: Int
    /// Whether a question mark closes it.
    var isQuestion = false
    /// Whether an exclamation mark closes it.
    var isExclaimed = false
    /// Whether only a conjunction parts it from the clause before.
    var isJoined = false
    /// Whether it stands in the same sentence as the clause before.
    var isContinued = false
    /// Whether a colon parts it from the clause before.
    var isAfterColon = false
}

/// A message cut into clauses, with the scope of each word.
struct ClauseDraft: Sendable {
    /// The words without the marks.
    private(set) var words: [Int] = []
    /// The clauses in order; empty ones are left out.
    private(set) var clauses: [Clause] = []
    /// The scope of each word.
    var scopes: [WordScope] = []
    /// The number of exclamation marks.
    private(set) var exclamations = 0
    /// Whether the message asks something, tags such as "¿no?" aside.
    private(set) var asks = false

    private let book: RuleBook
    private var start = 0
    private var openedQuestion: Int?
    private var quoteStart: Int?
    private var joined = false
    private var continued = false
    private var colon = false
    private var sentenceStart = 0

    init(_ tokens: [Tokenizer.Token], book: RuleBook) {
        self.book = book
        words.reserveCapacity(tokens.count)
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case .word:
                if breaks(before: token.word, next: index + 1 < tokens.count ? tokens[index + 1] : nil) {
                    close()
                    joined = true
                    continued = true
                }
                words.append(token.word)
                scopes.append([])
            case .pause: pause()
            case .colon:
                pause()
                colon = true
            case .stop: stop()
            case .exclamation:
                exclamations += 1
                mark { $0.isExclaimed = true }
            case .question: question()
            case .openQuestion:
                pause()
                openedQuestion = words.count
            case .quote: quote()
            }
        }
        close()
    }

    private func breaks(before word: Int, next: Tokenizer.Token?) -> Bool {
        guard words.count > start else { return false }
        if book.vocabulary.contains(word, in: book.breaks) { return true }
        guard book.vocabulary.contains(word, in: book.joins), let next, next.kind == .word else { return false }
        return book.vocabulary.contains(next.word, in: book.subjects)
    }

    private mutating func close() {
        guard words.count > start else { return }
        var first = start
        while first < words.count - 1, book.vocabulary.contains(words[first], in: book.leads) { first += 1 }
        var last = words.count
        while last > first + 1, book.vocabulary.contains(words[last - 1], in: book.trails) { last -= 1 }
        clauses.append(
            Clause(
                start: start,
                end: words.count,
                contentStart: first,
                contentEnd: last,
                isJoined: joined,
                isContinued: continued,
                isAfterColon: colon
            )
        )
        start = words.count
        joined = false
        colon = false
    }

    private mutating func pause() {
        close()
        joined = false
        continued = true
    }

    private mutating func stop() {
        close()
        joined = false
        continued = false
        colon = false
        sentenceStart = clauses.count
    }

    private mutating func mark(_ change: (inout Clause) -> Void) {
        close()
        var index = clauses.count - 1
        while index >= 0, index >= sentenceStart || index == clauses.count - 1 {
            change(&clauses[index])
            guard clauses[index].isJoined else { break }
            index -= 1
        }
        stop()
    }

    private mutating func question() {
        close()
        let opened = openedQuestion
        openedQuestion = nil
        guard let last = clauses.last else {
            asks = true
            return
        }
        let isTag = isTag(last, opened: opened)
        asks = asks || !isTag
        if isTag {
            stop()
            return
        }
        mark { $0.isQuestion = true }
        var first = clauses.count - 1
        // In "me llamo Ana y tú?" only the end is asked.
        let isReturned = words[clauses[first].start..<words.count].allSatisfy { book.vocabulary.contains($0, in: book.returned) }
        while first > 0, clauses[first].isJoined, !isReturned { first -= 1 }
        var from = clauses[first].start
        if let opened { from = min(opened, clauses[clauses.count - 1].start) }
        for index in from..<words.count { scopes[index].insert(.asked) }
    }

    /// Whether a question only asks for assent: "eres linda, ¿no?", "you're cute, aren't you?", "eres linda, verdad?".
    private func isTag(_ clause: Clause, opened: Int?) -> Bool {
        let words = words[clause.start..<clause.end]
        if clauses.count > 1, clause.isContinued, words.count <= 4, words.allSatisfy({ book.vocabulary.contains($0, in: book.tagWords) }) {
            return words.contains { book.vocabulary.contains($0, in: book.tags) }
        }
        guard opened == nil, words.count > 2, let last = words.last, let first = words.first else { return false }
        return book.vocabulary.contains(last, in: book.tags) && !book.vocabulary.contains(first, in: book.askers)
    }

    private mutating func quote() {
        guard let from = quoteStart else {
            quoteStart = words.count
            return
        }
        quoteStart = nil
        // A message that is one quotation from end to end is the user's own.
        guard from > 0 else { return }
        for index in from..<words.count { scopes[index].insert(.reported) }
    }
}
