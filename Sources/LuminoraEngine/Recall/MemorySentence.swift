import LuminoraCore

/// Says a memory in a sentence with its age, for a prompt or for a character without a language model.
struct MemorySentence: Sendable {
    /// The language to say it in.
    let language: Language
    /// The time now.
    let now: Timestamp

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
