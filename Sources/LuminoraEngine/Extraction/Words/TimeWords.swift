/// Reads times of day.
enum TimeWords {
    /// Reads "a las siete y media de la mañana", "a las 7:30", "al mediodía".
    @Sendable
    static func spanish(_ words: ArraySlice<SpokenWord>) -> TimeSpan? {
        func word(_ offset: Int) -> String { words.startIndex + offset < words.endIndex ? words[words.startIndex + offset].folded : "" }
        var at = 0
        if ["a", "al", "sobre", "hacia", "tipo", "desde", "hasta", "de", "como"].contains(word(0)) { at = 1 }
        if word(0) == "como", word(1) == "a" { at = 2 }
        if word(at) == "mediodia" || word(at) == "medio" && word(at + 1) == "dia" {
            return at > 0 ? TimeSpan(at + (word(at) == "medio" ? 2 : 1), hour: 12, minute: 0, isExact: true) : nil
        }
        if word(at) == "la", word(at + 1) == "medianoche" { at += 1 }
        if word(at) == "medianoche" { return at > 0 ? TimeSpan(at + 1, hour: 0, minute: 0, isExact: true) : nil }
        let isNamed = word(at) == "las" || word(at) == "la"
        // "tipo nueve", but not "diabetes tipo 2"
        let isArticled = isNamed || word(0) == "tipo" && (Int(word(1)) ?? 12) > 4
        if isNamed { at += 1 }
        guard words.startIndex + at < words.endIndex, let clock = clock(words[words.startIndex + at]) ?? hour(words.dropFirst(at), spanish: true)
        else { return nil }
        // "desde los 7 años" and "tengo 7" are no times: figures alone need the article, a colon or "am".
        guard isArticled || clock.isFull else { return nil }
        var (hour, minute, length, isExact) = (clock.hour, clock.minute, at + clock.length, clock.isExact)
        if !clock.isFull || minute == 0 {
            if word(length) == "y", word(length + 1) == "media" {
                (minute, length) = (30, length + 2)
            } else if word(length) == "y", word(length + 1) == "cuarto" {
                (minute, length) = (15, length + 2)
            } else if word(length) == "menos", word(length + 1) == "cuarto" {
                (hour, minute, length) = (hour == 1 ? 12 : hour - 1, 45, length + 2)
            } else if word(length) == "menos" || word(length) == "y", let number = NumberWords.spanish(words.dropFirst(length + 1)),
                (1...59).contains(number.value), number.value % 5 == 0 || word(length) == "y"
            {
                if word(length) == "y" { minute = number.value } else { (hour, minute) = (hour == 1 ? 12 : hour - 1, 60 - number.value) }
                length += number.length + 1
            }
        }
        if word(length) == "en", word(length + 1) == "punto" { length += 2 }
        if word(length) == "horas" || word(length) == "hs" || word(length) == "hrs" || word(length) == "h" { length += 1 }
        if word(length) == "de" || word(length) == "por" || word(length) == "en", word(length + 1) == "la" {
            switch word(length + 2) {
            case "manana", "madrugada":
                if hour == 12 { hour = 0 }
                (isExact, length) = (true, length + 3)
            case "tarde", "noche":
                if hour < 12 { hour += 12 } else if hour == 12, word(length + 2) == "noche" { hour = 0 }
                (isExact, length) = (true, length + 3)
            default: break
            }
        } else if word(length) == "del", word(length + 1) == "mediodia" {
            (isExact, length) = (true, length + 2)
            if hour < 5 { hour += 12 }
        } else if let half = half(word(length)) {
            if let shifted = TimeWords.shift(hour, isAfternoon: half) { (hour, isExact, length) = (shifted, true, length + 1) }
        } else if word(length) == "p" || word(length) == "a", word(length + 1) == "m" {
            if let shifted = TimeWords.shift(hour, isAfternoon: word(length) == "p") { (hour, isExact, length) = (shifted, true, length + 2) }
        }
        return TimeSpan(length, hour: hour, minute: minute, isExact: isExact)
    }

