/// What a capture takes.
enum CaptureType: Hashable, Sendable {
    /// A name of one to four words in capitals, or one word of any case: `{x:name}`, for places where nothing else can stand.
    case name
    /// A name in capitals: `{x:proper}`.
    case proper
    /// Several names in capitals: `{x:propers}`.
    case propers
    /// The title of a work, or a noun phrase: `{x:title}`.
    case title
    /// A noun phrase that begins with a word of a class: `{x:<job>+}`.
    case headed(Int)
    /// A noun phrase cut off after its last word of a class, as English nouns stand last: `{x:+<job>}`.
    case tailed(Int)
    /// The same with its prepositions, as for a verb: `{x:<lifeverb>+v}`.
    case headedVerb(Int)
    /// The number of a card: `{x:digits}`.
    case digits
    /// A word of a class with a name: "colegio San Agustín", `{x:<school>!}`.
    case institution(Int)
    /// A being without a determiner: "novio", `{who:bare}`.
    case bare
    /// Several names: "Ana, Luis y Eva", `{x:names}`.
    case names
    /// A place: `{x:place}`.
    case place
    /// A number in figures or words: `{x:number}`.
    case number
    /// A date: `{x:date}`.
    case date
    /// A time of day: `{x:time}`.
    case time
    /// A noun phrase without its article, or an infinitive with what belongs to it: `{x:noun}`.
    case noun
    /// Several of them: "el café, el té y leer", `{x:nouns}`.
    case nouns
    /// A phrase that begins with a verb, with its prepositions: `{x:verb}`.
    case verb
    /// One word: `{x:word}`.
    case word
    /// Several names of languages: `{x:languages}`.
    case languages
    /// A being of the user's: "mi perro Max", "Max" if known: `{who:mine}`.
    case mine
    /// A being that is introduced: "un perro", "dos hermanas": `{who:some}`.
    case some
    /// One word of a class: `{x:<pet>}`.
    case oneOf(Int)

    init(_ name: Substring, spanish: Bool, vocabulary: inout Vocabulary) {
        self =
            switch name {
            case "name": .name
            case "proper": .proper
            case "names": .names
            case "propers": .propers
            case "title": .title
            case "digits": .digits
            case "bare": .bare
            case "place": .place
            case "number": .number
            case "date": .date
            case "time": .time
            case "nouns": .nouns
            case "verb": .verb
            case "word": .word
            case "languages": .languages
            case "mine": .mine
            case "some": .some
            case _ where name.hasPrefix("+<"): .tailed(vocabulary.wordClass(of: name.dropFirst(), spanish: spanish))
            default:
                name.hasSuffix(">!")
                    ? .institution(vocabulary.wordClass(of: name.dropLast(), spanish: spanish))
                    : name.hasSuffix(">+v")
                        ? .headedVerb(vocabulary.wordClass(of: name.dropLast(2), spanish: spanish))
                        : name.hasSuffix(">+")
                            ? .headed(vocabulary.wordClass(of: name.dropLast(), spanish: spanish))
                            : name.hasPrefix("<") ? .oneOf(vocabulary.wordClass(of: name, spanish: spanish)) : .noun
            }
    }
}

/// What a capture took.
struct Capture: Sendable {
    var name: String
    /// The words taken.
    var range: Range<Int>
    /// What was said, as the user spelled it.
    var text = ""
    /// The code that the tables give the word.
    var code: String?
    /// The number.
    var number: Int?
    /// The date.
    var date: DateSpan?
    /// The time, `07:00`.
    var time: String?
    /// The elements of a list.
    var elements: [Capture] = []
    /// The people or pets.
    var mention: Mention?
}
