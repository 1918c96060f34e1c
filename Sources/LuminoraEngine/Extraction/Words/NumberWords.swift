/// Reads numbers in figures and in words.
enum NumberWords {
    /// Reads a Spanish number from 0 to 120 in words, or one in figures.
    @Sendable
    static func spanish(_ words: ArraySlice<SpokenWord>) -> (value: Int, length: Int)? {
        read(words, tens: spanishTens, ones: spanishOnes) { $0 == "y" }
    }

    /// Reads an English number from 0 to 120 in words, or one in figures.
    @Sendable
    static func english(_ words: ArraySlice<SpokenWord>) -> (value: Int, length: Int)? {
        guard let first = words.first else { return nil }
        // "sixteen" may come as one word with its figures, "16yo".
        let rest = words.dropFirst()
        if first.folded == "a" || first.folded == "one", rest.first?.folded == "hundred" {
            let more = rest.dropFirst()
            if more.first?.folded == "and", let tail = english(more.dropFirst()), tail.value < 21 { return (100 + tail.value, tail.length + 3) }
            return (100, 2)
        }
        return read(words, tens: englishTens, ones: englishOnes) { _ in false }
    }

    /// Reads figures: `20`, not `7:30`.
    static func figures(_ word: SpokenWord) -> Int? {
        guard word.isNumber, word.folded.utf8.count <= 9 else { return nil }
        return Int(word.folded)
    }

    private static func read(
        _ words: ArraySlice<SpokenWord>,
        tens: [String: Int],
        ones: [String: Int],
        isAnd: (String) -> Bool
    ) -> (value: Int, length: Int)? {
        guard let first = words.first else { return nil }
        if first.isNumber { return figures(first).map { ($0, 1) } }
        if let value = ones[first.folded] {
            // "ciento cinco"
            if value == 100, let next = words.dropFirst().first, let rest = ones[next.folded], rest < 21 { return (100 + rest, 2) }
            return (value, 1)
        }
        guard let value = tens[first.folded] else { return nil }
        var rest = words.dropFirst()
        var length = 1
        if let next = rest.first, isAnd(next.folded) {
            rest = rest.dropFirst()
            length += 1
            guard let last = rest.first, let unit = ones[last.folded], unit < 10, unit > 0 else { return (value, 1) }
            return (value + unit, length + 1)
        }
        // "twenty one"; Spanish has an "y" between.
        if !isAnd("y"), let last = rest.first, let unit = ones[last.folded], unit < 10, unit > 0 { return (value + unit, 2) }
        return (value, 1)
    }

    private static let spanishOnes = table(
        """
        cero 0 un 1 uno 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12 trece 13 catorce 14
        quince 15 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiun 21 veintiuno 21 veintiuna 21 veintidos 22
        veintitres 23 veinticuatro 24 veinticinco 25 veintiseis 26 veintisiete 27 veintiocho 28 veintinueve 29 cien 100 ciento 100
        primero 1
        """
    )
    private static let spanishTens = table("treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90")
    private static let englishOnes = table(
        """
        zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15
        sixteen 16 seventeen 17 eighteen 18 nineteen 19
        """
    )
    private static let englishTens = table("twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90")

    private static func table(_ text: String) -> [String: Int] {
        var result: [String: Int] = [:]
        var word = ""
        for part in text.split(whereSeparator: \.isWhitespace) {
            if let value = Int(part) { result[word] = value } else { word = String(part) }
        }
        return result
    }
}
