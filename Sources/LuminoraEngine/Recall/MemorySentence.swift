import LuminoraCore

/// Says a memory in a sentence with its age, for a prompt or for a character without a language model.
struct MemorySentence: Sendable {
    /// The language to say it in.
    let language: Language
    /// The time now.
    let now: Timestamp

    /// Something recalled as a note for the prompt.
    func note(_ recollection: Recollection) -> String {
        switch recollection.item {
        case .memory(let memory): note(memory)
        case .message(let message): note(message)
        }
    }

    /// Something recalled as it is told to the user.
    func told(_ recollection: Recollection) -> String {
        switch recollection.item {
        case .memory(let memory): told(memory)
        case .message(let message): told(message)
        }
    }

    private func note(_ message: Message) -> String {
        let ago = Elapsed.words(from: message.timestamp, to: now, language: language)
        let words = Self.clipped(message.content)
        if message.speaker == .user { return language == .spanish ? "(\(ago)) Dijo: «\(words)»" : "(\(ago)) They said: “\(words)”" }
        return language == .spanish ? "(\(ago)) Le respondiste: «\(words)»" : "(\(ago)) You answered: “\(words)”"
    }

    private func told(_ message: Message) -> String {
        let ago = Elapsed.words(from: message.timestamp, to: now, language: language)
        let words = Self.clipped(message.content)
        if message.speaker == .user { return language == .spanish ? "\(ago) me dijiste: «\(words)»" : "\(ago) you said: “\(words)”" }
        return language == .spanish ? "\(ago) te dije: «\(words)»" : "\(ago) I said: “\(words)”"
    }

    /// The beginning of a long message, to the end of a word.
    private static func clipped(_ text: String) -> String {
        guard text.count > longest else { return text }
        let start = text.prefix(longest)
        return (start.lastIndex { $0.isWhitespace }.map { start[..<$0] } ?? start) + "…"
    }

    /// The most characters of a message that are told again.
    private static let longest = 300

    /// The memory as a note about the user, dated: “Se llama Carlos”, “(hace 2 semanas) Pérdida de Max: …”.
    func note(_ memory: Memory) -> String {
        guard memory.type == .episodic else { return fact(memory, toUser: false) }
        let told = [memory.title, memory.summary ?? memory.content].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
        return "(\(Elapsed.words(from: memory.occurredAt, to: now, language: language))) \(told)"
    }

    /// The memory as it is told to the user, with when they told it: “Te llamas Carlos”, “Hace 2 semanas me contaste: «…»”.
    func told(_ memory: Memory) -> String {
        guard memory.type == .episodic else { return fact(memory, toUser: true) }
        let ago = Elapsed.words(from: memory.validFrom, to: now, language: language)
        return language == .spanish
            ? "\(ago) me contaste: «\(memory.content)»" : "\(ago) you told me: “\(memory.content)”"
    }

    private func fact(_ memory: Memory, toUser: Bool) -> String {
        guard let key = memory.key else { return memory.content }
        return FactSentence(key: key, value: memory.value ?? .string(memory.content)).text(in: language, toUser: toUser)
    }
}
