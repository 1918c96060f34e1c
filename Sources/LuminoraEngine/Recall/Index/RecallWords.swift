/// Cuts a text into words for recall: lower case, accents folded, English contractions opened.
///
/// Nothing is allocated a word: each one is read from a buffer that the next one overwrites.
struct RecallWords {
    /// A word of a text, to be looked at before the next one is read.
    struct Word {
        /// The folded word in UTF-8, 1 to ``RecallWords/longest`` bytes.
        let bytes: ArraySlice<UInt8>
        /// Whether it begins with a capital inside a sentence, as names do; not a word in capitals throughout.
        let isName: Bool
    }

    /// The most bytes of a word that are looked at; what comes after is skipped.
    static let longest = 40

    private var buffer: [UInt8] = []
    private var capitals = 0
    private var startsWithCapital = false
    private var isSentenceStart = true

    init() {
        buffer.reserveCapacity(Self.longest + 4)
    }

    /// Hands the words of a text to a function, in order.
    ///
    /// - Parameters:
    ///   - text: any text.
    ///   - body: takes one word.
    mutating func read(_ text: String, _ body: (Word) -> Void) {
        var text = text
        buffer.removeAll(keepingCapacity: true)
        isSentenceStart = true
        text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if Self.isPlain(byte) {
                    let start = index
                    repeat { index += 1 } while index < bytes.count && Self.isPlain(bytes[index])
                    append(bytes[start..<index])
                } else if byte < 0x80 {
                    index += 1
                    read(ascii: byte, next: index < bytes.count ? bytes[index] : 0, body)
                } else {
                    index += read(scalarAt: index, in: bytes, body)
                }
            }
        }
        end(body)
    }

    private mutating func read(ascii byte: UInt8, next: UInt8, _ body: (Word) -> Void) {
        switch byte {
        case 0x41...0x5A: append(byte | 0x20, isCapital: true)
        case UInt8(ascii: "'"): apostrophe(next: next)
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\n"), UInt8(ascii: ":"), UInt8(ascii: "\""):
            end(body)
            isSentenceStart = true
        default: end(body)
        }
    }

    /// Reads a scalar that is not ASCII, and answers how many bytes it takes.
    private mutating func read(scalarAt index: Int, in bytes: UnsafeBufferPointer<UInt8>, _ body: (Word) -> Void) -> Int {
        let first = bytes[index]
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        // The letters of Spanish: U+00C0 to U+00FF.
        if first == 0xC3, let plain = Self.latin[Int(second & 0x3F)] {
            append(plain, isCapital: second < 0xA0)
            return 2
        }
        // A combining accent, U+0300 to U+036F.
        if first == 0xCC || first == 0xCD && second < 0xB0 { return 2 }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard let scalar = String(decoding: bytes[index..<min(index + length, bytes.count)], as: UTF8.self).unicodeScalars.first else {
            return length
        }
        if scalar == "’" || scalar == "ʼ" {
            let next = index + length < bytes.count ? bytes[index + length] : 0
            apostrophe(next: next)
        } else if scalar.properties.isAlphabetic {
            // Scripts without spaces between words: every character is a word.
            let isAlone = (0x2E80...0x9FFF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
            if isAlone { end(body) }
            let folded = Folding.fold(scalar)
            var isCapital = folded.capital
            for part in [folded.first, folded.second].compactMap(\.self) {
                for byte in String(part).utf8 {
                    append(byte, isCapital: isCapital)
                    isCapital = false
                }
            }
            if isAlone { end(body) }
        } else {
            end(body)
            isSentenceStart = isSentenceStart || scalar == "¿" || scalar == "¡" || scalar == "…" || scalar == "“" || scalar == "«"
        }
        return length
    }

    private mutating func append(_ byte: UInt8, isCapital: Bool) {
        if buffer.isEmpty {
            startsWithCapital = isCapital
            capitals = 0
        }
        if isCapital { capitals += 1 }
        if buffer.count < Self.longest { buffer.append(byte) }
    }

    /// Whether a byte is a small letter or a figure, as most are.
    private static func isPlain(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte &- 0x30 < 10 }

    /// Adds small letters and figures.
    private mutating func append(_ plain: Slice<UnsafeBufferPointer<UInt8>>) {
        if buffer.isEmpty {
            startsWithCapital = false
            capitals = 0
        }
        if buffer.count < Self.longest { buffer.append(contentsOf: plain.prefix(Self.longest - buffer.count)) }
    }

    /// Whether an apostrophe has cut a word: what follows, up to the word's end, is an ending such as "'s" or "'ll".
    private var endingStart: Int?

    private mutating func apostrophe(next: UInt8) {
        guard !buffer.isEmpty, endingStart == nil else { return }
        // "n't" takes its n along: "don't" is "do", "can't" is "ca".
        if next | 0x20 == UInt8(ascii: "t"), buffer.last == UInt8(ascii: "n"), buffer.count > 2 { buffer.removeLast() }
        endingStart = buffer.count
    }

    private mutating func end(_ body: (Word) -> Void) {
        guard !buffer.isEmpty else { return }
        // "l'amour" and "o'clock" keep both halves as one word.
        let count = endingStart.map { buffer.count - $0 <= 2 ? $0 : buffer.count } ?? buffer.count
        endingStart = nil
        if count > 0 {
            body(Word(bytes: buffer[..<count], isName: startsWithCapital && !isSentenceStart && capitals == 1 && count > 1))
        }
        isSentenceStart = false
        buffer.removeAll(keepingCapacity: true)
    }

    /// The plain letters of U+00C0 to U+00FF; `nil` for those of two letters and for the signs × and ÷.
    private static let latin: [UInt8?] = Array("aaaaaa?ceeeeiiii?nooooo?ouuuuy??aaaaaa?ceeeeiiii?nooooo?ouuuuy?y".utf8)
        .map { $0 == UInt8(ascii: "?") ? nil : $0 }
}
