import LuminoraCore

/// Tells words that hold a secret: a password, a PIN, the number of a card.
enum SecretScreen {
    /// Whether the words hold a secret.
    static func isSecret(_ text: String) -> Bool {
        if hasCardNumber(text) { return true }
        let words = Slug.words(of: text)
        for (index, word) in words.enumerated() where names.contains(word) {
            // “My password is …” and “la clave del wifi es …” tell one; “I forgot my password” does not.
            let rest = words[(index + 1)...].prefix(6)
            if let verb = rest.firstIndex(where: { tells.contains($0) }), words.index(after: verb) < words.endIndex { return true }
            if let next = rest.first, next.contains(where: \.isNumber) { return true }
        }
        return false
    }

    private static let names: Set<String> = [
        "contrasena", "password", "clave", "pin", "cvv", "cvc", "passcode", "token", "apikey", "secret", "passwd", "pwd", "tarjeta", "card",
    ]
    private static let tells: Set<String> = ["es", "is", "son", "are", "era", "was"]
    private static let cardLengths = 13...19

    /// A run of 13 to 19 digits, with spaces or hyphens, whose check digit is right (ISO/IEC 7812, Luhn).
    private static func hasCardNumber(_ text: String) -> Bool {
        var digits: [Int] = []
        for scalar in text.unicodeScalars {
            if let digit = Int(String(scalar)), scalar.isASCII {
                digits.append(digit)
            } else if scalar != " ", scalar != "-" {
                if isCard(digits) { return true }
                digits = []
            }
        }
        return isCard(digits)
    }

    private static func isCard(_ digits: [Int]) -> Bool {
        guard cardLengths.contains(digits.count) else { return false }
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let doubled = place.isMultiple(of: 2) ? digit : digit * 2
            sum += doubled > 9 ? doubled - 9 : doubled
        }
        return sum.isMultiple(of: 10)
    }
}

/// Tells what private matter a moment is about, by its words.
enum PrivateMatters {
    /// The private matter that the words are about; `nil` if none.
    static func sensitivity(of text: String) -> FactCatalogue.Sensitivity? {
        let words = Slug.words(of: text)
        return tables.first { table in words.contains { word in table.stems.contains { word.hasPrefix($0) } } }?.sensitivity
    }

    private static let tables: [(sensitivity: FactCatalogue.Sensitivity, stems: [String])] = [
        (.sexuality, ["homosexual", "bisexual", "lesbian", "gay", "transg", "asexual", "heterosexual", "pansexual", "trans"]),
        (
            .beliefs,
            [
                "catolic", "cristian", "musulm", "judi", "budist", "hindu", "ateo", "atea", "agnostic", "evangelic", "mormon", "catholic",
                "christian", "muslim", "jewish", "buddhist", "atheist", "socialista", "comunista", "republican", "democrat",
            ]
        ),
        (
            .health,
            [
                "cancer", "depresion", "depression", "ansiedad", "anxiety", "diabet", "epilep", "vih", "hiv", "diagnos", "alergi", "allerg",
                "quimioterapia", "chemotherapy", "suicid", "autis", "tumor",
            ]
        ),
    ]
}
