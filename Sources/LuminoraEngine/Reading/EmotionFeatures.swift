/// The words of a message as numbers that weights are kept by; `Scripts/support/mood.py` spells the same.
struct EmotionFeatures {
    /// Words, and pairs of neighbours.
    private(set) var whole: [UInt32] = []
    /// Runs of three to five letters of a word with its edges.
    private(set) var partial: [UInt32] = []

    /// What comes after so many scalars is not looked at.
    private static let longestMessage = 1_024
    private static let longestWord = 24

    private let basis: UInt32
    private var word: [UInt32] = []
    private var before: [UInt32] = [0x5E]
    private var pending: [UInt32] = []

    init(_ text: String, basis: UInt32) {
        self.basis = basis
        var run = 0
        var upper = 0
        var lower = 0
        for scalar in text.unicodeScalars.prefix(EmotionFeatures.longestMessage) {
            var value = scalar.value
            switch value {
            case 0x41...0x5A:
                upper += 1
                value += 0x20
            case 0x61...0x7A: lower += 1
            default: value = EmotionFeatures.plain(value)
            }
            if EmotionFeatures.isLetter(value) {
                run = word.last == value ? run + 1 : 1
                // Two of a kind stand for more, so that "soooo" is one word with "soo".
                if run <= 2, word.count < EmotionFeatures.longestWord { word.append(value) }
                continue
            }
            // "don't" is one word.
            if value == 0x27 || value == 0x2019 { continue }
            endWord()
            mark(value)
        }
        endWord()
        if upper > 4, upper > lower { push([0]) }
        endPending()
        whole.append(EmotionFeatures.finish(hash(.pair, before + [0x20, 0x24])))
    }

    private enum Kind: UInt32 {
        case word = 1
        case pair, part
    }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        push(word)
        word.removeAll(keepingCapacity: true)
    }

    private mutating func mark(_ value: UInt32) {
        switch value {
        case 0x21, 0x2E, 0x3F: repeatable(value)
        case 0x2026:
            repeatable(0x2E)
            repeatable(0x2E)
        case 0...0x20, 0x22, 0x2C, 0x3B, 0x7F..<0xC0, 0x200B...0x206F, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: break
        default: if pending != [value] { push([value]) }
        }
    }

    /// Takes a mark of which two or more in a row are another: "!" and "!!".
    private mutating func repeatable(_ value: UInt32) {
        if pending == [value] {
            pending.append(value)
        } else if pending != [value, value] {
            push([value])
        }
    }

    /// Puts a word behind the others; the last one is kept back, for a mark may still grow.
    private mutating func push(_ next: [UInt32]) {
        endPending()
        pending = next
    }

    private mutating func endPending() {
        guard let first = pending.first else { return }
        whole.append(EmotionFeatures.finish(hash(.word, pending)))
        whole.append(EmotionFeatures.finish(hash(.pair, before + [0x20] + pending)))
        if pending.count > 1, EmotionFeatures.isLetter(first) { addParts() }
        before = pending
        pending = []
    }

    private mutating func addParts() {
        let edged = [0x3C] + pending + [0x3E]
        let start = hash(.part, [])
        for index in 0..<edged.count - 2 {
            var value = EmotionFeatures.step(EmotionFeatures.step(start, edged[index]), edged[index + 1])
            for following in edged[(index + 2)..<min(index + 5, edged.count)] {
                value = EmotionFeatures.step(value, following)
                partial.append(EmotionFeatures.finish(value))
            }
        }
    }

    private func hash(_ kind: Kind, _ scalars: [UInt32]) -> UInt32 {
        scalars.reduce(EmotionFeatures.step(basis, kind.rawValue), EmotionFeatures.step)
    }

    // FNV-1a over scalars, and then its bits are mixed, for the upper ones are kept.
    private static func step(_ value: UInt32, _ scalar: UInt32) -> UInt32 { (value ^ scalar) &* 16_777_619 }

    private static func finish(_ value: UInt32) -> UInt32 {
        let mixed = (value ^ value >> 15) &* 0x2C1B_3C6D
        return ((mixed ^ mixed >> 12) &* 0x297A_2D39) >> (32 - EmotionWeights.bits)
    }

    private static func isLetter(_ value: UInt32) -> Bool {
        switch value {
        case 0x61...0x7A, 0x30...0x39, 0xC0..<0x2000: true
        case 0x2C00..<0xFE00: !(0x3000...0x303F).contains(value)
        default: false
        }
    }

    /// The letter without its accent, in lower case, for those of Spanish and its neighbours.
    private static func plain(_ value: UInt32) -> UInt32 {
        switch value {
        case 0xE0...0xE4, 0xC0...0xC4: 0x61
        case 0xE7, 0xC7: 0x63
        case 0xE8...0xEB, 0xC8...0xCB: 0x65
        case 0xEC...0xEF, 0xCC...0xCF: 0x69
        case 0xF1, 0xD1: 0x6E
        case 0xF2...0xF6, 0xD2...0xD6: 0x6F
        case 0xF9...0xFC, 0xD9...0xDC: 0x75
        default: value
        }
    }
}
