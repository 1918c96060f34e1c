/// The facts that there are: their canonical keys, what else they are called, and how many of each there can be.
///
/// The catalogue is the file `facts.json`; nothing else decides what a fact's identity is. A key without a suffix has one
/// value, such as `name`; a key that the file writes with `.*` has one value for each suffix, such as `pet.max`.
public struct FactCatalogue: Sendable {
    /// What the value of a fact is.
    public enum ValueShape: String, Sendable {
        /// Words, as the user said them.
        case text
        /// A whole number.
        case number
        /// `1990-03-14`, or `--03-14` where the year is not known.
        case date
        /// A word of a fixed list, such as `married`.
        case code
        /// Members with names, such as `{"name": "Max", "species": "dog"}`.
        case object
    }

    /// Why a fact needs more than the user's word to be kept.
    public enum Sensitivity: String, Hashable, Sendable, CaseIterable {
        /// Allergies, conditions, medication.
        case health
        /// Religion and politics.
        case beliefs
        /// Sexual orientation.
        case sexuality
        /// Passwords and numbers of cards.
        case secret
    }

    /// One line of the catalogue.
    public struct Entry: Sendable {
        /// The key without its suffix, such as `pet`.
        public var stem: String
        /// Whether the key has a suffix, so that there can be many.
        public var isMany: Bool
        /// What it is about in general.
        public var kind: FactKind
        /// What its value is.
        public var value: ValueShape
        /// How much it matters unless something says otherwise, 0 to 1.
        public var importance: Double
        /// Why it is kept only under conditions.
        public var sensitivity: Sensitivity?
        /// The stem whose fact with the same suffix cannot be true at the same time.
        public var opposite: String?
    }

    /// The catalogue of the product.
    public static let standard = FactCatalogue(json: String(decoding: PackageResources.facts_json, as: UTF8.self))

    private let entries: [String: Entry]
    private let stems: [String: String]
    private let categories: [FactKind: String]
    private let kinds: [String: FactKind]

    init(json: String) {
        var entries: [String: Entry] = [:]
        var stems: [String: String] = [:]
        var categories: [FactKind: String] = [:]
        var kinds: [String: FactKind] = [:]
        let file = try? JSONValue(parsing: json)
        if case .object(let members)? = file?["kinds"] {
            for (name, described) in members {
                guard let kind = FactKind(rawValue: name) else { continue }
                if case .string(let category)? = described["category"] { categories[kind] = category }
                for synonym in described["synonyms"]?.texts ?? [] { kinds[synonym] = kind }
            }
        }
        if case .array(let rows)? = file?["facts"] {
            for row in rows {
                guard let entry = Entry(row) else { continue }
                entries[entry.stem] = entry
                for name in [entry.stem] + (row["synonyms"]?.texts ?? []) { stems[name] = entry.stem }
            }
        }
        self.entries = entries
        self.stems = stems
        self.categories = categories
        self.kinds = kinds
    }

    /// All lines, by key.
    public var all: [Entry] { entries.values.sorted { $0.stem < $1.stem } }

    /// The line of a canonical key; `nil` for keys that the catalogue does not have.
    public func entry(for key: String) -> Entry? {
        let parts = key.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let stem = parts.first, let entry = entries[String(stem)], entry.isMany || parts.count == 1 else { return nil }
        return entry
    }

    /// Brings a key into its canonical form: synonyms give way (`user_name` is `name`), the suffix becomes a slug, and what
    /// the catalogue does not know goes under `other`.
    ///
    /// - Parameters:
    ///   - key: the key as somebody wrote it.
    ///   - value: gives the suffix where the key has none but must: `likes` of `sushi` is `likes.sushi`.
    /// - Returns: the canonical key.
    public func canonicalKey(_ key: String, value: String? = nil) -> String {
        let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
        let name = Slug.of(parts.first ?? "")
        guard let stem = stems[name], let entry = entries[stem] else {
            return "other.\(Slug.of(key))"
        }
        guard entry.isMany else { return stem }
        let suffix = parts.count > 1 ? parts[1] : value ?? ""
        let slug = suffix.split(separator: ".").map { Slug.of(String($0)) }.filter { !$0.isEmpty }.joined(separator: ".")
        // Some families have a bare form: `family.mother` has its role, an unnamed friend has nothing.
        return slug.isEmpty ? stem : "\(stem).\(slug)"
    }

    /// The key that cannot be true at the same time, such as `dislikes.sushi` for `likes.sushi`.
    public func opposite(of key: String) -> String? {
        guard let entry = entry(for: key), let opposite = entry.opposite else { return nil }
        return opposite + key.dropFirst(entry.stem.count)
    }

    func kind(forSynonym name: String) -> FactKind? { kinds[Slug.of(name)] }

    func category(of kind: FactKind) -> String { categories[kind] ?? "other" }
}

extension FactCatalogue.Entry {
    fileprivate init?(_ row: JSONValue) {
        guard case .string(let key)? = row["key"], case .string(let kindName)? = row["kind"], let kind = FactKind(rawValue: kindName),
            case .string(let shape)? = row["value"], let value = FactCatalogue.ValueShape(rawValue: shape)
        else { return nil }
        isMany = key.hasSuffix(".*")
        stem = isMany ? String(key.dropLast(2)) : key
        self.kind = kind
        self.value = value
        importance =
            switch row["importance"] {
            case .number(let number)?: number
            case .integer(let number)?: Double(number)
            default: 0.5
            }
        if case .string(let name)? = row["sensitivity"] { sensitivity = FactCatalogue.Sensitivity(rawValue: name) }
        if case .string(let name)? = row["opposite"] { opposite = String(name.dropLast(2)) }
    }
}

extension JSONValue {
    fileprivate var texts: [String] {
        guard case .array(let values) = self else { return [] }
        return values.compactMap { value in
            guard case .string(let text) = value else { return nil }
            return text
        }
    }
}
