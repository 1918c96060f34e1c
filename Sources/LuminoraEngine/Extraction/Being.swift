import LuminoraCore

/// Somebody of the user's: a relative, a partner, a friend or a pet.
struct Being: Hashable, Sendable {
    /// What somebody is to the user.
    enum Sort: Sendable {
        case kin
        case partner
        case friend
        case pet
    }

    var sort: Sort
    /// The role, the relation or the species, such as `brother`; empty if not known.
    var code: String
    /// The name.
    var name: String?
    /// The age, if it was said with the name.
    var age: Int?
    /// The key under which the being is known from before.
    var knownKey: String?

    /// The key of the fact; `nil` where nothing identifies a friend.
    var key: String? {
        if let knownKey { return knownKey }
        switch sort {
        case .partner: return "partner"
        case .friend: return name.map { "friend.\(Slug.of($0))" }
        case .pet:
            guard let name else { return code.isEmpty ? nil : "pet.\(code)" }
            return "pet.\(Slug.of(name))"
        case .kin:
            guard let name, code != "mother", code != "father" else { return code.isEmpty ? nil : "family.\(code)" }
            return "family.\(code).\(Slug.of(name))"
        }
    }

    /// The stem of its key.
    var stem: String {
        switch sort {
        case .kin: "family"
        case .partner: "partner"
        case .friend: "friend"
        case .pet: "pet"
        }
    }

    /// What is said by speaking of the being: its role or species and its name.
    var members: [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        if let name { members["name"] = .string(name) }
        if let age, sort == .kin { members["age"] = .integer(Int64(age)) }
        guard !code.isEmpty else { return members }
        switch sort {
        case .kin, .partner: members["relation"] = .string(code)
        case .pet: members["species"] = .string(code)
        case .friend: break
        }
        return members
    }

    /// Whether two mentions can be of one being.
    func canBe(_ other: Being) -> Bool {
        if let knownKey, let otherKey = other.knownKey { return knownKey == otherKey }
        guard sort == other.sort else { return false }
        if let name, let otherName = other.name { return Slug.of(name) == Slug.of(otherName) }
        return code == other.code || code.isEmpty || other.code.isEmpty
    }
}

/// A place in a message where beings are spoken of.
struct Mention: Sendable {
    /// The words.
    var range: Range<Int>
    /// The beings: several for "mis hermanos Ana y Luis".
    var beings: [Being]
    /// Whether the noun is plural.
    var isPlural: Bool
    /// Whether a name was given with it.
    var isNamed: Bool { beings.contains { $0.name != nil } }
}

extension FactView {
    /// The being whose mention begins with a possessive: "mi perro Max", "my older sister".
    func mention(at start: Int) -> Mention? {
        let grammar = book.grammar
        guard contains(start, in: grammar.possessive) else { return nil }
        return being(from: start + 1, limit: clause(at: start).end, isNamed: true)
            .map { found in
                var mention = found
                mention.range = start..<found.range.upperBound
                return mention
            }
    }

    /// Reads adjectives, the noun for a being, and its name.
    func being(from start: Int, limit: Int, isNamed: Bool) -> Mention? {
        let grammar = book.grammar
        var index = start
        while index < limit, index < start + 3, contains(index, in: grammar.adjective), role(at: index, limit: limit) == nil { index += 1 }
        guard index < limit, let (sort, code, length) = role(at: index, limit: limit) else { return nil }
        let noun = utterance.words[index + length - 1].folded
        let isPlural = noun.hasSuffix("s") && !singularsWithS.contains(noun)
        index += length
        while index < limit, index < start + 6, contains(index, in: grammar.adjective) { index += 1 }
        var being = Being(sort: sort, code: code)
        guard isNamed else { return Mention(range: start..<index, beings: [being], isPlural: isPlural) }
        if isPlural, let names = names(at: index, limit: limit, properOnly: true) ?? apposition(at: index, limit: limit) {
            let beings = names.elements.map { Being(sort: sort, code: role(code, of: $0.text), name: $0.text, age: $0.number) }
            return Mention(range: start..<names.range.upperBound, beings: beings, isPlural: true)
        }
        if let name = proper(at: index, limit: limit) {
            being.name = properText(name)
            index = name.upperBound
        } else if let names = apposition(at: index, limit: limit), names.elements.count == 1 {
            being.name = names.elements[0].text
        }
        return Mention(range: start..<index, beings: [being], isPlural: isPlural)
    }

