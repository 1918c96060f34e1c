/// Makes new identifiers; injected, so that tests can foretell them.
public protocol IDGenerator: Sendable {
    /// Makes a UUIDv7 in text form for something that comes to be at `moment`.
    func uuid(at moment: Timestamp) -> String
}

extension IDGenerator {
    /// Makes an identifier of the kind that the caller needs.
    public func next<Kind>(_ kind: Identifier<Kind>.Type = Identifier<Kind>.self, at moment: Timestamp) -> Identifier<Kind> {
        Identifier(rawValue: uuid(at: moment))
    }
}

/// Makes identifiers from the system's random numbers.
public struct RandomIDGenerator: IDGenerator {
    /// Makes a generator that draws from the system's random numbers.
    public init() {}

    /// Makes a UUIDv7 whose time is `moment`.
    public func uuid(at moment: Timestamp) -> String {
        var generator = SystemRandomNumberGenerator()
        return UUIDText.version7(milliseconds: moment.milliseconds, using: &generator)
    }
}
