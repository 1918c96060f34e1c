/// A text as the screen reads it: one plain byte for every visible character.
struct ScreenText: Sendable {
    /// A letter of a script that has no place in the tables.
    static let foreignLetter: UInt8 = 0x80
    /// An emoji or a sign that separates words.
    static let sign: UInt8 = 0x01

    /// How many scalars are looked at.
    static let longest = 16_384

    /// The text as it was written.
    let scalars: [Unicode.Scalar]
    /// Folded text without hidden characters and accents.
    private(set) var plain: [UInt8] = []
    /// For every plain byte, the scalar that it stands for.
    private(set) var origin: [Int] = []

    /// The start and the end of a long text are read, so that an attack cannot hide behind padding.
    init(_ text: String) {
        var scalars: [Unicode.Scalar] = []
        let all = text.unicodeScalars
        if text.utf8.count <= ScreenText.longest {
            scalars.append(contentsOf: all)
        } else {
            scalars.append(contentsOf: all.prefix(12_288))
            scalars.append("\n")
            scalars.append(contentsOf: all.suffix(4_095))
        }
        self.scalars = scalars
        plain.reserveCapacity(scalars.count)
        origin.reserveCapacity(scalars.count)
        for (index, scalar) in scalars.enumerated() {
            guard let byte = ScreenText.fold(scalar) else { continue }
            plain.append(byte)
            origin.append(index)
        }
    }

    /// Whether a byte is a letter or a digit.
    static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == foreignLetter
    }

    /// The part of the text between two plain positions, fit to be shown.
    func excerpt(_ range: Range<Int>) -> String {
        guard let first = origin[range].first, let last = origin[range].last else { return "" }
        return ScreenText.shown(scalars[first...last])
    }

    /// Text with everything that is not visible written as U+XXXX, cut to 120 characters.
    static func shown(_ part: ArraySlice<Unicode.Scalar>) -> String {
        var result = ""
        for scalar in part {
            var piece = ""
            if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" {
                piece = " "
            } else if Invisible.contains(scalar) || scalar.properties.isWhitespace {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                piece = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            } else {
                piece.unicodeScalars.append(scalar)
            }
            // Counted in scalars, for a pile of combining marks is one character.
            if result.unicodeScalars.count + piece.unicodeScalars.count > 120 { break }
            result += piece
        }
        return result
    }

    private static func fold(_ scalar: Unicode.Scalar) -> UInt8? {
        let value = scalar.value
        if value < 0x80 {
            if value >= 0x41 && value <= 0x5A { return UInt8(value) + 0x20 }
            if value < 0x20 { return value == 0x09 || value == 0x0A || value == 0x0D ? UInt8(value) : nil }
            return value == 0x7F ? nil : UInt8(value)
        }
        if value >= 0x300 && value <= 0x36F || value >= 0x20D0 && value <= 0x20F0 { return nil }
        if let known = Lookalikes.table[value] { return known }
        if let letter = Lookalikes.ranged(value) { return letter }
        if value == 0x2028 || value == 0x2029 || value == 0x85 { return 0x0A }
        if scalar.properties.isWhitespace { return 0x20 }
        if Invisible.contains(scalar) { return nil }
        return scalar.properties.isAlphabetic ? foreignLetter : sign
    }
}
