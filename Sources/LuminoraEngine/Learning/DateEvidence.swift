import LuminoraCore

/// Checks dates and times that were worked out from a message against its words.
enum DateEvidence {
    /// The parts of a date of a catalogue's form, `1990-03-14` or `--03-14`.
    struct Parts {
        var year: Int?
        var month: Int
        var day: Int
    }

    /// Reads a date, if it is one that the calendar has.
    static func parts(_ text: String) -> Parts? {
        let hasYear = !text.hasPrefix("--")
        let full = hasYear ? text : "2024-" + text.dropFirst(2)
        guard full.utf8.count == 10, Timestamp("\(full) 00:00:00.000") != nil else { return nil }
        let numbers = full.split(separator: "-").compactMap { Int($0) }
        guard numbers.count == 3, !hasYear || (1900...2100).contains(numbers[0]) else { return nil }
        return Parts(year: hasYear ? numbers[0] : nil, month: numbers[1], day: numbers[2])
    }

    /// Whether a text is a time of day such as `16:00`.
    static func isTime(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == 0x3A, let hour = Int(text.prefix(2)), let minute = Int(text.suffix(2)) else { return false }
        return (0..<24).contains(hour) && (0..<60).contains(minute) && bytes[0] != 0x2B && bytes[3] != 0x2B
    }

    /// Whether a message names a day or a time at all, so that one could be worked out from it.
    static func namesTime(_ words: some RandomAccessCollection<WordList.Word>) -> Bool {
        words.contains { relative.contains($0.plain) || months[$0.plain] != nil } || !NumberEvidence.numbers(in: words).isEmpty
    }

    /// Whether a message names this very day: month and day, and the year if there is one, or “today” and the like.
    static func names(_ date: Parts, in words: some RandomAccessCollection<WordList.Word>, at: Timestamp) -> Bool {
        let numbers = NumberEvidence.numbers(in: words)
        let namesMonth = numbers.contains(date.month) || words.contains { months[$0.plain] == date.month }
        let namesYear = date.year.map { numbers.contains($0) || numbers.contains($0 % 100) } ?? true
        if namesMonth, namesYear, numbers.contains(date.day) { return true }
        guard date.year == nil, words.contains(where: { near.contains($0.plain) }) else { return false }
        // The user's day may not be that of UTC.
        return (-2...2)
            .contains { days in
                let day = (at + .seconds(86_400 * days)).day
                return Int(day.dropFirst(5).prefix(2)) == date.month && Int(day.suffix(2)) == date.day
            }
    }

    private static let months: [String: Int] = {
        let names = [
            "enero ene january jan", "febrero feb february", "marzo mar march", "abril abr april apr", "mayo may", "junio jun june", "julio jul july",
            "agosto ago august aug", "septiembre setiembre sep sept september", "octubre oct october", "noviembre nov november",
            "diciembre dic december dec",
        ]
        var months: [String: Int] = [:]
        for (index, words) in names.enumerated() {
            for word in words.split(separator: " ") { months[String(word)] = index + 1 }
        }
        return months
    }()

    private static let near: Set<String> = ["hoy", "ayer", "manana", "anoche", "today", "yesterday", "tomorrow", "tonight"]
    private static let relative: Set<String> = near.union([
        "pasado", "pasada", "proximo", "proxima", "semana", "mes", "ano", "finde", "dia", "dias", "noche", "tarde", "madrugada", "mediodia",
        "medianoche", "navidad", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo", "ahora", "recien", "hace", "week",
        "weekend", "month", "year", "day", "days", "night", "morning", "afternoon", "evening", "noon", "midnight", "christmas", "ago", "last", "next",
        "now", "just", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    ])
}
