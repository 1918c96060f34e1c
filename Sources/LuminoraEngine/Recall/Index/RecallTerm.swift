/// A term of the index in four bytes: 20 bits of how the word begins, 12 bits of the whole.
///
/// The index keeps no words, only these numbers: four bytes each, and nothing legible of what a user said stays behind in them. Two terms
/// are the same when all 32 bits are; they are siblings ("mentor", "mentorship") when both have at least five letters and the first five
/// are the same, which the upper 20 bits tell. Among 10,000 different words, about one in a hundred has a false sibling and two in a
/// million a false twin.
struct RecallTerm: Hashable, Sendable {
    /// The term's bits.
    let bits: UInt32

    /// How many letters siblings share.
    static let siblingLetters = 5

    /// The bits that tell how the word begins.
    var beginning: UInt32 { bits >> 12 }

    /// Makes the term of a folded word, as it is or cut to its stem.
    ///
    /// - Parameter word: UTF-8, not empty.
    init(_ word: some Sequence<UInt8>) {
        var hash = Self.offset
        var beginning: UInt64?
        var letters = 0
        for byte in word {
            if byte & 0xC0 != 0x80 {
                if letters == Self.siblingLetters { beginning = hash }
                letters += 1
            }
            hash = (hash ^ UInt64(byte)) &* Self.prime
        }
        // A word of just five letters is its own beginning; a shorter one must not be mistaken for one.
        let start = letters < Self.siblingLetters ? ~hash : beginning ?? hash
        bits = UInt32(truncatingIfNeeded: Self.mixed(start) >> 44) << 12 | UInt32(truncatingIfNeeded: Self.mixed(hash) & 0xFFF)
    }

    /// A 64-bit hash of a word (FNV-1a), the same in every process.
    static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
        var hash = offset
        for byte in word { hash = (hash ^ UInt64(byte)) &* prime }
        return hash
    }

    private static func mixed(_ hash: UInt64) -> UInt64 {
        let once = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
        return once ^ once >> 29
    }

    private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3
}
