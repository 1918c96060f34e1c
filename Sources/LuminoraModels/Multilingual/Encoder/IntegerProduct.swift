/// Multiplies vectors of 16-bit whole numbers with a matrix of them, which is where all the time of the encoder goes.
///
/// The sums are exact, and therefore the same on every machine. On x86-64 the products of eight lanes become one `pmaddwd`, which
/// even the oldest of these machines has: it does in one instruction what takes four with floating-point numbers.
enum IntegerProduct {
    /// Multiplies rows with a matrix.
    ///
    /// - Parameters:
    ///   - rows: The first row; rows may overlap, as the windows of a convolution do. Aligned to 16 bytes.
    ///   - stride: The distance from one row to the next, a multiple of 8.
    ///   - count: How many rows there are; if it is odd, the memory of one more is read as well.
    ///   - matrix: One row of numbers for each output. Aligned to 16 bytes.
    ///   - matrixStride: The distance from one row of the matrix to the next, a multiple of 8.
    ///   - depth: How much of a row is used, a multiple of 8.
    ///   - outputs: How many outputs there are, a multiple of 4.
    ///   - sums: Where the sums go, `outputs` for each row; room for an even number of rows.
    static func multiply(
        rows: UnsafePointer<Int16>,
        stride: Int,
        count: Int,
        matrix: UnsafePointer<Int16>,
        matrixStride: Int,
        depth: Int,
        outputs: Int,
        sums: UnsafeMutablePointer<Int32>
    ) {
        // Four rows of the matrix stay in the nearest cache while all rows pass by them.
        var output = 0
        while output < outputs {
            let part = UnsafeRawPointer(matrix + output * matrixStride)
            var row = 0
            while row < count {
                block(
                    UnsafeRawPointer(rows + row * stride),
                    UnsafeRawPointer(rows + (row + 1) * stride),
                    part,
                    matrixStride: matrixStride,
                    depth: depth,
                    first: sums + row * outputs + output,
                    second: sums + (row + 1) * outputs + output
                )
                row += 2
            }
            output += 4
        }
    }

    /// Multiplies two rows with four rows of the matrix: eight sums are as many as the registers hold.
    private static func block(
        _ row0: UnsafeRawPointer,
        _ row1: UnsafeRawPointer,
        _ matrix: UnsafeRawPointer,
        matrixStride: Int,
        depth: Int,
        first: UnsafeMutablePointer<Int32>,
        second: UnsafeMutablePointer<Int32>
    ) {
        let (size, step) = (depth * 2, matrixStride * 2)
        let (matrix1, matrix2, matrix3) = (matrix + step, matrix + 2 * step, matrix + 3 * step)
        var (a0, a1, a2, a3) = (SIMD4<Int32>.zero, SIMD4<Int32>.zero, SIMD4<Int32>.zero, SIMD4<Int32>.zero)
        var (b0, b1, b2, b3) = (a0, a1, a2, a3)
        var at = 0
        while at < size {
            let a = row0.load(fromByteOffset: at, as: SIMD8<Int16>.self)
            let b = row1.load(fromByteOffset: at, as: SIMD8<Int16>.self)
            let m0 = matrix.load(fromByteOffset: at, as: SIMD8<Int16>.self)
            let m1 = matrix1.load(fromByteOffset: at, as: SIMD8<Int16>.self)
            let m2 = matrix2.load(fromByteOffset: at, as: SIMD8<Int16>.self)
            let m3 = matrix3.load(fromByteOffset: at, as: SIMD8<Int16>.self)
            a0 &+= pairs(a, m0)
            a1 &+= pairs(a, m1)
            a2 &+= pairs(a, m2)
            a3 &+= pairs(a, m3)
            b0 &+= pairs(b, m0)
            b1 &+= pairs(b, m1)
            b2 &+= pairs(b, m2)
            b3 &+= pairs(b, m3)
            at += 16
        }
        first[0] = a0.wrappedSum()
        first[1] = a1.wrappedSum()
        first[2] = a2.wrappedSum()
        first[3] = a3.wrappedSum()
        second[0] = b0.wrappedSum()
        second[1] = b1.wrappedSum()
        second[2] = b2.wrappedSum()
        second[3] = b3.wrappedSum()
    }

    /// The sums of the products of neighbours, in the one form that the compiler knows as `pmaddwd`.
    @inline(__always)
    private static func pairs(_ one: SIMD8<Int16>, _ other: SIMD8<Int16>) -> SIMD4<Int32> {
        let products = SIMD8<Int32>(truncatingIfNeeded: one) &* SIMD8<Int32>(truncatingIfNeeded: other)
        return products.evenHalf &+ products.oddHalf
    }
}
