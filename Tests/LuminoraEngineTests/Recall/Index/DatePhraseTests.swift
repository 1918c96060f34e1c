import LuminoraCore
import Testing

@testable import LuminoraEngine

@Suite("Dates named in a query")
struct DatePhraseTests {
    struct Phrase: Sendable, CustomStringConvertible {
        let text: String
        /// `2023-05-08` for a day, `2023-05-01/2023-05-31` for a period, parted by spaces; nothing for no date.
        let expected: String
        var description: String { text }
    }

    /// Thursday the 16th of November 2023.
    static let now = Timestamp("2023-11-16T15:00:00Z") ?? Timestamp(milliseconds: 0)

    @Test("A date is found and reckoned from the query's clock", arguments: phrases)
    func date(_ phrase: Phrase) {
        var words: [String] = []
        var reader = RecallWords()
        reader.read(phrase.text) { words.append(String(decoding: $0.bytes, as: UTF8.self)) }
        let found = DatePhrase.find(in: words, now: Self.now).flatMap(\.periods).map(Self.text)
        #expect(found.joined(separator: " ") == phrase.expected)
    }

    @Test("A moment fits best inside the period, less afterwards, and not before or long after")
    func closeness() {
        let phrase = DatePhrase(words: 0..<1, periods: [Self.day("2023-05-08")..<Self.day("2023-05-09")])
        func closeness(_ text: String) -> Float { phrase.closeness(of: Timestamp(text)?.milliseconds ?? 0) }
        #expect(closeness("2023-05-08T23:00:00Z") == 1)
        // Clocks differ by a day.
        #expect(closeness("2023-05-07") == 1)
        #expect(closeness("2023-05-09") == 1)
        #expect(closeness("2023-05-11") > closeness("2023-05-20"))
        #expect(closeness("2023-05-20") > 0)
        #expect(closeness("2023-05-06") == 0)
        #expect(closeness("2023-06-01") == 0)
        #expect(closeness("1969-12-31T23:00:00Z") == 0)
    }

    @Test(
        "Words that are no dates cost nothing and find nothing",
        arguments: ["", "a", "hace", "last", "el pasado", "in", "de de de", "99999999999 days ago"]
    )
    func nothing(_ text: String) {
        #expect(DatePhrase.find(in: text.split(separator: " ").map(String.init), now: Self.now).isEmpty)
    }

    private static func day(_ text: String) -> Int64 { (Timestamp(text)?.milliseconds ?? 0) / 86_400_000 }

    private static func text(_ period: Range<Int64>) -> String {
        let first = Timestamp(milliseconds: period.lowerBound * 86_400_000).day
        let last = Timestamp(milliseconds: (period.upperBound - 1) * 86_400_000).day
        return first == last ? first : "\(first)/\(last)"
    }

    static let phrases: [Phrase] = """
        What did I do yesterday? -> 2023-11-15
        ¿Qué hice ayer? -> 2023-11-15
        anteayer fui al cine -> 2023-11-14
        antes de ayer -> 2023-11-14
        the day before yesterday -> 2023-11-14
        last night -> 2023-11-15
        anoche -> 2023-11-15
        esta mañana -> 2023-11-16
        two weeks ago -> 2023-10-30/2023-11-05
        hace dos semanas -> 2023-10-30/2023-11-05
        a couple of days ago -> 2023-11-14
        hace un par de días -> 2023-11-14
        a few days ago -> 2023-11-13
        hace unos tres meses -> 2023-08-01/2023-08-31
        hace dos años -> 2021-05-17/2022-05-17
        two years ago -> 2021-05-17/2022-05-17
        3 days ago -> 2023-11-13
        la semana pasada -> 2023-11-06/2023-11-12
        last week -> 2023-11-06/2023-11-12
        this week -> 2023-11-13/2023-11-19
        esta semana -> 2023-11-13/2023-11-19
        el mes pasado -> 2023-10-01/2023-10-31
        last month -> 2023-10-01/2023-10-31
        el año pasado -> 2022-01-01/2022-12-31
        this year -> 2023-01-01/2023-12-31
        last weekend -> 2023-11-11/2023-11-12
        el fin de semana pasado -> 2023-11-11/2023-11-12
        last Friday -> 2023-11-10
        el viernes pasado -> 2023-11-10
        el jueves pasado -> 2023-11-09
        last summer -> 2023-06-01/2023-09-30
        el verano pasado -> 2023-06-01/2023-09-30
        summer 2022 -> 2022-06-01/2022-09-30
        el invierno de 2022 -> 2021-12-01/2022-02-28
        8 May 2023 -> 2023-05-08
        on May 8th, 2023 -> 2023-05-08
        el 8 de mayo de 2023 -> 2023-05-08
        the 8th of May -> 2023-05-08 2022-05-08 2021-05-08
        el ocho de mayo del 2022 -> 2022-05-08
        2023-05-08 -> 2023-05-08
        in May 2023 -> 2023-05-01/2023-05-31
        en mayo del 2023 -> 2023-05-01/2023-05-31
        in May -> 2023-05-01/2023-05-31 2022-05-01/2022-05-31 2021-05-01/2021-05-31
        en diciembre -> 2022-12-01/2022-12-31 2021-12-01/2021-12-31 2020-12-01/2020-12-31
        en 2022 -> 2022-01-01/2022-12-31
        What happened in 2021? -> 2021-01-01/2021-12-31
        últimamente -> 2023-11-02/2023-11-15
        hace poco -> 2023-11-02/2023-11-15
        29 de febrero de 2023 -> 2023-02-01/2023-02-28
        may I ask you something ->
        they march every day ->
        hace frío ->
        my two dogs ->
        I was born at 1850 grams ->
        """
        .split(separator: "\n")
        .map { line in
            let halves = line.split(separator: "->", maxSplits: 1, omittingEmptySubsequences: false)
            return Phrase(text: halves[0].trimmed, expected: halves.count > 1 ? halves[1].trimmed : "")
        }
}

extension Substring {
    fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
