import Logging
import LuminoraCore
import LuminoraSQLite

/// A user who has talked for years: many messages, written in great batches.
struct LongHistory {
    let user: String
    let agentName: String

    private static let start = Timestamp(milliseconds: 1_577_836_800_000)
    private static let turnsOfSession = 40

    /// Writes messages, each in a turn with its answer.
    ///
    /// - Parameters:
    ///   - count: how many, answers among them.
    ///   - path: the SQLite file.
    /// - Returns: how many were written.
    func write(_ count: Int, to path: String) async throws -> Int {
        let store = try await SQLiteStore.open(
            SQLiteConfiguration(path: path, durability: .normal),
            logger: Logger(label: "recall-check") { _ in SwiftLogNoOpLogHandler() }
        )
        let user = UserID(rawValue: user)
        let agent = Agent(id: AgentID(personality: agentName), name: agentName)
        let ids = RandomIDGenerator()
        var texts = Texts(process: 9)
        var chance = Chance(seed: 1)
        var at = Self.start
        func batch(_ scope: Scope, _ operations: [WriteOperation]) -> WriteBatch {
            WriteBatch(id: ids.next(at: at), scope: scope, at: at, operations: operations)
        }
        try await store.apply(batch(.system(reason: "history"), [.saveAgent(agent)]))
        try await store.apply(batch(.user(user), [.ensureAccount(Account(id: user, createdAt: at))]))
        let turns = (count + 1) / 2
        for first in stride(from: 0, to: turns, by: Self.turnsOfSession) {
            at = at + .seconds(3600)
            let session = Session(id: ids.next(at: at), user: user, agent: agent.id, agentName: agent.name, createdAt: at)
            var operations: [WriteOperation] = [.openSession(session, level: "stranger", mood: nil)]
            for number in first..<min(first + Self.turnsOfSession, turns) {
                let moment = at + .seconds((number - first) * 60)
                let turn = Turn(
                    id: ids.next(at: moment),
                    session: session.id,
                    user: user,
                    owner: "history",
                    leaseUntil: moment + .seconds(30),
                    userMessage: ids.next(at: moment),
                    openedAt: moment
                )
                func message(_ id: MessageID, _ speaker: Message.Speaker) -> Message {
                    let text = texts.text(of: user, &chance)
                    return Message(
                        id: id,
                        session: session.id,
                        user: user,
                        turn: turn.id,
                        sequence: 0,
                        speaker: speaker,
                        content: text,
                        timestamp: moment
                    )
                }
                operations.append(.openTurn(turn, message: message(turn.userMessage, .user)))
                let answer = message(ids.next(at: moment), .assistant)
                operations.append(.closeTurn(TurnClosing(turn: turn.id, owner: "history", state: .complete, answer: answer)))
            }
            try await store.apply(batch(.user(user), operations))
        }
        await store.close()
        return turns * 2
    }
}
