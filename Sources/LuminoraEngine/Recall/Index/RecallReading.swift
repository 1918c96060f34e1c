import LuminoraCore

/// What a query says, read once before the memories are looked at.
struct RecallReading: Sendable {
    /// A word that the query asks for.
    struct Term: Sendable {
        /// The word's stem.
        let stem: RecallTerm
        /// The word as it is, as names are kept.
        let whole: RecallTerm
        /// Whether the query has it as a name.
        let isName: Bool
        /// How much it counts.
        let weight: Float
        /// The word as the query has it, folded.
        let word: String
        /// Whether words that merely begin like it count too.
        let hasSiblings: Bool

        /// How well a term of a memory fits: 1 for the same word, less for another form.
        func fit(_ term: RecallTerm, sibling: Float) -> Float {
            if term == whole { return 1 }
            if term == stem { return isName ? Self.stemOfName : 1 }
            return hasSiblings && term.beginning == stem.beginning ? sibling : 0
        }

        /// What the stem counts for a name: "Carlos" at the start of a sentence is cut as words are, and so is "Carla".
        private static let stemOfName: Float = 0.7
    }

    /// The words that are asked for, each once, at most ``RecallReading/mostTerms``.
    private(set) var terms: [Term] = []
    /// The dates that are named.
    let dates: [DatePhrase]
    /// The numbers of the speakers who are named.
    private(set) var named: Set<UInt16> = []
    /// Whether the query asks when something was.
    let asksWhen: Bool
    /// Whether the query speaks of its speaker: "my dog", "mi perro".
    let saysI: Bool
    /// Whether the query speaks to the agent about itself: "did you", "tu perro".
    let saysYou: Bool

    /// The most words of a query that are looked for; the first ones count.
    static let mostTerms = 48
    /// The most bytes of a query that are read.
    static let mostBytes = 8192

    /// Reads a query.
    init(_ query: RecallQuery, speakers: [RecallSpeaker], weights: RecallWeights) {
        struct Found {
            let word: String
            let hash: UInt64
            let isName: Bool
            let isPlain: Bool
            let term: RecallTerm?
            let whole: RecallTerm
        }
        var found: [Found] = []
        var reader = RecallWords()
        var stem: [UInt8] = []
        let lexicon = RecallLexicon.standard
        let text =
            query.text.utf8.count <= Self.mostBytes ? query.text : String(decoding: query.text.utf8.prefix(Self.mostBytes), as: UTF8.self)
        reader.read(text) { word in
            let hash = RecallTerm.hash(word.bytes)
            let plain = RecallWords.Word(bytes: word.bytes, isName: false)
            // A name that is an empty word too, "Will", is looked for as a name only.
            let stemmed = RecallText.term(of: plain, lexicon.note(for: hash), &stem)
            let whole = RecallTerm(word.bytes)
            found.append(
                Found(
                    word: String(decoding: word.bytes, as: UTF8.self),
                    hash: hash,
                    isName: word.isName,
                    isPlain: word.bytes.allSatisfy { $0 > 0x39 } && stem.count >= RecallTerm.siblingLetters,
                    term: stemmed ?? (word.isName ? whole : nil),
                    whole: whole
                )
            )
        }
        let words = found.map(\.word)
        dates = DatePhrase.find(in: words, now: query.now)
        asksWhen = Self.asksWhen(words)
        saysI = words.contains { Self.firstPerson.contains($0) }
        saysYou = words.contains { Self.secondPerson.contains($0) }
        var taken: Set<RecallTerm> = []
        for (place, one) in found.enumerated() {
            var isSpeaker = false
            for (number, speaker) in speakers.enumerated() where speaker.words.contains(one.hash) {
                named.insert(UInt16(number + 1))
                isSpeaker = true
            }
            guard let term = one.term, terms.count < Self.mostTerms, !dates.contains(where: { $0.words.contains(place) }),
                taken.insert(term).inserted
            else { continue }
            terms.append(
                Term(
                    stem: term,
                    whole: one.whole,
                    isName: one.isName,
                    weight: isSpeaker ? weights.speakerName : 1,
                    word: one.word,
                    hasSiblings: one.isPlain && !one.isName && !isSpeaker
                )
            )
        }
    }

    private static func asksWhen(_ words: [String]) -> Bool {
        for (place, word) in words.enumerated() {
            let next = place + 1 < words.count ? words[place + 1] : ""
            switch word {
            case "when", "cuando": return true
            case "how" where next == "long": return true
            case "hace" where next == "cuanto", "cuanto" where next == "hace" || next == "tiempo": return true
            case "what" where times.contains(next), "which" where times.contains(next), "que" where times.contains(next): return true
            default: break
            }
        }
        return false
    }

    private static let times: Set<String> = [
        "day", "date", "month", "year", "week", "time", "dia", "fecha", "mes", "ano", "semana", "hora",
    ]
    private static let firstPerson: Set<String> = [
        "i", "me", "my", "mine", "myself", "yo", "mi", "mis", "mio", "mia", "mios", "mias", "conmigo",
    ]
    private static let secondPerson: Set<String> = ["you", "your", "yours", "yourself", "tu", "tus", "tuyo", "tuya", "contigo"]
}
