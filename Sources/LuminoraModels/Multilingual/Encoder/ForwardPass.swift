/// Works out the vector of one text from its tokens.
///
/// What is worked out for each token by itself is ``TokenLayer``'s; this is what depends on the others.
/// The products are of whole numbers: the table's rows and the matrices are such, and what comes out of one layer is made whole,
/// with 15 bits, for the next; that moves the components of a vector by about 2e-5, and hardly any by 1e-4.
struct ForwardPass {
    private let weights: EncoderWeights
    private let shape: EncoderShape
    private let count: Int
    private let scratch: Scratch

    /// How many tokens of zeros stand before and after the text for the widest window; one more after it for odd numbers of tokens.
    private static let before = 2
    private static let after = 3

    /// Works out a vector.
    ///
    /// - Parameters:
    ///   - tokens: The tokens, those for start and end among them; not empty, and all of them the shape's.
    ///   - weights: The numbers of the encoder.
    ///   - cache: What is known of tokens already, and is to be known of these.
    /// - Returns: A vector of length 1.
    static func vector(of tokens: [Int32], weights: EncoderWeights, cache: TokenCache) -> [Float] {
        Scratch.lend(shape: weights.shape, count: tokens.count, padding: before + after) { scratch in
            let missing = cache.copy(tokens, to: scratch.known)
            TokenLayer(weights: weights, scratch: scratch).run(tokens, at: missing)
            cache.keep(tokens, at: missing, from: scratch.known)
            let pass = ForwardPass(weights: weights, shape: weights.shape, count: tokens.count, scratch: scratch)
            pass.lookUp(tokens)
            for index in weights.branches.indices { pass.run(weights.branches[index], at: index) }
            pass.sumUp()
            return pass.finish()
        }
    }

    /// Looks up the tokens' embeddings.
    private func lookUp(_ tokens: [Int32]) {
        let whole = scratch.embeddings
        for (index, token) in tokens.enumerated() {
            weights.unpack(token, to: whole)
            let chunk = Int(token) % shape.chunks
            let (scale, start) = (weights.tableScale[chunk], weights.tableStart[chunk])
            let features = scratch.features + index * shape.features
            for at in 0..<shape.width { features[at] = Float(whole[at]) * scale + start }
        }
    }

    /// Runs one convolution: two layers that each add to what they were given.
    private func run(_ branch: EncoderWeights.Branch, at index: Int) {
        let width = shape.channels
        gather(branch, from: shape.placeOfBranch(index))
        convolve(branch, branch.convolutions.1, bias: branch.biases.1)
        for token in 0..<count {
            let features = scratch.features + token * shape.features + shape.width + index * width
            features.update(from: scratch.values + token * width, count: width)
        }
    }

    /// Puts the first layer together from what is known of each token in the window.
    private func gather(_ branch: EncoderWeights.Branch, from place: Int) {
        let width = shape.channels
        let bias = branch.biases.0
        for token in 0..<count {
            let values = scratch.values + token * width
            values.update(from: bias, count: width)
            for position in 0..<branch.window {
                let other = token - branch.left + position
                guard (0..<count).contains(other) else { continue }
                let part = scratch.known + other * shape.tokenNumbers + place + (1 + position) * width
                for at in 0..<width { values[at] += part[at] }
            }
            let own = scratch.known + token * shape.tokenNumbers + place
            for at in 0..<width { values[at] = max(0, values[at]) + own[at] }
        }
    }

    /// Adds to the values what a layer makes of each token's window; beyond the text's ends there are zeros.
    private func convolve(_ branch: EncoderWeights.Branch, _ matrix: EncoderWeights.Matrix, bias: UnsafePointer<Float>) {
        let width = shape.channels
        let rows = scratch.rows
        rows.update(repeating: 0, count: Self.before * width)
        (rows + (Self.before + count) * width).update(repeating: 0, count: Self.after * width)
        let unit = Normalization.quantize(scratch.values, count: count * width, range: matrix.range, to: rows + Self.before * width)
        matrix.multiply(rows + (Self.before - branch.left) * width, stride: width, count: count, sums: scratch.sums)
        let factor = unit * matrix.scale
        for token in 0..<count {
            let (sums, values) = (scratch.sums + token * width, scratch.values + token * width)
            for at in 0..<width { values[at] += max(0, Float(sums[at]) * factor + bias[at]) }
        }
    }

    /// Normalises what is known of each token, and adds it up into the sentence.
    private func sumUp() {
        let width = shape.features
        let total = scratch.total
        total.update(repeating: 0, count: width)
        for token in 0..<count {
            let features = scratch.features + token * width
            let (mean, deviation) = Normalization.moments(features, count: width)
            for at in 0..<width { total[at] += (features[at] - mean) * deviation }
        }
        // The gains and biases are the same for all tokens, so that they wait for the sum.
        let tokens = Float(count)
        for at in 0..<width { total[at] = total[at] * weights.gain[at] + weights.shift[at] * tokens }
    }

    /// Takes the sentence through the last layers.
    private func finish() -> [Float] {
        let (width, hidden) = (shape.width, shape.hidden)
        let (sentence, first, second, third) = scratch.layers(width: width, hidden: hidden)
        clear(sentence, width)
        add(scratch.total, weights.output, to: sentence)
        let (tokens, factor) = (Float(count), 1 / Float(count).squareRoot())
        for at in 0..<width { sentence[at] = (sentence[at] + weights.outputBias[at] * tokens) * factor }
        clear(first, hidden)
        add(sentence, weights.d0, to: first)
        rectify(first, hidden)
        clear(second, hidden)
        add(sentence, weights.p1, to: second)
        add(first, weights.d1, to: second)
        rectify(second, hidden)
        clear(third, width)
        add(second, weights.d2, to: third)
        rectify(third, width)
        clear(sentence, width)
        add(second, weights.p3, to: sentence)
        add(third, weights.d3, to: sentence)
        return Normalization.finish(sentence, count: width)
    }

    /// Adds a vector's product with a matrix to another vector.
    private func add(_ vector: UnsafePointer<Float>, _ matrix: EncoderWeights.Matrix, to target: UnsafeMutablePointer<Float>) {
        let unit = Normalization.quantize(vector, count: matrix.depth, range: matrix.range, to: scratch.rows)
        // With a distance of 0 the second row of the pair is the first.
        matrix.multiply(scratch.rows, stride: 0, count: 1, sums: scratch.sums)
        let factor = unit * matrix.scale
        for at in 0..<matrix.outputs { target[at] += Float(scratch.sums[at]) * factor }
    }

    private func clear(_ vector: UnsafeMutablePointer<Float>, _ count: Int) {
        vector.update(repeating: 0, count: count)
    }

    private func rectify(_ vector: UnsafeMutablePointer<Float>, _ count: Int) {
        for at in 0..<count { vector[at] = max(0, vector[at]) }
    }
}
