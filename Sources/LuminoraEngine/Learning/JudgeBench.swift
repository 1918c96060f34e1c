import LuminoraCore

/// The messages of a request, read once for all proposals.
struct JudgeBench {
    /// Which messages may be cited.
    enum Circle {
        /// Those that facts are learnt from.
        case sources
        /// Those and the ones around them.
        case all
    }

    /// Where a quote stands.
    struct Place {
        /// The message's text.
        var text: String
        /// The quote within it.
        var range: Range<String.Index>
        /// The words of the message, or of the part around the quote if it is long.
        var list: WordList
        /// The words of the quote.
        var words: Range<Int>
        var source: ExtractionRequest.Source

        /// The part of the quote in the sentence of a word; the word alone if the quote has nothing of that sentence.
        func sentence(of word: Int) -> Place {
            let sentence = list.words[word].sentence
            let first = words.first { list.words[$0].sentence == sentence } ?? word
            let last = words.last { list.words[$0].sentence == sentence } ?? word
            var place = self
            place.words = first..<last + 1
            let utf8 = text.utf8
            let start = utf8.index(utf8.startIndex, offsetBy: list.words[first].start)
            place.range = start..<utf8.index(start, offsetBy: list.words[last].end - list.words[first].start)
            return place
        }
    }

    let request: ExtractionRequest
    private var sources: [MessageID: ExtractionRequest.Source] = [:]
    private var surroundings: [MessageID: ExtractionRequest.Source] = [:]
    private var lists: [MessageID: WordList] = [:]

    /// A message up to this many bytes is read as a whole.
    private static let wholeMessage = 8192
    /// How many bytes around a quote are read of a longer one.
    private static let margin = 2048
    /// The longest quote, in bytes.
    private static let longestQuote = 2000

    init(_ request: ExtractionRequest) {
        self.request = request
        for source in request.sources { sources[source.message] = source }
        for source in request.surroundings { surroundings[source.message] = source }
    }

    /// The words of all the user's messages, and of the names that are known.
    private(set) lazy var said: Set<String> = {
        var words: Set<String> = []
        for source in request.sources + request.surroundings { words.formUnion(Self.words(of: source.text)) }
        for acquaintance in request.acquaintances { words.formUnion(Self.words(of: acquaintance.name)) }
        return words
    }()

    /// The words that were said just before a message, by the character and by the user, which tell what a short one is about.
    func asked(before source: ExtractionRequest.Source) -> WordList {
        let before = (request.sources + request.surroundings).filter { $0.at < source.at }.max { $0.at < $1.at }
        let said = [source.precedingAnswer, before?.text].compactMap { $0.map { String($0.prefix(Self.wholeMessage)) } }
        return WordList(said.joined(separator: "\n")[...])
    }

    private static func words(of text: String) -> [String] {
        WordList(text.prefix(wholeMessage)).words.map(\.plain)
    }

    /// Finds the quote in its message.
    mutating func place(of evidence: Evidence, among circle: Circle) throws(JudgeFault) -> Place {
        guard let source = sources[evidence.message] ?? (circle == .all ? surroundings[evidence.message] : nil) else {
            throw JudgeFault(.unknownMessage)
        }
        guard evidence.quote.utf8.count <= Self.longestQuote else { throw JudgeFault(.tooLong) }
        guard evidence.quote.unicodeScalars.prefix(2).count == 2, let bytes = LiteralSearch.range(of: evidence.quote, in: source.text) else {
            throw JudgeFault(.quoteMissing)
        }
        let text = source.text
        let start = text.utf8.index(text.utf8.startIndex, offsetBy: bytes.lowerBound)
        let end = text.utf8.index(start, offsetBy: bytes.count)
        let list = words(of: source, around: bytes)
        let words = list.indices(in: bytes)
        guard !words.isEmpty else { throw JudgeFault(.quoteMissing) }
        return Place(text: text, range: start..<end, list: list, words: words, source: source)
    }

    private mutating func words(of source: ExtractionRequest.Source, around bytes: Range<Int>) -> WordList {
        let text = source.text
        guard text.utf8.count > Self.wholeMessage else {
            if let list = lists[source.message] { return list }
            let list = WordList(text)
            lists[source.message] = list
            return list
        }
        var start = text.utf8.index(text.utf8.startIndex, offsetBy: max(0, bytes.lowerBound - Self.margin))
        var end = text.utf8.index(text.utf8.startIndex, offsetBy: min(text.utf8.count, bytes.upperBound + Self.margin))
        while start > text.startIndex, start.samePosition(in: text.unicodeScalars) == nil { start = text.utf8.index(before: start) }
        while end > start, end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
        return WordList(text.unicodeScalars[start..<end].asText, offset: text.utf8.distance(from: text.utf8.startIndex, to: start))
    }
}

extension Substring.UnicodeScalarView {
    fileprivate var asText: String { String(String.UnicodeScalarView(self)) }
}

/// Finds a text in another scalar by scalar: no two spellings of a letter are the same.
enum LiteralSearch {
    /// The first place of a text that is not empty, in bytes.
    static func range(of needle: String, in text: String) -> Range<Int>? {
        var (needle, text) = (needle, text)
        let offset: Int? = needle.withUTF8 { needle in
            text.withUTF8 { text in
                guard let first = needle.first, needle.count <= text.count else { return nil }
                var start = 0
                while start <= text.count - needle.count {
                    if text[start] == first, needle.indices.allSatisfy({ text[start + $0] == needle[$0] }) { return start }
                    start += 1
                }
                return nil
            }
        }
        return offset.map { $0..<$0 + needle.utf8.count }
    }
}
