extension SchemaVersion1 {
    /// The names that the seeds use, read-only, over the tables.
    var views: [String] { peopleViews + conversationViews + memoryViews + statisticsViews }

    private var peopleViews: [String] {
        [
            """
            CREATE VIEW users AS
              SELECT id, email, first_name AS "firstName", last_name AS "lastName", display_name AS "displayName", language,
                created_at AS "createdAt", updated_at AS "updatedAt" FROM accounts
            """,
            """
            CREATE VIEW user_profiles AS
              SELECT user_id AS id, user_id AS "userId", age, preferences, routines, family_context AS "familyContext",
                development_milestones AS "developmentMilestones", created_at AS "createdAt", updated_at AS "updatedAt" FROM profiles
            """,
            """
            CREATE VIEW agents AS
              SELECT id, name, description, persona, voice_settings AS "voiceSettings", owner_user_id AS "ownerUserId",
                is_public AS "isPublic", created_at AS "createdAt", updated_at AS "updatedAt" FROM characters
            """,
        ]
    }

    private var conversationViews: [String] {
        let metadata = dialect.settingMembers("metadata", [("agentId", dialect.quoted("agent_id"))])
        let duration = dialect.seconds("created_at", "COALESCE(ended_at, last_activity)")
        return [
            """
            CREATE VIEW voice_sessions AS
              SELECT session_id AS id, user_id AS "userId", token_hash AS "sessionToken", room_name AS "roomName", status, language,
                \(metadata) AS metadata, created_at AS "startedAt", ended_at AS "endedAt", \(duration) AS "durationSeconds",
                last_seq AS "messageCount",
                (SELECT COALESCE(SUM(u.tokens_in + u.tokens_out), 0) FROM usage_ledger u WHERE u.session_id = sessions.session_id) AS "totalTokensUsed",
                (SELECT COALESCE(SUM(u.cost_micros), 0) / 1000000.0 FROM usage_ledger u WHERE u.session_id = sessions.session_id) AS "totalCost"
              FROM sessions
            """,
            """
            CREATE VIEW ai_conversations AS
              SELECT id, session_id AS "sessionId", user_id AS "userId", speaker AS "messageType", content, audio_url AS "audioUrl",
                tokens_used AS "tokensUsed", processing_ms AS "processingTimeMs", cost_micros / 1000000.0 AS cost, metadata,
                timestamp AS "createdAt", seq FROM messages WHERE is_hidden = 0
            """,
            """
            CREATE VIEW session_heartbeats AS
              SELECT session_id || ':' || seq AS id, session_id AS "sessionId", status, metrics, device_id AS "deviceId",
                error_message AS "errorMessage", timestamp FROM heartbeats
            """,
        ]
    }

    private var live: String { "status = 'active' AND (expires_at IS NULL OR expires_at > \(dialect.now))" }

    /// The columns that the third seed gives a memory.
    private var contextColumns: String {
        let metadata = dialect.settingMembers(
            "metadata",
            [("tags", dialect.embedded("tags")), ("confidence", "confidence"), ("source", dialect.quoted("source"))]
        )
        return """
            id, user_id AS "userId", session_id AS "sessionId", CASE WHEN scope <> '*' THEN scope END AS "agentId",
                memory_type AS "memoryType", category, content, summary, \(metadata) AS metadata,
                NULL AS "chromaCollectionId", NULL AS "chromaCollectionName", importance, access_count AS "accessCount",
                last_accessed_at AS "lastAccessedAt", created_at AS "createdAt", updated_at AS "updatedAt", expires_at AS "expiresAt"
            """
    }

    private var memoryViews: [String] {
        [
            """
            CREATE VIEW user_facts AS
              SELECT id, user_id, kind AS category, key, COALESCE(value, \(dialect.quoted("content"))) AS value, confidence,
                created_at AS first_mentioned, scope, agent_id FROM memories
              WHERE memory_type = 'semantic' AND key IS NOT NULL AND \(live)
            """,
            """
            CREATE VIEW episodes AS
              SELECT id, user_id, session_id, kind AS type, COALESCE(title, substr(content, 1, 80)) AS title,
                COALESCE(summary, content) AS summary, importance * 10.0 AS importance, sentiment, tags, occurred_at AS timestamp,
                scope, agent_id FROM memories
              WHERE memory_type = 'episodic' AND \(live)
            """,
            "CREATE VIEW memory_contexts AS SELECT \(contextColumns) FROM memories WHERE \(live)",
            "CREATE VIEW memory_contexts_archive AS SELECT \(contextColumns) FROM memories WHERE status = 'archived'",
            """
            CREATE VIEW memory_access_log AS
              SELECT seq AS id, memory_id AS "memoryId", accessed_at AS "accessedAt", access_type AS "accessType", metadata FROM memory_access
            """,
            """
            CREATE VIEW message_embeddings AS
              SELECT message_id, user_id, vector AS embedding,
                \(dialect.settingMembers("metadata", [("model", dialect.quoted("model")), ("dims", "dims"), ("format", dialect.quoted("format")), ("scale", "scale")])) AS metadata
              FROM embeddings WHERE message_id IS NOT NULL
            """,
        ]
    }

    private var statisticsViews: [String] {
        [
            """
            CREATE VIEW v_memory_contexts_enriched AS
              SELECT mc.*, u.first_name AS user_name, u.email AS user_email, a.name AS agent_name, s.created_at AS session_start,
                \(dialect.daysSince("mc.\"createdAt\"")) AS age_days,
                CASE WHEN mc."expiresAt" < \(dialect.now) OR mc.is_expired = 1 THEN 'EXPIRED' WHEN mc.importance < 0.3 THEN 'LOW'
                  WHEN mc.importance < 0.7 THEN 'MEDIUM' ELSE 'HIGH' END AS importance_level
              FROM (SELECT \(contextColumns), CASE status WHEN 'expired' THEN 1 ELSE 0 END AS is_expired
                FROM memories WHERE status IN ('active', 'expired')) mc
              LEFT JOIN accounts u ON u.id = mc."userId" LEFT JOIN characters a ON a.id = mc."agentId"
              LEFT JOIN sessions s ON s.session_id = mc."sessionId"
            """,
            """
            CREATE VIEW v_voice_sessions_stats AS
              SELECT vs.*,
                (SELECT COUNT(*) FROM messages m WHERE m.session_id = vs.id AND m.is_hidden = 0) AS conversation_count,
                (SELECT COUNT(*) FROM memories x WHERE x.session_id = vs.id AND x.status = 'active') AS memory_count,
                (SELECT m.timestamp FROM messages m WHERE m.session_id = vs.id AND m.is_hidden = 0 ORDER BY m.seq DESC LIMIT 1) AS last_message_at,
                (SELECT a.name FROM sessions s JOIN characters a ON a.id = s.agent_id WHERE s.session_id = vs.id) AS agent_name
              FROM voice_sessions vs
            """,
        ]
    }
}
