/// A language by its two-letter code (ISO 639-1).
public struct Language: Hashable, Sendable, RawRepresentable, Codable, CustomStringConvertible {
    /// The two-letter code, lower-case.
    public let rawValue: String

    /// Makes a language from its two-letter code.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Spanish.
    public static let spanish = Language(rawValue: "es")
    /// English.
    public static let english = Language(rawValue: "en")

    /// The two-letter code.
    public var description: String { rawValue }
}
