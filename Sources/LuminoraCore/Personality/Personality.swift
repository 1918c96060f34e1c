/// A conversational character as its author wrote it: who it is, how it talks, what it must never do, and how closeness
/// and mood change it.
///
/// It is loaded once and never changes, nor is the file it came from ever written. Its identity is the agent's name, the
/// version and the SHA-256 of the file's bytes.
public struct Personality: Sendable {
    /// The name by which an agent is called, such as `alicia`: the file's name without `.json`.
    public var agentName: String
    /// The SHA-256 of the template's bytes, 64 lower-case hexadecimal digits.
    public var sha256: String
    /// The template's text as it was read, unknown keys and all.
    public var source: String

    /// Who the character is.
    public var persona: Persona
    /// What the character is like.
    public var traits: CoreTraits
    /// How the character talks.
    public var voice: LinguisticProfile
    /// What the character does, in the author's words.
    public var rules: [String]
    /// Lines in the character's own voice, by occasion: `on_greeting`, `on_compliment` and so on.
    public var responses: [String: [String]]
    /// The six dials at their base; those that the template leaves out are 0.5.
    public var parameters: Parameters
    /// Limits that nothing loosens.
    public var guards: SafetyGuards
    /// Short dialogues that show the voice.
    public var examples: [SampleResponse]
    /// What closeness changes.
    public var levels: RelationshipLevels
    /// The moods, what brings them on and how they fade.
    public var moods: MoodConfiguration
    /// What moves the points of the relationship.
    public var affinity: AffinityConfiguration
    /// What the character cares to remember.
    public var memory: MemoryPreferences
}

/// Who a character is.
public struct Persona: Hashable, Sendable {
    /// The name as people see it, such as `Alicia`.
    public var name: String
    /// The template's version, such as `1.0.0`.
    public var version: String
    /// Who the character is, in one or two sentences.
    public var description: String
    /// A line that sums the character up.
    public var tagline: String?
    /// Who wrote the template.
    public var author: String
    /// Words to find the template by.
    public var tags: [String]
    /// The language the character speaks.
    public var language: Language
    /// The providers that the template was written for.
    public var compatibility: [String]
}

/// What a character is like.
public struct CoreTraits: Hashable, Sendable {
    /// One of the ten archetypes, such as `caregiver`.
    public var archetype: String
    /// One of the seven temperaments, such as `calm`.
    public var temperament: String
    /// One of the six styles, such as `conversational`.
    public var communicationStyle: String
    /// What matters to the character.
    public var values: [String]
    /// What the character is good at.
    public var strengths: [String]
}

/// How a character talks.
public struct LinguisticProfile: Hashable, Sendable {
    /// The tones of voice, at least one.
    public var tone: [String]
    /// How sentences are built: `simple`, `complex`, `varied`, `concise` or `elaborate`.
    public var syntax: String
    /// Words the character likes.
    public var vocabulary: [String]
    /// Words that fill a pause.
    public var fillers: [String]
    /// Turns of phrase that are the character's own.
    public var expressions: [String]
    /// What the character would never say.
    public var avoided: [String]
    /// How freely punctuation is used: `minimal`, `moderate`, `liberal` or `excessive`.
    public var punctuation: String?
}

/// Limits that no level, mood, memory or message loosens.
public struct SafetyGuards: Hashable, Sendable {
    /// What the character does not talk about.
    public var forbiddenTopics: [String]
    /// What the character never does.
    public var neverRules: [String]
    /// How sharp the character may get, 0 to 1.
    public var maximumAggression: Double?
    /// How informal the character may get, 0 to 1.
    public var maximumInformality: Double?
    /// Kinds of content that are kept out: `profanity`, `violence`, `adult`, `political`, `religious`.
    public var contentFilters: [String]
}

/// A short dialogue that shows a character's voice.
public struct SampleResponse: Hashable, Sendable {
    /// What the user says.
    public var input: String
    /// What the character answers.
    public var output: String
    /// When it is said.
    public var context: String?
}

/// What a character cares to remember.
public struct MemoryPreferences: Hashable, Sendable {
    /// The categories of facts to keep; empty for all.
    public var factCategories: [String]
    /// The types of episodes to keep; empty for all.
    public var episodeTypes: [String]
    /// The least importance of an episode, 0 to 10.
    public var importanceThreshold: Double
    /// Whether topics of conversation are remembered.
    public var topics: Bool
    /// Whether the user's questions are remembered.
    public var questions: Bool
    /// Whether shared interests are remembered.
    public var sharedInterests: Bool
}
