/// The few regular expressions that the template schema uses: anchors, literals, classes in brackets, `\.`, and the
/// repetitions `*` and `+`.
///
/// A regular expression engine would have to be brought into every start of the program for three patterns.
struct SchemaPattern {
    private enum Repetition { case once, any, some }

    private struct Piece {
        var ranges: [ClosedRange<Unicode.Scalar>]
        var repetition: Repetition = .once
    }

    private let pieces: [Piece]
    private let anchoredAtEnd: Bool

    /// Reads a pattern that begins with `^`.
    init(_ pattern: String) {
        var scalars = Array(pattern.unicodeScalars)[...]
        if scalars.first == "^" { scalars.removeFirst() }
        anchoredAtEnd = scalars.last == "$"
        if anchoredAtEnd { scalars.removeLast() }
        var pieces: [Piece] = []
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "[": pieces.append(Piece(ranges: Self.ranges(&scalars)))
            case "\\": if let escaped = scalars.popFirst() { pieces.append(Piece(ranges: [escaped...escaped])) }
            case "*": if !pieces.isEmpty { pieces[pieces.count - 1].repetition = .any }
            case "+": if !pieces.isEmpty { pieces[pieces.count - 1].repetition = .some }
            default: pieces.append(Piece(ranges: [scalar...scalar]))
            }
        }
        self.pieces = pieces
    }

    private static func ranges(_ scalars: inout ArraySlice<Unicode.Scalar>) -> [ClosedRange<Unicode.Scalar>] {
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        while let first = scalars.popFirst(), first != "]" {
            if scalars.first == "-", let last = scalars.dropFirst().first, last != "]", first <= last {
                scalars.removeFirst(2)
                ranges.append(first...last)
            } else {
                ranges.append(first...first)
            }
        }
        return ranges
    }

    /// Whether the text matches; repetitions take all they can, which is enough where neighbours do not overlap.
    func matches(_ text: String) -> Bool {
        var rest = text.unicodeScalars[...]
        for piece in pieces {
            var count = 0
            while let scalar = rest.first, piece.ranges.contains(where: { $0.contains(scalar) }) {
                rest.removeFirst()
                count += 1
                if piece.repetition == .once { break }
            }
            if count == 0, piece.repetition != .any { return false }
        }
        return !anchoredAtEnd || rest.isEmpty
    }

    /// A text that matches, to show what is meant.
    var example: String {
        pieces.count > 3 ? "1.0.0" : "close_friend (lower-case letters, digits and _)"
    }
}
