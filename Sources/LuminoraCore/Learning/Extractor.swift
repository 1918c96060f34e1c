/// Works out what a user's messages teach.
///
/// Laws:
/// - It proposes and decides nothing: every proposal names a message of the request and quotes it, and the engine throws out what
///   does not hold (``Proposal``).
/// - It writes nothing and may be called again with the same request, at any time and by several programs.
/// - Failures are ``ModelError`` where a model is behind it; an answer that cannot be understood is `invalidResponse`.
public protocol Extractor: Sendable {
    /// The name that is stored with what it found, such as `rules` or `openai:gpt-4o-mini`.
    var name: String { get }

    /// How many turns it is glad to take at once; more than one where a call is dear.
    var turnsAtOnce: Int { get }

    /// Whether a language model is behind it: then it is asked only where something may be learnt, and told what is known
    /// (``ExtractionRequest/known``).
    var asksModel: Bool { get }

    /// Works out what the messages of a request teach.
    func extract(_ request: ExtractionRequest) async throws -> Extraction
}

extension Extractor {
    /// An extractor that says nothing else asks no model.
    public var asksModel: Bool { false }
}

/// What an extractor is asked.
public struct ExtractionRequest: Hashable, Sendable {
    /// A message of the user to learn from.
    public struct Source: Hashable, Sendable {
        /// The message; proposals name it.
        public var message: MessageID
        /// What the user said.
        public var text: String
        /// When it was said: dates in it are reckoned from here.
        public var at: Timestamp
        /// The language it was read as, if that could be told.
        public var language: Language?
        /// What the character said just before, to understand short answers by; nothing is learnt from it.
        public var precedingAnswer: String?

        /// Makes a source.
        public init(message: MessageID, text: String, at: Timestamp, language: Language? = nil, precedingAnswer: String? = nil) {
            self.message = message
            self.text = text
            self.at = at
            self.language = language
            self.precedingAnswer = precedingAnswer
        }
    }

    /// Somebody of whom the user has spoken before.
    public struct Acquaintance: Hashable, Sendable {
        /// The key of the fact, such as `pet.max`.
        public var key: String
        /// The name as the user gave it, such as `Max`; empty if it is not known.
        public var name: String

        /// Makes an acquaintance.
        public init(key: String, name: String) {
            self.key = key
            self.name = name
        }
    }

    /// The messages to learn facts from, in the order in which they were said.
    public var sources: [Source]
    /// The user's other messages around them in the same session, in order: what episodes may be made of, besides the sources.
    public var surroundings: [Source]
    /// People and pets that are known, so that “Max died” is understood.
    public var acquaintances: [Acquaintance]
    /// Facts that are known, as key and value in words, so that a model can correct them; nothing is learnt from them.
    public var known: [String: String]
    /// The language of the user.
    public var language: Language
    /// Whether episodes are wanted too.
    public var wantsEpisodes: Bool

    /// Makes a request.
    public init(
        sources: [Source],
        surroundings: [Source] = [],
        acquaintances: [Acquaintance] = [],
        known: [String: String] = [:],
        language: Language = .english,
        wantsEpisodes: Bool = true
    ) {
        self.sources = sources
        self.surroundings = surroundings
        self.acquaintances = acquaintances
        self.known = known
        self.language = language
        self.wantsEpisodes = wantsEpisodes
    }
}

/// What an extractor found.
public struct Extraction: Hashable, Sendable {
    /// What it proposes, in the order of the messages.
    public var proposals: [Proposal]
    /// The tokens it took, if a model was asked and says so.
    public var usage: TokenUsage?

    /// Makes an extraction.
    public init(proposals: [Proposal] = [], usage: TokenUsage? = nil) {
        self.proposals = proposals
        self.usage = usage
    }
}
