import LuminoraCore

/// Finds what a model quotes in the message that it was shown: there, line breaks were spaces and brackets were escaped.
enum QuoteFinder {
    /// The literal part of the message that looks like the quote, or the quote as it is if there is none.
    static func literal(_ quote: String, in text: String) -> String {
        let quote = trimmed(quote)
        if quote.isEmpty || LiteralSearch.range(of: quote, in: text) != nil { return quote }
        // The shown form of every scalar, so that a place in what was shown is a place in the message.
        var shown: [UInt8] = []
        var origins: [Int] = []
        var offset = 0
        for scalar in text.unicodeScalars.prefix(ExtractionPrompt.longestMessage * 2) {
            for byte in Fence.escaped(String(scalar)).utf8 {
                shown.append(byte)
                origins.append(offset)
            }
            offset += UTF8.width(scalar)
        }
        origins.append(offset)
        for form in [quote, Fence.escaped(quote)] {
            guard let range = LiteralSearch.range(of: form, in: String(decoding: shown, as: UTF8.self)), range.upperBound < origins.count else {
                continue
            }
            let start = text.utf8.index(text.utf8.startIndex, offsetBy: origins[range.lowerBound])
            let end = text.utf8.index(text.utf8.startIndex, offsetBy: origins[range.upperBound])
            if start < end { return String(text[start..<end]) }
        }
        return quote
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
