/// The meaning of a text as a direction, one byte a dimension.
public struct RecallVector: Hashable, Sendable {
    /// The components; only their direction counts.
    public let components: [Int8]
    /// What a component is multiplied by to make the whole of length 1.
    public let scale: Float

    /// The most dimensions.
    public static let mostDimensions = 4096

    /// Takes components that were made before.
    ///
    /// The result is `nil` if there are none, too many, or all are 0.
    ///
    /// - Parameter components: 1 to ``mostDimensions`` numbers, -127 to 127; -128 is taken as -127.
    public init?(components: [Int8]) {
        guard (1...Self.mostDimensions).contains(components.count) else { return nil }
        let components = components.contains(-128) ? components.map { max($0, -127) } : components
        // At most 4096 × 127 × 127, which 32 bits hold.
        var square: Int32 = 0
        for component in components { square &+= Int32(component) &* Int32(component) }
        guard square > 0 else { return nil }
        self.components = components
        scale = 1 / Float(square).squareRoot()
    }

    /// Rounds what an embedder gave to one byte a dimension; cosines change by less than 0.002.
    ///
    /// The result is `nil` if there are none, too many, all are 0, or one is no number.
    ///
    /// - Parameter values: 1 to ``mostDimensions`` numbers of any length.
    public init?(_ values: [Float]) {
        self.init(values, largest: 127)
    }

    /// Rounds to components of -`largest` to `largest`.
    init?(_ values: [Float], largest target: Float) {
        guard values.count <= Self.mostDimensions else { return nil }
        var largest: Float = 0
        for value in values {
            guard value.isFinite else { return nil }
            largest = max(largest, value.magnitude)
        }
        let factor = target / largest
        guard largest > 0, factor.isFinite else { return nil }
        self.init(components: values.map { Int8(($0 * factor).rounded()) })
    }
}
