/// A text that must not be shown: an API key.
///
/// Printing, interpolating or dumping it shows `‹secret›`.
package struct Secret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let value: String

    /// Keeps a text from being shown.
    package init(_ value: String) {
        self.value = value
    }

    /// What is shown in place of the text.
    package var description: String { Self.mask }
    /// What is shown in place of the text.
    package var debugDescription: String { Self.mask }
    /// A mirror without the text.
    package var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }

    /// The text itself, for the one header that carries it.
    func reveal() -> String { value }

    static let mask = "‹secret›"
}
