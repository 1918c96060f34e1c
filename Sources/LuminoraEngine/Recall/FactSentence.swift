import LuminoraCore

/// Says a fact in a sentence: about the user, or to the user.
struct FactSentence: Sendable {
    /// The canonical key.
    let key: String
    /// What is so.
    let value: JSONValue?

    /// The sentence, without a full stop.
    ///
    /// - Parameters:
    ///   - language: Spanish; anything else gives English.
    ///   - toUser: whether it speaks to the user (“Te llamas Carlos”) rather than about them (“Se llama Carlos”).
    /// - Returns: the sentence.
    func text(in language: Language, toUser: Bool) -> String {
        let isSpanish = language == .spanish
        let stem = key.split(separator: ".").first.map(String.init) ?? key
        let said = words
        if let told = relative(stem, isSpanish: isSpanish, toUser: toUser) { return told }
        if stem == "routine" { return routine(isSpanish: isSpanish, toUser: toUser) }
        if stem == "event" { return event(isSpanish: isSpanish, toUser: toUser) }
        if stem == "favorite" { return favorite(said, isSpanish: isSpanish, toUser: toUser) }
        guard let forms = Self.forms[stem] else {
            let topic = key.split(separator: ".").dropFirst().joined(separator: " ").replacing("_", with: " ")
            return "\(topic.isEmpty ? stem : topic): \(said)"
        }
        let form = isSpanish ? (toUser ? forms.1 : forms.0) : (toUser ? forms.3 : forms.2)
        return form.replacing("@", with: stem == "birthday" ? DayWords.text(said, isSpanish: isSpanish) : said)
    }

    /// The value in words, as the user gave it.
    private var words: String {
        switch value {
        case .string(let text)?: text
        case .integer(let number)?: String(number)
        case .number(let number)?: String(number)
        case .bool(let flag)?: String(flag)
        case .object(let members)?:
            members.sorted { $0.key < $1.key }.compactMap { $0.value.string }.joined(separator: ", ")
        default: ""
        }
    }

    /// About the user in Spanish, to the user in Spanish, about and to in English; `@` is the value.
    private static let forms: [String: (String, String, String, String)] = [
        "name": ("Se llama @", "Te llamas @", "Their name is @", "Your name is @"),
        "nickname": ("Le dicen @", "Te dicen @", "They go by @", "You go by @"),
        "age": ("Tiene @ años", "Tienes @ años", "They are @ years old", "You are @ years old"),
        "birthday": ("Su cumpleaños es el @", "Tu cumpleaños es el @", "Their birthday is @", "Your birthday is @"),
        "city": ("Vive en @", "Vives en @", "They live in @", "You live in @"),
        "country": ("Vive en @", "Vives en @", "They live in @", "You live in @"),
        "origin": ("Es de @", "Eres de @", "They are from @", "You are from @"),
        "nationality": ("Su nacionalidad: @", "Tu nacionalidad: @", "Their nationality: @", "Your nationality: @"),
        "marital_status": ("Estado civil: @", "Tu estado civil: @", "Marital status: @", "Your marital status: @"),
        "language": ("Habla @", "Hablas @", "They speak @", "You speak @"),
        "job": ("Su trabajo: @", "Tu trabajo: @", "Their job: @", "Your job: @"),
        "employer": ("Trabaja en @", "Trabajas en @", "They work at @", "You work at @"),
        "studies": ("Estudia @", "Estudias @", "They study @", "You study @"),
        "school": ("Estudia en @", "Estudias en @", "They study at @", "You study at @"),
        "grade": ("Está en @", "Estás en @", "They are in @", "You are in @"),
        "likes": ("Le gusta @", "Te gusta @", "They like @", "You like @"),
        "dislikes": ("No le gusta @", "No te gusta @", "They don't like @", "You don't like @"),
        "diet": ("Su dieta: @", "Tu dieta: @", "Their diet: @", "Your diet: @"),
        "hobby": ("Su pasatiempo: @", "Tu pasatiempo: @", "Their hobby: @", "Your hobby: @"),
        "goal": ("Su meta: @", "Tu meta: @", "Their goal: @", "Your goal: @"),
        "allergy": ("Tiene alergia a @", "Tienes alergia a @", "They are allergic to @", "You are allergic to @"),
        "condition": ("De salud: @", "De tu salud: @", "Their health: @", "Your health: @"),
        "medication": ("Toma @", "Tomas @", "They take @", "You take @"),
        "religion": ("Su religión: @", "Tu religión: @", "Their religion: @", "Your religion: @"),
        "politics": ("Su política: @", "Tu política: @", "Their politics: @", "Your politics: @"),
        "sexuality": ("Su orientación: @", "Tu orientación: @", "Their orientation: @", "Your orientation: @"),
    ]

