import LuminoraCore

/// Tells whose a fact is and whether it is denied or only wished for, by the words before its value.
struct ClauseFrames {
    let list: WordList
    /// The position of the value's last word.
    let value: Int
    /// The words that the evidence quotes.
    let quote: Range<Int>
    /// The stem of the fact's key.
    let stem: String

    private var words: [WordList.Word] { list.words }
    private var isSpanish: Bool { FunctionWords.isForeign(words, to: .english) }

    /// The words of the value's sentence before it.
    private var before: Range<Int> {
        let sentence = words[value].sentence
        let first = words[..<value].lastIndex { $0.sentence != sentence }.map { $0 + 1 } ?? 0
        return first..<value
    }

    /// Whether the fact is somebody else's than the user's.
    var isAnothers: Bool {
        let markers = before.compactMap(marker) + (marker(value).map { [$0] } ?? [])
        if Self.relationStems.contains(stem) { return !markers.contains(.user) && markers.contains(.another) }
        if let last = markers.last { return last == .another }
        // “Lima is where I live”: the user may come after.
        let sentence = words[value].sentence
        let later = (value..<max(quote.upperBound, value + 1)).filter { words[$0].sentence == sentence }.compactMap(marker)
        return later.first == .another
    }

    /// Whether the clause denies the value: “no me gusta el sushi”.
    var isDenied: Bool {
        let clause = words[value].clause
        return before.contains { index in
            guard words[index].clause == clause else { return false }
            let word = words[index].plain
            let next = index + 1 < words.count ? words[index + 1].plain : ""
            if Self.past.contains(word) || word == "used" && next == "to" { return Self.stateStems.contains(stem) }
            guard Self.negations.contains(word) || isContracted(index) else { return false }
            if word == "no", Self.afterInterjection.contains(next) { return false }
            // What one cannot have is what one is allergic to.
            if stem == "allergy", next == "puedo" || word == "t" && index > 0 && words[index - 1].plain == "can" { return false }
            return !Self.notReallyNegated.contains(next)
        }
    }

    /// Whether the value is only wished for or planned: “I want to live in Rome”.
    var isWished: Bool {
        guard Self.stateStems.contains(stem) || Self.relationStems.contains(stem) else { return false }
        let clause = words[value].clause
        for index in before.reversed() {
            guard words[index].clause == clause else { return false }
            if Self.states.contains(words[index].plain), index == 0 || words[index - 1].plain != "to" { return false }
            if Self.wishes.contains(words[index].plain) { return true }
        }
        return false
    }

    /// Whether the sentence says that something is not liked.
    var hasDislike: Bool {
        let sentence = words[value].sentence
        return words.indices.contains { index in
            words[index].sentence == sentence
                && (Self.dislikes.contains(words[index].plain) || Self.negations.contains(words[index].plain) || isContracted(index))
        }
    }

    /// Whether the value's clause has a word of dislike.
    var hasWordOfDislike: Bool {
        let clause = words[value].clause
        return before.contains { words[$0].clause == clause && Self.dislikes.contains(words[$0].plain) }
    }

    private func isContracted(_ index: Int) -> Bool {
        words[index].plain == "t" && index > 0 && words[index - 1].plain.hasSuffix("n")
    }

    private enum Marker {
        case user, another
    }

    private func marker(_ index: Int) -> Marker? {
        let word = words[index].plain
        let next = index + 1 < words.count ? words[index + 1].plain : ""
        if Self.possessives.contains(word), let owner = owner(of: index) { return owner }
        if Self.user.contains(word) || word.utf8.count > 4 && word.hasSuffix("mos") { return .user }
        switch word {
        case "el": return words[index].hasAccent ? .another : nil
        case "se": return next == "llama" && (stem == "name" || stem == "nickname") ? .another : nil
        case "le": return next.hasPrefix("gusta") || next.hasPrefix("encanta") ? .another : nil
        // “he sido” is Spanish, and “has to be” says nothing of anybody.
        case "he", "has": return isSpanish || next == "to" || Self.relationStems.contains(stem) && word == "he" ? nil : .another
        default: break
        }
        if Self.pronouns.contains(word) { return Self.relationStems.contains(stem) ? nil : .another }
        return Self.others.contains(word) ? .another : nil
    }

