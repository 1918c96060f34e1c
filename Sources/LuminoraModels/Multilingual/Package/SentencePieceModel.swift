/// The parts of a SentencePiece unigram model that its use needs, read from its protobuf.
struct SentencePieceModel {
    /// What is wrong with the model, one clause.
    struct Fault: Error {
        /// The clause.
        let reason: String
    }

    /// A piece of text that is one token.
    struct Piece {
        /// What a piece is for.
        enum Kind: UInt64 {
            /// Text.
            case normal = 1
            /// The token for what no piece covers.
            case unknown = 2
            /// A mark such as the start of a sentence, which no text gives.
            case control = 3
            /// A text that is always one token.
            case userDefined = 4
            /// A piece that is not used.
            case unused = 5
            /// A single byte.
            case byte = 6
        }

        var text: ArraySlice<UInt8> = []
        var score: Float = 0
        var kind = Kind.normal
    }

    /// The pieces; their places are the token ids.
    private(set) var pieces: [Piece] = []
    /// The normaliser's rules as SentencePiece compiles them.
    private(set) var charsmap: ArraySlice<UInt8> = []

    /// Reads a model.
    ///
    /// - Parameter bytes: The model file, a `ModelProto`.
    /// - Throws: ``Fault`` if it cannot be read, or is of a kind that cannot be used here.
    init(_ bytes: [UInt8]) throws(Fault) {
        do {
            for (field, content) in try Self.fields(of: bytes[...]) {
                if field == 1 { pieces.append(try Self.piece(content)) }
                guard field == 3 else { continue }
                for case (2, let rules) in try Self.fields(of: content) { charsmap = rules }
            }
        } catch {
            throw Fault(reason: "the tokenizer's model is cut short or damaged")
        }
        guard
            pieces.count > 3, pieces[0].kind == .unknown, pieces[1].kind == .control, pieces[2].kind == .control,
            !charsmap.isEmpty, !pieces.contains(where: { $0.kind == .byte })
        else { throw Fault(reason: "the tokenizer's model is of another kind than expected") }
    }

    private static func piece(_ bytes: ArraySlice<UInt8>) throws(ByteReader.Ended) -> Piece {
        var piece = Piece()
        for (field, content) in try fields(of: bytes) {
            var reader = ByteReader(content)
            switch field {
            case 1: piece.text = content
            case 2: piece.score = try reader.float()
            case 3: piece.kind = Piece.Kind(rawValue: try reader.varint()) ?? .unused
            default: break
            }
        }
        return piece
    }

    /// The fields of a message in order, numbers still as they are written.
    private static func fields(of message: ArraySlice<UInt8>) throws(ByteReader.Ended) -> [(field: UInt64, content: ArraySlice<UInt8>)] {
        var reader = ByteReader(message)
        var fields: [(UInt64, ArraySlice<UInt8>)] = []
        while !reader.isAtEnd {
            let tag = try reader.varint()
            let start = reader.position
            switch tag & 7 {
            case 0:
                _ = try reader.varint()
                fields.append((tag >> 3, message[start..<reader.position]))
            case 1: fields.append((tag >> 3, try reader.take(8)))
            case 2:
                guard let count = Int(exactly: try reader.varint()) else { throw ByteReader.Ended() }
                fields.append((tag >> 3, try reader.take(count)))
            case 5: fields.append((tag >> 3, try reader.take(4)))
            default: throw ByteReader.Ended()
            }
        }
        return fields
    }
}