    // MARK: Facts with members

    private func member(_ name: String) -> String? { value?[name]?.string ?? value?[name]?.int.map { String($0) } }

    private func relative(_ stem: String, isSpanish: Bool, toUser: Bool) -> String? {
        guard ["pet", "family", "friend", "partner"].contains(stem), case .object? = value else { return nil }
        let owner = isSpanish ? (toUser ? "Tu" : "Su") : (toUser ? "Your" : "Their")
        let role = member("relation") ?? member("species") ?? (stem == "friend" ? "friend" : stem)
        let noun = isSpanish ? Self.spanishNouns[role] ?? role : role.replacing("_", with: " ")
        let subject = [owner, noun, member("name")].compactMap { $0 }.joined(separator: " ")
        let day = member("date").map { DayWords.text($0, isSpanish: isSpanish) }
        switch member("status") {
        case "deceased"?:
            let when = day.map { isSpanish ? " el \($0)" : " on \($0)" } ?? ""
            return isSpanish ? "\(subject) murió\(when)" : "\(subject) died\(when)"
        case let status?:
            let word = isSpanish ? Self.spanishStates[status] ?? status : status.replacing("_", with: " ")
            let since = day.map { isSpanish ? " (desde el \($0))" : " (since \($0))" } ?? ""
            return "\(subject): \(word)\(since)"
        case nil: break
        }
        var rest = ["age": isSpanish ? "@ años" : "@ years old"].compactMap { name, form in member(name).map { form.replacing("@", with: $0) } }
        for name in ["breed", "job", "city"] { rest += member(name).map { [$0] } ?? [] }
        let detail = rest.isEmpty ? "" : " (\(rest.joined(separator: ", ")))"
        guard let name = member("name") else {
            let indefinite = noun.replacing("_", with: " ")
            return isSpanish
                ? "\(toUser ? "Tienes" : "Tiene"): \(indefinite)\(detail)" : "\(toUser ? "You have" : "They have"): \(indefinite)\(detail)"
        }
        return isSpanish ? "\(owner) \(noun) se llama \(name)\(detail)" : "\(owner) \(noun) is called \(name)\(detail)"
    }

    private func routine(isSpanish: Bool, toUser: Bool) -> String {
        let time = member("time").map { isSpanish ? " a las \($0)" : " at \($0)" } ?? ""
        let owner = isSpanish ? (toUser ? "Tu rutina" : "Su rutina") : (toUser ? "Your routine" : "Their routine")
        return "\(owner): \(member("activity") ?? words)\(time)"
    }

    private func event(isSpanish: Bool, toUser: Bool) -> String {
        let day = member("date").map { isSpanish ? " el \(DayWords.text($0, isSpanish: true))" : " on \(DayWords.text($0, isSpanish: false))" } ?? ""
        let time = member("time").map { isSpanish ? " a las \($0)" : " at \($0)" } ?? ""
        let owner = isSpanish ? (toUser ? "Tienes" : "Tiene") : (toUser ? "You have" : "They have")
        return "\(owner) \(member("what") ?? words)\(day)\(time)"
    }

    private func favorite(_ said: String, isSpanish: Bool, toUser: Bool) -> String {
        let thing = key.split(separator: ".").dropFirst().joined(separator: " ").replacing("_", with: " ")
        let owner = isSpanish ? (toUser ? "Tu" : "Su") : (toUser ? "Your" : "Their")
        return isSpanish
            ? "\(owner) \(Self.spanishThings[thing] ?? thing) favorito: \(said)" : "\(owner) favorite \(thing): \(said)"
    }
}
