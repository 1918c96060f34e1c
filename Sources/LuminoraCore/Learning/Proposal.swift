/// Something that an extractor would have remembered.
public enum Proposal: Hashable, Sendable {
    /// Something that is so, or no longer is.
    case fact(FactProposal)
    /// A moment worth remembering.
    case episode(EpisodeProposal)
    /// Something that the user did towards the character.
    case interaction(InteractionProposal)

    /// The words of the user that it rests on, the main ones first.
    public var evidence: [Evidence] {
        switch self {
        case .fact(let fact): [fact.evidence]
        case .episode(let episode): episode.evidence
        case .interaction(let interaction): [interaction.evidence]
        }
    }
}

/// The words of a user that say something.
public struct Evidence: Hashable, Sendable {
    /// The message.
    public var message: MessageID
    /// A literal part of it.
    public var quote: String

    /// Makes evidence.
    public init(message: MessageID, quote: String) {
        self.message = message
        self.quote = quote
    }
}

/// Something that is so, or no longer is.
public struct FactProposal: Hashable, Sendable {
    /// What is to be done.
    public enum Action: String, Hashable, Sendable, Codable, CaseIterable {
        /// It is so.
        case assert
        /// It is so in place of what was said before: the user corrects themselves or says what has changed.
        case supersede
        /// It is no longer so, or never was.
        case retract
    }

    /// What is to be done.
    public var action: Action
    /// What it is about, such as `name` or `pet.max`; synonyms are brought to the catalogue's key.
    public var key: String
    /// What is so.
    ///
    /// For objects the members that were said: they are added to those that are known. For a retraction the value
    /// that is no longer so; `nil` takes back whatever is known.
    public var value: JSONValue?
    /// How sure it is, 0 to 1.
    public var confidence: Double
    /// How much it matters, 0 to 1; `nil` leaves it to the catalogue.
    public var importance: Double?
    /// The words that say so.
    public var evidence: Evidence

    /// Makes a proposal.
    public init(
        _ action: Action = .assert,
        key: String,
        value: JSONValue?,
        confidence: Double = 0.9,
        importance: Double? = nil,
        evidence: Evidence
    ) {
        self.action = action
        self.key = key
        self.value = value
        self.confidence = confidence
        self.importance = importance
        self.evidence = evidence
    }
}

/// A moment worth remembering.
public struct EpisodeProposal: Hashable, Sendable {
    /// What sort of moment it is.
    public var type: EpisodeType
    /// A title of a few words, in the user's language.
    public var title: String
    /// What happened, in a sentence or two about the user in the third person, in the user's language.
    public var summary: String
    /// How it felt.
    public var sentiment: Sentiment
    /// How much it matters, 0 to 10; `nil` leaves it to ``EpisodeType/baseImportance`` and the sentiment.
    public var importance: Double?
    /// When it happened; `nil` if when it was told.
    public var occurredAt: Timestamp?
    /// Words to find it by.
    public var tags: [String]
    /// The names of the people and pets in it.
    public var people: [String]
    /// The names of the places in it.
    public var places: [String]
    /// The words that tell it, the main ones first; the first one's message is what the episode is known by.
    public var evidence: [Evidence]

    /// Makes a proposal.
    public init(
        type: EpisodeType,
        title: String,
        summary: String,
        sentiment: Sentiment,
        importance: Double? = nil,
        occurredAt: Timestamp? = nil,
        tags: [String] = [],
        people: [String] = [],
        places: [String] = [],
        evidence: [Evidence]
    ) {
        self.type = type
        self.title = title
        self.summary = summary
        self.sentiment = sentiment
        self.importance = importance
        self.occurredAt = occurredAt
        self.tags = tags
        self.people = people
        self.places = places
        self.evidence = evidence
    }
}

/// Something that the user did towards the character.
public struct InteractionProposal: Hashable, Sendable {
    /// What it was.
    public var interaction: Interaction
    /// The words that say so.
    public var evidence: Evidence

    /// Makes a proposal.
    public init(_ interaction: Interaction, evidence: Evidence) {
        self.interaction = interaction
        self.evidence = evidence
    }
}
