import LuminoraCore
import LuminoraTestSupport
import Testing

@Suite("The faults of a template")
struct TemplateFaultTests {
    /// Twelve faults, each in a line of its own.
    private static let faulty = """
        {
          "persona": {
            "name": "",
            "version": "1.0",
            "description": "Ana listens.",
            "author": 7,
            "language": "klingon"
          },
          "core_traits": { "archetype": "caregiver", "temperament": "calm",
            "comunication_style": "casual" },
          "linguistic_profile": {
            "tone": [],
            "syntax": "simple",
            "vocabulary": ["one"],
            "fillers": ["hm", "hm"]
          },
          "behavioral_rules": "Be kind.",
          "advanced_parameters": { "empathy": 1.5,
            "humor": "0.5" },
          "hierarchical_config": { "enabled": true, "relationship_levels": [
            { "name": "friend", "affinity_range": [0, 50] },
            { "name": "Best", "affinity_range":
              [51, 40] }
          ] },
          "mood_config": {
            "mood_triggers": {
              "happy": ["user_greets"] } },
          "safety_guards": {}
        }
        """

    @Test("Twelve faults are all reported, each with its path and its place")
    func twelveFaults() throws {
        let error = try #require(throws: TemplateError.self) { try Personality.parse(Self.faulty, agentName: "ana") }
        let found = error.faults.filter { $0.severity == .error }.map { "\($0.path) \($0.position.line):\($0.position.column)" }
        #expect(
            found == [
                "$.persona.name 3:13", "$.persona.version 4:16", "$.persona.author 6:15", "$.persona.language 7:17",
                "$.core_traits.communication_style 9:18", "$.linguistic_profile.tone 12:13", "$.linguistic_profile.fillers[1] 15:23",
                "$.behavioral_rules 17:23", "$.advanced_parameters.empathy 18:39", "$.advanced_parameters.humor 19:14",
                "$.hierarchical_config.relationship_levels[1].name 22:15", "$.hierarchical_config.relationship_levels[1].affinity_range 23:7",
                "$.mood_config.mood_triggers.happy 27:7",
            ]
        )
        #expect(error.description.contains("ana:9:18: $.core_traits.communication_style: found nothing; allowed: it is required."))
        #expect(error.description.contains("Did you mean this by \"comunication_style\"?"))
        #expect(error.description.contains("Write 0.5 without the quotes."))
        #expect(error.description.contains("Write [40, 51]."))
    }

    @Test("A misspelt word is answered with the one that was meant")
    func spelling() throws {
        let text =
            TemplateFixture.minimal(adding: [
                "core_traits": .object(["archetype": .string("caregivr"), "temperament": .string("calm"), "communication_style": .string("formal")])
            ])
            .text
        let fault = try #require(try TemplateValidation.faults(in: text).first { $0.severity == .error })
        #expect(fault.path == "$.core_traits.archetype")
        #expect(fault.suggestion == "Did you mean \"caregiver\"?")
    }

    @Test("Unknown keys are warnings, and stay in the source")
    func unknownKeys() throws {
        let text = TemplateFixture.minimal(adding: ["behavioural_rules": .array([]), "x-mine": .integer(1), "_comment": .string("mine")]).text
        let (personality, warnings) = try Personality.parse(text, agentName: "ana")
        let paths = Set(warnings.map(\.path))
        #expect(paths.isSuperset(of: ["$.behavioural_rules", "$[\"x-mine\"]"]))
        #expect(!paths.contains("$._comment"))
        #expect(warnings.allSatisfy { $0.severity == .warning })
        #expect(personality.source == text)
    }

    @Test(
        "Rules between the parts are kept",
        arguments: [
            (
                #"{"hierarchical_config": {"relationship_levels": [{"name": "a", "affinity_range": [0, 9]}, {"name": "a", "affinity_range": [10, 100]}]}}"#,
                "$.hierarchical_config.relationship_levels[1].name", TemplateFault.Severity.error
            ),
            (
                #"{"hierarchical_config": {"relationship_levels": [{"name": "a", "affinity_range": [0, 50]}, {"name": "b", "affinity_range": [10, 50]}]}}"#,
                "$.hierarchical_config.relationship_levels[1].affinity_range", .error
            ),
            (
                #"{"hierarchical_config": {"relationship_levels": [{"name": "a", "affinity_range": [0, 50]}, {"name": "b", "affinity_range": [60, 100]}]}}"#,
                "$.hierarchical_config.relationship_levels[1].affinity_range", .warning
            ),
            (
                #"{"hierarchical_config": {"relationship_levels": [{"name": "a", "affinity_range": [0, 50]}]}}"#,
                "$.hierarchical_config.relationship_levels[0].affinity_range", .warning
            ),
            (#"{"hierarchical_config": {"enabled": true}}"#, "$.hierarchical_config.relationship_levels", .warning),
            (#"{"mood_config": {"moods": {"neutral": {}}}}"#, "$.mood_config.moods.neutral", .error),
            (
                #"{"mood_config": {"moods": {"a": {}, "b": {}}, "mood_triggers": {"a": ["user_greets"], "b": ["user_greets"]}}}"#,
                "$.mood_config.mood_triggers.b[0]", .error
            ),
            (#"{"affinity_config": {"interaction_types": {"complement": 1}}}"#, "$.affinity_config.interaction_types.complement", .warning),
            (#"{}"#, "$.safety_guards", .warning),
        ]
    )
    func rules(_ addition: String, _ path: String, _ severity: TemplateFault.Severity) throws {
        guard case .object(let members) = try JSONValue(parsing: addition) else { return }
        let faults = try TemplateValidation.faults(in: TemplateFixture.minimal(adding: members).text)
        #expect(faults.contains { $0.path == path && $0.severity == severity }, "\(faults)")
    }

    @Test("What is not JSON is told with line and column")
    func syntax() throws {
        let error = try #require(throws: JSONSyntaxError.self) { try Personality.parse("{\n  \"persona\": {,}\n}", agentName: "ana") }
        #expect(error.position == SourcePosition(line: 2, column: 15))
    }
}
