/// Compares words leniently: “programadora” and “programador”, “painting” and “paint”, but not “perro” and “dog”.
enum WordForms {
    /// Whether two words in plain form are forms of one word.
    static func agree(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        // Numbers and initials have no forms.
        guard min(left.count, right.count) >= 3, left.allSatisfy(isLetter), right.allSatisfy(isLetter) else { return false }
        var common = 0
        while common < left.count, common < right.count, left[common] == right[common] { common += 1 }
        let longest = max(left.count, right.count)
        guard common >= 3, common * 7 >= longest * 4 || common >= 5 else { return false }
        return isEnding(left[common...]) && isEnding(right[common...])
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 }

    private static func isEnding(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.isEmpty || bytes.count <= 5 && endings.contains(String(decoding: bytes, as: UTF8.self))
    }

    private static let endings: Set<String> = [
        "a", "o", "e", "s", "as", "os", "es", "r", "ar", "er", "ir", "ando", "iendo", "ado", "ada", "ido", "ida", "amos", "emos", "imos", "an", "en",
        "aba", "ia", "ito", "ita", "cito", "cita", "z", "ces", "ing", "ed", "d", "y", "ies", "ning", "ting", "ming", "ping", "ding", "n", "io", "ues",
        "te", "cia", "ico", "tico", "ica", "tica", "ic",
    ]
}
