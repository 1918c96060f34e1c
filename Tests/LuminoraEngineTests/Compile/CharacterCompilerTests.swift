import LuminoraCore
import LuminoraEngine
import Testing

@Suite("Compiling a character")
struct CharacterCompilerTests {
    /// A base, what a level adds and what a mood adds to one dial, and what comes out.
    struct Sum: Sendable, CustomTestStringConvertible {
        var base: Double
        var level: Double
        var mood: Double
        var result: Double

        var testDescription: String { "\(base) \(level) \(mood) -> \(result)" }
    }

    static let sums = [
        Sum(base: 0.9, level: 0.4, mood: -0.4, result: 0.9), Sum(base: 0.1, level: -0.4, mood: 0.4, result: 0.1),
        Sum(base: 1, level: 0.4, mood: -0.4, result: 1), Sum(base: 0, level: -0.4, mood: 0.4, result: 0),
        Sum(base: 0.5, level: 1, mood: -1, result: 0.5), Sum(base: 0.5, level: 1, mood: 1, result: 1),
        Sum(base: 0.5, level: -1, mood: -1, result: 0), Sum(base: 0.2, level: -0.3, mood: 0.15, result: 0.05),
        Sum(base: 0.8, level: 0.3, mood: -0.15, result: 0.95), Sum(base: 0, level: 0, mood: 0, result: 0),
        Sum(base: 1, level: 0, mood: 0, result: 1), Sum(base: 0.3, level: -0.1, mood: 0.2, result: 0.4),
    ]

    private static func character(base: Double, level: Double, mood: Double) throws -> CharacterCompiler {
        CharacterCompiler(
            try Template.personality(
                #""advanced_parameters": {"empathy": \#(base)}"#,
                #""hierarchical_config": {"enabled": true, "relationship_levels": [{"name": "only", "affinity_range": [0, 100], "modifiers": {"advanced_parameters": {"empathy": \#(level)}}}]}"#,
                #""mood_config": {"enabled": true, "moods": {"odd": {"modifiers": {"advanced_parameters": {"empathy": \#(mood)}}}}}"#
            )
        )
    }

