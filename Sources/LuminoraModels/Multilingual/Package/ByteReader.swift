/// Reads numbers from bytes, least significant byte first, and refuses to read beyond their end.
struct ByteReader {
    /// Says that more was asked for than is there.
    struct Ended: Error {}

    /// Where the next read begins.
    private(set) var position: Int
    private let bytes: ArraySlice<UInt8>

    /// Makes a reader that begins at the start of the bytes.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// Whether everything has been read.
    var isAtEnd: Bool { position >= bytes.endIndex }

    /// Passes over bytes.
    mutating func skip(_ count: Int) throws(Ended) {
        _ = try take(count)
    }

    /// Takes the next bytes.
    mutating func take(_ count: Int) throws(Ended) -> ArraySlice<UInt8> {
        guard count >= 0, count <= bytes.endIndex - position else { throw Ended() }
        defer { position += count }
        return bytes[position..<position + count]
    }

    /// Takes a number of one to eight bytes.
    private mutating func number(_ size: Int) throws(Ended) -> UInt64 {
        try take(size).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Takes a number of two bytes.
    mutating func short() throws(Ended) -> Int { Int(try number(2)) }

    /// Takes a number of four bytes.
    mutating func long() throws(Ended) -> Int { Int(try number(4)) }

    /// Takes a floating-point number of four bytes.
    mutating func float() throws(Ended) -> Float { Float(bitPattern: UInt32(try number(4))) }

    /// Takes a number of protobuf's kind: seven bits a byte, of at most ten bytes.
    mutating func varint() throws(Ended) -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 70, by: 7) {
            guard let byte = try take(1).first else { throw Ended() }
            value |= UInt64(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return value }
        }
        throw Ended()
    }
}
