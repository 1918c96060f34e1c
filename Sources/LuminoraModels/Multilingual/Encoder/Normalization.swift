#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The steps of the encoder between the products.
enum Normalization {
    /// What is added to a variance before it divides, as in the original.
    private static let epsilon: Float = 1e-12

    /// The mean of some numbers, and the reciprocal of their standard deviation.
    ///
    /// - Parameters:
    ///   - numbers: The numbers, aligned to 32 bytes.
    ///   - count: How many there are, a multiple of 8.
    /// - Returns: The mean and the factor.
    static func moments(_ numbers: UnsafePointer<Float>, count: Int) -> (mean: Float, factor: Float) {
        let raw = UnsafeRawPointer(numbers)
        var sum = SIMD8<Float>.zero
        for at in stride(from: 0, to: count * 4, by: 32) { sum += raw.load(fromByteOffset: at, as: SIMD8<Float>.self) }
        let mean = sum.sum() / Float(count)
        var squares = SIMD8<Float>.zero
        for at in stride(from: 0, to: count * 4, by: 32) {
            let distance = raw.load(fromByteOffset: at, as: SIMD8<Float>.self) - mean
            // Two steps rather than a fused one, which is a function call where the machine has no instruction for it.
            squares += distance * distance
        }
        return (mean, 1 / (squares.sum() / Float(count) + epsilon).squareRoot())
    }

    /// Makes whole numbers of floating-point ones.
    ///
    /// - Parameters:
    ///   - numbers: The numbers, aligned to 32 bytes.
    ///   - count: How many there are, a multiple of 8.
    ///   - range: The whole number that the largest magnitude becomes, at most 32,767.
    ///   - whole: Where they go, aligned to 16 bytes.
    /// - Returns: What 1 stands for.
    static func quantize(_ numbers: UnsafePointer<Float>, count: Int, range: Float, to whole: UnsafeMutablePointer<Int16>) -> Float {
        let raw = UnsafeRawPointer(numbers)
        var magnitudes = SIMD8<Float>.zero
        for at in stride(from: 0, to: count * 4, by: 32) {
            let bits = raw.load(fromByteOffset: at, as: SIMD8<UInt32>.self) & 0x7FFF_FFFF
            let lanes = unsafeBitCast(bits, to: SIMD8<Float>.self)
            // `pointwiseMax` is a function call here.
            magnitudes.replace(with: lanes, where: lanes .> magnitudes)
        }
        let largest = magnitudes.max()
        guard largest > 0, largest.isFinite else {
            whole.update(repeating: 0, count: count)
            return 0
        }
        let factor = range / largest
        let target = UnsafeMutableRawPointer(whole)
        for at in stride(from: 0, to: count * 4, by: 32) {
            // Adding 1.5 · 2²³ leaves the nearest whole number in the lowest bits.
            let shifted = raw.load(fromByteOffset: at, as: SIMD8<Float>.self) * factor + 12_582_912
            let bits = unsafeBitCast(shifted, to: SIMD8<Int32>.self)
            target.storeBytes(of: SIMD8<Int16>(truncatingIfNeeded: bits), toByteOffset: at / 2, as: SIMD8<Int16>.self)
        }
        return largest / range
    }

    /// Makes a vector of hyperbolic tangents one of length 1.
    static func finish(_ numbers: UnsafeMutablePointer<Float>, count: Int) -> [Float] {
        var sum: Float = 0
        for index in 0..<count {
            numbers[index] = tanhf(numbers[index])
            sum += numbers[index] * numbers[index]
        }
        let factor = 1 / max(sum, epsilon).squareRoot()
        return (0..<count).map { numbers[$0] * factor }
    }
}
