/// The extents of a sentence encoder, from which the places of all its numbers follow.
struct EncoderShape: Hashable, Sendable {
    /// The tokens that texts can give.
    var pieces: Int
    /// The parts that the embedding table is quantised in; a token's part is its id modulo this.
    var chunks: Int
    /// The rows of each part.
    var rowsPerChunk: Int
    /// The width of an embedding and of a vector; a multiple of 8.
    var width: Int
    /// The width of a convolution; a multiple of 8.
    var channels: Int
    /// The width of the layers between; a multiple of 8.
    var hidden: Int

    /// The shape of the multilingual universal sentence encoder, version 3.
    static let multilingual = EncoderShape(pieces: 128_000, chunks: 17, rowsPerChunk: 7530, width: 512, channels: 256, hidden: 320)

    /// The convolutions, each with a window of its own: how many tokens it sees, and how many of them stand before its own.
    static let branches: [(window: Int, left: Int)] = [(2, 0), (3, 1), (5, 2)]

    /// The rows of the embedding table.
    var rows: Int { chunks * rowsPerChunk }
    /// The bytes of a row of the table: six bits a number.
    var rowBytes: Int { width / 4 * 3 }
    /// The width of what is known of a token in the end.
    var features: Int { width + Self.branches.count * channels }

    /// What is known of a token by itself: for each convolution its channels, and what they add at each place of the window.
    var tokenNumbers: Int { placeOfBranch(Self.branches.count) }

    /// Where a convolution's part of what is known of a token begins.
    func placeOfBranch(_ index: Int) -> Int {
        Self.branches[..<index].reduce(0) { $0 + (1 + $1.window) * channels }
    }

    /// Whether the extents can be worked with at all.
    var isUsable: Bool {
        [width, channels, hidden].allSatisfy { (8...4096).contains($0) && $0 % 8 == 0 } && (1...1024).contains(chunks)
            && (1...1 << 20).contains(rowsPerChunk) && (4...rows).contains(pieces) && rows <= 1 << 24
    }
}

extension EncoderShape {
    /// A matrix of the encoder.
    struct Matrix: Hashable, Sendable {
        /// Its name in the package.
        var name: String
        /// The length of what it is multiplied with.
        var depth: Int
        /// The length of what comes out.
        var outputs: Int
        /// Where it begins among all matrices, counted in numbers.
        var offset = 0
    }

    /// A vector of the encoder.
    struct Vector: Hashable, Sendable {
        /// Its name in the package; one that is worked out at the conversion has a name that is not there.
        var name: String
        /// Its length.
        var count: Int
        /// Where it begins among all vectors, counted in numbers.
        var offset = 0
    }

    /// The matrices in the order in which the file has them: three of each branch, then those of the sentence.
    var matrices: [Matrix] {
        var all: [Matrix] = []
        for (window, _) in Self.branches {
            all.append(Matrix(name: "proj\(window)", depth: width, outputs: channels))
            all.append(Matrix(name: "w1_\(window)", depth: window * channels, outputs: channels))
            all.append(Matrix(name: "w2_\(window)", depth: window * channels, outputs: channels))
        }
        all += [
            Matrix(name: "cnn_W", depth: features, outputs: width), Matrix(name: "d0", depth: width, outputs: hidden),
            Matrix(name: "p1", depth: width, outputs: hidden), Matrix(name: "d1", depth: hidden, outputs: hidden),
            Matrix(name: "d2", depth: hidden, outputs: width), Matrix(name: "p3", depth: hidden, outputs: width),
            Matrix(name: "d3", depth: width, outputs: width),
        ]
        var offset = 0
        for index in all.indices {
            all[index].offset = offset
            offset += all[index].depth * all[index].outputs
        }
        return all
    }

    /// The vectors in the order in which the file has them: six of each branch, then those of the sentence and of the table.
    var vectors: [Vector] {
        var all: [Vector] = []
        for (window, _) in Self.branches {
            let names = ["proj_b\(window)", "proj_sum\(window)", "ln_g\(window)", "ln_b\(window)", "b1_\(window)", "b2_\(window)"]
            all += names.map { Vector(name: $0, count: channels) }
        }
        all += [
            Vector(name: "ln_g", count: features), Vector(name: "ln_b", count: features), Vector(name: "cnn_b", count: width),
            Vector(name: "scale", count: chunks), Vector(name: "lo", count: chunks),
        ]
        var offset = 0
        for index in all.indices {
            all[index].offset = offset
            offset += all[index].count
        }
        return all
    }

    /// The number of all numbers in matrices.
    var matrixNumbers: Int { matrices.reduce(0) { $0 + $1.depth * $1.outputs } }
    /// The number of all numbers in vectors.
    var vectorNumbers: Int { vectors.reduce(0) { $0 + $1.count } }
}
