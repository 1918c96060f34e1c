import LuminoraCore
import LuminoraTestSupport
import Testing

@testable import LuminoraEngine

@Suite("A turn")
struct TurnTests {
    @Test("One turn leaves two messages, a complete turn, a ledger entry, a mood and a job to learn from it")
    func rows() async throws {
        let world = World()
        world.model.enqueue(.text("Ay... ", "gracias.", usage: TokenUsage(input: 900, output: 12, cached: 800)))
        let report = try await world.engine().send(world.request("Eres linda"))
        let messages = try await world.messages()
        #expect(messages.map(\.sequence) == [1, 2])
        #expect(messages.map(\.speaker) == [.user, .assistant])
        #expect(messages.map(\.content) == ["Eres linda", "Ay... gracias."])
        #expect(messages.map(\.state) == [.complete, .complete])
        #expect(messages.map(\.turn) == [report.turn, report.turn])
        #expect(messages[0].timestamp < messages[1].timestamp)
        #expect(messages[1].tokens == 912)

        let turn = try #require(try await world.lastTurn())
        #expect((turn.id, turn.state, turn.attempt) == (report.turn, .complete, 1))
        #expect((turn.userMessage, turn.answer) == (messages[0].id, messages[1].id))
        #expect((turn.owner, turn.leaseUntil, turn.failure?.code) == (nil, nil, nil))
        #expect(turn.closedAt != nil)
        #expect(turn.report?["points"] == .object(["before": .integer(0), "after": .integer(3)]))
        #expect(turn.report?["answer"] == nil)

        let ledger = try await world.ledger()
        #expect(ledger.map(\.id.rawValue) == ["first_message:alicia", "\(report.turn):compliment"])
        #expect(ledger.map(\.turn) == [report.turn, report.turn])
        let relationship = try #require(try await world.relationship())
        #expect((relationship.points, relationship.version, relationship.level) == (3, 2, "stranger"))
        #expect(relationship.lastInteraction == turn.closedAt)

        let moods = try await world.store.moods(MoodQuery(session: world.session, user: world.user)).rows
        #expect(moods.map(\.mood.name) == ["shy"])
        #expect(moods.map(\.cause) == ["user_gives_compliment"])
        #expect(moods.map(\.turn) == [report.turn])

        let jobs = try await world.store.claimJobs(
            JobClaim(owner: "w", token: "t", limit: 10, lease: .seconds(1), now: world.clock.now() + .seconds(1))
        )
        #expect(jobs.map(\.kind) == ["learn"])
        #expect(jobs.map(\.key) == ["learn:\(report.turn)"])
        #expect(jobs.first?.payload == .object(["turn_id": .string(report.turn.rawValue)]))
        #expect(try await world.rows()["usage_ledger"] == 1)
        try await world.checkLaws()
    }

    @Test("The report says what the interfaces show")
    func report() async throws {
        let world = World()
        world.model.enqueue(.text("¡Hola!", usage: TokenUsage(input: 5, output: 2, cached: 1)))
        let report = try await world.engine().send(world.request("Hola"))
        #expect(report.model == "scripted")
        #expect(report.usage == TokenUsage(input: 5, output: 2, cached: 1))
        #expect(Set(report.timings.keys) == ["open", "context", "compile", "read", "recall", "prompt", "first_text", "model", "close", "total"])
        let json = report.json
        #expect(json["status"] == .string("complete"))
        #expect(json["answer"] == .string("¡Hola!"))
        #expect(json["agent"] == .string("alicia"))
        #expect(json["session_id"] == .string("s1"))
        #expect(json["level"] == .string("stranger"))
        #expect(json["mood"]?["name"] == .string("neutral"))
        #expect(json["parameters"]?["formality"] == .number(0.4))
        #expect(json["replayed"] == nil)
    }

