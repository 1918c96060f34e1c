import LuminoraCore

/// What is said in the benchmarks, and conversations of any length put into a store.
enum Conversation {
    static let messages = [
        "Hola, ¿cómo estás?",
        "Hoy en el trabajo salió todo bien y mi jefa me felicitó delante del equipo.",
        "Eres muy amable conmigo, gracias.",
        "No sé qué hacer: mi hermano y yo discutimos otra vez y me siento triste.",
        "I have been learning to paint with watercolours since last spring.",
        "¿Te acuerdas de mi perro? Ayer cumplió ocho años.",
        "My favourite thing about Sundays is a slow breakfast with nobody else awake.",
        "Jajaja, qué buena historia, cuéntame otra.",
    ]

    static func message(_ number: Int) -> String { messages[number % messages.count] }

    /// Adds turns to a session through the store's own port until it has at least `length` messages.
    static func grow(
        _ session: SessionID,
        of user: UserID,
        with agentName: String,
        to length: Int,
        in store: some MemoryStore
    ) async throws {
        let ids = RandomIDGenerator()
        let clock = SystemClock()
        let stored = try await store.session(session, of: user)?.lastSequence ?? 0
        var missing = (length - stored + 1) / 2
        // Opening and closing are an operation each, beside those that make the account and the session.
        let turnsPerBatch = (store.capabilities.maximumOperations - 2) / 2
        while missing > 0 {
            let now = clock.now()
            let count = min(missing, turnsPerBatch)
            var operations: [WriteOperation] = [
                .ensureAccount(Account(id: user, createdAt: now)),
                .openSession(
                    Session(
                        id: session,
                        user: user,
                        agent: AgentID(personality: agentName),
                        agentName: agentName,
                        createdAt: now
                    ),
                    level: "stranger",
                    mood: nil
                ),
            ]
            for number in 0..<count {
                operations += turn(number, session: session, user: user, now: now, ids: ids)
            }
            try await store.apply(
                WriteBatch(id: ids.next(at: now), scope: .user(user), at: now, operations: operations)
            )
            missing -= count
        }
    }

    private static func turn(
        _ number: Int,
        session: SessionID,
        user: UserID,
        now: Timestamp,
        ids: RandomIDGenerator
    ) -> [WriteOperation] {
        let turn = Turn(
            id: ids.next(at: now),
            session: session,
            user: user,
            owner: "benchmark",
            leaseUntil: now + .seconds(60),
            userMessage: ids.next(at: now),
            openedAt: now
        )
        func line(_ id: MessageID, _ speaker: Message.Speaker, _ text: String) -> Message {
            Message(
                id: id,
                session: session,
                user: user,
                turn: turn.id,
                sequence: 0,
                speaker: speaker,
                content: text,
                timestamp: now
            )
        }
        let answer = line(ids.next(at: now), .assistant, "Cuéntame más, que te escucho con gusto.")
        return [
            .openTurn(turn, message: line(turn.userMessage, .user, message(number))),
            .closeTurn(TurnClosing(turn: turn.id, owner: "benchmark", state: .complete, answer: answer)),
        ]
    }
}
