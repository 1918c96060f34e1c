/// A character as stores know it: an installed personality, or a persona of its own.
public struct Agent: Hashable, Sendable {
    /// The agent's UUID.
    public var id: AgentID
    /// The name by which it is called, unique and permanent, such as `alicia`.
    public var name: String
    /// Who it is, in a sentence or two.
    public var description: String
    /// The personality it is built on, if any.
    public var personalityName: String?
    /// That personality's version.
    public var personalityVersion: String?
    /// The SHA-256 of that personality's template.
    public var personalitySHA256: String?
    /// Its own persona: instructions, tone, expertise, constraints, examples.
    public var persona: JSONValue
    /// The user it belongs to, if any.
    public var owner: UserID?
    /// Whether users other than its owner may talk to it.
    public var isPublic: Bool

    /// Makes an agent.
    public init(
        id: AgentID,
        name: String,
        description: String = "",
        personalityName: String? = nil,
        personalityVersion: String? = nil,
        personalitySHA256: String? = nil,
        persona: JSONValue = .object([:]),
        owner: UserID? = nil,
        isPublic: Bool = true
    ) {
        self.id = id
        self.name = name
        self.description = description
        self.personalityName = personalityName
        self.personalityVersion = personalityVersion
        self.personalitySHA256 = personalitySHA256
        self.persona = persona
        self.owner = owner
        self.isPublic = isPublic
    }

    /// The agent that an installed personality is.
    public init(_ personality: Personality) {
        self.init(
            id: AgentID(personality: personality.agentName),
            name: personality.agentName,
            description: personality.persona.description,
            personalityName: personality.agentName,
            personalityVersion: personality.persona.version,
            personalitySHA256: personality.sha256
        )
    }
}
