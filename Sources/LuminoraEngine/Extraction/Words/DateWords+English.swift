/// A date in English words; the comma of "March 14th, 1990" may stand in between.
struct EnglishDate {
    let words: ArraySlice<SpokenWord>
    let today: Day

    func read() -> DateSpan? {
        guard let first = words.first else { return nil }
        if first.isNumber, let date = DateWords.figures(first, dayFirst: false, today: today) { return date }
        switch first.folded {
        case "one" where word(1) == "day", "some" where word(1) == "day": return DateSpan(2, PartialDate())
        case "every", "each": return repeated(1)
        case "on" where EnglishDate.weekdays[String(word(1).dropLast())] != nil && word(1).hasSuffix("s"): return DateSpan(2, PartialDate())
        case "on" where EnglishDate.weekdays[String(word(2).dropLast())] != nil && word(2).hasSuffix("s"): return DateSpan(3, PartialDate())
        case "today", "tonight": return DateSpan(1, today)
        case "yesterday": return DateSpan(1, today + -1)
        case "tomorrow": return DateSpan(1, today + 1)
        case "the":
            if word(1) == "day", word(2) == "before", word(3) == "yesterday" { return DateSpan(4, today + -2) }
            if word(1) == "day", word(2) == "after", word(3) == "tomorrow" { return DateSpan(4, today + 2) }
            return dayOfMonth(1)
        case "last": return turned(-1)
        case "next", "this", "past", "coming": return turned(first.folded == "next" || first.folded == "coming" ? 1 : first.folded == "past" ? -1 : 0)
        case "on", "since", "in", "from", "until": return afterPreposition(first.folded)
        default: break
        }
        if let date = weekday(0) { return date }
        if let date = monthDay(0) ?? dayOfMonth(0) ?? distance(0) { return date }
        return nil
    }

    private func word(_ offset: Int) -> String {
        let index = words.startIndex + offset
        return index < words.endIndex ? words[index].folded : ""
    }

    private func spoken(_ offset: Int) -> SpokenWord? {
        let index = words.startIndex + offset
        return index < words.endIndex ? words[index] : nil
    }

    private func month(_ offset: Int) -> Int? { EnglishDate.months[word(offset)] }

    private func turned(_ turn: Int) -> DateSpan? {
        switch word(1) {
        case "night" where turn < 0: return DateSpan(2, today + -1)
        case "week": return DateSpan(2, today + turn * 7, isDay: false)
        case "month":
            let day = today.adding(months: turn)
            return DateSpan(2, PartialDate(year: day.year, month: day.month))
        case "year": return DateSpan(2, PartialDate(year: today.year + turn))
        default: break
        }
        if turn == 0, ["morning", "afternoon", "evening"].contains(word(1)) { return DateSpan(2, today) }
        if var span = weekday(1) {
            if turn < 0 { span.future = span.past }
            if turn > 0 { span.past = span.future }
            return span
        }
        guard let month = month(1) else { return nil }
        var span = DateSpan(2, year: nil, month: month, today: today)
        if turn < 0 { span.future = span.past }
        if turn > 0 { span.past = span.future }
        return span
    }

    /// "every Monday", "every other Friday": no day of its own.
    private func repeated(_ at: Int) -> DateSpan? {
        let at = word(at) == "other" || word(at) == "single" ? at + 1 : at
        return EnglishDate.weekdays[word(at)].map { _ in DateSpan(at + 1, PartialDate()) }
    }

    private func weekday(_ at: Int) -> DateSpan? {
        guard let weekday = EnglishDate.weekdays[word(at)] else { return nil }
        var span = DateSpan(at + 1, weekday: weekday, today: today)
        span.said = span.future
        return monthDay(at + 1) ?? span
    }

    /// Reads "two weeks ago", "in three days", "a month ago".
    private func distance(_ at: Int, sign: Int? = nil) -> DateSpan? {
        var at = at
        for filler in ["about", "around", "like", "almost", "just"] where word(at) == filler { at += 1 }
        var count: (value: Int, length: Int)
        if word(at) == "a" || word(at) == "an" {
            count = (1, 1)
            if word(at + 1) == "couple" { count = (2, word(at + 2) == "of" ? 3 : 2) }
        } else if let found = NumberWords.english(words.dropFirst(at)) {
            count = found
        } else {
            return nil
        }
        at += count.length
        let unit = word(at)
        at += 1
        var turn = sign
        if sign == nil {
            guard word(at) == "ago" else { return nil }
            at += 1
            turn = -1
        }
        let distance = (turn ?? -1) * min(count.value, 2000)
        switch unit {
        case "day", "days": return DateSpan(at, today + distance)
        case "week", "weeks": return DateSpan(at, today + distance * 7, isDay: false)
        case "month", "months": return DateSpan(at, today.adding(months: distance), isDay: false)
        case "year", "years": return DateSpan(at, today.adding(months: distance * 12), isDay: false)
        default: return nil
        }
    }

