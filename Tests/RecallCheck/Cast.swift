import LuminoraCore

/// Who takes part: users whose talk and memories are written and searched, and the agents they talk with.
enum Cast {
    /// The users; the first one is never erased, so that one history becomes long.
    static let users = (0..<6).map { UserID(rawValue: "user\($0)") }
    /// The agents.
    static let agents = ["alba", "bruno"].map { Agent(id: AgentID(personality: $0), name: $0) }
    /// An agent that is not installed, but that memories may be private to.
    static let absent = AgentID(personality: "carla")

    /// Everybody who may recall: the agents, the absent one, and nobody in particular.
    static let readers: [AgentID?] = agents.map(\.id) + [absent, nil]

    /// The name of an agent, as texts have it.
    static func name(of agent: AgentID) -> String { agents.first { $0.id == agent }?.name ?? "carla" }

    /// The session of a user with an agent.
    static func session(_ number: Int, of user: UserID, with agent: Agent, epoch: Int64, at moment: Timestamp) -> Session {
        Session(
            id: SessionID(rawValue: "\(user.rawValue)-\(agent.name)-\(number)-\(epoch)"),
            user: user,
            agent: agent.id,
            agentName: agent.name,
            createdAt: moment
        )
    }
}
