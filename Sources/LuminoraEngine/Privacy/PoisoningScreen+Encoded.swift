extension PoisoningScreen {
    /// Finds sentences in base64, hexadecimal, binary or escapes.
    func encoded(in text: ScreenText) -> Suspicion? {
        let bytes = text.scalars.map { $0.value < 0x80 ? UInt8($0.value) : 0 }
        var start = 0
        // Digits that stand together, as in "6f 6c 76" and "01101111 01101100".
        var digits: [UInt8] = []
        var digitStart = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, Decoding.isCode(bytes[end]) { end += 1 }
            guard end > start else {
                start += 1
                continue
            }
            let piece = bytes[start..<end]
            if piece.count >= 16, let decoded = Decoding.base64(piece), isHiddenSentence(decoded) { return found(text, start..<end) }
            if let more = Decoding.hexDigits(piece) {
                if digits.isEmpty { digitStart = start }
                digits += more
            } else {
                digits = []
            }
            if !digits.isEmpty, !Decoding.continues(bytes, end) {
                for decoded in [Decoding.hex(digits), Decoding.binary(digits)].compactMap(\.self) where isHiddenSentence(decoded) {
                    return found(text, digitStart..<end)
                }
                digits = []
            }
            start = end
        }
        if let plain = Decoding.unescaped(bytes), isSuspicious(decoded: plain) { return found(text, 0..<bytes.count) }
        return nil
    }

    private func found(_ text: ScreenText, _ range: Range<Int>) -> Suspicion {
        Suspicion(reason: .encodedText, excerpt: ScreenText.shown(text.scalars[range]))
    }

    /// Whether decoded bytes are a sentence; one that is harmless in plain words had no reason to hide, unless it is very short.
    private func isHiddenSentence(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 8, let text = String(validating: bytes, as: UTF8.self) else { return false }
        var letters = 0
        var spaces = 0
        for scalar in text.unicodeScalars {
            if scalar == " " { spaces += 1 } else if scalar.properties.isAlphabetic { letters += 1 }
        }
        guard letters >= 6, (letters + spaces) * 10 >= text.unicodeScalars.count * 8 else { return false }
        return spaces >= 2 || isSuspicious(decoded: text)
    }
}

/// Ways to write text as other text.
enum Decoding {
    static func isCode(_ byte: UInt8) -> Bool {
        byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x2F && byte <= 0x39 || byte == 0x2B || byte == 0x3D || byte == 0x5F
            || byte == 0x2D || byte == 0x5C
    }

    /// Whether more digits may follow after a gap of one or two.
    static func continues(_ bytes: [UInt8], _ end: Int) -> Bool {
        end + 1 < bytes.count && (bytes[end] == 0x20 || bytes[end] == 0x2C || bytes[end] == 0x3A) && hexDigit(bytes[end + 1]) != nil
    }

    static func base64(_ piece: ArraySlice<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        var (bits, count) = (UInt32(0), 0)
        for byte in piece where byte != 0x3D {
            let value: UInt8
            switch byte {
            case 0x41...0x5A: value = byte - 0x41
            case 0x61...0x7A: value = byte - 0x61 + 26
            case 0x30...0x39: value = byte - 0x30 + 52
            case 0x2B, 0x2D: value = 62
            case 0x2F, 0x5F: value = 63
            default: return nil
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// The digits of "6f", "0x6f" or "\x6f\x6c", and `nil` for a word.
    static func hexDigits(_ piece: ArraySlice<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        var previous: UInt8 = 0
        for byte in piece {
            if byte == 0x78, previous == 0x30 || previous == 0x5C {
                if previous == 0x30 { result.removeLast() }
            } else if let digit = hexDigit(byte) {
                result.append(digit)
            } else if byte != 0x5C {
                return nil
            }
            previous = byte
        }
        return result.count % 2 == 0 && !result.isEmpty ? result : nil
    }

    static func hex(_ digits: [UInt8]) -> [UInt8]? {
        stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    static func binary(_ digits: [UInt8]) -> [UInt8]? {
        guard digits.count >= 64, digits.count % 8 == 0, digits.allSatisfy({ $0 < 2 }) else { return nil }
        return stride(from: 0, to: digits.count, by: 8).map { start in digits[start..<start + 8].reduce(0) { $0 << 1 | $1 } }
    }

    /// Text with "%6f", "&#111;", "&#x6f;" and "\u006f" resolved, or `nil` where there are fewer than four.
    static func unescaped(_ bytes: [UInt8]) -> String? {
        guard bytes.contains(where: { $0 == 0x25 || $0 == 0x26 || $0 == 0x5C }) else { return nil }
        var view = String.UnicodeScalarView()
        var index = 0
        var count = 0
        while index < bytes.count {
            if let (value, end) = escape(bytes, index), let scalar = Unicode.Scalar(value) {
                view.append(scalar)
                index = end
                count += 1
            } else {
                view.append(Unicode.Scalar(bytes[index]))
                index += 1
            }
        }
        return count >= 4 ? String(view) : nil
    }

    private static func escape(_ bytes: [UInt8], _ start: Int) -> (value: UInt32, end: Int)? {
        func number(_ from: Int, _ most: Int, _ radix: UInt32) -> (value: UInt32, end: Int)? {
            var (value, end) = (UInt32(0), from)
            while end < bytes.count, end - from < most, let digit = hexDigit(bytes[end]), digit < radix {
                value = value * radix + UInt32(digit)
                end += 1
            }
            return end > from ? (value, end) : nil
        }
        guard start + 2 < bytes.count else { return nil }
        let next = bytes[start + 1]
        switch bytes[start] {
        case 0x25: return number(start + 1, 2, 16)
        case 0x5C where next == 0x75: return number(start + 2, 4, 16)
        case 0x5C where next == 0x78: return number(start + 2, 2, 16)
        case 0x26 where next == 0x23:
            let isHex = bytes[start + 2] == 0x78
            guard let found = isHex ? number(start + 3, 5, 16) : number(start + 2, 6, 10) else { return nil }
            return found.end < bytes.count && bytes[found.end] == 0x3B ? (found.value, found.end + 1) : found
        default: return nil
        }
    }
}
