/// The codes of one sort, each with the words that stand for it in Spanish and English.
public struct CodeTable: Sendable {
    private let wordsByCode: [String: [String]]
    private let codesByWord: [String: String]

    /// Reads lines of the form `code: word, several words, word`; the code itself is one of its words.
    init(_ lines: String) {
        var wordsByCode: [String: [String]] = [:]
        var codesByWord: [String: String] = [:]
        for line in lines.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let code = String(line[..<colon])
            let words = [Self.plain(code)] + line[colon...].dropFirst().split(separator: ",").map { Self.plain(String($0)) }
            wordsByCode[code] = words
            // A word that stands for several codes belongs to the first.
            for word in words where codesByWord[word] == nil { codesByWord[word] = code }
        }
        self.wordsByCode = wordsByCode
        self.codesByWord = codesByWord
    }

    /// All codes in the order of their letters.
    public var codes: [String] { wordsByCode.keys.sorted() }

    /// Whether there is such a code.
    public func contains(_ code: String) -> Bool { wordsByCode[code] != nil }

    /// The words for a code, in lower case without accents, parted by single spaces; empty for codes that there are not.
    public func words(for code: String) -> [String] { wordsByCode[code] ?? [] }

    /// The code that a word or a code stands for: `perrita` is `dog`.
    public func code(for word: String) -> String? { codesByWord[Self.plain(word)] }

    private static func plain(_ text: String) -> String {
        String(Slug.of(text).map { $0 == "_" ? " " : $0 })
    }
}
