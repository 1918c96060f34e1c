import LuminoraCore

/// Brings one proposed fact into the catalogue's form and checks it against the message it cites.
struct FactCheck {
    /// A fact in canonical form.
    struct Reading {
        var key: String
        var stem: String
        var value: JSONValue?
        /// The position of the value's last word in the message.
        var position: Int?
        /// Whether the value tells how something ended, so that a negation belongs to it.
        var isEnding = false
        /// Whether it is known by a name in the key, which the message has too.
        var isNamedByKey = false
    }

    let catalogue: FactCatalogue
    let limits: ProposalJudge.Limits
    let place: JudgeBench.Place
    /// What the character said before, for codes that a short answer leaves out.
    let asked: WordList

    private(set) var message = ""
    private(set) var numbers: Set<Int> = []

    init(catalogue: FactCatalogue, limits: ProposalJudge.Limits, place: JudgeBench.Place, asked: WordList) {
        self.catalogue = catalogue
        self.limits = limits
        self.place = place
        self.asked = asked
        message = place.list.phrase(place.list.words.indices)
        numbers = NumberEvidence.numbers(in: place.list.words)
    }

    /// Reads a fact.
    func read(_ fact: FactProposal) throws(JudgeFault) -> Reading {
        guard fact.key.utf8.count <= 120, !Slug.of(fact.key).isEmpty else { throw JudgeFault(.invalidValue) }
        let key = catalogue.canonicalKey(fact.key)
        guard let entry = catalogue.entry(for: key) else { throw JudgeFault(.invalidValue) }
        let suffix = String(key.dropFirst(entry.stem.count + 1))
        guard let value = fact.value, value != .null else {
            guard fact.action == .retract else { throw JudgeFault(.invalidValue) }
            return try bare(key, entry, suffix)
        }
        switch entry.value {
        case .object: return try object(value, entry, key, suffix)
        case .text: return try text(value, entry, suffix)
        case .number: return try number(value, entry)
        case .date: return try date(value, entry)
        case .code: return try code(value, entry)
        }
    }

    /// A retraction of whatever is known: only of a key that the user named.
    private func bare(_ key: String, _ entry: FactCatalogue.Entry, _ suffix: String) throws(JudgeFault) -> Reading {
        guard entry.isMany else { return Reading(key: key, stem: entry.stem, value: nil) }
        let words = suffix.split(whereSeparator: { $0 == "_" || $0 == "." }).map(String.init).filter { !$0.isEmpty }
        guard !words.isEmpty else { throw JudgeFault(.invalidValue) }
        guard words.allSatisfy({ word in isSaid(word) || isCode(word) }) else { throw JudgeFault(.notGrounded) }
        return Reading(key: key, stem: entry.stem, value: nil)
    }

    private func isCode(_ word: String) -> Bool {
        [FactCodes.relations, FactCodes.species, FactCodes.languages, FactCodes.favorites].contains { code(word, in: $0) != nil }
    }

    private func text(_ value: JSONValue, _ entry: FactCatalogue.Entry, _ suffix: String) throws(JudgeFault) -> Reading {
        let text = try string(value, limit: entry.stem == "name" || entry.stem == "nickname" ? 60 : limits.value)
        let position = try ground(text, exactly: entry.stem == "name" || entry.stem == "nickname")
        var key = entry.stem
        if entry.isMany {
            let slug = try self.suffix(suffix, of: text, entry.stem)
            guard !slug.isEmpty else { throw JudgeFault(.invalidValue) }
            key += "." + slug
        }
        return Reading(key: key, stem: entry.stem, value: .string(text), position: position)
    }

    /// What tells facts of one stem apart: the value itself, but for languages, favourites and whatever the catalogue does not have.
    private func suffix(_ suffix: String, of text: String, _ stem: String) throws(JudgeFault) -> String {
        switch stem {
        case "language": return FactCodes.languages.code(for: text) ?? Slug.of(text)
        case "favorite":
            let words = String(suffix.map { $0 == "_" ? " " : $0 })
            if let code = FactCodes.favorites.code(for: words) { return code }
            _ = try ground(words)
            return suffix
        // A secret must not stand in its own key.
        case "secret": return suffix.isEmpty ? "unnamed" : suffix
        case "other":
            guard !suffix.split(separator: "_").contains(where: { Self.reserved.contains(String($0)) }) else { throw JudgeFault(.instruction) }
            return suffix
        default: return Slug.of(text)
        }
    }

    private func number(_ value: JSONValue, _ entry: FactCatalogue.Entry) throws(JudgeFault) -> Reading {
        guard let number = Self.integer(value), (0...130).contains(number) else { throw JudgeFault(.invalidValue) }
        guard numbers.contains(number) else { throw JudgeFault(.notGrounded) }
        return Reading(key: entry.stem, stem: entry.stem, value: .integer(Int64(number)), position: position(of: number))
    }

    private func date(_ value: JSONValue, _ entry: FactCatalogue.Entry) throws(JudgeFault) -> Reading {
        guard case .string(let text) = value, let parts = DateEvidence.parts(text) else { throw JudgeFault(.invalidValue) }
        guard DateEvidence.names(parts, in: place.list.words, at: place.source.at) else { throw JudgeFault(.notGrounded) }
        return Reading(key: entry.stem, stem: entry.stem, value: value, position: position(of: parts.day))
    }

    private func code(_ value: JSONValue, _ entry: FactCatalogue.Entry) throws(JudgeFault) -> Reading {
        guard case .string(let text) = value, let code = FactCodes.maritalStatuses.code(for: text)
        else { throw JudgeFault(.invalidValue) }
        guard let position = self.code(code, in: FactCodes.maritalStatuses) else { throw JudgeFault(.notGrounded) }
        return Reading(key: entry.stem, stem: entry.stem, value: .string(code), position: position < 0 ? nil : position)
    }

    /// Names that would look like settings of the program.
    private static let reserved: Set<String> = [
        "admin", "administrator", "administrador", "role", "rol", "permission", "permissions", "permiso", "permisos", "system", "sistema", "prompt",
        "instruction", "instructions", "instruccion", "instrucciones", "rule", "rules", "regla", "reglas", "developer", "debug", "affinity", "points",
        "puntos", "relationship", "level", "nivel", "persona", "personality", "assistant", "character", "override", "jailbreak",
    ]
}
