/// Turns of phrase that tell a program what to store or how to behave, in place of telling something of oneself.
enum InjectionPhrases {
    /// Whether the sentence of the quote, or the one before it, has one.
    static func areIn(_ place: JudgeBench.Place) -> Bool {
        let words = place.list.words
        guard let first = place.words.first, let last = place.words.last else { return false }
        let sentences = words[first].sentence - 1...words[last].sentence
        let start = words[..<first].lastIndex { !sentences.contains($0.sentence) }.map { $0 + 1 } ?? 0
        let end = words[last...].firstIndex { !sentences.contains($0.sentence) } ?? words.count
        return phrases.isIn(words[start..<end])
    }

    private static let phrases = PhraseSet([
        "ignore previous", "ignore all", "ignore the above", "ignore your", "disregard", "previous instructions", "your instructions",
        "system prompt", "system message", "store a fact", "store the fact", "store this", "save a fact", "save this fact", "add a fact",
        "record that the user", "remember that the user", "the user is admin", "user is admin", "developer mode", "jailbreak",
        "from now on you", "you must now", "you are now", "extractor", "json", "assert", "supersede", "confidence",
        "ignora las", "ignora todo", "ignora tus", "ignora lo anterior", "olvida las instrucciones", "olvida tus instrucciones",
        "tus instrucciones", "instrucciones anteriores", "mensaje del sistema", "guarda el hecho", "guarda un hecho", "guarda como hecho",
        "almacena", "registra que el usuario", "recuerda que el usuario", "el usuario es admin", "modo desarrollador",
        "a partir de ahora eres", "a partir de ahora debes", "desde ahora eres", "extractor",
    ])
}
