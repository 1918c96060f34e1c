/// Works out what is known of tokens by themselves: for each convolution the normalised projection of the embedding, and what it adds
/// to the first layer at each place of the window.
struct TokenLayer {
    private let weights: EncoderWeights
    private let scratch: Scratch

    /// Makes a layer that works in this memory.
    init(weights: EncoderWeights, scratch: Scratch) {
        self.weights = weights
        self.scratch = scratch
    }

    /// Works out what is known of some tokens of a text.
    ///
    /// - Parameters:
    ///   - tokens: The tokens of the text.
    ///   - indices: Which of them.
    func run(_ tokens: [Int32], at indices: [Int]) {
        guard !indices.isEmpty else { return }
        let shape = weights.shape
        for (row, index) in indices.enumerated() { weights.unpack(tokens[index], to: scratch.embeddings + row * shape.width) }
        for (number, branch) in weights.branches.enumerated() {
            let place = shape.placeOfBranch(number)
            project(branch, tokens, at: indices, place: place)
            for position in 0..<branch.window { spread(branch, position, at: indices, place: place + (1 + position) * shape.channels) }
        }
    }

    /// Projects embeddings to the channels of a convolution and normalises them.
    private func project(_ branch: EncoderWeights.Branch, _ tokens: [Int32], at indices: [Int], place: Int) {
        let (shape, width) = (weights.shape, weights.shape.channels)
        branch.projection.multiply(scratch.embeddings, stride: shape.width, count: indices.count, sums: scratch.sums)
        for (row, index) in indices.enumerated() {
            let chunk = Int(tokens[index]) % shape.chunks
            let factor = weights.tableScale[chunk] * branch.projection.scale
            let start = weights.tableStart[chunk] * branch.projection.scale
            let (sums, values) = (scratch.sums + row * width, scratch.known + index * shape.tokenNumbers + place)
            for at in 0..<width { values[at] = Float(sums[at]) * factor + branch.sums[at] * start + branch.bias[at] }
            let (mean, deviation) = Normalization.moments(values, count: width)
            for at in 0..<width { values[at] = (values[at] - mean) * deviation * branch.gain[at] + branch.shift[at] }
            let range = branch.convolutions.0.range
            scratch.units[row] = Normalization.quantize(values, count: width, range: range, to: scratch.rows + row * width)
        }
    }

    /// Works out what tokens add to the first layer of the token in whose window they stand at a position.
    private func spread(_ branch: EncoderWeights.Branch, _ position: Int, at indices: [Int], place: Int) {
        let (shape, width) = (weights.shape, weights.shape.channels)
        let matrix = branch.convolutions.0
        let part = matrix.columns(from: position * width, count: width)
        part.multiply(scratch.rows, stride: width, count: indices.count, sums: scratch.sums)
        for (row, index) in indices.enumerated() {
            let factor = scratch.units[row] * matrix.scale
            let (sums, values) = (scratch.sums + row * width, scratch.known + index * shape.tokenNumbers + place)
            for at in 0..<width { values[at] = Float(sums[at]) * factor }
        }
    }
}
