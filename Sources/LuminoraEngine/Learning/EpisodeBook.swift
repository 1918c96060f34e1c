import LuminoraCore

/// Turns proposed moments into memories, and adds to those that are there.
///
/// An episode is known by the message that tells it, so that telling it again, or learning it again, makes no second one;
/// what else is said of it adds to its sources.
struct EpisodeBook: Sendable {
    /// The user.
    let user: UserID
    /// The messages that evidence may cite.
    let messages: [MessageID: Message]

    /// The identifier of the episode that a message tells.
    static func id(_ user: UserID, anchor: MessageID) -> MemoryID { MemoryIdentity.of(user, "episode", anchor.rawValue) }

    /// The one that matters most of those that the same message tells; proposals without evidence that is known are left out.
    func merged(_ proposals: [EpisodeProposal]) -> [EpisodeProposal] {
        var byAnchor: [MessageID: EpisodeProposal] = [:]
        for proposal in proposals {
            guard let anchor = proposal.evidence.first?.message, messages[anchor] != nil else { continue }
            if let other = byAnchor[anchor], Self.importance(of: other, messages: 1) >= Self.importance(of: proposal, messages: 1) { continue }
            byAnchor[anchor] = proposal
        }
        return byAnchor.values.sorted { $0.evidence[0].message < $1.evidence[0].message }
    }

    /// The write that makes an episode, or adds to the one that is there; `nil` if there is nothing to do.
    func operation(
        for proposal: EpisodeProposal,
        stored: Memory?,
        sources: [MemorySource],
        at now: Timestamp,
        language: Language
    ) -> WriteOperation? {
        guard let anchor = proposal.evidence.first, let message = messages[anchor.message] else { return nil }
        // What was put away, forgotten or quarantined stays that way.
        if let stored, stored.status != .active { return nil }
        let all = merge(sources, proposal.evidence.map { MemorySource(message: $0.message, quote: $0.quote) })
        let importance = Self.importance(of: proposal, messages: all.count)
        guard importance >= EpisodeType.leastImportance else { return nil }
        var metadata: [String: JSONValue] = [:]
        if !proposal.people.isEmpty { metadata["people"] = .array(proposal.people.map(JSONValue.string)) }
        if !proposal.places.isEmpty { metadata["places"] = .array(proposal.places.map(JSONValue.string)) }
        let memory = Memory(
            id: Self.id(user, anchor: anchor.message),
            user: user,
            type: .episodic,
            category: proposal.type.category,
            kind: proposal.type.rawValue,
            title: proposal.title,
            content: all.map(\.quote).joined(separator: " … "),
            summary: proposal.summary,
            importance: importance / 10,
            confidence: 0.9,
            sentiment: proposal.sentiment.rawValue,
            tags: proposal.tags,
            source: "conversation",
            session: message.session,
            turn: message.turn,
            occurredAt: proposal.occurredAt ?? message.timestamp,
            validFrom: message.timestamp,
            createdAt: stored?.createdAt ?? now
        )
        .with(metadata: metadata, language: language)
        if let stored, Self.isSame(stored, memory) { return nil }
        return .saveMemory(memory, sources: all)
    }

    /// The importance, 0 to 10: base × sentiment, half a point more for what more than three messages tell.
    static func importance(of proposal: EpisodeProposal, messages: Int) -> Double {
        let base = proposal.importance ?? proposal.type.baseImportance * proposal.sentiment.weight
        return min(max(base + (messages > 3 ? 0.5 : 0), 0), 10)
    }

    /// The sources that were there, then the new ones in the order of their messages; the anchor stays first.
    private func merge(_ old: [MemorySource], _ new: [MemorySource]) -> [MemorySource] {
        var seen: Set<MessageID> = []
        let all = (new + old).filter { seen.insert($0.message).inserted }
        guard let anchor = all.first else { return [] }
        return [anchor] + all.dropFirst().sorted { $0.message < $1.message }.prefix(19)
    }

    private static func isSame(_ stored: Memory, _ memory: Memory) -> Bool {
        var memory = memory
        memory.changedAtVersion = stored.changedAtVersion
        return memory == stored
    }
}
