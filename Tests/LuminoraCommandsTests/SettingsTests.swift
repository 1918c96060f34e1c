import Foundation
import LuminoraCore
import LuminoraEngine
import LuminoraTestSupport
import Testing

@testable import LuminoraCommands

@Suite("Settings")
struct SettingsTests {
    private let home = ["HOME": "/nonexistent", "USER": "ana", "LANG": "es_PE.UTF-8"]

    @Test("flags win over the environment, the environment over the file, the file over defaults")
    func precedence() async throws {
        try await TemporaryDirectory.with { folder in
            let file = "\(folder)/luminora.yaml"
            try "agent: mika\nmodel: ollama\nrecent_messages: 4\n".write(toFile: file, atomically: true, encoding: .utf8)
            let environment = home.merging(["LUMINORA_AGENT": "yumi", "LUMINORA_MODEL": "deepseek"]) { $1 }
            let settings = try Settings(flags: ["agent": "rexi"], file: file, environment: environment)
            #expect(settings["agent"] == "rexi")
            #expect(settings["model"] == "deepseek")
            #expect(settings.engine.recentMessages == 4)
            #expect(settings["user"] == "ana")
            #expect(settings["language"] == "es")
            #expect(settings["store"] == "sqlite:/nonexistent/.local/share/luminora/luminora.db")
            #expect(settings.values["recent_messages"]?.source.description == "\(file):3")
            #expect(settings.values["model"]?.source.description == "LUMINORA_MODEL")
        }
    }

    @Test(
        "a wrong file is told with line and remedy",
        arguments: [
            ("agent: mika\nmodle: x\n", ":2: there is no setting \"modle\". Did you mean \"model\"?"),
            ("agent: [a, b]\n", ":1: agent must be a single value."),
            ("- a\n- b\n", ":1: the settings must be lines like"),
            ("agent: \"unclosed\n", "is not YAML"),
            ("recent_messages: many\n", ":1: recent_messages is \"many\"; allowed: a whole number from 0 to 200."),
        ]
    )
    func faults(text: String, expected: String) async throws {
        try await TemporaryDirectory.with { folder in
            let file = "\(folder)/luminora.yaml"
            try text.write(toFile: file, atomically: true, encoding: .utf8)
            let failure = #expect(throws: Failure.self) { try Settings(flags: [:], file: file, environment: home) }
            #expect(failure?.code == .configuration)
            #expect(failure?.message.contains(expected) == true, "\(failure?.message ?? "")")
        }
    }

    @Test("an empty file and one with comments alone set nothing", arguments: ["", "# nothing\n"])
    func emptyFile(text: String) throws {
        #expect(try SettingsFile(path: "x.yaml", text: text).entries.isEmpty)
    }

    @Test("a wrong variable is named")
    func wrongVariable() {
        let environment = home.merging(["LUMINORA_DURABILITY": "maybe"]) { $1 }
        let failure = #expect(throws: Failure.self) { try Settings(flags: [:], file: nil, environment: environment) }
        #expect(failure?.message == "LUMINORA_DURABILITY: durability is \"maybe\"; allowed: full, normal.")
    }

    @Test("a file that is named must be there")
    func missingFile() {
        let failure = #expect(throws: Failure.self) { try Settings(flags: [:], file: "/nonexistent/l.yaml", environment: home) }
        #expect(failure?.code == .configuration)
    }

    @Test("the clock can be fixed")
    func clock() throws {
        let settings = try Settings(flags: [:], file: nil, environment: home.merging(["LUMINORA_CLOCK": "2026-11-21T03:00:00Z"]) { $1 })
        #expect(settings.clock.now().iso8601 == "2026-11-21T03:00:00.000Z")
    }
}
