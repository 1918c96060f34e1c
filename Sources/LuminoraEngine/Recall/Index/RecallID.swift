import LuminoraCore

/// A memory's name in 16 bytes: the UUID itself, or a hash of any other text.
struct RecallID: Hashable, Sendable, Comparable {
    let high: UInt64
    let low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Reads a UUID as `UUIDText` writes it, lower-case with hyphens.
    ///
    /// The result is `nil` if it is not one.
    ///
    /// - Parameter text: any text.
    init?(uuid text: String) {
        var high: UInt64 = 0
        var low: UInt64 = 0
        var digits = 0
        var position = 0
        guard text.utf8.count == 36 else { return nil }
        for byte in text.utf8 {
            defer { position += 1 }
            if position == 8 || position == 13 || position == 18 || position == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            let value: UInt8
            switch byte {
            case 0x30...0x39: value = byte - 0x30
            case 0x61...0x66: value = byte - 0x57
            default: return nil
            }
            if digits < 16 { high = high << 4 | UInt64(value) } else { low = low << 4 | UInt64(value) }
            digits += 1
        }
        self.high = high
        self.low = low
    }

    /// Hashes text that is no UUID.
    init(hashing text: String) {
        high = RecallTerm.hash(text.utf8)
        low = RecallTerm.hash(text.utf8.reversed())
    }

    /// The UUID as text.
    var uuid: String {
        let digits = StaticString("0123456789abcdef").utf8Start
        return String(unsafeUninitializedCapacity: 36) { buffer in
            var position = 0
            for index in 0..<32 {
                if index == 8 || index == 12 || index == 16 || index == 20 {
                    buffer[position] = UInt8(ascii: "-")
                    position += 1
                }
                buffer[position] = digits[Int((index < 16 ? high : low) >> UInt64(60 - (index % 16) * 4) & 0xF)]
                position += 1
            }
            return position
        }
    }

    static func < (left: RecallID, right: RecallID) -> Bool {
        left.high == right.high ? left.low < right.low : left.high < right.high
    }
}
