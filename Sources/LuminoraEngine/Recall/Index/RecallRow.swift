import LuminoraCore

/// What the index keeps of a memory beside its name, its terms and its vector: 48 bytes.
struct RecallRow: Sendable {
    /// When, in milliseconds since 1970.
    var timestamp: Int64
    /// The place in the session.
    var position: Int32
    /// The session's number; -1 for what is in no conversation.
    var session: Int32 = -1
    /// The row of the line before in the session; -1 for none.
    var previous: Int32 = -1
    /// The row of the line after in the session; -1 for none.
    var next: Int32 = -1
    /// Where the row's terms end; they begin where those of the row before end.
    var termsEnd: UInt32
    /// The text's ``RecallText/hash``.
    var hash: UInt32
    /// When it was last used, in minutes since 1970; 0 for never.
    var lastAccess: UInt32 = 0
    /// The speaker's number; 0 for nobody.
    var speaker: UInt16 = 0
    /// The number of the agent it is private to; 0 for none.
    var agent: UInt16 = 0
    /// The kind.
    var kind: RecallEntry.Kind
    /// The status, or that the row is removed.
    var status: Status
    /// The importance × 254, and 255 where nobody has judged it.
    var importance: UInt8
    /// The confidence × 255.
    var confidence: UInt8
    /// How many words, at most 255.
    var words: UInt8
    /// What else is known of the text.
    var traits: Traits
    /// How often it was used, at most 255.
    var accesses: UInt8

    /// The states that recall tells apart.
    enum Status: UInt8, Sendable {
        /// It counts.
        case active
        /// A newer one has taken its place.
        case superseded
        /// It is not to be recalled: expired, quarantined, archived or undone.
        case withheld
        /// It is no longer in the index; the row waits to be cleared.
        case removed
    }

    /// The two sides of a line in its session.
    enum Side: Sendable {
        case previous, next
    }

    /// Things that are so or not.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        /// There is a question in the text.
        static let asks = Traits(rawValue: 1)
        /// The text ends in a question.
        static let endsAsking = Traits(rawValue: 2)
        /// The text tells a time.
        static let tellsTime = Traits(rawValue: 4)
        /// The user said it.
        static let isFromUser = Traits(rawValue: 8)
        /// It stops counting at a time that is kept apart.
        static let expires = Traits(rawValue: 16)
    }
}

extension RecallRow.Status {
    /// The state that a memory's status stands for.
    init(_ status: Memory.Status) {
        switch status {
        case .active: self = .active
        case .superseded: self = .superseded
        case .expired, .quarantined, .archived, .undone: self = .withheld
        }
    }
}
