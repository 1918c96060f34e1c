public import LuminoraCore
public import Logging
import Synchronization

/// Talks with users in the voice of characters: opens a turn, answers it, and closes it with all that came of it.
///
/// Any number of engines may work on one store; a session's turns are answered one at a time and in order, wherever they
/// are sent. What was said is durable before a model is called, and a turn's answer, relationship and mood are written in one
/// batch.
public final class ConversationEngine<Store: MemoryStore>: Sendable {
    /// Where state is kept.
    public let store: Store
    /// The characters.
    public let library: PersonalityLibrary
    /// The model that answers.
    public let model: any LanguageModel
    /// How conversations are run.
    public let settings: EngineSettings

    /// Finds what a user can be reminded of.
    public let recaller: Recaller<Store>

    let clock: any WallClock
    let ids: any IDGenerator
    let identity: ProcessIdentity
    let logger: Logger
    let reader = MessageReader()
    let writer: PromptWriter
    let gate = SessionGate()
    let screen = PoisoningScreen()
    /// Decides what may be kept of a user's private life.
    public let policy: PrivacyPolicy
    private let installed = Mutex<Set<String>>([])

    /// Makes an engine.
    ///
    /// - Parameters:
    ///   - store: where state is kept.
    ///   - library: the characters.
    ///   - model: the model that answers.
    ///   - settings: how conversations are run.
    ///   - embedder: what turns texts into vectors, for recall by meaning; without one, words alone are compared.
    ///   - policy: decides what may be kept of a user's private life.
    ///   - clock: tells the time.
    ///   - ids: makes identifiers.
    ///   - identity: names this program to others on the same store; by default the running process.
    ///   - logger: gets what an operator should know; never what was said.
    public init(
        store: Store,
        library: PersonalityLibrary,
        model: any LanguageModel,
        settings: EngineSettings = EngineSettings(),
        embedder: (any Embedder)? = nil,
        policy: PrivacyPolicy = PrivacyPolicy(),
        clock: any WallClock = SystemClock(),
        ids: any IDGenerator = RandomIDGenerator(),
        identity: ProcessIdentity? = nil,
        logger: Logger = Logger(label: "luminora.engine")
    ) {
        self.store = store
        self.library = library
        self.model = model
        self.settings = settings
        writer = PromptWriter(estimator: TokenEstimator(family: settings.tokenFamily ?? TokenFamily(modelName: model.name)))
        self.policy = policy
        recaller = Recaller(store: store, embedder: embedder, policy: policy, budget: settings.recallBytes)
        self.clock = clock
        self.ids = ids
        self.identity = identity ?? .current(ids: ids, now: clock.now())
        self.logger = logger
    }

    /// Answers a message.
    ///
    /// - Parameters:
    ///   - request: the message.
    ///   - onText: gets the pieces of the answer as they come; not called for a repeated request.
    /// - Returns: what came of the turn. If the calling task is cancelled in mid-answer, what was said so far is kept and the
    ///   status is `partial`.
    /// - Throws: ``EngineError``, ``StorageError``, or what is wrong with the agent's template.
    @discardableResult
    public func send(_ request: TurnRequest, onText: (String) async -> Void = { _ in }) async throws -> TurnReport {
        try MessageText.check(request.text, limit: settings.maximumMessageBytes)
        let character = try library.character(named: request.agentName)
        try await install(character.personality)
        if let key = request.idempotencyKey {
            return try await sendOnce(request, key: key, character: character, onText: onText)
        }
        return try await gate.withTurn(in: request.session, timeout: settings.sessionWait) {
            // Read while the turn is opened.
            if settings.memoryTokens > 0 { recaller.indexes.prepare(request.user) }
            let turn = try await open(request, character: character)
            return try await answer(turn, character: character, onText: onText)
        }
    }

    /// Ends what is done in the background; whoever asks the engine for more begins it anew.
    public func close() async {
        await recaller.indexes.close()
    }

    /// Puts the agent of a personality into the store, unless it is there and up to date.
    func install(_ personality: Personality) async throws(StorageError) {
        guard !installed.withLock({ $0.contains(personality.sha256) }) else { return }
        let agent = Agent(personality)
        if try await store.agent(named: agent.name)?.personalitySHA256 != agent.personalitySHA256 {
            let now = clock.now()
            try await store.apply(
                WriteBatch(
                    id: ids.next(at: now),
                    scope: .system(reason: "install agent"),
                    at: now,
                    operations: [.saveAgent(agent)]
                )
            )
        }
        installed.withLock { _ = $0.insert(personality.sha256) }
    }

    /// Applies a batch; `nil` if one of its preconditions does not hold any more.
    func applyUnlessConflict(_ batch: WriteBatch) async throws(StorageError) -> BatchOutcome? {
        do {
            return try await store.apply(batch)
        } catch {
            guard error.code == .conflict else { throw error }
            return nil
        }
    }

    /// The state of a conversation.
    public func context(user: UserID, agentName: String, session: SessionID) async throws(StorageError) -> ConversationContext {
        try await store.context(for: contextRequest(user: user, agentName: agentName, session: session, now: clock.now()))
    }

    /// What is asked of the store for a turn; with the user's text, what is remembered too.
    func contextRequest(user: UserID, agentName: String, session: SessionID, now: Timestamp, text: String? = nil) -> ContextRequest {
        ContextRequest(
            user: user,
            agentName: agentName,
            session: session,
            recentMessages: settings.recentMessages + 1,
            dayStart: now.startOfDay,
            recall: text.flatMap { recallRequest(for: $0, agentName: agentName, now: now) }
        )
    }
}
