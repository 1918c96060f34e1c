import LuminoraCore

/// Puts a moment into words: title, summary and tags, in the language of the message.
struct MomentText {
    let moment: Moment
    let utterance: Utterance

    /// Whether summaries name the day: the judge must know such days as read from the message's words (`MomentText.date`).
    static let namesDays = false

    private var isSpanish: Bool { moment.language == .spanish }

    /// A title of a few words.
    var title: String {
        let words = MomentTitles.of(moment.kind, moment.language)
        guard let pattern = words.withSubject, let who else { return words.plain }
        let title = pattern.replacing("@", with: who)
        return title.count <= 80 ? title : words.plain
    }

    /// What happened, about the user in the third person, or in the user's own words.
    var summary: String {
        if let sentence, sentence.count <= 300 { return sentence + day + "." }
        let said = quote
        guard !said.isEmpty else { return title + "." }
        return isSpanish ? "Contó: «\(said)»." : "They said: “\(said)”."
    }

    /// Words to find it by.
    var tags: [String] {
        var tags = MomentTitles.tags(of: moment.kind, moment.language)
        if moment.who?.sort == .pet { tags.insert(isSpanish ? "mascota" : "pet", at: 0) }
        if moment.who?.sort == .kin { tags.insert(isSpanish ? "familia" : "family", at: 0) }
        return tags + moment.people.filter { !tags.contains($0) }
    }

    /// The part of the message to cite.
    var evidence: String { utterance.quote(moment.words) }

    /// The being in the title: the name, or "su perro".
    private var who: String? {
        guard let subject = moment.who else { return nil }
        if let name = subject.name { return name }
        return subject.isOwned ? owner(subject) + " " + subject.words : subject.words
    }

    private func owner(_ subject: Moment.Subject) -> String { isSpanish ? (subject.isPlural ? "sus" : "su") : "their" }

    /// "Su perro Max murió", for what can be said in so many words.
    private var sentence: String? {
        guard let subject = moment.who, let verbs = MomentTitles.verbs(of: moment.kind, moment.language) else { return nil }
        let whole = subject.isOwned ? owner(subject) + " " + subject.words : subject.words
        let verb = subject.isPlural ? verbs.many : verbs.one
        return whole.prefix(1).uppercased() + whole.dropFirst() + " " + verb
    }

    private var day: String {
        guard MomentText.namesDays, let day = moment.day else { return "" }
        return MomentText.date(day, moment.language)
    }

    /// " el 19 de mayo de 2026", " on May 19, 2026".
    static func date(_ day: Day, _ language: Language) -> String {
        let month = (language == .spanish ? MomentTitles.spanishMonths : MomentTitles.englishMonths)[(day.month - 1) % 12]
        return language == .spanish ? " el \(day.day) de \(month) de \(day.year)" : " on \(month) \(day.day), \(day.year)"
    }

    /// The user's own words on one line, without the marks that would end the quotation.
    private var quote: String {
        let said = utterance.quote(moment.words).filter { !"«»“”\"".contains($0) }
        let line = said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= 320 ? line : String(line.prefix(320)) + "…"
    }
}
