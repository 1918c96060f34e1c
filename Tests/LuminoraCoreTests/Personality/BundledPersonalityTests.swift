import LuminoraCore
import LuminoraTestSupport
import Testing

@Suite("The characters that come with the product")
struct BundledPersonalityTests {
    @Test("Every bundled template has neither fault nor warning", arguments: BundledPersonalities.names)
    func bundled(_ name: String) throws {
        let text = try #require(BundledPersonalities.text(named: name))
        let (personality, warnings) = try Personality.parse(text, agentName: name)
        #expect(warnings.isEmpty)
        #expect(personality.agentName == name)
        #expect(personality.sha256.count == 64)
        #expect(personality.source == text)
        #expect(!personality.levels.levels.isEmpty)
    }

    @Test("There are seven, in alphabetical order, and no others")
    func names() {
        #expect(BundledPersonalities.names == ["alicia", "dr_luna", "marcus", "mika", "rexi", "sakura", "yumi"])
        #expect(BundledPersonalities.text(named: "nobody") == nil)
    }

    @Test("The starter with a name and a language has neither fault nor warning", arguments: ["en", "es", "ja"])
    func starter(_ language: String) throws {
        let text = BundledPersonalities.starter
            .split(separator: "{{NAME}}", omittingEmptySubsequences: false).joined(separator: "Nadia")
            .split(separator: "{{LANGUAGE}}", omittingEmptySubsequences: false).joined(separator: language)
        let (personality, warnings) = try Personality.parse(text, agentName: "nadia")
        #expect(warnings.isEmpty)
        #expect(personality.persona.name == "Nadia")
        #expect(personality.persona.language == Language(rawValue: language))
    }

    @Test("The minimal template is valid, with the defaults of what it leaves out")
    func minimal() throws {
        let personality = try TemplateFixture.personality()
        #expect(personality.parameters == .middle)
        #expect(personality.levels == .standard)
        #expect(personality.affinity == AffinityConfiguration())
        #expect(personality.moods == MoodConfiguration())
        #expect(personality.guards.neverRules.isEmpty)
        #expect(Agent(personality).id == AgentID(personality: "ana"))
    }

    @Test("The hash is that of the text")
    func hash() throws {
        let text = TemplateFixture.minimal().text
        let one = try Personality.parse(text, agentName: "a").personality.sha256
        let two = try Personality.parse(text + "\n", agentName: "a").personality.sha256
        #expect(one != two)
        #expect(one.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    }
}
