/// Reads JSON text by recursive descent over its bytes, keeping the place of every value.
///
/// The decoders of Foundation do not say where a value stood, and their syntax errors differ by platform; the faults of a
/// template must name line and column.
struct JSONParser {
    private static let deepest = 128

    private let bytes: [UInt8]
    private var offset = 0
    private var line = 1
    private var lineStart = 0
    /// The column of a place that has been counted already, so that a long line is counted once.
    private var counted = (offset: 0, column: 1)
    private var depth = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func document() throws(JSONSyntaxError) -> JSONNode {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            offset = 3
            lineStart = 3
        }
        skipSpace()
        let node = try value()
        skipSpace()
        guard offset == bytes.count else { throw error("the document goes on after its end; remove what follows the last bracket") }
        return node
    }

    private mutating func value() throws(JSONSyntaxError) -> JSONNode {
        let position = place()
        guard let byte = current else { throw error("the text ends where a value should be") }
        let content: JSONNode.Content
        switch byte {
        case UInt8(ascii: "{"): content = .object(try members())
        case UInt8(ascii: "["): content = .array(try elements())
        case UInt8(ascii: "\""): content = .string(try string())
        case UInt8(ascii: "t"):
            try word("true")
            content = .bool(true)
        case UInt8(ascii: "f"):
            try word("false")
            content = .bool(false)
        case UInt8(ascii: "n"):
            try word("null")
            content = .null
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): content = try number()
        case UInt8(ascii: "'"): throw error("text goes in double quotes, not single ones")
        case UInt8(ascii: "/"): throw error("JSON has no comments; use a key that begins with _comment")
        case UInt8(ascii: "]"), UInt8(ascii: "}"): throw error("a value is missing here; is there a comma too many before it?")
        default: throw error("a value cannot begin with \(shown(byte))")
        }
        return JSONNode(content: content, position: position)
    }

    private mutating func members() throws(JSONSyntaxError) -> [JSONNode.Member] {
        try descend()
        var members: [JSONNode.Member] = []
        var seen: Set<String> = []
        skipSpace()
        if skip("}") {
            depth -= 1
            return members
        }
        while true {
            skipSpace()
            let position = place()
            guard current == UInt8(ascii: "\"") else {
                throw error(current == UInt8(ascii: "}") ? "there is a comma too many before this bracket" : "a name in double quotes should be here")
            }
            let key = try string()
            guard seen.insert(key).inserted else { throw error("the name \"\(key)\" stands twice in this object", at: position) }
            skipSpace()
            guard skip(":") else { throw error("a colon should follow the name \"\(key)\"") }
            skipSpace()
            members.append(JSONNode.Member(key: key, position: position, node: try value()))
            skipSpace()
            if skip("}") { break }
            guard skip(",") else { throw error("a comma or a closing } should be here") }
        }
        depth -= 1
        return members
    }

    private mutating func elements() throws(JSONSyntaxError) -> [JSONNode] {
        try descend()
        var elements: [JSONNode] = []
        skipSpace()
        if skip("]") {
            depth -= 1
            return elements
        }
        while true {
            skipSpace()
            elements.append(try value())
            skipSpace()
            if skip("]") { break }
            guard skip(",") else { throw error("a comma or a closing ] should be here") }
        }
        depth -= 1
        return elements
    }

    private mutating func descend() throws(JSONSyntaxError) {
        depth += 1
        guard depth <= Self.deepest else { throw error("more than \(Self.deepest) brackets stand inside each other") }
        offset += 1
    }

    private mutating func string() throws(JSONSyntaxError) -> String {
        let start = place()
        offset += 1
        var text: [UInt8] = []
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                offset += 1
                try escape(into: &text)
            case 0..<0x20:
                throw error(
                    byte == 10 || byte == 13 ? "the text that begins here is not closed on its line" : "a control character stands in the text",
                    at: start
                )
            default:
                text.append(byte)
                offset += 1
            }
        }
        throw error("the text that begins here is never closed", at: start)
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONSyntaxError) {
        guard let byte = current else { throw error("the text ends after a backslash") }
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(8)
        case UInt8(ascii: "f"): text.append(12)
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "u"): text.append(contentsOf: String(try escapedScalar()).utf8)
        default:
            offset -= 1
            throw error("\\\(shown(byte)) is not an escape; write \\\\ for a backslash")
        }
    }

    private mutating func escapedScalar() throws(JSONSyntaxError) -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, current == UInt8(ascii: "\\"), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "u") else {
            throw error("\\u\(String(first, radix: 16)) is half of a character; its other half is missing")
        }
        offset += 2
        let second = try hexadecimal()
        guard (0xDC00...0xDFFF).contains(second), let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) else {
            throw error("\\u\(String(second, radix: 16)) is not the other half of the character before it")
        }
        return scalar
    }

    private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
        guard offset + 4 <= bytes.count else { throw error("four hexadecimal digits should follow \\u") }
        var value: UInt32 = 0
        for byte in bytes[offset..<offset + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw error("four hexadecimal digits should follow \\u") }
            value = value << 4 | UInt32(digit)
        }
        offset += 4
        return value
    }

    private mutating func number() throws(JSONSyntaxError) -> JSONNode.Content {
        let start = offset
        _ = skip("-")
        let leadingZero = current == UInt8(ascii: "0")
        let digits = skipDigits()
        guard digits > 0 else { throw error("a digit should follow the minus sign") }
        guard !leadingZero || digits == 1 else { throw error("a number cannot begin with 0 unless a point follows") }
        var isInteger = true
        if skip(".") {
            isInteger = false
            guard skipDigits() > 0 else { throw error("a digit should follow the point") }
        }
        if skip("e") || skip("E") {
            isInteger = false
            if !skip("+") { _ = skip("-") }
            guard skipDigits() > 0 else { throw error("a digit should follow the exponent") }
        }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        if isInteger, let value = Int64(text) { return .integer(value) }
        guard let value = Double(text), value.isFinite else { throw error("the number \(text) is too large") }
        return .number(value)
    }

    private mutating func skipDigits() -> Int {
        let start = offset
        while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
        return offset - start
    }

    private mutating func word(_ word: String) throws(JSONSyntaxError) {
        let length = word.utf8.count
        guard offset + length <= bytes.count, bytes[offset..<offset + length].elementsEqual(word.utf8) else {
            throw error("a value cannot begin like this; the words are true, false and null")
        }
        offset += length
    }

    private mutating func skipSpace() {
        while let byte = current, byte == 32 || (9...10).contains(byte) || byte == 13 {
            offset += 1
            if byte == 10 {
                line += 1
                lineStart = offset
            }
        }
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }

    private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func place() -> SourcePosition {
        if counted.offset < lineStart { counted = (lineStart, 1) }
        if counted.offset < offset {
            counted.column += String(decoding: bytes[counted.offset..<offset], as: UTF8.self).count
            counted.offset = offset
        }
        return SourcePosition(line: line, column: counted.column)
    }

    private mutating func error(_ message: String, at position: SourcePosition? = nil) -> JSONSyntaxError {
        JSONSyntaxError(position: position ?? place(), message: message)
    }

    private func shown(_ byte: UInt8) -> String {
        byte < 0x20 || byte > 0x7E ? "this character" : String(Unicode.Scalar(byte))
    }
}
