import LuminoraCore

/// Keeps suspicious text apart: an operator can look at it, nobody recalls it.
enum Quarantine {
    /// The write that keeps a suspicious message apart.
    static func operation(for message: Message, suspicion: Suspicion, at now: Timestamp) -> WriteOperation {
        .saveMemory(
            memory(
                MemoryIdentity.of(message.user, "quarantine", message.id.rawValue),
                user: message.user,
                text: message.content,
                suspicion: suspicion,
                at: message.timestamp,
                createdAt: now,
                session: message.session,
                turn: message.turn
            ),
            sources: [MemorySource(message: message.id, quote: String(message.content.prefix(mostCharacters)))]
        )
    }

    /// A suspicious text as a memory.
    static func memory(
        _ id: MemoryID,
        user: UserID,
        text: String,
        suspicion: Suspicion,
        at moment: Timestamp,
        createdAt: Timestamp,
        session: SessionID? = nil,
        turn: TurnID? = nil
    ) -> Memory {
        Memory(
            id: id,
            user: user,
            type: .semantic,
            kind: FactKind.other.rawValue,
            content: String(text.prefix(mostCharacters)),
            importance: 0,
            confidence: 0,
            metadata: .object(["reason": .string(suspicion.reason.rawValue), "excerpt": .string(suspicion.excerpt)]),
            status: .quarantined,
            session: session,
            turn: turn,
            occurredAt: moment,
            createdAt: createdAt
        )
    }

    /// The most characters of a suspicious text that are kept.
    static let mostCharacters = 2000
}
