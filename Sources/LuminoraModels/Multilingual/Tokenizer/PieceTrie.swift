/// The pieces of the tokenizer, found by their bytes; see ``PieceTrieBuilder`` for the form.
///
/// It points into a model file, and is valid as long as the file object lives.
struct PieceTrie {
    private let children: UnsafeBufferPointer<UInt32>
    private let labels: UnsafeBufferPointer<UInt8>
    private let pieces: UnsafeBufferPointer<UInt32>

    /// Finds the trie in a file.
    init(_ file: EncoderFile) {
        children = file.numbers(in: .trieChildren)
        labels = file.numbers(in: .trieLabels)
        pieces = file.numbers(in: .triePieces)
    }

    /// The node to begin at.
    static let root = 0

    /// The node that a byte leads to, or `nil` if no piece goes on so.
    func child(of node: Int, byte: UInt8) -> Int? {
        var low = Int(children[node])
        var high = min(Int(children[node + 1]), labels.count)
        while low < high {
            let middle = (low + high) / 2
            let label = labels[middle]
            if label == byte { return middle }
            if label < byte { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// The piece that ends at a node; 0 if none does.
    func piece(at node: Int) -> Int { Int(pieces[node]) }
}
