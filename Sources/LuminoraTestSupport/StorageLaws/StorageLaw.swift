public import LuminoraCore
public import Testing

/// One promise of ``MemoryStore`` that every store can be held to.
///
/// A check makes its own users and sessions under fresh names, so that it can share a store with others. It reports what
/// differs with `#expect`; what a store throws against the law it lets through.
public struct StorageLaw: Sendable, CustomTestStringConvertible {
    /// The law as a sentence.
    public let name: String
    /// Whether the law applies to a store that can do this much.
    public let requires: @Sendable (StoreCapabilities) -> Bool
    /// Holds a store to the law.
    public let check: @Sendable (any MemoryStore) async throws -> Void

    /// Makes a law; by default it applies to every store.
    public init(
        _ name: String,
        requires: @escaping @Sendable (StoreCapabilities) -> Bool = { _ in true },
        check: @escaping @Sendable (any MemoryStore) async throws -> Void
    ) {
        self.name = name
        self.requires = requires
        self.check = check
    }

    /// The law as a sentence.
    public var testDescription: String { name }
}
