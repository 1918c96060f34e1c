/// A word of a screened text.
struct ScreenToken: Sendable {
    /// What stands before a word.
    enum Pause: Int, Comparable, Sendable {
        case none, comma, colon, stop

        static func < (left: Pause, right: Pause) -> Bool { left.rawValue < right.rawValue }
    }

    /// The number of the word.
    var word: Int
    /// The number of the word that this is in rot13.
    var rotated = 0
    /// The number of the word that this is from right to left.
    var reversed = 0
    /// What stands before it.
    var pause: Pause
    /// Whether a question mark stands after it.
    var endsQuestion = false
    /// Where it is in the plain text.
    var range: Range<Int>
}

/// Cuts plain text into words, and undoes spaced, joined, numeral and stretched spelling.
struct ScreenTokenizer {
    private let words: ScreenWords
    private let plain: [UInt8]
    private var tokens: [ScreenToken] = []
    private var pause = ScreenToken.Pause.stop
    private var segmentationsLeft = 8
    /// Where a row of single letters that is no word ends.
    private var endOfLetters = 0
    private let address: Int

    private init(_ plain: [UInt8], _ words: ScreenWords) {
        self.plain = plain
        self.words = words
        address = words.number(Fingerprint("email".utf8))
    }

    /// The words of a text.
    static func tokens(in plain: [UInt8], words: ScreenWords) -> [ScreenToken] {
        var tokenizer = ScreenTokenizer(plain, words)
        tokenizer.scan()
        return tokenizer.tokens
    }

    private mutating func scan() {
        tokens.reserveCapacity(plain.count / 5 + 4)
        var index = 0
        while index < plain.count {
            if index >= endOfLetters, let end = endOfSpelledWord(index) {
                index = end
            } else if isWordStart(index) {
                let end = endOfWord(index)
                add(Array(plain[index..<end]), index..<end)
                index = end
            } else {
                see(index)
                index += 1
            }
        }
    }

    private func isWordStart(_ index: Int) -> Bool {
        if ScreenText.isWordByte(plain[index]) { return true }
        // "@" and "$" stand for letters only where a letter follows.
        return (plain[index] == 0x40 || plain[index] == 0x24) && index + 1 < plain.count && isLetter(plain[index + 1])
    }

    private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

    private func endOfWord(_ start: Int) -> Int {
        var index = start
        while index < plain.count, index - start < 60 {
            let byte = plain[index]
            let isInside = ScreenText.isWordByte(byte) || byte == 0x40 || byte == 0x24 || byte == 0x27 || byte == 0x7C
            guard isInside else { break }
            index += 1
        }
        while index > start + 1, plain[index - 1] == 0x27 || plain[index - 1] == 0x7C { index -= 1 }
        return index
    }

    /// Notes what separates two words.
    private mutating func see(_ index: Int) {
        let next = index + 1 < plain.count ? plain[index + 1] : 0x20
        let mark: ScreenToken.Pause
        switch plain[index] {
        case 0x2E: mark = next == 0x20 || next == 0x0A || next == 0x22 || next == 0x2E ? .stop : .none
        case 0x21, 0x3F, 0x3B, 0x0A, 0x0D: mark = .stop
        case 0x3A, 0x3D: mark = .colon
        case 0x2C, 0x28, 0x29, 0x22, 0x5B, 0x5D, 0x7B, 0x7D, 0x3C, 0x3E, ScreenText.sign: mark = .comma
        case 0x2D: mark = next == 0x20 ? .comma : .none
        case 0x27: mark = index == 0 || plain[index - 1] == 0x20 || plain[index - 1] == 0x3A ? .comma : .none
        default: mark = .none
        }
        pause = max(pause, mark)
        if plain[index] == 0x3F, !tokens.isEmpty { tokens[tokens.count - 1].endsQuestion = true }
    }

    private mutating func push(_ word: Int, _ range: Range<Int>, rotated: Int = 0, reversed: Int = 0) {
        tokens.append(ScreenToken(word: word, rotated: rotated, reversed: reversed, pause: pause, range: range))
        pause = .none
    }

    private mutating func add(_ raw: [UInt8], _ range: Range<Int>) {
        let bytes = raw.filter { $0 != 0x27 }
        var known = number(of: bytes)
        if known == ScreenWords.unknown, bytes.dropFirst().contains(0x40) { known = address }
        guard known == ScreenWords.unknown else { return push(known, range) }
        if bytes.count >= 12, segmentationsLeft > 0 {
            segmentationsLeft -= 1
            if let pieces = segments(of: bytes), pieces.count >= 2 {
                for piece in pieces { push(piece, range) }
                return
            }
        }
        push(
            ScreenWords.unknown,
            range,
            rotated: words.number(rotated: Fingerprint(bytes)),
            reversed: words.number(Fingerprint(bytes.reversed()))
        )
    }

