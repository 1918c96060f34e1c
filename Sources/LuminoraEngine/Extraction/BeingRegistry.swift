import LuminoraCore

/// The people and pets of a conversation, so that "Se llama Max" is understood.
struct BeingRegistry: Sendable {
    /// A being, and what the message at hand says of it.
    struct Entry: Sendable {
        var being: Being
        var members: [String: JSONValue] = [:]
        /// The clauses of the message that speak of it, if it is worth telling.
        var told: Range<Int>?
        /// Whether the message introduces it: "tengo un perro".
        var isIntroduced = false
        /// Whether its name is given where it must have been spoken of before: "mi perro se llama Max".
        var isRenamed = false
        /// The key under which an earlier message told of it.
        var toldKey: String?
        /// Whether it is no longer the user's.
        var isLost = false
    }

    private(set) var entries: [Entry] = []
    /// The being that was spoken of last.
    var focus: Int?

    private static let limit = 64

    /// Finds a being or adds it, and turns the talk to it.
    mutating func note(_ being: Being) -> Int? {
        if let found = entries.lastIndex(where: { $0.being.canBe(being) }) {
            merge(being, into: found)
            focus = found
            return found
        }
        guard entries.count < BeingRegistry.limit else { return nil }
        entries.append(Entry(being: being))
        focus = entries.count - 1
        return focus
    }

    /// Notes that a message tells of a being.
    mutating func tell(_ index: Int, in clauses: Range<Int>, introduced: Bool = false) {
        let told = entries[index].told ?? clauses
        entries[index].told = min(told.lowerBound, clauses.lowerBound)..<max(told.upperBound, clauses.upperBound)
        if introduced { entries[index].isIntroduced = true }
    }

    /// Adds members to a being; a name is taken as its name.
    mutating func add(_ members: [String: JSONValue], to index: Int) {
        for (member, value) in members {
            if member == "name", case .string(let name) = value {
                if entries[index].being.name == nil, !entries[index].isIntroduced { entries[index].isRenamed = true }
                entries[index].being.name = name
            } else if member == "species" || member == "relation", case .string(let code) = value {
                if entries[index].being.code.isEmpty { entries[index].being.code = code }
            } else if member != "age" || entries[index].being.sort == .kin {
                entries[index].members[member] = value
            }
        }
    }

    /// Notes that a being is no longer the user's.
    mutating func lose(_ index: Int) { entries[index].isLost = true }

    /// What the message tells of beings, in order; the registry is then ready for the next message.
    mutating func finish() -> [(clauses: Range<Int>, action: FactProposal.Action, key: String, value: JSONValue?)] {
        var result: [(Range<Int>, FactProposal.Action, String, JSONValue?)] = []
        for index in entries.indices {
            defer {
                entries[index].members = [:]
                entries[index].told = nil
                entries[index].isIntroduced = false
                entries[index].isRenamed = false
            }
            let entry = entries[index]
            guard let told = entry.told, let key = entry.being.key else { continue }
            if entry.isLost {
                let members = entry.being.members
                result.append((told, .retract, key, members.isEmpty ? nil : .object(members)))
                continue
            }
            var members = entry.being.members
            members.merge(entry.members) { $1 }
            // What is known unnamed ends where the name is learnt.
            let unnamed = Being(sort: entry.being.sort, code: entry.being.code).key
            if let old = entry.toldKey ?? (entry.isRenamed && entry.being.sort == .pet ? unnamed : nil), old != key {
                result.append((told, .retract, old, nil))
            }
            result.append((told, .assert, key, .object(members)))
            entries[index].toldKey = key
        }
        entries.removeAll { $0.isLost }
        focus = focus.flatMap { entries.indices.contains($0) ? $0 : nil }
        return result
    }

    private mutating func merge(_ being: Being, into index: Int) {
        if entries[index].being.name == nil { entries[index].being.name = being.name }
        if entries[index].being.code.isEmpty { entries[index].being.code = being.code }
        if entries[index].being.age == nil { entries[index].being.age = being.age }
        if entries[index].being.knownKey == nil { entries[index].being.knownKey = being.knownKey }
    }
}
