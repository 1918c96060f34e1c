/// Vectors of one byte a dimension, a row each, to be compared with a direction one after the other.
///
/// They lie in blocks of 16 bytes, two dimensions in each of 8 numbers, for then one shift to the left and one to the right part them
/// into numbers of 16 bits, which every processor multiplies and adds up in pairs.
struct RecallVectorRows: Sendable {
    /// The dimensions; 0 until the first vector comes.
    private(set) var dimensions = 0
    /// How many blocks a row takes.
    private(set) var width = 0
    /// The rows' blocks; zeros for a row without a vector.
    private(set) var blocks: [SIMD8<Int16>] = []
    /// The rows' scales; 0 for a row without a vector.
    private(set) var scales: [Float] = []

    /// Makes room for rows, where it is known how many will come.
    ///
    /// - Parameters:
    ///   - count: how many rows will come.
    ///   - dimensions: the dimensions of their vectors; 0 for no vectors.
    mutating func makeRoom(for count: Int, dimensions: Int) {
        let dimensions = max(dimensions, self.dimensions)
        guard dimensions > 0 else { return }
        blocks.makeRoom(for: count * ((dimensions + 15) / 16))
        scales.makeRoom(for: count)
    }

    /// Adds rows without vectors.
    ///
    /// - Parameter count: how many rows there shall be.
    mutating func grow(to count: Int) {
        guard dimensions > 0, count > scales.count else { return }
        let more = count - scales.count
        blocks.makeRoom(for: more * width)
        scales.makeRoom(for: more)
        blocks.append(contentsOf: repeatElement(.zero, count: more * width))
        scales.append(contentsOf: repeatElement(0, count: more))
    }

    /// Gives a row its vector, or takes it away.
    ///
    /// - Parameters:
    ///   - vector: of ``dimensions``, unless there are none yet.
    ///   - row: the row.
    ///   - count: how many rows there are.
    mutating func set(_ vector: RecallVector?, row: Int, of count: Int) {
        guard let vector else {
            if row < scales.count { scales[row] = 0 }
            return
        }
        if dimensions == 0 {
            dimensions = vector.components.count
            width = (dimensions + 15) / 16
        }
        grow(to: count)
        let start = row * width * MemoryLayout<SIMD8<Int16>>.stride
        blocks.withUnsafeMutableBytes { blocks in
            // Processors that Swift is for keep the lower byte of a number first, so that two components in turn are one number.
            vector.components.withUnsafeBytes { blocks[start...].copyBytes(from: $0.prefix(dimensions)) }
        }
        scales[row] = vector.scale
    }

    /// Moves a row down over rows that are not needed any more.
    mutating func move(_ row: Int, to place: Int) {
        guard dimensions > 0, place != row else { return }
        scales[place] = scales[row]
        for block in 0..<width { blocks[place * width + block] = blocks[row * width + block] }
    }

    /// Drops the rows from a place on.
    mutating func cut(to count: Int) {
        guard dimensions > 0, count < scales.count else { return }
        scales.removeLast(scales.count - count)
        blocks.removeLast(blocks.count - count * width)
    }

    /// The cosine of two rows; 0 where one has no vector.
    func cosine(_ left: Int, _ right: Int) -> Float {
        var sum: Int64 = 0
        for block in 0..<width {
            let (one, other) = (blocks[left * width + block], blocks[right * width + block])
            for lane in 0..<8 {
                sum += Int64(one[lane] >> 8) * Int64(other[lane] >> 8)
                sum += Int64((one[lane] << 8) >> 8) * Int64((other[lane] << 8) >> 8)
            }
        }
        return Float(sum) * scales[left] * scales[right]
    }

    /// The bytes that the vectors take.
    var byteSize: Int {
        (blocks.capacity == 0 ? 0 : 48 + blocks.capacity * 16) + (scales.capacity == 0 ? 0 : 48 + scales.capacity * 4)
    }
}