    /// The number of a word as it is written, with digits for letters, stretched, or with its letters in disorder.
    private func number(of bytes: [UInt8]) -> Int {
        let known = words.number(Fingerprint(bytes))
        if known != ScreenWords.unknown || bytes.count < 2 { return known }
        if bytes.contains(where: { !isLetter($0) }) {
            if bytes.contains(where: isLetter) || bytes.count >= 4 {
                for one in [UInt8(0x69), 0x6C] {
                    let letters = bytes.map { ScreenTokenizer.letter(for: $0, one: one) }
                    let found = words.number(Fingerprint(letters))
                    if found != ScreenWords.unknown, bytes.contains(where: isLetter) { return found }
                }
            }
            return ScreenWords.unknown
        }
        var squeezed: [UInt8] = []
        for byte in bytes where squeezed.last != byte { squeezed.append(byte) }
        if squeezed.count + 2 <= bytes.count {
            let found = words.number(Fingerprint(squeezed))
            if found != ScreenWords.unknown { return found }
        }
        return words.number(scrambled: bytes[...])
    }

    private static func letter(for byte: UInt8, one: UInt8) -> UInt8 {
        switch byte {
        case 0x30: 0x6F
        case 0x31, 0x7C: one
        case 0x33: 0x65
        case 0x34, 0x40: 0x61
        case 0x35, 0x24: 0x73
        case 0x37: 0x74
        case 0x38: 0x62
        default: byte
        }
    }

    /// Reads "o l v i d a" or "i.g.n.o.r.e" as one word; a wider gap ends it.
    private mutating func endOfSpelledWord(_ start: Int) -> Int? {
        guard start == 0 || !ScreenText.isWordByte(plain[start - 1]), isSpelled(start) else { return nil }
        guard start + 2 < plain.count, !ScreenText.isWordByte(plain[start + 1]), isSpelled(start + 2) else { return nil }
        let glue = plain[start + 1]
        guard glue == 0x20 || glue == 0x2E || glue == 0x2D || glue == 0x5F || glue == 0x2A || glue == 0x2F || glue == 0x2C else { return nil }
        var letters = [plain[start]]
        var index = start + 1
        while index + 1 < plain.count, plain[index] == glue, isSpelled(index + 1), letters.count < 60 {
            letters.append(plain[index + 1])
            index += 2
        }
        endOfLetters = index
        guard letters.count >= 3, index >= plain.count || !ScreenText.isWordByte(plain[index]) else { return nil }
        let known = number(of: letters)
        if known != ScreenWords.unknown {
            push(known, start..<index)
        } else if letters.count >= 8, segmentationsLeft > 0 {
            segmentationsLeft -= 1
            guard let pieces = segments(of: letters) else { return nil }
            for piece in pieces { push(piece, start..<index) }
        } else {
            return nil
        }
        return index
    }

    private func isSpelled(_ index: Int) -> Bool {
        guard index < plain.count, plain[index] != 0x20, plain[index] != ScreenText.foreignLetter else { return false }
        let isSingle = index + 1 >= plain.count || !ScreenText.isWordByte(plain[index + 1])
        return isSingle && (ScreenText.isWordByte(plain[index]) || plain[index] == 0x40 || plain[index] == 0x24)
    }

    /// Cuts words that were written together, where all of it is known.
    private func segments(of bytes: [UInt8]) -> [Int]? {
        var best: [(from: Int, word: Int, pieces: Int)?] = Array(repeating: nil, count: bytes.count + 1)
        best[0] = (0, 0, 0)
        for start in bytes.indices {
            guard let here = best[start] else { continue }
            var print = Fingerprint()
            for end in start..<min(bytes.count, start + 18) {
                print.add(ScreenTokenizer.letter(for: bytes[end], one: 0x69))
                let word = words.number(print)
                guard word != ScreenWords.unknown else { continue }
                if let there = best[end + 1], there.pieces <= here.pieces + 1 { continue }
                best[end + 1] = (start, word, here.pieces + 1)
            }
        }
        var result: [Int] = []
        var position = bytes.count
        while position > 0 {
            guard let step = best[position] else { return nil }
            result.append(step.word)
            position = step.from
        }
        return result.reversed()
    }
}
