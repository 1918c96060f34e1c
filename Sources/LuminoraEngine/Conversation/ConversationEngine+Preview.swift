public import LuminoraCore

extension ConversationEngine {
    /// The mood of an agent in a session right now, faded by the time that has passed.
    public func mood(user: UserID, agentName: String, session: SessionID) async throws -> Mood {
        let character = try library.character(named: agentName)
        let context = try await context(user: user, agentName: agentName, session: session)
        return currentMood(context, of: character, at: clock.now())
    }

    /// What the model would be told if the user said this now; nothing is written.
    public func prompt(user: UserID, agentName: String, session: SessionID, text: String) async throws -> Prompt {
        let character = try library.character(named: agentName)
        let now = clock.now()
        let context = try await store.context(
            for: contextRequest(user: user, agentName: agentName, session: session, now: now, text: text)
        )
        let mood = currentMood(context, of: character, at: now)
        let memories = await recall(
            text,
            context: context,
            agentName: agentName,
            language: character.personality.persona.language,
            now: now
        )
        return writer.prompt(
            PromptWriter.Input(
                character: character.compile(points: context.relationship?.points ?? 0, mood: mood.name, intensity: mood.intensity),
                language: character.personality.persona.language,
                memories: memories.notes,
                recent: context.recent.suffix(settings.recentMessages),
                text: text,
                now: now,
                lastTalk: context.relationship?.lastInteraction
            )
        )
    }

    func currentMood(_ context: ConversationContext, of character: CharacterCompiler, at now: Timestamp) -> Mood {
        MoodRules(character.personality).value(of: context.mood ?? .neutral(at: now), at: now)
    }
}
