import LuminoraCore

/// A date or a period that a query names: "in May", "la semana pasada", "hace dos años", "8 de mayo de 2023".
///
/// It is reckoned from the query's clock, and looks back: "in May" is the last May that has begun, and the two before it.
struct DatePhrase: Hashable, Sendable {
    /// The words that make it up, by their place in the query.
    let words: Range<Int>
    /// The periods that it can mean, in whole days since 1970.
    let periods: [Range<Int64>]

    /// Finds the dates in a query.
    ///
    /// - Parameters:
    ///   - words: the query's words, folded.
    ///   - now: the time it is asked at.
    /// - Returns: the dates in the order of the words; none overlap.
    static func find(in words: [String], now: Timestamp) -> [DatePhrase] {
        let today = Day(now)
        var found: [DatePhrase] = []
        var place = 0
        while place < words.count {
            let reader = DatePhraseReader(words: words, start: place, today: today)
            guard reader.mayRead, let date = reader.read(), !date.periods.isEmpty else {
                place += 1
                continue
            }
            found.append(DatePhrase(words: place..<place + date.length, periods: date.periods))
            place += date.length
        }
        return found
    }

    /// How well a moment fits, 0 to 1: 1 inside, where one named day is widened by a day on both sides; then less and less for a
    /// fortnight, in which what happened is still told.
    ///
    /// - Parameter milliseconds: the moment, since 1970.
    /// - Returns: the best over all periods.
    func closeness(of milliseconds: Int64) -> Float {
        let day = (milliseconds - ((milliseconds % Self.day) + Self.day) % Self.day) / Self.day
        var best: Float = 0
        for period in periods {
            let slack: Int64 = period.count == 1 ? 1 : 0
            if day >= period.lowerBound - slack, day < period.upperBound + slack { return 1 }
            let late = day - period.upperBound - slack + 1
            if late > 0, late < Self.fortnight { best = max(best, 0.8 * Float(Self.fortnight - late) / Float(Self.fortnight)) }
        }
        return best
    }

    private static let day: Int64 = 86_400_000
    private static let fortnight: Int64 = 14
}

/// Reads the date that begins with one of a query's words.
struct DatePhraseReader {
    /// What was read: how many words it takes, and the periods it can mean.
    typealias Reading = (length: Int, periods: [Range<Int64>])

    /// All words of the query, folded.
    let words: [String]
    /// The place of the word that the date is to begin with.
    let start: Int
    /// The day it is asked on.
    let today: Day

    /// Reads a date.
    ///
    /// - Returns: `nil` if none begins here.
    func read() -> Reading? {
        let first = word(0)
        if let reading = relativeDay(first) ?? ago() ?? turned() ?? calendarDay() { return reading }
        return monthOrSeason() ?? year()
    }

    /// The word some places on; empty past the end.
    func word(_ offset: Int) -> String {
        start + offset < words.count ? words[start + offset] : ""
    }

    // MARK: Days near today

    private func relativeDay(_ first: String) -> Reading? {
        switch first {
        case "today", "tonight", "hoy": return (1, [days(0)])
        case "yesterday", "ayer", "anoche": return (1, [days(-1)])
        case "anteayer", "antier": return (1, [days(-2)])
        case "tomorrow": return (1, [days(1)])
        case "last" where word(1) == "night": return (2, [days(-1)])
        case "antes" where word(1) == "de" && word(2) == "ayer": return (3, [days(-2)])
        case "day" where word(1) == "before" && word(2) == "yesterday": return (3, [days(-2)])
        case "hace" where word(1) == "poco": return (2, [days(-14, 14)])
        case "recently", "lately", "recientemente", "ultimamente": return (1, [days(-14, 14)])
        case "esta" where word(1) == "manana" || word(1) == "tarde" || word(1) == "noche": return (2, [days(0)])
        case "this" where word(1) == "morning" || word(1) == "afternoon" || word(1) == "evening": return (2, [days(0)])
        default: return nil
        }
    }

    /// Reads "two weeks ago", "a couple of days ago", "hace dos años".
    private func ago() -> Reading? {
        var place = 0
        let isSpanish = word(0) == "hace"
        if isSpanish { place = 1 }
        while ["unos", "unas", "como", "casi", "about", "around", "almost", "mas", "o", "menos"].contains(word(place)) { place += 1 }
        var number = Self.numbers[word(place)] ?? Int(word(place)) ?? 0
        place += 1
        if word(place - 1) == "un" || word(place - 1) == "a", word(place) == "par" || word(place) == "couple" {
            (number, place) = (2, word(place + 1) == "de" || word(place + 1) == "of" ? place + 2 : place + 1)
        } else if number == 0, ["few", "several", "some", "pocos", "pocas", "varios", "varias"].contains(word(place - 1)) {
            number = 3
        } else if number == 1, word(place) == "few" {
            (number, place) = (3, place + 1)
        }
        guard (1...200).contains(number), let unit = Self.units[word(place)] else { return nil }
        place += 1
        if !isSpanish {
            guard word(place) == "ago" else { return nil }
            place += 1
        }
        return (place, [around(number, unit)])
    }

    /// A time so many units ago, as wide as such words are meant.
    private func around(_ number: Int, _ unit: Unit) -> Range<Int64> {
        switch unit {
        case .day: return days(-number)
        case .week: return days(-number * 7 - 3, 7)
        case .month:
            let middle = today.adding(months: -number).number
            return middle - 15..<middle + 16
        case .year:
            let middle = today.adding(months: -number * 12).number
            return middle - 183..<middle + 183
        }
    }

