/// The numbers of an encoder where they lie in the file.
///
/// It points into a model file, and is valid as long as the file object lives.
struct EncoderWeights {
    /// A matrix with one row for each output.
    struct Matrix {
        /// The numbers, aligned to 16 bytes.
        let start: UnsafePointer<Int16>
        /// The distance from one row to the next.
        let stride: Int
        /// How much of a row is used.
        let depth: Int
        /// The number of rows.
        let outputs: Int
        /// What 1 stands for.
        let scale: Float
        /// The largest input for which no sum overflows.
        let range: Float

        /// The same matrix with only some of its columns.
        func columns(from first: Int, count: Int) -> Matrix {
            Matrix(start: start + first, stride: stride, depth: count, outputs: outputs, scale: scale, range: range)
        }

        /// Multiplies rows with the matrix; see ``IntegerProduct``.
        func multiply(_ rows: UnsafePointer<Int16>, stride rowStride: Int, count: Int, sums: UnsafeMutablePointer<Int32>) {
            IntegerProduct.multiply(
                rows: rows,
                stride: rowStride,
                count: count,
                matrix: start,
                matrixStride: stride,
                depth: depth,
                outputs: outputs,
                sums: sums
            )
        }
    }

    /// What belongs to one convolution.
    struct Branch {
        /// How many tokens it sees.
        let window: Int
        /// How many of them stand before its own.
        let left: Int
        /// From an embedding to the channels.
        let projection: Matrix
        /// The two convolutions.
        let convolutions: (Matrix, Matrix)
        /// The biases of the projection, the sums of its rows, and the gains and biases of its normalisation.
        let bias: UnsafePointer<Float>, sums: UnsafePointer<Float>, gain: UnsafePointer<Float>, shift: UnsafePointer<Float>
        /// The biases of the convolutions.
        let biases: (UnsafePointer<Float>, UnsafePointer<Float>)
    }

    /// The extents.
    let shape: EncoderShape
    /// The convolutions.
    let branches: [Branch]
    /// From the sum of what is known of the tokens to the sentence.
    let output: Matrix
    /// The layers after it, by their names in the package.
    let d0: Matrix, p1: Matrix, d1: Matrix, d2: Matrix, p3: Matrix, d3: Matrix
    /// The gains and biases of the last normalisation, and the bias of the output.
    let gain: UnsafePointer<Float>, shift: UnsafePointer<Float>, outputBias: UnsafePointer<Float>
    /// What 1 and 0 in the table stand for, for each part of it.
    let tableScale: UnsafePointer<Float>, tableStart: UnsafePointer<Float>
    private let table: UnsafePointer<UInt8>

    /// Finds the numbers in a file; `nil` if it has none, which a file that could be opened never is.
    init?(_ file: EncoderFile) {
        shape = file.shape
        let (numbers, scales): (UnsafeBufferPointer<Int16>, UnsafeBufferPointer<Float>) = (
            file.numbers(in: .matrices), file.numbers(in: .scales)
        )
        let vectorNumbers: UnsafeBufferPointer<Float> = file.numbers(in: .vectors)
        let rows: UnsafeBufferPointer<UInt8> = file.numbers(in: .table)
        guard let first = numbers.baseAddress, let firstVector = vectorNumbers.baseAddress, let table = rows.baseAddress else { return nil }
        let matrices = shape.matrices.enumerated()
            .map { index, place in
                Matrix(
                    start: first + place.offset,
                    stride: place.depth,
                    depth: place.depth,
                    outputs: place.outputs,
                    scale: scales[2 * index],
                    range: scales[2 * index + 1]
                )
            }
        let vectors = shape.vectors.map { firstVector + $0.offset }
        branches = EncoderShape.branches.enumerated()
            .map { index, branch in
                let (m, v) = (index * 3, index * 6)
                return Branch(
                    window: branch.window,
                    left: branch.left,
                    projection: matrices[m],
                    convolutions: (matrices[m + 1], matrices[m + 2]),
                    bias: vectors[v],
                    sums: vectors[v + 1],
                    gain: vectors[v + 2],
                    shift: vectors[v + 3],
                    biases: (vectors[v + 4], vectors[v + 5])
                )
            }
        let (m, v) = (EncoderShape.branches.count * 3, EncoderShape.branches.count * 6)
        (output, d0, p1, d1) = (matrices[m], matrices[m + 1], matrices[m + 2], matrices[m + 3])
        (d2, p3, d3) = (matrices[m + 4], matrices[m + 5], matrices[m + 6])
        (gain, shift, outputBias, tableScale, tableStart) = (vectors[v], vectors[v + 1], vectors[v + 2], vectors[v + 3], vectors[v + 4])
        self.table = table
    }

    /// Unpacks a token's row of the table.
    ///
    /// - Parameters:
    ///   - token: A token of the shape's.
    ///   - whole: Where the row's numbers go, 0 to 63 each.
    func unpack(_ token: Int32, to whole: UnsafeMutablePointer<Int16>) {
        let quarter = shape.width / 4
        let row = table + Int(token) * shape.rowBytes
        let (row1, row2) = (row + quarter, row + 2 * quarter)
        let (whole1, whole2, whole3) = (whole + quarter, whole + 2 * quarter, whole + 3 * quarter)
        for at in 0..<quarter {
            let (a, b, c) = (row[at], row1[at], row2[at])
            whole[at] = Int16(a & 63)
            whole1[at] = Int16(b & 63)
            whole2[at] = Int16(c & 63)
            whole3[at] = Int16(a >> 6 | (b >> 6) << 2 | (c >> 6) << 4)
        }
    }
}
