import Crypto

/// Makes UUIDs in their lower-case text form.
public enum UUIDText {
    /// Makes a version 7 UUID (RFC 9562): 48 bits of Unix milliseconds, then random bits, so that later ones sort later.
    ///
    /// - Parameters:
    ///   - milliseconds: milliseconds since 1970, 0 or more.
    ///   - generator: the source of the 74 random bits.
    /// - Returns: 36 lower-case characters.
    public static func version7(milliseconds: Int64, using generator: inout some RandomNumberGenerator) -> String {
        let time = UInt64(max(0, milliseconds)) & 0xFFFF_FFFF_FFFF
        let random = generator.next()
        let high = time << 16 | 0x7000 | random >> 52
        let low = generator.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        return text(high, low)
    }

    /// Makes a version 5 UUID (RFC 9562): the SHA-1 of a name, so that the same name always gives the same UUID.
    ///
    /// - Parameters:
    ///   - name: any text.
    ///   - namespace: the 16 bytes that set one use of names apart from another.
    /// - Returns: 36 lower-case characters.
    public static func version5(name: String, namespace: [UInt8]) -> String {
        var hash = Insecure.SHA1()
        hash.update(data: namespace)
        hash.update(data: Array(name.utf8))
        let digest = Array(hash.finalize())
        var high: UInt64 = 0
        var low: UInt64 = 0
        for byte in digest[0..<8] { high = high << 8 | UInt64(byte) }
        for byte in digest[8..<16] { low = low << 8 | UInt64(byte) }
        high = high & 0xFFFF_FFFF_FFFF_0FFF | 0x5000
        low = low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        return text(high, low)
    }

    /// The namespace of the agents that come from personality templates.
    static let agentNamespace: [UInt8] = [
        0x1a, 0x5d, 0x2f, 0x2c, 0x5e, 0x0b, 0x4b, 0x0e, 0x9c, 0x77, 0x6c, 0x75, 0x6d, 0x69, 0x6e, 0x61,
    ]

    private static func text(_ high: UInt64, _ low: UInt64) -> String {
        let digits: [UInt8] = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: 36) { buffer in
            var position = 0
            for index in 0..<32 {
                if index == 8 || index == 12 || index == 16 || index == 20 {
                    buffer[position] = UInt8(ascii: "-")
                    position += 1
                }
                let word = index < 16 ? high : low
                buffer[position] = digits[Int(word >> UInt64(60 - (index % 16) * 4) & 0xF)]
                position += 1
            }
            return position
        }
    }
}

extension Identifier where Kind == IdentifierKind.Agent {
    /// The agent that an installed personality becomes: the version 5 UUID of its name.
    public init(personality name: String) {
        self.init(rawValue: UUIDText.version5(name: name, namespace: UUIDText.agentNamespace))
    }
}
