/// The third schema: what readers need who keep an index of what can be recalled.
struct SchemaVersion3 {
    let dialect: SQLDialect

    private var first: SchemaVersion1 { SchemaVersion1(dialect: dialect) }

    var statements: [String] { columns + numbers + indexes }

    private var columns: [String] {
        // talk_version goes up with what is said and embedded as memory_version does with memories; deletions with every memory deleted.
        [
            "ALTER TABLE accounts ADD COLUMN \(first.count("talk_version"))",
            "ALTER TABLE accounts ADD COLUMN \(first.count("deletions"))",
            "ALTER TABLE turns ADD COLUMN \(first.count("changed_at_version"))",
            "ALTER TABLE embeddings ADD COLUMN \(first.count("changed_at_version"))",
            // What was told in it was deleted from memory; the conversation keeps the line, and nobody recalls it.
            "ALTER TABLE messages ADD COLUMN is_forgotten \(dialect.integerType) NOT NULL DEFAULT 0 CHECK (is_forgotten IN (0, 1))",
        ]
    }

    private var numbers: [String] {
        // Each turn has a version of its own, so that readers can take them in pages.
        [
            """
            UPDATE turns SET changed_at_version = numbered.version
            FROM (SELECT id, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY opened_at, id) AS version
              FROM turns WHERE state IN ('complete', 'partial')) AS numbered
            WHERE numbered.id = turns.id
            """,
            "UPDATE accounts SET talk_version = (SELECT COALESCE(MAX(changed_at_version), 0) FROM turns WHERE user_id = accounts.id)",
            "DELETE FROM embeddings",
        ]
    }

    private var indexes: [String] {
        [
            "CREATE INDEX turns_changed ON turns (user_id, changed_at_version) WHERE changed_at_version > 0",
            "DROP INDEX embeddings_user",
            "CREATE INDEX embeddings_changed ON embeddings (user_id, model, changed_at_version)",
        ]
    }
}
