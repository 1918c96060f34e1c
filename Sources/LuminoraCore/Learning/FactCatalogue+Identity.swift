extension FactCatalogue {
    /// The canonical key of a fact with an object for a value, whose suffix comes from its members: `pet.max`, `family.sister.ana`,
    /// `event.cita_con_el_dentista`, `routine.wake_up`.
    ///
    /// - Returns: `nil` if the members do not say which fact it is.
    public func canonicalKey(ofObject stem: String, members: [String: JSONValue]) -> String? {
        func word(_ name: String) -> String {
            guard case .string(let text)? = members[name] else { return "" }
            return Slug.of(text)
        }
        let suffix: [String]
        switch stem {
        case "partner": return stem
        case "family":
            let relation = word("relation")
            // There is one of each, so that a name learnt later belongs to the same fact.
            suffix = relation.isEmpty || relation == "mother" || relation == "father" ? [relation] : [relation, word("name")]
        case "pet": suffix = [word("name").isEmpty ? word("species") : word("name")]
        case "friend": suffix = [word("name")]
        case "event": suffix = [word("what")]
        case "routine": suffix = [word("activity")]
        default: return nil
        }
        let parts = suffix.filter { !$0.isEmpty }
        if parts.isEmpty { return stem == "friend" ? stem : nil }
        return "\(stem).\(parts.joined(separator: "."))"
    }
}
