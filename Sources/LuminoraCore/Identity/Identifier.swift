/// A caller-visible name of one kind of thing, kept apart from the names of other kinds by its type.
///
/// The text is the caller's own where the caller gives one (a user, a session, an event), else a UUIDv7. It is 1 to
/// 255 bytes of UTF-8, has no control characters, and neither begins nor ends with white space, so that `"ana"` and
/// `"ana "` cannot be two people.
public struct Identifier<Kind>: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    /// The text of the identifier.
    public let rawValue: String

    /// Takes the text as it is; for text that comes from a store or from an ``IDGenerator``.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Takes text that comes from outside.
    ///
    /// - Parameter text: 1 to 255 bytes, no control characters, no white space at either end.
    /// - Throws: ``InvalidIdentifier`` naming the rule that was broken.
    public init(validating text: String) throws(InvalidIdentifier) {
        try InvalidIdentifier.check(text, kind: String(describing: Kind.self))
        rawValue = text
    }

    /// The text of the identifier.
    public var description: String { rawValue }

    /// Whether two identifiers have the same bytes; text that merely looks the same names somebody else, as it does in a store.
    public static func == (left: Self, right: Self) -> Bool {
        left.rawValue.hasSameBytes(as: right.rawValue)
    }

    /// Hashes the bytes.
    public func hash(into hasher: inout Hasher) {
        var text = rawValue
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension Identifier: Comparable {
    /// Orders identifiers by their bytes.
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}

extension Identifier: Codable {
    /// Reads the identifier from a JSON string.
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes the identifier as a JSON string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// The kinds of thing that an ``Identifier`` can name.
public enum IdentifierKind {
    /// A person who talks to characters.
    public enum User {}
    /// A character that can be talked to.
    public enum Agent {}
    /// A conversation between a user and an agent.
    public enum Session {}
    /// A user message and the answer to it.
    public enum Turn {}
    /// One line of a conversation.
    public enum Message {}
    /// Something remembered about a user.
    public enum Memory {}
    /// A step of a relationship's ledger.
    public enum Event {}
    /// Work to be done in the background.
    public enum Job {}
    /// A set of writes applied at once.
    public enum Batch {}
}

/// Names a user.
public typealias UserID = Identifier<IdentifierKind.User>
/// Names an agent: a UUID.
public typealias AgentID = Identifier<IdentifierKind.Agent>
/// Names a session.
public typealias SessionID = Identifier<IdentifierKind.Session>
/// Names a turn: a UUIDv7.
public typealias TurnID = Identifier<IdentifierKind.Turn>
/// Names a message: a UUIDv7.
public typealias MessageID = Identifier<IdentifierKind.Message>
/// Names a memory: a UUIDv7.
public typealias MemoryID = Identifier<IdentifierKind.Memory>
/// Names a step of the ledger, unique for a user.
public typealias EventID = Identifier<IdentifierKind.Event>
/// Names a job: a UUIDv7.
public typealias JobID = Identifier<IdentifierKind.Job>
/// Names a batch of writes; applying the same name twice has the effect of once.
public typealias BatchID = Identifier<IdentifierKind.Batch>
