/// Reads dates in words, reckoned from the day of the message.
enum DateWords {
    /// Reads a Spanish date that begins at the first word.
    @Sendable
    static func spanish(_ words: ArraySlice<SpokenWord>, _ today: Day) -> DateSpan? {
        SpanishDate(words: words, today: today).read()
    }

    /// Reads an English date that begins at the first word.
    @Sendable
    static func english(_ words: ArraySlice<SpokenWord>, _ today: Day) -> DateSpan? {
        EnglishDate(words: words, today: today).read()
    }

    /// The year that figures stand for, from 1900 to 2100.
    static func year(_ word: SpokenWord?) -> Int? {
        guard let word, word.isNumber, word.folded.utf8.count == 4, let year = Int(word.folded), (1900...2100).contains(year) else { return nil }
        return year
    }

    /// Reads `1990-03-14`, `14/3`, `14/3/1990`, `3-14-90`.
    static func figures(_ word: SpokenWord, dayFirst: Bool, today: Day) -> DateSpan? {
        guard word.isNumber else { return nil }
        let parts = word.folded.split { $0 == "/" || $0 == "-" || $0 == "." }
        guard parts.count == 2 || parts.count == 3, !word.folded.contains(":") else { return nil }
        // "3.5" is a number.
        if parts.count == 2, !word.folded.contains("/") { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count else { return nil }
        if parts[0].utf8.count == 4 {
            return numbers.count == 3 ? DateSpan(1, year: numbers[0], month: numbers[1], day: numbers[2], today: today) : nil
        }
        var (day, month) = dayFirst ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
        // "3/14" is American wherever it is read, "14/3" is not.
        if month > 12, day <= 12 { (day, month) = (month, day) }
        var year = numbers.count == 3 ? numbers[2] : nil
        if let short = year, short < 100 { year = short > today.year % 100 + 5 ? 1900 + short : 2000 + short }
        return DateSpan(1, year: year, month: month, day: day, today: today)
    }
}

private struct SpanishDate {
    let words: ArraySlice<SpokenWord>
    let today: Day

