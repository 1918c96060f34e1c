import LuminoraCore

/// Looks into a message for what a reading does not tell: whether it asks for a memory, what the character is, or for help.
struct MessageProbe: Sendable {
    /// The words without capitals, accents and punctuation.
    let words: [String]
    private let text: String
    private let isQuestion: Bool

    /// Takes a message apart.
    init(_ message: String, reading: MessageReading) {
        words = Self.words(message)
        text = " \(words.joined(separator: " ")) "
        isQuestion =
            message.contains("?") || message.contains("？") || reading.interactions.contains(.question)
            || words.first.map(Self.interrogatives.contains) ?? false
        let isAboutUser = Self.mentions(Self.general, in: text) && (text.hasSuffix(" mi ") || message.lowercased().contains("de mí"))
        asksForEverything = isAboutUser || Self.mentions(Self.generalEnglish, in: text)
    }

    /// Whether somebody may be in danger of harming themselves.
    var isCryForHelp: Bool { mentions(Self.cries) }

    /// Whether the character is asked if it is a person or a machine.
    var asksWhatItIs: Bool { isQuestion && mentions(Self.natures) && mentions([" eres ", " sos ", " es usted ", " are you ", " you re "]) }

    /// Whether the character is asked for its name.
    var asksForName: Bool { mentions([" te llamas ", " tu nombre ", " quien eres ", " your name ", " who are you "]) }

    /// Whether what is remembered of the user in general is asked for.
    let asksForEverything: Bool

    /// Whether something that the user told is asked for, whatever it is.
    var asksForMemory: Bool {
        if asksForEverything || mentions(Self.recalls) { return true }
        return isQuestion && (mentions(Self.recallsInQuestions) || !Set(words).isDisjoint(with: Self.firstPerson))
    }

    /// Whether the message asks for what this memory tells: a question that has one of its words.
    func asks(for memory: String) -> Bool {
        let own = Set(words.filter { $0.count >= 4 && !Self.interrogatives.contains($0) })
        return (isQuestion || asksForMemory) && !own.isDisjoint(with: Self.words(memory))
    }

    private func mentions(_ phrases: [String]) -> Bool { Self.mentions(phrases, in: text) }

    private static func mentions(_ phrases: [String], in text: String) -> Bool {
        phrases.contains { text.firstRange(of: $0) != nil }
    }

    private static func words(_ text: String) -> [String] {
        let plain = text.lowercased().map { accents[$0] ?? $0 }
        return plain.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    }

    private static let accents: [Character: Character] = ["á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u"]
    private static let interrogatives: Set<String> = [
        "como", "cual", "cuales", "cuando", "cuanto", "cuantos", "cuantas", "donde", "que", "quien", "quienes", "adonde", "how", "what", "when",
        "where", "which", "who", "whose", "why",
    ]
    // “de mí” is meant; “de mi perro” is another question.
    private static let general = [" sabes de mi ", " recuerdas de mi ", " acuerdas de mi ", " recordas de mi ", " acordas de mi "]
    private static let generalEnglish = [" know about me ", " remember about me ", " who am i "]
    private static let recalls = [
        " te acuerdas ", " recuerdas ", " te acordas ", " recordas ", " recuerdame ", " do you remember ", " remind me ",
    ]
    private static let recallsInQuestions = [
        " acuerdas ", " olvidaste ", " te conte ", " te dije ", " te hable ", " remember ", " recall ", " forget ", " forgot ", " told you ",
        " mentioned ",
    ]
    private static let firstPerson: Set<String> = [
        "mi", "mis", "mio", "mia", "nuestro", "nuestra", "llamo", "gusta", "gustan", "dedico", "vivo", "trabajo", "tengo", "estudio", "naci", "soy",
        "my", "mine", "our", "am",
    ]
    private static let natures = [
        " humano ", " humana ", " real ", " robot ", " bot ", " ia ", " inteligencia artificial ", " maquina ", " programa ", " una persona ",
        " human ", " ai ", " artificial intelligence ", " machine ", " program ", " a person ", " chatbot ",
    ]
    private static let cries = [
        " suicid", " matarme ", " quitarme la vida ", " quiero morir", " hacerme dano ", " hacerme daño ", " no quiero vivir ",
        " no quiero seguir viviendo ",
        " kill myself ", " end my life ", " want to die ", " hurt myself ", " harm myself ", " self harm ", " don t want to live ",
    ]
}
