public import LuminoraCore
import LuminoraTestSupport
import Logging
import Synchronization
import Testing

@testable import LuminoraEngine

/// A store, a model and a clock of a test's own, and what the test says and sees in them.
struct World: Sendable {
    let store = InMemoryStore()
    let model = ScriptedModel()
    /// 2026-01-01, 12:00.
    let clock = TestClock(Timestamp(milliseconds: 1_767_268_800_000))
    var settings = EngineSettings(sessionWait: .seconds(20))
    var embedder: (any Embedder)?
    let library: PersonalityLibrary
    let user = UserID(rawValue: "ana")
    let session = SessionID(rawValue: "s1")

    private let seeds = Seeds()

    private final class Seeds: Sendable {
        private let count = Mutex<UInt32>(0)

        func next() -> UInt32 {
            count.withLock { count in
                count += 1
                return count
            }
        }
    }

    /// Makes a world with the bundled characters and a template called `probe`.
    init(probe parts: String...) {
        let text = Template.text(parts)
        library = PersonalityLibrary(
            names: { BundledPersonalities.names + ["probe"] },
            source: { $0 == "probe" ? text : BundledPersonalities.text(named: $0) }
        )
    }

    /// An engine that others take for another program.
    func engine(_ name: String = "one", clock: (any WallClock)? = nil, logger: Logger? = nil) -> ConversationEngine<InMemoryStore> {
        ConversationEngine(
            store: store,
            library: library,
            model: model,
            settings: settings,
            embedder: embedder,
            clock: clock ?? self.clock,
            ids: CountingIDs(seed: seeds.next()),
            identity: ProcessIdentity(named: name),
            logger: logger ?? Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    func request(_ text: String, agent: String = "alicia", session: SessionID? = nil, key: String? = nil) -> TurnRequest {
        TurnRequest(user: user, agentName: agent, session: session ?? self.session, text: text, idempotencyKey: key)
    }

    // MARK: What the store has

    func messages(includesUndone: Bool = false, session: SessionID? = nil) async throws -> [Message] {
        try await store.messages(
            MessageQuery(session: session ?? self.session, user: user, includesUndone: includesUndone, limit: 1000)
        )
        .rows
    }

    /// The ledger, oldest first.
    func ledger(agent: String = "alicia") async throws -> [LedgerEntry] {
        var entries: [LedgerEntry] = []
        var query = LedgerQuery(user: user, agentName: agent, limit: 1000)
        repeat {
            let page = try await store.ledger(query)
            entries += page.rows
            query.after = page.next
        } while query.after != nil
        return entries.reversed()
    }

    func relationship(agent: String = "alicia") async throws -> Relationship? {
        try await store.relationships(of: user).first { $0.agentName == agent }
    }

    func lastTurn() async throws -> Turn? { try await store.turn(.last(session, of: user)) }

    func rows() async throws -> [String: Int] { try await store.summary().rows }

    /// Checks the laws that hold whatever happened.
    func checkLaws(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let defects = try await store.check()
        #expect(defects.isEmpty, sourceLocation: sourceLocation)
    }

    /// Opens a turn that nobody answers, as a program leaves it that went away.
    @discardableResult
    func leaveOpenTurn(_ text: String = "Hola", owner: String = "ghost", lease: Duration = .seconds(10)) async throws -> Turn {
        let now = clock.now()
        let turn = Turn(
            id: TurnID(rawValue: "left"),
            session: session,
            user: user,
            owner: owner,
            leaseUntil: now + lease,
            userMessage: MessageID(rawValue: "left-message"),
            openedAt: now
        )
        let personality = try library.character(named: "alicia").personality
        try await store.apply(
            WriteBatch(id: "left-agent", scope: .system(reason: "test"), at: now, operations: [.saveAgent(Agent(personality))])
        )
        let agent = AgentID(personality: "alicia")
        try await store.apply(
            WriteBatch(
                id: "left-turn",
                scope: .user(user),
                at: now,
                operations: [
                    .ensureAccount(Account(id: user, createdAt: now)),
                    .openSession(
                        Session(id: session, user: user, agent: agent, agentName: "alicia", createdAt: now),
                        level: "stranger",
                        mood: nil
                    ),
                    .openTurn(
                        turn,
                        message: Message(
                            id: turn.userMessage,
                            session: session,
                            user: user,
                            turn: turn.id,
                            sequence: 0,
                            speaker: .user,
                            content: text,
                            timestamp: now
                        )
                    ),
                ]
            )
        )
        return turn
    }
}

extension Identifier: ExpressibleByUnicodeScalarLiteral {}
extension Identifier: ExpressibleByExtendedGraphemeClusterLiteral {}
extension Identifier: ExpressibleByStringLiteral {
    /// Takes the text as it is, so that a test can write it as it is.
    public init(stringLiteral text: String) { self.init(rawValue: text) }
}

extension ModelError {
    static let overload = ModelError(code: .overloaded, provider: "scripted", status: 503, message: "it is overloaded", remedy: "try again later")
}

/// Does something, and gives the engine's error that came of it.
func engineError<Value>(
    sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Value
) async throws -> EngineError {
    do {
        _ = try await body()
    } catch let error as EngineError {
        return error
    }
    Issue.record("No error was thrown.", sourceLocation: sourceLocation)
    throw CancellationError()
}

/// Waits until something holds, for at most ten seconds.
func eventually(
    _ what: Comment,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ holds: () async throws -> Bool
) async throws {
    let deadline = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < deadline {
        if try await holds() { return }
        try await Task.sleep(for: .milliseconds(1))
    }
    Issue.record(what, sourceLocation: sourceLocation)
}

/// Counts who is inside.
final class Counter: Sendable {
    private let count = Mutex(0)

    func enter() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }

    func leave() { count.withLock { $0 -= 1 } }
}
