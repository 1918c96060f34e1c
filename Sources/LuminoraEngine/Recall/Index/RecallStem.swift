/// Cuts the endings off a folded word, lightly, so that "adopting" meets "adopts" and "trabajaba" meets "trabajo".
///
/// One stemmer serves Spanish and English, for the language of a line is not known for sure: the endings of the two hardly meet. Words of
/// three letters or fewer, words with figures and words in other scripts stay as they are.
enum RecallStem {
    /// Cuts a word's endings off where it stands.
    ///
    /// - Parameter word: a folded word in UTF-8.
    static func cut(_ word: inout [UInt8]) {
        guard word.count > 3, word.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return }
        cutPlural(&word)
        if !cutEnglish(&word) { cutSpanish(&word) }
        if word.count > 3, isOpen(word[word.count - 1]) { word.removeLast() }
        if word.count > 3, let last = word.last {
            if last == UInt8(ascii: "y") || last == UInt8(ascii: "i") { word.removeLast() }
        }
    }

    private static func cutPlural(_ word: inout [UInt8]) {
        guard word.last == UInt8(ascii: "s") else { return }
        if word.count > 4, ends(word, "ies") {
            word.removeLast(3)
            word.append(UInt8(ascii: "y"))
        } else if ends(word, "sses")
            || word.count > 5 && (ends(word, "xes") || ends(word, "ches") || ends(word, "shes") || ends(word, "zes"))
        {
            word.removeLast(2)
        } else if !ends(word, "ss"), !ends(word, "us"), !ends(word, "is") {
            word.removeLast()
        }
    }

    /// Whether an English ending was found.
    private static func cutEnglish(_ word: inout [UInt8]) -> Bool {
        for ending in english where ends(word, ending) {
            let left = word.count - ending.utf8CodeUnitCount
            guard left >= 3, hasVowel(word[..<left]) else { continue }
            word.removeLast(ending.utf8CodeUnitCount)
            if left > 3, word[left - 1] == word[left - 2], !doubles.contains(word[left - 1]) { word.removeLast() }
            return true
        }
        guard word.count > 5, ends(word, "ly") else { return false }
        word.removeLast(2)
        return true
    }

    private static func cutSpanish(_ word: inout [UInt8]) {
        guard let last = word.last else { return }
        for ending in spanish[Int(last - UInt8(ascii: "a"))] where ends(word, ending) {
            let left = word.count - ending.utf8CodeUnitCount
            // "ido" and "ida" end adjectives too, "rápido".
            guard left >= (ending.utf8Start[0] == UInt8(ascii: "i") && ending.utf8CodeUnitCount == 3 ? 4 : 3), hasVowel(word[..<left])
            else {
                continue
            }
            word.removeLast(ending.utf8CodeUnitCount)
            return
        }
    }

    private static func ends(_ word: [UInt8], _ ending: StaticString) -> Bool {
        let count = ending.utf8CodeUnitCount
        guard word.count >= count else { return false }
        let start = word.count - count
        for offset in 0..<count where word[start + offset] != ending.utf8Start[offset] { return false }
        return true
    }

    private static func hasVowel(_ letters: ArraySlice<UInt8>) -> Bool {
        letters.contains { isOpen($0) || $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "u") || $0 == UInt8(ascii: "y") }
    }

    /// Whether a letter is one of a, e and o, with which Spanish words end for no more than gender or mood.
    private static func isOpen(_ letter: UInt8) -> Bool {
        letter == UInt8(ascii: "a") || letter == UInt8(ascii: "e") || letter == UInt8(ascii: "o")
    }

    /// Letters that stay double: "falling" is "fall".
    private static let doubles: [UInt8] = Array("lsz".utf8)
    private static let english: [StaticString] = ["ing", "ed"]
    /// Spanish endings by their last letter, longest first.
    ///
    /// Not "er": it would cut "mother"; the few short verbs in it are among ``RecallLexicon``'s irregular words.
    private static let spanish: [[StaticString]] = {
        var byLetter = [[StaticString]](repeating: [], count: 26)
        for ending in endings { byLetter[Int(ending.utf8Start[ending.utf8CodeUnitCount - 1] - UInt8(ascii: "a"))].append(ending) }
        return byLetter
    }()
    private static let endings: [StaticString] = [
        "amientos", "imientos", "amiento", "imiento", "aciones", "iciones", "abamos", "acion", "icion", "iamos", "ieron", "iendo", "yendo",
        "mente",
        "abas", "aban", "amos", "ando", "aria", "aron", "arse", "aste", "emos", "eria", "erse", "imos", "iria", "irse", "iste", "aba",
        "ada", "ado",
        "ian", "ida", "ido", "ita", "ito", "ar", "ia", "ir",
    ]
}
