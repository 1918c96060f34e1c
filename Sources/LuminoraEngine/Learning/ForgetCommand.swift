import LuminoraCore

/// Tells a message by which the user wants the message before it forgotten: “olvida eso”, “forget that”.
enum ForgetCommand {
    /// Whether the message asks for that, and for nothing else.
    static func matches(_ text: String) -> Bool {
        guard text.utf8.count <= 100 else { return false }
        let words = Slug.words(of: text).filter { !polite.contains($0) }
        return commands.contains(words.joined(separator: " "))
    }

    private static let polite: Set<String> = [
        "por", "favor", "please", "porfa", "oye", "hey", "mejor", "just", "te", "lo", "pido", "ok", "bueno", "can", "you",
    ]

    // Without the polite words. “Forget it” and “olvídalo” are left out: they mean that something does not matter.
    private static let commands: Set<String> = [
        "olvida eso", "olvidate de eso", "olvida esto", "olvide eso", "olvida que dije", "olvida que acabo de decir", "olvida que acabo de contar",
        "olvida ultimo", "olvida ultimo que dije", "olvida que conte", "olvidate de que dije", "borra eso", "borra que dije", "no recuerdes eso",
        "no guardes eso", "forget that", "forget this", "forget what i said", "forget what i told", "forget i said that", "forget that i said that",
        "forget last thing i said", "forget the last thing i said", "delete that", "erase that", "don t remember that", "do not remember that",
        "unlearn that", "forget about that", "forget what i told you",
    ]
}
