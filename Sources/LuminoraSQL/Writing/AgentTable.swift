import LuminoraCore

/// Writes agents, for a user or for the product itself.
struct AgentTable {
    let table: WriteTable

    func save(_ agent: Agent) throws(StorageError) {
        let others = try table.query(
            "SELECT id = ?1, name = ?2 FROM characters WHERE id = ?1 OR name = ?2",
            [SQLValue(agent.id), .text(agent.name)]
        )
        for other in others where other.values != [.integer(1), .integer(1)] {
            throw StorageError(
                .conflict,
                other.values.first == .integer(1)
                    ? "This agent has another name; an agent's name never changes."
                    : "Another agent has this name; an agent's name is its own for ever."
            )
        }
        if let owner = agent.owner {
            let account = try table.first("SELECT 1 FROM accounts WHERE id = ?1", [SQLValue(owner)])
            guard account != nil else { throw StorageError(.notFound, "The agent's owner is not known; create the account first.") }
        }
        try table.execute(
            """
            INSERT INTO characters (id, name, description, personality_name, personality_version, personality_sha256, persona,
              owner_user_id, is_public, created_at, updated_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10)
            ON CONFLICT (id) DO UPDATE SET description = excluded.description, personality_name = excluded.personality_name,
              personality_version = excluded.personality_version, personality_sha256 = excluded.personality_sha256,
              persona = excluded.persona, owner_user_id = excluded.owner_user_id, is_public = excluded.is_public,
              version = characters.version + 1, updated_at = excluded.updated_at
            """,
            [
                SQLValue(agent.id), .text(agent.name), .text(agent.description), SQLValue(agent.personalityName),
                SQLValue(agent.personalityVersion), SQLValue(agent.personalitySHA256), try table.json(agent.persona),
                SQLValue(agent.owner), SQLValue(agent.isPublic), SQLValue(table.at),
            ]
        )
    }
}
