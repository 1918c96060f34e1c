import Foundation
import GRDB
import Logging
import LuminoraCore
import LuminoraSQL
import LuminoraTestSupport
import Synchronization

@testable import LuminoraSQLite

/// A path of its own for each test, and what tests do with a store there.
struct SQLiteFixture: Sendable {
    let path: String

    static let start = Timestamp(milliseconds: 1_795_000_000_000)
    static let user = UserID(rawValue: "diego")
    static let agent = Agent(id: AgentID(rawValue: "5f0c4c2e-0000-5000-8000-000000000001"), name: "alicia")

    static func with(_ body: @Sendable (SQLiteFixture) async throws -> Void) async throws {
        try await TemporaryDirectory.with { directory in try await body(SQLiteFixture(path: directory + "/store.sqlite")) }
    }

    func open(_ path: String? = nil, migrator: SQLMigrator? = nil, isReadOnly: Bool = false) async throws -> SQLiteStore {
        let configuration = SQLiteConfiguration(path: path ?? self.path, durability: .normal, isReadOnly: isReadOnly)
        return try await SQLiteStore.open(
            configuration,
            migrator: migrator ?? SQLMigrator(dialect: .sqlite),
            logger: Logger(label: "test")
        )
    }

    func withStore(_ body: @Sendable (SQLiteStore) async throws -> Void) async throws {
        let store = try await open()
        do {
            try await body(store)
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }

    /// The failure of opening the file.
    func failure(_ path: String? = nil, migrator: SQLMigrator? = nil, isReadOnly: Bool = false) async throws -> StorageError? {
        do {
            let store = try await open(path, migrator: migrator, isReadOnly: isReadOnly)
            await store.close()
            return nil
        } catch let error as StorageError {
            return error
        }
    }

    /// The failure of a call.
    static func failure(_ body: () async throws -> Void) async -> StorageError? {
        do {
            try await body()
            return nil
        } catch {
            return error as? StorageError
        }
    }

    var files: [String] {
        get throws {
            let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
            return try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
        }
    }

    func size(_ suffix: String = "") -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path + suffix)[.size] as? Int) ?? 0
    }
}

extension SQLiteStore {
    /// Installs the agent and opens a session for the user.
    func begin(_ session: String = "s", user: UserID = SQLiteFixture.user) async throws {
        let start = SQLiteFixture.start
        let agent = SQLiteFixture.agent
        try await apply(
            WriteBatch(id: BatchID(rawValue: "agent-\(session)"), scope: .system(reason: "test"), at: start, operations: [.saveAgent(agent)])
        )
        let opened = Session(id: SessionID(rawValue: session), user: user, agent: agent.id, agentName: agent.name, createdAt: start)
        try await apply(
            WriteBatch(
                id: BatchID(rawValue: "begin-\(session)"),
                scope: .user(user),
                at: start,
                operations: [.ensureAccount(Account(id: user, createdAt: start)), .openSession(opened, level: "stranger", mood: nil)]
            )
        )
    }

    /// Takes a whole turn: the message, the answer, a point and a mood.
    func takeTurn(_ number: Int, session: String = "s", user: UserID = SQLiteFixture.user, text: String = "Hola", points: Int? = nil) async throws {
        let name = "\(session)-\(number)"
        let moment = Timestamp(milliseconds: SQLiteFixture.start.milliseconds + Int64(number) * 1000)
        let turn = Turn(
            id: TurnID(rawValue: name),
            session: SessionID(rawValue: session),
            user: user,
            owner: "me",
            leaseUntil: moment + .seconds(30),
            userMessage: MessageID(rawValue: name + "-u"),
            openedAt: moment
        )
        func message(_ suffix: String, _ speaker: Message.Speaker) -> Message {
            Message(
                id: MessageID(rawValue: name + suffix),
                session: turn.session,
                user: user,
                turn: turn.id,
                sequence: 0,
                speaker: speaker,
                content: text,
                timestamp: moment
            )
        }
        try await apply(
            WriteBatch(
                id: BatchID(rawValue: "open-" + name),
                scope: .user(user),
                at: moment,
                operations: [.openTurn(turn, message: message("-u", .user))]
            )
        )
        var operations: [WriteOperation] = [
            .closeTurn(TurnClosing(turn: turn.id, owner: "me", state: .complete, answer: message("-a", .assistant))),
            .touchRelationship(agentName: "alicia"),
        ]
        if let points {
            let entry = LedgerEntry(
                id: EventID(rawValue: name),
                user: user,
                agentName: "alicia",
                kind: "compliment",
                requested: 1,
                applied: 1,
                pointsAfter: points,
                session: turn.session,
                turn: turn.id,
                createdAt: moment
            )
            operations.append(.recordLedger(entry, level: "friend"))
            operations.append(
                .setMood(MoodChange(session: turn.session, user: user, mood: Mood(name: "shy", intensity: 0.3, startedAt: moment), turn: turn.id))
            )
            operations.append(
                .enqueueJob(
                    Job(id: JobID(rawValue: "job-" + name), key: "learn:" + name, user: user, kind: "learn", runAt: moment, createdAt: moment)
                )
            )
        }
        try await apply(WriteBatch(id: BatchID(rawValue: "close-" + name), scope: .user(user), at: moment, operations: operations))
    }

    /// Saves a fact, an episode and a private routine.
    func learn(user: UserID = SQLiteFixture.user) async throws {
        let at = SQLiteFixture.start
        func memory(_ id: String, _ type: Memory.MemoryType, _ kind: String, key: String? = nil, agent: AgentID? = nil) -> Memory {
            Memory(
                id: MemoryID(rawValue: id),
                user: user,
                agent: agent,
                type: type,
                kind: kind,
                key: key,
                content: "Dice \"hola\"",
                tags: ["uno", "dos"],
                session: SessionID(rawValue: "s"),
                occurredAt: at,
                createdAt: at
            )
        }
        try await apply(
            WriteBatch(
                id: BatchID(rawValue: "learn-" + user.rawValue),
                scope: .user(user),
                at: at,
                operations: [
                    .saveMemory(memory("fact", .semantic, "personal_info", key: "name"), sources: []),
                    .saveMemory(memory("episode", .episodic, "milestone"), sources: []),
                    .saveMemory(memory("routine", .procedural, "routine", agent: SQLiteFixture.agent.id), sources: []),
                ]
            )
        )
    }
}