    /// “mi hermana” is another person, unless she is what the fact is about or only mentioned: “vivo con mi hermana”.
    private func owner(of index: Int) -> Marker? {
        for next in words[min(index + 1, words.count)..<min(index + 3, words.count)] {
            guard let relation = FactCodes.relations.code(for: next.plain) ?? FactCodes.species.code(for: next.plain) else { continue }
            if isSubject(relation) { return .user }
            return index > 0 && Self.prepositions.contains(words[index - 1].plain) ? nil : .another
        }
        return .user
    }

    private func isSubject(_ relation: String) -> Bool {
        switch stem {
        case "pet": FactCodes.species.contains(relation)
        case "friend": Self.friends.contains(relation)
        case "partner": Self.partners.contains(relation)
        case "family": !FactCodes.species.contains(relation) && !Self.friends.contains(relation)
        default: false
        }
    }

    private static let friends: Set<String> = ["friend", "colleague"]
    private static let partners: Set<String> = ["husband", "wife", "boyfriend", "girlfriend", "fiance", "partner", "ex"]
    /// Facts about somebody else, or that need not have the user as subject.
    static let relationStems: Set<String> = ["partner", "family", "friend", "pet", "event", "routine"]
    /// Facts that are so now, which a wish or a past does not make.
    private static let stateStems: Set<String> = [
        "age", "city", "country", "origin", "nationality", "marital_status", "job", "employer", "studies", "school", "grade", "language",
    ]
    private static let possessives: Set<String> = ["mi", "mis", "my", "our", "nuestro", "nuestra"]
    private static let user: Set<String> = [
        "yo", "me", "mio", "mia", "conmigo", "soy", "estoy", "tengo", "vivo", "trabajo", "estudio", "naci", "llamo", "cumplo", "hablo", "quiero",
        "odio", "amo", "adoro", "prefiero", "toco", "juego", "hago", "voy", "vengo", "cumpli", "nos", "tomo", "uso", "sufro", "padezco", "como", "i",
        "im", "ive", "mine", "we", "us",
    ]
    /// Words for somebody else, who may be the very one that a fact about a friend or a pet is about.
    private static let pronouns: Set<String> = ["ella", "ellos", "ellas", "su", "sus", "she", "they", "his", "her", "their"]
    private static let others: Set<String> = [
        "tiene", "tienen", "vive", "viven", "trabaja", "estudia", "nacio", "lives", "works", "studies", "likes", "loves", "hates",
    ]
    private static let afterInterjection: Set<String> = ["no", "i", "im", "my", "we"]
    private static let prepositions: Set<String> = [
        "con", "a", "de", "para", "por", "sin", "with", "to", "for", "from", "of", "by", "at", "like", "como", "than", "que",
    ]
    private static let negations: Set<String> = [
        "no", "nunca", "jamas", "tampoco", "ni", "not", "never", "neither", "nor", "without", "dont", "didnt", "isnt", "arent", "cant", "wasnt",
        "aint",
    ]
    private static let notReallyNegated: Set<String> = ["solo", "solamente", "only", "just", "sabes", "imaginas", "veas", "mientas", "doubt", "lie"]
    private static let dislikes: Set<String> = [
        "odio", "detesto", "aborrezco", "asco", "asquea", "aburre", "aburren", "molesta", "molestan", "disgusta", "soporto", "horrible", "feo",
        "peor",
        "hate", "dislike", "detest", "loathe", "gross", "disgusting", "worst", "boring", "stand", "yuck", "ew", "annoying", "despise",
    ]
    private static let past: Set<String> = [
        "antes", "solia", "vivia", "trabajaba", "estudiaba", "deje", "renuncie", "quit", "stopped", "formerly", "left",
    ]
    private static let states: Set<String> = [
        "soy", "vivo", "trabajo", "estudio", "tengo", "estoy", "es", "am", "live", "work", "study", "have", "is", "m", "llama", "llamo", "ve",
        "moved",
    ]
    private static let wishes: Set<String> = [
        "quiero", "quisiera", "gustaria", "encantaria", "ojala", "deseo", "espero", "planeo", "sueno", "want", "wanna", "wish", "hope", "gonna",
        "would", "d", "plan", "planning", "dream", "dreaming", "could",
    ]
}
