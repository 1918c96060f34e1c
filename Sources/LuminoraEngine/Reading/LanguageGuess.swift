import LuminoraCore

/// Counts what speaks for Spanish, for English, and for neither.
struct LanguageGuess: Sendable {
    private var spanish = 0.0
    private var english = 0.0
    private var foreign = 0.0

    /// Notes a word of the Spanish tables.
    mutating func sawSpanishWord() { spanish += 1 }

    /// Notes a word of the English tables.
    mutating func sawEnglishWord() { english += 1 }

    /// Notes "¿" or "¡".
    mutating func sawSpanishMark() { spanish += 1 }

    /// Notes a word with "ñ" or an acute accent.
    mutating func sawSpanishLetter() { spanish += 0.6 }

    /// Notes a letter that neither language has.
    mutating func sawForeignLetter() { foreign += 1 }

    /// Notes a word outside the tables, by its look.
    mutating func sawUnknown(_ word: String) {
        if LanguageGuess.foreignWords.contains(word) {
            foreign += 1.5
        } else if LanguageGuess.spanishEndings.contains(where: word.hasSuffix), word.utf8.count > 4 {
            spanish += 0.5
        } else if LanguageGuess.englishEndings.contains(where: word.hasSuffix), word.utf8.count > 4 {
            english += 0.5
        }
    }

    /// The language that clearly leads, or `nil`.
    var language: Language? {
        let best = max(spanish, english)
        guard best >= 0.5, best > foreign, abs(spanish - english) >= 0.25 * best else { return nil }
        return spanish > english ? .spanish : .english
    }

    private static let spanishEndings = [
        "cion", "ciones", "ando", "iendo", "aba", "aban", "ado", "ada", "ido", "ida", "mente", "dad", "ito", "ita", "ar", "ir", "amos", "emos", "oso",
    ]
    private static let englishEndings = ["ing", "tion", "ly", "ness", "ment", "ght", "ck", "ould", "ful", "less", "ee", "oo", "sh", "th", "wn"]
    private static let foreignWords: Set<String> = [
        "je", "vous", "nous", "est", "suis", "avec", "pour", "merci", "bonjour", "tres", "ich", "du", "bist", "und", "der", "das", "nicht", "danke",
        "wie",
        "geht", "voce", "nao", "obrigado", "obrigada", "estou", "eu", "sao", "ola", "sono", "che", "sei", "grazie", "ciao", "molto", "bella", "ti",
        "amo",
        "uma", "muito", "tudo", "mein", "sehr", "guten", "tag", "pas", "moi", "toi", "les", "des", "une", "cest",
    ]
}
