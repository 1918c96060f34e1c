/// The rules between the parts of a template that a JSON Schema cannot say.
///
/// Each looks only at parts whose own shape is right; what is not, the schema reports.
enum TemplateRules {
    static func faults(in document: JSONNode) -> [TemplateFault] {
        levelFaults(document) + moodFaults(document) + affinityFaults(document) + advice(document)
    }

    private static func levelFaults(_ document: JSONNode) -> [TemplateFault] {
        var faults: [TemplateFault] = []
        var names: Set<String> = []
        var previous = -1
        let levels = document["hierarchical_config"]?["relationship_levels"]?.elements ?? []
        for (index, level) in levels.enumerated() {
            let path = "$.hierarchical_config.relationship_levels[\(index)]"
            if let name = level["name"], let text = name.text, !names.insert(text).inserted {
                faults.append(
                    fault("\(path).name", name, found: "\"\(text)\" a second time", "a name for each level", "Give one of them another name.")
                )
            }
            guard let range = level["affinity_range"], let low = range.elements.first?.integer, let high = range.elements.last?.integer,
                range.elements.count == 2
            else { continue }
            if low > high {
                faults.append(
                    fault("\(path).affinity_range", range, found: "[\(low), \(high)]", "the lower end first", "Write [\(high), \(low)].")
                )
            } else if high <= previous {
                faults.append(
                    fault(
                        "\(path).affinity_range",
                        range,
                        found: "[\(low), \(high)] after a level that ends at \(previous)",
                        "levels that rise",
                        "End it above \(previous), or put the levels in order."
                    )
                )
            } else if low != previous + 1 {
                let words = low > previous + 1 ? "a gap" : "an overlap"
                faults.append(
                    warning(
                        "\(path).affinity_range",
                        range,
                        found: "\(words): it begins at \(low), the level before it ends at \(previous)",
                        "levels that follow each other",
                        "Begin it at \(previous + 1); only the upper end counts."
                    )
                )
            }
            previous = max(previous, high)
        }
        let most = document["affinity_config"]?["max_points"]?.integer ?? 100
        if let last = levels.last?["affinity_range"], previous >= 0, previous < most {
            faults.append(
                warning(
                    "$.hierarchical_config.relationship_levels[\(levels.count - 1)].affinity_range",
                    last,
                    found: "a last level that ends at \(previous)",
                    "levels up to \(most)",
                    "End it at \(most); more points stay in the last level anyway."
                )
            )
        }
        return faults
    }

    private static func moodFaults(_ document: JSONNode) -> [TemplateFault] {
        var faults: [TemplateFault] = []
        let moods = document["mood_config"]?["moods"]?.members.filter { !$0.key.hasPrefix("_comment") } ?? []
        for mood in moods where mood.key == "neutral" {
            faults.append(
                fault(
                    "$.mood_config.moods.neutral",
                    JSONNode(content: .null, position: mood.position),
                    found: "a mood called neutral",
                    "any other name",
                    "Take it out: neutral is the character without a mood."
                )
            )
        }
        var owners: [String: String] = [:]
        for trigger in document["mood_config"]?["mood_triggers"]?.members ?? [] where !trigger.key.hasPrefix("_comment") {
            let path = "$.mood_config.mood_triggers.\(trigger.key)"
            if !moods.contains(where: { $0.key == trigger.key }) {
                let nearest = NearestWord.nearest(to: trigger.key, among: moods.map(\.key)).map { "Did you mean \"\($0)\"?" }
                faults.append(
                    fault(
                        path,
                        JSONNode(content: .null, position: trigger.position),
                        found: "triggers of a mood that does not exist",
                        moods.isEmpty ? "moods of mood_config.moods" : moods.map(\.key).joined(separator: ", "),
                        nearest ?? "Describe the mood in mood_config.moods, or take its triggers out."
                    )
                )
            }
            for (index, node) in trigger.node.elements.enumerated() {
                guard let name = node.text else { continue }
                if let owner = owners[name], owner != trigger.key {
                    faults.append(
                        fault(
                            "\(path)[\(index)]",
                            node,
                            found: "\"\(name)\", which already brings on \(owner)",
                            "each trigger for one mood",
                            "Take it out of one of the two."
                        )
                    )
                }
                owners[name] = owners[name] ?? trigger.key
            }
        }
        return faults
    }

    private static func affinityFaults(_ document: JSONNode) -> [TemplateFault] {
        let known = Interaction.builtIn.map(\.rawValue) + ["first_message"]
        let members = document["affinity_config"]?["interaction_types"]?.members ?? []
        return members.filter { !$0.key.hasPrefix("_comment") && !known.contains($0.key) }
            .map { member in
                let nearest = NearestWord.nearest(to: member.key, among: known).map { "Did you mean \"\($0)\"?" }
                return warning(
                    "$.affinity_config.interaction_types.\(member.key)",
                    JSONNode(content: .null, position: member.position),
                    found: "an interaction that the built-in rules do not see",
                    known.joined(separator: ", "),
                    nearest ?? "It counts only if your own program reports it."
                )
            }
    }

    private static func advice(_ document: JSONNode) -> [TemplateFault] {
        var faults: [TemplateFault] = []
        if document["safety_guards"] == nil, case .object = document.content {
            faults.append(
                warning(
                    "$.safety_guards",
                    document,
                    found: "nothing",
                    "what the character must never do",
                    "Add safety_guards with never_rules; people will talk to it at night."
                )
            )
        }
        let hierarchy = document["hierarchical_config"]
        if hierarchy?["enabled"]?.bool == true, hierarchy?["relationship_levels"] == nil, let hierarchy {
            faults.append(
                warning(
                    "$.hierarchical_config.relationship_levels",
                    hierarchy,
                    found: "nothing",
                    "at least one level",
                    "Describe the levels, or set enabled to false; until then closeness changes nothing."
                )
            )
        }
        return faults
    }

    private static func fault(_ path: String, _ node: JSONNode, found: String, _ allowed: String, _ suggestion: String) -> TemplateFault {
        TemplateFault(path: path, position: node.position, found: found, allowed: allowed, suggestion: suggestion)
    }

    private static func warning(_ path: String, _ node: JSONNode, found: String, _ allowed: String, _ suggestion: String) -> TemplateFault {
        TemplateFault(severity: .warning, path: path, position: node.position, found: found, allowed: allowed, suggestion: suggestion)
    }
}