    /// The name in "mi perro, Max, ...": a clause of a name alone.
    private func apposition(at index: Int, limit: Int) -> (range: Range<Int>, elements: [Capture])? {
        guard index == limit, index < count else { return nil }
        let clause = clause(at: index)
        var start = index
        while start < clause.end, contains(start, in: book.grammar.article) { start += 1 }
        guard clause.isContinued, !clause.isJoined, clause.start == index, let names = names(at: start, limit: clause.end, properOnly: true),
            names.elements[0].range.upperBound == clause.end || names.elements.count > 1
        else { return nil }
        return names
    }

    /// The role of one of several: "mis hijos Mateo y Sofía" are a son and a daughter.
    func role(_ code: String, of name: String) -> String {
        guard let other = book.table.counterparts[code] else { return code }
        let first = String(Slug.of(name).prefix { $0 != "_" })
        return first.hasSuffix("a") || FactView.otherNames.contains(first) ? other : code
    }

    private static let otherNames: Set<String> = [
        "carmen", "isabel", "noemi", "raquel", "beatriz", "luz", "pilar", "ines", "belen", "mercedes", "dolores", "iris", "ruth", "esther", "maribel",
        "miriam", "karen", "jazmin", "nicole", "michelle", "abril", "rocio", "consuelo", "irene", "zoe", "chloe", "elizabeth", "ester", "leonor",
        "flor",
    ]

    /// The role of the word, or of the words written "mother_in_law" in the tables.
    private func role(at index: Int, limit: Int) -> (sort: Being.Sort, code: String, length: Int)? {
        for length in [3, 2] where index + length <= limit {
            let compound = utterance.words[index..<index + length].map(\.folded).joined(separator: "_")
            if let word = book.vocabulary.identifier(of: compound), let (sort, code) = role(of: word) { return (sort, code, length) }
        }
        return role(of: ids[index]).map { ($0, $1, 1) }
    }

    private func role(of word: Int) -> (Being.Sort, String)? {
        let grammar = book.grammar
        if let code = book.code(of: word, in: grammar.pet) { return (.pet, code) }
        if let code = book.code(of: word, in: grammar.kin) { return (.kin, code) }
        if let code = book.code(of: word, in: grammar.partner) { return (.partner, code) }
        if let code = book.code(of: word, in: grammar.friend) { return (.friend, code) }
        return nil
    }

    private var singularsWithS: Set<String> { ["boss", "pus"] }
}

/// The people and pets that are known by name.
struct Acquaintances: Sendable {
    private var byFirstWord: [String: [(words: [String], being: Being)]] = [:]
    private var isEmpty = true

    init(_ list: [ExtractionRequest.Acquaintance]) {
        for acquaintance in list.prefix(500) { add(acquaintance) }
    }

    mutating func add(_ acquaintance: ExtractionRequest.Acquaintance) {
        let parts = acquaintance.key.split(separator: ".").map(String.init)
        guard let stem = parts.first else { return }
        let sort: Being.Sort
        switch stem {
        case "pet": sort = .pet
        case "family": sort = .kin
        case "partner": sort = .partner
        case "friend": sort = .friend
        default: return
        }
        let words = Slug.of(acquaintance.name).split(separator: "_").map(String.init)
        guard let first = words.first, !(byFirstWord[first] ?? []).contains(where: { $0.being.knownKey == acquaintance.key }) else { return }
        let code = sort == .kin && parts.count > 1 ? parts[1] : ""
        byFirstWord[first, default: []].append((words, Being(sort: sort, code: code, name: acquaintance.name, knownKey: acquaintance.key)))
        isEmpty = false
    }

    /// Whether a message speaks of one of them.
    func isNamed(in words: [SpokenWord]) -> Bool { !isEmpty && words.contains { byFirstWord[$0.folded] != nil } }

    /// The mention of one that begins at a word.
    func mention(at start: Int, in view: FactView) -> Mention? {
        guard !isEmpty, let candidates = byFirstWord[view.utterance.words[start].folded] else { return nil }
        if view.utterance.hasCapitals, !view.utterance.words[start].isCapitalised { return nil }
        for (words, being) in candidates {
            let end = start + words.count
            guard end <= view.clause(at: start).end else { continue }
            if zip(words, view.utterance.words[start..<end]).allSatisfy({ $0 == $1.folded }) {
                return Mention(range: start..<end, beings: [being], isPlural: false)
            }
        }
        return nil
    }
}
