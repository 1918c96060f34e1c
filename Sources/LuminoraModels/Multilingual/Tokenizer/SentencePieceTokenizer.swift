/// Splits text into the tokens of the encoder, as the C++ SentencePiece does with the same model.
///
/// Text is normalised (NFKC with SentencePiece's additions, white space joined), and split so that the sum of the pieces' scores
/// is the largest. It points into a model file, and is valid as long as the file object lives.
struct SentencePieceTokenizer {
    /// The token for what no piece covers.
    static let unknown: Int32 = 0
    /// The token before the first.
    static let start: Int32 = 1
    /// The token after the last.
    static let end: Int32 = 2

    /// The most bytes of a text that are looked at; no text of so many gives fewer tokens than are used, unless it is mostly space.
    static let maximumBytes = 16 << 10

    /// What stands for a space, U+2581.
    private static let spaceMark: [UInt8] = [0xE2, 0x96, 0x81]
    private static let space = UInt8(ascii: " ")

    private let charsmap: Charsmap
    private let trie: PieceTrie
    private let scores: UnsafeBufferPointer<Float>

    /// Finds the tokenizer in a file.
    init(_ file: EncoderFile) {
        charsmap = Charsmap(file)
        trie = PieceTrie(file)
        scores = file.numbers(in: .scores)
    }

    /// Splits a text.
    ///
    /// - Parameter text: Any text; what is over ``maximumBytes`` is left out.
    /// - Returns: The tokens in order, without those for start and end; none for a text without anything but white space.
    func tokens(of text: String) -> [Int32] {
        var text = text
        let normal = text.withUTF8 { normalised(UnsafeBufferPointer(rebasing: $0[..<Self.end(of: $0)])) }
        return normal.withUnsafeBufferPointer { bestSplit($0) }
    }

    /// Where a text ends that is not too long, which is never within a character.
    private static func end(of text: UnsafeBufferPointer<UInt8>) -> Int {
        guard text.count > maximumBytes else { return text.count }
        var end = maximumBytes
        while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    /// Puts a text into the form that pieces have.
    private func normalised(_ input: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(input.count + input.count / 2 + 8)
        output += Self.spaceMark
        var index = 0
        var followsSpace = true
        while index < input.count {
            let rule = charsmap.replacement(in: input, at: index)
            let length = rule?.length ?? Self.length(of: input[index], limit: input.count - index)
            let bytes = rule?.bytes ?? UnsafeBufferPointer(rebasing: input[index..<index + length])
            index += length
            for byte in followsSpace ? bytes.drop(while: { $0 == Self.space }) : bytes[...] {
                if byte == Self.space { output += Self.spaceMark } else { output.append(byte) }
                followsSpace = byte == Self.space
            }
        }
        // A mark that the text itself has at its end goes with the spaces, as it does in C++.
        while output.count >= 3, output.suffix(3).elementsEqual(Self.spaceMark) { output.removeLast(3) }
        return output
    }

    /// The bytes of the character that begins with a byte.
    private static func length(of first: UInt8, limit: Int) -> Int {
        min(limit, first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
    }

    /// What is known of the best split of the bytes before a place.
    private struct Step {
        var score: Float = 0
        var start: Int32 = -1
        var token: Int32 = 0
    }

    /// Finds the split with the largest sum of scores; of equal ones that whose last token begins first.
    private func bestSplit(_ input: UnsafeBufferPointer<UInt8>) -> [Int32] {
        guard !input.isEmpty else { return [] }
        var steps = [Step](repeating: Step(), count: input.count + 1)
        steps.withUnsafeMutableBufferPointer { steps in
            var start = 0
            while start < input.count {
                let base = steps[start].score
                let length = Self.length(of: input[start], limit: input.count - start)
                var hasCharacter = false
                var node = PieceTrie.root
                var index = start
                while index < input.count, let next = trie.child(of: node, byte: input[index]) {
                    node = next
                    index += 1
                    let piece = trie.piece(at: node)
                    guard piece > 0, piece < scores.count else { continue }
                    // In single precision and in this order, as C++ adds them; ties fall out the same only so.
                    let score = scores[piece] + base
                    if steps[index].start < 0 || score > steps[index].score {
                        steps[index] = Step(score: score, start: Int32(start), token: Int32(piece))
                    }
                    if index - start == length { hasCharacter = true }
                }
                if !hasCharacter {
                    let score = scores[0] + base
                    let target = start + length
                    if steps[target].start < 0 || score > steps[target].score {
                        steps[target] = Step(score: score, start: Int32(start), token: Self.unknown)
                    }
                }
                start += length
            }
        }
        return path(through: steps)
    }

    /// Follows the best split back from its end; several unknown characters in a row are one token.
    private func path(through steps: [Step]) -> [Int32] {
        var tokens: [Int32] = []
        var place = steps.count - 1
        while place > 0 {
            let step = steps[place]
            if step.token != Self.unknown || tokens.last != Self.unknown { tokens.append(step.token) }
            // Every place that the search reaches has a start before it, so that this ends.
            guard step.start >= 0, step.start < place else { break }
            place = Int(step.start)
        }
        return tokens.reversed()
    }
}
