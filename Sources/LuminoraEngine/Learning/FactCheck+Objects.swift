import LuminoraCore

extension FactCheck {
    /// Reads the value of a fact about somebody or something with members: what the message does not bear out is left away, and the
    /// fact falls if nothing is left to know it by.
    func object(_ value: JSONValue, _ entry: FactCatalogue.Entry, _ key: String, _ suffix: String) throws(JudgeFault) -> Reading {
        let stem = entry.stem
        var proposed: [String: JSONValue]
        switch value {
        case .object(let members): proposed = members
        case .string: proposed = FactCodes.mainMember(of: stem).map { [$0: value] } ?? [:]
        default: throw JudgeFault(.invalidValue)
        }
        if stem == "family", proposed["relation"] == nil, let relation = suffix.split(separator: ".").first {
            proposed["relation"] = .string(String(relation))
        }
        var reading = Reading(key: "", stem: stem, value: nil)
        var members: [String: JSONValue] = [:]
        for name in FactCodes.members(of: stem) {
            guard let value = proposed[name], value != .null, value != .string("") else { continue }
            members[name] = try member(name, value, &reading)
        }
        if stem != "routine", stem != "event", reading.position == nil { reading.position = place.words.upperBound - 1 }
        reading.key = try self.key(members, stem, given: key, suffix, &reading)
        guard !members.isEmpty else { throw JudgeFault(.notGrounded) }
        reading.value = .object(members)
        return reading
    }

    private func key(
        _ members: [String: JSONValue],
        _ stem: String,
        given: String,
        _ suffix: String,
        _ reading: inout Reading
    ) throws(JudgeFault) -> String {
        // A pet or friend that is named by the key alone, where the message names them too.
        if stem == "pet" || stem == "friend", members["name"] == nil, !suffix.isEmpty {
            let words = suffix.split(separator: "_").map(String.init)
            if words.allSatisfy({ isSaid($0, exactly: true) }) {
                if let last = words.last { reading.position = position(of: last) }
                reading.isNamedByKey = true
                return given
            }
        }
        let isKnown =
            switch stem {
            case "partner": members["name"] != nil || members["relation"] != nil || members["status"] != nil
            case "friend": members["name"] != nil
            default: true
            }
        guard isKnown, let key = catalogue.canonicalKey(ofObject: stem, members: members) else { throw JudgeFault(.notGrounded) }
        return key
    }

    private func member(_ name: String, _ value: JSONValue, _ reading: inout Reading) throws(JudgeFault) -> JSONValue? {
        switch name {
        case "name":
            let text = try string(value, limit: 60)
            // A name is what the fact is known by: one that the message does not have spoils all of it.
            reading.position = try ground(text, exactly: true)
            return .string(text)
        case "what":
            let text = try string(value, limit: 120)
            reading.position = try ground(text)
            return .string(text)
        case "activity":
            let text = try string(value, limit: 120)
            if let code = FactCodes.activities.code(for: text), let position = self.code(code, in: FactCodes.activities) {
                reading.position = position < 0 ? nil : position
                return .string(code)
            }
            reading.position = try ground(text)
            return .string(text)
        case "relation": return known(value, in: FactCodes.relations, &reading)
        case "species": return known(value, in: FactCodes.species, &reading)
        case "status":
            guard let status = known(value, in: FactCodes.statuses, &reading) else { return nil }
            reading.isEnding = true
            return status
        case "age":
            guard let age = Self.integer(value), (0...130).contains(age), numbers.contains(age) else { return nil }
            return .integer(Int64(age))
        case "date":
            guard case .string(let text) = value, DateEvidence.parts(text) != nil, DateEvidence.namesTime(place.list.words) else { return nil }
            return value
        case "time":
            guard case .string(let text) = value, DateEvidence.isTime(text), DateEvidence.namesTime(place.list.words) else { return nil }
            return value
        default: return nil
        }
    }

    /// A code that the message or the question before it has a word for; others are left away.
    private func known(_ value: JSONValue, in table: CodeTable, _ reading: inout Reading) -> JSONValue? {
        guard case .string(let text) = value, text.utf8.count <= 60 else { return nil }
        // A model may say it with a word that stands for several, such as “hijo”, but means the code that it names.
        guard let code = table.contains(text) ? text : table.code(for: text) else { return nil }
        guard let position = self.code(code, in: table) else { return nil }
        if reading.position == nil, position >= 0 { reading.position = position }
        return .string(code)
    }
}