    func read() -> DateSpan? {
        guard let first = words.first else { return nil }
        if first.isNumber, let date = DateWords.figures(first, dayFirst: true, today: today) { return date }
        switch first.folded {
        case "hoy": return DateSpan(1, today)
        case "ayer", "anoche": return DateSpan(1, today + -1)
        case "anteayer", "antier", "antes":
            guard first.folded == "antes" else { return DateSpan(1, today + -2) }
            return word(1) == "de" && word(2) == "ayer" ? DateSpan(3, today + -2) : nil
        case "mañana", "manana": return DateSpan(1, today + 1)
        case "pasado" where word(1) == "manana": return DateSpan(2, today + 2)
        case "hace": return ago(1, sign: -1)
        case "dentro" where word(1) == "de": return ago(2, sign: 1)
        case "el", "la", "este", "esta", "los", "las", "al", "del": return afterArticle(first.folded)
        case "en", "desde": return afterPreposition(first.folded)
        default: break
        }
        if SpanishDate.weekdays[first.folded] != nil { return weekday(0) }
        if let date = dayOfMonth(0) { return date }
        // A month alone may be a name: "se llama Abril".
        if let month = month(0), ["de", "del", "pasado"].contains(word(1)) { return inMonth(0, month) }
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

    private func number(_ offset: Int) -> (value: Int, length: Int)? { NumberWords.spanish(words.dropFirst(offset)) }

    private func month(_ offset: Int) -> Int? { SpanishDate.months[word(offset)] }

    private func ago(_ offset: Int, sign: Int) -> DateSpan? {
        var at = offset
        for filler in ["como", "unos", "unas", "mas", "o", "menos", "casi", "ya", "apenas", "solo"] where word(at) == filler { at += 1 }
        var count: (value: Int, length: Int)
        if word(at) == "un", word(at + 1) == "par", word(at + 2) == "de" {
            count = (2, 3)
        } else if let found = number(at) {
            count = found
        } else {
            return nil
        }
        at += count.length
        let distance = sign * min(count.value, 2000)
        switch word(at) {
        case "dia", "dias": return DateSpan(at + 1, today + distance)
        case "semana", "semanas": return DateSpan(at + 1, today + distance * 7, isDay: false)
        case "mes", "meses": return DateSpan(at + 1, today.adding(months: distance), isDay: false)
        case "año", "años", "ano", "anos": return DateSpan(at + 1, today.adding(months: distance * 12), isDay: false)
        default: return nil
        }
    }

    private func afterArticle(_ article: String) -> DateSpan? {
        var at = 1
        if article == "el", word(1) == "dia" { at = 2 }
        var turn = 0
        switch word(at) {
        case "proximo", "proxima", "siguiente": (turn, at) = (1, at + 1)
        case "pasado", "pasada", "ultimo", "ultima": (turn, at) = (-1, at + 1)
        default: break
        }
        if article == "esta", ["manana", "mañana", "tarde", "noche", "madrugada"].contains(word(1)) { return DateSpan(2, today) }
        if SpanishDate.weekdays[word(at)] != nil, article != "los", article != "del" || dayOfMonth(at + 1) != nil { return weekday(at, turn: turn) }
        if let date = dayOfMonth(at) { return date }
        if ["año", "ano", "mes", "semana"].contains(word(at)) { return unit(at, turn: turn, isThis: article.hasPrefix("est")) }
        if article == "este", let month = month(at) { return DateSpan(at + 1, PartialDate(year: today.year, month: month)) }
        return nil
    }

    private func unit(_ at: Int, turn: Int, isThis: Bool) -> DateSpan? {
        var (turn, length) = (turn, at + 1)
        let unit = word(at)
        if turn == 0, let year = DateWords.year(spoken(at + 1)), unit != "mes" { return DateSpan(at + 2, PartialDate(year: year)) }
        switch word(at + 1) {
        case "pasado", "pasada": (turn, length) = (-1, at + 2)
        case "proximo", "proxima", "siguiente": (turn, length) = (1, at + 2)
        case "que" where word(at + 2) == "viene" || word(at + 2) == "entra": (turn, length) = (1, at + 3)
        default: guard turn != 0 || isThis else { return nil }
        }
        switch unit {
        case "semana": return DateSpan(length, today + turn * 7, isDay: false)
        case "mes":
            let day = today.adding(months: turn)
            return DateSpan(length, PartialDate(year: day.year, month: day.month))
        default: return DateSpan(length, PartialDate(year: today.year + turn))
        }
    }

    private func weekday(_ at: Int, turn: Int = 0) -> DateSpan? {
        guard let weekday = SpanishDate.weekdays[word(at)] else { return nil }
        if let date = dayOfMonth(at + 1) { return date }
        var span = DateSpan(at + 1, weekday: weekday, today: today)
        var turn = turn
        switch word(at + 1) {
        case "pasado": (turn, span.length) = (-1, at + 2)
        case "proximo", "siguiente": (turn, span.length) = (1, at + 2)
        case "que" where word(at + 2) == "viene": (turn, span.length) = (1, at + 3)
        default: break
        }
        if turn < 0 { span.future = span.past }
        if turn > 0 { span.past = span.future }
        return span
    }

    /// Reads "14 de marzo de 1990" and "catorce de marzo".
    private func dayOfMonth(_ at: Int) -> DateSpan? {
        if let spoken = spoken(at), spoken.isNumber, let date = DateWords.figures(spoken, dayFirst: true, today: today) {
            var date = date
            date.length += at
            return date
        }
        guard let day = number(at), day.value <= 31, word(at + day.length) == "de", let month = month(at + day.length + 1) else { return nil }
        var length = at + day.length + 2
        var year: Int?
        if word(length) == "de" || word(length) == "del", let found = DateWords.year(spoken(length + 1)) {
            (year, length) = (found, length + 2)
        } else if word(length) == "del", ["año", "ano"].contains(word(length + 1)), let found = DateWords.year(spoken(length + 2)) {
            (year, length) = (found, length + 3)
        } else if word(length) == "del", let short = spoken(length + 1).flatMap(NumberWords.figures), short < 100 {
            // "del 95"
            (year, length) = (short + (short > today.year % 100 ? 1900 : 2000), length + 2)
        } else if word(length) == "del" || word(length) == "el", ["año", "ano"].contains(word(length + 1)), word(length + 2) == "pasado" {
            (year, length) = (today.year - 1, length + 3)
        }
        return DateSpan(length, year: year, month: month, day: day.value, today: today)
    }

    private func afterPreposition(_ preposition: String) -> DateSpan? {
        if let year = DateWords.year(spoken(1)) { return DateSpan(2, PartialDate(year: year)) }
        if word(1) == "el" || word(1) == "la", preposition == "desde" || ["año", "ano", "mes"].contains(word(2)) {
            guard var span = SpanishDate(words: words.dropFirst(), today: today).afterArticle(word(1)) else { return nil }
            span.length += 1
            return span
        }
        if preposition == "desde", ["hace", "ayer", "hoy"].contains(word(1)) {
            guard var span = SpanishDate(words: words.dropFirst(), today: today).read() else { return nil }
            span.length += 1
            return span
        }
        if let month = month(1) { return inMonth(1, month) }
        if preposition == "en", ["dias", "semanas", "semana", "meses", "mes"].contains(word(2)) { return ago(1, sign: 1) }
        return nil
    }

    private func inMonth(_ at: Int, _ month: Int) -> DateSpan {
        if word(at + 1) == "de" || word(at + 1) == "del", let year = DateWords.year(spoken(at + 2)) {
            return DateSpan(at + 3, year: year, month: month, today: today)
        }
        if word(at + 1) == "pasado" {
            var span = DateSpan(at + 2, year: nil, month: month, today: today)
            span.future = span.past
            return span
        }
        return DateSpan(at + 1, year: nil, month: month, today: today)
    }

    private static let weekdays = [
        "lunes": 0, "martes": 1, "miercoles": 2, "jueves": 3, "viernes": 4, "sabado": 5, "domingo": 6,
    ]
    private static let months = [
        "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9, "setiembre": 9,
        "octubre": 10, "noviembre": 11, "diciembre": 12,
    ]
}
