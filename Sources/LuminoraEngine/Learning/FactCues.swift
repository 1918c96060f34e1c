import LuminoraCore

/// The words without which a message does not tell a certain fact, whatever else of it is there: “Hola Alicia” has a name in it, but
/// not the user's.
enum FactCues {
    /// Whether the message, or the question before it, has a word that tells facts of this stem.
    static func areIn(_ list: WordList, asked: WordList, stem: String, acquaintances: [ExtractionRequest.Acquaintance], value: JSONValue?) -> Bool {
        guard let cues = cues[stem] else { return true }
        if cues.isIn(list.words[...]) || cues.isIn(asked.words[...]) { return true }
        // Somebody whom the user has named before needs no further introduction.
        guard case .string(let name)? = value?["name"] else { return false }
        let slug = Slug.of(name)
        return acquaintances.contains { $0.key.hasPrefix(stem) && Slug.of($0.name) == slug }
    }

    private static let cues: [String: PhraseSet] = [
        "name": PhraseSet(
            words(
                """
                llamo llaman llamas llame llamarme nombre soy dicen dime presento presente yamo eres name names called call calls im this|is i|m i|am \
                me|llamo aqui escribe spelled spelt
                """
            )
        ),
        "nickname": PhraseSet(
            words("dicen dice llaman llamame llamas dime decime digan apodo apodaron conocen alias call calls nickname nicknamed known go|by")
        ),
        "age": PhraseSet(
            words(
                """
                ano anos anitos edad cumplo cumpli cumplir cumpliendo tengo tienes tenia yo years year yrs old age aged turn turned turning \
                birthday i|m im i|am
                """
            )
        ),
        "city": PhraseSet(
            words(
                """
                vivo vivimos vivir viviendo vive vives mude mudamos mudado mudar mudarme resido radico soy estoy estamos ciudad casa pueblo instale live \
                living lives moved move moving based home reside settled city town from in
                """
            )
        ),
        "likes": PhraseSet(
            words(
                """
                gusta gustan gusto gustas gustar encanta encantan encantado amo adoro fan fascina fascinan flipa flipan mola molan copa prefiero \
                disfruto favorito favorita favoritos favoritas apasiona pasion late loco loca chifla rico rica love loves loved like likes enjoy adore \
                prefer into fond crazy favorite favourite obsessed obsession keen huge best mejor mejores
                """
            )
        ),
        "pet": PhraseSet(
            FactCodes.species.codes.flatMap { FactCodes.species.words(for: $0) }
                + words("mascota mascotas pet pets animalito adopte adoptamos adopted")
        ),
        "friend": PhraseSet(
            ["friend", "colleague"].flatMap { FactCodes.relations.words(for: $0) }
                + words("amistad compa compas parce pana cuate panas carnal friendship roommate classmate compas mates buddies")
        ),
        "partner": PhraseSet(
            ["husband", "wife", "boyfriend", "girlfriend", "fiance", "partner", "ex"].flatMap { FactCodes.relations.words(for: $0) }
                + words("saliendo seeing dating casado casada married boda wedding estoy|con with enamorado enamorada")
        ),
    ]

    private static func words(_ text: String) -> [String] {
        text.split(separator: " ").map { String($0.map { $0 == "|" ? " " : $0 }) }
    }
}
