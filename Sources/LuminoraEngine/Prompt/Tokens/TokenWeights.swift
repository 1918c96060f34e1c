/// What the parts of a text weigh in tokens of one family, each in hundredths of a token.
///
/// Tokenisers cut a text into words, numbers, signs and spaces, and a word into pieces of their vocabulary. Common words are one
/// piece; how many more a word has depends on its length and on how much of its language the vocabulary knows. Three counts stand
/// for that: letters after the fourth, accented letters, and an a or o after the third letter, with which most Spanish words
/// and few English ones go on.
struct TokenWeights: Hashable, Sendable {
    /// Words of up to this many letters have no long letters.
    static let shortWord = 4
    /// The letters of a word after which an a or o is a late vowel.
    static let stem = 3

    /// Each word of Latin letters.
    let word: Int
    /// Each letter of a word after the fourth.
    let longLetter: Int
    /// Each a or o after the third letter of a word.
    let lateVowel: Int
    /// Each Latin letter that is not ASCII.
    let accent: Int
    /// Each capital that does not begin a word.
    let capital: Int
    /// Each digit.
    let digit: Int
    /// Each run of digits.
    let number: Int
    /// Each sign of ASCII and Latin-1, such as “,” and “¿”.
    let sign: Int
    /// Each run of such signs.
    let signRun: Int
    /// Each run of line ends, or of more than one space.
    let gap: Int
    /// Each other letter of two bytes: Greek, Cyrillic, Hebrew, Arabic and the like.
    let alphabetic: Int
    /// Each letter of Indic scripts, Thai, Georgian and the like.
    let indic: Int
    /// Each character of Chinese and Japanese, and each Korean syllable.
    let ideograph: Int
    /// Each sign of three bytes, such as “—”, “…”, and what joins emoji.
    let symbol: Int
    /// Each character of four bytes, most of them emoji.
    let emoji: Int

    init(
        _ word: Int,
        _ longLetter: Int,
        _ lateVowel: Int,
        _ accent: Int,
        _ capital: Int,
        _ digit: Int,
        _ number: Int,
        _ sign: Int,
        _ signRun: Int,
        _ gap: Int,
        _ alphabetic: Int,
        _ indic: Int,
        _ ideograph: Int,
        _ symbol: Int,
        _ emoji: Int
    ) {
        self.word = word
        self.longLetter = longLetter
        self.lateVowel = lateVowel
        self.accent = accent
        self.capital = capital
        self.digit = digit
        self.number = number
        self.sign = sign
        self.signRun = signRun
        self.gap = gap
        self.alphabetic = alphabetic
        self.indic = indic
        self.ideograph = ideograph
        self.symbol = symbol
        self.emoji = emoji
    }

    /// The weight of a character that is neither ASCII nor Latin, by its first byte.
    func other(startingWith byte: UInt8) -> Int {
        switch byte {
        case ..<0xE0: alphabetic
        case 0xE0...0xE1: indic
        case 0xE3...0xED: ideograph
        case 0xE2, 0xEE...0xEF: symbol
        default: emoji
        }
    }
}
