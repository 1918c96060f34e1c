/// Builds the trie of pieces in the form in which ``PieceTrie`` walks it.
///
/// Nodes are numbered breadth first, so that the children of each stand side by side in the order of their bytes.
struct PieceTrieBuilder {
    /// For each node the number of its first child; one more entry than nodes.
    private(set) var firstChildren: [UInt32] = []
    /// For each node the byte that leads to it.
    private(set) var labels: [UInt8] = []
    /// For each node the piece that ends there, 0 if none does.
    private(set) var pieces: [UInt32] = []

    /// Builds a trie.
    ///
    /// - Parameter texts: The texts to find with their numbers, which are above 0; of equal texts the first is found.
    init(_ texts: [(text: ArraySlice<UInt8>, piece: Int)]) {
        let sorted = texts.filter { !$0.text.isEmpty }
            .sorted { $0.text.lexicographicallyPrecedes($1.text) || ($0.text.elementsEqual($1.text) && $0.piece < $1.piece) }
        var queue: [(range: Range<Int>, depth: Int)] = [(0..<sorted.count, 0)]
        labels.append(0)
        var next = 0
        while next < queue.count {
            let (range, depth) = queue[next]
            next += 1
            firstChildren.append(UInt32(labels.count))
            // Texts that end here come first, for a text precedes all that it begins.
            var index = range.lowerBound
            pieces.append(index < range.upperBound && sorted[index].text.count == depth ? UInt32(sorted[index].piece) : 0)
            while index < range.upperBound, sorted[index].text.count == depth { index += 1 }
            while index < range.upperBound {
                let start = index
                let label = Self.byte(of: sorted[start].text, at: depth)
                while index < range.upperBound, Self.byte(of: sorted[index].text, at: depth) == label { index += 1 }
                labels.append(label)
                queue.append((start..<index, depth + 1))
            }
        }
        firstChildren.append(UInt32(labels.count))
    }

    private static func byte(of text: ArraySlice<UInt8>, at depth: Int) -> UInt8 {
        text[text.startIndex + depth]
    }
}
