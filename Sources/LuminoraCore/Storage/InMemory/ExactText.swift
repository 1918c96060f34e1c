/// Text that is equal only byte by byte.
///
/// Swift's strings are equal where Unicode says that they mean the same (`é` and `e` with an accent); stores keep them apart.
struct ExactText: Hashable, Comparable, Sendable {
    let text: String

    static func == (left: ExactText, right: ExactText) -> Bool {
        left.text.hasSameBytes(as: right.text)
    }

    static func < (left: ExactText, right: ExactText) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension String {
    var exact: ExactText { ExactText(text: self) }
}

extension Identifier {
    var exact: ExactText { ExactText(text: rawValue) }
}
