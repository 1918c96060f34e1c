import LuminoraCore

/// Fills the templates of a rule with what was captured.
struct FactTemplate {
    let match: FactMatch
    let view: FactView

    /// The list that a template speaks of, if one of its captures is a list.
    func list(in templates: [String?]) -> Capture? {
        match.captures.first { capture in
            capture.elements.count > 1 && templates.contains { $0?.contains("{\(capture.name)") == true || $0?.contains("#\(capture.name)") == true }
        }
    }

    /// The key; `nil` where a part is empty.
    func key(_ template: String, element: Capture?) -> String? {
        var key = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest.firstIndex(of: "}") {
            key += rest[..<open]
            let names = rest[rest.index(after: open)..<close].split(separator: "|")
            guard let capture = names.lazy.compactMap({ self.capture($0, element: element) }).first else { return nil }
            let part = Slug.of(capture.code ?? capture.text)
            guard !part.isEmpty else { return nil }
            key += part
            rest = rest[rest.index(after: close)...]
        }
        return key + rest
    }

    /// The value; `nil` where nothing was captured for it.
    func value(_ template: String, element: Capture?) -> JSONValue? {
        guard template.contains("=") else {
            guard template.contains(" ") else { return part(template[...], element: element) }
            var words: [String] = []
            for piece in template.split(separator: " ") {
                guard case .string(let word)? = part(piece, element: element) else { return nil }
                words.append(word)
            }
            return .string(words.joined(separator: " "))
        }
        guard let members = members(template, element: element), !members.isEmpty else { return nil }
        return .object(members)
    }

    /// The members of an object; `nil` where one that must be there, written with "!", is not.
    func members(_ template: String, element: Capture? = nil) -> [String: JSONValue]? {
        var members: [String: JSONValue] = [:]
        for member in template.split(separator: " ") {
            let sides = member.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { continue }
            let isNeeded = sides[1].hasSuffix("!")
            if let value = part(isNeeded ? sides[1].dropLast() : sides[1], element: element) {
                members[String(sides[0])] = value
            } else if isNeeded {
                return nil
            }
        }
        return members
    }

    private func capture(_ name: Substring, element: Capture?) -> Capture? {
        if let element, element.name == name { return element }
        return match[name]
    }

    private func part(_ template: Substring, element: Capture?) -> JSONValue? {
        switch template {
        case "@past": return day.map { .string($0.past.text) }
        case "@future": return day.map { .string($0.future.text) }
        case "@time": return view.time(in: surroundings).map { .string($0.text) }
        case "@birthday", "@birthdayPast":
            guard let span = view.date(in: surroundings) else { return nil }
            // "mi cumple es el sábado" is to come, "cumplí 15 el sábado" is not.
            var date = span.said == span.past && template == "@birthday" ? span.future : span.said
            guard date.month != nil, date.day != nil else { return nil }
            // Nobody who talks was born within the last two years.
            if let year = date.year, year > view.today.year - 2 { date.year = nil }
            return .string(date.text)
        case "@early", "@noon", "@late":
            // What is done on one day is no habit.
            guard view.date(in: surroundings)?.isDay != true, let time = view.time(in: surroundings) else { return nil }
            return .string(time.text(from: template == "@late" ? 4 : template == "@noon" ? 1 : nil))
        default: break
        }
        if template.hasPrefix("~") {
            return capture(template.dropFirst(), element: element)?.code.map { .string($0.split(separator: "_").joined(separator: " ")) }
        }
        if template.hasPrefix("#") { return capture(template.dropFirst(), element: element)?.code.map { .string($0) } }
        if !template.hasPrefix("{"), let open = template.firstIndex(of: "{") {
            guard case .string(let end)? = part(template[open...], element: element) else { return nil }
            return .string(template[..<open] + end)
        }
        guard template.hasPrefix("{") else { return .string(String(template)) }
        guard let capture = capture(template.dropFirst().dropLast(), element: element) else { return nil }
        if let number = capture.number { return .integer(Int64(number)) }
        if let time = capture.time { return .string(time) }
        if let date = capture.date { return .string(date.said.text) }
        return capture.text.isEmpty ? nil : .string(capture.text)
    }

    /// The date of the clauses, if they name a day.
    private var day: DateSpan? {
        view.date(in: surroundings).flatMap { $0.isDay ? $0 : nil }
    }

    /// The clauses that the match stands in.
    var surroundings: Range<Int> {
        guard let last = match.range.last else { return match.range }
        return view.clause(at: match.range.lowerBound).start..<view.clause(at: last).end
    }
}
