import Foundation
import Logging
import LuminoraCore
import LuminoraEngine
import LuminoraSQLite

/// The benchmarks, group by group.
struct Suite {
    let options: Options
    let report: Report

    private let agentName = "alicia"
    private let user = UserID(rawValue: "benchmark")
    let logger = Logger(label: "luminora.benchmarks") { _ in SwiftLogNoOpLogHandler() }

    func run() async throws {
        let folder = options.directory + "/luminora-benchmarks-\(ProcessInfo.processInfo.processIdentifier)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        if options.includes("compile") { try compile() }
        if options.includes("read") { read() }
        if options.includes("prompt") { try prompt() }
        if options.includes("start") { try await start(in: folder) }
        if options.includes("turn") { try await turns(in: folder) }
        if options.includes("history") { try await histories(in: folder) }
        if options.includes("learn") { try await learning(in: folder) }
        if options.includes("backlog") { try await backlog(in: folder) }
    }

    // MARK: Pure rules

    private func compile() throws {
        let compiler = try PersonalityLibrary.bundled().character(named: agentName)
        var points = 0
        let count = options.repetitions(20_000)
        let measurement = Measurement.of("compile: template + level + mood", repetitions: count) {
            points = (points + 7) % 101
            blackHole(compiler.compile(points: points, mood: "shy", intensity: 0.3))
        }
        report.add(measurement)
    }

    private func read() {
        let reader = MessageReader()
        var number = 0
        let count = options.repetitions(10_000)
        let measurement = Measurement.of("read: interactions and emotion", repetitions: count) {
            number += 1
            blackHole(reader.read(Conversation.message(number)))
        }
        report.add(measurement)
    }

    private func prompt() throws {
        let compiler = try PersonalityLibrary.bundled().character(named: agentName)
        let now = SystemClock().now()
        let recent = (1...10)
            .map { number in
                Message(
                    id: MessageID(rawValue: "m\(number)"),
                    session: SessionID(rawValue: "s"),
                    user: user,
                    turn: TurnID(rawValue: "t\(number / 2)"),
                    sequence: number,
                    speaker: number % 2 == 1 ? .user : .assistant,
                    content: Conversation.message(number),
                    timestamp: now
                )
            }
        let writer = PromptWriter()
        let character = compiler.compile(points: 45, mood: "shy", intensity: 0.3)
        let language = compiler.personality.persona.language
        let count = options.repetitions(10_000)
        let measurement = Measurement.of("prompt: ten recent messages", repetitions: count) {
            let input = PromptWriter.Input(
                character: character,
                language: language,
                recent: recent,
                text: Conversation.message(0),
                now: now,
                lastTalk: now
            )
            blackHole(writer.prompt(input))
        }
        report.add(measurement)
    }

    // MARK: Start

    private func start(in folder: String) async throws {
        let agentName = agentName
        let count = options.repetitions(200)
        let library = try Measurement.of("start: read and check a template", repetitions: count) {
            blackHole(try PersonalityLibrary.bundled().character(named: agentName))
        }
        report.add(library)
        let configuration = SQLiteConfiguration(path: folder + "/start.db", durability: .full)
        let open = try await Measurement.of("start: open and close a store", repetitions: count / 2) { _ in
            let store = try await SQLiteStore.open(configuration, logger: logger)
            await store.close()
        }
        report.add(open)
    }

    // MARK: Turns

    private func turns(in folder: String) async throws {
        let count = options.repetitions(500)
        try await turns("turn: in memory", count: count, in: InMemoryStore())

        let quick = SQLiteConfiguration(path: folder + "/normal.db", durability: .normal)
        let normal = try await SQLiteStore.open(quick, logger: logger)
        try await turns("turn: SQLite, synchronous=NORMAL", count: count, in: normal)
        await normal.close()

        // Before and after, for the disk's own time is not constant.
        report.add(try DiskProbe.measure(in: folder, repetitions: options.repetitions(500)))
        let careful = SQLiteConfiguration(path: folder + "/full.db", durability: .full)
        let full = try await SQLiteStore.open(careful, logger: logger)
        try await turns("turn: SQLite, synchronous=FULL", count: count, in: full)
        await full.close()
        report.add(try DiskProbe.measure(in: folder, repetitions: options.repetitions(500)))
    }

    /// Measures whole turns, from the message to the stored answer, in sessions of twenty turns each.
    private func turns(_ name: String, count: Int, in store: some MemoryStore) async throws {
        let engine = engine(on: store)
        let measurement = try await Measurement.of(name, repetitions: count) { number in
            try await say(number, in: SessionID(rawValue: "session-\(number / 20)"), to: engine)
        }
        report.add(measurement)
    }

    /// Measures turns at the end of longer and longer conversations.
    private func histories(in folder: String) async throws {
        let configuration = SQLiteConfiguration(path: folder + "/history.db", durability: .normal)
        let store = try await SQLiteStore.open(configuration, logger: logger)
        let engine = engine(on: store)
        // The engine installs the agent, without which a session cannot be made.
        try await say(0, in: SessionID(rawValue: "short"), to: engine)
        let session = SessionID(rawValue: "long")
        for length in options.histories.sorted() {
            try await Conversation.grow(session, of: user, with: agentName, to: length, in: store)
            let name = "history: a turn after \(length) messages"
            let count = options.repetitions(100)
            let measurement = try await Measurement.of(name, repetitions: count, warmUp: 3) { number in
                try await say(number, in: session, to: engine)
            }
            report.add(measurement)
        }
        await store.close()
    }

    private func engine<Store: MemoryStore>(on store: Store) -> ConversationEngine<Store> {
        ConversationEngine(store: store, library: .bundled(), model: InstantModel(), logger: logger)
    }

    private func say(
        _ number: Int,
        in session: SessionID,
        to engine: ConversationEngine<some MemoryStore>
    ) async throws {
        let text = Conversation.message(number)
        let request = TurnRequest(user: user, agentName: agentName, session: session, text: text)
        blackHole(try await engine.send(request))
    }
}

/// Keeps the compiler from leaving out work whose result nobody uses.
@inline(never)
func blackHole<Value>(_ value: Value) {}