    @Test("Alicia as a friend who is shy has empathy 1.0 and formality 0.4")
    func alicia() throws {
        let compiled = CharacterCompiler(try Template.bundled("alicia")).compile(points: 45, mood: "shy", intensity: 1)
        #expect(compiled.level == "friend")
        #expect(compiled.mood == "shy")
        #expect(
            compiled.parameters.rounded(places: 4)
                == Parameters(verbosity: 0.5, formality: 0.4, humor: 0.55, empathy: 1, creativity: 0.7, directness: 0.15)
        )
    }

    @Test("A mood changes a character as much as it is strong")
    func aliciaAThird() throws {
        let compiled = CharacterCompiler(try Template.bundled("alicia")).compile(points: 45, mood: "shy", intensity: 0.3)
        #expect(
            compiled.parameters.rounded(places: 4)
                == Parameters(verbosity: 0.605, formality: 0.26, humor: 0.55, empathy: 1, creativity: 0.7, directness: 0.29)
        )
        #expect(compiled.intensity == 0.3)
    }

    @Test("Level and mood are summed before the one clamp, so that their order does not matter", arguments: sums)
    func orderIndependence(_ sum: Sum) throws {
        let one = try Self.character(base: sum.base, level: sum.level, mood: sum.mood).compile(points: 5, mood: "odd")
        let other = try Self.character(base: sum.base, level: sum.mood, mood: sum.level).compile(points: 5, mood: "odd")
        #expect(one.parameters.rounded(places: 4).empathy == sum.result)
        #expect(other.parameters.rounded(places: 4) == one.parameters.rounded(places: 4))
    }

    @Test(
        "An intensity outside 0 to 1, or none at all, is brought into it",
        arguments: [(-1.0, 0.5), (0, 0.5), (0.25, 0.6), (0.5, 0.7), (1, 0.9), (7, 0.9), (.infinity, 0.9), (-.infinity, 0.5), (.nan, 0.5)]
    )
    func intensity(_ intensity: Double, _ empathy: Double) throws {
        let compiled = try Self.character(base: 0.5, level: 0, mood: 0.4).compile(points: 0, mood: "odd", intensity: intensity)
        #expect(compiled.parameters.rounded(places: 4).empathy == empathy)
        #expect((0...1).contains(compiled.intensity))
    }

    @Test("A dial that the template leaves out stands in the middle")
    func missingBase() throws {
        let compiled = CharacterCompiler(try Template.personality()).compile(points: 0)
        #expect(compiled.parameters == .middle)
    }

    @Test("A mood that the template does not have counts as neutral", arguments: ["unknown", "", "Shy", "neutral"])
    func unknownMood(_ name: String) throws {
        let character = CharacterCompiler(try Template.bundled("alicia"))
        let compiled = character.compile(points: 45, mood: name, intensity: 0.3)
        #expect(compiled == character.compile(points: 45))
        #expect(compiled.mood == "neutral")
        #expect(compiled.intensity == 1)
    }

    @Test("A template with moods switched off has none")
    func moodsDisabled() throws {
        let personality = try Template.personality(
            #""mood_config": {"enabled": false, "moods": {"odd": {"modifiers": {"advanced_parameters": {"humor": 0.4}}}}}"#
        )
        let character = CharacterCompiler(personality)
        #expect(character.moodNames == ["neutral"])
        #expect(character.compile(points: 0, mood: "odd") == character.compile(points: 0))
    }

    @Test("The moods of a character are named in order, neutral among them")
    func moodNames() throws {
        let character = CharacterCompiler(try Template.bundled("alicia"))
        #expect(character.moodNames == ["concerned", "excited", "happy", "neutral", "sad", "shy", "tender"])
    }

    @Test("Tones and turns of phrase are merged in order and without repeats")
    func merging() throws {
        let personality = try Template.personality(
            #""linguistic_profile": {"tone": ["calm", "warm"], "syntax": "simple", "vocabulary": [], "expressions": ["Well now"]}"#,
            #""hierarchical_config": {"enabled": true, "relationship_levels": [{"name": "only", "affinity_range": [0, 100], "modifiers": {"linguistic_profile": {"tone_additions": ["warm", "curious", "curious"], "expression_additions": ["Well now", "Come in"]}}}]}"#,
            #""mood_config": {"enabled": true, "moods": {"odd": {"modifiers": {"linguistic_profile": {"tone_additions": ["curious", "calm", "wise"], "expression_additions": ["Come in", "Oh"]}}}}}"#
        )
        let character = CharacterCompiler(personality)
        let compiled = character.compile(points: 0, mood: "odd", intensity: 0.2)
        #expect(compiled.tones == ["calm", "warm", "curious", "wise"])
        #expect(compiled.expressions == ["Well now", "Come in", "Oh"])
        #expect(compiled.present.contains("your voice is now curious, wise."))
        #expect(compiled.present.contains("“Come in”, “Oh”."))
        #expect(character.compile(points: 0).tones == ["calm", "warm", "curious"])
    }

    @Test("What level and mood say before, after and about behaviour is in the prompt", arguments: BundledPersonalities.names)
    func additions(_ name: String) throws {
        let personality = try Template.bundled(name)
        let character = CharacterCompiler(personality)
        for level in personality.levels.levels {
            for (mood, configuration) in personality.moods.moods {
                let present = character.compile(points: level.upperBound, mood: mood, intensity: 0.4).present
                for modifiers in [level.modifiers, configuration.modifiers] {
                    let said = [modifiers.prefix, modifiers.suffix].compactMap(\.self) + modifiers.adjustments.map { "\n- \($0)" }
                    for text in said { #expect(present.contains(text), "\(level.name), \(mood)") }
                }
            }
        }
    }

    @Test("Where a level or mood has no prefix its description speaks for it")
    func descriptions() throws {
        let personality = try Template.personality(
            #""hierarchical_config": {"enabled": true, "relationship_levels": [{"name": "only", "affinity_range": [0, 100], "description": "You have just met."}]}"#,
            #""mood_config": {"enabled": true, "moods": {"odd": {"description": "You feel odd."}}}"#
        )
        let present = CharacterCompiler(personality).compile(points: 0, mood: "odd", intensity: 1).present
        #expect(present.hasPrefix("# You and this person\nYou have just met.\n"))
        #expect(present.contains("# Your mood now\nIt shows a great deal. You feel odd.\n"))
    }

    @Test("A template that says nothing of levels and moods has no empty headings")
    func bareTemplate() throws {
        let compiled = CharacterCompiler(try Template.personality()).compile(points: 90)
        #expect(compiled.level == "soulmate")
        #expect(!compiled.prompt.contains("# Your mood now"))
        #expect(!compiled.prompt.contains("\n\n\n"))
    }

    @Test(
        "The strength of a mood is put in words by thirds",
        arguments: [
            (0.0, "hardly shows"), (0.33, "hardly shows"), (0.34, "It shows."), (0.66, "It shows."), (0.67, "a great deal"), (1, "a great deal"),
        ]
    )
    func intensityWords(_ intensity: Double, _ words: String) throws {
        let present = try Self.character(base: 0.5, level: 0, mood: 0.1).compile(points: 0, mood: "odd", intensity: intensity).present
        #expect(present.contains(words))
    }

    @Test(
        "A dial is put in words by fifths",
        arguments: [
            (0.0, "You do not joke."), (0.19, "You do not joke."), (0.2, "You joke little."), (0.4, "You joke where it fits."),
            (0.6, "You joke often."), (0.79, "You joke often."), (0.8, "the funny side"), (1.0, "the funny side"),
        ]
    )
    func bands(_ humor: Double, _ words: String) throws {
        let character = CharacterCompiler(try Template.personality(#""advanced_parameters": {"humor": \#(humor)}"#))
        #expect(character.compile(points: 0).present.contains(words))
    }

    @Test("The same input gives the same bytes, whoever compiles it")
    func determinism() throws {
        let one = CharacterCompiler(try Template.bundled("mika"))
        let other = CharacterCompiler(try Template.bundled("mika"))
        for points in 0...100 {
            let prompt = one.compile(points: points, mood: "shy", intensity: Double(points) / 100).prompt
            #expect(prompt.utf8.elementsEqual(other.compile(points: points, mood: "shy", intensity: Double(points) / 100).prompt.utf8))
        }
    }
}
