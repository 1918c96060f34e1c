extension SchemaVersion1 {
    var memories: [String] { memoryTable + memoryIndexes + memoryChildren }

    private var memoryTable: [String] {
        // scope is '*' for what all agents share, else the agent's id for ever; agent_id goes when the agent does.
        [
            """
            CREATE TABLE memories (
              id TEXT PRIMARY KEY NOT NULL, user_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
              scope TEXT NOT NULL DEFAULT '*', agent_id TEXT REFERENCES characters (id) ON DELETE SET NULL,
              memory_type TEXT NOT NULL CHECK (memory_type IN ('episodic', 'semantic', 'procedural')),
              category TEXT NOT NULL, kind TEXT NOT NULL, key TEXT, title TEXT, content TEXT NOT NULL, summary TEXT,
              value \(dialect.jsonType) CHECK (value IS NULL OR \(dialect.isJSON("value"))),
              \(share("importance", default: "0.5")), \(share("confidence", default: "1")), sentiment TEXT,
              tags \(dialect.jsonType) NOT NULL DEFAULT '[]' CHECK (\(dialect.isJSONArray("tags"))), \(json("metadata")), language TEXT,
              source TEXT NOT NULL DEFAULT 'conversation',
              status TEXT NOT NULL DEFAULT 'active'
                CHECK (status IN ('active', 'superseded', 'expired', 'quarantined', 'archived', 'undone')),
              session_id TEXT REFERENCES sessions (session_id) ON DELETE SET NULL, turn_id TEXT,
              \(time("occurred_at")), \(time("valid_from")), \(time("valid_to", isRequired: false)), superseded_by TEXT,
              \(count("access_count")), \(time("last_accessed_at", isRequired: false)), \(time("expires_at", isRequired: false)),
              \(time("created_at")), \(time("updated_at")), \(count("changed_at_version")),
              CHECK (agent_id IS NULL OR agent_id = scope))\(dialect.tableOptions)
            """,
            """
            CREATE TRIGGER characters_archive BEFORE DELETE ON characters BEGIN
              UPDATE accounts SET memory_version = memory_version + 1
                WHERE id IN (SELECT user_id FROM memories WHERE agent_id = OLD.id AND status = 'active');
              UPDATE memories SET status = 'archived',
                  changed_at_version = (SELECT memory_version FROM accounts WHERE accounts.id = memories.user_id)
                WHERE agent_id = OLD.id AND status = 'active';
            END
            """,
        ]
    }

    private var memoryIndexes: [String] {
        [
            """
            CREATE UNIQUE INDEX memories_live_fact ON memories (user_id, scope, kind, key)
              WHERE memory_type = 'semantic' AND status = 'active' AND key IS NOT NULL
            """,
            "CREATE INDEX memories_changed ON memories (user_id, changed_at_version, id)",
            "CREATE INDEX memories_newest ON memories (user_id, created_at, id)",
            "CREATE INDEX memories_important ON memories (user_id, memory_type, importance) WHERE status = 'active'",
            "CREATE INDEX memories_agent ON memories (agent_id) WHERE agent_id IS NOT NULL",
            "CREATE INDEX memories_session ON memories (session_id) WHERE session_id IS NOT NULL",
            "CREATE INDEX memories_turn ON memories (turn_id) WHERE turn_id IS NOT NULL",
            "CREATE INDEX memories_superseded ON memories (superseded_by) WHERE superseded_by IS NOT NULL",
            "CREATE INDEX memories_expiry ON memories (expires_at) WHERE expires_at IS NOT NULL AND status = 'active'",
        ]
    }

    private var memoryChildren: [String] {
        [
            """
            CREATE TABLE memory_sources (
              memory_id TEXT NOT NULL REFERENCES memories (id) ON DELETE CASCADE,
              message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
              position \(dialect.integerType) NOT NULL DEFAULT 0, quote TEXT NOT NULL,
              PRIMARY KEY (memory_id, message_id, position))\(dialect.keyedTableOptions)
            """,
            "CREATE INDEX memory_sources_message ON memory_sources (message_id)",
            """
            CREATE TABLE embeddings (
              id \(dialect.risingKey), user_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
              memory_id TEXT REFERENCES memories (id) ON DELETE CASCADE, message_id TEXT REFERENCES messages (id) ON DELETE CASCADE,
              model TEXT NOT NULL, dims \(dialect.integerType) NOT NULL CHECK (dims > 0),
              format TEXT NOT NULL DEFAULT 'int8' CHECK (format IN ('int8', 'float16', 'float32')),
              scale \(dialect.realType) NOT NULL DEFAULT 1, vector \(dialect.blobType) NOT NULL, content_hash TEXT NOT NULL,
              \(json("metadata")), \(time("created_at")),
              CHECK ((memory_id IS NULL) <> (message_id IS NULL)),
              CHECK (\(dialect.byteCount("vector")) = dims * CASE format WHEN 'int8' THEN 1 WHEN 'float16' THEN 2 ELSE 4 END))\(dialect.tableOptions)
            """,
            "CREATE UNIQUE INDEX embeddings_memory ON embeddings (memory_id, model) WHERE memory_id IS NOT NULL",
            "CREATE UNIQUE INDEX embeddings_message ON embeddings (message_id, model) WHERE message_id IS NOT NULL",
            "CREATE INDEX embeddings_user ON embeddings (user_id, model)",
            """
            CREATE TABLE memory_access (
              seq \(dialect.risingKey), user_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
              memory_id TEXT NOT NULL REFERENCES memories (id) ON DELETE CASCADE,
              access_type TEXT NOT NULL CHECK (access_type IN ('retrieve', 'update', 'increment')),
              \(time("accessed_at")), \(json("metadata")))\(dialect.tableOptions)
            """,
            "CREATE INDEX memory_access_user ON memory_access (user_id, accessed_at)",
            "CREATE INDEX memory_access_memory ON memory_access (memory_id, accessed_at)",
        ]
    }
}
