/// Turns the weights and the tokenizer of the package into the sections of a model file.
struct EncoderConversion {
    /// What is wrong with the package, one clause.
    struct Fault: Error {
        /// The clause.
        let reason: String
    }

    private let shape: EncoderShape
    private let trie: PieceTrieBuilder
    private let scores: [Float]
    private let charsmapTrie: [UInt8]
    private let charsmapText: [UInt8]
    private var matrices: [Int16]
    private var scales: [Float] = []
    private var vectors: [Float]
    private var table: [UInt8]

    /// The penalty that SentencePiece puts on what no piece covers.
    private static let unknownPenalty: Float = 10

    /// Converts a package.
    ///
    /// - Parameters:
    ///   - weights: The archive of arrays.
    ///   - tokenizer: The tokenizer's model.
    ///   - shape: What the arrays must fit.
    /// - Throws: ``Fault`` if an array is missing or of another form, or ``ZipArchive/Fault``.
    init(weights: ZipArchive, tokenizer: SentencePieceModel, shape: EncoderShape) throws {
        guard shape.isUsable, tokenizer.pieces.count == shape.pieces else {
            throw Fault(reason: "its tokenizer has \(tokenizer.pieces.count) pieces instead of \(shape.pieces)")
        }
        self.shape = shape
        (charsmapTrie, charsmapText) = try Self.split(tokenizer.charsmap)
        trie = PieceTrieBuilder(
            tokenizer.pieces.enumerated().filter { $1.kind == .normal || $1.kind == .userDefined }.map { ($1.text, $0) }
        )
        scores = Self.scores(of: tokenizer.pieces)
        matrices = [Int16](repeating: 0, count: shape.matrixNumbers)
        vectors = [Float](repeating: 0, count: shape.vectorNumbers)
        table = [UInt8](repeating: 0, count: shape.rows * shape.rowBytes)
        for vector in shape.vectors where !vector.name.hasPrefix("proj_sum") {
            let numbers = try Self.floats(vector.name, in: weights, shape: [vector.count])
            vectors.replaceSubrange(vector.offset..<vector.offset + vector.count, with: numbers)
        }
        for matrix in shape.matrices { try addMatrix(matrix, from: weights) }
        for chunk in 0..<shape.chunks { try addChunk(chunk, from: weights) }
    }

    /// The bytes of a section.
    func content(of section: EncoderFile.Section) -> [UInt8] {
        switch section {
        case .charsmapTrie: charsmapTrie
        case .charsmapText: charsmapText
        case .trieChildren: Self.bytes(trie.firstChildren)
        case .trieLabels: trie.labels
        case .triePieces: Self.bytes(trie.pieces)
        case .scores: Self.bytes(scores)
        case .matrices: Self.bytes(matrices)
        case .scales: Self.bytes(scales)
        case .vectors: Self.bytes(vectors)
        case .table: table
        }
    }

    private static func bytes<Number>(_ numbers: [Number]) -> [UInt8] {
        numbers.withUnsafeBytes { Array($0) }
    }

    private static func split(_ charsmap: ArraySlice<UInt8>) throws(Fault) -> (trie: [UInt8], text: [UInt8]) {
        var reader = ByteReader(charsmap)
        guard
            let size = try? reader.long(), size > 0, size % 4 == 0, let trie = try? reader.take(size),
            let text = try? reader.take(charsmap.count - 4 - size), text.last == 0
        else { throw Fault(reason: "the normaliser's rules are damaged") }
        return (Array(trie), Array(text))
    }

    /// The scores as the search adds them up: the first is what an unknown character costs, and texts that are always one token
    /// cost less than any way to split them, both as SentencePiece has it.
    private static func scores(of pieces: [SentencePieceModel.Piece]) -> [Float] {
        let normal = pieces.filter { $0.kind == .normal }.map(\.score)
        let (least, most) = (normal.min() ?? 0, normal.max() ?? 0)
        return pieces.enumerated()
            .map { index, piece in
                if index == 0 { return least - unknownPenalty }
                return piece.kind == .userDefined ? Float(Double(Float(piece.text.count) * most) - 0.1) : piece.score
            }
    }

