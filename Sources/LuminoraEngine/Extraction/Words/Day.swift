import LuminoraCore

/// A day of the calendar, to reckon with.
struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    let number: Int64
    let year: Int
    let month: Int
    let day: Int

    init(_ moment: Timestamp) {
        let text = moment.day.utf8.map { Int($0) - 0x30 }
        number = moment.startOfDay.milliseconds / 86_400_000
        year = text[0..<4].reduce(0) { $0 * 10 + $1 }
        month = text[5..<7].reduce(0) { $0 * 10 + $1 }
        day = text[8..<10].reduce(0) { $0 * 10 + $1 }
    }

    /// A day that exists, in the years 1 to 9998, or `nil`.
    init?(year: Int, month: Int, day: Int) {
        guard (1...9998).contains(year), let moment = Timestamp(PartialDate(year: year, month: month, day: day).text) else { return nil }
        self.init(moment)
    }

    /// 0 for Monday to 6 for Sunday.
    var weekday: Int { Int(((number + 3) % 7 + 7) % 7) }

    static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    static func + (day: Day, count: Int) -> Day {
        let limited = min(max(day.number + Int64(max(-4_000_000, min(count, 4_000_000))), -700_000), 2_900_000)
        return Day(Timestamp(milliseconds: limited * 86_400_000))
    }

    /// The same day some months away; the last day of the month if there is none.
    func adding(months: Int) -> Day {
        let total = year * 12 + month - 1 + max(-24_000, min(months, 24_000))
        var last = day
        while last > 27 {
            if let found = Day(year: total / 12, month: total % 12 + 1, day: last) { return found }
            last -= 1
        }
        return Day(year: total / 12, month: total % 12 + 1, day: last) ?? self
    }

    /// The day as a date that is known in full.
    var whole: PartialDate { PartialDate(year: year, month: month, day: day) }
}

/// A date of which a part may not be known.
struct PartialDate: Hashable, Sendable {
    var year: Int?
    var month: Int?
    var day: Int?

    /// `2026-03-14`, `--03-14`, `2026-03` or `2026`.
    var text: String {
        var text = year.map { PartialDate.padded($0, 4) } ?? "-"
        if let month { text += "-" + PartialDate.padded(month, 2) }
        if let day { text += "-" + PartialDate.padded(day, 2) }
        return text
    }

    private static func padded(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}

/// A date in a message.
struct DateSpan: Hashable, Sendable {
    /// How many words it takes.
    var length: Int
    /// The date as said, with what was not said left out: `--03-14`.
    var said: PartialDate
    /// The last such date up to the message.
    var past: PartialDate
    /// The next such date from the message on.
    var future: PartialDate
    /// Whether the day itself was said, and not only about when: "hace dos meses".
    var isDay: Bool

    /// A date that can be read in one way only.
    init(_ length: Int, _ date: PartialDate, isDay: Bool = true) {
        self.length = length
        self.isDay = isDay && date.day != nil
        said = date
        past = date
        future = date
    }

    /// A day that is so many days away.
    init(_ length: Int, _ day: Day, isDay: Bool = true) { self.init(length, day.whole, isDay: isDay) }

    /// A day of the week.
    init(_ length: Int, weekday: Int, today: Day) {
        let ahead = (weekday - today.weekday + 7) % 7
        self.init(length, PartialDate())
        future = (today + (ahead == 0 ? 7 : ahead)).whole
        past = (today + (ahead == 0 ? -7 : ahead - 7)).whole
        said = past
        isDay = true
    }

    /// A day of a month, with or without its year; `nil` where there is none.
    init?(_ length: Int, year: Int?, month: Int, day: Int, today: Day) {
        // 2024 is a leap year, so that the 29th of February exists.
        guard Day(year: year ?? 2024, month: month, day: day) != nil else { return nil }
        self.init(length, PartialDate(year: year, month: month, day: day))
        guard year == nil else { return }
        for distance in 0...8 {
            if let found = Day(year: today.year - distance, month: month, day: day), found <= today {
                past = found.whole
                break
            }
        }
        for distance in 0...8 {
            if let found = Day(year: today.year + distance, month: month, day: day), found >= today {
                future = found.whole
                break
            }
        }
    }

    /// A month, with or without its year.
    init(_ length: Int, year: Int?, month: Int, today: Day) {
        self.init(length, PartialDate(year: year ?? today.year, month: month))
        guard year == nil else { return }
        if month > today.month { past.year = today.year - 1 }
        if month < today.month { future.year = today.year + 1 }
        said = past
    }
}

/// A time of day in a message.
struct TimeSpan: Hashable, Sendable {
    /// How many words it takes.
    var length: Int
    var hour: Int
    var minute: Int
    /// Whether the half of the day was said.
    var isExact: Bool

    init?(_ length: Int, hour: Int, minute: Int, isExact: Bool) {
        guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
        self.length = length
        self.hour = hour % 24
        self.minute = minute
        self.isExact = isExact || hour > 12 || hour == 0
    }

    /// The time of something done in the second half of the day: a bare "nine" is 21:00 for dinner.
    ///
    /// - Parameter earliest: The first hour of the clock that is taken for the afternoon; `nil` takes none.
    /// - Returns: The time, such as `21:00`.
    func text(from earliest: Int?) -> String {
        guard let earliest, !isExact else { return text }
        var moved = self
        if earliest > 1, hour == 12 { moved.hour = 0 } else if hour >= earliest, hour < 12, earliest > 1 || hour < 9 { moved.hour += 12 }
        return moved.text
    }

    /// `07:00`.
    var text: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }
}
