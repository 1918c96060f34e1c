/// Says why a text cannot be an identifier.
public struct InvalidIdentifier: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kind of thing that was to be named, such as `User`.
    public let kind: String
    /// The rule that was broken, and what to do about it.
    public let reason: String

    /// What is wrong and how to mend it, in one sentence.
    public var description: String { "Invalid \(kind.lowercased()) identifier: \(reason)" }

    static func check(_ text: String, kind: String) throws(InvalidIdentifier) {
        func fail(_ reason: String) -> InvalidIdentifier { InvalidIdentifier(kind: kind, reason: reason) }
        guard !text.isEmpty else { throw fail("it is empty; give 1 to 255 bytes of text") }
        let size = text.utf8.count
        guard size <= 255 else { throw fail("it has \(size) bytes; the limit is 255") }
        if let control = text.unicodeScalars.first(where: { $0.properties.generalCategory == .control }) {
            throw fail("it has the control character U+\(hexadecimal(control)); take it out")
        }
        if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
            throw fail("it begins or ends with white space; take it off")
        }
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
