import ArgumentParser
import LuminoraCore
import LuminoraEngine

/// The command `luminora chat`.
struct ChatCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "Talk to a character.",
        discussion: """
            Without --message it is a conversation at the terminal; /help lists what can be typed. With --message it says \
            what it is told to, learns from it, and ends. --json prints one object a turn.

            Examples:
              luminora chat
              luminora chat --agent marcus --model ollama:llama3.2
              luminora chat --store sqlite:a.db --user diego --message "Hola" --message "Eres linda" --json
            """
    )

    @Option(help: ArgumentHelp("The character.", valueName: "agent"))
    var agent: String?
    @Option(help: ArgumentHelp("Who you are.", valueName: "user"))
    var user: String?
    @Option(help: ArgumentHelp("The session to go on with, or to begin by this name; a new one if left out.", valueName: "id"))
    var session: String?
    @Option(help: ArgumentHelp("offline, PROVIDER, PROVIDER:MODEL or PROVIDER:MODEL@URL.", valueName: "model"))
    var model: String?
    @Option(help: ArgumentHelp("The same key and message again give the same answer, once.", valueName: "key"))
    var idempotencyKey: String?
    @Option(help: ArgumentHelp("Say this; may be given several times.", valueName: "text"))
    var message: [String] = []
    @Option(help: ArgumentHelp("Who learns from what you say: rules, model, or PROVIDER:MODEL.", valueName: "extractor"))
    var extractor: String?
    @Flag(name: .customLong("no-drain"), help: "With --message, end without learning first; a worker, or the next chat, does it.")
    var noDrain = false
    @OptionGroup var storeOptions: StoreOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if idempotencyKey != nil, message.count != 1 {
            throw ValidationError("--idempotency-key goes with exactly one --message; there are \(message.count).")
        }
    }

    func perform() async throws {
        try CommandLineText.check()
        let settings = try common.settings([
            "store": storeOptions.store, "agent": agent, "user": user, "model": model, "extractor": extractor,
        ])
        let composition = Composition(settings)
        let user = try UserID(validating: settings["user"])
        let named = try session.map { try SessionID(validating: $0) }
        // An unknown agent is told before a store is made.
        _ = try composition.library().character(named: settings["agent"])
        try await composition.withEmbedder { composition in
            try await composition.withModel { model in
                try await composition.withExtractor(answering: model) { extractor in
                    try await composition.withStore { store in
                        try await converse(store, model: model, extractor: extractor, composition: composition, user: user, session: named)
                    }
                }
            }
        }
    }

    private func converse(
        _ store: some MemoryStore,
        model: any LanguageModel,
        extractor: any Extractor,
        composition: Composition,
        user: UserID,
        session: SessionID?
    ) async throws {
        try await composition.withEngine(store, model: model) { engine in
            try await converse(engine, extractor: extractor, composition: composition, user: user, session: session)
        }
    }

    private func converse(
        _ engine: ConversationEngine<some MemoryStore>,
        extractor: any Extractor,
        composition: Composition,
        user: UserID,
        session: SessionID?
    ) async throws {
        let settings = composition.settings
        var chat = Chat(
            engine: engine,
            character: try composition.library().character(named: settings["agent"]),
            user: user,
            session: session,
            newSession: { RandomIDGenerator().next(at: settings.clock.now()) },
            output: Output(environment: settings.environment),
            speech: settings.speech,
            printsJSON: common.json
        )
        let worker = try composition.worker(engine.store, extractor: extractor) { engine.recaller.indexes.refresh($0.user) }
        guard message.isEmpty else {
            let worker = noDrain || !settings.learnsInChat ? nil : worker
            return try await say(&chat, worker, user: user)
        }
        guard settings.learnsInChat else {
            try await chat.talk(input: TerminalInput(limit: settings.engine.maximumMessageBytes + 1))
            return try await chat.end()
        }
        try await Background.running(worker) {
            try await chat.talk(input: TerminalInput(limit: settings.engine.maximumMessageBytes + 1))
            try await chat.end()
        }
        // What the goodbye left is learnt before the program ends, if that is soon done.
        if try await worker.drain(user: user, within: .seconds(2)) > 0 { chat.sayLeft(try await engine.store.jobCounts(of: user)) }
    }

    /// Says what --message gives, learns from it, and says what is left to learn.
    private func say<Store: MemoryStore>(_ chat: inout Chat<Store>, _ worker: LearningWorker<Store>?, user: UserID) async throws {
        if chat.engine.model.name == "offline" { chat.sayOffline() }
        _ = try await chat.unansweredSession()
        for (index, text) in message.enumerated() {
            try await chat.say(text, idempotencyKey: idempotencyKey)
            // Ctrl-C stopped the answer; what else was to be said is not said.
            if chat.last?.status == .partial, chat.last?.isReplay == false { throw ExitCode(Failure.Code.interrupted.rawValue) }
            // Each message is answered with what the one before it taught.
            if index < message.count - 1 { _ = try await worker?.drain(user: user, within: Self.drainTime) }
        }
        try await chat.end()
        guard let worker else { return }
        if try await worker.drain(user: user, within: Self.drainTime) > 0 {
            chat.sayLeft(try await chat.engine.store.jobCounts(of: user))
        }
    }

    /// How long a one-shot chat learns before it ends.
    private static let drainTime = Duration.seconds(10)
}

/// Refuses arguments that are not UTF-8, which would otherwise be stored mangled.
enum CommandLineText {
    static func check() throws {
        for index in 0..<Int(CommandLine.argc) {
            guard let argument = CommandLine.unsafeArgv[index] else { continue }
            guard String(validatingCString: argument) != nil else {
                throw Failure(
                    .invalidInput,
                    "Argument \(index) is not valid UTF-8 text (a lone surrogate, perhaps). Correct it.",
                    name: "invalid_message"
                )
            }
        }
    }
}
