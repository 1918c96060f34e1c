/// The language in which the program speaks to the person at the terminal.
enum Speech: String, Sendable {
    case spanish = "es"
    case english = "en"

    /// Spanish for Spanish locales, English for all others.
    init(locale: String) {
        self = locale.hasPrefix("es") ? .spanish : .english
    }

    /// The one of two texts that is in this language.
    func callAsFunction(es spanish: String, en english: String) -> String {
        self == .spanish ? spanish : english
    }
}