    private static func array(_ name: String, in weights: ZipArchive, type: String, shape: [Int]) throws -> NumpyArray {
        let array: NumpyArray
        do {
            array = try NumpyArray(try weights.file(name + ".npy"))
        } catch let fault as NumpyArray.Fault {
            throw Fault(reason: "the array \(name) cannot be read: \(fault.reason)")
        }
        guard array.type == type, array.shape == shape else {
            throw Fault(reason: "the array \(name) is \(array.type) \(array.shape) instead of \(type) \(shape)")
        }
        return array
    }

    private static func floats(_ name: String, in weights: ZipArchive, shape: [Int]) throws -> [Float] {
        let numbers = try array(name, in: weights, type: "<f4", shape: shape).floats
        guard numbers.allSatisfy(\.isFinite) else { throw Fault(reason: "the array \(name) has numbers that are not finite") }
        return numbers
    }

    /// Stores a matrix with one row for each output; its numbers are whole multiples of one scale, of at most 127.
    private mutating func addMatrix(_ matrix: EncoderShape.Matrix, from weights: ZipArchive) throws {
        let numbers = try Self.floats(matrix.name, in: weights, shape: [matrix.depth, matrix.outputs])
        let largest = numbers.reduce(0) { max($0, abs($1)) }
        let scale = largest > 0 ? largest / 127 : 1
        var sums = [Int](repeating: 0, count: matrix.outputs)
        var magnitudes = sums
        var error: Float = 0
        for input in 0..<matrix.depth {
            for output in 0..<matrix.outputs {
                let number = numbers[input * matrix.outputs + output]
                let whole = (number / scale).rounded()
                error = max(error, abs(whole * scale - number))
                matrices[matrix.offset + output * matrix.depth + input] = Int16(whole)
                sums[output] += Int(whole)
                magnitudes[output] += Int(abs(whole))
            }
        }
        guard error <= largest * 1e-5 else { throw Fault(reason: "the matrix \(matrix.name) is not made of whole multiples of one number") }
        let range = min(Int(Int16.max), Int(Int32.max) / max(1, magnitudes.max() ?? 1))
        scales += [scale, Float(range)]
        let name = matrix.name.replacing("proj", with: "proj_sum")
        guard name != matrix.name, let place = shape.vectors.first(where: { $0.name == name }) else { return }
        for output in sums.indices { vectors[place.offset + output] = Float(sums[output]) }
    }

    /// Stores one part of the embedding table, whose rows belong to every `chunks`-th token.
    private mutating func addChunk(_ chunk: Int, from weights: ZipArchive) throws {
        let name = "q\(chunk + 1)"
        let numbers = try Self.array(name, in: weights, type: "|u1", shape: [shape.rowsPerChunk, shape.width]).bytes
        let (width, quarter, rowBytes) = (shape.width, shape.width / 4, shape.rowBytes)
        var largest: UInt8 = 0
        numbers.withUnsafeBufferPointer { source in
            table.withUnsafeMutableBufferPointer { target in
                for row in 0..<shape.rowsPerChunk {
                    let from = row * width
                    let to = (row * shape.chunks + chunk) * rowBytes
                    for index in 0..<quarter {
                        let fourth = source[from + 3 * quarter + index]
                        for part in 0..<3 {
                            let number = source[from + part * quarter + index]
                            largest = max(largest, number | fourth)
                            target[to + part * quarter + index] = number | (fourth >> UInt8(2 * part) & 3) << 6
                        }
                    }
                }
            }
        }
        guard largest < 64 else { throw Fault(reason: "the array \(name) has numbers of more than six bits") }
    }
}
