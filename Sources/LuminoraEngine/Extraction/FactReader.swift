import LuminoraCore

/// Applies the rules of a language to a message.
struct FactReader {
    /// A fact with the words that it was read from.
    struct Finding {
        var action: FactProposal.Action
        var key: String
        var value: JSONValue?
        /// The words of the clauses that say so.
        var words: Range<Int>
    }

    private let view: FactView
    private(set) var findings: [Finding] = []
    private(set) var registry: BeingRegistry
    private var toldStem: (stem: String, clause: Int)?

    /// The key that was told last, for "ahora es el azul".
    private var toldKey: String?
    /// The first word that is about the user's life again.
    private var mutedUntil = 0

    private static let most = 64

    init(_ view: FactView, registry: BeingRegistry) {
        self.view = view
        self.registry = registry
    }

    /// Reads the message.
    mutating func read() {
        var position = 0
        while position < view.count, findings.count < FactReader.most {
            let end = max(step(at: position), mutedUntil)
            if mutedUntil <= position { for mention in position..<end { note(mention) } }
            position = end
        }
        for told in registry.finish() {
            findings.append(Finding(action: told.action, key: told.key, value: told.value, words: told.clauses))
        }
        findings.sort { $0.words.lowerBound < $1.words.lowerBound }
    }

    /// Tries the rules at a word.
    ///
    /// - Returns: The position to go on from.
    private mutating func step(at position: Int) -> Int {
        for index in candidates(at: position) {
            let rule = view.book.rule(of: index)
            guard view.utterance.scopes[position].isDisjoint(with: rule.unless) else { continue }
            if let after = rule.after, toldStem?.stem != after || view.utterance.clauseOf[position] - (toldStem?.clause ?? 0) > 1 { continue }
            guard let match = view.book.patterns[index].match(at: position, in: view), !match.range.isEmpty, apply(rule, match) else { continue }
            return match.range.upperBound
        }
        return position + 1
    }

    private func candidates(at position: Int) -> [Int] {
        let book = view.book
        let word = view.ids[position]
        // "mi trabajo en Lima" has no verb.
        if view.isNounHere(position) { return [] }
        var result = word < book.starts.count ? book.starts[word] : []
        let clause = view.clause(at: position)
        let isOpen = position == clause.start || position == clause.contentStart
        if isOpen { result += book.open }
        // "el gato de mi abuela se llama Michi" is not about the grandmother.
        let isBeing = view.mentions[position] != nil && !(position > clause.start && view.contains(position - 1, in: book.grammar.ofGlue))
        if isBeing { result += book.withBeing }
        if result.count > 1, isOpen || isBeing { result.sort() }
        return result
    }

    private mutating func apply(_ rule: FactRule, _ match: FactMatch) -> Bool {
        let template = FactTemplate(match: match, view: view)
        var isApplied = false
        for outcome in rule.outcomes {
            switch outcome {
            case .fact(let action, let key, let value):
                isApplied = propose(action, key, value, template) || isApplied
            case .being(let members):
                isApplied = tell(members, match, template) || isApplied
            case .lose:
                guard let index = match["who"]?.mention?.beings.first.flatMap({ registry.note($0) }) ?? registry.focus else { continue }
                registry.tell(index, in: template.surroundings)
                registry.lose(index)
                isApplied = true
            case .topic(let stem):
                toldStem = (stem, view.utterance.clauseOf[match.range.upperBound - 1])
                isApplied = true
            case .nothing:
                registry.focus = nil
                isApplied = true
            case .elsewhere:
                var clause = view.utterance.clauseOf[match.range.lowerBound]
                while clause + 1 < view.utterance.clauses.count, view.utterance.clauses[clause + 1].isContinued { clause += 1 }
                mutedUntil = view.utterance.clauses[clause].end
                isApplied = true
            }
        }
        return isApplied
    }

