import LuminoraCore

/// Plain sentences for what a template has no lines for, in the character's language where that is Spanish or English.
struct Phrasebook: Sendable {
    /// What there is to say.
    enum Occasion: Hashable, Sendable, CaseIterable {
        case apology, farewell, gratitude, greeting, insult, joy, listening, question, thanks, trouble
    }

    private let isSpanish: Bool

    /// Makes the phrasebook of a language; all but Spanish are answered in English.
    init(_ language: Language?) {
        isSpanish = language == .spanish
    }

    /// A plain sentence; the greeting and the invitation to go on have the character's name in them.
    func sentence(_ occasion: Occasion, name: String?) -> String {
        switch occasion {
        case .apology: isSpanish ? "No te preocupes, está bien." : "Don't worry, it's all right."
        case .farewell: isSpanish ? "Hasta pronto. Cuídate." : "See you soon. Take care."
        case .gratitude: isSpanish ? "De nada." : "You're welcome."
        case .greeting: isSpanish ? "Hola\(introduction(name)). ¿Cómo estás?" : "Hello\(introduction(name)). How are you?"
        case .insult: isSpanish ? "Prefiero que hablemos con calma. ¿Qué pasó?" : "I'd rather we talked calmly. What happened?"
        case .joy: isSpanish ? "¡Qué bien! Cuéntame más." : "How nice! Tell me more."
        case .listening: isSpanish ? "Te escucho. Cuéntame más." : "I'm listening. Tell me more."
        case .question: isSpanish ? "No lo sé con certeza. ¿Tú qué piensas?" : "I don't know for sure. What do you think?"
        case .thanks: isSpanish ? "Gracias, de verdad." : "Thank you, truly."
        case .trouble: isSpanish ? "Lo siento. Te escucho, sin prisa." : "I'm sorry. I'm listening, there's no hurry."
        }
    }

    /// Opens a memory.
    var recall: String { isSpanish ? "Me acuerdo." : "I remember." }

    /// Says that the user was away.
    func away(_ silence: Duration) -> String {
        let days = Int(silence.components.seconds / 86_400)
        return switch days {
        case ..<2: isSpanish ? "No hablábamos desde ayer." : "We last talked yesterday."
        case ..<14: isSpanish ? "Hacía \(days) días que no hablábamos." : "It's been \(days) days since we talked."
        case ..<60: isSpanish ? "Hacía \(days / 7) semanas que no hablábamos." : "It's been \(days / 7) weeks since we talked."
        case ..<730: isSpanish ? "Hacía \(days / 30) meses que no hablábamos." : "It's been \(days / 30) months since we talked."
        default: isSpanish ? "Hacía \(days / 365) años que no hablábamos." : "It's been \(days / 365) years since we talked."
        }
    }

    /// Says what the character is called.
    func introduces(_ name: String) -> String { isSpanish ? "Soy \(name)." : "I'm \(name)." }

    /// Says what the character is, to whoever asks in earnest.
    func nature(_ name: String) -> String {
        isSpanish
            ? "No soy una persona: soy \(name), un personaje creado para conversar."
            : "I'm not a person: I'm \(name), a character made for conversation."
    }

    /// Answers somebody who may be in danger, where no line in character would do.
    var help: String {
        isSpanish
            ? "Siento mucho que estés pasando por esto. Por favor, habla ahora con alguien de confianza o llama a la línea de emergencias de tu país."
            : "I'm so sorry you are going through this. Please talk to someone you trust right now, or call your country's emergency line."
    }

    private func introduction(_ name: String?) -> String {
        guard let name, !name.isEmpty else { return "" }
        return isSpanish ? ", soy \(name)" : ", I'm \(name)"
    }
}