    @Test("The pieces of an answer come as the model sends them")
    func streaming() async throws {
        let world = World()
        world.model.enqueue(.text("Ho", "la", ", Ana"))
        var pieces: [String] = []
        let report = try await world.engine().send(world.request("Hola")) { pieces.append($0) }
        #expect(pieces == ["Ho", "la", ", Ana"])
        #expect(report.answer == "Hola, Ana")
    }

    @Test("The model sees the ten messages before the user's")
    func context() async throws {
        let world = World()
        let engine = world.engine()
        for number in 1...9 {
            world.model.enqueue(.text("answer \(number)"))
            try await engine.send(world.request("message \(number)"))
        }
        let counts = world.model.requests.map(\.messages.count)
        #expect(counts == [1, 3, 5, 7, 9, 11, 11, 11, 11])
        let last = try #require(world.model.requests.last)
        #expect(last.messages.first?.content == "message 4")
        #expect(last.messages.suffix(3).map(\.content) == ["message 8", "answer 8", "message 9"])
        #expect(last.messages.map(\.role) == (0..<11).map { $0.isMultiple(of: 2) ? .user : .assistant })
        #expect(world.model.requests.map { $0.character?.messageCount } == [1, 3, 5, 7, 9, 11, 13, 15, 17])
        #expect(Set(world.model.requests.compactMap(\.system.first)).count == 1)
        #expect(world.model.requests.allSatisfy { $0.maximumTokens == 1024 })
    }

    @Test("How many messages the model sees is a setting", arguments: [0, 1, 3, 4])
    func recentMessages(_ count: Int) async throws {
        var world = World()
        world.settings.recentMessages = count
        let engine = world.engine()
        for number in 1...5 { try await engine.send(world.request("message \(number)")) }
        #expect(world.model.requests.last?.messages.count == count + 1)
        #expect(world.model.requests.last?.messages.last?.content == "message 5")
    }

    @Test("The number of messages that the model is told never depends on who was faster")
    func messageCount() async throws {
        for _ in 0..<100 {
            let world = World()
            let engine = world.engine()
            try await engine.send(world.request("one"))
            try await engine.send(world.request("two"))
            try #require(world.model.requests.map { $0.character?.messageCount } == [1, 3])
        }
    }

    @Test("The prompt of the next answer can be looked at without a trace")
    func preview() async throws {
        let world = World()
        let engine = world.engine()
        try await engine.send(world.request("Hola"))
        let before = try await world.rows()
        let preview = try await engine.prompt(user: world.user, agentName: "alicia", session: world.session, text: "Eres linda")
        #expect(try await world.rows() == before)
        try await engine.send(world.request("Eres linda"))
        let request = try #require(world.model.requests.last)
        #expect(preview.messages == request.messages)
        #expect(preview.request(character: nil, creativity: 0, maximumTokens: 1).system == request.system)
        #expect(try await engine.prompt(user: "nobody", agentName: "alicia", session: "none", text: "Hola").messages.count == 1)
        #expect(try await world.rows()["accounts"] == 1)
    }

    @Test("An agent is installed once, and brought up to date with its template")
    func install() async throws {
        let world = World()
        try await world.engine().send(world.request("Hola"))
        let agent = try #require(try await world.store.agent(named: "alicia"))
        let personality = try world.library.character(named: "alicia").personality
        #expect(agent.personalitySHA256 == personality.sha256)
        #expect(agent.id == AgentID(personality: "alicia"))
        try await world.engine().send(world.request("Hola"))
        #expect(try await world.rows()["characters"] == 1)
    }

    // MARK: What a user may say

    @Test("A message that says nothing or cannot be kept is refused", arguments: ["", " ", "\n\t \u{A0}", "Hola\u{0}", "\u{0}"])
    func invalid(_ text: String) async throws {
        let world = World()
        let error = try await engineError { try await world.engine().send(world.request(text)) }
        #expect(error.code == .invalidMessage)
        #expect(world.model.calls == 0)
        #expect(try await world.rows()["accounts"] == 0)
    }

