import LuminoraCore

/// The words for the kinds of moments.
enum MomentTitles {
    /// A title without and one with the being, which stands for "@".
    struct Title {
        var plain: String
        var withSubject: String?
    }

    /// The title of a kind.
    static func of(_ kind: MomentKind, _ language: Language) -> Title {
        let line = (language == .spanish ? spanish : english)[kind] ?? (language == .spanish ? "Un momento" : "A moment")
        let parts = line.split(separator: "|").map { String($0) }
        return Title(plain: parts.first ?? line, withSubject: parts.count > 1 ? parts[1] : nil)
    }

    /// The verb of a sentence about the being, for one and for many.
    static func verbs(of kind: MomentKind, _ language: Language) -> (one: String, many: String)? {
        switch (kind, language == .spanish) {
        case (.death, true): ("murió", "murieron")
        case (.death, false): ("died", "died")
        case (.lostPet, true): ("se perdió", "se perdieron")
        case (.lostPet, false): ("went missing", "went missing")
        case (.foundPet, true): ("apareció", "aparecieron")
        case (.foundPet, false): ("was found", "were found")
        case (.birth, true): ("nació", "nacieron")
        case (.birth, false): ("was born", "were born")
        default: nil
        }
    }

    /// The tags of a kind.
    static func tags(of kind: MomentKind, _ language: Language) -> [String] {
        guard let line = (language == .spanish ? spanishTags : englishTags)[kind] else { return [] }
        return line.split(separator: " ").map(String.init)
    }

    static let spanishMonths = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ]
    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    private static let spanish: [MomentKind: String] = [
        .death: "Una pérdida|Pérdida de @", .miscarriage: "Pérdida de un embarazo", .illness: "Un problema de salud|La salud de @",
        .ownIllness: "Un diagnóstico difícil", .accident: "Un accidente", .breakup: "Una ruptura|Ruptura con @", .divorce: "Un divorcio",
        .parentsDivorce: "El divorcio de sus padres", .dismissal: "Se quedó sin trabajo", .lostPet: "Una mascota perdida|@, en paradero desconocido",
        .crime: "Un mal trago", .rejection: "Un rechazo que duele", .failure: "Un resultado que duele", .foundPet: "Un reencuentro|Reencuentro con @",
        .recovery: "Buenas noticias de salud|Recuperación de @", .sadness: "Un momento de tristeza", .loneliness: "Un día de soledad",
        .fear: "Un momento de miedo", .despair: "Un momento muy difícil", .joy: "Un momento feliz", .birth: "Un nacimiento|Nacimiento de @",
        .pregnancy: "Un bebé en camino", .wedding: "Una boda", .engagement: "Un compromiso de boda", .anniversary: "Un aniversario",
        .birthday: "Su cumpleaños", .move: "Una mudanza", .retirement: "La jubilación", .adoption: "Una nueva mascota en casa",
        .firstTime: "Una primera vez", .firstDay: "Un primer día", .romance: "El comienzo de un amor", .graduation: "Una graduación",
        .exam: "Un examen superado", .job: "Un nuevo trabajo", .promotion: "Un ascenso", .win: "Una victoria", .admission: "Una admisión lograda",
        .purchase: "Una compra importante", .sobriety: "Un logro de constancia", .finish: "Una meta cumplida", .pride: "Un motivo de orgullo",
        .confession: "Una confesión", .bonding: "Un momento de cercanía", .quarrel: "Una pelea|Pelea con @",
    ]
    private static let english: [MomentKind: String] = [
        .death: "A loss|Loss of @", .miscarriage: "Loss of a pregnancy", .illness: "A health scare|The health of @",
        .ownIllness: "A hard diagnosis", .accident: "An accident", .breakup: "A breakup|Breakup with @", .divorce: "A divorce",
        .parentsDivorce: "The divorce of their parents", .dismissal: "The loss of a job", .lostPet: "A missing pet|Missing: @",
        .crime: "A bad shock", .rejection: "A painful rejection", .failure: "A painful result", .foundPet: "A reunion|Reunion with @",
        .recovery: "Good news on health|Recovery of @", .sadness: "A moment of sadness", .loneliness: "A lonely day", .fear: "A moment of fear",
        .despair: "A very hard moment", .joy: "A happy moment", .birth: "A birth|Birth of @", .pregnancy: "A baby on the way",
        .wedding: "A wedding", .engagement: "An engagement", .anniversary: "An anniversary", .birthday: "Their birthday", .move: "A move",
        .retirement: "Retirement", .adoption: "A new pet at home", .firstTime: "A first time", .firstDay: "A first day",
        .romance: "The start of a romance", .graduation: "A graduation", .exam: "An exam passed", .job: "A new job", .promotion: "A promotion",
        .win: "A victory", .admission: "An admission", .purchase: "A big purchase", .sobriety: "A milestone of sobriety",
        .finish: "A goal reached", .pride: "A proud moment", .confession: "A confession", .bonding: "A moment of closeness",
        .quarrel: "A quarrel|Quarrel with @",
    ]
    private static let spanishTags: [MomentKind: String] = [
        .death: "duelo", .miscarriage: "duelo embarazo", .illness: "salud", .ownIllness: "salud", .accident: "accidente", .breakup: "ruptura",
        .divorce: "divorcio", .parentsDivorce: "divorcio familia", .dismissal: "trabajo", .lostPet: "mascota", .crime: "robo", .rejection: "rechazo",
        .failure: "fracaso", .foundPet: "mascota", .recovery: "salud", .sadness: "tristeza", .loneliness: "soledad", .fear: "miedo",
        .despair: "angustia", .joy: "felicidad", .birth: "nacimiento familia", .pregnancy: "embarazo", .wedding: "boda", .engagement: "compromiso",
        .anniversary: "aniversario", .birthday: "cumpleaños", .move: "mudanza", .retirement: "jubilación", .adoption: "mascota adopción",
        .firstTime: "primera vez", .firstDay: "comienzo", .romance: "amor", .graduation: "graduación estudios", .exam: "examen", .job: "trabajo",
        .promotion: "trabajo ascenso", .win: "victoria", .admission: "admisión", .purchase: "casa", .sobriety: "logro", .finish: "logro",
        .pride: "orgullo", .confession: "confesión secreto", .bonding: "amistad", .quarrel: "pelea",
    ]
    private static let englishTags: [MomentKind: String] = [
        .death: "loss", .miscarriage: "loss pregnancy", .illness: "health", .ownIllness: "health", .accident: "accident", .breakup: "breakup",
        .divorce: "divorce", .parentsDivorce: "divorce family", .dismissal: "job", .lostPet: "pet", .crime: "crime", .rejection: "rejection",
        .failure: "failure", .foundPet: "pet", .recovery: "health", .sadness: "sadness", .loneliness: "loneliness", .fear: "fear",
        .despair: "distress", .joy: "happiness", .birth: "birth family", .pregnancy: "pregnancy", .wedding: "wedding", .engagement: "engagement",
        .anniversary: "anniversary", .birthday: "birthday", .move: "moving", .retirement: "retirement", .adoption: "pet adoption",
        .firstTime: "first", .firstDay: "beginning", .romance: "love", .graduation: "graduation school", .exam: "exam", .job: "job",
        .promotion: "job promotion", .win: "victory", .admission: "admission", .purchase: "home", .sobriety: "sobriety", .finish: "achievement",
        .pride: "pride", .confession: "confession secret", .bonding: "friendship", .quarrel: "quarrel",
    ]
}
