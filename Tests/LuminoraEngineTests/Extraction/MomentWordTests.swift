import LuminoraCore
import Testing

@testable import LuminoraEngine

@Suite("Dates, times and numbers in words")
struct MomentWordTests {
    /// Wednesday.
    private let today = Day(Timestamp("2026-05-20T23:59:00Z") ?? Timestamp(milliseconds: 0))

    private func words(_ text: String) -> ArraySlice<SpokenWord> { LuminoraEngine.Utterance(text).words[...] }

    @Test(
        "Spanish dates, backwards and forwards",
        arguments: [
            ("hoy", "2026-05-20", "2026-05-20"), ("ayer", "2026-05-19", "2026-05-19"), ("anteayer", "2026-05-18", "2026-05-18"),
            ("pasado mañana", "2026-05-22", "2026-05-22"), ("hace dos semanas", "2026-05-06", "2026-05-06"),
            ("hace un mes", "2026-04-20", "2026-04-20"),
            ("el lunes", "2026-05-18", "2026-05-25"), ("el viernes", "2026-05-15", "2026-05-22"), ("el miércoles", "2026-05-13", "2026-05-27"),
            ("el lunes pasado", "2026-05-18", "2026-05-18"), ("el viernes que viene", "2026-05-22", "2026-05-22"), ("en 2019", "2019", "2019"),
            ("14 de marzo de 1990", "1990-03-14", "1990-03-14"), ("el 3 de junio", "2025-06-03", "2026-06-03"), ("14/3", "2026-03-14", "2027-03-14"),
            ("desde enero", "2026-01", "2027-01"), ("el año pasado", "2025", "2025"), ("la semana que viene", "2026-05-27", "2026-05-27"),
            ("esta mañana", "2026-05-20", "2026-05-20"), ("29 de febrero", "2024-02-29", "2028-02-29"),
            ("7 de septiembre del 95", "1995-09-07", "1995-09-07"),
            ("dentro de tres días", "2026-05-23", "2026-05-23"), ("el primero de enero", "2026-01-01", "2027-01-01"),
        ]
    )
    func spanishDates(_ text: String, _ past: String, _ future: String) {
        let span = DateWords.spanish(words(text), today)
        #expect(span?.past.text == past)
        #expect(span?.future.text == future)
    }

    @Test(
        "English dates, backwards and forwards",
        arguments: [
            ("today", "2026-05-20", "2026-05-20"), ("yesterday", "2026-05-19", "2026-05-19"), ("two weeks ago", "2026-05-06", "2026-05-06"),
            ("last Monday", "2026-05-18", "2026-05-18"), ("on Friday", "2026-05-15", "2026-05-22"), ("March 14th", "2026-03-14", "2027-03-14"),
            ("3/14", "2026-03-14", "2027-03-14"), ("in 2019", "2019", "2019"), ("the day before yesterday", "2026-05-18", "2026-05-18"),
            ("next week", "2026-05-27", "2026-05-27"), ("March 14, 1990", "1990-03-14", "1990-03-14"), ("last year", "2025", "2025"),
        ]
    )
    func englishDates(_ text: String, _ past: String, _ future: String) {
        let span = DateWords.english(words(text), today)
        #expect(span?.past.text == past)
        #expect(span?.future.text == future)
    }

    @Test(
        "What is no date",
        arguments: [
            "el perro", "los lunes", "hace poco", "treinta y uno", "32 de enero", "30/2", "30 de febrero", "3.5", "Abril", "en casa", "la semana",
        ]
    )
    func noSpanishDate(_ text: String) {
        #expect(DateWords.spanish(words(text), today) == nil)
    }

    @Test(
        "Spanish times",
        arguments: [
            ("a las siete", "07:00"), ("a las siete y media de la mañana", "07:30"), ("a las 7:30", "07:30"), ("a las 8 de la noche", "20:00"),
            ("a la una", "01:00"), ("a las ocho menos cuarto", "07:45"), ("a las 10 pm", "22:00"), ("al mediodía", "12:00"),
            ("a medianoche", "00:00"),
            ("a las seis y veinte", "06:20"), ("a las 12 de la noche", "00:00"), ("a las 19 hs", "19:00"), ("a las 6am", "06:00"),
        ]
    )
    func spanishTimes(_ text: String, _ time: String) {
        #expect(TimeWords.spanish(words(text))?.text == time)
    }

    @Test(
        "English times",
        arguments: [
            ("at seven", "07:00"), ("half past six", "06:30"), ("10pm", "22:00"), ("at 7:30", "07:30"), ("quarter to eight", "07:45"),
            ("at noon", "12:00"),
            ("at 6 in the evening", "18:00"), ("at eleven thirty", "11:30"), ("at 9 o'clock", "09:00"), ("at 10 at night", "22:00"),
        ]
    )
    func englishTimes(_ text: String, _ time: String) {
        #expect(TimeWords.english(words(text))?.text == time)
    }

    @Test(
        "Numbers from 0 to 120 in Spanish words",
        arguments: [("cero", 0), ("veintiún", 21), ("treinta y cinco", 35), ("cien", 100), ("ciento cinco", 105), ("42", 42)]
    )
    func spanishNumbers(_ text: String, _ value: Int) {
        #expect(NumberWords.spanish(words(text))?.value == value)
    }

    @Test(
        "Numbers from 0 to 120 in English words",
        arguments: [("zero", 0), ("twenty-one", 21), ("thirty five", 35), ("a hundred", 100), ("42", 42), ("one hundred and five", 105)]
    )
    func englishNumbers(_ text: String, _ value: Int) {
        #expect(NumberWords.english(words(text))?.value == value)
    }
}
