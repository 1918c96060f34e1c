/// What a fact is about in general: the first seed's categories, and routines.
public enum FactKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Who the user is: name, age, where they live.
    case personalInfo = "personal_info"
    /// What the user likes and does not.
    case preferences
    /// Family, friends and pets.
    case relationships
    /// What the user does for pleasure.
    case hobbies
    /// What the user wants to reach.
    case goals
    /// Allergies, conditions, medication.
    case health
    /// Work and studies.
    case work
    /// What happens on a day.
    case events
    /// What the user does again and again; kept as a procedural memory.
    case routine
    /// Anything else.
    case other

    /// Makes a kind from its name or one of its synonyms, such as `personal`.
    public init?(named name: String) {
        guard let kind = FactKind(rawValue: name) ?? FactCatalogue.standard.kind(forSynonym: name) else { return nil }
        self = kind
    }

    /// The type of memory that facts of this kind are.
    public var memoryType: Memory.MemoryType { self == .routine ? .procedural : .semantic }

    /// The one of the third seed's nine categories that the kind falls in.
    public var category: String { FactCatalogue.standard.category(of: self) }
}
