/// Numbers that look random and are the same in every run.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }

    mutating func below(_ limit: Int) -> Int { Int(next() >> 33) % limit }
    /// From -1 to 1.
    mutating func number() -> Float { Float(below(2001) - 1000) / 1000 }
    mutating func vector(_ dimensions: Int) -> [Float] { (0..<dimensions).map { _ in number() == 0 ? 0.5 : number() + 0.0001 } }
    mutating func one<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
