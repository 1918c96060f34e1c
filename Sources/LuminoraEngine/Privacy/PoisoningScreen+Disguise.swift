extension PoisoningScreen {
    /// Finds characters that hide text from a reader's eyes.
    ///
    /// Joiners, direction marks and variation selectors have honest uses in emoji, in the scripts that need them and around copied
    /// telephone numbers; those uses are let through.
    static func hidden(in text: ScreenText) -> Suspicion? {
        let scalars = text.scalars
        let isRightToLeft = scalars.contains { Script.isRightToLeft($0.value) }
        var index = 0
        var softHyphens = 0
        while index < scalars.count {
            let value = scalars[index].value
            guard value < 0x20 || value >= 0x7F else {
                index += 1
                continue
            }
            let before = index > 0 ? scalars[index - 1] : nil
            let after = index + 1 < scalars.count ? scalars[index + 1] : nil
            let isInWord = Script.isLetter(before) && Script.isLetter(after)
            var found = false
            switch value {
            case 0x09, 0x0A, 0x0D, 0x85: break
            case 0x00...0x1F, 0x7F...0x9F: found = true
            case 0x1F3F4:
                if let end = endOfFlag(scalars, index) { index = end - 1 }
            case 0xE0000...0xE007F, 0x2061...0x2064, 0x206A...0x206F, 0xFFF9...0xFFFB, 0x202E, 0x17B4, 0x17B5: found = true
            case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x34F, 0x180E: found = Script.isEuropean(before) || Script.isEuropean(after)
            // A line may break there in Thai or Khmer; between our letters it only cuts words in two.
            case 0x200B, 0x2060: found = isInWord && (Script.isEuropean(before) || Script.isEuropean(after)) || after?.value == value
            case 0xFEFF: found = index > 0 && isInWord
            case 0x200C: found = isInWord && Script.isEuropean(before) && Script.isEuropean(after)
            case 0x200D: found = Script.isEuropean(before) || before == nil || before?.value == 0x200D
            case 0xAD:
                softHyphens += 1
                found = isInWord && (isShortPiece(scalars, index, -1) || isShortPiece(scalars, index, 1))
            case 0x200E, 0x200F, 0x61C: found = !isRightToLeft && isInWord
            case 0x202A...0x202D, 0x2066...0x2069: found = !isRightToLeft && isInWord || after?.value == value
            case 0xFE00...0xFE0D: found = Script.isEuropean(before) || Script.isSelector(before)
            case 0xFE0E, 0xFE0F: found = Script.isSelector(before) || Script.isLetter(before) && Script.isEuropean(before)
            case 0xE0100...0xE01EF: found = !Script.isIdeograph(before)
            default: break
            }
            if found {
                let part = scalars[max(0, index - 20)..<min(scalars.count, index + 40)]
                return Suspicion(reason: .hiddenCharacters, excerpt: ScreenText.shown(part))
            }
            index += 1
        }
        return nil
    }

    /// Finds words that mix look-alike letters of another alphabet into Latin ones.
    static func disguised(in text: ScreenText) -> Suspicion? {
        let scalars = text.scalars
        var start: Int?
        var (latin, likes, others) = (0, 0, 0)
        for index in 0...scalars.count {
            let value = index < scalars.count ? scalars[index].value : 0x20
            if Script.isLatin(value) {
                latin += 1
            } else if Script.isCyrillicOrGreek(value) {
                if Script.looksLatin(value) { likes += 1 } else { others += 1 }
            } else {
                if let start, latin > 0, likes > 0, others == 0, latin + likes >= 3 {
                    return Suspicion(reason: .disguisedLetters, excerpt: ScreenText.shown(scalars[start..<index]))
                }
                start = nil
                (latin, likes, others) = (0, 0, 0)
                continue
            }
            if start == nil { start = index }
        }
        return nil
    }

    /// The position after a flag such as Scotland's, which is written with a few tag characters.
    private static func endOfFlag(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
        var index = start + 1
        while index < scalars.count, index - start <= 6, (0xE0030...0xE007A).contains(scalars[index].value) { index += 1 }
        guard index - start >= 4, index < scalars.count, scalars[index].value == 0xE007F else { return nil }
        return index + 1
    }

    /// Whether a soft hyphen stands one letter from the end of a word or from the next one, where no printer would break a line.
    private static func isShortPiece(_ scalars: [Unicode.Scalar], _ index: Int, _ step: Int) -> Bool {
        let far = index + 2 * step
        guard scalars.indices.contains(far) else { return true }
        return !Script.isLetter(scalars[far])
    }
}

/// What script a scalar belongs to, as far as the screen needs to know.
enum Script {
    static func isLatin(_ value: UInt32) -> Bool {
        value >= 0x61 && value <= 0x7A || value >= 0x41 && value <= 0x5A || value >= 0xC0 && value <= 0x24F && value != 0xD7 && value != 0xF7
    }

    static func isCyrillicOrGreek(_ value: UInt32) -> Bool { value >= 0x370 && value <= 0x52F }

    static func looksLatin(_ value: UInt32) -> Bool { exact.contains(value) }

    static func isEuropean(_ scalar: Unicode.Scalar?) -> Bool {
        guard let value = scalar?.value else { return false }
        return isLatin(value) || isCyrillicOrGreek(value) || value >= 0x30 && value <= 0x39
    }

    static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return isLatin(scalar.value) || scalar.value > 0x7F && scalar.properties.isAlphabetic
    }

    static func isRightToLeft(_ value: UInt32) -> Bool {
        (0x590...0x8FF).contains(value) && value != 0x61C || (0xFB1D...0xFDFF).contains(value) || (0xFE70...0xFEFC).contains(value)
    }

    static func isSelector(_ scalar: Unicode.Scalar?) -> Bool {
        guard let value = scalar?.value else { return true }
        return (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
    }

    static func isIdeograph(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isIdeographic ?? false }

    private static let exact = Set("аеорсхуіјѕԁѵӏкмтнвАВЕКМНОРСТХУІЈЅαοεικνρτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".unicodeScalars.map(\.value))
}
