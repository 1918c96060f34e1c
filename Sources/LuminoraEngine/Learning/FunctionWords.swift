import LuminoraCore

/// The small words of Spanish and English, which say nothing by themselves but tell the languages apart.
enum FunctionWords {
    /// Words that only Spanish has.
    static let spanish: Set<String> = [
        "el", "la", "los", "las", "un", "una", "unos", "unas", "de", "del", "al", "y", "e", "o", "u", "que", "en", "con", "por", "para", "su", "sus",
        "mi", "mis", "tu", "tus", "se", "le", "les", "lo", "es", "son", "era", "fue", "esta", "estan", "estaba", "ha", "han", "muy", "mas", "pero",
        "como", "cuando", "donde", "desde", "hasta", "sobre", "entre", "sin", "ya", "tambien", "porque", "este", "ese", "eso", "esto", "nos", "yo",
        "ella", "ellos", "usuario", "usuaria", "tiene", "tenia", "hay", "ser", "estar", "nuestro", "nuestra", "soy", "estoy", "tengo",
    ]

    /// Words that only English has.
    static let english: Set<String> = [
        "the", "of", "and", "to", "in", "is", "are", "was", "were", "with", "for", "on", "at", "by", "from", "his", "her", "their", "they", "he",
        "she", "it", "that", "this", "has", "have", "had", "been", "be", "but", "as", "who", "when", "where", "about", "into", "after", "before",
        "user", "my", "your", "our", "i", "you", "we", "an", "or", "not", "very", "also", "because", "im", "am", "its",
    ]

    private static let shared: Set<String> = ["a", "no", "me", "te", "s", "t", "m", "re", "ll", "ve", "d"]

    /// Whether a word carries meaning.
    static func isContent(_ word: String) -> Bool {
        !spanish.contains(word) && !english.contains(word) && !shared.contains(word)
    }

    /// Whether words are in another language than the one that is asked for; only told for Spanish and English.
    static func isForeign(_ words: some Sequence<WordList.Word>, to language: Language) -> Bool {
        let own: Set<String>
        let other: Set<String>
        switch language {
        case .spanish: (own, other) = (spanish, english)
        case .english: (own, other) = (english, spanish)
        default: return false
        }
        var (ownCount, otherCount) = (0, 0)
        for word in words {
            if own.contains(word.plain) { ownCount += 1 }
            if other.contains(word.plain) { otherCount += 1 }
        }
        return otherCount > ownCount
    }
}
