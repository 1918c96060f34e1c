import LuminoraCore

/// What is known of one subject: the memories of a chain of facts, and how to bring them up to date.
///
/// A subject is a key, or a key and its opposite (`likes.coffee`, `dislikes.coffee`), of which one at most is so.
struct FactRecord: Sendable {
    /// The user.
    let user: UserID
    /// The agent that alone may know it; `nil` if all may.
    let agent: AgentID?
    /// The keys of the subject.
    let keys: [String]
    /// The memories as they are stored.
    private let rows: [Memory]
    private let sources: [MemoryID: [MemorySource]]
    /// What has been said of it.
    private(set) var sayings: [Saying]

    /// Opens the record of a subject.
    ///
    /// `rows` are the memories with its keys, whatever their status, `sources` the messages that these were learnt from.
    init(user: UserID, agent: AgentID? = nil, key: String, rows: [Memory], sources: [MemoryID: [MemorySource]]) {
        self.user = user
        self.agent = agent
        keys = Self.keys(of: key)
        let keys = keys
        // What is quarantined, put away, expired or undone is no part of the chain.
        self.rows = rows.filter { row in
            row.agent == agent && [.active, .superseded].contains(row.status) && row.key.map(keys.contains) == true
        }
        self.sources = sources
        sayings = self.rows.flatMap { Self.sayings(of: $0, sources: sources[$0.id] ?? []) }
    }

    /// The keys that belong to the same subject as one of them.
    static func keys(of key: String) -> [String] {
        [key] + (FactCatalogue.standard.opposite(of: key).map { [$0] } ?? [])
    }

    /// Adds what was said.
    mutating func add(_ saying: Saying) {
        sayings.append(saying)
    }

    /// Takes back what was said in a turn.
    mutating func remove(_ turn: TurnID) {
        sayings.removeAll { $0.turn == turn }
    }

    /// What is so, given what has been said.
    var liveLink: FactChain.Link? { FactChain(sayings).links.last { $0.isLive } }

    /// The writes that make the stored memories what the mentions make of them.
    func operations(at now: Timestamp, language: Language) -> [WriteOperation] {
        let chain = FactChain(sayings)
        let ids = chain.links.map(id)
        var endings: [WriteOperation] = []
        var beginnings: [WriteOperation] = []
        let stored = Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for row in rows where !ids.contains(row.id) {
            var gone = row
            gone.status = .undone
            gone.validTo = row.validTo ?? now
            gone.supersededBy = nil
            endings.append(.saveMemory(gone, sources: sources[row.id] ?? []))
        }
        for (index, link) in chain.links.enumerated() {
            let successor = link.successor.map { ids[$0] }
            let memory = memory(of: link, id: ids[index], successor: successor, stored: stored[ids[index]], now: now, language: language)
            guard Self.differs(memory, stored[memory.id]) else { continue }
            let operation = WriteOperation.saveMemory(memory, sources: Self.sources(of: link))
            if link.isLive { beginnings.append(operation) } else { endings.append(operation) }
        }
        // What ends comes first: there is at most one live fact at any moment.
        return endings + beginnings
    }

    private func id(of link: FactChain.Link) -> MemoryID {
        let first = link.mentions[0]
        return MemoryIdentity.of(user, agent?.rawValue ?? "*", "fact", first.fingerprint)
    }

    private func memory(
        of link: FactChain.Link,
        id: MemoryID,
        successor: MemoryID?,
        stored: Memory?,
        now: Timestamp,
        language: Language
    ) -> Memory {
        let entry = FactCatalogue.standard.entry(for: link.key)
        let kind = entry?.kind ?? .other
        let first = link.mentions[0]
        let said = first.language ?? stored?.language ?? language
        var metadata: [String: JSONValue] = ["mentions": .array(Self.kept(link.mentions).map(\.json))]
        if link.mentions.count > Self.mostMentions { metadata["mention_count"] = .integer(Int64(link.mentions.count)) }
        if link.isRetraction { metadata["retraction"] = .bool(true) }
        if let ending = link.ending { metadata["ended"] = .string(ending.rawValue) }
        return Memory(
            id: id,
            user: user,
            agent: agent,
            type: kind.memoryType,
            category: kind.category,
            kind: kind.rawValue,
            key: link.key,
            content: link.isRetraction
                ? first.quote : FactSentence(key: link.key, value: link.value).text(in: said, toUser: false),
            value: link.isRetraction ? nil : link.value,
            importance: link.mentions.compactMap(\.importance).max() ?? Self.importance(of: link, entry),
            confidence: link.confidence,
            source: first.message == nil ? "user_input" : "conversation",
            status: link.isLive ? .active : .superseded,
            session: first.session,
            turn: first.turn,
            occurredAt: first.at,
            validFrom: first.at,
            validTo: link.until ?? (link.isRetraction ? first.at : nil),
            supersededBy: successor,
            createdAt: stored?.createdAt ?? now
        )
        .with(metadata: metadata, language: said)
    }

    private static func importance(of link: FactChain.Link, _ entry: FactCatalogue.Entry?) -> Double {
        let usual = entry?.importance ?? 0.4
        // A loss outweighs whatever else is known of somebody.
        return link.value?["status"] == .string("deceased") ? max(usual, 0.9) : usual
    }

    private static func differs(_ memory: Memory, _ stored: Memory?) -> Bool {
        guard var stored else { return true }
        stored.changedAtVersion = memory.changedAtVersion
        stored.createdAt = memory.createdAt
        return stored != memory
    }

    // MARK: Mentions in a memory

    /// The most mentions that a memory keeps, the first and the newest; a fact of every day would grow without end.
    static let mostMentions = 20

    private static func kept(_ mentions: [Saying]) -> [Saying] {
        mentions.count <= mostMentions ? mentions : [mentions[0]] + mentions.suffix(mostMentions - 1)
    }

    private static func sources(of link: FactChain.Link) -> [MemorySource] {
        var seen: Set<MessageID> = []
        return kept(link.mentions)
            .compactMap { mention in
                guard let message = mention.message, seen.insert(message).inserted else { return nil }
                return MemorySource(message: message, quote: mention.quote)
            }
    }

    private static func sayings(of row: Memory, sources: [MemorySource]) -> [Saying] {
        guard let key = row.key else { return [] }
        let quotes = Dictionary(sources.map { ($0.message, $0.quote) }, uniquingKeysWith: { first, _ in first })
        if case .array(let kept)? = row.metadata["mentions"] {
            return kept.compactMap { Saying($0, key: key, quotes: quotes) }
        }
        // Written by another program: the memory itself is what is known of its origin.
        return [
            Saying(
                key: key,
                value: row.value ?? .string(row.content),
                at: row.validFrom,
                message: sources.first?.message,
                turn: row.turn,
                session: row.session,
                quote: sources.first?.quote ?? row.content,
                confidence: row.confidence,
                importance: row.importance
            )
        ]
    }
}

extension Memory {
    /// The language that the words of the memory are in, as its metadata say.
    var language: Language? { metadata["language"]?.string.map(Language.init(rawValue:)) }

    func with(metadata members: [String: JSONValue], language: Language) -> Memory {
        var copy = self
        var members = members
        members["language"] = .string(language.rawValue)
        copy.metadata = .object(members)
        return copy
    }
}
