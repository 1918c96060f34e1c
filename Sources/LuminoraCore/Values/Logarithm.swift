#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The few functions of analysis that the rules need, on every platform.
package enum Logarithm {
    package static func natural(_ value: Double) -> Double { log(value) }

    package static func powerOfTwo(_ exponent: Double) -> Double { exp2(exponent) }
}