    /// Reads "at half past six", "7:30", "10pm", "at noon".
    @Sendable
    static func english(_ words: ArraySlice<SpokenWord>) -> TimeSpan? {
        func word(_ offset: Int) -> String { words.startIndex + offset < words.endIndex ? words[words.startIndex + offset].folded : "" }
        var at = 0
        let isLed = ["at", "around", "by", "about", "before", "after", "until", "till", "from"].contains(word(0))
        if isLed { at = 1 }
        if isLed, word(1) == "around" || word(1) == "about" { at = 2 }
        if word(at) == "noon" || word(at) == "midday" { return TimeSpan(at + 1, hour: 12, minute: 0, isExact: true) }
        if word(at) == "midnight" { return TimeSpan(at + 1, hour: 0, minute: 0, isExact: true) }
        var isFull = false
        var shift = 0
        if word(at) == "half", word(at + 1) == "past" {
            (shift, isFull, at) = (30, true, at + 2)
        } else if word(at) == "quarter" || word(at) == "a" && word(at + 1) == "quarter" {
            let side = word(at) == "a" ? at + 2 : at + 1
            guard word(side) == "past" || word(side) == "to" || word(side) == "after" else { return nil }
            (shift, isFull, at) = (word(side) == "to" ? -15 : 15, true, side + 1)
        } else if let number = NumberWords.english(words.dropFirst(at)), (1...59).contains(number.value),
            word(at + number.length) == "past" || word(at + number.length) == "to",
            hour(words.dropFirst(at + number.length + 1), spanish: false) != nil
        {
            (shift, isFull) = (word(at + number.length) == "to" ? -number.value : number.value, true)
            at += number.length + 1
        }
        guard words.startIndex + at < words.endIndex, let clock = clock(words[words.startIndex + at]) ?? hour(words.dropFirst(at), spanish: false)
        else { return nil }
        isFull = isFull || clock.isFull
        var (hour, minute, length, isExact) = (clock.hour, clock.minute, at + clock.length, clock.isExact)
        if shift == 0, minute == 0, !clock.isFull, let more = NumberWords.english(words.dropFirst(length)), (5...59).contains(more.value) {
            (minute, length) = (more.value, length + more.length)
        }
        if word(length) == "o", word(length + 1) == "clock" { (isFull, length) = (true, length + 2) }
        if word(length) == "oclock" { (isFull, length) = (true, length + 1) }
        if let half = half(word(length)) {
            if let shifted = TimeWords.shift(hour, isAfternoon: half) { (hour, isExact, isFull, length) = (shifted, true, true, length + 1) }
        } else if word(length) == "a" || word(length) == "p", word(length + 1) == "m" {
            if let shifted = TimeWords.shift(hour, isAfternoon: word(length) == "p") {
                (hour, isExact, isFull, length) = (shifted, true, true, length + 2)
            }
        } else if word(length) == "in", word(length + 1) == "the" {
            switch word(length + 2) {
            case "morning": (isExact, length) = (true, length + 3)
            case "afternoon", "evening": (hour, isExact, length) = (hour < 12 ? hour + 12 : hour, true, length + 3)
            default: break
            }
        } else if word(length) == "at", word(length + 1) == "night" {
            (hour, isExact, length) = (hour == 12 ? 0 : hour < 12 && hour > 4 ? hour + 12 : hour, true, length + 2)
        }
        // A number alone is a time after "at" only.
        guard isFull || word(0) == "at" || isExact || isLed && ["around", "by"].contains(word(0)) else { return nil }
        let total = (hour * 60 + minute + shift + 1440) % 1440
        return TimeSpan(length, hour: total / 60, minute: total % 60, isExact: isExact)
    }

    private struct Clock {
        var hour: Int
        var minute = 0
        var length = 1
        var isExact = false
        /// Whether it is a time beyond doubt.
        var isFull = false
    }

    /// Reads `7:30`, `7.30`, `10pm`, `7h`.
    private static func clock(_ word: SpokenWord) -> Clock? {
        var body = Substring(word.folded)
        guard let first = body.unicodeScalars.first, first.value >= 0x30, first.value < 0x3A else { return nil }
        var isAfternoon: Bool?
        for (ending, value) in [("am", false), ("pm", true)] where body.hasSuffix(ending) {
            body = body.dropLast(2)
            isAfternoon = value
        }
        if body.hasSuffix("hs") || body.hasSuffix("hrs") { body = body.prefix { $0 != "h" } } else if body.hasSuffix("h") { body = body.dropLast() }
        let parts = body.split { $0 == ":" || $0 == "." }
        guard let hour = parts.first.flatMap({ Int($0) }), (0...24).contains(hour) else { return nil }
        if parts.count == 2 {
            guard parts[1].utf8.count == 2, let minute = Int(parts[1]), minute < 60 else { return nil }
            return Clock(
                hour: isAfternoon.flatMap { shift(hour, isAfternoon: $0) } ?? hour,
                minute: minute,
                isExact: isAfternoon != nil,
                isFull: true
            )
        }
        guard parts.count == 1, isAfternoon != nil || body.utf8.count < word.folded.utf8.count else { return nil }
        return Clock(hour: isAfternoon.flatMap { shift(hour, isAfternoon: $0) } ?? hour, isExact: isAfternoon != nil, isFull: true)
    }

    private static func hour(_ words: ArraySlice<SpokenWord>, spanish: Bool) -> Clock? {
        guard let number = spanish ? NumberWords.spanish(words) : NumberWords.english(words), (0...24).contains(number.value) else { return nil }
        return Clock(hour: number.value, length: number.length)
    }

    private static func half(_ word: String) -> Bool? { word == "am" ? false : word == "pm" ? true : nil }

    private static func shift(_ hour: Int, isAfternoon: Bool) -> Int? {
        guard hour <= 12 else { return hour }
        return isAfternoon ? (hour == 12 ? 12 : hour + 12) : hour == 12 ? 0 : hour
    }
}