    private func ordinal(_ offset: Int) -> Int? {
        guard let spoken = spoken(offset) else { return nil }
        if let number = NumberWords.figures(spoken), (1...31).contains(number) { return number }
        if let number = EnglishDate.ordinals[spoken.folded] { return number }
        for ending in ["st", "nd", "rd", "th"] where spoken.folded.hasSuffix(ending) {
            if let number = Int(spoken.folded.dropLast(2)), (1...31).contains(number) { return number }
        }
        return nil
    }

    /// Reads "March 14th, 1990" and "March 14".
    private func monthDay(_ at: Int) -> DateSpan? {
        guard let month = month(at) else { return nil }
        let offset = word(at + 1) == "the" ? at + 2 : at + 1
        guard let day = ordinal(offset) else {
            // "march" and "may" are words of their own.
            guard let year = DateWords.year(spoken(at + 1)) else { return nil }
            return DateSpan(at + 2, year: year, month: month, today: today)
        }
        return withYear(offset + 1, month: month, day: day)
    }

    /// Reads "14th of March 1990" and "14 March".
    private func dayOfMonth(_ at: Int) -> DateSpan? {
        guard let day = ordinal(at) else { return nil }
        let offset = word(at + 1) == "of" ? at + 2 : at + 1
        guard let month = month(offset) else { return nil }
        return withYear(offset + 1, month: month, day: day)
    }

    /// "on the 14th": the one before and the one after today.
    private func dayAlone(_ at: Int) -> DateSpan? {
        guard let spoken = spoken(at), ["st", "nd", "rd", "th"].contains(where: { spoken.folded.hasSuffix($0) }), let day = ordinal(at),
            Int(spoken.folded.dropLast(2)) != nil, month(at + 1) == nil, word(at + 1) != "of", !EnglishDate.counted.contains(word(at + 1))
        else { return nil }
        let nearby = [-1, 0, 1]
            .compactMap { turn -> Day? in
                let there = today.adding(months: turn)
                return Day(year: there.year, month: there.month, day: day)
            }
        guard let past = nearby.last(where: { $0 <= today }), let future = nearby.first(where: { $0 >= today }) else { return nil }
        var span = DateSpan(at + 1, future)
        span.past = past.whole
        return span
    }

    /// What an ordinal may count besides days.
    private static let counted: Set<String> = ["floor", "grade", "day", "time", "try", "attempt", "place", "anniversary", "birthday", "row", "page"]

    private func withYear(_ length: Int, month: Int, day: Int) -> DateSpan? {
        if let year = DateWords.year(spoken(length)) { return DateSpan(length + 1, year: year, month: month, day: day, today: today) }
        if word(length) == "in" || word(length) == "of", let year = DateWords.year(spoken(length + 1)) {
            return DateSpan(length + 2, year: year, month: month, day: day, today: today)
        }
        return DateSpan(length, year: nil, month: month, day: day, today: today)
    }

    private func afterPreposition(_ preposition: String) -> DateSpan? {
        if preposition != "on", let year = DateWords.year(spoken(1)) { return DateSpan(2, PartialDate(year: year)) }
        if preposition == "in", let span = distance(1, sign: 1) { return span }
        if preposition != "on", let month = month(1), ordinal(2) == nil {
            if let year = DateWords.year(spoken(2)) { return DateSpan(3, year: year, month: month, today: today) }
            return DateSpan(2, year: nil, month: month, today: today)
        }
        if preposition == "in" { return nil }
        if preposition == "on", word(1) == "the", let span = dayAlone(2) { return span }
        guard var span = EnglishDate(words: words.dropFirst(), today: today).read() else { return nil }
        span.length += 1
        return span
    }

    private static let weekdays = [
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
    ]
    private static let months = [
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10,
        "november": 11, "december": 12, "jan": 1, "feb": 2, "aug": 8, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    ]
    private static let ordinals = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
        "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
        "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    ]
}
