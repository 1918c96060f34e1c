/// The 64-bit FNV-1a hash, which is the same in every process and on every machine.
struct StableHash: Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Hashes a message and its place in the conversation, so that the same words do not always get the same answer.
    init(message: String, messageCount: Int) {
        for byte in message.utf8 { add(byte) }
        add(0)
        for byte in "\(messageCount)".utf8 { add(byte) }
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// A position in a list of `count` elements; `purpose` makes choices independent of each other.
    func index(_ count: Int, purpose: Purpose) -> Int {
        guard count > 0 else { return 0 }
        // The low bits of FNV-1a depend on the low bits of the input alone, so that the high ones are folded in.
        let mixed = (value ^ (value >> 29)) &* (0x9E37_79B9_7F4A_7C15 &+ purpose.rawValue &* 2)
        return Int((mixed >> 33) % UInt64(count))
    }

    /// What something is chosen for.
    enum Purpose: UInt64 {
        case line, recall, colour, expression
    }
}
