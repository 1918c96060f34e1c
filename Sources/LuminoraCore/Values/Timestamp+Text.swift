extension Timestamp: CustomStringConvertible {
    /// The moment as stores keep it, `2026-11-21 03:00:00.000`, which sorts as text in the order of time.
    public var text: String { formatted(separator: UInt8(ascii: " "), zone: false) }

    /// The moment as interfaces show it, `2026-11-21T03:00:00.000Z` (ISO 8601).
    public var iso8601: String { formatted(separator: UInt8(ascii: "T"), zone: true) }

    /// The moment as ISO 8601.
    public var description: String { iso8601 }

    /// The years 0000 to 9999, which an offset can leave.
    private static let writable: ClosedRange<Int64> = -62_167_219_200_000...253_402_300_799_999

    /// Reads `2026-11-21 03:00:00.000`, or ISO 8601 with `T`, with or without fraction, with `Z`, an offset or neither (UTC).
    ///
    /// A date alone is midnight. The answer is `nil` for anything else, and for dates that do not exist.
    public init?(_ text: String) {
        if let milliseconds = Self.milliseconds(ofStored: text) {
            self.init(milliseconds: milliseconds)
            return
        }
        var reader = TimestampReader(text)
        guard let milliseconds = reader.read(), Self.writable.contains(milliseconds) else { return nil }
        self.init(milliseconds: milliseconds)
    }

    /// Reads the form in which moments are stored, `2026-11-21 03:00:00.000`, without a copy; `nil` for any other.
    private static func milliseconds(ofStored text: String) -> Int64? {
        let read = text.utf8.withContiguousStorageIfAvailable { bytes -> Int64? in
            guard bytes.count == 23 else { return nil }
            var isWrong = false
            func number(_ range: Range<Int>) -> Int {
                var value = 0
                for position in range {
                    let digit = Int(bytes[position]) - 48
                    isWrong = isWrong || digit < 0 || digit > 9
                    value = value * 10 + digit
                }
                return value
            }
            let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
            let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
            let fraction = number(20..<23)
            let marks = (bytes[4], bytes[7], bytes[10], bytes[13], bytes[16])
            guard !isWrong, marks == (0x2D, 0x2D, 0x20, 0x3A, 0x3A), bytes[19] == 0x2E, hour < 24, minute < 60, second < 60,
                let days = CivilDate(year: year, month: month, day: day)?.days
            else { return nil }
            let milliseconds = days * 86_400_000 + Int64((hour * 3600 + minute * 60 + second) * 1000 + fraction)
            return writable.contains(milliseconds) ? milliseconds : nil
        }
        return read ?? nil
    }

    private func formatted(separator: UInt8, zone: Bool) -> String {
        let date = CivilDate(days: days)
        let time = Int(milliseconds - days * 86_400_000)
        return String(unsafeUninitializedCapacity: 24) { buffer in
            func put(_ value: Int, at position: Int, digits: Int) {
                var rest = value
                for offset in stride(from: digits - 1, through: 0, by: -1) {
                    buffer[position + offset] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                    rest /= 10
                }
            }
            put(date.year, at: 0, digits: 4)
            buffer[4] = UInt8(ascii: "-")
            put(date.month, at: 5, digits: 2)
            buffer[7] = UInt8(ascii: "-")
            put(date.day, at: 8, digits: 2)
            buffer[10] = separator
            put(time / 3_600_000, at: 11, digits: 2)
            buffer[13] = UInt8(ascii: ":")
            put(time / 60_000 % 60, at: 14, digits: 2)
            buffer[16] = UInt8(ascii: ":")
            put(time / 1000 % 60, at: 17, digits: 2)
            buffer[19] = UInt8(ascii: ".")
            put(time % 1000, at: 20, digits: 3)
            guard zone else { return 23 }
            buffer[23] = UInt8(ascii: "Z")
            return 24
        }
    }
}

extension Timestamp: Codable {
    /// Reads a moment from ISO 8601 text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let moment = Timestamp(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an ISO 8601 moment: \(text)")
        }
        self = moment
    }

    /// Writes the moment as ISO 8601 text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso8601)
    }
}

private struct TimestampReader {
    private var bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func read() -> Int64? {
        guard let year = number(4), skip("-"), let month = number(2), skip("-"), let day = number(2) else { return nil }
        guard let days = CivilDate(year: year, month: month, day: day)?.days else { return nil }
        let midnight = days * 86_400_000
        guard position < bytes.count else { return midnight }
        guard skip("T") || skip(" "), let hour = number(2), skip(":"), let minute = number(2) else { return nil }
        var second = 0
        var fraction = 0
        if skip(":") {
            guard let value = number(2) else { return nil }
            second = value
            if skip(".") {
                guard let value = milliseconds() else { return nil }
                fraction = value
            }
        }
        guard hour < 24, minute < 60, second < 60, let offset = zone(), position == bytes.count else { return nil }
        return midnight + Int64(hour * 3600 + minute * 60 + second - offset * 60) * 1000 + Int64(fraction)
    }

    /// The zone's offset in minutes.
    private mutating func zone() -> Int? {
        guard position < bytes.count, !skip("Z") else { return 0 }
        let sign = skip("-") ? -1 : 1
        guard sign == -1 || skip("+"), let hours = number(2) else { return nil }
        _ = skip(":")
        guard let minutes = number(2), hours < 24, minutes < 60 else { return nil }
        return sign * (hours * 60 + minutes)
    }

    private mutating func milliseconds() -> Int? {
        var value = 0
        var digits = 0
        while position < bytes.count, let digit = digit(bytes[position]) {
            if digits < 3 { value = value * 10 + digit }
            digits += 1
            position += 1
        }
        guard digits > 0 else { return nil }
        while digits < 3 {
            value *= 10
            digits += 1
        }
        return value
    }

    private mutating func number(_ digits: Int) -> Int? {
        guard position + digits <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[position..<position + digits] {
            guard let digit = digit(byte) else { return nil }
            value = value * 10 + digit
        }
        position += digits
        return value
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private func digit(_ byte: UInt8) -> Int? {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
    }
}
