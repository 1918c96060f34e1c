import LuminoraCore
import Testing

/// Text comes back byte by byte, and is compared byte by byte.
enum UnicodeLaws {
    static let all: [StorageLaw] = [
        StorageLaw("Text comes back byte by byte wherever it is kept", check: roundTrip),
        StorageLaw("A message of 64 KB comes back whole", check: longText),
        StorageLaw("U+0000 is refused wherever it stands, and nothing is written", check: nul),
        StorageLaw("Names that only Unicode calls equal are two users", check: normalization),
        StorageLaw("Names are told apart by case and by accents", check: caseAndAccents),
    ]

    static let samples: [String] = [
        "", " ", "¿Qué tal, señor Núñez?", "e\u{301} and \u{E9}", "👩‍👩‍👧‍👦 🇵🇪 👍🏽", "\u{10FFFF}\u{1F600}", "שלום עולם", "مرحبا \u{202E}abc\u{202C}",
        "日本語のテスト", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A", "\u{FEFF}BOM", "\u{FFFD}", "\u{FFFE}", "tab\tnewline\nreturn\r\n", "\u{1}\u{1F}\u{7F}\u{85}",
        "' \" ` ; -- /* */ \\ % _ $1 ?1 :name", "{\"a\": [1, null]}", "Ⅷ ﬁ ß ŉ", "null", "\u{2028}\u{2029}",
    ]

    private static func bytes(_ text: String?) -> [UInt8]? { text.map { Array($0.utf8) } }

    @Sendable static func roundTrip(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let user = session.user
        for (index, sample) in samples.enumerated() {
            let turn = try await world.openTurn(sample, in: session, key: "\(index) \(sample)")
            try await world.closeTurn(turn, sample + sample)
            let found = try await store.turn(.idempotencyKey("\(index) \(sample)", of: user, now: world.now()))
            #expect(bytes(found?.idempotencyKey) == bytes("\(index) \(sample)"))
            var fact = world.fact("key \(index) \(sample)", sample, of: user, at: world.now())
            fact.value = .object([sample: .string(sample)])
            fact.tags = [sample, sample]
            try await world.apply(.saveMemory(fact, sources: [MemorySource(message: turn.userMessage, quote: sample)]), of: user)
            let memory = try await world.memories(of: user).first { $0.id == fact.id }
            #expect(bytes(memory?.content) == bytes(sample), "the content of a memory")
            #expect(bytes(memory?.key) == bytes("key \(index) \(sample)"), "the key of a memory")
            #expect(bytes(memory?.tags.first) == bytes(sample), "a tag")
            #expect(bytes(memory?.value?.text) == bytes(JSONValue.object([sample: .string(sample)]).text), "the value of a fact")
            var entry = world.step(1, to: index + 1, of: user, at: world.now())
            entry.reason = sample
            try await world.apply(.recordLedger(entry, level: "level \(sample)"), of: user)
            let step = try await store.ledger(LedgerQuery(user: user, limit: 1)).rows.first
            #expect(bytes(step?.reason) == bytes(sample), "the reason of a step")
        }
        let messages = try await world.messages(session)
        #expect(messages.map { bytes($0.content) } == samples.flatMap { [bytes($0), bytes($0 + $0)] })
    }

    @Sendable static func longText(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let text = String(repeating: "ñ👍 a", count: 65_536 / 8)
        #expect(text.utf8.count == 65_536)
        let turn = try await world.openTurn(text, in: session)
        try await world.closeTurn(turn, text)
        let recent = try await world.context(session).recent
        #expect(recent.map { bytes($0.content) == bytes(text) } == [true, true])
    }

