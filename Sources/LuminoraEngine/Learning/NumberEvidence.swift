/// Finds the numbers that a message names, in digits or in words up to ninety-nine.
enum NumberEvidence {
    /// The numbers among the words of a message.
    static func numbers(in words: some RandomAccessCollection<WordList.Word>) -> Set<Int> {
        var numbers: Set<Int> = []
        var tens = 0
        for word in words {
            if let value = digits(word.plain) {
                numbers.insert(value)
                tens = 0
            } else if let value = values[word.plain] {
                numbers.insert(value)
                if tens > 0, value < 10 { numbers.insert(tens + value) }
                tens = value >= 20 && value % 10 == 0 ? value : 0
            } else if word.plain != "y" {
                tens = 0
            }
        }
        return numbers
    }

    /// The number at the start of a word: `8yo` is 8.
    private static func digits(_ word: String) -> Int? {
        let digits = word.utf8.prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty, digits.count <= 9 else { return nil }
        return Int(String(digits) ?? "")
    }

    private static let values: [String: Int] = {
        let lists = [
            "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve "
                + "veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve",
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
            "primero first second third fourth fifth sixth seventh eighth ninth tenth",
        ]
        var values: [String: Int] = ["uno": 1, "una": 1, "primero": 1, "veintiun": 21, "cien": 100, "hundred": 100]
        for (index, list) in lists.enumerated() {
            for (value, word) in list.split(separator: " ").enumerated() where index < 2 || value > 0 { values[String(word)] = value }
        }
        let tens = ["treinta thirty", "cuarenta forty", "cincuenta fifty", "sesenta sixty", "setenta seventy", "ochenta eighty", "noventa ninety"]
        for (index, words) in tens.enumerated() {
            for word in words.split(separator: " ") { values[String(word)] = (index + 3) * 10 }
        }
        return values
    }()
}
