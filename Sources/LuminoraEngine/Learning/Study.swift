import LuminoraCore

/// What some turns teach, before it is put beside what is known.
struct Study: Sendable {
    /// The jobs and their lessons, in order; the first job is held, the others wait behind it.
    var lessons: [(job: Job, lesson: Lesson)]
    /// The user's own messages that evidence may cite.
    var messages: [MessageID: Message] = [:]
    /// What the judge let through.
    var proposals: [Proposal] = []
    /// Suspicious messages.
    var suspicions: [(message: Message, suspicion: Suspicion)] = []
    /// Turns that the user wants forgotten.
    var forgotten: [TurnID] = []
    /// What the extraction took.
    var usage: TokenUsage?
    /// The messages that have been cut into words.
    var utterances: [MessageID: Utterance] = [:]
    /// What the screen said of the messages that it has looked at.
    var screened: [MessageID: Suspicion?] = [:]
    /// The language of each turn's own message.
    var languages: [MessageID: Language] = [:]
    /// What the judge threw out, by reason.
    var rejections: [String: Int] = [:]

    /// A message's words, found once.
    mutating func utterance(of message: Message) -> Utterance {
        if let known = utterances[message.id] { return known }
        let utterance = Utterance(message.content)
        utterances[message.id] = utterance
        return utterance
    }

    /// The user.
    var user: UserID { lessons[0].job.user }
    /// The held job.
    var job: Job { lessons[0].job }

    /// The same findings, beside the lesson as it is now.
    func brought(upTo lesson: Lesson) -> Study {
        var study = self
        study.lessons = [(job: job, lesson: lesson)]
        study.messages = Dictionary(lesson.messages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        study.proposals = proposals.filter { proposal in proposal.evidence.allSatisfy { study.messages[$0.message] != nil } }
        return study
    }

    /// The turns that are learnt from and have to be live still.
    var turns: [TurnID] { lessons.map(\.lesson.turn.id) }
}
