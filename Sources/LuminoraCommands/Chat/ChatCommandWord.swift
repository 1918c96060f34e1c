/// What can be typed in a conversation besides a message.
enum ChatCommandWord: String, CaseIterable {
    case mood, level, facts, prompt, why, new, retry, regenerate, undo, help

    /// Reads a command such as `/mood`; a message that begins with `/` and is no command is a message.
    init?(_ text: String) {
        guard text.hasPrefix("/") else { return nil }
        self.init(rawValue: String(text.dropFirst()).lowercased())
    }

    static func help(_ speech: Speech) -> String {
        let rows =
            allCases.map { ["/\($0.rawValue)", $0.summary(speech)] } + [
                ["/edit …", speech(es: "decir otra cosa en lugar de tu último mensaje", en: "say something else in place of your last message")]
            ]
            + [["/quit", speech(es: "salir (también Ctrl-D)", en: "leave (Ctrl-D too)")]]
        return Columns.lines(rows).joined(separator: "\n") + "\n"
            + speech(
                es: "Ctrl-C detiene la respuesta. Un mensaje que empieza por / se escribe con //.",
                en: "Ctrl-C stops the answer. Begin a message with // to send a /."
            )
    }

    private func summary(_ speech: Speech) -> String {
        switch self {
        case .mood: speech(es: "el ánimo de ahora", en: "the mood right now")
        case .level: speech(es: "la cercanía: nivel y puntos", en: "how close you are: level and points")
        case .prompt: speech(es: "lo que se le dice al modelo, por partes", en: "what the model is told, part by part")
        case .why: speech(es: "por qué la última respuesta fue así", en: "why the last answer came out as it did")
        case .new: speech(es: "empezar otra sesión", en: "begin another session")
        case .retry: speech(es: "pedir de nuevo la respuesta que faltó", en: "ask again for the answer that is missing")
        case .facts: speech(es: "lo que se sabe de ti", en: "what is known of you")
        case .regenerate: speech(es: "otra respuesta a tu último mensaje", en: "another answer to your last message")
        case .undo: speech(es: "retirar el último turno", en: "take the last turn back")
        case .help: speech(es: "esta ayuda", en: "this help")
        }
    }
}
