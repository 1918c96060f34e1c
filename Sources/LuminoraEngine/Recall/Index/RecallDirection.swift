import CRecall

/// A query's direction, ready to be compared with many rows.
struct RecallDirection: Sendable {
    /// The components in order, filled up with zeros to whole blocks of 16.
    private let components: [Int16]
    /// For each block of a row, the 8 even and then the 8 odd components.
    private let lanes: [SIMD8<Int16>]
    /// What a product is multiplied by, beside the row's own scale.
    let scale: Float

    /// Takes what an embedder gave.
    ///
    /// The result is `nil` if there are none, too many, all are 0, or one is no number.
    ///
    /// - Parameter values: any numbers.
    init?(_ values: [Float]) {
        guard let rounded = RecallVector(values, largest: Self.largest(values.count)) else { return nil }
        var components = rounded.components.map { Int16($0) }
        components.append(contentsOf: repeatElement(0, count: (16 - values.count % 16) % 16))
        var lanes: [SIMD8<Int16>] = []
        lanes.reserveCapacity(components.count / 8)
        for start in stride(from: 0, to: components.count, by: 16) {
            for odd in 0...1 {
                var block = SIMD8<Int16>.zero
                for lane in 0..<8 { block[lane] = components[start + lane * 2 + odd] }
                lanes.append(block)
            }
        }
        self.components = components
        self.lanes = lanes
        scale = rounded.scale
    }

    /// The sums of products with rows' components; a cosine is such a sum times both scales.
    ///
    /// - Parameters:
    ///   - blocks: the rows' blocks, of the direction's width.
    ///   - count: how many rows.
    ///   - usesProcessor: whether to use what newer processors have; `false` in tests, to compare.
    /// - Returns: a sum a row.
    func products(_ blocks: [SIMD8<Int16>], rows count: Int, usesProcessor: Bool = true) -> [Int32] {
        let width = lanes.count / 2
        return [Int32](unsafeUninitializedCapacity: count) { sums, initialised in
            blocks.withUnsafeBytes { bytes in
                guard let first = bytes.baseAddress, let sums = sums.baseAddress else { return }
                if usesProcessor, Self.hasProcessor {
                    components.withUnsafeBufferPointer { components in
                        recall_products(first.assumingMemoryBound(to: Int8.self), components.baseAddress, width * 16, count, sums)
                    }
                } else {
                    lanes.withUnsafeBufferPointer { lanes in
                        guard let lanes = lanes.baseAddress else { return }
                        let first = first.assumingMemoryBound(to: SIMD8<Int16>.self)
                        for row in 0..<count { (sums + row).initialize(to: Self.product(lanes, first + row * width, width: width)) }
                    }
                }
                initialised = count
            }
        }
    }

    /// The sum of products of one row.
    ///
    /// In this form (two sums, nothing unrolled, a function of its own) the compiler finds the multiply-add of pairs that baseline
    /// processors have, pmaddwd or smlal; inlined it may not, and is three times slower.
    @inline(never)
    private static func product(_ lanes: UnsafePointer<SIMD8<Int16>>, _ row: UnsafePointer<SIMD8<Int16>>, width: Int) -> Int32 {
        var even = SIMD8<Int32>.zero
        var odd = SIMD8<Int32>.zero
        for block in 0..<width {
            let both = row[block]
            even &+= SIMD8<Int32>(truncatingIfNeeded: both &<< 8) &* SIMD8<Int32>(truncatingIfNeeded: lanes[2 &* block])
            odd &+= SIMD8<Int32>(truncatingIfNeeded: both &>> 8) &* SIMD8<Int32>(truncatingIfNeeded: lanes[2 &* block &+ 1])
        }
        return (even.wrappedSum() &>> 8) &+ odd.wrappedSum()
    }

    /// Whether the processor has AVX2 (and lays numbers out as it does, lowest byte first).
    private static let hasProcessor = recall_products_available()

    /// The largest component: a row's even components are multiplied 256 times too large, and the sum of all such products has to fit 32
    /// bits.
    ///
    /// That is 127 up to 1,024 dimensions, 86 at 1,536 and 43 at 3,072; the more dimensions, the more the coarser steps cancel each other
    /// out.
    private static func largest(_ dimensions: Int) -> Float {
        min(127, (Float(Int32.max) / Float((dimensions + 1) / 2 * 127 * 256)).rounded(.down))
    }
}
