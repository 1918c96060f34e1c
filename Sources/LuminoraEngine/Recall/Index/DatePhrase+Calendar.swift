import LuminoraCore

extension DatePhraseReader {
    /// What time is counted in.
    enum Unit: Sendable {
        case day, week, month, year
    }

    /// Some days from today on, by the distance of the first.
    func days(_ distance: Int, _ count: Int64 = 1) -> Range<Int64> {
        let first = today.number + Int64(distance)
        return first..<first + count
    }

    /// A month of a year; empty where there is none.
    func month(_ year: Int, _ month: Int) -> Range<Int64> {
        guard let first = Day(year: year, month: month, day: 1) else { return 0..<0 }
        return first.number..<first.adding(months: 1).number
    }

    /// A year; empty where there is none.
    func year(_ year: Int) -> Range<Int64> {
        guard let first = Day(year: year, month: 1, day: 1) else { return 0..<0 }
        return first.number..<first.adding(months: 12).number
    }

    /// A month of this year and the three before, latest first, without those to come.
    func months(_ month: Int) -> [Range<Int64>] {
        (0...3).map { self.month(today.year - $0, month) }.filter { !$0.isEmpty && $0.lowerBound <= today.number }
    }

    /// A season of this year and the three before, latest first, without those to come.
    func seasons(_ season: Int) -> [Range<Int64>] {
        (-1...3).compactMap { Self.season(season, today.year - $0) }.filter { $0.lowerBound <= today.number }
    }

    /// A season by the months of the northern half of the world; winter belongs to the year that it begins in and the next.
    ///
    /// - Parameters:
    ///   - season: the month it begins in.
    ///   - year: the year that it is called after; the winter of 2022 is that from December 2021 to March 2022.
    /// - Returns: `nil` outside the calendar.
    static func season(_ season: Int, _ year: Int) -> Range<Int64>? {
        guard let first = Day(year: season == 12 ? year - 1 : year, month: season, day: 1) else { return nil }
        return first.number..<first.adding(months: season == 6 ? 4 : 3).number
    }

    /// The year that four figures stand for, 1900 to 2100.
    static func year(_ word: String) -> Int? {
        guard word.utf8.count == 4, let year = Int(word), (1900...2100).contains(year) else { return nil }
        return year
    }

    /// A day of the month: "8", "8th", "ocho", "primero".
    static func ordinal(_ word: String) -> Int? {
        let figures = word.prefix { $0.isASCII && $0.isNumber }
        if let day = Int(figures), (1...31).contains(day), figures.count <= 2 {
            return ["", "st", "nd", "rd", "th"].contains(word.dropFirst(figures.count)) ? day : nil
        }
        if word == "first" || word == "primero" { return 1 }
        return word == "a" || word == "an" || word == "un" || word == "una" || word == "one" || word == "uno" ? nil : numbers[word]
    }

    static let numbers: [String: Int] = table(
        """
        a 1 an 1 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 twenty 20 thirty 30
        un 1 una 1 uno 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15
        dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiuno 21 veintidos 22 veintitres 23 veinticuatro 24
        veinticinco 25 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30
        """
    )

    static let months: [String: Int] = table(
        """
        january 1 february 2 march 3 april 4 may 5 june 6 july 7 august 8 september 9 october 10 november 11 december 12
        jan 1 feb 2 mar 3 apr 4 jun 6 jul 7 aug 8 sep 9 sept 9 oct 10 nov 11 dec 12
        enero 1 febrero 2 marzo 3 abril 4 mayo 5 junio 6 julio 7 agosto 8 septiembre 9 setiembre 9 octubre 10 noviembre 11 diciembre 12
        """
    )

    /// 0 for Monday.
    static let weekdays: [String: Int] = table(
        """
        monday 0 tuesday 1 wednesday 2 thursday 3 friday 4 saturday 5 sunday 6
        lunes 0 martes 1 miercoles 2 jueves 3 viernes 4 sabado 5 domingo 6
        """
    )

    /// The month that a season begins in.
    static let seasons: [String: Int] = table("spring 3 summer 6 autumn 9 winter 12 primavera 3 verano 6 otono 9 invierno 12")

    static let units: [String: Unit] = [
        "day": .day, "days": .day, "dia": .day, "dias": .day, "week": .week, "weeks": .week, "semana": .week, "semanas": .week,
        "month": .month,
        "months": .month, "mes": .month, "meses": .month, "year": .year, "years": .year, "ano": .year, "anos": .year,
    ]

    /// Whether the first word can begin a date at all, which most words cannot.
    var mayRead: Bool {
        let first = word(0)
        return Self.beginnings.contains(first) || first.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    }

    private static let beginnings: Set<String> = {
        let others = """
            today tonight hoy yesterday ayer anoche anteayer antier tomorrow last antes day hace recently lately recientemente ultimamente
            esta este this the el la past previous pasado pasada ultimo ultima fin finde weekend about around almost few several some
            first primero
            """
        return Set(others.split(whereSeparator: \.isWhitespace).map(String.init))
            .union(numbers.keys).union(months.keys).union(weekdays.keys).union(seasons.keys).union(units.keys)
    }()

    /// What a month stands after when it is no other word.
    static let prepositions: Set<String> = [
        "in", "of", "during", "since", "until", "by", "early", "late", "mid", "en", "de", "desde", "durante", "hasta",
    ]

    private static func table(_ text: String) -> [String: Int] {
        let words = text.split(whereSeparator: \.isWhitespace)
        var table: [String: Int] = [:]
        for (word, number) in zip(words, words.dropFirst()) { if let number = Int(number) { table[String(word)] = number } }
        return table
    }
}
