import LuminoraCore

extension ConversationEngine {
    /// What the store is to give of what is remembered, for a message; `nil` if nothing is to be remembered.
    func recallRequest(for text: String, agentName: String, now: Timestamp) -> RecallRequest? {
        guard settings.memoryTokens > 0 else { return nil }
        return RecallRequest(
            agent: AgentID(personality: agentName),
            kinds: AskedFacts(text).kinds,
            // More than reach the prompt, so that names and words of the message can decide among them.
            facts: RecallChoice.mostFacts * 4,
            episodes: RecallChoice.mostEpisodes * 4,
            episodesSince: now - settings.episodeWindow,
            now: now
        )
    }

    /// What is remembered for a message: as notes for a prompt, and as the character tells it to the user, each best first.
    func recall(_ text: String, context: ConversationContext, language: Language, now: Timestamp) -> (notes: [String], told: [String]) {
        guard !context.facts.isEmpty || !context.episodes.isEmpty else { return ([], []) }
        let asked = AskedFacts(text)
        let sentence = MemorySentence(language: language, now: now)
        let choice = RecallChoice(
            asked,
            facts: context.facts,
            // What a session was about is made of what is given anyway.
            episodes: context.episodes.filter { $0.kind != EpisodeType.summary.rawValue },
            budget: settings.memoryTokens,
            sentence: sentence.note
        )
        let told = asked.asksAboutPast ? choice.episodes + choice.facts : choice.facts + choice.episodes
        return ((choice.facts + choice.episodes).map(sentence.note), told.map(sentence.told))
    }
}
