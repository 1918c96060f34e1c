import LuminoraCore

extension FactSentence {
    /// The catalogue's codes for people and animals, in Spanish.
    static let spanishNouns: [String: String] = [
        "mother": "madre", "father": "padre", "brother": "hermano", "sister": "hermana", "son": "hijo", "daughter": "hija",
        "grandmother": "abuela", "grandfather": "abuelo", "uncle": "tío", "aunt": "tía", "cousin": "primo", "nephew": "sobrino",
        "niece": "sobrina", "stepmother": "madrastra", "stepfather": "padrastro", "mother_in_law": "suegra", "father_in_law": "suegro",
        "brother_in_law": "cuñado", "sister_in_law": "cuñada", "grandson": "nieto", "granddaughter": "nieta", "godmother": "madrina",
        "godfather": "padrino", "husband": "esposo", "wife": "esposa", "boyfriend": "novio", "girlfriend": "novia", "partner": "pareja",
        "fiance": "prometido", "friend": "amistad", "dog": "perro", "cat": "gato", "bird": "pájaro", "fish": "pez", "hamster": "hámster",
        "rabbit": "conejo", "turtle": "tortuga", "horse": "caballo", "parrot": "loro", "guinea_pig": "cuy", "snake": "serpiente",
        "lizard": "lagartija", "mouse": "ratón", "chicken": "gallina", "duck": "pato", "pig": "cerdo", "cow": "vaca", "pet": "mascota",
        "ferret": "hurón", "iguana": "iguana", "frog": "rana", "spider": "araña", "canary": "canario", "family": "familiar",
    ]

    /// The catalogue's codes for how somebody is, in Spanish.
    static let spanishStates: [String: String] = [
        "lost": "se perdió", "sick": "con mala salud", "found": "apareció", "married": "se casó", "pregnant": "espera un bebé", "born": "nació",
        "divorced": "se divorció", "separated": "separados", "missing": "no aparece", "injured": "con una herida", "adopted": "en adopción",
    ]

    /// The catalogue's favourite things, in Spanish.
    static let spanishThings: [String: String] = [
        "color": "color", "food": "plato", "movie": "película", "book": "libro", "song": "canción", "artist": "artista", "animal": "animal",
        "game": "juego", "sport": "deporte", "team": "equipo", "drink": "bebida", "season": "estación", "subject": "materia",
        "number": "número", "place": "lugar", "show": "serie", "day": "día", "dessert": "postre", "flower": "flor", "toy": "juguete",
        "character": "personaje", "dinosaur": "dinosaurio",
    ]
}

/// Says dates the way people do.
enum DayWords {
    /// `1990-03-14` as “14 de marzo de 1990” or “March 14, 1990”; `--03-14` without the year; anything else as it is.
    static func text(_ date: String, isSpanish: Bool) -> String {
        let isYearless = date.hasPrefix("--")
        let parts = (isYearless ? date.dropFirst(2) : date[...]).split(separator: "-").compactMap { Int($0) }
        let numbers = isYearless ? [0] + parts : parts
        guard numbers.count == 3, (1...12).contains(numbers[1]), (1...31).contains(numbers[2]) else { return date }
        let month = (isSpanish ? spanishMonths : englishMonths)[numbers[1] - 1]
        if isSpanish { return "\(numbers[2]) de \(month)" + (isYearless ? "" : " de \(numbers[0])") }
        return "\(month) \(numbers[2])" + (isYearless ? "" : ", \(numbers[0])")
    }

    private static let spanishMonths = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
}
