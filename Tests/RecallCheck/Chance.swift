/// Random numbers that a seed foretells (SplitMix64).
struct Chance: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mix(state)
    }

    /// True in so many cases of a hundred.
    mutating func percent(_ share: Int) -> Bool { number(100) < share }

    /// A number from 0 on, below a bound that is above 0.
    mutating func number(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// One of the elements; `nil` of none.
    mutating func pick<Element>(_ elements: [Element]) -> Element? { elements.isEmpty ? nil : elements[number(elements.count)] }

    /// Mixes a number's bits; different numbers give different ones.
    static func mix(_ number: UInt64) -> UInt64 {
        var mixed = number
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
