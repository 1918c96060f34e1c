public import LuminoraCore

/// Turns a template, points and a mood into the character of this moment.
///
/// What does not depend on points and mood is worked out when the compiler is made; compiling adds up the rest, which
/// takes microseconds. It is a pure function: the same input gives the same bytes.
public struct CharacterCompiler: Sendable {
    /// The template.
    public let personality: Personality

    private let writer: InstructionWriter
    private let foundation: String
    private let levels: [InstructionWriter.Layer]
    private let moods: [String: InstructionWriter.Layer]

    /// Prepares a template for compiling.
    public init(_ personality: Personality) {
        self.personality = personality
        let writer = InstructionWriter(language: personality.persona.language)
        self.writer = writer
        foundation = writer.foundation(of: personality)
        levels = personality.levels.levels.map { writer.layer($0.modifiers, description: $0.description) }
        moods =
            personality.moods.enabled
            ? personality.moods.moods.mapValues { writer.layer($0.modifiers, description: $0.description) }
            : [:]
    }

    /// The names of the moods that the character can be in, `neutral` among them, in alphabetical order.
    public var moodNames: [String] { ([Mood.neutralName] + moods.keys).sorted() }

    /// Compiles the character.
    ///
    /// - Parameters:
    ///   - points: the points of the relationship.
    ///   - mood: the mood's name; one that the template does not have counts as `neutral`.
    ///   - intensity: how strong the mood is; brought into 0 to 1.
    /// - Returns: base + level + mood × intensity, each dial brought into 0 to 1 once, at the end.
    public func compile(points: Int, mood: String = Mood.neutralName, intensity: Double = 1) -> CompiledCharacter {
        let index = personality.levels.index(at: points)
        let level = personality.levels.levels[index]
        // No number at all is not greater than 0 either.
        let strength = intensity > 0 ? min(intensity, 1) : 0
        var parameters = personality.parameters + level.modifiers.parameters
        var moodModifiers: Modifiers?
        if moods[mood] != nil, let modifiers = personality.moods.moods[mood]?.modifiers {
            parameters = parameters + modifiers.parameters * strength
            moodModifiers = modifiers
        }
        parameters = parameters.clamped
        let tones = Self.merged(personality.voice.tone, level.modifiers.tones, moodModifiers?.tones)
        let expressions = Self.merged(personality.voice.expressions, level.modifiers.expressions, moodModifiers?.expressions)
        return CompiledCharacter(
            level: level.name,
            mood: moodModifiers == nil ? Mood.neutralName : mood,
            intensity: moodModifiers == nil ? 1 : strength,
            parameters: parameters,
            tones: tones,
            expressions: expressions,
            foundation: foundation,
            present: writer.present(
                level: levels[index],
                mood: moodModifiers == nil ? nil : moods[mood],
                intensity: strength,
                parameters: parameters,
                tones: tones.count > personality.voice.tone.count ? tones[personality.voice.tone.count...] : [],
                expressions: expressions.count > personality.voice.expressions.count ? expressions[personality.voice.expressions.count...] : []
            )
        )
    }

    private static func merged(_ base: [String], _ level: [String], _ mood: [String]?) -> [String] {
        var merged = base
        for word in level where !merged.contains(word) { merged.append(word) }
        if let mood {
            for word in mood where !merged.contains(word) { merged.append(word) }
        }
        return merged
    }
}