    private mutating func propose(_ action: FactProposal.Action, _ key: String, _ value: String?, _ template: FactTemplate) -> Bool {
        let elements: [Capture?] = template.list(in: [key, value]).map { $0.elements } ?? [nil]
        var isApplied = false
        for element in elements {
            guard var key = key == "@same" ? toldKey : template.key(key, element: element) else { continue }
            var filled: JSONValue?
            if let value {
                filled = template.value(value, element: element)
                if filled == nil { continue }
            }
            if key == "partner", case .object(var members)? = filled, case .string(let role)? = members["relation"],
                case .string(let name)? = members["name"]
            {
                members["relation"] = .string(view.role(role, of: name))
                filled = .object(members)
            }
            if key == "age", case .integer(let years)? = filled, !(1...120).contains(years) { continue }
            if key == "city", case .string(let place)? = filled, Countries.contains(place) { key = "country" }
            findings.append(Finding(action: action, key: key, value: filled, words: template.surroundings))
            toldKey = key
            toldStem = (String(key.prefix { $0 != "." }), view.utterance.clauseOf[template.match.range.lowerBound])
            if key == "city", action != .retract { addCountry(action, template) }
            isApplied = true
        }
        return isApplied
    }

    /// The country in "vivo en Lima, Perú".
    private mutating func addCountry(_ action: FactProposal.Action, _ template: FactTemplate) {
        let end = template.surroundings.upperBound
        guard end == template.match.range.upperBound, end < view.count else { return }
        let clause = view.clause(at: end)
        guard clause.isContinued, !clause.isAfterColon, let place = view.place(at: end, limit: clause.contentEnd),
            place.upperBound >= clause.contentEnd
        else { return }
        let name = view.properText(place)
        guard Countries.contains(name) else { return }
        findings.append(Finding(action: action, key: "country", value: .string(name), words: template.surroundings.lowerBound..<clause.end))
    }

    private mutating func tell(_ template: String, _ match: FactMatch, _ filler: FactTemplate) -> Bool {
        let captured = match["who"]
        var indices: [Int] = []
        if let mention = captured?.mention {
            let isIntroduced =
                !view.contains(mention.range.lowerBound, in: view.book.grammar.possessive) && mention.beings.allSatisfy { $0.knownKey == nil }
            let names = match["name"].map { $0.elements.isEmpty ? [$0] : $0.elements } ?? []
            var beings = mention.beings
            // "mis gatos se llaman Luna y Sol"
            if names.count > 1, let first = beings.first {
                beings = names.map { name in
                    var being = first
                    being.name = name.text
                    return being
                }
            }
            for being in beings {
                guard let index = registry.note(being) else { continue }
                if isIntroduced { registry.tell(index, in: filler.surroundings, introduced: true) }
                indices.append(index)
            }
            if names.count > 1 {
                for index in indices {
                    registry.tell(index, in: filler.surroundings)
                    toldStem = (registry.entries[index].being.stem, view.utterance.clauseOf[match.range.upperBound - 1])
                }
                return true
            }
        } else if let focus = registry.focus {
            indices = [focus]
        }
        guard let members = filler.members(template) else { return false }
        // Pets are lost and found, people go out and come back.
        if members["status"] == .string("lost") || members["status"] == .string("found") {
            indices.removeAll { registry.entries[$0].being.sort != .pet }
        }
        for index in indices {
            registry.add(members, to: index)
            registry.tell(index, in: filler.surroundings)
            toldStem = (registry.entries[index].being.stem, view.utterance.clauseOf[match.range.upperBound - 1])
        }
        return !indices.isEmpty
    }

    /// Notes a mention: it turns the talk, and a name given with it is told.
    private mutating func note(_ position: Int) {
        guard let mention = view.mentions[position] else { return }
        let isSaid = view.utterance.scopes[position].isDisjoint(with: [.reported, .supposed, .asked])
        for being in mention.beings {
            guard let index = registry.note(being) else { continue }
            if isSaid, being.name != nil, being.knownKey == nil, !being.code.isEmpty {
                let clause = view.clause(at: position)
                registry.tell(index, in: clause.start..<clause.end)
            }
        }
    }
}
