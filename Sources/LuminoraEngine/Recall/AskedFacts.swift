import LuminoraCore

/// Tells which facts a message touches, by its words: “¿Cómo me llamo?” touches `name`.
struct AskedFacts: Hashable, Sendable {
    /// The stems of the catalogue's keys, such as `name` and `pet`.
    let stems: Set<String>
    /// The message's words, folded, without those that say nothing.
    let words: Set<String>
    /// Whether the message asks about what has been.
    let asksAboutPast: Bool

    /// Looks at a message.
    init(_ text: String) {
        let all = Self.words(text)
        var stems: Set<String> = []
        for word in all {
            if let touched = Self.touched[word] { stems.formUnion(touched) }
        }
        self.stems = stems
        words = Set(all.filter { $0.count > 2 && !Self.empty.contains($0) })
        asksAboutPast = all.contains { word in Self.past.contains { word.hasPrefix($0) } }
    }

    /// The kinds of those facts.
    var kinds: [String] {
        Set(stems.compactMap { FactCatalogue.standard.entry(for: $0)?.kind.rawValue ?? FactCatalogue.standard.entry(for: "\($0).x")?.kind.rawValue })
            .sorted()
    }

    static func words(_ text: String) -> [String] {
        Slug.words(of: text)
    }

    private static let past = [
        "recuerd", "acuerd", "record", "acord", "olvid", "cuando", "conte", "dije", "hable", "remember", "recall", "forgot", "told", "when",
        "mentioned", "ayer", "yesterday", "ultima",
    ]

    private static let empty: Set<String> = [
        "que", "como", "cual", "cuando", "donde", "quien", "por", "para", "con", "los", "las", "una", "uno", "del", "mis", "tus", "sus", "ese",
        "esa", "eso", "este", "esta", "esto", "muy", "mas", "pero", "the", "and", "you", "for", "what", "when", "where", "who", "how", "did",
        "does", "was", "are", "were", "that", "this", "with", "about", "have", "has", "had", "tell", "told", "conte", "dije", "recuerdas",
        "acuerdas", "remember", "know", "sabes", "hola", "hello", "soy", "eres",
    ]

    private static let touched: [String: Set<String>] = {
        let lists: [(Set<String>, String)] = [
            (["name", "nickname"], "llamo llamas nombre apodo name called nickname quien who"),
            (["age", "birthday"], "edad anos age old cumpleanos cumplo birthday naci born"),
            (["city", "country", "origin"], "vivo vives ciudad pais live city country home casa barrio town moved mude"),
            (["origin", "nationality"], "origen naci from nacionalidad nationality vengo"),
            (["language"], "idioma idiomas hablo language languages speak"),
            (["job", "employer"], "trabajo trabajas trabaja profesion empleo oficio jefe work job boss company empresa dedico occupation"),
            (
                ["studies", "school", "grade"],
                "estudio estudias estudios escuela colegio universidad carrera clase study studies school university college"
            ),
            (["partner"], "novio novia pareja esposo esposa marido husband wife boyfriend girlfriend partner casado casada married"),
            (
                ["family"],
                "familia mama papa madre padre hermano hermana hermanos hijo hija hijos abuelo abuela tio tia primo prima family mother father mom dad brother sister son daughter kids grandmother grandfather uncle aunt cousin"
            ),
            (["friend"], "amigo amiga amigos amigas friend friends"),
            (["pet"], "mascota mascotas perro perra perrito gato gata gatito pet pets dog cat puppy kitten"),
            (
                ["likes", "dislikes", "favorite"],
                "gusta gustan gustos favorito favorita favoritos prefiero like likes love favorite favourite hate odio"
            ),
            (["diet", "allergy"], "como comer comida dieta cena eat food diet dinner vegetariano vegetarian"),
            (["hobby"], "hobby hobbies pasatiempo aficion tiempo libre toco juego play hobbys"),
            (["goal"], "meta metas sueno suenos objetivo plan planes goal goals dream dreams want quiero"),
            (
                ["allergy", "condition", "medication"],
                "alergia alergico alergica salud enfermedad medicina allergy allergic health illness medicine sick"
            ),
            (["event"], "examen cita reunion evento mañana exam appointment meeting event"),
            (["routine"], "rutina levanto despierto acuesto duermo hora routine wake sleep usually"),
        ]
        var table: [String: Set<String>] = [:]
        for (stems, words) in lists {
            for word in words.split(separator: " ") { table[Slug.of(String(word)), default: []].formUnion(stems) }
        }
        return table
    }()
}
