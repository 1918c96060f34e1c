public import LuminoraCore

/// A character as it is at one moment: its template, the level of the relationship and the mood, added up.
public struct CompiledCharacter: Hashable, Sendable {
    /// The level of the relationship.
    public var level: String
    /// The mood's name, or `neutral`.
    public var mood: String
    /// How strong the mood is, 0 to 1; 1 for `neutral`.
    public var intensity: Double
    /// The six dials, each between 0 and 1.
    public var parameters: Parameters
    /// The tones of voice, the template's own first, without repeats.
    public var tones: [String]
    /// The turns of phrase, the template's own first, without repeats.
    public var expressions: [String]
    /// The instructions that are the same, byte for byte, whatever the level and the mood.
    public var foundation: String
    /// The instructions that level and mood give.
    public var present: String

    /// All the instructions.
    public var prompt: String { "\(foundation)\n\n\(present)" }
}
