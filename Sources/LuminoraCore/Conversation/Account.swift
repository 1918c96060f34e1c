/// What is known about a user as such; what has been learnt about them is memory.
public struct Account: Hashable, Sendable {
    /// The user.
    public var id: UserID
    /// The language the user prefers.
    public var language: Language?
    /// The user's time zone by its IANA name; `UTC` where it is not known.
    public var timeZone: String
    /// Goes up when the user is erased, so that no write begun before can bring anything back.
    public var epoch: Int64
    /// Goes up with every change to what can be recalled.
    public var memoryVersion: Int64
    /// Goes up with every change to what was said: a turn that ends, one that is taken back, a vector that is made.
    public var talkVersion: Int64
    /// Goes up when a memory is deleted, so that whoever keeps a copy reads it anew.
    public var deletions: Int64
    /// When the user was first seen.
    public var createdAt: Timestamp

    /// Makes an account.
    public init(
        id: UserID,
        language: Language? = nil,
        timeZone: String = "UTC",
        epoch: Int64 = 0,
        memoryVersion: Int64 = 0,
        talkVersion: Int64 = 0,
        deletions: Int64 = 0,
        createdAt: Timestamp
    ) {
        self.id = id
        self.language = language
        self.timeZone = timeZone
        self.epoch = epoch
        self.memoryVersion = memoryVersion
        self.talkVersion = talkVersion
        self.deletions = deletions
        self.createdAt = createdAt
    }
}
