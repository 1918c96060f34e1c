/// Tells text that tries to steer the character from text that tells something of the user.
///
/// What a suspicious text would teach is kept apart and shown to the operator; it is never recalled. A wish for this conversation
/// ("answer in English today"), for one's own name ("call me Al") or for a kindness ("say good night every night") is innocent. An order
/// about how to behave from now on, or towards others, is not.
public struct PoisoningScreen: Sendable {
    private let book: ScreenBook

    /// Makes a screen; all screens share their tables.
    public init() {
        book = ScreenBook.standard
    }

    /// Why a text is suspicious, or `nil`.
    ///
    /// Pure, and linear in the text, of which the first 12 288 and the last 4 095 characters are looked at.
    public func suspicion(in text: String) -> Suspicion? {
        let read = ScreenText(text)
        return PoisoningScreen.hidden(in: read)
            ?? PoisoningScreen.fence(in: read)
            ?? wordSuspicion(in: read)
            ?? encoded(in: read)
            ?? PoisoningScreen.disguised(in: read)
    }

    private func wordSuspicion(in text: ScreenText) -> Suspicion? {
        let tokens = ScreenTokenizer.tokens(in: text.plain, words: book.words)
        if let found = book.suspicion(in: tokens) { return Suspicion(reason: found.reason, excerpt: text.excerpt(found.range)) }
        for path in [\ScreenToken.rotated, \ScreenToken.reversed]
        where tokens.count(where: { $0[keyPath: path] != ScreenWords.unknown }) >= 3 {
            var decoded = tokens
            for index in decoded.indices { decoded[index].word = tokens[index][keyPath: path] }
            if path == \ScreenToken.reversed { decoded.reverse() }
            if let found = book.suspicion(in: decoded) {
                return Suspicion(reason: .encodedText, excerpt: text.excerpt(found.range))
            }
        }
        return nil
    }

    /// Whether text that was decoded would be suspicious in plain words.
    func isSuspicious(decoded: String) -> Bool {
        let text = ScreenText(decoded)
        return book.suspicion(in: ScreenTokenizer.tokens(in: text.plain, words: book.words)) != nil
    }
}