    // MARK: This, last and the like

    /// Reads "last week", "la semana pasada", "el mes pasado", "last Friday", "this summer", "el verano pasado".
    private func turned() -> Reading? {
        var place = 0
        if ["el", "la", "the"].contains(word(0)) { place = 1 }
        var turn: Int?
        switch word(place) {
        case "last", "past", "previous", "pasado", "pasada", "ultimo", "ultima": (turn, place) = (-1, place + 1)
        case "this", "este", "esta": (turn, place) = (0, place + 1)
        default: break
        }
        let named = word(place)
        place += 1
        var length = place
        if named == "fin", word(place) == "de", word(place + 1) == "semana" { length = place + 2 }
        switch word(length) {
        case "pasado", "pasada", "anterior": (turn, length) = (-1, length + 1)
        default: break
        }
        guard let turn else { return nil }
        if let unit = Self.units[named] { return (length, [whole(unit, turn)]) }
        if named == "weekend" || named == "fin" || named == "finde" {
            let saturday = today.number - Int64((today.weekday + 2) % 7)
            let start = turn < 0 && today.weekday >= 5 ? saturday - 7 : saturday
            return (length, [start..<start + 2])
        }
        if let weekday = Self.weekdays[named] {
            let back = (today.weekday - weekday + 7) % 7
            return (length, [days(turn < 0 && back == 0 ? -7 : -back)])
        }
        if let season = Self.seasons[named] {
            let all = seasons(season)
            // In the middle of a summer, "last summer" is the one before.
            let isNow = all.first.map { $0.contains(today.number) } ?? false
            return (length, Array((turn < 0 && isNow ? all.dropFirst() : all[...]).prefix(1)))
        }
        if let month = Self.months[named] {
            let all = months(month)
            let isNow = all.first.map { $0.contains(today.number) } ?? false
            return (length, Array((turn < 0 && isNow ? all.dropFirst() : all[...]).prefix(1)))
        }
        return nil
    }

    private func whole(_ unit: Unit, _ turn: Int) -> Range<Int64> {
        switch unit {
        case .day: return days(turn)
        case .week:
            let monday = today.number - Int64(today.weekday) + Int64(turn) * 7
            return monday..<monday + 7
        case .month:
            let there = today.adding(months: turn)
            return month(there.year, there.month)
        case .year: return year(today.year + turn)
        }
    }

    // MARK: The calendar

    /// Reads "8 May 2023", "May 8th, 2023", "8 de mayo de 2023", "el 8 de mayo", "2023 05 08".
    private func calendarDay() -> Reading? {
        if let day = Self.ordinal(word(0)) {
            let place = word(1) == "de" || word(1) == "of" ? 2 : 1
            if let month = Self.months[word(place)] { return dayOf(month, day, after: place + 1) }
        }
        if let month = Self.months[word(0)] {
            let place = word(1) == "the" ? 2 : 1
            // "May 2023" has no day.
            if let day = Self.ordinal(word(place)) { return dayOf(month, day, after: place + 1) }
        }
        if let year = Self.year(word(0)), let month = Int(word(1)), let day = Int(word(2)), word(1).utf8.count == 2,
            word(2).utf8.count == 2,
            let found = Day(year: year, month: month, day: day)
        {
            return (3, [found.number..<found.number + 1])
        }
        return nil
    }

    private func dayOf(_ month: Int, _ day: Int, after place: Int) -> Reading? {
        let (length, year) = yearAfter(place)
        let years = year.map { [$0] } ?? [today.year, today.year - 1, today.year - 2, today.year - 3]
        let found = years.compactMap { Day(year: $0, month: month, day: day) }.filter { year != nil || $0 <= today }
        return (length, found.prefix(3).map { $0.number..<$0.number + 1 })
    }

    /// Reads "May 2023", "in May", "mayo del 2023", "summer 2022", "verano de 2022".
    private func monthOrSeason() -> Reading? {
        if let month = Self.months[word(0)] {
            let (length, year) = yearAfter(1)
            if let year { return (length, [self.month(year, month)]) }
            // "may" and "march" are words of their own; months without a preposition before them are left alone there.
            guard !["may", "march", "mar"].contains(word(0)) || isAfterPreposition else { return nil }
            return (1, Array(months(month).prefix(3)))
        }
        if let season = Self.seasons[word(0)] {
            let (length, year) = yearAfter(1)
            if let year { return (length, [Self.season(season, year)].compactMap(\.self)) }
            return isAfterPreposition ? (1, Array(seasons(season).prefix(3))) : nil
        }
        return nil
    }

    private var isAfterPreposition: Bool {
        var place = start - 1
        if place >= 0, ["the", "el", "la"].contains(words[place]) { place -= 1 }
        return place >= 0 && Self.prepositions.contains(words[place])
    }

    private func year() -> Reading? {
        Self.year(word(0)).map { (1, [year($0)]) }
    }

    /// The year that may follow a day or a month, and the length with it.
    private func yearAfter(_ place: Int) -> (length: Int, year: Int?) {
        let skipped = ["de", "del", "of", "in"].contains(word(place)) ? 1 : 0
        guard let year = Self.year(word(place + skipped)) else { return (place, nil) }
        return (place + skipped + 1, year)
    }
}
