public import LuminoraCore

/// Reads what a message does and feels, by tables of Spanish and English words.
///
/// The reading is a pure function of the text. The text is cut into words and clauses (``Tokenizer``, ``ClauseDraft``); patterns mark what is
/// negated, reported, supposed or asked; other patterns tell the interactions and the emotion (``WordPattern`` explains how they are written).
/// Irony is taken at its word.
public struct MessageReader: Sendable {
    // Made ready when the first message is read, so that a program that reads none need not wait for it.
    private var book: RuleBook { .standard }

    /// Makes a reader.
    public init() {}

    /// Reads a message.
    ///
    /// - Parameter text: The message as the user typed it, of any length.
    /// - Returns: The interactions strongest first, the emotion, and the language; nothing and neutral where there is no evidence.
    public func read(_ text: String) -> MessageReading {
        let book = book
        let tokenizer = Tokenizer(text, vocabulary: book.vocabulary, diminutives: book.diminutives)
        var draft = ClauseDraft(tokenizer.tokens, book: book)
        book.frame(&draft)
        var found: Set<Interaction> = []
        if draft.asks { found.insert(.question) }
        var feelings = EmotionReader(draft: draft, book: book)
        book.read(draft) { outcome, match, clause in
            switch outcome {
            case .interactions(let interactions, let scopes):
                if draft.scopes[match.lowerBound].isDisjoint(with: scopes) { found.formUnion(interactions) }
            case .exclaimed(let interactions, let scopes):
                if clause.isExclaimed, draft.scopes[match.lowerBound].isDisjoint(with: scopes) { found.formUnion(interactions) }
            case .emotion(let emotion, let weight): feelings.add(emotion, weight, match, clause)
            case .tone(let tone): feelings.add(tone: tone, match, clause)
            case .frame, .frameBefore, .clear: break
            }
        }
        feelings.add(found)
        let language = tokenizer.hints.language
        let outcome = feelings.outcome(with: EmotionModel.likelihoods(of: text, language: language))
        return MessageReading(
            interactions: Interaction.builtIn.filter(found.contains),
            emotion: outcome.emotion,
            confidence: outcome.confidence,
            sentiment: outcome.sentiment,
            language: language
        )
    }
}
