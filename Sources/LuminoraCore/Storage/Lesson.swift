/// What there is to learn from a turn, all of one moment.
public struct Lesson: Hashable, Sendable {
    /// The user's account.
    public var account: Account
    /// The turn, without its report.
    public var turn: Turn
    /// The session it belongs to.
    public var session: Session
    /// The user's messages of the session around the turn's own, that one among them, in order: only those of turns that are
    /// complete or partial.
    public var messages: [Message]
    /// How many messages the user has sent in the session up to this turn's own, those of undone and failed turns not counted.
    public var position: Int
    /// What the character said just before the turn's message.
    public var precedingAnswer: Message?
    /// The user's people and pets that are known: live facts of the kind `relationships`, at most 100, the newest.
    public var acquaintances: [Memory]

    /// Makes a lesson.
    public init(
        account: Account,
        turn: Turn,
        session: Session,
        messages: [Message],
        position: Int,
        precedingAnswer: Message? = nil,
        acquaintances: [Memory] = []
    ) {
        self.account = account
        self.turn = turn
        self.session = session
        self.messages = messages
        self.position = position
        self.precedingAnswer = precedingAnswer
        self.acquaintances = acquaintances
    }
}
