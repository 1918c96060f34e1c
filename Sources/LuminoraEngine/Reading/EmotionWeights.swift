/// What was learnt for one language: how much each feature of a message speaks for each emotion.
struct EmotionWeights: Sendable {
    /// The bits of a feature's number.
    static let bits: UInt32 = 22

    /// Where the hashes of this language's features begin.
    let basis: UInt32
    /// What speaks for each emotion in any message, in the order of `Emotion.allCases`.
    let bias: [Double]

    private let levels: [Double]
    // A table with open addressing: the number of a feature plus one, and the levels of its weights, four bits each.
    private var numbers: [UInt32]
    private var codes: [UInt32]
    private static let slots = 1 << 16

    /// Unpacks what `Scripts/train-mood` wrote.
    ///
    /// - Parameters:
    ///   - basis: Where the hashes begin.
    ///   - bias: One value for each emotion.
    ///   - levels: The sixteen values that a weight can have.
    ///   - packed: Base64 of five bytes for a feature: 12 bits of distance to the number of the one before, and a level for each emotion.
    init(basis: UInt32, bias: [Double], levels: [Double], packed: StaticString) {
        self.basis = basis
        self.bias = bias
        self.levels = levels
        var numbers: [UInt32] = Array(repeating: 0, count: EmotionWeights.slots)
        var codes = numbers
        let digits = EmotionWeights.digits
        packed.withUTF8Buffer { text in
            numbers.withUnsafeMutableBufferPointer { numbers in
                codes.withUnsafeMutableBufferPointer { codes in
                    var number: UInt32 = 0
                    var word: UInt64 = 0
                    var bits: UInt64 = 0
                    for byte in text {
                        word = (word & 0xFF_FFFF_FFFF) << 6 | UInt64(digits[Int(byte)])
                        bits += 6
                        guard bits >= 40 else { continue }
                        bits -= 40
                        let entry = word >> bits & 0xFF_FFFF_FFFF
                        number &+= UInt32(truncatingIfNeeded: entry >> 28)
                        var slot = Int(number) & (EmotionWeights.slots - 1)
                        while numbers[slot] != 0 { slot = (slot + 1) & (EmotionWeights.slots - 1) }
                        numbers[slot] = number + 1
                        codes[slot] = UInt32(truncatingIfNeeded: entry & 0xFFF_FFFF)
                    }
                }
            }
        }
        self.numbers = numbers
        self.codes = codes
    }

    /// The place of a feature in the table, or `nil` if nothing was learnt about it.
    func slot(of number: UInt32) -> Int? {
        var slot = Int(number) & (EmotionWeights.slots - 1)
        while numbers[slot] != 0 {
            if numbers[slot] == number + 1 { return slot }
            slot = (slot + 1) & (EmotionWeights.slots - 1)
        }
        return nil
    }

    /// Adds the weights at a place, multiplied.
    func add(_ slot: Int, times factor: Double, to scores: inout [Double]) {
        for index in scores.indices {
            scores[index] += factor * levels[Int(codes[slot] >> UInt32(4 * (6 - index)) & 15)]
        }
    }

    /// What each byte stands for in Base64.
    private static let digits: [UInt8] = {
        var result: [UInt8] = Array(repeating: 0, count: 256)
        for (digit, byte) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8.enumerated() {
            result[Int(byte)] = UInt8(digit)
        }
        return result
    }()
}