    @Sendable static func nul(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let session = try await world.newSession(of: try await world.newUser())
        let user = session.user
        let at = world.now()
        let turn = world.turn(in: session, at: at)
        let keyed = world.turn(in: session, key: "a\0b", at: at)
        var entry = world.step(1, to: 1, of: user, at: at)
        entry.reason = "\0"
        var named = world.fact("a", "b", of: user, at: at)
        named.value = .object(["list": .array([.string("x\0y")])])
        var keyedValue = world.fact("a", "b", of: user, at: at)
        keyedValue.metadata = .object(["\0": .null])
        var tagged = world.fact("a", "b", of: user, at: at)
        tagged.tags = ["ok", "\0"]
        let other = Session(id: SessionID(rawValue: "s\0"), user: user, agent: world.agent.id, agentName: world.agent.name, createdAt: at)
        let mood = Mood(name: "ha\0ppy", intensity: 1, startedAt: at)
        let operations: [WriteOperation] = [
            .openTurn(turn, message: world.message("a\0b", of: turn, at: at)), .openTurn(keyed, message: world.message("ok", of: keyed, at: at)),
            .recordLedger(entry, level: "stranger"), .recordLedger(world.step(1, to: 1, of: user, at: at), level: "\0"),
            .saveMemory(world.fact("a", "\0", of: user, at: at), sources: []), .saveMemory(world.fact("a\0", "b", of: user, at: at), sources: []),
            .saveMemory(named, sources: []), .saveMemory(keyedValue, sources: []), .saveMemory(tagged, sources: []),
            .saveMemory(world.fact("a", "b", of: user, at: at), sources: [MemorySource(message: world.id(), quote: "\0")]),
            .openSession(other, level: "stranger", mood: nil), .setMood(MoodChange(session: session.id, user: user, mood: mood)),
            .setSessionStatus(session.id, .ended, reason: "\0"), .enqueueJob(world.job("k\0", of: user, at: at)),
        ]
        for operation in operations {
            await world.expect(.invalidValue, from: "U+0000 in \(operation)") { () throws(StorageError) in
                try await world.apply(operation, of: user, at: at)
            }
        }
        let context = try await world.context(session, since: 0)
        #expect(context.recent.isEmpty)
        #expect(context.changedMemories.isEmpty)
        #expect(context.relationship?.points == 0)
        #expect(context.session?.status == .active)
    }

    @Sendable static func normalization(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let tail = (world.id() as UserID).rawValue
        let users = ["\u{E9} \(tail)", "e\u{301} \(tail)"].map { UserID(rawValue: $0) }
        var sessions: [Session] = []
        for (index, user) in users.enumerated() {
            _ = try await world.newUser(user)
            sessions.append(try await world.newSession(of: user))
            try await world.apply(.saveMemory(world.fact("name", "\(index)", of: user, at: world.now()), sources: []), of: user)
        }
        for (index, session) in sessions.enumerated() {
            try await world.openTurn("\(index)", in: session)
            let memories = try await world.memories(of: session.user)
            #expect(memories.map(\.content) == ["\(index)"])
            let messages = try await world.messages(session)
            #expect(messages.map(\.content) == ["\(index)"])
            let account = try await store.account(session.user)
            #expect(bytes(account?.id.rawValue) == bytes(users[index].rawValue))
        }
        let stolen = try await store.session(sessions[0].id, of: users[1])
        #expect(stolen == nil)
    }

    @Sendable static func caseAndAccents(_ store: any MemoryStore) async throws {
        let world = try await LawWorld(store)
        let tail = (world.id() as UserID).rawValue
        for (index, name) in ["ana", "Ana", "ANA", "aná", "anа", "ana\u{200B}"].enumerated() {
            let user = try await world.newUser(UserID(rawValue: "\(name) \(tail)"))
            let session = try await world.newSession(of: user)
            try await world.openTurn("\(index)", in: session)
        }
        for (index, name) in ["ana", "Ana", "ANA", "aná", "anа", "ana\u{200B}"].enumerated() {
            let sessions = try await store.sessions(SessionQuery(user: UserID(rawValue: "\(name) \(tail)"))).rows
            let session = try #require(sessions.first)
            #expect(sessions.count == 1)
            let messages = try await world.messages(session)
            #expect(messages.map(\.content) == ["\(index)"])
        }
    }
}