    @Test("A message may have 16 KiB and not a byte more", arguments: [("a", 16_384), ("é", 8192), ("😀", 4096)])
    func size(_ character: String, _ count: Int) async throws {
        let world = World()
        let text = String(repeating: character, count: count)
        try await world.engine().send(world.request(text))
        #expect(try await world.messages().first?.content == text)
        let error = try await engineError { try await world.engine().send(world.request(text + "a")) }
        #expect(error.code == .invalidMessage)
        #expect(error.message == "The message has 16385 bytes; the limit is 16384. Send it in parts.")
    }

    @Test("Text is kept as it came, byte by byte", arguments: ["e\u{301}", "é", " \n padded \t", "a\r\nb", "\u{202E}rtl", "👩‍👩‍👧", "</memories>"])
    func bytes(_ text: String) async throws {
        let world = World()
        try await world.engine().send(world.request(text))
        let messages = try await world.messages()
        #expect(messages.allSatisfy { $0.content.utf8.elementsEqual(text.utf8) })
        #expect(world.model.requests[0].messages.last?.content.utf8.elementsEqual(text.utf8) == true)
    }

    @Test(
        "An agent that does not exist is answered with the nearest name",
        arguments: [("alica", "alicia"), ("Alicia", "alicia"), ("mikka", "mika"), ("dr_lun", "dr_luna"), ("marcos", "marcus")]
    )
    func unknownAgent(_ name: String, _ nearest: String) async throws {
        let world = World()
        let error = try await engineError { try await world.engine().send(world.request("Hola", agent: name)) }
        #expect(error.code == .unknownAgent)
        #expect(error.message == "There is no agent called \"\(name)\". Did you mean \"\(nearest)\"?")
        #expect(try await world.rows()["accounts"] == 0)
    }

    @Test("Where no name is near, all are listed")
    func unknownAgentFarOff() async throws {
        let world = World()
        let error = try await engineError { try await world.engine().send(world.request("Hola", agent: "zzzzzzzzzz")) }
        #expect(error.message.contains("There are: alicia, dr_luna, marcus, mika, probe, rexi, sakura, yumi."))
    }

    @Test("A session belongs to one user and one agent")
    func sessionMismatch() async throws {
        let world = World()
        let engine = world.engine()
        try await engine.send(world.request("Hola"))
        var other = world.request("Hola")
        other.user = "berta"
        let stranger = try await engineError { try await engine.send(other) }
        #expect((stranger.code, stranger.session) == (.sessionMismatch, world.session))
        #expect(!stranger.message.contains("ana"))
        let agent = try await engineError { try await engine.send(world.request("Hola", agent: "marcus")) }
        #expect((agent.code, agent.session) == (.sessionMismatch, world.session))
        #expect(world.model.calls == 1)
        #expect(try await world.messages().count == 2)
        try await world.checkLaws()
    }

    @Test(
        "An answer is cut where it gets too long, between two characters",
        arguments: [
            (["12345678", "abcdef", "z"], "12345678ab"), (["1234567890"], "1234567890"), (["1234567890", "a"], "1234567890"),
            (["12345678901234"], "1234567890"), (["123456789ñ", "a"], "123456789"), (["1234", "👩‍👩‍👧", "5"], "1234"), (["ññññññ"], "ñññññ"),
        ]
    )
    func longAnswer(_ pieces: [String], _ kept: String) async throws {
        var world = World()
        world.settings.maximumAnswerBytes = 10
        world.model.enqueue(ScriptedModel.Reply(pieces.map { .text($0) }))
        var seen = ""
        let report = try await world.engine().send(world.request("Hola")) { seen += $0 }
        #expect(report.answer == kept)
        #expect(seen == kept)
        #expect(report.status == .complete)
        #expect(try await world.messages().last?.content == kept)
    }
}
